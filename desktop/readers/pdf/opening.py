"""Opening a PDF file, and the limits on what is taken from one."""

from __future__ import annotations

import ctypes
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date

import pypdfium2 as pdfium
import pypdfium2.raw as lib

from desktop.document import ReaderNote
from desktop.errors import OnRecordError, ReaderError, SourceUnreadableError
from desktop.phrase import Phrase
from desktop.readers.pdf.characters import Handle
from desktop.readers.pdf.glyphs import page_of
from desktop.readers.pdf.shapes import Page

_COVERED = 0.5
_FEW_CHARACTERS = 20
_MOST_OBJECTS = 2_000
_BAD_IN_A_ROW = 50
_DATE = re.compile(r"D:(\d{4})(\d{2})?(\d{2})?")


@dataclass(frozen=True, slots=True)
class PdfLimits:
    """At most so much is read of one file; the rest is left out, and the user told so."""

    pages: int = 3_000
    characters: int = 10_000_000
    seconds: float = 20.0


@dataclass(slots=True)
class Pages:
    """The pages that were read; numbers count from 0.

    `count` is how many pages the file says it has; `bad` cannot be read, `scanned` are pictures without text.
    """

    count: int
    pages: list[Page] = field(default_factory=list)
    bad: list[int] = field(default_factory=list)
    scanned: list[int] = field(default_factory=list)
    stopped_at: int | None = None


@contextmanager
def opened(data: bytes, name: str) -> Iterator[pdfium.PdfDocument]:
    """The file while it is read. No script in it is run and nothing that it refers to is opened.

    Raises:
        SourceUnreadableError: it is locked with a password.
        ReaderError: it is damaged.
    """
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        raise _failure(getattr(error, "err_code", None), name) from None
    try:
        yield document
    finally:
        document.close()


def _failure(code: int | None, name: str) -> OnRecordError:
    subject = Phrase("“{name}”", name=name) if name else Phrase("This PDF file")
    if code == lib.FPDF_ERR_PASSWORD:
        return SourceUnreadableError(
            "{subject} is locked with a password. Open it in a PDF program with the password, print it to a new PDF "
            "file, and open that.",
            subject=subject,
        )
    if code == lib.FPDF_ERR_SECURITY:
        return SourceUnreadableError(
            "{subject} is encrypted in a way that On Record does not know. Open it in the program that made it, and "
            "save it without protection.",
            subject=subject,
        )
    return ReaderError(
        "{subject} is damaged or not a PDF file after all. Download or copy it again; if a PDF program can still "
        "open it, save it anew there.",
        subject=subject,
    )


def read_pages(document: pdfium.PdfDocument, limits: PdfLimits) -> Pages:
    """The words of the pages, as far as the limits allow."""
    result = Pages(len(document))
    deadline = time.monotonic() + limits.seconds
    characters, bad_in_a_row = 0, 0
    for number in range(result.count):
        if len(result.pages) >= limits.pages or characters > limits.characters or time.monotonic() > deadline:
            result.stopped_at = number
            break
        page = _page(document, number)
        if page is None:
            result.bad.append(number)
            bad_in_a_row += 1
            if bad_in_a_row >= _BAD_IN_A_ROW:
                result.stopped_at = number + 1
                break
            continue
        bad_in_a_row = 0
        characters += page.characters
        if page.is_picture:
            result.scanned.append(number)
        result.pages.append(page)
    return result


def _page(document: pdfium.PdfDocument, number: int) -> Page | None:
    try:
        page = document[number]
    except pdfium.PdfiumError:
        return None
    try:
        found = page_of(page, number)
        if found.characters < _FEW_CHARACTERS:
            found.is_picture = _is_picture(page)
    except pdfium.PdfiumError:
        return None
    finally:
        page.close()
    return found


def _is_picture(page: pdfium.PdfPage) -> bool:
    """Whether pictures cover most of a page."""
    width, height = page.get_size()
    covered = 0.0
    count = min(lib.FPDFPage_CountObjects(page), _MOST_OBJECTS)
    for index in range(count):
        item = lib.FPDFPage_GetObject(page, index)
        if lib.FPDFPageObj_GetType(item) == lib.FPDF_PAGEOBJ_IMAGE:
            covered += _area(item)
    return bool(covered >= _COVERED * width * height)


def _area(item: Handle) -> float:
    sides = [ctypes.c_float() for _ in range(4)]
    if not lib.FPDFPageObj_GetBounds(item, *sides):
        return 0.0
    left, bottom, right, top = (side.value for side in sides)
    return max(right - left, 0.0) * max(top - bottom, 0.0)


def properties(document: pdfium.PdfDocument) -> dict[str, str]:
    """The file's own title, author and date of creation (as 2019-05-28); "" where it has none."""
    found = {key: _property(document, key) for key in ("Title", "Author", "CreationDate")}
    match = _DATE.match(found["CreationDate"])
    found["CreationDate"] = _day(match) if match else ""
    return found


def _property(document: pdfium.PdfDocument, key: str) -> str:
    try:
        return " ".join(document.get_metadata_value(key).split())
    except UnicodeDecodeError:  # half a surrogate pair
        return ""


def _day(match: re.Match[str]) -> str:
    try:
        return date(int(match[1]), int(match[2] or 1), int(match[3] or 1)).isoformat()
    except ValueError:
        return ""


def page_notes(result: Pages) -> list[ReaderNote]:
    """What the user should know of the pages."""
    notes = []
    if result.scanned:
        notes.append(ReaderNote("scanned", _of_pages(_SCANNED, result.scanned)))
    if result.bad:
        notes.append(ReaderNote("damaged", _of_pages(_BAD, result.bad)))
    if result.stopped_at is not None:
        stopped = Phrase(
            "Only the first {read} of {count} pages were read, since the file is too large or too slow. "
            "Split it into parts to read the rest.",
            read=result.stopped_at,
            count=result.count,
        )
        notes.append(ReaderNote("limits", stopped))
    unreadable = sum(page.unreadable for page in result.pages)
    if unreadable:
        told = Phrase(
            "The file does not say which letter one of its signs is; it is shown as a box. | "
            "The file does not say which letters %n of its signs are; they are shown as boxes.",
            n=unreadable,
        )
        notes.append(ReaderNote("unreadable", told))
    return notes


_SCANNED = Phrase(
    "Page {pages} is scanned: a picture without text, of which nothing can be read. A program for text recognition "
    "(OCR) can make a PDF with text of it. | "
    "Pages {pages} are scanned: pictures without text, of which nothing can be read. A program for text recognition "
    "(OCR) can make a PDF with text of them."
)
_BAD = Phrase("Page {pages} is damaged and could not be read. | Pages {pages} are damaged and could not be read.")


def _of_pages(told: Phrase, numbers: list[int]) -> Phrase:
    """A sentence about pages, counted from 0 here and from 1 there; runs are told by their ends."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    words = tuple(str(run[0] + 1) if len(run) == 1 else f"{run[0] + 1}–{run[-1] + 1}" for run in runs)
    return told.of(n=len(numbers), pages=words)
