"""A statement in the column of its speaker."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.presentation.rows import StatementRow
from desktop.ui.delegates.faces import Faces
from desktop.ui.delegates.painters import GAP, RADIUS
from desktop.ui.delegates.row_state import RowState
from desktop.ui.delegates.statement_block import StatementBlock
from desktop.ui.delegates.strokes import draw_edge, draw_focus
from desktop.ui.palettes import Palette, blend, speaker_style

BETWEEN = 16
"""Room in px between the two columns."""
_LINES = 40


def column_width(width: float) -> float:
    """Width of each of two columns in px."""
    return (width - BETWEEN) / 2


class ComparedPainter:
    """Draws a row in the left or the right half, as its state says: `last` stands for the right one."""

    def __init__(self, faces: Faces, palette: Palette) -> None:
        self._palette = palette
        self._block = StatementBlock(faces, palette, most=_LINES)

    def height(self, row: StatementRow, width: int) -> int:
        """Height with the gap above."""
        return GAP + self._block.height(row, column_width(width) - 10) + 6

    def is_cut(self, row: StatementRow, width: int) -> bool:
        """Whether the statement goes on."""
        return self._block.flow(row, column_width(width) - 10).cut

    def paint(self, painter: QPainter, box: QRectF, row: StatementRow, state: RowState) -> None:
        """Draw a card in the column of its speaker."""
        palette, wide = self._palette, column_width(box.width())
        left = box.left() + (wide + BETWEEN if state.last else 0)
        card = QRectF(left, box.top() + GAP, wide, box.height() - GAP)
        ground = palette.chosen if state.chosen else palette.card
        if state.hovered and not state.chosen:
            ground = blend(palette.chosen, palette.card, 0.5)
        painter.setPen(QPen(QColor(palette.accent if state.chosen else palette.line), 1))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        draw_edge(painter, card, RADIUS, speaker_style(palette, row.style))
        painter.setPen(Qt.PenStyle.NoPen)
        block = QRectF(card.left() + 6, card.top() + 3, card.width() - 10, card.height() - 6)
        self._block.paint(painter, block, row, RowState(), ground)
        if state.focused:
            draw_focus(painter, card, RADIUS, palette)
