"""Words that were found: outlined, the current ones filled lightly as well."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPen

from desktop.document import Span
from desktop.ui.widgets.mark_inks import MarkInks
from desktop.ui.widgets.mark_shapes import tint_rect
from desktop.ui.widgets.text_geometry import BlockLines, TextGeometry


class FoundPainter:
    """Outlines found words; the current one is filled lightly as well."""

    def __init__(self, inks: MarkInks) -> None:
        self._inks = inks
        self.hits: Sequence[Span] = ()
        self.current: int | None = None

    def paint(self, painter: QPainter, geometry: TextGeometry, blocks: Sequence[BlockLines]) -> None:
        """Paint the hits that lie in the blocks."""
        if not self.hits or not blocks:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for block in blocks:
            for number in hits_in(self.hits, block.span):
                is_current = number == self.current
                painter.setPen(QPen(self._inks.token("found"), 2.0 if is_current else 1.0))
                painter.setBrush(self._inks.token("found", 0.18) if is_current else Qt.BrushStyle.NoBrush)
                for piece in geometry.pieces(block, self.hits[number]):
                    painter.drawRoundedRect(tint_rect(piece).adjusted(-1, 1, 1, -1), 3.0, 3.0)


def hits_in(hits: Sequence[Span], span: Span) -> range:
    """The numbers of the hits, which are in order and do not overlap, that touch `span`."""
    first = bisect_right(hits, span.start, key=lambda hit: hit.end)
    return range(first, bisect_left(hits, span.end, key=lambda hit: hit.start))
