"""What the analysis produces: entities, quotes, speakers, and why."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from desktop.document.spans import Span


class MentionKind(StrEnum):
    """How a mention refers: by name, by description or by pronoun."""

    NAME = "name"
    NOMINAL = "nominal"
    PRONOUN = "pronoun"


@dataclass(frozen=True, slots=True)
class Mention:
    """A span that refers to an entity."""

    span: Span
    kind: MentionKind = MentionKind.NAME


@dataclass(frozen=True, slots=True)
class Entity:
    """Somebody or something the article names.

    `name` is the fullest form the article itself gives; `label` follows OntoNotes (PERSON, ORG, GPE, NORP ...)
    and is one for all mentions; `mentions` are in order of the text, at least one; `aliases` are the other
    forms found.
    """

    id: str
    name: str
    label: str
    mentions: tuple[Mention, ...]
    aliases: tuple[str, ...] = ()


class QuoteKind(StrEnum):
    """How much of a quote's content stands inside quotation marks: all, part or none."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"


class Polarity(StrEnum):
    """Whether the source asserted the content, denied it, or withheld it ("refused to say")."""

    ASSERTED = "asserted"
    DENIED = "denied"
    WITHHELD = "withheld"


@dataclass(frozen=True, slots=True)
class RunnerUp:
    """Another speaker that was considered; `score` is 0..1 on the scale of certainty."""

    name: str
    score: float


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why a quote is given to its speaker.

    `rule` names the rule or model that found it; `cue_lemma` is the base form of the cue ("" where there is
    none); `chain` leads from the source span to the mention that carries the speaker's name, both included;
    `second_hand` marks "reportedly"; `nested_in` is the id of the quote that reports this one.
    """

    rule: str
    cue_lemma: str = ""
    chain: tuple[Mention, ...] = ()
    runners_up: tuple[RunnerUp, ...] = ()
    polarity: Polarity = Polarity.ASSERTED
    second_hand: bool = False
    nested_in: str | None = None


@dataclass(frozen=True, slots=True)
class Quote:
    """A passage that the article ascribes to somebody.

    `content` may be discontinuous; `verbatim` are the parts of it inside quotation marks, marks included.
    `cue` and `source` are as they stand in the text and may be empty. `speaker` is a speaker's id or None:
    "not attributed" is a proper answer. `certainty` is 0..1.
    """

    id: str
    kind: QuoteKind
    content: tuple[Span, ...]
    cue: tuple[Span, ...] = ()
    source: tuple[Span, ...] = ()
    verbatim: tuple[Span, ...] = ()
    speaker: str | None = None
    certainty: float = 1.0
    evidence: Evidence = field(default_factory=lambda: Evidence(rule="unknown"))


class SpeakerKind(StrEnum):
    """What a speaker is; `UNNAMED` keeps its description ("a senior official") as its name."""

    PERSON = "person"
    ORGANIZATION = "organization"
    GROUP = "group"
    DOCUMENT = "document"
    UNNAMED = "unnamed"


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody on record: one canonical name for the whole article, at least one quote, ids in order of the text.

    `role` is what the article says they are ("Russian Foreign Minister"), or "".
    """

    id: str
    name: str
    kind: SpeakerKind
    quotes: tuple[str, ...]
    entity: str | None = None
    role: str = ""


@dataclass(frozen=True, slots=True)
class Analysis:
    """Everything found in one document. Quotes are in order of their first content span."""

    document: str
    pipeline: str
    entities: tuple[Entity, ...] = ()
    quotes: tuple[Quote, ...] = ()
    speakers: tuple[Speaker, ...] = ()


class Certainty(StrEnum):
    """Certainty in words."""

    CERTAIN = "certain"
    LIKELY = "likely"
    DOUBTFUL = "doubtful"


LIKELY_FROM = 0.5
CERTAIN_FROM = 0.97
"""Certainties are calibrated: from here on 97 of 100 are right, content and source (attribution model's card)."""


def certainty_word(value: float) -> Certainty:
    """The word for a certainty of 0..1."""
    if value >= CERTAIN_FROM:
        return Certainty.CERTAIN
    return Certainty.LIKELY if value >= LIKELY_FROM else Certainty.DOUBTFUL
