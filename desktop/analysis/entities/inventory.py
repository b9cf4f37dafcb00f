"""All forms of names an article uses, and every place where one stands."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from desktop.analysis.entities.acronyms import Pair, bracketed
from desktop.analysis.entities.trimming import trimmed
from desktop.analysis.lexicon import KnownName, organisations, places, titles
from desktop.analysis.words import Range, Word, adjacent, key_of

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
_SAYING = frozenset(
    {
        "add", "argue", "believe", "claim", "continue", "explain", "insist", "joke", "note", "recall", "reply", "say",
        "suggest", "tell", "think", "tweet", "write",
    }
)  # fmt: skip
"""People do these more often than the things whose names look like theirs; a hint, not a list of cues."""


@dataclass(slots=True)
class Form:
    """One way to write a name. `labels` are the model's votes.

    The counts say how often it stands behind a title, is the subject of a verb of saying, stands behind "in" or
    "at", behind an article, and stands at all.
    """

    key: Key
    labels: Counter[str] = field(default_factory=Counter)
    titled: int = 0
    spoken: int = 0
    placed: int = 0
    determined: int = 0
    count: int = 0

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
    for name in _joined(words, inventory):
        inventory.add(words, name, votes=2)
    for pair in bracketed(words):
        _add_pair(words, inventory, pair)
    for name in (*_behind_titles(words), *_speaking(words, inventory)):
        inventory.add(words, name)
    _split_names(inventory)
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


def speaks(words: Sequence[Word], word: Word) -> bool:
    """Whether a word is the subject of a verb of saying, or stands behind "according to"."""
    if not 0 <= word.head < len(words):
        return False
    head = words[word.head]
    if word.dep == "nsubj":
        return head.lemma in _SAYING
    return word.dep == "pobj" and head.folded == "to" and head.head >= 0 and words[head.head].folded == "according"


def _speaking(words: Sequence[Word], inventory: Inventory) -> Iterator[Range]:
    """Proper names that speak and that the model has no label for: persons, unless a word in them says otherwise."""
    covered = {i for first, last in inventory.marked for i in range(first, last)}
    for i, word in enumerate(words):
        if i in covered or not word.capital or not word.is_proper or word.loose or not speaks(words, word):
            continue
        first = i
        while first and words[first - 1].is_proper and words[first - 1].capital and first - 1 not in covered:
            first -= 1
        kept = trimmed(words, Range(first, i + 1, "PERSON"))
        if kept and kept.last - kept.first <= _MAX_AFTER_TITLE:
            yield Range(
                kept.first, kept.last, "ORG" if any(map(_is_thing, words[kept.first : kept.last])) else "PERSON"
            )


def _is_thing(word: Word) -> bool:
    return word.folded in organisations().name_words or word.is_acronym


def _joined(words: Sequence[Word], inventory: Inventory) -> Iterator[Range]:
    """Two single words side by side that the model took for two places: first name and surname."""
    single = sorted(bounds for bounds in inventory.marked if bounds[1] == bounds[0] + 1)
    for one, other in pairwise(single):
        beside = one[1] == other[0] and words[one[0]].sentence == words[other[0]].sentence
        if beside and _may_be_first_name(words[one[0]]) and _may_be_surname(words[other[0]]):
            yield Range(one[0], other[1], "PERSON")


def _may_be_first_name(word: Word) -> bool:
    listed = (word.folded,) in places().state_of or (word.folded,) in organisations().known
    return not listed and word.folded not in titles().words and _may_be_surname(word)


def _may_be_surname(word: Word) -> bool:
    listed = (word.folded,) in places().people or (word.folded,) in places().groups
    return not listed and not _is_thing(word)


def _split_names(inventory: Inventory) -> None:
    """Forms such as "Relief Council Alia Salem", where "Salem" is a person by itself, are a thing and a person."""
    for form in [f for f in inventory.forms.values() if f.label != "PERSON" and len(f.key) > 2]:
        single = inventory.forms.get(form.key[-1:])
        cut = _thing_end(form.key)
        if single and single.label == "PERSON" and cut and 2 <= len(form.key) - cut <= 3:
            person = inventory.forms.setdefault(form.key[cut:], Form(form.key[cut:]))
            person.labels["PERSON"] += form.labels.total()
            thing = inventory.forms.setdefault(form.key[:cut], Form(form.key[:cut]))
            thing.labels[form.label] += form.labels.total()
            del inventory.forms[form.key]


def _thing_end(key: Key) -> int:
    for cut in range(len(key) - 2, 0, -1):
        if key[cut - 1] in organisations().name_words or key[:cut] in places().states:
            return cut
    return 0


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
            inventory.forms.setdefault(surname, Form(surname))
    present = {word.folded for word in words}
    for known in (organisations().known, places().states, _metonyms()):
        for key, name in known.items():
            if key[0] in present and (len(key) > 1 or key in inventory.forms):
                inventory.forms.setdefault(key, Form(key)).labels[name.label] += 2


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
