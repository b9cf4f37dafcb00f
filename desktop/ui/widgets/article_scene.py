"""Everything that is painted on an article, in its order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from desktop.document import Analysis, Document
from desktop.ui.attention import Attention
from desktop.ui.theme import Theme
from desktop.ui.widgets.article_column import PageFrame
from desktop.ui.widgets.found_painter import FoundPainter
from desktop.ui.widgets.lane_painter import NAME_HEIGHT, LaneBar, LanePainter
from desktop.ui.widgets.mark_inks import MarkInks
from desktop.ui.widgets.mark_painter import MarkPainter
from desktop.ui.widgets.mark_store import MarkData, MarkStore
from desktop.ui.widgets.note_painter import NotePainter
from desktop.ui.widgets.page_painter import PagePainter
from desktop.ui.widgets.spoken_painter import SpokenPainter
from desktop.ui.widgets.text_geometry import BlockLines, TextGeometry


class ArticleScene:
    """The painters of the reading pane and the marks they share."""

    def __init__(self, theme: Theme, attention: Attention) -> None:
        self.store = MarkStore()
        self.inks = MarkInks(theme)
        self.page = PagePainter(theme)
        self.found = FoundPainter(self.inks)
        self.notes = NotePainter(theme)
        self.spoken = SpokenPainter(self.inks)
        self.lane = LanePainter(theme, self.inks, attention, self.store)
        self._marks = MarkPainter(theme, self.inks, attention, self.store)

    def set_document(self, document: Document) -> None:
        """Another article: its marks are not known yet."""
        self.store.clear()
        self._marks.forget()
        self.found.hits, self.found.current = (), None
        self.spoken.span = None
        self.notes.set_rows(())
        self.page.set_document(document)

    def set_analysis(self, document: Document, analysis: Analysis, data: MarkData | None = None) -> None:
        """The marks are known, or known better; `data` where they are worked out already."""
        self.store.set_analysis(document, analysis, data)
        self._marks.forget()

    def paint_under(self, painter: QPainter, geometry: TextGeometry, blocks: Sequence[BlockLines]) -> None:
        """What lies under the text."""
        self.notes.paint(painter, geometry, blocks)
        self.spoken.paint(painter, geometry, blocks)
        self._marks.paint_under(painter, geometry, blocks)

    def paint_over(
        self, painter: QPainter, geometry: TextGeometry, blocks: Sequence[BlockLines], frame: PageFrame
    ) -> None:
        """What lies over the text and beside it."""
        self._marks.paint_over(painter, geometry, blocks)
        self.found.paint(painter, geometry, blocks)
        self.page.paint(painter, geometry, blocks, frame.right - frame.left)
        bars = self.lane.bars(geometry, blocks, frame.lane)
        self.lane.paint(painter, bars, frame.end)
        self.lane.paint_current(painter, bars, frame.left)

    def bar_at(self, geometry: TextGeometry, frame: PageFrame, place: QPointF) -> LaneBar | None:
        """The bar of the margin lane at a place of the document, with a few px around it, or that of the name there."""
        if place.x() < frame.lane - 4:
            return None
        blocks = list(geometry.blocks_between(place.y() - 1, place.y() + 1))
        bars = [b for b in self.lane.bars(geometry, blocks, frame.lane) if b.top <= place.y() <= b.bottom]
        hit = next((b for b in bars if b.x - 3 <= place.x() <= b.x + 7), None)
        named = (b for b in bars if b.begins and place.x() > b.x and place.y() <= b.top + NAME_HEIGHT)
        return hit or next(named, None)
