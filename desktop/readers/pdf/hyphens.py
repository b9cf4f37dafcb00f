"""Words parted by a hyphen at the end of a line: whether the hyphen belongs to the word.

“re-/designed” is “redesigned” only where that word is known, from the document itself or from a list of English words;
“sixty-/one” keeps its hyphen.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from functools import cache, cached_property

from desktop import paths
from desktop.readers.pdf.glyphs import HYPHEN

_TAIL = re.compile(r"([^\W\d_]+)$")
_HEAD = re.compile(r"([^\W\d_]+)")
_WHOLE_WORD = re.compile(r"(?>[^\W\d_]+(?:-[^\W\d_]+)*)(?=..)")
_SHORTEST = 2
_ENDINGS = ("s", "es", "d", "ed", "ing", "r", "er", "rs", "ers", "st", "est", "ly", "ness", "ment", "ments")
_SHORTEST_STEM = 3


class Hyphens:
    """Decides for one document; `lines` are its words as they stand, line by line."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = lines

    @cached_property
    def _known(self) -> frozenset[str]:
        """The document's own words, without what may be a part of one at the end of a line."""
        return frozenset(_WHOLE_WORD.findall("\n".join(self._lines).casefold()))

    def keeps(self, before: str, after: str) -> bool:
        """Whether the hyphen that `before` ends with stays when `after`, the first word of the next line, follows."""
        tail, head = _TAIL.search(before[:-1]), _HEAD.match(after)
        if tail is None or head is None or not head[1][0].islower() or len(tail[1]) < _SHORTEST:
            return True
        compound = before[: tail.start()].endswith("-")
        return compound or not self._belongs(tail[1], head[1])

    def _belongs(self, tail: str, second: str) -> bool:
        """Whether the parts are one word; of a name, the first part is one only where the document has it."""
        first = tail.casefold()
        if first + second in self._known or is_word(first + second):
            return True
        if f"{first}-{second}" in self._known or second in _seconds():
            return False
        first_is_word = first in self._known or (tail.islower() and is_word(first))
        second_is_word = second in self._known or is_word(second)
        return not (first_is_word and second_is_word and min(len(first), len(second)) > _SHORTEST)


def is_broken(word: str) -> bool:
    """Whether a word at the end of a line may go on in the next one."""
    return word.endswith((HYPHEN, "-")) and len(word) > 1 and (word[-2].isalnum() or word.endswith(HYPHEN))


def is_word(word: str) -> bool:
    """Whether this is an English word in small letters, perhaps with a common ending."""
    return word in _words() or any(stem in _words() for stem in _stems(word))


def _stems(word: str) -> Iterator[str]:
    """What a word may be without its ending."""
    for ending in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= _SHORTEST_STEM:
            yield stem
            yield stem + "e"
            if stem[-1] == stem[-2]:
                yield stem[:-1]
            if stem[-1] == "i":
                yield stem[:-1] + "y"


@cache
def _seconds() -> frozenset[str]:
    data = tomllib.loads(paths.resource("lexicon", "hyphens.toml").read_text(encoding="utf-8"))
    return frozenset(data["seconds"].split())


@cache
def _words() -> frozenset[str]:
    text = paths.resource("lexicon", "words.txt").read_text(encoding="utf-8")
    return frozenset(word for line in text.splitlines() if not line.startswith("#") for word in line.split())
