"""Two wordings of one statement in one line of words: kept, dropped, added, left out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop.document.wording import GAP, Alignment, Change, Piece, Word, wording

_AROUND = 12
"""Words shown before and after the ones that two wordings share, where the second goes on."""
_NAMED = 6
"""Differences named in a sentence; more would be the whole statement once again."""


class Fate(StrEnum):
    """What became of words on the way from the first wording to the second."""

    KEPT = "kept"
    DROPPED = "dropped"
    ADDED = "added"
    OMITTED = "omitted"
    """A mark of omission."""
    LEFT_OUT = "left out"
    """What the first marks as left out, as the second has it."""
    AROUND = "around"
    """What the second says before or after."""


@dataclass(frozen=True, slots=True)
class ChangedWords:
    """A run of words, with their punctuation."""

    text: str
    fate: Fate


def changed_words(first: str, second: str, alignment: Alignment) -> tuple[ChangedWords, ...]:
    """The second wording with what it lacks of the first put in; `alignment` is that of the two texts."""
    one, two = _Wording(first), _Wording(second)
    found: list[ChangedWords] = []
    last = len(alignment.pieces) - 1
    for number, piece in enumerate(alignment.pieces):
        if piece.change is Change.SAME:
            found += two.runs(piece.second, Fate.KEPT)
            continue
        found += one.runs(piece.first, Fate.DROPPED)
        added, around = _split_off(piece, first=number == 0, last=number == last)
        near = two.near(around, at_end=number == last)
        found += [ChangedWords(near, Fate.AROUND)] if near and number == 0 != last else []
        marked = one.is_omission(piece.first)
        found += two.runs(added, Fate.LEFT_OUT if marked else Fate.ADDED)
        found += [ChangedWords(near, Fate.AROUND)] if near and (number or not last) else []
    return tuple(found)


def _split_off(piece: Piece, *, first: bool, last: bool) -> tuple[tuple[int, int], tuple[int, int]]:
    """The words that take the place of others, and those with which the second wording merely goes on at its ends."""
    start, end = piece.second
    instead = piece.first[1] - piece.first[0]
    if last:
        cut = min(end, start + instead)
        return (start, cut), (cut, end)
    if first:
        cut = max(start, end - instead)
        return (cut, end), (start, cut)
    return piece.second, (end, end)


def differences(words: Sequence[ChangedWords]) -> str:
    """`dropped “total”; added “partial”`: the differences for those who see no lines through or under words."""
    named = [
        f"{w.fate.value} “{w.text.strip(_EDGES)}”" for w in words if w.fate in (Fate.DROPPED, Fate.ADDED, Fate.LEFT_OUT)
    ]
    more = f"; and {len(named) - _NAMED} more" if len(named) > _NAMED else ""
    return "; ".join(named[:_NAMED]) + more


_CHANGED = (Fate.DROPPED, Fate.ADDED, Fate.LEFT_OUT)
_EDGES = " ,.;:!?“”\"'‘’()[]"


class _Wording:
    def __init__(self, text: str) -> None:
        self._text = text
        self._words = wording(text)

    def runs(self, place: tuple[int, int], fate: Fate) -> Iterator[ChangedWords]:
        """The words of a range; marks of omission stand by themselves."""
        start, end = place
        at = start
        for number in range(start, end + 1):
            is_gap = number < end and self._words[number].form == GAP
            if number == end or is_gap:
                if at < number:
                    yield ChangedWords(self._between(at, number), fate)
                at = number + 1
            if is_gap:
                yield ChangedWords(GAP, Fate.OMITTED)

    def is_omission(self, place: tuple[int, int]) -> bool:
        """Whether a range is a mark of omission and nothing else."""
        return place[0] < place[1] and all(word.form == GAP for word in self._words[slice(*place)])

    def near(self, place: tuple[int, int], *, at_end: bool) -> str:
        """The words of a range that lie next to what is shared."""
        start, end = place
        if start == end:
            return ""
        if at_end:
            cut = min(end, start + _AROUND)
            return self._between(start, cut) + (" …" if cut < end else "")
        cut = max(start, end - _AROUND)
        return ("… " if cut > start else "") + self._between(cut, end)

    def _between(self, start: int, end: int) -> str:
        left, right = self._edge(start), self._edge(end)
        return " ".join(self._text[left:right].split())

    def _edge(self, number: int) -> int:
        """Where one word and what belongs to it ends and the next begins: punctuation to the left, openers right."""
        words: Sequence[Word] = self._words
        if number == 0:
            return 0
        if number == len(words):
            return len(self._text)
        between = self._text[words[number - 1].span.end : words[number].span.start]
        opener = re.search(r"\S*$", between)
        at = opener.start() if opener and opener.start() else len(between)
        return words[number - 1].span.end + at
