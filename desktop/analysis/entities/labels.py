"""One label for all mentions of a thing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from desktop.analysis.entities.inventory import Form, Key
from desktop.analysis.lexicon import first_names, is_compatriot, kinds, organisations, places

_TITLED = 2.0
_SPOKEN = 0.4
_HUMAN = 1.0
_HEADED = 1.5
_ORGANISATION_WORD = 3.0
_FIRST_NAME = 2.5
_PLACE_WORD = 0.5
_CALLED, _CALLED_SHARE = 1.0, 1.0
_KNOWN_PLACE = 1.2
_WITH_ARTICLE = 0.1
_KIND_WORD = 1.2
_KINDS_WITHIN = frozenset({"PRODUCT", "EVENT"})
_OF_LANDSCAPES = frozenset({"bank", "front", "court", "post"})
_HOUSES = frozenset({"museum", "gallery", "hospital", "theatre", "theater", "library", "church", "school"})
_LONGEST_ABBREVIATION = 4
_OTHER = "ORG"
_MAX_DETERMINED = 2
"""Words of a name that is nobody's where it mostly stands behind "the"."""


def is_person(form: Form) -> bool:
    """Whether the form by itself is a person's name."""
    return fixed_label(form.key) is None and decide([form]) == "PERSON"


def fixed_label(key: Key) -> str | None:
    """The label of a name that means the same in every article."""
    known = organisations().known.get(key) or places().states.get(key)
    if known:
        is_party = known.label == "NORP" and key[-1] in organisations().name_words
        return "ORG" if is_party else known.label
    if key in places().metonyms:
        return "GPE" if key == ("brussels",) else "ORG"
    if key in places().people or key in places().groups or (len(key) == 1 and is_compatriot(key[0])):
        return "NORP"
    return None


def is_known_place(key: Key) -> bool:
    """Whether a name is a state's, a part's of one, or a city's, whatever else it may be."""
    listed = key in places().state_of or key in places().regions or key in places().cities
    return listed and key not in places().metonyms


def decide(forms: Iterable[Form]) -> str:
    """The label most of the evidence is for: the model's votes, titles, verbs of saying, words such as "Ministry"."""
    score: dict[str, float] = defaultdict(float)
    for form in forms:
        for label, votes in _votes(form).items():
            score[label] += votes
        _weigh_context(form, score)
        _weigh_words(form, score)
        _weigh_knowledge(form, score)
    return max(score, key=lambda label: (score[label], label)) if score else _OTHER


def _votes(form: Form) -> dict[str, float]:
    """The model's votes, where it errs put right: a party is no people, "RX7" neither person nor place."""
    votes = {label: _weight(form) * count for label, count in form.labels.items()}
    if _has_organisation_word(form):
        votes["ORG"] = votes.get("ORG", 0.0) + votes.pop("NORP", 0.0)
        if form.key[-1] in organisations().name_words - _OF_LANDSCAPES:
            votes["ORG"] += votes.pop("LOC", 0.0)
    if is_abbreviation(form):
        votes["ORG"] = votes.get("ORG", 0.0) + votes.pop("PERSON", 0.0)
    if _is_venue(form):
        votes["FAC"] = votes.get("FAC", 0.0) + votes.pop("ORG", 0.0) + _ORGANISATION_WORD
    if _is_where(form):
        votes["GPE"] = votes.get("GPE", 0.0) + votes.pop("PERSON", 0.0)
    if any(c.isdigit() for c in form.key[-1]):
        votes["PRODUCT"] = votes.get("PRODUCT", 0.0) + votes.pop("PERSON", 0.0) + votes.pop("GPE", 0.0)
    return votes


def _is_venue(form: Form) -> bool:
    """Whether it is a house to go to, "the Larkville Convention Centre", that things happen at and does nothing."""
    visited = form.within * 2 >= form.count > 0 and not (form.spoken or form.headed)
    return visited and len(form.key) > 1 and form.key[-1] in organisations().place_words | _HOUSES


def _is_where(form: Form) -> bool:
    """Whether it mostly stands behind "in" or "near" and does nothing that people do."""
    person = form.titled or form.spoken or form.human or form.key[0] in first_names()
    return not person and form.within * 2 > form.count


def _weight(form: Form) -> float:
    return 2.0 if len(form.key) > 1 else 1.0


def _has_organisation_word(form: Form) -> bool:
    if len(form.key) == 1 or is_known_place(form.key):
        return False
    return any(word in organisations().name_words for word in form.key)


def is_abbreviation(form: Form) -> bool:
    """Whether it is a few capitals that are nowhere written otherwise, and do nothing that only people do."""
    short = len(form.key) == 1 and 1 < len(form.key[0]) <= _LONGEST_ABBREVIATION
    return short and 0 < form.capitals == form.count and not (form.titled or form.human)


def _weigh_context(form: Form, score: dict[str, float]) -> None:
    score["PERSON"] += _TITLED * form.titled
    if len(form.key) <= 3:
        score["PERSON"] += _SPOKEN * form.spoken + _HUMAN * form.human
    if form.human and form.spoken and form.label == "GPE" and not is_known_place(form.key):
        score["PERSON"] += _HUMAN
    if form.label not in {"GPE", "LOC", "NORP"}:
        score["ORG"] += _HEADED * form.headed
    if _is_doubtful_person(form):
        score["PRODUCT"] += form.labels["PERSON"]
        score["PERSON"] -= form.labels["PERSON"]
    if len(form.key) <= _MAX_DETERMINED and form.determined * 2 > form.count and not (form.titled or form.human):
        score["PERSON"] -= form.labels["PERSON"] + _SPOKEN * form.spoken
        score["ORG"] += _WITH_ARTICLE
    if not (form.titled or form.human):
        for label, times in form.called.items():
            score[label] += _CALLED * times + _CALLED_SHARE * _weight(form) * form.labels.total()


def _is_doubtful_person(form: Form) -> bool:
    """Whether the model took a word for a person less often than not, and nothing else says that it is one."""
    person = form.titled or form.human or form.spoken or form.key[0] in first_names()
    return len(form.key) == 1 and not person and form.labels.total() * 2 < form.count


def _weigh_words(form: Form, score: dict[str, float]) -> None:
    kind = kind_in(form.key)
    if kind:
        score[kind] += _KIND_WORD * _weight(form) * max(1, form.labels.total())
    if _has_organisation_word(form):
        score["ORG"] += _ORGANISATION_WORD
    if len(form.key) > 1 and form.key[-1] in organisations().place_words:
        score["PERSON"] -= _weight(form) * form.labels["PERSON"]
        score["FAC"] += _PLACE_WORD
    elif len(form.key) in (2, 3) and form.key[0] in first_names() and fixed_label(form.key) is None:
        score["PERSON"] += _FIRST_NAME * form.labels.total()


def kind_in(key: Key) -> str | None:
    """The label that a word inside a name stands for: "Space |Shuttle| Discovery", "Granite Science |Fair|"."""
    if key[0] in first_names():
        return None
    heads = (kinds().before[word] for word in key[:-1] if kinds().before.get(word) in _KINDS_WITHIN)
    return next(heads, None) or (kinds().last if len(key) > 1 else kinds().alone).get(key[-1])


def _weigh_knowledge(form: Form, score: dict[str, float]) -> None:
    fixed = fixed_label(form.key)
    if fixed and (form.label != "PERSON" or (fixed != "GPE" and not form.titled)):
        score[fixed] += 3.0 * max(1, form.labels.total())
    elif is_known_place(form.key) and not (form.titled or form.human):
        score["GPE"] += _KNOWN_PLACE * _weight(form) * max(1, form.labels.total())
