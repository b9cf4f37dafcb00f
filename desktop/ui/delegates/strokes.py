"""Small shapes the rows share: discs, bars, pills, cards. A hatched speaker gets dashes beside the colour."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from desktop.ui.delegates.inks import readable, sign_color, tinted
from desktop.ui.delegates.type_setter import TypeSetter
from desktop.ui.palettes import Palette, SpeakerStyle, speaker_style

_DASH = 5
_GAP = 3


def draw_disc(
    painter: QPainter, box: QRectF, letters: str, number: int | None, palette: Palette, setter: TypeSetter
) -> None:
    """A disc with a speaker's initials; a hatched one has a dashed ring."""
    style = speaker_style(palette, number)
    ground = tinted(palette, number, palette.card)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawEllipse(box)
    if style.hatched:
        pen = QPen(QColor(style.color), 2)
        pen.setDashPattern([2.2, 1.4])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
    painter.setFont(setter.font)
    painter.setPen(sign_color(palette, number, ground))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letters)


def draw_bar(painter: QPainter, box: QRectF, share: float, style: SpeakerStyle, palette: Palette) -> None:
    """How much of the quoted words are the speaker's, 0..1."""
    radius = box.height() / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(palette.line))
    painter.drawRoundedRect(box, radius, radius)
    if share <= 0:
        return
    filled = QRectF(box)
    filled.setWidth(max(box.width() * min(share, 1.0), box.height()))
    painter.setBrush(QColor(style.color))
    if not style.hatched:
        painter.drawRoundedRect(filled, radius, radius)
        return
    x = filled.left()
    while x < filled.right():
        painter.drawRect(QRectF(x, filled.top(), min(_DASH, filled.right() - x), filled.height()))
        x += _DASH + _GAP


def draw_edge(painter: QPainter, card: QRectF, radius: float, style: SpeakerStyle) -> None:
    """The 3 px edge at the left of a chosen card, following its corners."""
    outline = QPainterPath()
    outline.addRoundedRect(card, radius, radius)
    painter.save()
    painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
    pen = QPen(QColor(style.color), 6)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if style.hatched:
        pen.setDashPattern([1.4, 0.7])
    painter.setPen(pen)
    painter.drawLine(QLineF(card.left(), card.top(), card.left(), card.bottom()))
    painter.restore()


def pill_width(text: str, setter: TypeSetter) -> float:
    """Width of a pill around `text`."""
    return setter.width(text) + 14


def draw_pill(painter: QPainter, at: QPointF, text: str, setter: TypeSetter, palette: Palette, ground: str) -> None:
    """A word in a rounded outline, such as "doubtful"."""
    box = QRectF(at.x() + 0.5, at.y() + 0.5, pill_width(text, setter) - 1, setter.pitch + 1)
    painter.setPen(QPen(QColor(palette.faint), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    painter.setPen(QColor(readable(palette.soft, ground, palette.ink)))
    painter.setFont(setter.font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def draw_focus(painter: QPainter, box: QRectF, radius: float, palette: Palette) -> None:
    """The ring around the row that the keyboard is on."""
    painter.setPen(QPen(QColor(palette.accent), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)
