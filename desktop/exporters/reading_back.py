"""Exports read back: the JSON, JSON Lines and Web Annotation files that this program wrote."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from desktop.document import Analysis, Document, Span
from desktop.document.codec import from_json
from desktop.errors import ReaderError
from desktop.exporters.notes import ReadNote, note_from_json
from desktop.exporters.web_annotation import records_in
from desktop.phrase import Phrase

_FORMS = Phrase("JSON, JSON Lines or Web Annotations that On Record exported")


class Exported(NamedTuple):
    """An article of an export, as the reader had corrected it, with the reader's notes in order of its text."""

    document: Document
    analysis: Analysis
    notes: tuple[ReadNote, ...] = ()


def read_export(data: bytes) -> list[Exported]:
    """The articles in an export, exactly as they were exported; the form is found by the content.

    Raises:
        ReaderError: it is something else, or damaged; the message says what.
    """
    try:
        found = list(_articles(data.decode("utf-8-sig", "strict")))
    except UnicodeDecodeError:
        raise ReaderError("This is no text in UTF-8, so it is not {forms}.", forms=_FORMS) from None
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as error:
        raise ReaderError(
            "This is not {forms} ({kind}: {reason}).", forms=_FORMS, kind=type(error).__name__, reason=str(error)
        ) from None
    for article in found:
        _refuse_unsound(article)
    return found


def _articles(text: str) -> Iterator[Exported]:
    try:
        whole = json.loads(text)
    except ValueError:
        lines = [line for line in text.split("\n") if line.strip()]  # other line ends may stand inside the JSON
        if len(lines) < 2:
            raise
        yield from (_article(json.loads(line)) for line in lines)
        return
    if isinstance(whole, dict) and whole.get("type") == "AnnotationCollection":
        yield from (Exported(*record) for record in records_in(whole))
        return
    records: Iterable[Any] = whole if isinstance(whole, list) else [whole]
    yield from (_article(record) for record in records)


def _article(data: Mapping[str, Any]) -> Exported:
    return Exported(*from_json(data), tuple(map(note_from_json, data.get("annotations", ()))))


def _refuse_unsound(article: Exported) -> None:
    """An export that was changed by hand must not lead past the end of its text, nor to somebody who is not there."""
    document, analysis, notes = article
    end = len(document.text)
    spans = [*_spans_of(document), *_spans_in(analysis), *(note.span for note in notes)]
    if any(not 0 <= span.start <= span.end <= end for span in spans):
        raise ReaderError("“{name}”: a place in this export lies outside its text.", name=document.title or document.id)
    quotes = {quote.id for quote in analysis.quotes}
    speakers = {speaker.id for speaker in analysis.speakers}
    named = {quote.speaker for quote in analysis.quotes} - {None}
    said = {quote for speaker in analysis.speakers for quote in speaker.quotes}
    if not (named <= speakers and said <= quotes) or any(not quote.content for quote in analysis.quotes):
        raise ReaderError(
            "“{name}”: quotes and speakers of this export do not fit together.", name=document.title or document.id
        )


def _spans_of(document: Document) -> Iterator[Span]:
    yield from (block.span for block in document.blocks)
    yield from (inline.span for inline in document.ranges)
    yield from (place.span for place in document.places)


def _spans_in(analysis: Analysis) -> Iterator[Span]:
    for quote in analysis.quotes:
        yield from (*quote.content, *quote.verbatim, *quote.cue, *quote.source)
        yield from (mention.span for mention in quote.evidence.chain)
    for entity in analysis.entities:
        yield from (mention.span for mention in entity.mentions)
