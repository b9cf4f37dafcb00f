"""A part of an analysis, to be exported by itself."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from desktop.document import Analysis, Quote, Speaker


def only_quotes(analysis: Analysis, quotes: Collection[str]) -> Analysis:
    """The analysis with these quotes (ids) alone, and their speakers."""
    kept = tuple(_freed(quote, quotes) for quote in analysis.quotes if quote.id in quotes)
    present = {quote.id for quote in kept}
    speakers = tuple(replace(s, quotes=tuple(q for q in s.quotes if q in present)) for s in analysis.speakers)
    return replace(analysis, quotes=kept, speakers=tuple(s for s in speakers if s.quotes))


def only_speaker(analysis: Analysis, name: str) -> Analysis:
    """The analysis with the statements of one speaker alone; empty of quotes when nobody is called that.

    `name` is the canonical name or one of the forms the article uses, whatever its case; a full match is preferred to
    the last word of a name.
    """
    return only_quotes(analysis, {quote for speaker in _called(analysis, name) for quote in speaker.quotes})


def _called(analysis: Analysis, name: str) -> list[Speaker]:
    wanted = name.casefold().strip()
    aliases = {entity.id: entity.aliases for entity in analysis.entities}
    full = [
        speaker
        for speaker in analysis.speakers
        if wanted in {form.casefold() for form in (speaker.name, *aliases.get(speaker.entity or "", ()))}
    ]
    return full or [s for s in analysis.speakers if wanted and wanted == s.name.casefold().split()[-1:][0]]


def _freed(quote: Quote, kept: Collection[str]) -> Quote:
    """The quote without a pointer to a report that is left out."""
    if quote.evidence.nested_in is None or quote.evidence.nested_in in kept:
        return quote
    return replace(quote, evidence=replace(quote.evidence, nested_in=None))
