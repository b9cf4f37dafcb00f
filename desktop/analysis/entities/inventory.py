"""All forms of names an article uses."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property

from desktop.analysis.entities.acronyms import Pair, bracketed
from desktop.analysis.entities.introductions import completed, introduced, named_once, nicknamed, of_states
from desktop.analysis.entities.joining import joined, lengthened, unmarked_organisations
from desktop.analysis.entities.sightings import behind_titles, side_by_side, speaking, speaks
from desktop.analysis.entities.trimming import trimmed
from desktop.analysis.lexicon import KnownName, first_names, organisations, places, titles
from desktop.analysis.words import Range, Word, key_of

Key = tuple[str, ...]
_MIN_SURNAME = 3
_SHORTEST_REGION = 5
_BETWEEN = frozenset({"of", "from", "at", "for"})
_HYPHENS = frozenset({"-", "‑", "–"})


@dataclass(slots=True)
class Form:
    """One way to write a name. `labels` are the model's votes, `called` those of the nouns beside it.

    The counts say how often it stands behind a title, is the subject of a verb of saying, is taken up by "who" or
    "he", stands behind "to" or "in", behind "in" or "near", behind "director of", behind an article, is in capitals,
    and stands at all.
    """

    key: Key
    labels: Counter[str] = field(default_factory=Counter)
    called: Counter[str] = field(default_factory=Counter)
    titled: int = 0
    spoken: int = 0
    human: int = 0
    placed: int = 0
    within: int = 0
    headed: int = 0
    determined: int = 0
    capitals: int = 0
    count: int = 0

    @property
    def label(self) -> str:
        """The label most of the model's votes are for."""
        return max(self.labels, key=lambda label: (self.labels[label], label)) if self.labels else ""


@dataclass
class Inventory:
    """Forms by key, and the pairs of a long and a short form that the article itself makes.

    `surnames` gives the surname of every full name of a person: ("van", "der", "meer"), ("lee",).
    """

    forms: dict[Key, Form] = field(default_factory=dict)
    pairs: list[tuple[Key, Key]] = field(default_factory=list)
    marked: set[tuple[int, int]] = field(default_factory=set)
    surnames: dict[Key, Key] = field(default_factory=dict)

    def is_surname(self, key: Key) -> bool:
        """Whether a form of several words is the surname of somebody whose full name the article has."""
        return len(key) > 1 and key in self._long_surnames

    @cached_property
    def _long_surnames(self) -> frozenset[Key]:
        return frozenset(self.surnames.values())

    def persons_marked(self, words: Sequence[Word]) -> set[tuple[int, int]]:
        """Where names are marked that are mostly taken for persons'."""
        return {
            (first, last) for first, last in self.marked if self.forms[key_of(words, first, last)].label == "PERSON"
        }

    def add(self, words: Sequence[Word], name: Range, *, votes: int = 1) -> None:
        """Count a name at a place."""
        form = self.forms.setdefault(key_of(words, name.first, name.last), Form(key_of(words, name.first, name.last)))
        form.labels[name.label] += votes
        self.marked.add((name.first, name.last))


def take_inventory(words: Sequence[Word], names: Iterable[Range]) -> Inventory:
    """The forms among `names` (the model's), those behind titles, in brackets, and the well-known ones."""
    inventory = Inventory()
    _add_marked(words, inventory, names)
    for name in side_by_side(words, inventory.marked):
        inventory.add(words, name, votes=2)
    for pair in bracketed(words):
        _add_pair(words, inventory, pair)
    titled = list(behind_titles(words))
    surnames = {words[name.first].folded for name in titled if name.last == name.first + 1}
    for name in (*introduced(words), *completed(words, surnames)):
        inventory.add(words, name, votes=2)
    for name in (
        *completed(words, _last_names(inventory)),
        *completed(words, _speakers(words), listed=True),
        *named_once(words, _speakers(words)),
        *of_states(words),
    ):
        if (name.first, name.last) not in inventory.marked:
            inventory.add(words, name)
    for name in (*nicknamed(words), *titled, *speaking(words, inventory.marked)):
        inventory.add(words, name)
    _split_names(inventory)
    _derive(inventory, words)
    return inventory


def _add_marked(words: Sequence[Word], inventory: Inventory, names: Iterable[Range]) -> None:
    """Take in what the model saw, its bounds put right, and what it left out beside that."""
    for name in joined(words, list(names)):
        kept = trimmed(words, name)
        if kept and not words[kept.first].loose:
            inventory.add(words, kept)
    for name in lengthened(words, inventory.persons_marked(words), inventory.marked):
        inventory.add(words, name, votes=2)
    for name in unmarked_organisations(words, inventory.marked):
        inventory.add(words, name)


def _last_names(inventory: Inventory) -> set[str]:
    """The last words of what the model took for persons, for others of that name whom it missed."""
    named = (key[-1] for key, form in inventory.forms.items() if form.label == "PERSON")
    return {word for word in named if len(word) >= _MIN_SURNAME and not _is_known((word,))}


def _is_known(key: Key) -> bool:
    known = places()
    return key in known.state_of or key in known.regions or key in known.cities or key in organisations().known


def _speakers(words: Sequence[Word]) -> set[str]:
    """The last words of names that speak."""
    return {w.folded for w in words if w.capital and w.is_proper and len(w.folded) >= _MIN_SURNAME and speaks(words, w)}


def _add_pair(words: Sequence[Word], inventory: Inventory, pair: Pair) -> None:
    long, short = key_of(words, *pair.long[:2]), key_of(words, *pair.short[:2])
    if long in inventory.forms and inventory.forms[long].label == "PERSON":
        return
    for name in pair:
        inventory.add(words, name, votes=3)
    inventory.pairs.append((long, short))


def _split_names(inventory: Inventory) -> None:
    """Part forms such as "Relief Council Mira Sandoz", where "Sandoz" is a person alone, and "Ann Lee of Relief"."""
    for form in [f for f in inventory.forms.values() if f.label != "PERSON" and len(f.key) > 2]:
        single = inventory.forms.get(form.key[-1:])
        cut = _thing_end(form.key)
        if single and single.label == "PERSON" and cut and 2 <= len(form.key) - cut <= 3:
            person = inventory.forms.setdefault(form.key[cut:], Form(form.key[cut:]))
            person.labels["PERSON"] += form.labels.total()
            thing = inventory.forms.setdefault(form.key[:cut], Form(form.key[:cut]))
            thing.labels[form.label] += form.labels.total()
            del inventory.forms[form.key]
    for key in [key for key in inventory.forms if len(key) > 3 and key[2] in _BETWEEN]:
        whole, surname = inventory.forms.get(key[:2]), inventory.forms.get(key[1:2])
        if whole and surname and whole.label == "PERSON":
            del inventory.forms[key]


def _thing_end(key: Key) -> int:
    for cut in range(len(key) - 2, 0, -1):
        if key[cut - 1] in organisations().name_words or key[:cut] in places().states:
            return cut
    return 0


def _derive(inventory: Inventory, words: Sequence[Word]) -> None:
    """Forms to look for although the model did not mark them: surnames, and names everybody knows."""
    _derive_surnames(inventory, words)
    present = {word.folded for word in words}
    named = {word.folded for word in words if word.is_proper and word.capital and not word.loose}
    acronyms = {word.folded for word in words if word.is_acronym and not word.loose}
    for known in (organisations().known, places().states, _metonyms(), _regions()):
        for key, name in known.items():
            sure = len(key) > 1 or key in inventory.forms or key[0] in acronyms or _is_sure(key[0], named)
            if key[0] in present and sure:
                inventory.forms.setdefault(key, Form(key)).labels[name.label] += 2


def _is_sure(word: str, named: Collection[str]) -> bool:
    """Whether a well-known single word stands for itself although the model never marked it: it is nobody's name."""
    is_other = word in organisations().ambiguous or word in first_names()
    return word in named and len(word) > 3 and not is_other


def _derive_surnames(inventory: Inventory, words: Sequence[Word]) -> None:
    for first, last in sorted(inventory.marked):
        key = key_of(words, first, last)
        form = inventory.forms.get(key)
        if form is None or form.label != "PERSON" or len(key) < 2:
            continue
        surname = _surname(words, first, last)
        if not surname:  # "George III": what is left without the numeral is a first name
            continue
        surname = inventory.surnames.setdefault(key, surname)
        for short in {surname, surname[-1:]}:
            if len(short[-1]) >= _MIN_SURNAME:
                inventory.forms.setdefault(short, Form(short))
    for surname in {surname for surname in inventory.surnames.values() if len(surname) > 1}:
        labels = inventory.forms[surname].labels if surname in inventory.forms else Counter()
        labels["PERSON"] += labels.total()


def _surname(words: Sequence[Word], first: int, last: int) -> Key:
    """The last name of a full one, with its particles and with what is hyphenated to it."""
    while last > first + 1 and (not words[last - 1].folded or words[last - 1].folded in titles().suffixes):
        last -= 1
    start = last - 1
    while start > first + 1:
        if words[start - 1].text in _HYPHENS and words[start - 1].end == words[start].start:
            start -= 2
        elif words[start - 1].folded in titles().particles:
            start -= 1
        else:
            break
    return key_of(words, max(start, first + 1), last)


@cache
def _regions() -> Mapping[Key, KnownName]:
    """Parts of states whose names hardly mean anything else."""
    sure = (key for key in places().regions if len(key) > 1 or len(key[0]) > _SHORTEST_REGION)
    return {key: KnownName((" ".join(key),), "GPE") for key in sure}


def _metonyms() -> Mapping[Key, KnownName]:
    return {key: KnownName((" ".join(key),), "ORG") for key in places().metonyms}
