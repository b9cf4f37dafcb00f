"""No file may harm, hang or spy: every one is a document or an error in words, from a process that lives on.

Time is not asserted: the worker's own limit (30 s of silence) turns a hang into an error, which fails the test.
"""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.document import Document, TextSource, UrlSource
from desktop.errors import OnRecordError, WorkerCrashedError, WorkerTimeoutError
from tests.hostile import making, matrix
from tests.hostile.desk import Desk, Listener
from tests.property.test_readers import check

SAFE = ("http://", "https://", "mailto:")


@pytest.fixture(scope="module")
def desk() -> Iterator[Desk]:
    with Desk() as desk:
        yield desk


@pytest.fixture(scope="module")
def listener() -> Iterator[Listener]:
    with Listener() as listener:
        yield listener


def judged(outcome: Document | OnRecordError) -> Document | OnRecordError:
    """A document whose blocks tile its text, or an error that is not that of a lost or hanging process."""
    if isinstance(outcome, OnRecordError):
        assert not isinstance(outcome, WorkerCrashedError | WorkerTimeoutError), outcome.message
        assert outcome.message.endswith(".")
        assert "Traceback" not in outcome.message
    else:
        check(outcome)
        assert all(item.target == "" or item.target.startswith((*SAFE, "#")) for item in outcome.ranges)
    return outcome


FILES = making.FILES | matrix.CASES


@pytest.mark.parametrize("name", FILES)
def test_a_hostile_file_does_nothing(name: str, tmp_path: Path, desk: Desk, listener: Listener) -> None:
    file_name, make = FILES[name]
    folder = tmp_path / "inbox"
    folder.mkdir()
    path = folder / file_name
    data = make()
    path.write_bytes(data if len(data) > making.MEBIBYTE else data.replace(b"{port}", str(listener.port).encode()))
    process = desk.pid
    outcome = judged(desk.read(path))
    assert desk.pid == process, "the process was lost"
    assert not listener.heard()
    assert [entry for entry in tmp_path.rglob("*") if entry not in (folder, path)] == []
    if isinstance(outcome, Document):
        assert "root:" not in outcome.text


@pytest.mark.parametrize("name", ["flat bomb", "large bomb", "nested bomb", "many entries", "overlapping entries"])
def test_bombs_are_called_too_large_or_opened_without_unpacking(name: str, tmp_path: Path, desk: Desk) -> None:
    path = tmp_path / making.FILES[name][0]
    path.write_bytes(making.FILES[name][1]())
    assert path.stat().st_size < 40 * making.MEBIBYTE
    outcome = desk.read(path)
    assert isinstance(outcome, OnRecordError)


@pytest.mark.skipif(sys.platform == "win32", reason="needs rights there, or other names")
def test_links_devices_and_folders(tmp_path: Path, desk: Desk) -> None:
    article = tmp_path / "article.txt"
    article.write_text("The mayor said no.")
    links = {"good": article, "round": tmp_path / "round", "zero": Path(os.devnull), "endless": Path("/dev/zero")}
    for name, target in links.items():
        (tmp_path / name).symlink_to(target)
    os.mkfifo(tmp_path / "pipe.docx")
    outcomes = {path.name: judged(desk.read(path)) for path in [*map(tmp_path.joinpath, links), tmp_path / "pipe.docx"]}
    assert [name for name, outcome in outcomes.items() if isinstance(outcome, Document)] == ["good"]
    assert isinstance(desk.read(tmp_path), OnRecordError)


@pytest.mark.parametrize("label", ["pasted", "pasted.md", "pasted.html"])
def test_hostile_text_that_was_pasted(label: str, desk: Desk) -> None:
    for text in (
        "\ud800" * 50,
        "\0said\0",
        "\u202e" * 1000 + "said",
        making.deep_html(5000),
        "[" * 3000,
        "\x1b[2J said",
    ):
        judged(desk.read(TextSource(text, label)))


def test_the_seal_and_the_listener_would_notice(tmp_path: Path, listener: Listener) -> None:
    socket.create_connection(("127.0.0.1", listener.port)).close()
    assert listener.heard()
    assert not listener.heard()
    with Desk() as other:  # fetching an address is what the network is for; the seal does not know that
        assert isinstance(other.read(UrlSource("http://article.example/")), WorkerCrashedError)


def test_the_process_serves_the_next_reader_after_all_this(tmp_path: Path, desk: Desk) -> None:
    path = tmp_path / "article.txt"
    path.write_text("The mayor said no.")
    assert isinstance(desk.read(path), Document)
