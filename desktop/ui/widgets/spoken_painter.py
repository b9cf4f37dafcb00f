"""The ground of the sentence that is being read aloud."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPainterPath

from desktop.document import Span
from desktop.ui.widgets.mark_inks import MarkInks
from desktop.ui.widgets.mark_shapes import tint_rect
from desktop.ui.widgets.text_geometry import BlockLines, Piece, TextGeometry

GROUND = 0.13
"""Opacity of the accent behind the sentence."""


class SpokenPainter:
    """Paints under the text, so that marks stay what they are; a frame says without colour what the ground says."""

    def __init__(self, inks: MarkInks) -> None:
        self._inks = inks
        self.span: Span | None = None

    def paint(self, painter: QPainter, geometry: TextGeometry, blocks: Sequence[BlockLines]) -> None:
        """Paint the part of the sentence that lies in the blocks."""
        if self.span is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for block in blocks:
            if block.span.overlaps(self.span):
                shape = _outline(geometry.pieces(block, self.span))
                painter.fillPath(shape, self._inks.token("accent", GROUND))
                painter.strokePath(shape, self._inks.token("accent"))


def _outline(pieces: Sequence[Piece]) -> QPainterPath:
    """One shape round all lines, which overlap by a pixel so that no line is drawn between them."""
    shape = QPainterPath()
    shape.setFillRule(Qt.FillRule.WindingFill)
    for piece in pieces:
        shape.addRect(tint_rect(piece).adjusted(-1.5, -0.5, 1.5, 0.5))
    return shape.simplified()
