"""Names as they are shown: initials, short forms, labels in words."""

from __future__ import annotations

from desktop.document import Certainty, Entity, QuoteKind, Speaker, SpeakerKind
from desktop.presentation.phrases import Words, phrase

_SMALL = frozenset({"a", "an", "the", "of", "and", "for", "in", "on", "at", "de", "der", "van", "von", "al", "bin"})
_TITLES = frozenset({
    "mr", "mrs", "ms", "miss", "dr", "prof", "sir", "dame", "lord", "lady", "sen", "rep", "gov", "gen", "col", "lt",
    "sgt", "capt", "rev", "mullah", "president", "minister", "senator", "judge", "king", "queen", "prince",
})  # fmt: skip

LABELS = Words(
    {
        "PERSON": "People",
        "ORG": "Organisations",
        "GPE": "Places with a government",
        "LOC": "Places",
        "NORP": "Nationalities and groups",
        "FAC": "Buildings and sites",
        "EVENT": "Events",
        "LAW": "Laws",
        "PRODUCT": "Products",
        "WORK_OF_ART": "Works",
        "LANGUAGE": "Languages",
    }
)
"""Headings for the labels of entities, in the order in which they are shown."""

KIND_WORDS = Words(
    {
        QuoteKind.DIRECT: "word for word",
        QuoteKind.MIXED: "partly word for word",
        QuoteKind.INDIRECT: "paraphrase",
    }
)

CERTAINTY_WORDS = Words(
    {
        Certainty.CERTAIN: "certain",
        Certainty.LIKELY: "likely",
        Certainty.DOUBTFUL: "doubtful",
    }
)

KIND_SIGNS = {QuoteKind.DIRECT: "“”", QuoteKind.MIXED: "≈“”", QuoteKind.INDIRECT: "≈"}

SPEAKER_KIND_WORDS = Words(
    {
        SpeakerKind.PERSON: "person",
        SpeakerKind.ORGANIZATION: "organisation",
        SpeakerKind.GROUP: "group",
        SpeakerKind.DOCUMENT: "document",
        SpeakerKind.UNNAMED: "unnamed source",
    }
)


def _name_words(name: str) -> list[str]:
    plain = "".join(c if c.isalnum() or c in "'’.-" else " " for c in name).split()
    return [w for w in plain if w.strip(".-'’").casefold() not in _SMALL]


def shown_name(name: str) -> str:
    """A speaker's name as a heading: "the Russian foreign ministry" is "Russian foreign ministry"."""
    bare = name[4:] if name.startswith(("the ", "The ")) and len(name) > 4 else name
    return capitalized(bare)


def initials(name: str) -> str:
    """Two letters that stand for a name: "Sergey Lavrov" is SL, an acronym its own first two, "VOA" VO."""
    found = _name_words(name)
    significant = [w for w in found if w.strip(".").casefold() not in _TITLES] or found
    if not significant:
        return "?"
    if len(significant) == 1:
        return significant[0][:2].upper() if significant[0][:2].isupper() else significant[0][:2].capitalize()
    return (significant[0][0] + significant[-1][0]).upper()


def short_name(speaker: Speaker) -> str:
    """What fits beside the text: a person's last name word, else the name cut at 18 letters."""
    if speaker.kind is SpeakerKind.PERSON:
        found = _name_words(speaker.name)
        return found[-1] if found else speaker.name
    return speaker.name if len(speaker.name) <= 18 else speaker.name[:17].rstrip() + "…"


def also_known_as(entity: Entity | None, name: str) -> str:
    """`also “Sergei Lavrov”`: another full form that the article uses, or ""."""
    if entity is None:
        return ""
    other = [a for a in entity.aliases if a != name and (" " in a or (a.isupper() and len(a) > 1))]
    return phrase("also “{name}”", name=max(other, key=len)) if other else ""


def capitalized(text: str) -> str:
    """The text with its first letter in upper case, the rest untouched."""
    return text[:1].upper() + text[1:]


_SINGULAR = Words(
    {
        "PERSON": "person",
        "ORG": "organisation",
        "GPE": "place with a government",
        "LOC": "place",
        "NORP": "nationality or group",
        "FAC": "building or site",
        "EVENT": "event",
        "LAW": "law",
        "PRODUCT": "product",
        "WORK_OF_ART": "work",
        "LANGUAGE": "language",
    }
)


def label_singular(label: str) -> str:
    """What one entity of a label is."""
    return _SINGULAR.get(label, label.replace("_", " ").lower())


def label_heading(label: str) -> str:
    """The heading over entities of a label."""
    return LABELS.get(label, capitalized(label.replace("_", " ").lower()))
