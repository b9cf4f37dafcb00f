"""Analyses as a spaCy DocBin, for those who go on with spaCy."""

from __future__ import annotations

from collections.abc import Iterable

import spacy
from spacy.tokens import Doc, DocBin, SpanGroup
from spacy.util import filter_spans

from desktop.document import Analysis, Document, Quote, Span
from desktop.document.codec import to_json


def doc_bin(articles: Iterable[tuple[Document, Analysis]]) -> bytes:
    """The articles as the bytes of a `DocBin`.

    Each Doc is tokenised as spaCy's blank English does. `doc.spans` has the groups `content`, `cue`, `source` and
    `verbatim`, whose spans have the kind of the quote as label and its id as `id_`; `doc.ents` are the entities, the
    longest where two overlap. Spans are widened to whole tokens; `doc.user_data["onrecord"]` has the public JSON.
    """
    nlp = spacy.blank("en")
    nlp.max_length = 10**9
    found = DocBin(store_user_data=True)
    for document, analysis in articles:
        found.add(_annotated(nlp.make_doc(document.text), document, analysis))
    return bytes(found.to_bytes())


def _annotated(doc: Doc, document: Document, analysis: Analysis) -> Doc:
    for part in ("content", "cue", "source", "verbatim"):
        spans = [
            doc.char_span(*span, label=quote.kind.value, alignment_mode="expand", span_id=quote.id)
            for quote in analysis.quotes
            for span in _spans(quote, part)
        ]
        doc.spans[part] = SpanGroup(doc, name=part, spans=[span for span in spans if span is not None])
    names = [
        doc.char_span(*mention.span, label=entity.label, alignment_mode="expand", span_id=entity.id)
        for entity in analysis.entities
        for mention in entity.mentions
    ]
    doc.set_ents(filter_spans([name for name in names if name is not None]))
    doc.user_data["onrecord"] = to_json(document, analysis)
    return doc


def _spans(quote: Quote, part: str) -> tuple[Span, ...]:
    spans: tuple[Span, ...] = getattr(quote, part)
    return spans
