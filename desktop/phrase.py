"""What is to be said to the user, before it is put into a language.

Whoever reads, analyses or keeps articles says what went wrong in a `Phrase`. The command line prints it as it stands,
in English; the window puts it into the language of its interface (`desktop.presentation.phrases.said`). The catalogs
know it by its English text, so that text stands in the source as a literal, where `tests/translations.py` finds it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias, Union

Fact: TypeAlias = Union[str, int, "Phrase", "tuple[Fact, ...]"]
"""What takes a place in a phrase. Names and words of the article are `str` and stay as they are."""


@dataclass(frozen=True, slots=True, init=False)
class Phrase:
    """An English text and the facts that take the places of their names in braces.

    With a `count`, `(s)` is the ending that English adds when it is not 1; where that does not do, both forms stand in
    the text: `Page {pages} is | Pages {pages} are`. `%n` stands for the count itself.
    """

    text: str
    facts: tuple[tuple[str, Fact], ...]
    count: int | None

    def __init__(self, text: str, /, *, n: int | None = None, **facts: Fact) -> None:
        object.__setattr__(self, "text", text)
        object.__setattr__(self, "facts", tuple(facts.items()))
        object.__setattr__(self, "count", n)

    def of(self, *, n: int | None = None, **facts: Fact) -> Phrase:
        """The same text with other facts: what stands in a table of texts gets them there."""
        return Phrase(self.text, n=n, **facts)

    def __str__(self) -> str:
        words = self.text if self.count is None else in_english(self.text, self.count).replace("%n", f"{self.count:,}")
        return words.format(**{name: _english(fact) for name, fact in self.facts}) if self.facts else words


def together(phrases: Sequence[Phrase]) -> Phrase:
    """Several sentences one after another."""
    places = " ".join(f"{{s{number}}}" for number in range(len(phrases)))
    return Phrase(places, n=None, **{f"s{number}": phrase for number, phrase in enumerate(phrases)})


def in_english(text: str, count: int) -> str:
    """The form of a text that counts for `count` things; `%n` still stands in it."""
    one, _, several = text.partition(" | ")
    return (one if count == 1 else several or text).replace("(s)", "" if count == 1 else "s")


def _english(fact: Fact) -> str:
    if isinstance(fact, tuple):
        words = [_english(one) for one in fact]
        return " and ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))
    return f"{fact:,}" if isinstance(fact, int) else str(fact)


def to_json(phrase: Phrase) -> list[Any]:
    """A phrase as JSON can hold it: text, facts, count."""
    return [phrase.text, {name: _packed(fact) for name, fact in phrase.facts}, phrase.count]


def from_json(data: Sequence[Any]) -> Phrase:
    """The inverse of `to_json`.

    Raises:
        KeyError, TypeError, ValueError: `data` is not of that shape.
    """
    text, facts, count = data
    return Phrase(text, n=count, **{name: _unpacked(fact) for name, fact in facts.items()})


def _packed(fact: Fact) -> object:
    if isinstance(fact, Phrase):
        return {"phrase": to_json(fact)}
    return [_packed(one) for one in fact] if isinstance(fact, tuple) else fact


def _unpacked(fact: object) -> Fact:
    if isinstance(fact, dict):
        return from_json(fact["phrase"])
    if isinstance(fact, list):
        return tuple(_unpacked(one) for one in fact)
    if isinstance(fact, str | int):
        return fact
    raise TypeError(fact)
