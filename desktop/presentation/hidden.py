"""Why quotes are not shown, and which of the reader's choices would have to change."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.document import CERTAIN_FROM, Quote, QuoteKind
from desktop.presentation.phrases import figure, phrase


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
        return _not_marked(len(everything), phrase("marks are switched off"))
    unsure = [q for q in everything if q.certainty < choice.minimum]
    rest = [q for q in everything if q.certainty >= choice.minimum]
    direct = 0 if choice.direct else sum(_is_verbatim(q, choice) for q in rest)
    indirect = 0 if choice.indirect else sum(q.kind is QuoteKind.INDIRECT for q in rest)
    certain = phrase("{count} less than certain", count=figure(len(unsure)))
    likely = phrase("{count} less than likely", count=figure(len(unsure)))
    reasons = (
        (len(unsure), certain if choice.minimum >= CERTAIN_FROM else likely),
        (direct, phrase("{count} word for word", count=figure(direct))),
        (indirect, phrase("%n paraphrase(s)", n=indirect)),
    )
    count = len(unsure) + direct + indirect
    said = ", ".join(words for number, words in reasons if number)
    return _not_marked(count, said) if count else ""


def _not_marked(count: int, reasons: str) -> str:
    return phrase("%n quote is not marked: {reasons}. | %n quotes are not marked: {reasons}.", n=count, reasons=reasons)


def _is_verbatim(quote: Quote, choice: MarkChoice) -> bool:
    """Mixed quotes show as long as one of both is wanted."""
    return quote.kind is QuoteKind.DIRECT or (quote.kind is QuoteKind.MIXED and not choice.indirect)
