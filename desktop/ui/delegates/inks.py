"""Colours of the rows for one theme, each readable on the ground it stands on."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QColor

from desktop.ui.palettes import Palette, blend, contrast, speaker_style

_READABLE = 4.5
"""WCAG 2.2 AA for text."""


@lru_cache(maxsize=1024)
def readable(color: str, ground: str, ink: str) -> str:
    """`color`, moved towards `ink` as far as text in it needs to be read on `ground`."""
    for step in range(11):
        mixed = blend(ink, color, step / 10)
        if contrast(mixed, ground) >= _READABLE:
            return mixed
    return ink


def tinted(palette: Palette, number: int | None, ground: str) -> str:
    """The ground of a speaker's disc: their colour laid thinly on `ground`."""
    return blend(speaker_style(palette, number).color, ground, palette.tint)


def sign_color(palette: Palette, number: int | None, ground: str) -> QColor:
    """A speaker's colour for text on `ground`."""
    return QColor(readable(speaker_style(palette, number).color, ground, palette.ink))
