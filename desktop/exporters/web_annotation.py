"""W3C Web Annotations (JSON-LD): two linked annotations a quote, its statement and its speaker."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, TextIO

from desktop import __version__
from desktop.document import Analysis, Document, Quote, QuoteKind, Span, Speaker
from desktop.document.codec import analysis_from_json, analysis_to_json, document_from_json, document_to_json
from desktop.exporters.notes import NotesByArticle, OwnNote, ReadNote, note_from_json, note_to_json, notes_of
from desktop.exporters.statement import KIND_WORDS, article_name

_CONTEXT = [
    "http://www.w3.org/ns/anno.jsonld",
    {"onrecord": "urn:onrecord:", "record": {"@id": "onrecord:record", "@type": "@json"}},
]
_AROUND = 32

Json = dict[str, Any]


class WebAnnotationExporter:
    """An annotation collection. Each article's own state is kept in it, so that it can be read back without loss."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._annotations: list[Json] = []
        self._records: list[Json] = []
        self.notes: NotesByArticle = {}

    def add(self, document: Document, analysis: Analysis) -> None:
        """Take one article."""
        speakers = {speaker.id: speaker for speaker in analysis.speakers}
        for quote in analysis.quotes:
            self._annotations.append(_statement(document, quote))
            if quote.speaker in speakers:
                self._annotations.append(_speaker(document, quote, speakers[quote.speaker]))
        own = notes_of(self.notes, document)
        self._annotations += [_note(document, note, number) for number, note in enumerate(own, start=1)]
        record = {"document": document_to_json(document), "analysis": analysis_to_json(analysis)}
        self._records.append(record | ({"annotations": [note_to_json(note) for note in own]} if own else {}))

    def finish(self) -> None:
        """Write the collection."""
        page = {"type": "AnnotationPage", "startIndex": 0, "items": self._annotations}
        collection = {
            "@context": _CONTEXT,
            "id": "urn:onrecord:collection",
            "type": "AnnotationCollection",
            "label": "Who said what",
            "generator": {"type": "Software", "name": f"On Record {__version__}"},
            "total": len(self._annotations),
            "first": {"id": "urn:onrecord:page:1", "partOf": "urn:onrecord:collection"} | page,
            "record": self._records,
        }
        json.dump(collection, self._stream, ensure_ascii=False, indent=1)
        self._stream.write("\n")


def records_in(collection: Mapping[str, Any]) -> list[tuple[Document, Analysis, tuple[ReadNote, ...]]]:
    """The articles in a collection that `WebAnnotationExporter` wrote, with the reader's notes.

    Raises:
        KeyError, TypeError, ValueError: `collection` is something else.
    """
    found = []
    for record in collection["record"]:
        document = document_from_json(record["document"])
        analysis = analysis_from_json(record["analysis"], document=document.id)
        found.append((document, analysis, tuple(map(note_from_json, record.get("annotations", ())))))
    return found


def _statement(document: Document, quote: Quote) -> Json:
    body = {"type": "TextualBody", "purpose": "tagging", "value": _kind(quote)}
    return _annotation(document, f"{quote.id}:statement", "highlighting", body, quote.content)


def _kind(quote: Quote) -> str:
    words = KIND_WORDS[quote.kind]
    return words if quote.kind is QuoteKind.INDIRECT else f"quotation, {words}"


def _speaker(document: Document, quote: Quote, speaker: Speaker) -> Json:
    body = [
        {"type": "TextualBody", "purpose": "identifying", "value": speaker.name},
        {"type": "SpecificResource", "purpose": "linking", "source": _urn(document, f"{quote.id}:statement")},
    ]
    return _annotation(document, f"{quote.id}:speaker", "identifying", body, quote.source or quote.content)


def _note(document: Document, note: OwnNote, number: int) -> Json:
    """The reader's own words on a passage; a highlight has none."""
    body = [{"type": "TextualBody", "purpose": "commenting", "format": "text/plain", "value": note.body}]
    motivation = "commenting" if note.body else "highlighting"
    made = _annotation(document, f"note:{number}", motivation, body, [note.span])
    if not note.body:
        del made["body"]
    return made | ({"created": note.made_at} if note.made_at else {})


def _annotation(document: Document, name: str, motivation: str, body: Json | list[Json], spans: Iterable[Span]) -> Json:
    targets = [_target(document, span) for span in spans]
    return {
        "id": _urn(document, name),
        "type": "Annotation",
        "motivation": motivation,
        "body": body,
        "target": targets[0] if len(targets) == 1 else targets,
    }


def _target(document: Document, span: Span) -> Json:
    """Selected by its words and by its place in code points, as the standard counts."""
    text = document.text
    iri = document.source if _is_iri(document.source) else _urn(document, "text")
    return {
        "type": "SpecificResource",
        "source": {"id": iri, "type": "Text", "label": article_name(document)},
        "selector": [
            {
                "type": "TextQuoteSelector",
                "exact": span.of(text),
                "prefix": text[max(0, span.start - _AROUND) : span.start],
                "suffix": text[span.end : span.end + _AROUND],
            },
            {"type": "TextPositionSelector", "start": span.start, "end": span.end},
        ],
    }


def _urn(document: Document, name: str) -> str:
    return f"urn:onrecord:{document.id}:{name}"


def _is_iri(source: str) -> bool:
    return source.startswith(("http://", "https://"))
