"""An article as the rules about speakers see it: words, and which of them name whom."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from desktop.analysis.candidates import EntityCluster
from desktop.analysis.words import Word
from desktop.document import Span


class Name(NamedTuple):
    """A mention by name: words `[first, last)` that name the cluster with that index."""

    first: int
    last: int
    cluster: int


class Article:
    """Words and names of an article, with the look-ups that the rules need."""

    def __init__(self, words: Sequence[Word], clusters: Sequence[EntityCluster]) -> None:
        self.words = words
        self.clusters = clusters
        self._starts = [word.start for word in words]
        self.names = sorted(self._names())
        self._name_at = {i: name for name in self.names for i in range(name.first, name.last)}
        self._name_starts = [name.first for name in self.names]

    def _names(self) -> Iterator[Name]:
        for index, cluster in enumerate(self.clusters):
            for mention in cluster.mentions:
                first, last = self.range(mention.span)
                if first < last:
                    yield Name(first, last, index)

    def range(self, span: Span) -> tuple[int, int]:
        """The words `[first, last)` that begin inside `span`."""
        return bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)

    def name_at(self, index: int) -> Name | None:
        """The name that the word is part of."""
        return self._name_at.get(index)

    def names_in(self, first: int, last: int) -> list[Name]:
        """The names that lie wholly in `[first, last)`, in order."""
        begin = bisect_left(self._name_starts, first)
        end = bisect_left(self._name_starts, last)
        return [name for name in self.names[begin:end] if name.last <= last]

    def label(self, name: Name) -> str:
        """The label of what is named."""
        return self.clusters[name.cluster].label

    def span(self, first: int, last: int) -> Span:
        """The code points of the words `[first, last)`; at least one word."""
        return Span(self.words[first].start, self.words[last - 1].end)
