"""Which forms, and which places where they stand, mean the same thing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from desktop.analysis.entities.acronyms import is_acronym_of
from desktop.analysis.entities.inventory import Inventory, Key
from desktop.analysis.entities.labels import decide, fixed_label, is_known_place, is_person, kind_in
from desktop.analysis.entities.persons import core, same_person, skeleton
from desktop.analysis.lexicon import first_names, kinds, organisations, places


class Groups:
    """Disjoint sets of forms."""

    def __init__(self, keys: Iterable[Key]) -> None:
        self._parent = {key: key for key in keys}

    def __contains__(self, key: Key) -> bool:
        return key in self._parent

    def __iter__(self) -> Iterator[Key]:
        """Every form, in a fixed order."""
        return iter(sorted(self._parent))

    def root(self, key: Key) -> Key:
        """The form that stands for the set `key` is in."""
        while self._parent[key] != key:
            self._parent[key] = self._parent[self._parent[key]]
            key = self._parent[key]
        return key

    def join(self, one: Key, other: Key) -> None:
        """Make one set of two; a form that the article does not have is ignored."""
        if one in self and other in self:
            self._parent[self.root(other)] = self.root(one)


def group_forms(inventory: Inventory, used: Iterable[Key]) -> Groups:
    """The forms that always mean the same thing, in sets.

    A single word that could be several persons' surname is left for `persons_meant` to decide place by place.
    """
    groups = Groups(used)
    full = (key for key in groups if len(key) > 1 and not inventory.is_surname(key))
    persons = sorted(key for key in full if is_person(inventory.forms[key]))
    for one, other in (*inventory.pairs, *_well_known(tuple(groups)), *_by_kind(inventory, groups)):
        groups.join(one, other)
    for one, other in _persons(persons):
        groups.join(one, other)
    others = [key for key in groups if not is_person(inventory.forms[key])]
    for one, other in (*_by_initials(others), *_by_ending(others), *_by_qualifier(others)):
        groups.join(one, other)
    for one, other in _by_beginning(inventory, groups):
        groups.join(one, other)
    return groups


def _well_known(keys: Sequence[Key]) -> Iterator[tuple[Key, Key]]:
    first: dict[str, Key] = {}
    for key in keys:
        known = organisations().known.get(key) or places().states.get(key)
        if known:
            yield first.setdefault(known.names[0], key), key


def _persons(keys: Sequence[Key]) -> Iterator[tuple[Key, Key]]:
    """Pairs of full names of one person; only names that share a surname or a first name are compared."""
    buckets: dict[tuple[str, str], list[Key]] = defaultdict(list)
    for key in keys:
        name = core(key)
        buckets["last", skeleton(name[-1])].append(key)
        buckets["first", name[0]].append(key)
    for bucket in buckets.values():
        for i, one in enumerate(bucket):
            for other in bucket[i + 1 : i + 50]:
                if same_person(one, other):
                    yield one, other


def _by_initials(keys: Sequence[Key]) -> Iterator[tuple[Key, Key]]:
    """Pairs such as "VOA" and "Voice of America", where one long form alone fits."""
    long = defaultdict(set)
    for key in keys:
        main = [w for w in key if w not in organisations().small_words]
        if len(key) > 2 and len(main) > 1:
            for initials in {"".join(w[0] for w in key), "".join(w[0] for w in main)}:
                long[initials].add(key)
    for key in keys:
        fits = long.get("".join(key), set()) if len(key) == 1 and len(key[0]) > 2 else set()
        if len(fits) == 1 and is_acronym_of(key[0], next(iter(fits))):
            yield next(iter(fits)), key


def _by_ending(keys: Sequence[Key]) -> Iterator[tuple[Key, Key]]:
    """Pairs such as "Boeing" and "Boeing Co."."""
    present = set(keys)
    for key in keys:
        short = key[:-1]
        if len(key) > 1 and key[-1] in organisations().name_endings and short in present and not _is_place(short):
            yield key, short


def _by_beginning(inventory: Inventory, groups: Groups) -> Iterator[tuple[Key, Key]]:
    """Pairs such as "Cadence Crew Inc" and "Cadence", where one organisation begins so and nobody is called so."""
    called = {word for key in groups if len(key) > 1 and is_person(inventory.forms[key]) for word in key}
    longer: dict[Key, list[Key]] = defaultdict(list)
    for key in groups:
        if len(key) > 1 and fixed_label(key) is None and decide([inventory.forms[key]]) == "ORG":
            for n in range(1, len(key)):
                longer[key[:n]].append(key)
    for short, keys in longer.items():
        form = inventory.forms.get(short)
        if form is None or short not in groups or len({groups.root(key) for key in keys}) != 1:
            continue
        other = is_known_place(short) or fixed_label(short) or decide([form]) not in {"ORG", "PERSON", "PRODUCT"}
        if not (other or form.titled or form.human or called & {*short} or {*short} & first_names()):
            yield keys[0], short


def _by_kind(inventory: Inventory, groups: Groups) -> Iterator[tuple[Key, Key]]:
    """Pairs such as "Space Shuttle Discovery" and "Discovery", where nobody is called so."""
    for key in groups:
        start = next((i for i in range(1, len(key)) if key[i - 1] in kinds().before), 0)
        short = inventory.forms.get(key[start:]) if start and kind_in(key) else None
        if short and not (short.titled or short.spoken or short.human):
            yield key, short.key


def _is_place(key: Key) -> bool:
    return key in places().state_of or key in places().people or key in places().groups


def _by_qualifier(keys: Sequence[Key]) -> Iterator[tuple[Key, Key]]:
    """Pairs such as "Taliban" and "Afghan Taliban"; of a bare "Foreign Ministry", where one longer form alone fits."""
    present = set(keys)
    qualified = defaultdict(list)
    for key in keys:
        for n in (1, 2):
            if len(key) > n and key[n:] in present and key[:n] in places().people:
                qualified[key[n:]].append(key)
    for short, longer in qualified.items():
        if len(longer) == 1 and not _is_place(short):
            yield short, longer[0]
