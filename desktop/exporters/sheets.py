"""Statements as rows, for spreadsheets and statistics: CSV and XLSX."""

from __future__ import annotations

import csv
from io import BytesIO
from typing import BinaryIO, TextIO

from desktop.document import Analysis, Document
from desktop.exporters.statement import Statement, statements

COLUMNS = (
    "article", "title", "byline", "date", "outlet", "source", "paragraph", "quote", "speaker", "speaker_kind", "role",
    "kind", "statement", "verbatim", "cue", "source_words", "certainty", "certainty_word", "polarity", "second_hand",
    "nested_in", "start", "end",
)  # fmt: skip
"""`statement` is all of it, `verbatim` the part inside quotation marks, "" for a paraphrase."""

_ACTIVE = ("=", "+", "-", "@", "\t", "\r", "\n")
"""Spreadsheets take a cell that begins so for a formula (OWASP, CSV injection)."""

_WIDTHS = {"title": 36, "statement": 80, "verbatim": 60, "speaker": 26, "role": 30, "source": 30, "source_words": 26}
"""In characters; the other columns are 13 wide."""

Row = tuple[str | int | float | bool, ...]


class CsvExporter:
    """One line a statement under a line of names. Begins with a byte-order mark, or Excel guesses the encoding."""

    def __init__(self, stream: TextIO) -> None:
        stream.write("\ufeff")
        self._writer = csv.writer(stream, lineterminator="\r\n")
        self._writer.writerow(COLUMNS)

    def add(self, document: Document, analysis: Analysis) -> None:
        """Write one article."""
        self._writer.writerows([inert(cell) for cell in row] for row in rows(document, analysis))

    def finish(self) -> None:
        """Nothing follows the last line."""


class XlsxExporter:
    """A workbook with one sheet of statements, a table that can be sorted and filtered. Nothing in it is a formula."""

    def __init__(self, stream: BinaryIO) -> None:
        from xlsxwriter import Workbook  # noqa: PLC0415 - only when it is wanted

        self._stream = stream
        self._file = BytesIO()
        self._book = Workbook(
            self._file,
            {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "in_memory": True},
        )
        self._sheet = self._book.add_worksheet("Statements")
        self._wrapped = self._book.add_format({"text_wrap": True, "valign": "top"})
        self._count = 0

    def add(self, document: Document, analysis: Analysis) -> None:
        """Write one article."""
        for row in rows(document, analysis):
            self._count += 1
            for column, cell in enumerate(row):
                self._sheet.write(self._count, column, _fitting(cell), self._wrapped)

    def finish(self) -> None:
        """Write the file."""
        heading = self._book.add_format({"bold": True})
        self._sheet.write_row(0, 0, COLUMNS, heading)
        self._sheet.freeze_panes(1, 0)
        self._sheet.autofilter(0, 0, max(self._count, 1), len(COLUMNS) - 1)
        for number, name in enumerate(COLUMNS):
            self._sheet.set_column(number, number, _WIDTHS.get(name, 13))
        self._book.close()
        self._stream.write(self._file.getvalue())


def rows(document: Document, analysis: Analysis) -> list[Row]:
    """The statements of an article in the order of `COLUMNS`."""
    about = (document.id, document.title, document.byline, document.date, document.outlet, document.source)
    return [(*about, *_cells(statement)) for statement in statements(document, analysis)]


def inert(cell: str | float | bool) -> str | float | bool:
    """A cell that no spreadsheet runs: an apostrophe stands before what looks like a formula."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_ACTIVE) else cell


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
