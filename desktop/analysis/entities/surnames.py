"""Whom a single word means: "Ghani" where there is an Ashraf Ghani and an Abdul Ghani Baradar."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from desktop.analysis.entities.addressed import (
    BOTH,
    gender_by_noun,
    gender_by_pronoun,
    gender_by_title,
    genders,
    lead_words,
)
from desktop.analysis.entities.clusters import Groups
from desktop.analysis.entities.inventory import Form, Inventory, Key
from desktop.analysis.entities.labels import fixed_label, is_abbreviation, is_known_place, is_person
from desktop.analysis.entities.occurrences import Occurrence
from desktop.analysis.entities.persons import core
from desktop.analysis.entities.sightings import speaks
from desktop.analysis.lexicon import persons as persons_lexicon
from desktop.analysis.words import Word

Owner = Key
"""The root form of a set of forms."""


_APART = ""
_TOLD = 5
"""How much more a title or "his wife" says of somebody's gender than a pronoun behind the name."""
_COMPARED = {"elder": 1, "older": 1, "senior": 1, "younger": -1, "junior": -1}
_KIN_WITHIN = 6
"""Words before a name within which "daughter" or "wife" makes it a relative's: those seldom go by the surname alone."""


@dataclass(slots=True)
class _Person:
    """What the article's full mentions say of one person."""

    owner: Owner
    first_seen: int
    genders: Counter[str] = field(default_factory=Counter)
    titles: set[str] = field(default_factory=set)
    paragraphs: set[int] = field(default_factory=set)
    relative: bool = False
    speaks: bool = False
    older: int = 0
    """How much more often the article's words for family make the person the elder of two than the younger."""

    def may_be(self, gender: str) -> bool:
        """Whether no title or noun speaks against a gender; "" is any."""
        return not gender or self.genders[gender] * 2 >= self.genders.total() or self.genders.total() < _TOLD


def owners(words: Sequence[Word], found: Sequence[Occurrence], inventory: Inventory, groups: Groups) -> list[Owner]:
    """The set of forms that each occurrence belongs to, in the same order.

    A set of its own (`is_apart`) has whoever a title tells apart from all others of that surname: "Mrs Lee" where
    there is only a Mr Lee.
    """
    persons = _persons(words, found, inventory, groups)
    by_name = _by_name(persons, inventory, groups)
    holders: dict[Key, Owner] = {}
    lone = _addressed(words, found)
    result: list[Owner] = []
    for occurrence in found:
        root = groups.root(occurrence.key)
        candidates = () if root in persons else _candidates(occurrence.key, inventory, by_name)
        wanted = gender_by_title(words, occurrence)
        known = [persons[c] for c in candidates]
        fitting = _of_gender(known, wanted)
        if len(known) == 1 and _is_compared(words, occurrence) and not known[0].older:
            result.append((_APART, words[occurrence.lead - 1].folded, *root))
            continue
        if wanted == BOTH or (known and not fitting) or (not known and len(lone.get(occurrence.key, ())) > 1):
            result.append((_APART, wanted, *root))
            continue
        chosen = _choose(words, occurrence, fitting, holders)
        if chosen and wanted:
            persons[chosen].genders[wanted] += _TOLD
        unknown = (_APART, wanted, *root) if wanted and len(fitting) > 1 else root
        result.append(chosen or unknown)
    return result


def _is_compared(words: Sequence[Word], occurrence: Occurrence) -> bool:
    """Whether it is "the younger" of a name."""
    before = words[max(0, occurrence.lead - 2) : occurrence.lead]
    return len(before) > 1 and before[0].folded == "the" and before[1].folded in _COMPARED


def is_apart(owner: Owner) -> bool:
    """Whether it is not the set of a form, but who is told apart by "Mr" or "Mrs" before it."""
    return owner[0] == _APART


def is_couple(owner: Owner) -> bool:
    """Whether it is "Mr and Mrs" somebody."""
    return owner[:2] == (_APART, BOTH)


def _addressed(words: Sequence[Word], found: Iterable[Occurrence]) -> Mapping[Key, set[str]]:
    """The genders that the article's titles give each form."""
    told: dict[Key, set[str]] = defaultdict(set)
    for occurrence in found:
        wanted = gender_by_title(words, occurrence)
        if wanted and wanted != BOTH:
            told[occurrence.key].add(wanted)
    return told


def _persons(
    words: Sequence[Word], found: Iterable[Occurrence], inventory: Inventory, groups: Groups
) -> dict[Owner, _Person]:
    full = {k for k in groups if len(k) > 1 and not inventory.is_surname(k) and is_person(inventory.forms[k])}
    persons: dict[Owner, _Person] = {}
    found = list(found)
    next_person = {one.first: other.first for one, other in pairwise(o for o in found if o.key in full)}
    for occurrence in found:
        if occurrence.key in full and not words[occurrence.first].loose:
            owner = groups.root(occurrence.key)
            person = persons.setdefault(owner, _Person(owner, occurrence.first))
            lead = lead_words(words, occurrence)
            person.titles |= lead
            person.genders.update(dict.fromkeys((*genders(lead), *gender_by_noun(words, occurrence)), _TOLD))
            person.genders.update(gender_by_pronoun(words, occurrence, next_person.get(occurrence.first, len(words))))
            person.paragraphs.add(words[occurrence.first].paragraph)
            before = words[max(0, occurrence.lead - _KIN_WITHIN) : occurrence.lead]
            person.relative = person.relative or any(word.folded in persons_lexicon().kin for word in before)
            person.older += _seniority(before)
            person.speaks = person.speaks or _is_source(words, occurrence)
    return persons


def _is_source(words: Sequence[Word], occurrence: Occurrence) -> bool:
    """Whether a name, or what it is in apposition to, is the subject of a verb of saying."""
    last = words[occurrence.last - 1]
    beside = last.dep == "appos" and 0 <= last.head < len(words)
    return speaks(words, last) or (beside and speaks(words, words[last.head]))


def _seniority(before: Sequence[Word]) -> int:
    """What "his nephew" or "her elder sister" before a name says: 1 for the elder, -1 for the younger, else 0."""
    generations = persons_lexicon().generations
    told = [generations.get(word.folded, 0) for word in before]
    compared = [_COMPARED.get(one.folded, 0) for one, kin in pairwise(before) if kin.folded in persons_lexicon().kin]
    return sum(compared) or sum(told)


def _by_name(
    persons: Mapping[Owner, _Person], inventory: Inventory, groups: Groups
) -> dict[tuple[str, Key], set[Owner]]:
    by_name: dict[tuple[str, Key], set[Owner]] = defaultdict(set)
    for key in groups:
        owner = groups.root(key)
        if owner in persons and len(key) > 1 and not inventory.is_surname(key):
            name = core(key)
            by_name["surname", inventory.surnames.get(key, name[-1:])].add(owner)
            by_name["last", name[-1:]].add(owner)
            by_name["first", name[:1]].add(owner)
            for word in name[1:-1]:
                by_name["inner", (word,)].add(owner)
    return by_name


def _candidates(key: Key, inventory: Inventory, by_name: Mapping[tuple[str, Key], set[Owner]]) -> list[Owner]:
    """Whose surname it is; failing that, whose surname ends in it, whose first name it is, or whose first surname."""
    if len(key) > 1 and not inventory.is_surname(key):
        return []
    form = inventory.forms[key]
    if form.label != "PERSON" and (is_abbreviation(form) or _is_kind_of_thing(form)):
        return []
    if _is_settled(form) and form.label != "PERSON" and not form.titled and not _reads_as_person(form):
        return []
    return sorted(next(filter(None, (by_name.get((part, key)) for part in ("surname", "last", "first", "inner"))), ()))


def _is_kind_of_thing(form: Form) -> bool:
    """Whether it is mostly "the" thing, and once a noun beside it says which: "the Brownie camera"."""
    return form.called.total() > 0 and form.determined * 2 > form.count


def _is_settled(form: Form) -> bool:
    """Whether everybody knows the name for something else than a person's."""
    return fixed_label(form.key) is not None or is_known_place(form.key)


def _reads_as_person(form: Form) -> bool:
    """Whether a place's name is used as one uses a surname: it speaks, and is hardly ever behind "in" or "at"."""
    return form.spoken > 0 and form.placed * 4 <= form.count


def _choose(
    words: Sequence[Word], occurrence: Occurrence, persons: list[_Person], holders: dict[Key, Owner]
) -> Owner | None:
    if len(persons) < 2:
        return persons[0].owner if persons else None
    lead = lead_words(words, occurrence)
    persons = [p for p in persons if lead & p.titles] or _of_age(words, occurrence, persons) or persons
    if len(persons) == 1:
        return persons[0].owner
    known = [p for p in persons if p.first_seen < occurrence.first]
    if not known:
        return min(persons, key=lambda p: p.first_seen).owner
    if len(known) == 1:
        holders[occurrence.key] = known[0].owner
        return known[0].owner
    principal = [p for p in known if not p.relative]
    holder = holders.get(occurrence.key) or (principal[0].owner if len(principal) == 1 else None)
    here = [p for p in known if words[occurrence.first].paragraph in p.paragraphs]
    if len(here) > 1:
        speaking = [p for p in here if p.speaks]
        return holders.get(occurrence.key) or (speaking[0].owner if len(speaking) == 1 else None)
    return here[0].owner if len(here) == 1 and not (holder and here[0].relative) else holder


def _of_age(words: Sequence[Word], occurrence: Occurrence, persons: Sequence[_Person]) -> list[_Person]:
    """Whom "the younger Fitch" means, if the article tells which one of two is."""
    wanted = _COMPARED.get(words[occurrence.lead - 1].folded, 0) if occurrence.lead else 0
    if not wanted or len(persons) != 2:
        return []
    told = sum((1, -1)[n] * person.older for n, person in enumerate(persons))
    return [persons[0] if told * wanted > 0 else persons[1]] if told else []


def _of_gender(persons: Sequence[_Person], wanted: str) -> list[_Person]:
    """Of whom the article tells the gender that is wanted, else of whom it tells no other."""
    if not wanted:
        return list(persons)
    told = [p for p in persons if p.genders[wanted] * 2 > p.genders.total()]
    untold = [p for p in persons if not p.genders.total()]
    return told or untold or [p for p in persons if p.may_be(wanted)]
