"""Who said what: every speaker with their statements, signs for how they are reported, and where to find them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPainter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from desktop.document import Analysis, Certainty, Document
from desktop.presentation.names import CERTAINTY_WORDS, KIND_SIGNS, KIND_WORDS
from desktop.presentation.pagination import Page, Row, glued_lines, pages
from desktop.presentation.phrases import phrase
from desktop.presentation.rows import SpeakerRow, StatementRow, panel_rows
from desktop.presentation.structure import plural
from desktop.ui.palettes import speaker_style
from desktop.ui.printing.sheet import Sheet
from desktop.ui.theme import Theme

_HANG = 46


def _key() -> str:
    """What the signs mean."""
    signs = [f"{sign} {KIND_WORDS[kind]}" for kind, sign in KIND_SIGNS.items()]
    return "   ".join([*signs, "¶ " + phrase("paragraph")])


class Appendix:
    """A list for paper, in the order of the side panel."""

    def __init__(self, document: Document, analysis: Analysis, sheet: Sheet, theme: Theme) -> None:
        self._theme = theme
        self._qt = QTextDocument()
        self._qt.setDocumentMargin(0)
        self._qt.setUndoRedoEnabled(False)
        option = QTextOption()
        option.setUseDesignMetrics(True)
        self._qt.setDefaultTextOption(option)
        self._qt.setTextWidth(sheet.width - 8)
        self._width = sheet.width
        self._cursor = QTextCursor(self._qt)
        self._glued: list[bool] = []
        self._write(document, analysis)
        self.pages = pages(self._rows(), sheet.height)

    def paint(self, painter: QPainter, page: Page) -> None:
        """Paint a page with its first line at the top."""
        painter.save()
        painter.translate(0, -page.top)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = QRectF(0, page.top, self._width, page.bottom - page.top + 1)
        painter.setClipRect(context.clip)
        self._qt.documentLayout().draw(painter, context)
        painter.restore()

    def _write(self, document: Document, analysis: Analysis) -> None:
        rows = panel_rows(document, analysis)
        nobody = [row for row in rows.quotes if row.speaker is None]
        self._block(glued=True, after=4)
        self._words(phrase("Who said what"), self._reading(24, 600), "ink")
        self._block(glued=True, after=14)
        counts = f"{plural(len(rows.quotes), 'quote')}, {plural(len(rows.speakers), 'speaker')}.   {_key()}"
        self._words(counts, self._interface(11), "soft")
        for speaker in rows.speakers:
            self._write_speaker(speaker)
        if nobody:
            self._heading(phrase("Not attributed"), plural(len(nobody), "quote"), None)
            self._write_statements(nobody)

    def _write_speaker(self, row: SpeakerRow) -> None:
        facts = [
            row.subtitle,
            plural(len(row.statements), "quote"),
            phrase("{number} percent of all quoted words", number=round(row.share * 100)),
        ]
        self._heading(row.name, " · ".join(fact for fact in facts if fact), row.style)
        self._write_statements(row.statements)

    def _heading(self, name: str, facts: str, style: int | None) -> None:
        self._block(glued=True, before=12, after=4)
        self._words("■  ", self._interface(11), speaker_style(self._theme.palette, style).color)
        self._words(name, self._interface(14, 600), "ink")
        self._words(f"   {facts}", self._interface(11), "soft")

    def _write_statements(self, rows: Sequence[StatementRow]) -> None:
        for row in rows:
            self._block(glued=False, after=5, hang=True)
            color = speaker_style(self._theme.palette, row.style).color
            self._words(f"{KIND_SIGNS[row.kind]}\t", self._interface(12, 600), color)
            if row.lead and not row.text.lstrip().startswith(row.lead):
                self._words(f"{row.lead}: ", self._reading(13), "soft")
            for number, piece in enumerate(row.pieces):
                words = piece.text if number else piece.text.lstrip()
                self._words(words, self._reading(13), "ink" if piece.verbatim else "soft")
            place = f"   ¶{row.paragraph}" if row.paragraph else ""
            sure = "" if row.certainty is Certainty.CERTAIN else f" · {CERTAINTY_WORDS[row.certainty]}"
            self._words(place + sure, self._interface(11), "soft")

    def _block(self, *, glued: bool, before: int = 0, after: int = 0, hang: bool = False) -> None:
        made = QTextBlockFormat()
        made.setTopMargin(before)
        made.setBottomMargin(after)
        made.setLineHeight(112, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if hang:
            made.setLeftMargin(_HANG)
            made.setTextIndent(-_HANG + 4)
            made.setTabPositions([QTextOption.Tab(_HANG - 4, QTextOption.TabType.LeftTab)])
        if self._glued:
            self._cursor.insertBlock(made)
        else:
            self._cursor.setBlockFormat(made)
        self._glued.append(glued)

    def _words(self, text: str, look: QTextCharFormat, ink: str) -> None:
        look.setForeground(QColor(ink) if ink.startswith("#") else self._theme.color(ink))
        self._cursor.insertText(text, look)

    def _reading(self, pixels: int, weight: int = 400) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFont(self._theme.reading_font(pixels=pixels, weight=weight))
        return made

    def _interface(self, pixels: int, weight: int = 400) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFont(self._theme.interface_font(pixels=pixels, weight=weight))
        return made

    def _rows(self) -> list[Row]:
        found: list[Row] = []
        block = self._qt.begin()
        while block.isValid():
            self._qt.documentLayout().blockBoundingRect(block)
            layout, top = block.layout(), block.layout().position().y()
            glued = glued_lines(layout.lineCount())
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                last = number + 1 == layout.lineCount()
                held = self._glued[block.blockNumber()] if last else glued[number]
                found.append(Row(top + line.y(), top + line.y() + line.height(), held))
            block = block.next()
        return found
