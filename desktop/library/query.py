"""The language of searches: words, "phrases", -words, OR, and operators such as `speaker:lavrov after:2019-05`.

Any text is a query: what cannot be understood is searched as words or left out, and said in `troubles`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from desktop.document import Certainty, QuoteKind
from desktop.document.dates import iso_date
from desktop.phrase import Phrase

_QUOTATION = '"“”„‟«»″'
_TOKEN = re.compile(
    rf"(?P<minus>-)?(?:(?P<key>[^\W\d_]+):)?"
    rf"(?:[{_QUOTATION}](?P<phrase>[^{_QUOTATION}]*)(?P<closed>[{_QUOTATION}])?|(?P<word>[^\s{_QUOTATION}]*))"
)
_HAS_LETTER = re.compile(r"[^\W_]")


class Key(StrEnum):
    """What can stand before a colon."""

    SPEAKER = "speaker"
    KIND = "kind"
    IS = "is"
    AFTER = "after"
    BEFORE = "before"
    DATE = "date"
    OUTLET = "outlet"
    TITLE = "title"
    BYLINE = "byline"
    ENTITY = "entity"


_OTHER_NAMES = {"by": Key.SPEAKER, "said": Key.SPEAKER, "since": Key.AFTER, "until": Key.BEFORE, "on": Key.DATE}
_OTHER_NAMES |= {"author": Key.BYLINE, "mentions": Key.ENTITY, "about": Key.ENTITY, "in": Key.OUTLET}
_KINDS = {
    **{kind.value: (kind.value,) for kind in QuoteKind},
    "verbatim": (QuoteKind.DIRECT.value, QuoteKind.MIXED.value),
    "paraphrase": (QuoteKind.INDIRECT.value,),
}
STATES = (*(word.value for word in Certainty), "denied", "withheld", "secondhand", "unattributed")
"""What can stand after `is:`."""
OF_QUOTES = frozenset({Key.SPEAKER, Key.KIND, Key.IS})
"""Operators that speak of quotes: with one of them only quotes are found."""
_DATES = frozenset({Key.AFTER, Key.BEFORE, Key.DATE})


@dataclass(frozen=True, slots=True)
class Term:
    """A word or phrase to look for; with `prefix` its last word may go on."""

    words: str
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Filter:
    """An operator. `values` are alternatives: kinds, a state, an ISO date or its beginning, or words."""

    key: Key
    values: tuple[str, ...]
    negated: bool = False
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """A search, understood: one term of each group in `required`, none of `excluded`, all of `filters`."""

    text: str
    required: tuple[tuple[Term, ...], ...] = ()
    excluded: tuple[Term, ...] = ()
    filters: tuple[Filter, ...] = ()
    troubles: tuple[Phrase, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether it asks for nothing."""
        return not (self.required or self.excluded or self.filters)

    @property
    def is_of_quotes(self) -> bool:
        """Whether only quotes can be meant."""
        return any(f.key in OF_QUOTES for f in self.filters)


def parse_query(text: str) -> Query:
    """Understand a search; never fails. The last word may be unfinished unless white space follows."""
    parser = _Parser(len(text))
    position = 0
    while position < len(text):
        match = _TOKEN.match(text, position)
        if match is None or match.end() == position:
            position += 1
            continue
        parser.take(match)
        position = match.end()
    return parser.query(text)


class _Parser:
    """Takes tokens one after another."""

    def __init__(self, length: int) -> None:
        self._length = length
        self._required: list[list[Term]] = []
        self._excluded: list[Term] = []
        self._filters: list[Filter] = []
        self._troubles: list[Phrase] = []
        self._negated = self._alternative = False

    def query(self, text: str) -> Query:
        required = tuple(map(tuple, self._required))
        return Query(text, required, tuple(self._excluded), tuple(self._filters), tuple(self._troubles))

    def take(self, match: re.Match[str]) -> None:
        word, phrase = match["word"] or "", match["phrase"]
        if not match["key"] and not match["minus"] and word in ("AND", "OR", "NOT"):
            self._alternative = word == "OR" and bool(self._required)
            self._negated = word == "NOT"
            return
        value = word if phrase is None else phrase
        # An unfinished word is one at the very end; a phrase counts as unfinished until it is closed.
        prefix = match.end() == self._length and match["closed"] is None and not value[-1:].isspace()
        negated = bool(match["minus"]) or self._negated
        if match["key"]:
            self._operator(match["key"], value, negated=negated, prefix=prefix)
        else:
            self._term(value, negated=negated, prefix=prefix)
        self._negated = self._alternative = False

    def _term(self, words: str, *, negated: bool, prefix: bool) -> None:
        if not _HAS_LETTER.search(words):
            return
        term = Term(words, prefix)
        if negated:
            self._excluded.append(term)
        elif self._alternative and self._required:
            self._required[-1].append(term)
        else:
            self._required.append([term])

    def _operator(self, name: str, value: str, *, negated: bool, prefix: bool) -> None:
        key = _key(name)
        if key is None:
            self._term(f"{name} {value}", negated=negated, prefix=prefix)
            if value and not value.startswith("//"):
                self._troubles.append(Phrase("There is no operator “{name}:”. It was searched as words.", name=name))
            return
        if not _HAS_LETTER.search(value):
            self._troubles.append(
                Phrase("“{name}:” needs a value right after it, without a space. It was left out.", name=name)
            )
            return
        values, trouble = _values(key, name, value)
        if values:
            self._filters.append(Filter(key, values, negated, prefix))
        if trouble:
            self._troubles.append(trouble)


def _key(name: str) -> Key | None:
    lower = name.lower()
    return Key(lower) if lower in list(Key) else _OTHER_NAMES.get(lower)


def _values(key: Key, name: str, value: str) -> tuple[tuple[str, ...], Phrase | None]:
    """What an operator is given, and what is wrong with it."""
    lower = value.strip().lower().replace("-", "") if key is Key.IS else value.strip().lower()
    if key in _DATES:
        date = iso_date(value)
        return ((date,), None) if date else ((), _NO_DATE.of(name=name, value=value))
    if key is Key.KIND:
        return _KINDS.get(lower, ()), None if lower in _KINDS else _NO_KIND.of(name=name, value=value, kinds=(*_KINDS,))
    if key is Key.IS:
        return ((lower,), None) if lower in STATES else ((), _NO_STATE.of(name=name, value=value, states=STATES))
    return (value,), None


_NO_DATE = Phrase("“{name}:{value}” is no date. Write it as 2019-05-31, 2019-05 or 2019; it was left out.")
_NO_KIND = Phrase("“{name}:{value}” is no kind of quote; there are {kinds}. It was left out.")
_NO_STATE = Phrase("“{name}:{value}” is not known; there are {states}. It was left out.")
