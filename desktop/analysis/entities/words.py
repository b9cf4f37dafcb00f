"""The words of an article as plain values: all that the rules about names need to know of a Doc."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from desktop.analysis.lexicon import fold

QUOTE_MARKS = frozenset('"“”„‟«»‘‹›`') | {"''", "``"}
JOINTS = frozenset({"-", "–", "‑", ".", "/", "&", "'", "’"})
"""What may stand, without a space, between the words of one name."""


class Word(NamedTuple):
    """A token. `speaks`: it is the subject of a verb of saying. `loose`: capitals mean nothing around it."""

    text: str
    folded: str
    start: int
    end: int
    tag: str
    paragraph: int
    speaks: bool = False
    loose: bool = False
    sentence_start: bool = False

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter or a digit (digits belong to names such as "G7")."""
        return self.text[:1].isupper() or self.text[:1].isdigit()

    @property
    def is_acronym(self) -> bool:
        """Two or more letters, all capitals: "VOA", "U.S."."""
        return len(self.folded) > 1 and self.text.isupper()

    @property
    def is_proper(self) -> bool:
        """Tagged as a proper noun."""
        return self.tag.startswith("NNP")

    @property
    def is_possessive(self) -> bool:
        """The "'s" behind a name."""
        return self.tag == "POS" or self.text in {"'s", "’s"}


class Range(NamedTuple):
    """A half-open range of word indexes with the label somebody gave it."""

    first: int
    last: int
    label: str


def surface(words: Sequence[Word], first: int, last: int) -> str:
    """The words of a range as they stand, each run of white space as one space."""
    parts: list[str] = []
    for before, word in zip([None, *words[first : last - 1]], words[first:last], strict=True):
        if before is not None and word.start > before.end:
            parts.append(" ")
        parts.append(word.text)
    return "".join(parts)


def key_of(words: Sequence[Word], first: int, last: int) -> tuple[str, ...]:
    """The folded words of a range, punctuation left out."""
    return tuple(word.folded for word in words[first:last] if word.folded)


def adjacent(words: Sequence[Word], left: int, right: int) -> bool:
    """Whether only joints stand between the words `left` and `right`."""
    return right == left + 1 or all(words[i].text in JOINTS for i in range(left + 1, right))


def word(text: str, start: int, *, tag: str = "", paragraph: int = 0) -> Word:
    """A word made by hand."""
    return Word(text, fold(text), start, start + len(text), tag, paragraph)
