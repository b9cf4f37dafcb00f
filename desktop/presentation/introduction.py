"""Who is this, so far: what a reader who has come to a place has been told of somebody."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.document import Analysis, BlockRole, Document, Entity, Paragraphs, Quote, Span, Speaker
from desktop.presentation.marks import speaker_styles
from desktop.presentation.names import SPEAKER_KIND_WORDS, also_known_as, initials, label_singular, shown_name
from desktop.presentation.rows import StatementRow, statement_rows
from desktop.presentation.sentences import sentence_around

_LONGEST = 240
"""Characters of a sentence that are shown."""


@dataclass(frozen=True, slots=True)
class Introduction:
    """The card of an entity or speaker at a place.

    `about` says what they are, `sentence` is the first one of the text that names them and `place` where they stand
    in it, None where the text never does. `mentions` counts them in the whole article, `before` those up to here.
    `said` are their statements that begin before the place, in order of the text.
    """

    name: str
    about: str
    initials: str
    style: int | None
    sentence: str
    place: Span | None
    paragraph: int
    mentions: int
    before: int
    said: tuple[StatementRow, ...]
    speaker: str = ""
    """Their name as a speaker; "" for somebody who says nothing."""


def introduction(
    document: Document, analysis: Analysis, *, entity: str | None = None, speaker: str | None = None, before: int
) -> Introduction | None:
    """What is known of an entity or speaker, either by id, at the code point `before`; None for an unknown one."""
    someone, named = _find(analysis, entity, speaker)
    if someone is None and named is None:
        return None
    places = [m.span for m in named.mentions] if named else _sources(analysis, someone)
    first = _first_in_prose(document, places)
    name = shown_name(someone.name) if someone else named.name if named else ""
    said = tuple(row for row in statement_rows(document, analysis, _of(analysis, someone)) if row.offset < before)
    return Introduction(
        name=name,
        about=_about(someone, named),
        initials=initials(name),
        style=speaker_styles(analysis).get(someone.id) if someone else None,
        sentence=_shown_sentence(document, first) if first else "",
        place=first,
        paragraph=Paragraphs(document).number(first.start) if first else 0,
        mentions=len(places),
        before=sum(place.start < before for place in places),
        said=said,
        speaker=someone.name if someone else "",
    )


def _find(analysis: Analysis, entity: str | None, speaker: str | None) -> tuple[Speaker | None, Entity | None]:
    someone = next((s for s in analysis.speakers if s.id == speaker or (entity and s.entity == entity)), None)
    wanted = entity or (someone.entity if someone else None)
    return someone, next((e for e in analysis.entities if e.id == wanted), None)


def _sources(analysis: Analysis, speaker: Speaker | None) -> list[Span]:
    """Where somebody without a name stands in the text: as the source of what they say."""
    return sorted({span for quote in _of(analysis, speaker) for span in quote.source})


def _of(analysis: Analysis, speaker: Speaker | None) -> tuple[Quote, ...]:
    return tuple(q for q in analysis.quotes if speaker is not None and q.speaker == speaker.id)


def _first_in_prose(document: Document, places: list[Span]) -> Span | None:
    """A headline names people before anybody says who they are, so the text goes before it."""
    text = [b.span for b in document.blocks if b.role.is_prose and b.role is not BlockRole.HEADLINE]
    told = (place for place in places if any(span.contains(place) for span in text))
    return next(told, places[0] if places else None)


def _about(speaker: Speaker | None, entity: Entity | None) -> str:
    role = speaker.role if speaker else ""
    kind = SPEAKER_KIND_WORDS[speaker.kind] if speaker else label_singular(entity.label) if entity else ""
    other = also_known_as(entity, speaker.name if speaker else entity.name if entity else "")
    return " · ".join(part for part in (role or kind, other) if part)


def _shown_sentence(document: Document, place: Span) -> str:
    """The sentence on one line, cut around the name where it is long."""
    sentence = sentence_around(document, place.start)
    start, end = sentence
    if end - start > _LONGEST:
        start = max(start, min(place.start - _LONGEST // 4, end - _LONGEST))
        start = document.text.rfind(" ", sentence.start, start) + 1 if start > sentence.start else start
        end = min(end, start + _LONGEST)
        end = max(place.end, document.text.rfind(" ", start, end)) if end < sentence.end else end
    words = " ".join(document.text[start:end].split())
    return f"{'… ' if start > sentence.start else ''}{words}{' …' if end < sentence.end else ''}"
