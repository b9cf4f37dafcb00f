"""The page picture in the window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.document import Analysis, Document, FileSource, Quote, QuoteKind, Span, TextSource
from desktop.readers import read
from desktop.readers.pdf.picture import render
from desktop.worker.protocol import PageRendered, RenderPageJob
from tests.gui.window import Desk
from tests.samples import make_document

_PDF = Path(__file__).parents[1] / "data" / "pdf" / "bridge-reportlab-1.pdf"


@pytest.fixture(scope="module")
def document() -> Document:
    return read(FileSource(str(_PDF)))


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    qtbot.addWidget(desk.window)
    desk.window.show()
    yield desk
    desk.close()


def analysed(document: Document) -> Analysis:
    start = document.text.index("People are tired")
    quote = Quote("q1", QuoteKind.DIRECT, content=(Span(start, start + 16),), source=(), verbatim=())
    return Analysis(document.id, "by hand", (), (quote,), ())


def test_it_is_for_articles_with_pages(desk: Desk, document: Document) -> None:
    action, dock = desk.window.actions_by_id["pagePicture"], desk.window.page_dock
    assert not action.isEnabled()
    desk.read(document, analysed(document))
    assert action.isEnabled()
    assert not dock.isVisible()
    action.trigger()
    assert dock.isVisible()
    desk.read(replace(make_document("No pages here at all."), source="a.txt"))
    assert not dock.isVisible()
    assert not action.isEnabled()


def test_the_page_of_the_chosen_quote_is_drawn(qtbot: QtBot, desk: Desk, document: Document) -> None:
    desk.read(document, analysed(document))
    desk.window.actions_by_id["pagePicture"].trigger()
    desk.attention.update(quote="q1")
    picture = desk.window.page_dock.picture
    assert picture.page == 1
    qtbot.waitUntil(lambda: any(isinstance(job, RenderPageJob) and job.page == 1 for job in desk.worker.jobs.values()))
    number, job = next((n, j) for n, j in reversed(desk.worker.jobs.items()) if isinstance(j, RenderPageJob))
    assert job.path == str(_PDF)
    drawn = render(job.path, job.page, job.width)
    desk.sessions.receive(PageRendered(number, 1, drawn.width, drawn.height, drawn.points, drawn.pixels))
    assert picture.widget().height() > picture.widget().width()


def test_pasted_text_has_none(desk: Desk) -> None:
    desk.session.open(TextSource("Words.", "pasted"))
    assert not desk.window.actions_by_id["pagePicture"].isEnabled()
