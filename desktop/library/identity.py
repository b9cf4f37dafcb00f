"""Whether two speakers of two articles are one person or organisation: on evidence, never on a surname alone.

No measure of the likeness of names is safe by itself (at no false merge the best one finds a quarter of the true ones),
so names only open the question; what the articles say of the two, and whom else they speak of, answers it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Collection
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from desktop import paths
from desktop.document import SpeakerKind
from desktop.library.folding import folded

_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_EMPTY = frozenset(
    {"a", "an", "and", "as", "at", "by", "for", "former", "formerly", "head", "her", "his", "in", "its", "new", "of",
     "on", "s", "senior", "the", "their", "then", "to", "who", "with"}
)  # fmt: skip
_RARE = 0.05
"""Share of articles up to which a name says something about who its neighbours are."""
_ALIKE = 0.87
"""Jaro-Winkler likeness of two transliterations of one first name (Sergei, Sergey; Mohammad, Muhammad)."""
_ALIKE_SURNAMES = 0.95
_KEY = 5
"""Letters of a surname that its transliterations share."""


@dataclass(frozen=True, slots=True)
class Appearance:
    """A speaker of one article.

    `role` is what the article says they are. `context` are the names of others in the article, `named` whether the
    speaker has a name of their own rather than a description.
    """

    article: str
    name: str
    kind: SpeakerKind
    role: str = ""
    aliases: tuple[str, ...] = ()
    context: frozenset[str] = frozenset()
    named: bool = True


class Verdict(StrEnum):
    """What follows for two appearances."""

    SAME = "same"
    PERHAPS = "perhaps"
    """To be confirmed by the reader."""
    UNKNOWN = "unknown"
    """Nothing speaks for it."""
    DIFFERENT = "different"
    """Something speaks against it: never in one cluster, however alike others are."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict with its reasons, in words, the strongest first."""

    verdict: Verdict
    why: tuple[str, ...] = ()


Commonness = Callable[[str], float]


def judge(one: Appearance, other: Appearance, *, commonness: Commonness) -> Judgement:
    """Whether two appearances are of one person or organisation.

    `commonness` is the share (0..1) of the library's articles that hold a name; what is in many says nothing.
    """
    if not (one.named and other.named) or SpeakerKind.UNNAMED in (one.kind, other.kind):
        return Judgement(Verdict.UNKNOWN)
    if SpeakerKind.PERSON in (one.kind, other.kind):
        if one.kind is not other.kind:
            return Judgement(Verdict.UNKNOWN)
        return _person(one, other, commonness)
    return _organization(one, other)


class _Likeness(StrEnum):
    FULL = "full"
    VARIANT = "variant"
    SURNAME = "surname"
    NONE = "none"
    AGAINST = "against"


def _person(one: Appearance, other: Appearance, commonness: Commonness) -> Judgement:
    likeness = _names(one.name, other.name)
    if likeness is _Likeness.AGAINST:
        return Judgement(Verdict.DIFFERENT, (f"“{one.name}” and “{other.name}” are two names",))
    if likeness is _Likeness.NONE:
        return Judgement(Verdict.UNKNOWN)
    shared_role, overlap = _roles(one.role, other.role)
    company = sorted(name for name in one.context & other.context if commonness(name) <= _RARE)
    why = _reasons(likeness, other.name, shared_role, company)
    return Judgement(_decided(likeness, overlap, len(company), bool(one.role and other.role)), why)


def _decided(likeness: _Likeness, overlap: float, company: int, both_roles: bool) -> Verdict:
    conflict = both_roles and not overlap
    match likeness:
        case _Likeness.FULL:
            sure = overlap >= 0.5 or (overlap > 0 and company >= 1) or (company >= 2 and not conflict)
            return Verdict.SAME if sure else Verdict.PERHAPS
        case _Likeness.VARIANT:
            if overlap >= 0.6 and company >= 2:
                return Verdict.SAME
            return Verdict.PERHAPS if overlap >= 0.3 or company >= 2 else Verdict.UNKNOWN
        case _:
            return Verdict.PERHAPS if overlap >= 0.6 and company >= 1 else Verdict.UNKNOWN


def _reasons(likeness: _Likeness, name: str, role: Collection[str], company: list[str]) -> tuple[str, ...]:
    words = {_Likeness.FULL: "the same full name", _Likeness.VARIANT: f"a form of the name: “{name}”"}
    reasons = [words.get(likeness, "the same surname")]
    reasons += [f"the same role: {', '.join(sorted(role))}"] if role else []
    reasons += [f"both articles name {', '.join(company[:3])}"] if company else []
    return tuple(reasons)


def _organization(one: Appearance, other: Appearance) -> Judgement:
    first, second = folded(one.name).removeprefix("the "), folded(other.name).removeprefix("the ")
    if first == second and any(c.isupper() for c in one.name.removeprefix("The ")):
        return Judgement(Verdict.SAME, ("the same name",))
    if _acronym_pair(one, other) or _acronym_pair(other, one):
        return Judgement(Verdict.SAME, ("one is the other's abbreviation in its article",))
    return Judgement(Verdict.UNKNOWN)


def _acronym_pair(one: Appearance, other: Appearance) -> bool:
    """Whether `one`'s name is an acronym that `other`'s article gives for it."""
    return one.name.isupper() and len(one.name) >= 3 and one.name in other.aliases


@cache
def name_words(name: str) -> tuple[str, ...]:
    """The words of a person's name, titles off, folded."""
    words = folded(name).split()
    titles = _titles()
    while len(words) > 1 and words[0] in titles:
        words.pop(0)
    return tuple(words)


def surname(name: str) -> str:
    """The word by which appearances of a person are looked up: the last one that is no suffix, "" if there is none."""
    return next((word for word in reversed(name_words(name)) if word not in _SUFFIXES), "")


def lookup_key(name: str, kind: SpeakerKind) -> str:
    """Two appearances that may be of one have the same key: the beginning of a surname, or of another name's words."""
    if kind is SpeakerKind.UNNAMED:
        return ""
    word = surname(name) if kind is SpeakerKind.PERSON else folded(name).removeprefix("the ")
    return word[:_KEY] if kind is SpeakerKind.PERSON else word


def likely_one(one: str, other: str) -> bool:
    """Whether two names over the same words may be of one person; for raising conflicts, not for linking."""
    if folded(one).removeprefix("the ") == folded(other).removeprefix("the "):
        return True
    return _names(one, other) in (_Likeness.FULL, _Likeness.VARIANT, _Likeness.SURNAME)


def _names(one: str, other: str) -> _Likeness:
    first, second = name_words(one), name_words(other)
    suffixes = (_SUFFIXES & set(first), _SUFFIXES & set(second))
    if all(suffixes) and suffixes[0] != suffixes[1]:
        return _Likeness.AGAINST
    first = tuple(w for w in first if w not in _SUFFIXES)
    second = tuple(w for w in second if w not in _SUFFIXES)
    if not first or not second:
        return _Likeness.NONE
    if len(first) > 1 and sorted(first) == sorted(second):  # East Asian order either way
        return _Likeness.FULL
    if first[-1] != second[-1]:
        spelled = len(first) > 1 and first[:-1] == second[:-1] and _spelled_alike(first[-1], second[-1])
        return _Likeness.VARIANT if spelled else _Likeness.NONE
    if len(first) == 1 or len(second) == 1:
        return _Likeness.SURNAME
    return _given_names(first[:-1], second[:-1])


def _given_names(first: tuple[str, ...], second: tuple[str, ...]) -> _Likeness:
    if first[0] != second[0]:
        return _Likeness.VARIANT if _alike(first[0], second[0]) else _Likeness.AGAINST
    middles = list(zip(first[1:], second[1:], strict=False))
    if any(not a.startswith(b) and not b.startswith(a) for a, b in middles):
        return _Likeness.AGAINST
    return _Likeness.VARIANT if len(first[0]) == 1 else _Likeness.FULL


def _likeness(one: str, other: str) -> float:
    from rapidfuzz.distance import JaroWinkler  # noqa: PLC0415 - not before it is asked: a start is measured

    return JaroWinkler.similarity(one, other)


def _spelled_alike(one: str, other: str) -> bool:
    """Two transliterations of one surname: Zelensky, Zelenskyy."""
    return min(len(one), len(other)) >= 5 and _likeness(one, other) >= _ALIKE_SURNAMES


def _alike(one: str, other: str) -> bool:
    if 1 in (len(one), len(other)):
        return one[0] == other[0]
    groups = _nicknames()
    if groups.get(one, frozenset()) & groups.get(other, frozenset()):
        return True
    return _likeness(one, other) >= _ALIKE and one[0] == other[0]


def _roles(one: str, other: str) -> tuple[frozenset[str], float]:
    """The words two roles share, and their share of the shorter role's words."""
    first, second = _role_words(one), _role_words(other)
    shared = first & second
    return shared, len(shared) / min(len(first), len(second)) if shared else 0.0


@cache
def _role_words(role: str) -> frozenset[str]:
    states, short = _states(), _abbreviations()
    words = (states.get(word, short.get(word, word)) for word in folded(role).split())
    return frozenset(word for word in words if word not in _EMPTY)


@cache
def _titles() -> frozenset[str]:
    table = _table("titles.toml")
    lists = [words for part in ("honorifics", "offices") for words in table[part].values()]
    return frozenset(folded(word) for words in lists for word in words)


@cache
def _abbreviations() -> dict[str, str]:
    return {folded(short): folded(full) for short, full in _table("titles.toml").get("abbreviations", {}).items()}


@cache
def _states() -> dict[str, str]:
    """From what a state's people are called to its name, so that "Russian" in a role meets "of Russia"."""
    states = _table("countries.toml")["state"]
    return {folded(people): folded(state["names"][0]) for state in states for people in state.get("people", ())}


@cache
def _nicknames() -> dict[str, frozenset[int]]:
    """For each short or full first name the groups it belongs to."""
    groups: dict[str, set[int]] = {}
    lines = paths.resource("lexicon", "nicknames.txt").read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines):
        if line and not line.startswith("#"):
            for name in line.split():
                groups.setdefault(folded(name), set()).add(number)
    return {name: frozenset(numbers) for name, numbers in groups.items()}


def _table(name: str) -> dict[str, Any]:
    return tomllib.loads(paths.resource("lexicon", name).read_text(encoding="utf-8"))
