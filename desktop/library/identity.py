"""Whether two speakers of two articles are one person or organisation: on evidence, never on a surname alone.

No measure of the likeness of names is safe by itself (at no false merge the best one finds a quarter of the true ones),
so names only open the question; what the articles say of the two, and whom else they speak of, answers it. What many
do ("spokesman") proves nothing; an office that one person holds does, where its place is the same.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import groupby
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
_LEAST_SPELLED = 5
"""Letters of a surname, below which two spellings are two surnames."""
_ROMANISED = (
    ("ks", "x"), ("kh", "h"), ("gh", "g"), ("dh", "d"), ("ph", "f"), ("ou", "u"), ("oo", "u"), ("ee", "i"),
    ("ei", "i"), ("ey", "i"), ("iy", "i"), ("y", "i"), ("j", "i"), ("w", "v"), ("q", "k"),
)  # fmt: skip
"""Letters that transliterations change for one another."""
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
    LONGER = "longer"
    """With a middle name that the other has not: José González, José Luis González."""
    VARIANT = "variant"
    SHORT = "short"
    """A short form that several first names have: Chris, Alex."""
    GENERATION = "generation"
    """The same but for a "Jr." that one of the two has."""
    SURNAME = "surname"
    NONE = "none"
    AGAINST = "against"


def _person(one: Appearance, other: Appearance, commonness: Commonness) -> Judgement:
    likeness = _names(one.name, other.name)
    if likeness is _Likeness.AGAINST:
        return Judgement(Verdict.DIFFERENT, (f"“{one.name}” and “{other.name}” are two names",))
    if likeness is _Likeness.NONE:
        return Judgement(Verdict.UNKNOWN)
    role = _roles(one.role, other.role)
    company = sorted(name for name in one.context & other.context if commonness(name) <= _RARE)
    why = _reasons(likeness, one.name, other.name, role.shared, company)
    return Judgement(_decided(likeness, role, company), why)


def _decided(likeness: _Likeness, role: _Roles, names: Sequence[str]) -> Verdict:
    company = len(names)
    match likeness:
        case _Likeness.FULL | _Likeness.LONGER:
            # Dublin and a "director" are not much in common; Dublin City Council and a director are.
            telling = len(role.shared) > 1 or role.of_place or (role.shared and any(" " in name for name in names))
            sure = role.of_one or company >= (1 if likeness is _Likeness.FULL and telling else 2)
            return Verdict.SAME if sure and not role.conflict else Verdict.PERHAPS
        case _Likeness.VARIANT:
            if company >= (1 if role.of_one else 2) and role.overlap >= 0.6 and not role.conflict:
                return Verdict.SAME
            return Verdict.PERHAPS if role.overlap >= 0.3 or company >= 2 else Verdict.UNKNOWN
        case _Likeness.SHORT | _Likeness.GENERATION:
            return Verdict.PERHAPS if role.overlap >= 0.3 or company >= 2 else Verdict.UNKNOWN
        case _:
            return Verdict.PERHAPS if role.overlap >= 0.6 and company >= 1 else Verdict.UNKNOWN


def _reasons(
    likeness: _Likeness, name: str, other: str, role: Collection[str], company: Sequence[str]
) -> tuple[str, ...]:
    same = "the same surname" if likeness is _Likeness.SURNAME else "the same full name"
    is_form = likeness is not _Likeness.SURNAME and name_words(name) != name_words(other)
    reasons = [f"a form of the name: “{other}”" if is_form else same]
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


def near_key(one: str, other: str) -> bool:
    """Whether two keys of persons may be of two spellings of one surname: Gaddafi, Gadhafi."""
    return _romanised(one)[: _KEY - 1] == _romanised(other)[: _KEY - 1]


def likely_one(one: str, other: str) -> bool:
    """Whether two names over the same words may be of one person; for raising conflicts, not for linking."""
    if folded(one).removeprefix("the ") == folded(other).removeprefix("the "):
        return True
    return _names(one, other) not in (_Likeness.NONE, _Likeness.AGAINST, _Likeness.GENERATION)


def _names(one: str, other: str) -> _Likeness:
    first, second = name_words(one), name_words(other)
    suffixes = (_SUFFIXES & set(first), _SUFFIXES & set(second))
    if all(suffixes) and suffixes[0] != suffixes[1]:
        return _Likeness.AGAINST
    likeness = _bare_names(*(tuple(w for w in name if w not in _SUFFIXES) for name in (first, second)))
    of_one = likeness in (_Likeness.FULL, _Likeness.LONGER, _Likeness.VARIANT)
    return _Likeness.GENERATION if of_one and any(suffixes) and not all(suffixes) else likeness


def _bare_names(first: tuple[str, ...], second: tuple[str, ...]) -> _Likeness:
    if not first or not second:
        return _Likeness.NONE
    if first[-1] != second[-1]:
        if len(first) > 1 and sorted(first) == sorted(second):  # East Asian order, or two people: Thomas Dylan
            return _Likeness.VARIANT
        return _other_surname(first, second)
    if len(first) == 1 or len(second) == 1:
        return _Likeness.SURNAME
    return _given_names(first[:-1], second[:-1])


def _other_surname(first: tuple[str, ...], second: tuple[str, ...]) -> _Likeness:
    """Two transliterations of one surname (Zelensky, Zelenskyy; Gaddafi, Gadhafi) behind the same given name."""
    if min(len(first), len(second)) < 2 or min(len(first[-1]), len(second[-1])) < _LEAST_SPELLED:
        return _Likeness.NONE
    alike = first[:-1] == second[:-1] and _likeness(first[-1], second[-1]) >= _ALIKE_SURNAMES
    given = _given_names(first[:-1], second[:-1])
    alike |= _romanised(first[-1]) == _romanised(second[-1]) and given in (_Likeness.FULL, _Likeness.VARIANT)
    return _Likeness.VARIANT if alike else _Likeness.NONE


def _given_names(first: tuple[str, ...], second: tuple[str, ...]) -> _Likeness:
    if _romanised(first[0]) != _romanised(second[0]) or _ending(first[0]) != _ending(second[0]):
        return _alike(first[0], second[0])
    middles = list(zip(first[1:], second[1:], strict=False))
    if any(not a.startswith(b) and not b.startswith(a) for a, b in middles):
        return _Likeness.AGAINST
    if len(first[0]) == 1:
        return _Likeness.VARIANT
    more = first[len(second) :] or second[len(first) :]
    return _Likeness.LONGER if any(len(name) > 1 for name in more) else _Likeness.FULL


def _likeness(one: str, other: str) -> float:
    from rapidfuzz.distance import JaroWinkler  # noqa: PLC0415 - not before it is asked: a start is measured

    return JaroWinkler.similarity(one, other)


def _alike(one: str, other: str) -> _Likeness:
    """How two first names stand that are not the same: an initial, a short form, another spelling, or another name."""
    if 1 in (len(one), len(other)):
        return _Likeness.VARIANT if one[0] == other[0] else _Likeness.AGAINST
    groups = _nicknames()
    if groups.get(one, frozenset()) & groups.get(other, frozenset()):
        return _Likeness.VARIANT if _ending(one) == _ending(other) else _Likeness.SHORT
    spelled = _likeness(one, other) >= _ALIKE and one[0] == other[0]
    return _Likeness.VARIANT if spelled and _ending(one) == _ending(other) else _Likeness.AGAINST


def _ending(name: str) -> str:
    """What often tells a man's form of a name from a woman's: Daniel, Daniela; Martin, Martine."""
    return name[-1] if name[-1] in "aeo" else ""


def _romanised(name: str) -> str:
    """A name as its transliterations have it in common: Aleksey and Alexei, Gadhafi and Gaddafi."""
    for written, common in _ROMANISED:
        name = name.replace(written, common)
    return "".join(letter for letter, _ in groupby(name))


@dataclass(frozen=True, slots=True)
class _Roles:
    """Two roles beside one another: the words they share, and their share of the shorter role's words.

    `of_place`: they name the same place or body; `of_one`: and an office there that one person holds. `conflict`: they
    are plainly two.
    """

    shared: frozenset[str] = frozenset()
    overlap: float = 0.0
    of_place: bool = False
    of_one: bool = False
    conflict: bool = False


def _roles(one: str, other: str) -> _Roles:
    first, second = _role_words(one), _role_words(other)
    shared = first & second
    if not shared:
        return _Roles(conflict=bool(one and other))
    here, there = _proper(one), _proper(other)
    conflict = bool(here - there and there - here)
    of_place = bool(here & there) and not conflict
    of_one = of_place and bool(shared & _sole_offices())
    return _Roles(shared, len(shared) / min(len(first), len(second)), of_place, of_one, conflict)


@cache
def _proper(role: str) -> frozenset[str]:
    """What names a place or a body in a role: states, and words with a capital that are no office."""
    states, offices = _states(), _titles()
    words = [(word, folded(word)) for word in role.replace("’s", "").replace("'s", "").split()]
    named = {states.get(bare, bare) for word, bare in words if word[:1].isupper() and bare not in offices}
    return frozenset(word for name in named for word in name.split() if word not in _EMPTY)


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
def _sole_offices() -> frozenset[str]:
    return frozenset(_table("titles.toml")["sole"]["words"])


@cache
def _abbreviations() -> dict[str, str]:
    return {folded(short): folded(full) for short, full in _table("titles.toml").get("abbreviations", {}).items()}


@cache
def _states() -> dict[str, str]:
    """From each word for a state or its people to its name, so that "Russian" meets "of Russia" and "UK" "British"."""
    found = {}
    for state in _table("countries.toml")["state"]:
        for word in (*state["names"], *state.get("people", ())):
            found[folded(word)] = folded(state["names"][0])
    return found


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
