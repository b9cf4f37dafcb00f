"""The article itself, set for paper and painted page by page with the painters of the window."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QAbstractTextDocumentLayout, QPainter, QPalette, QTextOption

from desktop.document import Analysis, BlockRole, Document
from desktop.presentation.pagination import Page, Row, glued_lines, pages
from desktop.ui.attention import Attention
from desktop.ui.printing.sheet import Sheet
from desktop.ui.theme import Theme
from desktop.ui.widgets.article_column import PageFrame
from desktop.ui.widgets.article_format import LEFT
from desktop.ui.widgets.article_scene import ArticleScene
from desktop.ui.widgets.article_setting import ArticleSetting
from desktop.ui.widgets.lane_painter import LANE_GAP, LANE_WIDTH
from desktop.ui.widgets.text_geometry import BlockLines, TextGeometry

_OVERHANG = 3.0
"""How far in px marks may reach below the line that they are of."""


class PrintedBody:
    """Everything of the article; removed parts stay folded, paragraphs are numbered since the appendix names them."""

    def __init__(self, document: Document, analysis: Analysis | None, sheet: Sheet, theme: Theme) -> None:
        self._owner = QObject()
        self._attention = Attention(self._owner)
        self._ink = theme.color("ink")
        self._scene = ArticleScene(theme, self._attention)
        self._scene.set_document(document)
        self._scene.page.numbered = True
        if analysis is not None:
            self._scene.set_analysis(document, analysis)
        setting = ArticleSetting(document, theme, self._owner)
        option = QTextOption()
        option.setUseDesignMetrics(True)
        setting.qt.setDefaultTextOption(option)
        right = sheet.width - LANE_WIDTH
        setting.qt.setTextWidth(right)
        self._frame = PageFrame(float(LEFT), right, right + LANE_GAP, sheet.width)
        self._lines = TextGeometry(setting)
        self.pages = pages(list(self._rows()), sheet.height)

    def paint(self, painter: QPainter, page: Page) -> None:
        """Paint a page with its first line at the top."""
        clip = QRectF(-4.0, page.top - 2, self._frame.end + 8, page.bottom - page.top + 2 + _OVERHANG)
        blocks = list(self._lines.blocks_between(page.top, page.bottom))
        painter.save()
        painter.translate(0, -page.top)
        painter.setClipRect(clip)
        self._scene.paint_under(painter, self._lines, blocks)
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, self._ink)
        context.palette = palette
        context.clip = clip
        self._lines.setting.qt.documentLayout().draw(painter, context)
        self._scene.paint_over(painter, self._lines, blocks, self._frame)
        painter.restore()

    def _rows(self) -> Iterator[Row]:
        for block in self._lines.blocks_between(0.0, float("inf")):
            yield from self._rows_of(block)

    def _rows_of(self, block: BlockLines) -> Iterator[Row]:
        setting = self._lines.setting
        made = setting.blocks[block.number]
        if not block.lines or made is None:
            return
        if made.role is BlockRole.REMOVED:
            strip = setting.strip_at(block.number)
            if strip is not None and strip.last == block.number:
                yield Row(block.lines[0].top, block.bottom)
        elif setting.is_heading(block.number):
            yield Row(block.lines[0].top, block.bottom, glued=True)
        else:
            for line, glued in zip(block.lines, glued_lines(len(block.lines)), strict=True):
                yield Row(line.top, line.bottom, glued)
