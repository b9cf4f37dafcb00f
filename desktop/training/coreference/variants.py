"""Texts with "he" and "she" changed round, or with other family names: what one teaches holds for the others."""

from __future__ import annotations

import random
import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from itertools import pairwise

from desktop.analysis.attribution.encoder import Encoder
from desktop.analysis.attribution.states import States
from desktop.analysis.attribution.word_pieces import word_pieces

Bounds = tuple[int, int]

_PAIRS = (
    "he she", "himself herself", "man woman", "men women", "father mother", "son daughter", "brother sister",
    "husband wife", "boy girl", "king queen", "uncle aunt", "actor actress", "mr mrs", "lord lady", "prince princess",
    "nephew niece", "grandfather grandmother", "boyfriend girlfriend", "brothers sisters", "sons daughters",
    "boys girls", "male female",
)  # fmt: skip
_BEHIND_OBJECTS = frozenset(
    [
        "to", "and", "in", "on", "at", "by", "with", "for", "from", "of", "as", "that", "when", "while", "but", "or",
        "who", "whom", "which", "into", "out", "up", "down", "about", "because", "before", "after", "until", "the",
        "a", "an", "if", "since", "than", "off", "away", "back", "through", "so", "was", "is", "were", "had", "would",
        "during", "over",
    ]
)  # fmt: skip
"""Before one of these, and before a mark, "her" is "him", else "his"."""
_OTHER = {one: other for pair in _PAIRS for one, other in (pair.split(), pair.split()[::-1])} | {
    "his": "her", "him": "her", "hers": "his",
}  # fmt: skip
_TOKEN = re.compile(r"\w+|[^\w\s]")
_ENOUGH = 200
"""Names known before any is put in another's place."""


class Rewritten:
    """A text with some of its words replaced; `words` are what stands at which bounds instead."""

    def __init__(self, text: str, words: Mapping[Bounds, str]) -> None:
        self._edits = sorted(words.items())
        self._starts = [start for (start, _), _ in self._edits]
        parts, at = [], 0
        self._shifts = [0]
        for (start, end), word in self._edits:
            parts += [text[at:start], word]
            at = end
            self._shifts.append(self._shifts[-1] + len(word) - (end - start))
        self.text = "".join(parts) + text[at:]

    def moved(self, bounds: Bounds) -> Bounds:
        """Where what stood at `bounds` stands now; bounds inside a word that was replaced are those of the new one."""
        return self._start(bounds[0]), self._end(bounds[1])

    def _start(self, position: int) -> int:
        at = bisect_right(self._starts, position)
        inside = at and position < self._edits[at - 1][0][1]
        return self._starts[at - 1] + self._shifts[at - 1] if inside else position + self._shifts[at]

    def _end(self, position: int) -> int:
        at = bisect_right(self._starts, position - 1)
        inside = at and position < self._edits[at - 1][0][1]
        return (self._edits[at - 1][0][1] if inside else position) + self._shifts[at]


def swapped(text: str) -> Rewritten:
    """The text with its words for men and women changed round; names stay."""
    words: dict[Bounds, str] = {}
    tokens = [*_TOKEN.finditer(text), None]
    for match, behind in pairwise(tokens):
        if match is None:
            continue
        word = match[0].casefold()
        if word == "her":
            ends = behind is None or not behind[0][0].isalnum() or behind[0].casefold() in _BEHIND_OBJECTS
            other: str | None = "him" if ends else "his"
        else:
            other = _OTHER.get(word)
        if other is not None:
            words[match.span()] = other.capitalize() if match[0][0].isupper() else other
    return Rewritten(text, words)


class Renaming:
    """Gives people other family names, from the texts before; one name becomes the same one all through a text.

    Given names stay: with them much of what tells men from women in a text would change.
    """

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)  # noqa: S311 - nothing to guard here
        self._known: list[str] = []

    def learn(self, names: Iterable[str]) -> None:
        """Remember the family names among names of two words."""
        parts = [name.split() for name in names]
        self._known += [
            pair[1] for pair in parts if len(pair) == 2 and all(part.isalpha() and part[0].isupper() for part in pair)
        ]

    def renamed(self, text: str, names: Iterable[str]) -> Rewritten | None:
        """The text with other family names for whoever has one of `names`; None as long as too few are known."""
        if len(self._known) < _ENOUGH:
            return None
        families = {name.split()[-1] for name in names if len(name.split()) > 1}
        instead = {
            family: self._chance.choice(self._known)
            for family in sorted(families)
            if family.isalpha() and family[0].isupper()
        }
        return Rewritten(text, {m.span(): instead[m[0]] for m in _TOKEN.finditer(text) if m[0] in instead})


def seen(text: str, encoder: Encoder) -> States | None:
    """What the encoder makes of a text."""
    encoder.run(word_pieces(text, encoder.tokenizer))
    return encoder.seen
