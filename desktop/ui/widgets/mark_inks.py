"""Colours, brushes and pens of marks in the theme in force, made once each."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QBrush, QColor, QPen

from desktop.ui.palettes import speaker_style
from desktop.ui.theme import Theme


class MarkInks(QObject):
    """Answers with what to paint a speaker's mark; `style` is the speaker's number, None for nobody.

    `color(style, opacity)`, `brush(style, opacity, pattern)`, `pen(style, width, dashes, opacity)`, `hatched(style)`
    (whether the speaker's pattern is the hatch) and `token(name, opacity)` for any colour of the palette.
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

    def _hatched(self, style: int | None) -> bool:
        return speaker_style(self._theme.palette, style).hatched

    def tint(self, *, strong: bool, doubtful: bool) -> float:
        """Opacity of a speaker's colour behind verbatim words."""
        palette = self._theme.palette
        return (palette.tint_chosen if strong else palette.tint) * (0.5 if doubtful and not strong else 1.0)

    def _color(self, style: int | None, opacity: float = 1.0) -> QColor:
        color = QColor(speaker_style(self._theme.palette, style).color)
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
