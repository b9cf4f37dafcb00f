"""Where pages end: between lines, and not where a reader would lose the thread."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class Row(NamedTuple):
    """A line of text or a picture of some height, in px of an endless page; `glued` to the next row."""

    top: float
    bottom: float
    glued: bool = False


class Page(NamedTuple):
    """The rows `first` to `last` (not included), which stand between `top` and `bottom` of the endless page."""

    first: int
    last: int
    top: float
    bottom: float


def glued_lines(count: int) -> list[bool]:
    """Which lines of a paragraph stay with the next one: its first two are never parted, nor its last two."""
    return [number + 1 < count and (number == 0 or number == count - 2) for number in range(count)]


def pages(rows: Sequence[Row], height: float) -> tuple[Page, ...]:
    """Rows on pages of `height` px; every row is on one page, and a page has at least one row.

    Rows that are glued together stay together unless they are higher than a page.
    """
    found: list[Page] = []
    first = 0
    while first < len(rows):
        last = _fill(rows, first, height)
        found.append(Page(first, last, rows[first].top, max(row.bottom for row in rows[first:last])))
        first = last
    return tuple(found)


def _fill(rows: Sequence[Row], first: int, height: float) -> int:
    last = first + 1
    while last < len(rows) and rows[last].bottom - rows[first].top <= height:
        last += 1
    if last == len(rows):
        return last
    best = last
    while best > first and rows[best - 1].glued:
        best -= 1
    return best if best > first else last
