"""Code points and UTF-16 units: the only place that knows Qt counts text differently."""

from __future__ import annotations

import re
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class OffsetMap:
    """Translates offsets between a Python string and the QString of the same text.

    Only characters outside the basic plane take two UTF-16 units, so only their places are kept; each question
    takes O(log n) of them. A lone surrogate is one code point and one unit.
    """

    __slots__ = ("_points", "_units")

    def __init__(self, text: str) -> None:
        self._points = [] if text.isascii() else [found.start() for found in _ASTRAL.finditer(text)]
        self._units = [point + before for before, point in enumerate(self._points)]

    def to_utf16(self, point: int) -> int:
        """The UTF-16 offset of the code point at `point`; the length of the text is a valid offset too."""
        return point + bisect_left(self._points, point)

    def to_code_point(self, unit: int) -> int:
        """The code point that holds the UTF-16 unit at `unit`, the second half of a pair included."""
        return unit - bisect_left(self._units, unit)
