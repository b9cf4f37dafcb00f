"""One label for all mentions of a thing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from desktop.analysis.entities.inventory import Form, Key
from desktop.analysis.lexicon import first_names, is_compatriot, organisations, places

_TITLED = 2.0
_SPOKEN = 0.4
_HUMAN = 1.0
_HEADED = 1.5
_ORGANISATION_WORD = 3.0
_FIRST_NAME = 2.5
_PLACE_WORD = 0.5
_OTHER = "ORG"


def is_person(form: Form) -> bool:
    """Whether the form by itself is a person's name."""
    return fixed_label(form.key) is None and decide([form]) == "PERSON"


def fixed_label(key: Key) -> str | None:
    """The label of a name that means the same in every article."""
    known = organisations().known.get(key) or places().states.get(key)
    if known:
        return known.label
    if key in places().metonyms:
        return "GPE" if key == ("brussels",) else "ORG"
    if key in places().people or key in places().groups or (len(key) == 1 and is_compatriot(key[0])):
        return "NORP"
    return None


def decide(forms: Iterable[Form]) -> str:
    """The label most of the evidence is for: the model's votes, titles, verbs of saying, words such as "Ministry"."""
    score: dict[str, float] = defaultdict(float)
    for form in forms:
        fixed = fixed_label(form.key)
        weight = 2.0 if len(form.key) > 1 else 1.0
        for label, votes in form.labels.items():
            score[label] += weight * votes
        score["PERSON"] += _TITLED * form.titled + (
            _SPOKEN * form.spoken + _HUMAN * form.human if len(form.key) <= 3 else 0.0
        )
        if form.label not in {"GPE", "LOC", "NORP"}:
            score["ORG"] += _HEADED * form.headed
        if len(form.key) == 1 and form.determined * 2 > form.count:
            score["PERSON"] -= weight * form.labels["PERSON"]
        if len(form.key) > 1 and any(word in organisations().name_words for word in form.key):
            score["ORG"] += _ORGANISATION_WORD
        if len(form.key) > 1 and form.key[-1] in organisations().place_words:
            score["PERSON"] -= weight * form.labels["PERSON"]
            score["FAC"] += _PLACE_WORD
        elif len(form.key) in (2, 3) and form.key[0] in first_names() and not fixed:
            score["PERSON"] += _FIRST_NAME * form.labels.total()
        if fixed and (form.label != "PERSON" or (fixed != "GPE" and not form.titled)):
            score[fixed] += 3.0 * max(1, form.labels.total())
    return max(score, key=lambda label: (score[label], label)) if score else _OTHER
