"""Which spans touch a range of text, found without looking at all of them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

from desktop.document import Span

Item = TypeVar("Item")


class IntervalIndex(Generic[Item]):
    """A fixed set of items with spans, ordered by start.

    A query looks back from the range's end over items sorted by start, and stops where the running maximum of ends
    (an implicit augmented interval list) shows that nothing earlier can reach the range.
    """

    def __init__(self, items: Iterable[Item], *, span: Callable[[Item], Span]) -> None:
        self._items = sorted(items, key=span)
        self._spans = [span(item) for item in self._items]
        self._starts = [s.start for s in self._spans]
        self._reach: list[int] = []
        furthest = 0
        for s in self._spans:
            furthest = max(furthest, s.end)
            self._reach.append(furthest)

    def __len__(self) -> int:
        return len(self._items)

    def overlapping(self, wanted: Span) -> list[Item]:
        """The items that share a code point with `wanted`, in order of the text."""
        first = bisect_right(self._reach, wanted.start)
        last = bisect_left(self._starts, wanted.end)
        return [self._items[i] for i in range(first, last) if self._spans[i].end > wanted.start]

    def at(self, offset: int) -> list[Item]:
        """The items that cover the code point at `offset`."""
        return self.overlapping(Span(offset, offset + 1))
