"""Pages drawn in the worker process."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.worker.client import WorkerClient
from desktop.worker.protocol import JobFailed, PageRendered, RenderPageJob
from tests.unit.worker import children
from tests.unit.worker.inbox import Inbox

_PDF = str(Path(__file__).parents[2] / "data" / "pdf" / "bridge-reportlab-1.pdf")


def test_a_page_is_drawn() -> None:
    inbox = Inbox()
    with WorkerClient(inbox, child_main=children.real) as client:
        picture = inbox.end_of(client.submit(RenderPageJob(_PDF, 1, 210)))
    assert isinstance(picture, PageRendered)
    assert (picture.page, picture.width, picture.points) == (1, 210, pytest.approx(419.5, abs=0.1))
    assert len(picture.pixels) == picture.width * picture.height * 3
    assert picture.pixels[:3] == b"\xff\xff\xff"
    assert picture.pixels.count(b"\xff\xff\xff") < picture.width * picture.height


@pytest.mark.parametrize(
    ("job", "words"),
    [(RenderPageJob(_PDF, 7, 100), "no page 8"), (RenderPageJob(_PDF + "x", 0, 100), "not there")],
)
def test_what_cannot_be_drawn_is_said(job: RenderPageJob, words: str) -> None:
    inbox = Inbox()
    with WorkerClient(inbox, child_main=children.real) as client:
        failed = inbox.end_of(client.submit(job))
    assert isinstance(failed, JobFailed)
    assert words in failed.error.message
