"""What belongs to the page and is not part of the text: the line under the headline, bars, markers, folded strips."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from desktop.document import Block, BlockRole, Document, Paragraphs
from desktop.presentation.removal import reason_in_words
from desktop.presentation.structure import count_words, duration, plural, reading_minutes
from desktop.ui.icons import icon
from desktop.ui.theme import Theme
from desktop.ui.widgets.article_format import LEFT, META, STRIP, STRIP_GAP, STRIP_LEAD
from desktop.ui.widgets.article_setting import Strip
from desktop.ui.widgets.text_geometry import BlockLines, TextGeometry

_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
"""Beside what begins at the left whichever way the interface is read: the article is English."""
_NUMBER_GAP = 7
"""Room in px between a paragraph's number and the text."""
_NUMBER_SIZES = (11, 9)
"""Size in px of the numbers in an article of less than a hundred paragraphs, and of more: four digits have room."""


STRIP_REACH = STRIP + STRIP_LEAD + 2
"""How far in px above its block the bar of a strip can stand."""
_SIGN = 14
_BOOK = 240_000
"""Code points from which words are counted by the spaces between them: to look at each would be felt."""


def meta_line(document: Document, words: int) -> str:
    """Date, minutes to read and number of words, as they stand under the headline.

    A date that the byline carries is not said twice.
    """
    bylines = [b.span.of(document.text) for b in document.blocks if b.role is BlockRole.BYLINE]
    date = "" if any(document.date.casefold() in line.casefold() for line in bylines) else document.date
    about = QCoreApplication.translate("PagePainter", "about {words}") if _is_book(document) else "{words}"
    counted = about.format(words=plural(words, "word"))
    return " · ".join(part for part in (date, duration(reading_minutes(words)), counted) if part)


def article_words(document: Document) -> int:
    """How many words there are to read; of a book the thousands."""
    kept = (b.span.of(document.text) for b in document.blocks if b.role is not BlockRole.REMOVED)
    if _is_book(document):
        return round(sum(text.count(" ") + 1 for text in kept), -3)
    return sum(map(count_words, kept))


def _is_book(document: Document) -> bool:
    return len(document.text) > _BOOK


def strip_text(strip: Strip) -> str:
    """What a strip says: why its blocks are not part of the article, and how much there is of them."""
    return QCoreApplication.translate("PagePainter", "Removed: {reason} · {words}").format(
        reason=reason_in_words(strip.note), words=plural(strip.words, "word")
    )


class PagePainter:
    """Paints the furniture of the visible blocks, and knows where the strips can be clicked."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.numbered = False
        self.current_strip: int | None = None
        self.set_document(Document(id="", text=""))

    def set_document(self, document: Document) -> None:
        """Another article: what stands under its headline, and where its paragraphs begin."""
        self.words = article_words(document)
        self.meta = meta_line(document, self.words) if document.text else ""
        self._paragraphs = Paragraphs(document)
        self.current_strip = None

    def paint(self, painter: QPainter, geometry: TextGeometry, blocks: Sequence[BlockLines], width: float) -> None:
        """Paint over the text; `width` is that of a line of text in px."""
        for lines in blocks:
            block = geometry.setting.blocks[lines.number]
            if self.numbered and block is not None and lines.lines:
                self._paint_number(painter, lines, self._paragraphs.begins(block.span.start))
            if lines.number == geometry.setting.title:
                self._paint_meta(painter, lines)
            elif block is not None and block.role is BlockRole.QUOTATION:
                self._paint_bar(painter, lines)
            elif block is not None and block.role is BlockRole.LIST_ITEM and lines.lines and block.note:
                self._paint_marker(painter, lines, block)
            elif block is not None and block.role is BlockRole.REMOVED:
                self._paint_strip(painter, geometry, lines, width)

    def strip_rect(self, lines: BlockLines, strip: Strip, width: float) -> QRectF:
        """The bar of a strip: in place of its last block while it is folded, over its first one else."""
        left = lines.lines[0].left if lines.lines else 0.0
        if strip.folded:
            return QRectF(left, lines.bottom - STRIP - STRIP_GAP + 2, width, STRIP)
        top = lines.lines[0].top if lines.lines else lines.top
        return QRectF(left, top - STRIP - STRIP_LEAD, width, STRIP)

    def strip_at(self, geometry: TextGeometry, place: QPointF, width: float) -> Strip | None:
        """The strip whose bar holds a place of the document."""
        for lines in geometry.blocks_between(place.y() - 1, place.y() + STRIP_REACH):
            strip = _strip_with_bar_at(geometry, lines)
            if strip is not None and self.strip_rect(lines, strip, width).contains(place):
                return strip
        return None

    def _paint_meta(self, painter: QPainter, lines: BlockLines) -> None:
        painter.setFont(self._theme.interface_font(pixels=13))
        painter.setPen(self._theme.color("soft"))
        left = lines.lines[0].left if lines.lines else 0.0
        rect = QRectF(left, lines.bottom - META + 3, 900.0, 20.0)
        painter.drawText(rect, _LEFT, self.meta)

    def _paint_number(self, painter: QPainter, lines: BlockLines, number: int) -> None:
        if number:
            painter.setFont(self._theme.interface_font(pixels=_NUMBER_SIZES[self._paragraphs.count >= 100]))
            painter.setPen(self._theme.color("soft"))
            words = str(number)
            right = LEFT - _NUMBER_GAP - painter.fontMetrics().horizontalAdvance(words)
            painter.drawText(QPointF(right, lines.lines[0].baseline), words)

    def _paint_bar(self, painter: QPainter, lines: BlockLines) -> None:
        if not lines.lines:
            return
        left = min(line.left for line in lines.lines) - self._theme.reading.size
        top, bottom = lines.lines[0].top + 3, lines.lines[-1].bottom
        painter.fillRect(QRectF(round(left), top, 3.0, bottom - top), self._theme.color("line"))

    def _paint_marker(self, painter: QPainter, lines: BlockLines, block: Block) -> None:
        marker = block.note
        painter.setFont(self._theme.reading_font())
        painter.setPen(self._theme.color("soft"))
        first = lines.lines[0]
        advance = painter.fontMetrics().horizontalAdvance(marker)
        painter.drawText(QPointF(first.left - advance - 0.45 * self._theme.reading.size, first.baseline), marker)

    def _paint_strip(self, painter: QPainter, geometry: TextGeometry, lines: BlockLines, width: float) -> None:
        strip = _strip_with_bar_at(geometry, lines)
        if strip is None:
            return
        rect = self.strip_rect(lines, strip, width)
        current = self.current_strip is not None and strip.first <= self.current_strip <= strip.last
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("accent" if current else "line"), 1.5 if current else 1.0))
        painter.setBrush(self._theme.color("panel"))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 7.0, 7.0)
        sign = icon("chevron-right" if strip.folded else "chevron-down", self._theme.palette.soft, size=_SIGN)
        sign.paint(painter, QRectF(rect.left() + 9, rect.center().y() - _SIGN / 2, _SIGN, _SIGN).toRect())
        painter.setFont(self._theme.interface_font(pixels=12))
        painter.setPen(self._theme.color("soft"))
        room = rect.adjusted(9 + _SIGN + 7, 0, -12, 0)
        words = painter.fontMetrics().elidedText(strip_text(strip), Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, _LEFT, words)


def _strip_with_bar_at(geometry: TextGeometry, lines: BlockLines) -> Strip | None:
    """The strip whose bar stands at a block: at its last one while it is folded, at its first one else."""
    strip = geometry.setting.strip_at(lines.number)
    if strip is None or lines.number != (strip.last if strip.folded else strip.first):
        return None
    return strip
