"""Painters of whole rows: one for each type of row, each with a height for a width."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.presentation.phrases import figure
from desktop.presentation.rows import EntityRow, SpeakerRow, StatementRow
from desktop.ui.delegates.faces import Faces
from desktop.ui.delegates.inks import readable
from desktop.ui.delegates.row_state import RowState
from desktop.ui.delegates.statement_block import StatementBlock
from desktop.ui.delegates.strokes import draw_bar, draw_disc, draw_edge, draw_focus
from desktop.ui.delegates.text_flow import Flow, Run
from desktop.ui.icons import icon
from desktop.ui.models.roles import Heading
from desktop.ui.palettes import Palette, blend, speaker_style

RADIUS = 10
GAP = 8
PAD = 12
DISC = 32
_TEXT = PAD + DISC + 8
_BAR = 3
_BETWEEN = 4


class RowPainter(Protocol):
    """Draws rows of one type. Heights are whole px and depend on the row and the width alone."""

    @property
    def height(self) -> Callable[..., int]:
        """Height of a row for a width, the gap above it included."""

    @property
    def paint(self) -> Callable[..., None]:
        """Draw with a painter into a box: a row and how it stands."""

    @property
    def is_cut(self) -> Callable[..., bool]:
        """Whether a row shows less than all of its words at a width."""


def _card_outline(painter: QPainter, card: QRectF, state: RowState, palette: Palette, *, chosen: bool) -> None:
    """A card or a slice of one: `card` may reach beyond what is clipped."""
    border = palette.accent if chosen else palette.faint if state.in_hovered else palette.line
    thick = 1.5 if chosen else 1.0
    painter.setPen(QPen(QColor(border), thick))
    painter.setBrush(QColor(palette.card))
    inset = thick / 2
    painter.drawRoundedRect(card.adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)
    if chosen:
        draw_edge(painter, card, RADIUS, speaker_style(palette, state.style))


class CardPainter:
    """The head of a speaker's card: disc, name, who they are, count, bar."""

    def __init__(self, faces: Faces, palette: Palette) -> None:
        self._faces = faces
        self._palette = palette

    def _texts(self, row: SpeakerRow, width: float) -> tuple[Flow, Flow]:
        room = width - _TEXT - PAD - self._faces.count.width(figure(len(row.statements))) - 8
        name = self._faces.name.flow([Run(row.name, "ink")], room, 2)
        return name, self._faces.small.flow([Run(row.subtitle, "soft")], room, 2)

    def _text_height(self, row: SpeakerRow, name: Flow, subtitle: Flow) -> int:
        below = self._faces.small.height(subtitle.lines) if row.subtitle else 0
        return self._faces.name.height(name.lines) + below

    def height(self, row: SpeakerRow, width: int) -> int:
        """Height with the gap above."""
        return GAP + 11 + max(self._text_height(row, *self._texts(row, width)), DISC) + 9 + _BAR + 11

    def is_cut(self, row: SpeakerRow, width: int) -> bool:
        """Whether name or role end in an ellipsis."""
        return any(text.cut for text in self._texts(row, width))

    def paint(self, painter: QPainter, box: QRectF, row: SpeakerRow, state: RowState) -> None:
        """Draw the head; an open card goes on below."""
        palette, faces = self._palette, self._faces
        card = box.adjusted(0, GAP, 0, 2 * RADIUS if state.open else 0)
        painter.save()
        painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
        _card_outline(painter, card, state, palette, chosen=state.chosen)
        painter.restore()
        texts = self._texts(row, box.width())
        tall = max(self._text_height(row, *texts), DISC)
        top = box.top() + GAP + 11
        disc = QRectF(box.left() + PAD, top + (tall - DISC) / 2, DISC, DISC)
        draw_disc(painter, disc, row.initials, row.style, palette, faces.disc)
        self._paint_texts(painter, box, row, texts, (top, tall))
        bar = QRectF(box.left() + PAD, top + tall + 9, box.width() - 2 * PAD, _BAR)
        draw_bar(painter, bar, row.share, speaker_style(palette, row.style), palette)
        if state.focused:
            draw_focus(painter, box.adjusted(0, GAP, 0, 0), RADIUS, palette)

    def _paint_texts(
        self, painter: QPainter, box: QRectF, row: SpeakerRow, texts: tuple[Flow, Flow], slot: tuple[float, float]
    ) -> None:
        """Draw name and role in the middle of a slot, and the count; `slot` is its top and height."""
        faces, palette = self._faces, self._palette
        (name, subtitle), (top, tall) = texts, slot
        inks = {"ink": QColor(palette.ink), "soft": QColor(palette.soft)}
        at = QPointF(box.left() + _TEXT, top + (tall - self._text_height(row, name, subtitle)) / 2)
        faces.name.draw(painter, at, name, inks)
        if row.subtitle:
            faces.small.draw(painter, at + QPointF(0, faces.name.height(name.lines)), subtitle, inks)
        count = figure(len(row.statements))
        place = QPointF(box.right() - PAD - faces.count.width(count), top + (tall - faces.count.pitch) / 2)
        faces.count.draw_line(painter, place, count, QColor(palette.soft))


class CardStatementPainter:
    """A statement inside its speaker's card."""

    def __init__(self, faces: Faces, palette: Palette) -> None:
        self._palette = palette
        self._block = StatementBlock(faces, palette)

    def height(self, row: StatementRow, width: int) -> int:
        """Height with the gap to the next statement."""
        return self._block.height(row, width - 2 * PAD) + _BETWEEN

    def is_cut(self, row: StatementRow, width: int) -> bool:
        """Whether the statement goes on."""
        return self._block.flow(row, width - 2 * PAD).cut

    def paint(self, painter: QPainter, box: QRectF, row: StatementRow, state: RowState) -> None:
        """Draw the slice of the card and the statement on it."""
        card = box.adjusted(0, 0 if state.first else -2 * RADIUS, 0, 0 if state.last else 2 * RADIUS)
        painter.save()
        painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
        _card_outline(painter, card, state, self._palette, chosen=state.in_chosen)
        painter.restore()
        wide, top = box.width() - 2 * PAD, box.top() + (_BETWEEN if state.first else 0)
        block = QRectF(box.left() + PAD, top, wide, self._block.height(row, wide))
        self._block.paint(painter, block, row, state, self._palette.card)
        if state.focused:
            draw_focus(painter, block, 7, self._palette)


CARD_FOOT = 6
"""What the last statement of a card adds below itself."""


class QuotePainter:
    """A statement in the list of all quotes, under its speaker's name."""

    def __init__(self, faces: Faces, palette: Palette) -> None:
        self._faces = faces
        self._palette = palette
        self._block = StatementBlock(faces, palette)

    def height(self, row: StatementRow, width: int) -> int:
        """Height with the gap above."""
        return GAP + 32 + self._block.height(row, width - 10) + 3

    def is_cut(self, row: StatementRow, width: int) -> bool:
        """Whether the statement goes on."""
        return self._block.flow(row, width - 10).cut

    def paint(self, painter: QPainter, box: QRectF, row: StatementRow, state: RowState) -> None:
        """Draw a small card."""
        palette, faces = self._palette, self._faces
        card = box.adjusted(0, GAP, 0, 0)
        ground = palette.chosen if state.chosen else palette.card
        if state.hovered and not state.chosen:
            ground = blend(palette.chosen, palette.card, 0.5)
        border = palette.accent if state.chosen else palette.line
        painter.setPen(QPen(QColor(border), 1))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        if state.chosen or state.in_chosen:
            draw_edge(painter, card, RADIUS, speaker_style(palette, row.style))
        disc = QRectF(box.left() + PAD, card.top() + 10, 22, 22)
        draw_disc(painter, disc, row.initials, row.style, palette, faces.tiny_disc)
        ink = palette.ink if row.speaker is not None else readable(palette.soft, ground, palette.ink)
        at = QPointF(disc.right() + 9, card.top() + 12)
        faces.name.draw_line(painter, at, row.speaker_name, QColor(ink), box.right() - PAD - at.x())
        block = QRectF(card.left() + 5, card.top() + 32, card.width() - 10, card.height() - 35)
        self._block.paint(painter, block, row, RowState(), ground)
        if state.focused:
            draw_focus(painter, card, RADIUS, palette)


class EntityPainter:
    """An entity with the number of places that name it."""

    def __init__(self, faces: Faces, palette: Palette) -> None:
        self._faces = faces
        self._palette = palette

    def height(self, row: EntityRow, width: int) -> int:
        """One line."""
        return 30

    def is_cut(self, row: EntityRow, width: int) -> bool:
        """Whether there is not room enough for the name and all its other forms."""
        shown = self._faces.plain.width(row.name) + self._faces.small.width(", ".join(row.aliases))
        return shown > width - 70

    def paint(self, painter: QPainter, box: QRectF, row: EntityRow, state: RowState) -> None:
        """Draw the name and the count, or which of the mentions is current."""
        palette, faces = self._palette, self._faces
        ground = palette.panel
        if state.chosen or state.hovered:
            ground = palette.chosen if state.chosen else blend(palette.chosen, palette.panel, 0.5)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), 7, 7)
        soft = QColor(readable(palette.soft, ground, palette.ink))
        count = state.note or figure(len(row.mentions))
        wide = faces.plain.width(count)
        top = box.top() + (box.height() - faces.plain.pitch) / 2
        faces.plain.draw_line(painter, QPointF(box.right() - 10 - wide, top), count, soft)
        face = faces.name if state.chosen else faces.plain
        room = box.width() - 30 - wide
        used = face.draw_line(painter, QPointF(box.left() + 10, top), row.name, QColor(palette.ink), room)
        others = ", ".join(row.aliases)
        if others and room - used > 60:
            place = QPointF(box.left() + 20 + used, top + 1)
            faces.small.draw_line(painter, place, others, soft, room - used - 10)
        if state.focused:
            draw_focus(painter, box.adjusted(0, 1, 0, -1), 7, palette)


class HeadingPainter:
    """A small capital heading over rows that belong together."""

    def __init__(self, faces: Faces, palette: Palette) -> None:
        self._faces = faces
        self._palette = palette

    def height(self, row: Heading, width: int) -> int:
        """One line with some air above."""
        return 34

    def is_cut(self, row: Heading, width: int) -> bool:
        """Headings are short."""
        return False

    def paint(self, painter: QPainter, box: QRectF, row: Heading, state: RowState) -> None:
        """Draw the words and the count."""
        face, soft = self._faces.label, QColor(self._palette.soft)
        top = box.bottom() - 8 - face.pitch
        left = box.left() + (22 if state.folds else 10)
        if state.folds:
            sign = icon("chevron-down" if state.open else "chevron-right", self._palette.soft, size=12)
            sign.paint(painter, QRectF(box.left() + 5, top + face.pitch / 2 - 6, 12, 12).toRect())
        if state.focused:
            painter.setPen(QPen(QColor(self._palette.accent), 1.5))
            painter.drawRoundedRect(box.adjusted(1, 6, -1, -1), 6, 6)
        used = face.draw_line(painter, QPointF(left, top), row.text.upper(), soft)
        if row.count is not None:
            self._faces.tiny.draw_line(painter, QPointF(left + 8 + used, top + 1), figure(row.count), soft)
