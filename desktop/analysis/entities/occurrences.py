"""Every place where a form of the inventory stands."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from desktop.analysis.entities.inventory import Form, Inventory, Key
from desktop.analysis.entities.trimming import is_prefixed
from desktop.analysis.lexicon import organisations, titles
from desktop.analysis.words import Word, adjacent

_LONGEST_LEAD = 6
_NO_NAME_TAGS = frozenset({"MD", "IN", "DT", "CC", "TO", "RB", "WP", "WDT", "WRB", "PRP", "PRP$", "UH", "CD", "EX"})


class Occurrence(NamedTuple):
    """A form at a place; `lead` is where the titles before it begin (`first` where there are none)."""

    first: int
    last: int
    key: Key
    lead: int


def occurrences(words: Sequence[Word], inventory: Inventory) -> list[Occurrence]:
    """Every place where a form stands, the longest one first, none over another."""
    by_start: dict[str, list[Form]] = defaultdict(list)
    for form in sorted(inventory.forms.values(), key=lambda f: -len(f.key)):
        by_start[form.key[0]].append(form)
    lower = Counter(word.folded for word in words if word.text.islower())
    inside = Counter(word.folded for word in words if word.capital and not word.sentence_start and not word.loose)
    common = {word for word, count in lower.items() if count > 2 * inside[word]}
    found: list[Occurrence] = []
    i = 0
    while i < len(words):
        last = 0
        for form in by_start.get(words[i].folded, ()):
            last = _match(words, i, form.key)
            if last == i + 1 and words[i].sentence_start and words[i].folded in common and not words[i].is_acronym:
                last = 0
            if last and is_prefixed(words, i):
                last = 0
            if last and ((i, last) in inventory.marked or _stands_for_itself(words, i, last, lower)):
                found.append(Occurrence(i, last, form.key, lead_of(words, i)))
                break
            last = 0
        i = last or i + 1
    return found


def lead_of(words: Sequence[Word], first: int) -> int:
    """Where the titles straight before `first` begin: "Russian Foreign Minister |Sergei Lavrov" gives "Foreign"."""
    lead = first
    while lead and first - lead < _LONGEST_LEAD:
        before = lead - 1
        if words[before].text == "." and before and words[before - 1].folded in titles().words:
            before -= 1
        wanted = titles().heads if lead == first else titles().words
        if words[before].folded not in wanted or words[before].paragraph != words[first].paragraph:
            break
        lead = before
    return lead


def _match(words: Sequence[Word], first: int, key: Key) -> int:
    """The end of `key` when it stands at `first`, else 0."""
    position = first
    for n, folded in enumerate(key):
        if n:
            following = _next_folded(words, position)
            if following >= len(words) or not adjacent(words, position - 1, following):
                return 0
            position = following
        if words[position].folded != folded or words[position].paragraph != words[first].paragraph:
            return 0
        position += 1
    return position


def _next_folded(words: Sequence[Word], position: int) -> int:
    while position < len(words) and not words[position].folded:
        position += 1
    return position


def _stands_for_itself(words: Sequence[Word], first: int, last: int, lower: Iterable[str]) -> bool:
    """Whether words that the model did not mark may be a name here: written as one, and not part of a longer one."""
    word = words[first]
    if not any(w.capital for w in words[first:last]):
        return False
    if last - first > 1 or word.loose:
        return True
    if _continues_a_name(words, first):
        return False
    behind = words[last] if last < len(words) else None
    if behind and (behind.text == "$" or (behind.capital and behind.folded in organisations().name_words)):
        return False
    return word.is_proper or word.is_acronym or (word.folded not in lower and word.tag not in _NO_NAME_TAGS)


def _continues_a_name(words: Sequence[Word], first: int) -> bool:
    before = words[first - 1] if first else None
    if before is None or before.paragraph != words[first].paragraph:
        return False
    in_compound = before.text in {"-", "–"} and before.end == words[first].start
    of_longer_name = before.capital and before.is_proper and before.folded not in titles().words
    return in_compound or (of_longer_name and not before.sentence_start)
