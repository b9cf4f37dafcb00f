"""Filtering rows by what the reader types: accents, case and small typing errors do not matter."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate

from anyascii import anyascii

_WORD = re.compile(r"[^\W_]+")
_ERRORS = ((8, 2), (5, 1))
"""From so many letters on, so many errors are forgiven."""


_FOREIGN = re.compile(r"[^\x00-\x7f]")
_FEW = 100


def _ascii(character: str) -> str:
    """A character in ASCII; of a letter only letters are left, as of the soft sign nothing."""
    plain = anyascii(character).replace("\n", " ")
    return "".join(filter(str.isalnum, plain)) if character.isalpha() else plain


def fold(text: str) -> str:
    """`text` without accents, case or other scripts: "Mohammad Āṣef" is "mohammad asef". Lines stay lines."""
    if not text.isascii():
        plain = {character: _ascii(character) for character in set(_FOREIGN.findall(text))}
        if len(plain) > _FEW:
            text = text.translate({ord(character): letters for character, letters in plain.items()})
        else:  # In a long text several times faster than a translation character by character.
            for character, letters in plain.items():
                text = text.replace(character, letters)
    return text.casefold()


def forgiven_errors(word: str) -> int:
    """How many letters may be wrong, missing, added or swapped in a word that is looked for."""
    return next((errors for letters, errors in _ERRORS if len(word) >= letters), 0)


class FilterIndex:
    """The searchable texts of a list of rows, folded once.

    A row matches when it has every word of the query, as part of any of its words. A word that no row has is looked
    for again with some typing errors forgiven, at the beginning of words (optimal string alignment distance, Boytsov
    2011), so that "Lavorv" finds Lavrov and nobody finds Iraq who typed Iran.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        lines = [text.replace("\n", " ") for text in texts]
        self._count = len(lines)
        self._whole = fold("\n".join(lines))
        self._starts = list(accumulate((len(line) + 1 for line in self._whole.split("\n")[:-1]), initial=0))
        self._words: list[str] | None = None

    def __len__(self) -> int:
        return self._count

    def matches(self, query: str) -> list[int] | None:
        """The numbers of the rows that match, in order; None when the query is empty and everything does."""
        wanted = fold(query).split()
        if not wanted:
            return None
        found = set(range(self._count))
        for word in wanted:
            found &= self._having(word)
            if not found:
                break
        return sorted(found)

    def _having(self, word: str) -> set[int]:
        exact = set(self._rows_with(word))
        if exact or not forgiven_errors(word):
            return exact
        return {row for near in self._near(word) for row in self._rows_with(near)}

    def _rows_with(self, word: str) -> Iterator[int]:
        at = self._whole.find(word)
        while at >= 0:
            row = bisect_right(self._starts, at) - 1
            yield row
            if row + 1 == self._count:
                return
            at = self._whole.find(word, self._starts[row + 1])

    def _near(self, word: str) -> set[str]:
        """The words that begin like `word` but for the errors that are forgiven."""
        from rapidfuzz import process  # noqa: PLC0415 - after a typing error; a start is measured
        from rapidfuzz.distance import OSA  # noqa: PLC0415

        if self._words is None:
            self._words = sorted(set(_WORD.findall("\n".join(set(self._whole.split())))))
        limit = forgiven_errors(word)
        found: set[str] = set()
        for length in (len(word), len(word) + 1):
            beginnings = [known[:length] for known in self._words]
            scored = process.extract(word, beginnings, scorer=OSA.distance, score_cutoff=limit, limit=None)
            found.update(self._words[number] for _, _, number in scored)
        return found
