"""Words for the reader in the language of the interface, for code that knows no Qt.

The window says once which catalog and which way of writing numbers to use; without it everything is English, as on the
command line. What is given to `phrase`, `Words` and `plural` is found by `tests/translations.py` and stands in the
catalogs under the context `Presentation`.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from desktop.errors import OnRecordError
from desktop.phrase import Fact, Phrase, in_english

CONTEXT = "Presentation"
Key = TypeVar("Key", bound=Hashable)


def _unknown(_text: str, _count: int) -> str:
    return ""


def _english_number(value: int) -> str:
    return f"{value:,}"


def _english_decimal(value: float, places: int) -> str:
    return f"{value:.{places}f}"


@dataclass(frozen=True, slots=True)
class Language:
    """`translate` takes an English text and a count (-1 for none) and gives "" where it does not know the text."""

    translate: Callable[[str, int], str] = _unknown
    number: Callable[[int], str] = _english_number
    decimal: Callable[[float, int], str] = _english_decimal


_languages = [Language()]


def use(language: Language) -> None:
    """Speak `language` from now on."""
    _languages[0] = language


def phrase(text: str, /, *, n: int | None = None, **facts: object) -> str:
    """A text of the interface in its language.

    `facts` take the places of their names in braces. With a count `n`, `%n` stands for it, and `(s)` for the ending
    that English adds when it is not 1: `phrase("%n quote(s)", n=2)` is `2 quotes`. Where that does not do, both forms
    stand in the text: `%n is | %n are`.
    """
    words = _languages[0].translate(text, -1 if n is None else n) or (text if n is None else in_english(text, n))
    if n is not None:
        words = words.replace("%n", figure(n))
    return words.format(**facts) if facts else words


def said(wanted: Phrase) -> str:
    """What somebody below has to say to the reader, in the language of the interface."""
    return phrase(wanted.text, n=wanted.count, **{name: _told(fact) for name, fact in wanted.facts})


def failure_words(error: BaseException) -> str:
    """Why something that the reader wanted was not done; what nobody expected is named for who reports it."""
    if isinstance(error, OnRecordError):
        return said(error.phrase)
    return phrase(
        "Something went wrong in On Record ({kind}: {error}). Your article and corrections are safe.",
        kind=type(error).__name__,
        error=error,
    )


def listed(words: Sequence[str]) -> str:
    """Words as a list in a sentence: `a, b and c`."""
    if len(words) < 2:
        return "".join(words)
    return phrase("{first} and {last}", first=", ".join(words[:-1]), last=words[-1])


def _told(fact: Fact) -> str:
    if isinstance(fact, Phrase):
        return said(fact)
    if isinstance(fact, tuple):
        return listed([_told(one) for one in fact])
    return figure(fact) if isinstance(fact, int) else fact


class Words(Mapping[Key, str]):
    """A table of words, each given in the language in force when it is asked for."""

    def __init__(self, english: Mapping[Key, str]) -> None:
        self._english = dict(english)

    def __getitem__(self, key: Key) -> str:
        return phrase(self._english[key])

    def __iter__(self) -> Iterator[Key]:
        return iter(self._english)

    def __len__(self) -> int:
        return len(self._english)


def figure(value: int) -> str:
    """A whole number as it is written in the language, such as `1,234`."""
    return _languages[0].number(value)


def decimal(value: float, *, places: int = 1) -> str:
    """A number with so many decimal places."""
    return _languages[0].decimal(value, places)
