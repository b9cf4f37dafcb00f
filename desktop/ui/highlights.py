"""How the reader's highlights look: a ground in a colour, and a line of its own kind beside the colour."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt

from desktop.presentation.notes import COLOURS
from desktop.ui.palettes import Palette

_GROUNDS = {False: 0.30, True: 0.34}
"""Opacity on light and dark pages; text on them keeps 7:1, see the test."""
_COLOURS = {
    False: {"yellow": "#f0c000", "green": "#58b85a", "blue": "#4a9fe0", "pink": "#e56aa4"},
    True: {"yellow": "#b39200", "green": "#3f8a42", "blue": "#2f76ad", "pink": "#a8487a"},
}
_LINES = {False: {"yellow": "#8a6a00", "green": "#2c7430", "blue": "#1d6196", "pink": "#a02a66"},
          True: {"yellow": "#ffd84d", "green": "#86d689", "blue": "#7fc0f5", "pink": "#f29ac4"}}  # fmt: skip
_PENS = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)
_STROKES = dict(zip(COLOURS, _PENS, strict=True))


@dataclass(frozen=True, slots=True)
class HighlightStyle:
    """Colours as `#rrggbb`; the ground is laid on the page with `opacity` (0..1)."""

    ground: str
    opacity: float
    line: str
    stroke: Qt.PenStyle


def highlight_style(palette: Palette, colour: str) -> HighlightStyle:
    """The style of one of `COLOURS`."""
    dark = palette.dark
    return HighlightStyle(_COLOURS[dark][colour], _GROUNDS[dark], _LINES[dark][colour], _STROKES[colour])
