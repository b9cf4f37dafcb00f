"""The painter of statements on a person's page."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.presentation.names import KIND_SIGNS
from desktop.presentation.person import SaidRow
from desktop.ui.delegates.library_painters import LibraryPainter, row_ground
from desktop.ui.delegates.row_state import RowState
from desktop.ui.delegates.strokes import draw_pill
from desktop.ui.delegates.text_flow import Flow, Run

_PAD = 10
_DATE = 96
_SIGN = 38
_MOST_LINES = 8
_WIDEST = 760
"""No line of a statement is wider, in px."""


def _runs(row: SaidRow) -> Iterator[Run]:
    for piece in row.pieces:
        yield Run(piece.text.replace("\n", " "), "ink" if piece.verbatim else "soft")


class SaidPainter(LibraryPainter):
    """The date at the left, the sign of its kind, what leads to the words, the words, and where they stand."""

    def _room(self, width: float) -> float:
        return min(_WIDEST, width - 2 * _PAD - _DATE - _SIGN)

    def _words(self, row: SaidRow, width: float) -> Flow:
        return self._faces.reading.flow(_runs(row), self._room(width), _MOST_LINES)

    def _near(self, words: str, width: float) -> Flow:
        return self._faces.small.flow([Run(words, "soft")], self._room(width), 2)

    def height(self, row: SaidRow, width: int) -> int:
        """Height with air above and below."""
        near = row.context or row.sequel
        lead = self._faces.small.height(self._near(near, width).lines) + 2 if near else 0
        words = self._faces.reading.height(self._words(row, width).lines)
        return 12 + lead + words + 3 + self._faces.small.pitch + 12

    def is_cut(self, row: SaidRow, width: int) -> bool:
        """Whether the words go on."""
        return self._words(row, width).cut

    def paint(self, painter: QPainter, box: QRectF, row: SaidRow, state: RowState) -> None:
        """Draw the statement."""
        faces, palette = self._faces, self._palette
        ground = row_ground(painter, box, state, palette)
        soft, ink = self._soft(ground), QColor(palette.ink)
        inks = {"ink": ink, "soft": soft}
        painter.setPen(QPen(QColor(palette.line), 1))
        painter.drawLine(QLineF(box.left() + _PAD, box.bottom() - 0.5, box.right() - _PAD, box.bottom() - 0.5))
        top = box.top() + 12
        faces.small.draw_line(painter, QPointF(box.left() + _PAD, top + 2), row.date, soft, _DATE - 8)
        sign = QPointF(box.left() + _PAD + _DATE, top)
        faces.sign.draw_line(painter, sign, KIND_SIGNS[row.kind], QColor(palette.accent) if row.is_verbatim else soft)
        at = QPointF(sign.x() + _SIGN, top)
        if row.context:
            lead = self._near(row.context, box.width())
            faces.small.draw(painter, at, lead, inks)
            at += QPointF(0, faces.small.height(lead.lines) + 2)
        words = self._words(row, box.width())
        faces.reading.draw(painter, at, words, inks)
        at += QPointF(0, faces.reading.height(words.lines) + (0 if row.sequel else 3))
        if row.sequel:
            rest = self._near(row.sequel, box.width())
            faces.small.draw(painter, at, rest, inks)
            at += QPointF(0, faces.small.height(rest.lines) + 5)
        where = " · ".join(filter(None, (row.outlet, row.title)))
        used = faces.small.draw_line(painter, at, where, soft, self._room(box.width()) - 90)
        if row.remark:
            draw_pill(painter, at + QPointF(used + 10, -1), row.remark, faces.tiny, palette, ground)
        self._ring(painter, box, state)
