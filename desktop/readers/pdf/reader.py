"""PDF files into documents."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop.document import BlockRole, Document, ReaderNote, content_id
from desktop.errors import EmptySourceError
from desktop.phrase import Phrase
from desktop.readers.pdf import details, drop_caps
from desktop.readers.pdf.columns import columns
from desktop.readers.pdf.continuing import continued
from desktop.readers.pdf.hyphens import Hyphens
from desktop.readers.pdf.measures import Measures, measured
from desktop.readers.pdf.opening import Pages, PdfLimits, opened, page_notes, properties, read_pages
from desktop.readers.pdf.paragraphs import passages
from desktop.readers.pdf.roles import assign
from desktop.readers.pdf.rows import segments
from desktop.readers.pdf.running import running
from desktop.readers.pdf.shapes import Column, Line, Page, Passage
from desktop.readers.pdf.tables import table
from desktop.readers.pdf.writing import Writer, Written
from desktop.readers.raw import Raw
from desktop.readers.structure import with_roles

_ASIDE = "text across the page"


def read_pdf(raw: Raw, *, limits: PdfLimits = PdfLimits()) -> Document:  # noqa: B008 - frozen
    """A PDF document: paragraphs in the order of reading, each line with its place on the page.

    Raises:
        SourceUnreadableError: the file is locked with a password.
        ReaderError: the file is damaged.
        EmptySourceError: there is no text in it, as when all pages are scanned.
    """
    data = raw.data if isinstance(raw.data, bytes) else raw.data.encode("latin-1", "replace")
    with opened(data, raw.name) as pdf:
        found, known = read_pages(pdf, limits), properties(pdf)
    written = Writer(found.pages, *_language(laid := _laid_out(found.pages))).write(laid)
    if not written.text.strip():
        raise _no_text(raw.name, found)
    return _document(raw, written, known, page_notes(found))


def _document(raw: Raw, written: Written, known: dict[str, str], notes: list[ReaderNote]) -> Document:
    name = details.with_bylines(written, details.usable_author(known))
    blocks = with_roles(written.text, written.blocks)
    told, origins = details.details(written.text, blocks, known, name)
    return Document(
        id=content_id(written.text),
        text=written.text,
        blocks=blocks,
        title=told.title,
        byline=told.byline,
        date=told.date,
        source=raw.name,
        notes=(*raw.notes, *notes, *origins),
        ranges=tuple(sorted(written.ranges, key=lambda item: item.span)),
        places=tuple(written.places),
    )


def _laid_out(pages: Sequence[Page]) -> list[Passage]:
    """All passages with their roles, in the order of reading."""
    lines = [segments(page.words, i) for i, page in enumerate(pages)]
    first_measures = measured(Column(its, 0, 0, i) for i, its in enumerate(lines))
    lines = [_with_drop_caps(pages[i], its, i, first_measures) for i, its in enumerate(lines)]
    reasons = running(pages, lines)
    ordered: list[list[Column]] = [
        columns([line for line in its if id(line) not in reasons], i) for i, its in enumerate(lines)
    ]
    measures = measured(column for its in ordered for column in its)
    made = [
        passage
        for its in ordered
        for column in its
        for passage in ([table(column)] if column.is_table else passages(column, measures))
    ]
    assign(made, measures, [page.height for page in pages])
    return [*_interleaved(continued(made), _removed(pages, lines, reasons))]


def _with_drop_caps(page: Page, lines: list[Line], index: int, measures: Measures) -> list[Line]:
    words, caps = drop_caps.with_drop_caps(page.words, measures)
    if not caps:
        return lines
    lines = segments(words, index)
    drop_caps.widen(lines, caps)
    return lines


def _removed(pages: Sequence[Page], lines: Sequence[Sequence[Line]], reasons: dict[int, str]) -> Iterable[Passage]:
    """Running heads and feet, and what is written across the page."""
    for index, its in enumerate(lines):
        gone = [line for line in its if id(line) in reasons]
        for line in gone:
            yield _apart([line], index, reasons[id(line)])
        if pages[index].aside:
            yield _apart([Line(pages[index].aside, index)], index, _ASIDE)


def _apart(lines: list[Line], page: int, note: str) -> Passage:
    left, right = min(line.left for line in lines), max(line.right for line in lines)
    return Passage(lines, Column(lines, left, right, page), BlockRole.REMOVED, note=note)


def _interleaved(kept: list[Passage], removed: Iterable[Passage]) -> Iterable[Passage]:
    """The passages with what was removed of a page after the last that begins on it."""
    waiting = list(removed)
    for i, passage in enumerate(kept):
        yield passage
        upcoming = kept[i + 1].first_page if i + 1 < len(kept) else None
        while waiting and upcoming is not None and waiting[0].first_page < upcoming:
            yield waiting.pop(0)
    yield from waiting


def _language(laid: Sequence[Passage]) -> tuple[Hyphens, set[str]]:
    """What is known of the document's words, and the marks of its footnotes."""
    hyphens = Hyphens([line.text for passage in laid for line in passage.lines])
    return hyphens, {p.note.strip("[].)") for p in laid if p.role is BlockRole.FOOTNOTE and p.note}


def _no_text(name: str, found: Pages) -> EmptySourceError:
    subject = Phrase("“{name}”", name=name) if name else Phrase("This PDF file")
    if found.scanned:
        scanned = Phrase(
            "{subject} has no text in it: its page is a scanned picture. Let a program for text recognition (OCR) "
            "make a PDF with text of it, and open that. | "
            "{subject} has no text in it: its pages are scanned pictures. Let a program for text recognition (OCR) "
            "make a PDF with text of it, and open that.",
            n=found.count,
            subject=subject,
        )
        return EmptySourceError(scanned)
    return EmptySourceError(
        "{subject} has no text in it. Open another file, or paste the text of the article.", subject=subject
    )
