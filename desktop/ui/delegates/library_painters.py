"""Painters of the library's rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.document import Span
from desktop.presentation.library_rows import ArticleRow, FollowedRow, HitRow, MoreRow, VoiceRow
from desktop.presentation.library_spoken import more_words
from desktop.presentation.names import KIND_SIGNS
from desktop.presentation.phrases import figure
from desktop.presentation.structure import plural
from desktop.ui.delegates.faces import Faces
from desktop.ui.delegates.inks import readable
from desktop.ui.delegates.row_state import RowState
from desktop.ui.delegates.strokes import draw_disc, draw_focus
from desktop.ui.delegates.text_flow import Flow, Run
from desktop.ui.delegates.type_setter import FOUND
from desktop.ui.icons import icon
from desktop.ui.palettes import Palette, blend

_PAD = 10
_DISC = 26
_RADIUS = 7


def marked_runs(text: str, marks: Sequence[Span], ink: str = "ink") -> Iterator[Run]:
    """A text with what was looked for in another ink; `marks` are in order."""
    at = 0
    for mark in marks:
        if mark.start > at:
            yield Run(text[at : mark.start], ink)
        yield Run(text[max(at, mark.start) : mark.end], FOUND)
        at = max(at, mark.end)
    yield Run(text[at:], ink)


def row_ground(painter: QPainter, box: QRectF, state: RowState, palette: Palette) -> str:
    """Draw the ground of a row that is chosen or pointed at; the colour that its words stand on."""
    if not (state.chosen or state.hovered):
        return palette.panel
    ground = palette.chosen if state.chosen else blend(palette.chosen, palette.panel, 0.5)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), _RADIUS, _RADIUS)
    return ground


class LibraryPainter:
    """What the painters below have in common."""

    def __init__(self, faces: Faces, palette: Palette) -> None:
        self._faces = faces
        self._palette = palette

    def _soft(self, ground: str) -> QColor:
        return QColor(readable(self._palette.soft, ground, self._palette.ink))

    def _ring(self, painter: QPainter, box: QRectF, state: RowState) -> None:
        if state.focused:
            draw_focus(painter, box.adjusted(0, 1, 0, -1), _RADIUS, self._palette)


class ArticlePainter(LibraryPainter):
    """Title on up to two lines, below it outlet, date and how much is quoted."""

    def _title(self, row: ArticleRow, width: float) -> Flow:
        return self._faces.name.flow([Run(row.title, "ink")], width - 2 * _PAD, 2)

    def height(self, row: ArticleRow, width: int) -> int:
        """Height with some air."""
        return 8 + self._faces.name.height(self._title(row, width).lines) + self._faces.small.pitch + 8

    def is_cut(self, row: ArticleRow, width: int) -> bool:
        """Whether the title ends in an ellipsis."""
        return self._title(row, width).cut

    def paint(self, painter: QPainter, box: QRectF, row: ArticleRow, state: RowState) -> None:
        """Draw the row."""
        faces, palette = self._faces, self._palette
        ground = row_ground(painter, box, state, palette)
        title, soft = self._title(row, box.width()), self._soft(ground)
        at = QPointF(box.left() + _PAD, box.top() + 8)
        faces.name.draw(painter, at, title, {"ink": QColor(palette.ink)})
        at += QPointF(0, faces.name.height(title.lines))
        count = plural(row.quotes, "quote") + (f" · {row.versions} versions" if row.versions > 1 else "")
        wide = faces.small.width(count)
        room = box.width() - 2 * _PAD - wide - 12
        faces.small.draw_line(painter, at, row.where, soft, room)
        faces.small.draw_line(painter, QPointF(box.right() - _PAD - wide, at.y()), count, soft)
        self._ring(painter, box, state)


class VoicePainter(LibraryPainter):
    """Disc, name, what is known, and the number of statements."""

    def _room(self, row: VoiceRow, width: float) -> float:
        return width - 2 * _PAD - _DISC - 16 - self._faces.count.width(figure(row.statements))

    def height(self, row: VoiceRow, width: int) -> int:
        """Two lines."""
        return 46

    def is_cut(self, row: VoiceRow, width: int) -> bool:
        """Whether the name ends in an ellipsis."""
        return self._faces.name.width(row.shown) > self._room(row, width)

    def paint(self, painter: QPainter, box: QRectF, row: VoiceRow, state: RowState) -> None:
        """Draw the row."""
        faces, palette = self._faces, self._palette
        ground = row_ground(painter, box, state, palette)
        disc = QRectF(box.left() + _PAD, box.top() + (box.height() - _DISC) / 2, _DISC, _DISC)
        draw_disc(painter, disc, row.initials, None, palette, faces.tiny_disc)
        at = QPointF(disc.right() + 8, box.top() + 6)
        faces.name.draw_line(painter, at, row.shown, QColor(palette.ink), self._room(row, box.width()))
        soft = self._soft(ground)
        faces.small.draw_line(painter, at + QPointF(0, 17), row.detail, soft, self._room(row, box.width()))
        count = figure(row.statements)
        place = QPointF(box.right() - _PAD - faces.count.width(count), box.top() + 14)
        faces.count.draw_line(painter, place, count, soft)
        self._ring(painter, box, state)


class HitPainter(LibraryPainter):
    """Who or what, the words with what was looked for, and where they stand."""

    def _words(self, row: HitRow, width: float) -> Flow:
        face = self._faces.reading if row.part == "quotes" else self._faces.plain
        return face.flow(marked_runs(row.text, row.marks), width - 2 * _PAD, 3)

    def height(self, row: HitRow, width: int) -> int:
        """Head, words, place."""
        face = self._faces.reading if row.part == "quotes" else self._faces.plain
        words = face.height(self._words(row, width).lines) if row.text else 0
        return 8 + self._faces.name.pitch + 2 + words + 2 + self._faces.small.pitch + 8

    def is_cut(self, row: HitRow, width: int) -> bool:
        """Whether the words go on."""
        return self._words(row, width).cut

    def paint(self, painter: QPainter, box: QRectF, row: HitRow, state: RowState) -> None:
        """Draw the row."""
        faces, palette = self._faces, self._palette
        ground = row_ground(painter, box, state, palette)
        soft, ink = self._soft(ground), QColor(palette.ink)
        at = QPointF(box.left() + _PAD, box.top() + 8)
        sign = KIND_SIGNS[row.kind] if row.kind else ""
        wide = faces.sign.width(sign) if sign else 0.0
        if sign:
            faces.sign.draw_line(painter, QPointF(box.right() - _PAD - wide, at.y()), sign, soft)
        faces.name.draw_line(painter, at, row.head, ink, box.width() - 2 * _PAD - wide - 8)
        at += QPointF(0, faces.name.pitch + 2)
        face = faces.reading if row.part == "quotes" else faces.plain
        words = self._words(row, box.width())
        inks = {"ink": ink, FOUND: QColor(readable(palette.found, ground, palette.ink))}
        if row.text:
            face.draw(painter, at, words, inks)
            at += QPointF(0, face.height(words.lines))
        faces.small.draw_line(painter, at + QPointF(0, 2), row.where, soft, box.width() - 2 * _PAD)
        self._ring(painter, box, state)


class MorePainter(LibraryPainter):
    """Words in the colour of links."""

    def height(self, row: MoreRow, width: int) -> int:
        """One line."""
        return 32

    def is_cut(self, row: MoreRow, width: int) -> bool:
        """They are short."""
        return False

    def paint(self, painter: QPainter, box: QRectF, row: MoreRow, state: RowState) -> None:
        """Draw the words."""
        ground = row_ground(painter, box, state, self._palette)
        at = QPointF(box.left() + _PAD, box.top() + (box.height() - self._faces.plain.pitch) / 2)
        accent = QColor(readable(self._palette.accent, ground, self._palette.ink))
        self._faces.plain.draw_line(painter, at, more_words(row), accent)
        self._ring(painter, box, state)


class FollowedPainter(LibraryPainter):
    """A saved search or a person, and how much is new."""

    def height(self, row: FollowedRow, width: int) -> int:
        """One or two lines."""
        return 46 if row.query and row.query != row.name else 36

    def is_cut(self, row: FollowedRow, width: int) -> bool:
        """Whether name or search end in an ellipsis."""
        return max(self._faces.name.width(row.name), self._faces.small.width(row.query)) > width - 90

    def paint(self, painter: QPainter, box: QRectF, row: FollowedRow, state: RowState) -> None:
        """Draw the row."""
        faces, palette = self._faces, self._palette
        ground = row_ground(painter, box, state, palette)
        soft = self._soft(ground)
        sign = QRectF(box.left() + _PAD, box.top() + 11, 14, 14)
        icon("search" if row.query else "eye", palette.soft, size=14).paint(painter, sign.toRect())
        room = box.width() - 2 * _PAD - 22 - self._badge(painter, box, row)
        at = QPointF(sign.right() + 8, box.top() + (6 if self.height(row, 0) > 40 else 9))
        faces.name.draw_line(painter, at, row.name, QColor(palette.ink), room)
        if self.height(row, 0) > 40:
            faces.small.draw_line(painter, at + QPointF(0, 17), row.query, soft, room)
        self._ring(painter, box, state)

    def _badge(self, painter: QPainter, box: QRectF, row: FollowedRow) -> float:
        """How much is new, in a pill; the room it takes."""
        if not row.fresh:
            return 0.0
        face, words = self._faces.tiny, f"{row.fresh:,} new"
        wide = face.width(words) + 14
        pill = QRectF(box.right() - _PAD - wide, box.center().y() - 9, wide, 18)
        painter.setPen(QPen(QColor(self._palette.accent), 1))
        painter.setBrush(QColor(self._palette.accent))
        painter.drawRoundedRect(pill, 9, 9)
        painter.setPen(QColor(self._palette.page))
        painter.setFont(face.font)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)
        return wide + 8
