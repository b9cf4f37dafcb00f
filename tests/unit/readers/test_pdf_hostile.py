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
from tests.unit.worker import children
from tests.unit.worker.inbox import Inbox

_FOLDER = Path(__file__).parents[2] / "data" / "pdf"
_FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>"


def pdf(*objects: bytes, trailer: bytes = b"<</Root 1 0 R>>") -> bytes:
    """A file of these objects, numbered from 1, with a table of where they are."""
    data, places = b"%PDF-1.7\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    table += b"".join(b"%010d 00000 n \n" % place for place in places)
    return data + table + b"trailer\n" + trailer + b"\nstartxref\n%d\n%%%%EOF" % len(data)


def stream(content: bytes, entries: bytes = b"") -> bytes:
    return b"<<%s/Length %d>>stream\n%s\nendstream" % (entries, len(content), content)


def page(content: bytes, *more: bytes, resources: bytes = b"", entries: bytes = b"") -> bytes:
    """One page that draws `content`; `more` are the objects from 5 on."""
    return pdf(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 400]/Contents 4 0 R/Resources<</Font<</F %s>>%s>>%s>>"
        % (_FONT, resources, entries),
        stream(content),
        *more,
    )


WORDS = b"BT /F 12 Tf 50 300 Td (The mayor said nothing.) Tj ET"
CATALOG = b"<</Type/Catalog/Pages 2 0 R>>"
HOSTILE = {
    "pages that are their own parents": pdf(CATALOG, b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>"),
    "two nodes of pages that hold one another": pdf(
        CATALOG, b"<</Type/Pages/Kids[3 0 R]/Count 1>>", b"<</Type/Pages/Kids[2 0 R]/Count 1/Parent 2 0 R>>"
    ),
    "a billion pages": pdf(CATALOG, b"<</Type/Pages/Kids[]/Count 1000000000>>"),
    "fewer than no pages": pdf(CATALOG, b"<</Type/Pages/Kids[]/Count -5>>"),
    "forms that double": page(
        b"/X Do " + WORDS,
        *(
            stream(
                b"/X Do /X Do",
                b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X %d 0 R>>>>" % (6 + depth),
            )
            for depth in range(12)
        ),
        resources=b"/XObject<</X 5 0 R>>",
    ),
    "brackets without end": page(b"[" * 50_000 + WORDS),
    "states without end": page(b"q " * 100_000 + WORDS),
    "a page of no size": page(WORDS, entries=b"/CropBox[0 0 0 0]"),
    "type of no size": page(b"BT /F 0 Tf 0 0 0 0 0 0 Tm (Nothing) Tj ET " + WORDS),
    "type of enormous size": page(b"BT /F 99999999 Tf 1e30 0 0 1e30 0 0 Tm (Huge) Tj ET " + WORDS),
    "one place for many words": page(b"BT /F 12 Tf 50 300 Td " + b"(mayor ) Tj 0 0 Td " * 20_000 + b"ET"),
    "a table of places that points to itself": pdf(CATALOG, b"null", trailer=b"<</Root 1 0 R/Prev 9>>"),
    "a script that runs on opening": pdf(
        b"<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(while(true){})>>>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 400]/Contents 4 0 R/Resources<</Font<</F %s>>>>>>" % _FONT,
        stream(WORDS),
    ),
    "nothing but its mark": b"%PDF-",
    "a mark and noise": b"%PDF-1.4\n" + random.Random(3).randbytes(20_000),
}


ENDLESS = page(
    b"/X Do " + WORDS,
    stream(b"/X Do /X Do", b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>"),
    resources=b"/XObject<</X 5 0 R>>",
)
"""A form that draws itself twice: PDFium follows it for longer than anybody waits."""


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
