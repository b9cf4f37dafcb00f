"""Where words of an article stand on the pages of its file."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from desktop.document import PagePlace, Span


class PageBox(NamedTuple):
    """A rectangle on a page, in points from its top left corner; pages count from 0."""

    page: int
    x: float
    y: float
    width: float
    height: float


def boxes(places: Sequence[PagePlace], spans: Iterable[Span]) -> list[PageBox]:
    """The rectangles of words, one for each line they stand in; of a line in part, by its share of the characters."""
    return [box for span in spans for box in _boxes(places, span)]


def _boxes(places: Sequence[PagePlace], span: Span) -> Iterator[PageBox]:
    first = bisect_left(places, span.start, key=lambda place: place.span.end)
    for place in places[first:]:
        if place.span.start >= span.end:
            return
        start, end = max(span.start, place.span.start), min(span.end, place.span.end)
        if start < end:
            share = place.width / place.span.length
            x = place.x + (start - place.span.start) * share
            yield PageBox(place.page, x, place.y, (end - start) * share, place.height)
