"""What a rule finds, before findings of one cue become one quote.

`extent` is all of an "according to X" phrase; `verbatim` marks content that is speech without quotation marks.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop.document import Polarity, RunnerUp, Span


@dataclass(frozen=True, slots=True)
class Phrase:
    """The words that name a source: tokens `[first, last)`, the index of its head word, and its code points."""

    first: int
    last: int
    head: int
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """Content ascribed by one cue. Findings with the same `anchor`, the token of the cue's main word, are one quote.

    `extent` is all of an "according to X" phrase; `verbatim` marks content that is speech without quotation marks.
    `certainty` is 0..1 where the finder itself knows, else the rule's own figure holds. `runners_up` are other sources.
    """

    rule: str
    anchor: int
    content: tuple[Span, ...]
    cue: tuple[Span, ...]
    lemma: str = ""
    source: Phrase | None = None
    polarity: Polarity = Polarity.ASSERTED
    second_hand: bool = False
    extent: Span | None = None
    verbatim: bool = False
    certainty: float | None = None
    runners_up: tuple[RunnerUp, ...] = ()
