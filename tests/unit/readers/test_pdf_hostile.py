"""PDF files that are broken or mean harm: an error with a message or what can be read, in time, and never a crash."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest

from desktop.document import Document, FileSource
from desktop.errors import OnRecordError, WorkerCrashedError, WorkerTimeoutError
from desktop.readers.pdf.opening import PdfLimits
from desktop.readers.pdf.reader import read_pdf
from desktop.readers.raw import Raw
from desktop.worker.channel import WorkerLimits
from desktop.worker.client import WorkerClient
from desktop.worker.protocol import DocumentRead, JobFailed, ReadJob
from tests.hostile.pdfs import ENDLESS, FONT, HOSTILE, WORDS, page, stream
from tests.unit.worker import children
from tests.unit.worker.inbox import Inbox

_FOLDER = Path(__file__).parents[2] / "data" / "pdf"


def attempt(data: bytes) -> Document | OnRecordError:
    """What becomes of it: nothing but a document or an error for the user."""
    try:
        return read_pdf(Raw("hostile.pdf", data), limits=PdfLimits(seconds=5))
    except OnRecordError as error:
        return error


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE)
def test_hostile_files(data: bytes) -> None:
    result = attempt(data)
    if isinstance(result, OnRecordError):
        assert result.message.startswith("“hostile.pdf”")
    else:
        assert result.blocks
        assert all(block.span.of(result.text).strip() for block in result.blocks)


def test_what_is_harmless_in_a_hostile_file_is_read() -> None:
    for name in ("forms that double", "a script that runs on opening", "states without end"):
        result = attempt(HOSTILE[name])
        assert isinstance(result, Document)
        assert "The mayor said nothing." in result.text


def test_words_of_nothing_but_characters_without_width() -> None:
    """As some programs leave behind at the end of a line."""
    no_width = stream(b"begincmap 1 beginbfchar <7E> <200B> endbfchar endcmap")
    content = b"BT /F 12 Tf 50 300 Td (The mayor ~) Tj 0 -14 Td (~ said nothing.) Tj ET"
    result = attempt(page(content, no_width, font=FONT.replace(b">>", b"/ToUnicode 5 0 R>>")))
    assert isinstance(result, Document)
    assert result.text == "The mayor said nothing."


def test_properties_that_are_no_characters() -> None:
    data = page(WORDS, b"<</Title<FEFFD8000041>/Author(Mara Quell)>>")
    result = attempt(data.replace(b"<</Root 1 0 R>>", b"<</Root 1 0 R/Info 5 0 R>>"))
    assert isinstance(result, Document)
    assert (result.title, result.byline) == ("", "Mara Quell")


@pytest.mark.parametrize("name", ["seals-reportlab-2", "library-chromium-3", "seals-weasyprint-2"])
def test_files_cut_off_anywhere(name: str) -> None:
    data = (_FOLDER / f"{name}.pdf").read_bytes()
    for twentieth in range(20):
        attempt(data[: len(data) * twentieth // 20] or b"%PDF-")


@pytest.mark.parametrize("seed", range(40))
def test_files_with_wrong_bytes(seed: int) -> None:
    chance = random.Random(seed)
    data = bytearray((_FOLDER / "bridge-reportlab-1.pdf").read_bytes())
    for _ in range(chance.choice((1, 10, 200))):
        data[chance.randrange(len(data))] = chance.randrange(256)
    attempt(bytes(data))


@pytest.mark.skipif(sys.platform == "win32", reason="there are no signals")
def test_a_crash_inside_pdfium_is_survived(tmp_path: Path) -> None:
    """PDFium is C++: what takes the process down leaves a message, and the next file is read."""
    (tmp_path / "crash.pdf").write_bytes(HOSTILE["nothing but its mark"])
    (tmp_path / "fine.pdf").write_bytes(page(WORDS))
    inbox = Inbox()
    with WorkerClient(inbox, child_main=children.crashing_pdfium) as client:
        failed = inbox.end_of(client.submit(ReadJob(FileSource(str(tmp_path / "crash.pdf")))))
        assert isinstance(failed, JobFailed)
        assert isinstance(failed.error, WorkerCrashedError)
        assert "crash.pdf" in failed.error.message
        done = inbox.end_of(client.submit(ReadJob(FileSource(str(tmp_path / "fine.pdf")))))
        assert isinstance(done, DocumentRead)
        assert done.document.text == "The mayor said nothing."


def test_an_endless_file_is_given_up(tmp_path: Path) -> None:
    (tmp_path / "endless.pdf").write_bytes(ENDLESS)
    inbox = Inbox()
    limits = WorkerLimits(reading_seconds=3)
    with WorkerClient(inbox, limits=limits, child_main=children.real) as client:
        failed = inbox.end_of(client.submit(ReadJob(FileSource(str(tmp_path / "endless.pdf")))))
    assert isinstance(failed, JobFailed)
    assert isinstance(failed.error, WorkerTimeoutError | WorkerCrashedError)
    assert "endless.pdf" in failed.error.message
