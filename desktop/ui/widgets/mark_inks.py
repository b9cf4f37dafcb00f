"""Colours, brushes and pens of marks in the theme in force, made once each."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen

from desktop.ui.palettes import speaker_style
from desktop.ui.theme import Theme


class MarkInks(QObject):
    """Answers with what to paint a speaker's mark; `style` is the speaker's number.

    It is None for nobody, whose marks are as quiet as those of names: a reader looks for who says something.

    `color(style, opacity)`, `brush(style, opacity, pattern)`, `pen(style, width, dashes, opacity)`, `hatched(style)`
    (whether the speaker's pattern is the hatch), `veil()` (what is laid over text that is pushed back) and
    `token(name, opacity)` for any colour of the palette.
    """

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._forget()
        theme.changed.connect(self._forget)

    def _forget(self) -> None:
        self.color = cache(self._color)
        self.brush = cache(self._brush)
        self.pen = cache(self._pen)
        self.hatched = cache(self._hatched)
        self.token = cache(self._theme.color)
        self.veil = cache(self._veil)

    def _hatched(self, style: int | None) -> bool:
        return speaker_style(self._theme.palette, style).hatched

    def tint(self, *, strong: bool, doubtful: bool) -> float:
        """Opacity of a speaker's colour behind verbatim words."""
        palette = self._theme.palette
        return (palette.tint_chosen if strong else palette.tint) * (0.5 if doubtful and not strong else 1.0)

    def _veil(self) -> QColor:
        return still_shade(self._theme.color("page"), self._theme.palette.veil)

    def _color(self, style: int | None, opacity: float = 1.0) -> QColor:
        palette = self._theme.palette
        color = QColor(palette.faint if style is None else speaker_style(palette, style).color)
        color.setAlphaF(opacity)
        return color

    def _brush(self, style: int | None, opacity: float, pattern: Qt.BrushStyle = Qt.BrushStyle.SolidPattern) -> QBrush:
        return QBrush(self._color(style, opacity), pattern)

    def _pen(self, style: int | None, width: float, dashes: tuple[float, ...] = (), opacity: float = 1.0) -> QPen:
        return dashed(QPen(self._color(style, opacity), width), dashes)


def dashed(pen: QPen, dashes: tuple[float, ...]) -> QPen:
    """The pen with flat ends and a dash pattern in multiples of its width."""
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashes:
        pen.setDashPattern(list(dashes))
    return pen


def still_shade(ground: QColor, opacity: float) -> QColor:
    """The colour that leaves `ground` as it is when it is laid over it with `opacity`.

    Blending rounds every channel, so that the very colour of the ground can show as a paler patch.
    """
    channels = _channels(ground)
    found = list(channels)
    for offset in (2, -2, 1, -1, 0):
        shade = [min(255, max(0, channel + offset)) for channel in channels]
        seen = _channels(_blended(QColor(*shade), ground, opacity))
        found = [s if a == b else f for s, a, b, f in zip(shade, seen, channels, found, strict=True)]
    made = QColor(*found)
    made.setAlphaF(opacity)
    return made


def _channels(color: QColor) -> tuple[int, int, int]:
    return color.red(), color.green(), color.blue()


def _blended(shade: QColor, ground: QColor, opacity: float) -> QColor:
    dot = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
    dot.fill(ground)
    shade.setAlphaF(opacity)
    with QPainter(dot) as painter:
        painter.fillRect(dot.rect(), shade)
    return dot.pixelColor(0, 0)
