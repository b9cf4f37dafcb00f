"""Spans: half-open ranges of code points."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Span(NamedTuple):
    """A half-open range `[start, end)` of code points into a document's text."""

    start: int
    end: int

    @property
    def length(self) -> int:
        """Number of code points covered."""
        return self.end - self.start

    def overlaps(self, other: Span) -> bool:
        """Whether the two spans share at least one code point."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def of(self, text: str) -> str:
        """The words of `text` under this span."""
        return text[self.start : self.end]


def hull(spans: Iterable[Span]) -> Span:
    """The smallest span that covers all of `spans`.

    Raises:
        ValueError: `spans` is empty.
    """
    starts, ends = zip(*spans, strict=True)
    return Span(min(starts), max(ends))


def words(spans: Iterable[Span], text: str, *, joint: str = " … ") -> str:
    """The words of a possibly discontinuous range, its pieces joined by `joint`."""
    return joint.join(span.of(text) for span in spans)
