"""What is marked in the text: one `Mark` a span and a meaning; overlaps are normal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import NamedTuple

from desktop.document import Analysis, Certainty, Quote, Span, certainty_word


class MarkKind(StrEnum):
    """What a mark says of its span."""

    ENTITY = "entity"
    SOURCE = "source"
    REPORTED = "reported"
    VERBATIM = "verbatim"


class Mark(NamedTuple):
    """A marked span; a tuple, since a long article has tens of thousands.

    `style` is the speaker's number in order of first statement (see `speaker_styles`), None where nobody is named.
    A quotation mark apart, a reported mark covers what a verbatim one does not: the two never overlap in one quote.
    """

    span: Span
    kind: MarkKind
    quote: str | None = None
    speaker: str | None = None
    entity: str | None = None
    style: int | None = None
    doubtful: bool = False


def speaker_styles(analysis: Analysis) -> dict[str, int]:
    """A number from 0 for each speaker's id, in order of first statement: its colour and pattern."""
    return {speaker.id: number for number, speaker in enumerate(analysis.speakers)}


def marks(analysis: Analysis) -> tuple[Mark, ...]:
    """Every mark of an analysis, in order of the text; wider marks before the ones inside them."""
    styles = speaker_styles(analysis)
    found = [*_entity_marks(analysis)]
    for quote in analysis.quotes:
        found.extend(_quote_marks(quote, styles))
    return tuple(sorted(found, key=lambda m: (m.span.start, -m.span.end)))


def _entity_marks(analysis: Analysis) -> Iterator[Mark]:
    speakers = {s.entity: s.id for s in analysis.speakers if s.entity is not None}
    for entity in analysis.entities:
        for mention in entity.mentions:
            yield Mark(mention.span, MarkKind.ENTITY, entity=entity.id, speaker=speakers.get(entity.id))


def _quote_marks(quote: Quote, styles: dict[str, int]) -> Iterator[Mark]:
    style = styles.get(quote.speaker) if quote.speaker is not None else None
    doubtful = certainty_word(quote.certainty) is Certainty.DOUBTFUL

    def mark(span: Span, kind: MarkKind) -> Mark:
        return Mark(span, kind, quote=quote.id, speaker=quote.speaker, style=style, doubtful=doubtful)

    for span in quote.source:
        yield mark(span, MarkKind.SOURCE)
    for span in quote.verbatim:
        yield mark(span, MarkKind.VERBATIM)
    for span in _outside(quote.content, quote.verbatim):
        yield mark(span, MarkKind.REPORTED)


def _outside(spans: Iterable[Span], holes: Iterable[Span]) -> Iterator[Span]:
    """The parts of `spans` that no hole covers."""
    ordered = sorted(holes)
    for span in spans:
        start = span.start
        for hole in ordered:
            if hole.end <= start or hole.start >= span.end:
                continue
            if hole.start > start:
                yield Span(start, hole.start)
            start = hole.end
        if start < span.end:
            yield Span(start, span.end)
