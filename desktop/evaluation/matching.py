"""Which predicted quote is which gold quote."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from desktop.document import Span

MIN_OVERLAP = 0.5
"""Intersection over union of content characters from which two quotes are the same one."""


class Match(NamedTuple):
    """A gold and a predicted quote by index; `overlap` is 0.5..1."""

    gold: int
    predicted: int
    overlap: float


def positions(text: str, spans: Iterable[Span]) -> frozenset[int]:
    """The code points of the spans, each without the punctuation and space at its two ends."""
    covered: set[int] = set()
    for span in spans:
        start, end = span
        while start < end and not text[start].isalnum():
            start += 1
        while end > start and not text[end - 1].isalnum():
            end -= 1
        covered.update(range(start, end))
    return frozenset(covered)


def match(gold: Sequence[frozenset[int]], predicted: Sequence[frozenset[int]]) -> list[Match]:
    """One-to-one pairs of contents, the best overlap first; ties go to what is first in gold, then in predicted."""
    pairs = (
        Match(g, p, len(ours & theirs) / len(ours | theirs))
        for g, ours in enumerate(gold)
        for p, theirs in enumerate(predicted)
        if ours & theirs
    )
    taken: list[Match] = []
    used_gold: set[int] = set()
    used_predicted: set[int] = set()
    for pair in sorted(pairs, key=lambda m: (-m.overlap, m.gold, m.predicted)):
        if pair.overlap >= MIN_OVERLAP and pair.gold not in used_gold and pair.predicted not in used_predicted:
            used_gold.add(pair.gold)
            used_predicted.add(pair.predicted)
            taken.append(pair)
    return taken
