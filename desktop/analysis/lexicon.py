"""The word lists under `resources/lexicon/` that entities and speakers share, read once."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from anyascii import anyascii

from desktop.paths import resource


@lru_cache(maxsize=65_536)
def fold(word: str) -> str:
    """A word as names are compared: ASCII, lower case, letters and digits only ("O’Neil" is "oneil")."""
    plain = word if word.isascii() else anyascii(word.encode("utf-8", "replace").decode("utf-8"))
    return "".join(c for c in plain.casefold() if c.isalnum())


def fold_words(text: str) -> tuple[str, ...]:
    """The words of a name or a phrase, each folded; "" for a phrase without a letter or a digit."""
    return tuple(filter(None, map(fold, text.split())))


Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Titles:
    """What stands before or behind the name of a person; phrases of folded words.

    `suffixes` stand behind a name; of these the `generations` ("Jr") belong to it, the others ("KC") do not.
    `heads` stand straight before a name ("Minister"), `words` are all words of titles ("foreign", "minister"), and
    `credits` name, before a colon, who made a picture.
    """

    gender: Mapping[str, str]
    honorifics: frozenset[str]
    offices: frozenset[Phrase]
    heads: frozenset[str]
    words: frozenset[str]
    integral: frozenset[str]
    suffixes: frozenset[str]
    generations: frozenset[str]
    modifiers: frozenset[str]
    particles: frozenset[str]
    hyphenated: frozenset[str]
    credits: frozenset[str]
    abbreviations: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Persons:
    """Words for people. `gender` and `pronouns` tell which one; `kin` are family, `or_firms` may be firms as well.

    `epithets` take up anybody; `taking_up` gives the nouns of roles that another noun takes up.
    `counterparts` gives what a man or a woman is to "his wife" or "her brother", `deeds` what
    people are said to have done behind "who", `generations` 1 for "uncle" and -1 for "niece"; people alone are the
    subjects of the verbs `acting`.
    """

    gender: Mapping[str, str]
    pronouns: Mapping[str, str]
    singular: frozenset[str]
    plural: frozenset[str]
    quantities: frozenset[str]
    heading: frozenset[str]
    leading: frozenset[str]
    indefinite: frozenset[str]
    suffixes: tuple[str, ...]
    saying: frozenset[str]
    kin: frozenset[str]
    or_firms: frozenset[str]
    epithets: frozenset[str]
    taking_up: Mapping[str, frozenset[str]]
    deeds: frozenset[str]
    counterparts: Mapping[str, Mapping[str, str]]
    generations: Mapping[str, int]
    acting: frozenset[str]


@dataclass(frozen=True, slots=True)
class Organisations:
    """Words of organisations. `known` maps a folded name to its group of equivalent names.

    `ambiguous` are well-known names that are words or surnames as well.
    """

    name_words: frozenset[str]
    name_endings: frozenset[str]
    not_surnames: frozenset[str]
    place_words: frozenset[str]
    nouns: frozenset[str]
    documents: frozenset[str]
    small_words: frozenset[str]
    ambiguous: frozenset[str]
    known: Mapping[Phrase, KnownName]


@dataclass(frozen=True, slots=True)
class KnownName:
    """Names that mean the same thing in any article, and the thing's label."""

    names: tuple[str, ...]
    label: str


@dataclass(frozen=True, slots=True)
class Places:
    """States, capitals, metonyms and peoples by folded name; `state_of` gives the state's first name.

    `regions` are parts of states, `cities` those that are no capital of a state.
    """

    states: Mapping[Phrase, KnownName]
    people: Mapping[Phrase, str]
    state_of: Mapping[Phrase, str]
    metonyms: frozenset[Phrase]
    groups: frozenset[Phrase]
    regions: frozenset[Phrase]
    cities: frozenset[Phrase]


@dataclass(frozen=True, slots=True)
class Kinds:
    """Labels by the noun `before` a name, `behind` it, before it with "of", `last` in it, or by a name `alone`."""

    before: Mapping[str, str]
    behind: Mapping[str, str]
    of: Mapping[str, str]
    last: Mapping[str, str]
    alone: Mapping[str, str]


@cache
def titles() -> Titles:
    """Titles, honorifics and offices, from `titles.toml`."""
    data = _read("titles")
    honorifics = _by_gender(data["honorifics"])
    offices = _by_gender(data["offices"])
    modifiers = _folded(data["modifiers"]["words"])
    phrases = frozenset(fold_words(office) for office in offices)
    single = {fold(w) for w in (*honorifics, *offices) if " " not in w}
    return Titles(
        gender={" ".join(fold_words(k)): v for k, v in {**honorifics, **offices}.items() if v != "any"},
        honorifics=_folded(honorifics),
        offices=phrases,
        heads=frozenset(single | {phrase[-1] for phrase in phrases}),
        words=frozenset(single | {w for phrase in phrases for w in phrase}) - {"of", "the"},
        integral=_folded(data["integral"]["words"]),
        suffixes=_folded(data["suffixes"]["words"] + data["generations"]["words"]),
        generations=_folded(data["generations"]["words"]),
        modifiers=modifiers,
        particles=_folded(data["particles"]["words"]),
        hyphenated=_folded(data["hyphenated"]["words"]),
        credits=_folded(data["credits"]["words"]),
        abbreviations=data["abbreviations"],
    )


@cache
def persons() -> Persons:
    """Nouns for people, from `persons.toml`."""
    data = _read("persons")
    singular = _by_gender(data["singular"])
    plural = {fold(w) + "s" for w in singular} | _folded(data["plural"]["words"])
    return Persons(
        gender={fold(k): v for k, v in singular.items() if v != "any"},
        pronouns=_by_gender(data["pronouns"]),
        singular=_folded(singular),
        plural=frozenset(plural - {"news"}),
        suffixes=tuple(data["suffixes"]["words"]),
        heading=_folded(data["heading"]["words"]),
        leading=_folded(data["leading"]["words"]),
        indefinite=_folded(data["indefinite"]["words"]),
        quantities=_folded(data["quantities"]["words"]),
        saying=_folded(data["saying"]["words"]),
        kin=_folded(data["kin"]["words"]),
        or_firms=_folded(data["or_firms"]["words"]),
        epithets=_folded(data["epithets"]["words"]),
        deeds=_folded(data["deeds"]["words"]),
        counterparts=data["counterparts"],
        acting=_folded(data["acting"]["words"]),
        generations={w: age for age, row in ((1, "elder"), (-1, "younger")) for w in data["generations"][row]},
        taking_up={noun: _folded(roles) for noun, roles in data["taking_up"].items()},
    )


@cache
def first_names() -> frozenset[str]:
    """Frequent first names, folded, from `first_names.txt`."""
    return _folded(word for line in _lines("first_names") for word in line.split())


@cache
def nicknames() -> Mapping[str, frozenset[int]]:
    """The groups of first names and their short forms that a folded name is in, from `nicknames.txt`."""
    groups: dict[str, set[int]] = {}
    for number, line in enumerate(_lines("nicknames")):
        for word in line.split():
            groups.setdefault(fold(word), set()).add(number)
    return {word: frozenset(numbers) for word, numbers in groups.items()}


@cache
def organisations() -> Organisations:
    """Words and well-known names of organisations, from `organisations.toml`."""
    data = _read("organisations")
    groups = [KnownName(tuple(entry["names"]), entry.get("label", "ORG")) for entry in data["known"]]
    return Organisations(
        name_words=_folded(data["name_words"]["words"]),
        name_endings=_folded(data["name_endings"]["words"]),
        not_surnames=_folded(data["not_surnames"]["words"]),
        place_words=_folded(data["place_words"]["words"]),
        nouns=_folded(data["nouns"]["words"]),
        documents=_folded(data["documents"]["words"]),
        small_words=_folded(data["small_words"]["words"]) | {""},
        ambiguous=_folded(data["ambiguous"]["words"]),
        known={fold_words(name): group for group in groups for name in group.names},
    )


@cache
def places() -> Places:
    """States, what speaks for them, and other places, from `countries`, `metonyms`, `groups` and `regions.toml`."""
    states = _read("countries")["state"]
    metonyms = _read("metonyms")["metonym"]
    state_of = {fold_words(c): s["names"][0] for s in states for c in (*s["names"], *s["capitals"])}
    state_of |= {fold_words(m["name"]): m["state"] for m in metonyms}
    return Places(
        states={fold_words(name): KnownName(tuple(s["names"]), "GPE") for s in states for name in s["names"]},
        people={fold_words(name): s["names"][0] for s in states for name in s["people"]},
        state_of=state_of,
        metonyms=frozenset(fold_words(m["name"]) for m in metonyms),
        groups=frozenset(fold_words(word) for word in _read("groups")["words"]),
        regions=frozenset(map(fold_words, _read("regions")["regions"]["names"])),
        cities=frozenset(map(fold_words, _read("regions")["cities"]["names"])),
    )


@cache
def kinds() -> Kinds:
    """What nouns beside names say of them, from `kinds.toml`."""
    data = _read("kinds")
    before, behind, of, last, alone = (
        {fold(word): label for label, row in data.items() for word in row.get(place, ())}
        for place in ("before", "behind", "of", "last", "alone")
    )
    return Kinds(before, behind, of, last, alone)


def is_compatriot(word: str) -> bool:
    """Whether a folded word is made of a people's name: "dutchwoman", "frenchman"."""
    people = word.removesuffix("man").removesuffix("wo")
    return people != word and (people,) in places().people


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(resource("lexicon", f"{name}.toml").read_text(encoding="utf-8"))


def _lines(name: str) -> list[str]:
    text = resource("lexicon", f"{name}.txt").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def _by_gender(table: Mapping[str, list[str]]) -> dict[str, str]:
    return {word: gender for gender, words in table.items() for word in words}


def _folded(words: Iterable[str]) -> frozenset[str]:
    return frozenset(filter(None, map(fold, words)))
