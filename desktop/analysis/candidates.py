"""What the components of the pipeline hand to one another, on `Doc` extensions.

Plain values with code-point offsets into the article, so that a Doc that carries them still serialises, and so that
a learned quote finder can take the place of the rules by filling the same `QuoteCandidate` list.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop.document import Mention, Polarity, QuoteKind, RunnerUp, Span, SpeakerKind


@dataclass(frozen=True, slots=True)
class EntityCluster:
    """All mentions of one named thing; becomes an `Entity`. Mentions are in order of the text."""

    name: str
    label: str
    mentions: tuple[Mention, ...]
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class QuoteCandidate:
    """A quote before its speaker is known; becomes a `Quote`.

    `source` is the whole noun phrase as it stands; empty where the article names nobody. `source_head` is the
    code-point span of the phrase's head word. `parent` is the index, in the same list, of the quote that reports this
    one. `certainty` is 0..1 for content and source together.
    """

    kind: QuoteKind
    content: tuple[Span, ...]
    verbatim: tuple[Span, ...] = ()
    cue: tuple[Span, ...] = ()
    source: tuple[Span, ...] = ()
    source_head: Span | None = None
    cue_lemma: str = ""
    rule: str = ""
    certainty: float = 1.0
    polarity: Polarity = Polarity.ASSERTED
    second_hand: bool = False
    parent: int | None = None
    runners_up: tuple[RunnerUp, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class SpeakerCluster:
    """Somebody on record before they have an id; becomes a `Speaker`.

    `cluster` is the index of their `EntityCluster`, None for one the article does not name.
    """

    name: str
    kind: SpeakerKind
    cluster: int | None = None
    role: str = ""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Whose quote a candidate is: an index into the speakers or None, and how that was found.

    `chain` leads from the source to the speaker's name; `certainty` is 0..1 for the speaker alone.
    """

    speaker: int | None = None
    chain: tuple[Mention, ...] = ()
    certainty: float = 1.0
    runners_up: tuple[RunnerUp, ...] = ()
