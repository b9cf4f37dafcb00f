"""The reader's own highlights on the text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from desktop.document import Span
from desktop.presentation.intervals import IntervalIndex
from desktop.presentation.notes import NoteRow
from desktop.ui.highlights import highlight_style
from desktop.ui.theme import Theme
from desktop.ui.widgets.mark_shapes import tint_path, tint_rect
from desktop.ui.widgets.text_geometry import BlockLines, Piece, TextGeometry

_CORNER = 7.0
"""Size in px of the folded corner that says there are words of the reader's."""


class NotePainter:
    """Lies under the text and under the marks of quotes."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._index: IntervalIndex[NoteRow] = IntervalIndex((), span=_span_of)
        self.rows: tuple[NoteRow, ...] = ()

    def set_rows(self, rows: Sequence[NoteRow]) -> None:
        """The notes to show."""
        self.rows = tuple(rows)
        self._index = IntervalIndex(self.rows, span=_span_of)

    def at(self, point: int) -> NoteRow | None:
        """The narrowest note at a code point."""
        found = self._index.at(point)
        return min(found, key=lambda row: row.span.length) if found else None

    def paint(self, painter: QPainter, geometry: TextGeometry, blocks: Sequence[BlockLines]) -> None:
        """Paint the notes that lie in the blocks."""
        if not self.rows:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for block in blocks:
            for row in self._index.overlapping(block.span):
                self._paint_note(painter, row, geometry.pieces(block, row.span), block)
        painter.restore()

    def _paint_note(self, painter: QPainter, row: NoteRow, pieces: Sequence[Piece], block: BlockLines) -> None:
        style = highlight_style(self._theme.palette, row.colour)
        ground = QColor(style.ground)
        ground.setAlphaF(style.opacity)
        painter.fillPath(tint_path(pieces), ground)
        painter.setPen(QPen(QColor(style.line), 1.5, style.stroke, Qt.PenCapStyle.FlatCap))
        for piece in pieces:
            below = tint_rect(piece).bottom() - 1.0
            painter.drawLine(QPointF(piece.left, below), QPointF(piece.right, below))
        if row.body and pieces and row.span.end <= block.span.end:
            self._paint_corner(painter, pieces[-1], style.line)

    @staticmethod
    def _paint_corner(painter: QPainter, piece: Piece, color: str) -> None:
        corner = tint_rect(piece).topRight()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(color))
        shape = [corner, corner - QPointF(_CORNER, 0), corner + QPointF(0, _CORNER)]
        painter.drawPolygon(QPolygonF(shape))


def _span_of(row: NoteRow) -> Span:
    return row.span
