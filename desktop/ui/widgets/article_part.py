"""The part of a long article that is set in type: blocks around the reading place, not the book.

Qt lays a million words out in turns of up to 53 ms, stalls for 0.9 s when somebody jumps ahead of it, and keeps 320 MB
for them. A part is set in some ms, and another one takes its place before the reader sees where it ends.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop.document import Span
from desktop.ui.offsets import OffsetMap
from desktop.ui.widgets.article_text import DisplayBlocks

BOOK_FROM = 240_000
"""Code points from which only a part is set: some 40,000 words."""
_BEHIND, _AHEAD = 16_000, 60_000
"""Code points that are set before and after the place, at least; blocks are never cut. Qt must lay out all that stands
before what is on screen, and nothing of what comes after, so there is more of that."""
_UPWARDS = 32_000
"""Code points before and after it for somebody who scrolls up."""
_EDGE = 12_000
"""Code points that must be left before and after the first on screen: two of the largest screens."""


@dataclass(frozen=True, slots=True)
class ArticlePart:
    """The blocks `first` to `last`, which are the code points of `span`, in a text of `length` code points."""

    first: int
    last: int
    span: Span
    length: int

    @property
    def numbers(self) -> range:
        """The numbers of the blocks."""
        return range(self.first, self.last + 1)

    @property
    def is_all(self) -> bool:
        """Whether this is the whole article."""
        return self.span.length == self.length

    def has_room_around(self, point: int) -> bool:
        """Whether enough is set on both sides of a place for the reader to go on."""
        before = self.span.start == 0 or point - self.span.start >= _EDGE
        after = self.span.end == self.length or self.span.end - point >= _EDGE
        return before and after


def whole(shown: DisplayBlocks) -> ArticlePart:
    """All of an article."""
    span = shown.reach(0, len(shown.blocks) - 1)
    return ArticlePart(0, len(shown.blocks) - 1, span, span.length)


def part_around(shown: DisplayBlocks, point: int, *, upwards: bool = False) -> ArticlePart:
    """The part to set when `point` is to be seen: all of an article of an article's length."""
    everything = whole(shown)
    if everything.length < BOOK_FROM:
        return everything
    before, after = (_UPWARDS, _UPWARDS) if upwards else (_BEHIND, _AHEAD)
    first, last = shown.number_at(point - before), shown.number_at(point + after)
    return ArticlePart(first, last, shown.reach(first, last), everything.length)


class PartOffsets:
    """Code points of the whole text and UTF-16 units of a part of it; places outside the part become its ends."""

    __slots__ = ("_map", "_span")

    def __init__(self, text: str, span: Span) -> None:
        self._map = OffsetMap(span.of(text))
        self._span = span

    def to_utf16(self, point: int) -> int:
        """The UTF-16 offset in the part of a code point of the text."""
        return self._map.to_utf16(min(max(point, self._span.start), self._span.end) - self._span.start)

    def to_code_point(self, unit: int) -> int:
        """The code point of the text that holds a UTF-16 unit of the part."""
        return self._span.start + self._map.to_code_point(unit)
