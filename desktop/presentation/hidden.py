"""Why quotes are not shown, and which of the reader's choices would have to change."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.document import CERTAIN_FROM, Quote, QuoteKind
from desktop.presentation.structure import plural


@dataclass(frozen=True, slots=True)
class MarkChoice:
    """What the reader wants to see marked; `minimum` is the least certainty, 0..1."""

    density: str = "all"
    direct: bool = True
    indirect: bool = True
    minimum: float = 0.0


def why_hidden(quotes: Iterable[Quote], choice: MarkChoice) -> str:
    """`5 quotes are not marked: 3 below “likely”, 2 paraphrases.`; "" where all are shown. Each counts once."""
    everything = list(quotes)
    if choice.density == "none" and everything:
        return f"{_are(len(everything))} marked: marks are switched off."
    unsure = [q for q in everything if q.certainty < choice.minimum]
    rest = [q for q in everything if q.certainty >= choice.minimum]
    direct = 0 if choice.direct else sum(_is_verbatim(q, choice) for q in rest)
    indirect = 0 if choice.indirect else sum(q.kind is QuoteKind.INDIRECT for q in rest)
    word = "certain" if choice.minimum >= CERTAIN_FROM else "likely"
    reasons = (
        (len(unsure), f"{len(unsure):,} less than {word}"),
        (direct, f"{direct:,} word for word"),
        (indirect, plural(indirect, "paraphrase")),
    )
    count = len(unsure) + direct + indirect
    return f"{_are(count)} marked: {', '.join(words for number, words in reasons if number)}." if count else ""


def _are(count: int) -> str:
    return f"{plural(count, 'quote')} {'is' if count == 1 else 'are'} not"


def _is_verbatim(quote: Quote, choice: MarkChoice) -> bool:
    """Mixed quotes show as long as one of both is wanted."""
    return quote.kind is QuoteKind.DIRECT or (quote.kind is QuoteKind.MIXED and not choice.indirect)
