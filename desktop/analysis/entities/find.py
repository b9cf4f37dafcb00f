"""The named things of an article: words and the model's names in, clusters out."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from desktop.analysis.candidates import EntityCluster
from desktop.analysis.entities.clusters import group_forms
from desktop.analysis.entities.inventory import Form, Inventory, Key, take_inventory
from desktop.analysis.entities.kinds import called
from desktop.analysis.entities.labels import decide, fixed_label, is_person
from desktop.analysis.entities.occurrences import Occurrence, occurrences
from desktop.analysis.entities.sightings import headed, is_aged, is_taken_up, speaks
from desktop.analysis.entities.surnames import is_apart, is_couple, owners
from desktop.analysis.lexicon import organisations, persons, places, titles
from desktop.analysis.words import Range, Word, surface
from desktop.document import Mention, Span

_LONGEST_PERSON = 4
_WITHIN = frozenset({"in", "at", "near", "outside", "across"})
_LOCATIVE = frozenset({"in", "at", "near", "to", "from", "outside", "across", "through", "between"})


def clusters(words: Sequence[Word], names: Iterable[Range]) -> list[EntityCluster]:
    """One cluster for each named thing, in order of first mention.

    `names` are the model's, which errs: bounds are trimmed, every name is looked for everywhere, forms of one name
    are joined, and each cluster gets the label that most of its evidence is for.
    """
    inventory = take_inventory(words, names)
    found = occurrences(words, inventory)
    _count_evidence(words, found, inventory)
    _settle_by_surname(inventory)
    _settle_by_whole_name(inventory)
    groups = group_forms(inventory, {occurrence.key for occurrence in found})
    members: dict[Key, list[Occurrence]] = defaultdict(list)
    for occurrence, owner in zip(found, owners(words, found, inventory, groups), strict=True):
        members[owner].append(occurrence)
    told_apart = {owner[2:] for owner in members if is_apart(owner)}
    return [
        _called_by_title(words, cluster, group, owner) if is_apart(owner) or owner in told_apart else cluster
        for owner, group in members.items()
        for cluster in [_cluster(words, group, inventory)]
    ]


def _called_by_title(
    words: Sequence[Word], cluster: EntityCluster, group: Sequence[Occurrence], owner: Key
) -> EntityCluster:
    """Who is known by a surname alone that others have, under "Mr Lee" or "Mrs Lee"."""
    addressed = next((o for o in group if o.lead < o.first and " " not in cluster.name), None)
    if addressed is None:
        return cluster
    first = addressed.lead - 2 * is_couple(owner)
    if is_couple(owner):
        first -= words[first].text == "."
    name = surface(words, first, addressed.last)
    return replace(cluster, name=name, label="NORP" if is_couple(owner) else "PERSON")


def _count_evidence(words: Sequence[Word], found: Iterable[Occurrence], inventory: Inventory) -> None:
    in_sentence = Counter(words[o.first].sentence for o in found if fixed_label(o.key) is None)
    for occurrence in found:
        form = inventory.forms[occurrence.key]
        alone = in_sentence[words[occurrence.first].sentence] == 1
        form.human += is_taken_up(words, occurrence.last, alone=alone) and not _is_where(words, occurrence)
        form.human += 2 * is_aged(words, occurrence.last) + _is_behind_role(words, occurrence)
        form.titled += occurrence.lead < occurrence.first and words[occurrence.first - 1].capital
        form.spoken += any(speaks(words, word) for word in words[occurrence.first : occurrence.last])
        form.count += 1
        form.headed += headed(words, occurrence.first)
        before = words[occurrence.first - 1] if occurrence.first else None
        form.determined += before is not None and (before.tag == "DT" or before.folded == "the")
        form.called.update(called(words, occurrence.first, occurrence.last))
        form.capitals += all(word.is_acronym for word in words[occurrence.first : occurrence.last])
        form.placed += _is_where(words, occurrence)
        form.within += _is_within(words, occurrence.first)


def _is_behind_role(words: Sequence[Word], occurrence: Occurrence) -> bool:
    """Whether a noun for one person stands straight before: "the designer Halston"."""
    before = words[occurrence.first - 1] if occurrence.first else None
    if before is None or before.tag != "NN" or before.capital:
        return False
    return before.folded in persons().singular - persons().or_firms


def _is_within(words: Sequence[Word], first: int) -> bool:
    """Whether "in" or "at", and perhaps "the", stands before a name."""
    before = first - 1
    before -= before > 0 and words[before].folded == "the"
    return before >= 0 and words[before].folded in _WITHIN


def _is_where(words: Sequence[Word], occurrence: Occurrence) -> bool:
    """Whether a name tells a place: in "a nurse from Benin who runs the clinic" it is the nurse who does."""
    return bool(occurrence.first) and words[occurrence.first - 1].folded in _LOCATIVE


def _settle_by_surname(inventory: Inventory) -> None:
    """Let full names that the model took for things be those of persons whom the article calls by the last word."""
    for form in inventory.forms.values():
        if not 2 <= len(form.key) <= _LONGEST_PERSON or is_person(form) or fixed_label(form.key) is not None:
            continue
        last = inventory.forms.get(form.key[-1:])
        if last and not any(map(_is_of_thing, form.key)) and _is_called_person(last):
            form.labels["PERSON"] += form.labels.total() + 1


def _settle_by_whole_name(inventory: Inventory) -> None:
    """Let "Carrillo Montes" be a person's name where there is a Yesenia Carrillo Montes."""
    whole = [form.key for form in inventory.forms.values() if len(form.key) > 2 and is_person(form)]
    for key in {name[cut:] for name in whole for cut in range(1, len(name) - 1)}:
        form = inventory.forms.get(key)
        if form and not is_person(form) and fixed_label(key) is None and not any(map(_is_of_thing, key)):
            form.labels["PERSON"] += form.labels.total() + 1


def _is_called_person(form: Form) -> bool:
    return form.titled > 0 or (form.spoken > 0 and form.labels["PERSON"] > form.labels.total() / 2)


def _is_of_thing(word: str) -> bool:
    of_place = (word,) in places().state_of or (word,) in places().people
    return of_place or word in organisations().name_words | organisations().place_words


def _cluster(words: Sequence[Word], group: Sequence[Occurrence], inventory: Inventory) -> EntityCluster:
    forms = [inventory.forms[key] for key in dict.fromkeys(o.key for o in group)]
    label = "PERSON" if any(len(f.key) > 1 and is_person(f) for f in forms) else decide(forms)
    surfaces = Counter(surface(words, o.first, o.last) for o in sorted(group, key=lambda o: words[o.first].loose))
    name = _fullest(surfaces, words, group, label)
    mentions = tuple(Mention(Span(words[o.first].start, words[o.last - 1].end)) for o in group)
    return EntityCluster(name, label, mentions, tuple(s for s in surfaces if s != name))


def _fullest(surfaces: Counter[str], words: Sequence[Word], group: Sequence[Occurrence], label: str) -> str:
    """The form with most words; a nationality in front adds nothing, and a title only where it is part of the name.

    Of two such that are as frequent, that which does something.
    """
    if label == "NORP":
        return surfaces.most_common(1)[0][0]
    acting = Counter(surface(words, o.first, o.last) for o in group if words[o.last - 1].dep == "nsubj")
    best = max(surfaces, key=lambda s: (_weight(s, surfaces), surfaces[s], acting[s]))
    if label == "PERSON" and " " not in best:
        return _with_title(best, words, group)
    return best


def _weight(form: str, surfaces: Counter[str]) -> tuple[int, int]:
    parts = form.split()
    if (parts[0].casefold(),) in places().people and " ".join(parts[1:]) in surfaces:
        return (0, 0)
    return (len(parts), len(form) if "." not in form else 0)


def _with_title(name: str, words: Sequence[Word], group: Sequence[Occurrence]) -> str:
    for occurrence in group:
        before = words[occurrence.first - 1] if occurrence.first else None
        if before and before.folded in titles().integral and before.capital:
            return f"{before.text} {name}"
    return name
