"""Statements as rows, for spreadsheets and statistics, the reader's notes apart from them: CSV and XLSX."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from io import BytesIO
from typing import BinaryIO, TextIO

from desktop.document import Analysis, Document, Paragraphs
from desktop.exporters.notes import NotesByArticle, OwnNote, kind_of, notes_of
from desktop.exporters.statement import Statement, statements

COLUMNS = (
    "article", "title", "byline", "date", "outlet", "source", "paragraph", "quote", "speaker", "speaker_kind", "role",
    "kind", "statement", "verbatim", "cue", "source_words", "certainty", "certainty_word", "polarity", "second_hand",
    "nested_in", "start", "end",
)  # fmt: skip
"""`statement` is all of it, `verbatim` the part inside quotation marks, "" for a paraphrase."""

MARKED_COLUMNS = ("marked", "note")
"""What CSV has besides: the words that the reader marked, and what they wrote about them.

Such a row is of the kind `note` or `highlight`, and nothing stands in its columns for a statement and who made it.
"""

NOTE_COLUMNS = (
    "article", "title", "byline", "date", "outlet", "source", "paragraph", "kind", "marked", "note", "colour",
    "made_at", "changed_at", "start", "end",
)  # fmt: skip
"""The columns of the second sheet of a workbook."""

_ACTIVE = ("=", "+", "-", "@", "\t", "\r", "\n")
"""Spreadsheets take a cell that begins so for a formula (OWASP, CSV injection)."""

_WIDTHS = {
    "title": 36, "statement": 80, "verbatim": 60, "speaker": 26, "role": 30, "source": 30, "source_words": 26,
    "marked": 60, "note": 60, "made_at": 26, "changed_at": 26,
}  # fmt: skip
"""In characters; the other columns are 13 wide."""

Row = tuple[str | int | float | bool, ...]


class CsvExporter:
    """One line a statement under a line of names, then one a note. Begins with a byte-order mark for Excel's sake."""

    def __init__(self, stream: TextIO) -> None:
        stream.write("\ufeff")
        self._writer = csv.writer(stream, lineterminator="\r\n")
        self._writer.writerow((*COLUMNS, *MARKED_COLUMNS))
        self.notes: NotesByArticle = {}

    def add(self, document: Document, analysis: Analysis) -> None:
        """Write one article."""
        stated = [(*row, "", "") for row in rows(document, analysis)]
        written = [_among_statements(row) for row in note_rows(document, notes_of(self.notes, document))]
        self._writer.writerows([inert(cell) for cell in row] for row in [*stated, *written])

    def finish(self) -> None:
        """Nothing follows the last line."""


class XlsxExporter:
    """A workbook with a sheet of statements, and one of notes where there are any, to sort and filter.

    Nothing in it is a formula.
    """

    def __init__(self, stream: BinaryIO) -> None:
        from xlsxwriter import Workbook  # noqa: PLC0415 - only when it is wanted

        self._stream = stream
        self._file = BytesIO()
        self._book = Workbook(
            self._file,
            {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "in_memory": True},
        )
        self._rows: list[Row] = []
        self._noted: list[Row] = []
        self.notes: NotesByArticle = {}

    def add(self, document: Document, analysis: Analysis) -> None:
        """Take one article."""
        self._rows += rows(document, analysis)
        self._noted += note_rows(document, notes_of(self.notes, document))

    def finish(self) -> None:
        """Write the file."""
        self._write_sheet("Statements", COLUMNS, self._rows)
        if self._noted:
            self._write_sheet("Notes", NOTE_COLUMNS, self._noted)
        self._book.close()
        self._stream.write(self._file.getvalue())

    def _write_sheet(self, name: str, columns: tuple[str, ...], cells: list[Row]) -> None:
        sheet = self._book.add_worksheet(name)
        sheet.write_row(0, 0, columns, self._book.add_format({"bold": True}))
        wrapped = self._book.add_format({"text_wrap": True, "valign": "top"})
        for number, row in enumerate(cells, start=1):
            for column, cell in enumerate(row):
                sheet.write(number, column, _fitting(cell), wrapped)
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, max(len(cells), 1), len(columns) - 1)
        for number, column_name in enumerate(columns):
            sheet.set_column(number, number, _WIDTHS.get(column_name, 13))


def rows(document: Document, analysis: Analysis) -> list[Row]:
    """The statements of an article in the order of `COLUMNS`."""
    return [(*_about(document), *_cells(statement)) for statement in statements(document, analysis)]


def note_rows(document: Document, notes: Sequence[OwnNote]) -> list[Row]:
    """The reader's notes on an article in the order of `NOTE_COLUMNS`."""
    paragraphs = Paragraphs(document)
    return [
        (
            *_about(document), paragraphs.number(note.span.start), kind_of(note), " ".join(note.words.split()),
            note.body, note.colour, note.made_at, note.changed_at, note.span.start, note.span.end,
        )
        for note in notes
    ]  # fmt: skip


def inert(cell: str | float | bool) -> str | float | bool:
    """A cell that no spreadsheet runs: an apostrophe stands before what looks like a formula."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_ACTIVE) else cell


def _about(document: Document) -> Row:
    return document.id, document.title, document.byline, document.date, document.outlet, document.source


def _among_statements(row: Row) -> list[str | int | float | bool]:
    """A row of `NOTE_COLUMNS` under the columns of CSV; those of statements are empty."""
    cells = dict(zip(NOTE_COLUMNS, row, strict=True))
    return [cells.get(column, "") for column in (*COLUMNS, *MARKED_COLUMNS)]


def _cells(statement: Statement) -> Row:
    quote, speaker = statement.quote, statement.speaker
    return (
        statement.paragraph,
        quote.id,
        speaker.name if speaker else "",
        speaker.kind.value if speaker else "",
        statement.role,
        quote.kind.value,
        statement.said,
        statement.verbatim,
        statement.cue,
        statement.source,
        round(quote.certainty, 4),
        statement.certainty.value,
        quote.evidence.polarity.value,
        quote.evidence.second_hand,
        statement.nested_in,
        statement.start,
        statement.end,
    )


_LONGEST_CELL = 32_767


def _fitting(cell: str | float | bool) -> str | float | bool:
    """Cut to what a cell of a workbook can hold."""
    return cell[: _LONGEST_CELL - 1] + "…" if isinstance(cell, str) and len(cell) > _LONGEST_CELL else cell
