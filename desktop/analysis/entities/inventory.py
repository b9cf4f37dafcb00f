"""All forms of names an article uses, and every place where one stands."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from desktop.analysis.entities.acronyms import Pair, bracketed
from desktop.analysis.entities.trimming import trimmed
from desktop.analysis.entities.words import Range, Word, adjacent, key_of
from desktop.analysis.lexicon import KnownName, organisations, places, titles

Key = tuple[str, ...]
_MAX_AFTER_TITLE = 4
_NAME_PARTICLES = frozenset(
    {
        "al",
        "bin",
        "bint",
        "ibn",
        "de",
        "da",
        "di",
        "del",
        "della",
        "van",
        "von",
        "der",
        "den",
        "el",
        "la",
        "le",
        "ter",
        "abu",
        "dos",
    }
)
_MIN_SURNAME = 3


@dataclass(slots=True)
class Form:
    """One way to write a name. `labels` are the model's votes; `titled` counts places behind a title."""

    key: Key
    labels: Counter[str] = field(default_factory=Counter)
    titled: int = 0
    spoken: int = 0
    derived: bool = False

    @property
    def label(self) -> str:
        """The label most of the model's votes are for."""
        return max(self.labels, key=lambda label: (self.labels[label], label)) if self.labels else ""


class Occurrence(NamedTuple):
    """A form at a place; `lead` is where the titles before it begin (`first` where there are none)."""

    first: int
    last: int
    key: Key
    lead: int


@dataclass(slots=True)
class Inventory:
    """Forms by key, and the pairs of a long and a short form that the article itself makes."""

    forms: dict[Key, Form] = field(default_factory=dict)
    pairs: list[tuple[Key, Key]] = field(default_factory=list)
    marked: set[tuple[int, int]] = field(default_factory=set)

    def add(self, words: Sequence[Word], name: Range, *, votes: int = 1) -> None:
        """Count a name at a place."""
        form = self.forms.setdefault(key_of(words, name.first, name.last), Form(key_of(words, name.first, name.last)))
        form.labels[name.label] += votes
        self.marked.add((name.first, name.last))


def take_inventory(words: Sequence[Word], names: Iterable[Range]) -> Inventory:
    """The forms among `names` (the model's), those behind titles, in brackets, and the well-known ones."""
    inventory = Inventory()
    for name in names:
        kept = trimmed(words, name)
        if kept and not words[kept.first].loose:
            inventory.add(words, kept)
    for pair in bracketed(words):
        _add_pair(words, inventory, pair)
    for name in _behind_titles(words):
        inventory.add(words, name)
    _derive(inventory, words)
    return inventory


def _add_pair(words: Sequence[Word], inventory: Inventory, pair: Pair) -> None:
    long, short = key_of(words, *pair.long[:2]), key_of(words, *pair.short[:2])
    if long in inventory.forms and inventory.forms[long].label == "PERSON":
        return
    for name in pair:
        inventory.add(words, name, votes=3)
    inventory.pairs.append((long, short))


def lead_of(words: Sequence[Word], first: int) -> int:
    """Where the titles straight before `first` begin: "Russian Foreign Minister |Sergei Lavrov" gives "Foreign"."""
    lead = first
    while lead and first - lead < 6:
        before = lead - 1
        if words[before].text == "." and before and words[before - 1].folded in titles().words:
            before -= 1
        if words[before].folded not in titles().words or words[before].paragraph != words[first].paragraph:
            break
        lead = before
    return lead


def _behind_titles(words: Sequence[Word]) -> Iterator[Range]:
    """Capitalised words behind "Sgt", "PM", "Dr": a person, whatever the model saw."""
    for i, word in enumerate(words):
        if not word.loose and word.capital and _is_rank(word):
            first = i + 2 if i + 1 < len(words) and words[i + 1].text == "." else i + 1
            last = _name_end(words, first)
            if last > first and not any(w.folded in _NOT_PERSON for w in words[first:last]):
                yield Range(first, last, "PERSON")


def _is_rank(word: Word) -> bool:
    return word.folded in titles().honorifics or (word.folded,) in titles().offices


def _name_end(words: Sequence[Word], first: int) -> int:
    end = i = first
    while i < len(words) and i - first < 2 * _MAX_AFTER_TITLE and words[i].paragraph == words[first].paragraph:
        word = words[i]
        if word.folded in titles().words and i == first:
            return first
        if word.capital and word.folded and word.text[0].isalpha() and (word.is_proper or word.tag == ""):
            end = i + 1
        elif word.folded not in _NAME_PARTICLES and word.text not in {"-", "."}:
            break
        i += 1
    return end


def _derive(inventory: Inventory, words: Sequence[Word]) -> None:
    """Forms to look for although the model did not mark them: surnames, and names everybody knows."""
    for form in list(inventory.forms.values()):
        if form.label == "PERSON" and len(form.key) > 1 and len(form.key[-1]) >= _MIN_SURNAME:
            surname = form.key[-1:]
            inventory.forms.setdefault(surname, Form(surname, derived=True))
    present = {word.folded for word in words}
    for known in (organisations().known, places().states, _metonyms()):
        for key, name in known.items():
            if key[0] in present and (len(key) > 1 or key in inventory.forms):
                inventory.forms.setdefault(key, Form(key, derived=True)).labels[name.label] += 2


def _metonyms() -> Mapping[Key, KnownName]:
    return {key: KnownName((" ".join(key),), "ORG") for key in places().metonyms}


_NOT_PERSON = frozenset(
    {
        "department",
        "office",
        "court",
        "party",
        "committee",
        "motors",
        "assembly",
        "house",
        "university",
        "street",
        "day",
        "square",
        "of",
    }
)


def occurrences(words: Sequence[Word], inventory: Inventory) -> list[Occurrence]:
    """Every place where a form stands, the longest one first, none over another."""
    by_start: dict[str, list[Form]] = defaultdict(list)
    for form in sorted(inventory.forms.values(), key=lambda f: -len(f.key)):
        by_start[form.key[0]].append(form)
    found: list[Occurrence] = []
    i = 0
    while i < len(words):
        occurrence = _longest_at(words, i, by_start.get(words[i].folded, ()), inventory)
        if occurrence is None:
            i += 1
            continue
        found.append(occurrence)
        i = occurrence.last
    return found


def _longest_at(words: Sequence[Word], first: int, forms: Iterable[Form], inventory: Inventory) -> Occurrence | None:
    for form in forms:
        last = _match(words, first, form.key)
        if last and ((first, last) in inventory.marked or _stands_for_itself(words, first, last)):
            return Occurrence(first, last, form.key, lead_of(words, first))
    return None


def _match(words: Sequence[Word], first: int, key: Key) -> int:
    """The end of `key` when it stands at `first`, else 0."""
    position = first
    for n, folded in enumerate(key):
        if n:
            following = position
            while following < len(words) and not words[following].folded:
                following += 1
            if following >= len(words) or not adjacent(words, position - 1, following):
                return 0
            position = following
        if words[position].folded != folded or words[position].paragraph != words[first].paragraph:
            return 0
        position += 1
    return position


def _stands_for_itself(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether words that the model did not mark may be a name here: written as one, and not part of a longer one."""
    if not any(w.capital for w in words[first:last]):
        return False
    if last - first > 1 or words[first].loose:
        return True
    before = words[first - 1] if first else None
    if before is not None and before.paragraph == words[first].paragraph:
        in_compound = before.text in {"-", "–"} and before.end == words[first].start
        of_longer_name = before.capital and before.is_proper and before.folded not in titles().words
        if in_compound or (of_longer_name and not before.sentence_start):
            return False
    behind = words[last] if last < len(words) else None
    return words[first].is_proper and not (behind and behind.capital and behind.folded in organisations().name_words)
