"""Statements as the margin and the floor map show them: where each stands, whose it is."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.document import (
    Analysis,
    Certainty,
    Document,
    Entity,
    Quote,
    Span,
    Speaker,
    SpeakerKind,
    certainty_word,
    hull,
)
from desktop.presentation.marks import speaker_styles
from desktop.presentation.names import capitalized, initials, short_name

_LANES = 3


@dataclass(frozen=True, slots=True)
class Statement:
    """A quote on the page.

    `span` covers its content, `reach` also the cue and the source in the same paragraphs. `lane` is 0 unless it
    overlaps an earlier statement. `label` is short enough for the margin, `style` the speaker's number.
    """

    quote: str
    speaker: str | None
    style: int | None
    span: Span
    reach: Span
    label: str
    doubtful: bool
    lane: int = 0


def statements(document: Document, analysis: Analysis) -> tuple[Statement, ...]:
    """The statements of an analysis in order of the text."""
    styles = speaker_styles(analysis)
    labels = _labels(analysis)
    starts = [block.span.start for block in document.blocks]
    quotes = sorted((q for q in analysis.quotes if q.content), key=_place)
    reaches = [_reach(quote, document, starts) for quote in quotes]
    return tuple(
        Statement(
            quote=quote.id,
            speaker=quote.speaker,
            style=styles.get(quote.speaker or ""),
            span=hull(quote.content),
            reach=reach,
            label=labels.get(quote.speaker or "", "–"),
            doubtful=certainty_word(quote.certainty) is Certainty.DOUBTFUL,
            lane=lane,
        )
        for quote, reach, lane in zip(quotes, reaches, _lanes(reaches), strict=True)
    )


def margin_label(speaker: Speaker, entity: Entity | None) -> str:
    """What fits into the margin: initials as on the speaker's card, an acronym, or a name of one word."""
    if speaker.kind is SpeakerKind.PERSON:
        return initials(speaker.name)
    forms = (speaker.name, *(entity.aliases if entity else ()))
    acronym = next((form for form in forms if form.isupper() and 2 <= len(form) <= 5), "")
    words = [w for w in short_name(speaker).split() if w.casefold() not in ("the", "a", "an")]
    return acronym or (capitalized(words[0]) if len(words) == 1 else initials(speaker.name))


def _place(quote: Quote) -> tuple[int, int]:
    content = hull(quote.content)
    return content.start, -content.end


def _labels(analysis: Analysis) -> dict[str, str]:
    entities = {entity.id: entity for entity in analysis.entities}
    return {speaker.id: margin_label(speaker, entities.get(speaker.entity or "")) for speaker in analysis.speakers}


def _reach(quote: Quote, document: Document, starts: Sequence[int]) -> Span:
    content = hull(quote.content)
    first = bisect_right(starts, content.start) - 1
    last = bisect_right(starts, content.end - 1) - 1
    begin = document.blocks[first].span.start if first >= 0 else content.start
    end = max(content.end, document.blocks[last].span.end if last >= 0 else content.end)
    near = [span for span in (*quote.source, *quote.cue) if begin <= span.start and span.end <= end]
    return hull((content, *near))


def _lanes(spans: Iterable[Span]) -> list[int]:
    """A lane for each span, so that overlapping ones stand side by side as long as there are lanes."""
    ends = [0] * _LANES
    found: list[int] = []
    for span in spans:
        lane = next((n for n, end in enumerate(ends) if end <= span.start), _LANES - 1)
        ends[lane] = max(ends[lane], span.end)
        found.append(lane)
    return found
