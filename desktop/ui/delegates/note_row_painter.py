"""A note in the panel: the reader's words, and those they stand on."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.presentation.notes import NoteRow
from desktop.ui.delegates.faces import Faces
from desktop.ui.delegates.inks import readable
from desktop.ui.delegates.painters import GAP, RADIUS
from desktop.ui.delegates.row_state import RowState
from desktop.ui.delegates.strokes import draw_focus
from desktop.ui.delegates.text_flow import Flow, Run
from desktop.ui.highlights import highlight_style
from desktop.ui.palettes import Palette, blend

_PAD = 12
_EDGE = 4
_BODY_LINES, _WORD_LINES = 8, 3


class NoteRowPainter:
    """A small card with an edge in the colour and the line of the highlight."""

    def __init__(self, faces: Faces, palette: Palette) -> None:
        self._faces = faces
        self._palette = palette

    def _texts(self, row: NoteRow, width: float) -> tuple[Flow, Flow]:
        room = width - 2 * _PAD - _EDGE - 24
        body = self._faces.plain.flow([Run(row.body, "ink")], room, _BODY_LINES)
        return body, self._faces.reading.flow([Run(row.words, "soft")], room, _WORD_LINES)

    def height(self, row: NoteRow, width: int) -> int:
        """Height with the gap above."""
        body, words = self._texts(row, width)
        own = self._faces.plain.height(body.lines) + 4 if row.body else 0
        return GAP + 10 + own + self._faces.reading.height(words.lines) + self._faces.tiny.pitch + 10

    def is_cut(self, row: NoteRow, width: int) -> bool:
        """Whether the note or its words go on."""
        return any(text.cut for text in self._texts(row, width))

    def paint(self, painter: QPainter, box: QRectF, row: NoteRow, state: RowState) -> None:
        """Draw the card."""
        palette, faces = self._palette, self._faces
        card = box.adjusted(0, GAP, 0, 0)
        ground = blend(palette.chosen, palette.card, 0.5) if state.hovered else palette.card
        painter.setPen(QPen(QColor(palette.line), 1))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        style = highlight_style(palette, row.colour)
        painter.setPen(QPen(QColor(style.line), 2.5, style.stroke))
        painter.drawLine(QPointF(card.left() + 6, card.top() + 10), QPointF(card.left() + 6, card.bottom() - 10))
        soft = QColor(readable(palette.soft, ground, palette.ink))
        inks = {"ink": QColor(palette.ink), "soft": soft}
        body, words = self._texts(row, box.width())
        at = QPointF(card.left() + _PAD + _EDGE, card.top() + 10)
        if row.body:
            faces.plain.draw(painter, at, body, inks)
            at += QPointF(0, faces.plain.height(body.lines) + 4)
        faces.reading.draw(painter, at, words, inks)
        at += QPointF(0, faces.reading.height(words.lines))
        place = f"¶{row.paragraph}" if row.paragraph else ""
        faces.tiny.draw_line(painter, at, place, soft)
        if state.focused:
            draw_focus(painter, card, RADIUS, palette)
