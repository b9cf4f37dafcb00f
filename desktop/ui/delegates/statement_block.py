"""A statement: sign of its kind, paragraph, words in the reading face."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from desktop.document import Certainty
from desktop.presentation.names import CERTAINTY_WORDS, KIND_SIGNS
from desktop.presentation.phrases import figure, phrase
from desktop.presentation.rows import StatementRow
from desktop.ui.delegates.faces import Faces
from desktop.ui.delegates.inks import readable, sign_color
from desktop.ui.delegates.row_state import RowState
from desktop.ui.delegates.strokes import draw_pill, pill_width
from desktop.ui.delegates.text_flow import Flow, Run
from desktop.ui.icons import icon
from desktop.ui.palettes import Palette, blend

MOST_LINES = 4
SIGNS = 36
"""Width of the column for the sign and the paragraph's number."""
PAD = 7
_TWO_SIGNS = 36
"""Height in px of the sign of the kind with the paragraph's number below it."""
_PILL_GAP = 4
_PEN = 10
"""Size in px of the signs that the reader corrected a quote, and that its words are elsewhere."""


def statement_runs(row: StatementRow) -> Iterator[Run]:
    """The cue and verbatim words in ink, reported ones softer."""
    first = row.pieces[0].text.lstrip() if row.pieces else ""
    if row.lead and not first.startswith(row.lead):
        yield Run(f"{row.lead} ", "ink")
    for number, piece in enumerate(row.pieces):
        yield Run(piece.text if number else piece.text.lstrip(), "ink" if piece.verbatim else "soft")


class StatementBlock:
    """Measures and draws the block that cards and the list of quotes have in common."""

    def __init__(self, faces: Faces, palette: Palette, *, most: int = MOST_LINES) -> None:
        self._faces = faces
        self._palette = palette
        self._most = most

    def flow(self, row: StatementRow, width: float) -> Flow:
        """The statement's words in lines, where the block is `width` px wide."""
        return self._faces.reading.flow(statement_runs(row), self._room(width), self._most)

    @staticmethod
    def _room(width: float) -> float:
        return width - SIGNS - 2 * PAD

    def height(self, row: StatementRow, width: float) -> int:
        """Height of the block in px."""
        lines = self._faces.reading.count_lines(statement_runs(row), self._room(width), self._most)
        tag = self._faces.tiny.pitch + 2 + _PILL_GAP if _tags(row) else 0
        least = _TWO_SIGNS if row.paragraph or row.corrected else 0
        least = _TWO_SIGNS + self._faces.tiny.pitch if row.elsewhere else least
        return max(self._faces.reading.height(lines) + tag, least) + 2 * PAD

    def ground(self, state: RowState, below: str) -> str:
        """What the words stand on: the current statement on the ground of what is chosen."""
        if state.chosen:
            return self._palette.chosen
        return blend(self._palette.chosen, below, 0.5) if state.hovered else below

    def paint(self, painter: QPainter, box: QRectF, row: StatementRow, state: RowState, below: str) -> None:
        """Draw the statement in `box`, on a card or panel of the colour `below`."""
        palette, faces = self._palette, self._faces
        ground = self.ground(state, below)
        if ground != below:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(box, 7, 7)
        left, top = box.left() + PAD, box.top() + PAD
        faces.sign.draw_line(painter, QPointF(left, top), KIND_SIGNS[row.kind], sign_color(palette, row.style, ground))
        soft = QColor(readable(palette.soft, ground, palette.ink))
        used = 0.0
        if row.paragraph:
            place = QPointF(left, top + faces.sign.pitch)
            used = faces.tiny.draw_line(painter, place, f"¶{row.paragraph}", soft) + 3
        if row.corrected:
            pen = QRectF(left + used, top + faces.sign.pitch + 2, _PEN, _PEN)
            icon("pencil", palette.soft, size=_PEN).paint(painter, pen.toRect())
        if row.elsewhere:
            self._paint_echoes(painter, QPointF(left, top + faces.sign.pitch + faces.tiny.pitch + 2), row, soft)
        words = self.flow(row, box.width())
        at = QPointF(left + SIGNS, top)
        faces.reading.draw(painter, at, words, {"ink": QColor(palette.ink), "soft": soft})
        place = QPointF(at.x(), at.y() + faces.reading.height(words.lines) + _PILL_GAP)
        for tag in _tags(row):
            draw_pill(painter, place, tag, faces.tiny, palette, ground)
            place += QPointF(pill_width(tag, faces.tiny) + _PILL_GAP, 0)

    def _paint_echoes(self, painter: QPainter, at: QPointF, row: StatementRow, ink: QColor) -> None:
        """Two sheets, and in how many other articles the same words are."""
        sheets = QRectF(at.x(), at.y() + (self._faces.tiny.pitch - _PEN) / 2, _PEN, _PEN)
        icon("copy", self._palette.soft, size=_PEN).paint(painter, sheets.toRect())
        self._faces.tiny.draw_line(painter, at + QPointF(_PEN + 3, 0), figure(row.elsewhere), ink)


def _tags(row: StatementRow) -> list[str]:
    """What is said of a statement in a word or two; the receipt has the word for other certainties."""
    doubtful = row.certainty is Certainty.DOUBTFUL
    return [CERTAINTY_WORDS[row.certainty]] * doubtful + [phrase("another speaker elsewhere")] * row.disputed
