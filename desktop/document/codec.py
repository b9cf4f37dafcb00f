"""The public JSON of an analysis: `onrecord analyze` prints it, the library stores it.

The shape is a contract: keys are only ever added.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from desktop.document.analysis import (
    Analysis,
    Entity,
    Evidence,
    Mention,
    MentionKind,
    Polarity,
    Quote,
    QuoteKind,
    RunnerUp,
    Speaker,
    SpeakerKind,
)
from desktop.document.document import (
    Block,
    BlockRole,
    Document,
    InlineKind,
    InlineRange,
    PagePlace,
    ReaderNote,
)
from desktop.document.spans import Span
from desktop.phrase import Phrase
from desktop.phrase import from_json as phrase_from_json
from desktop.phrase import to_json as phrase_to_json

Json = dict[str, Any]


def to_json(document: Document, analysis: Analysis) -> Json:
    """Document and analysis as one JSON object; see `README.md` for every key."""
    return {
        "id": document.id,
        "title": document.title,
        "byline": document.byline,
        "date": document.date,
        "outlet": document.outlet,
        "text": document.text,
        "source": document.source,
        "blocks": [[*block.span, block.role.value] for block in document.blocks],
        "notes": [str(note.message) for note in document.notes],
        "reader": _reader(document),
        **analysis_to_json(analysis),
    }


def from_json(data: Mapping[str, Any]) -> tuple[Document, Analysis]:
    """The inverse of `to_json`.

    Raises:
        KeyError, TypeError, ValueError: `data` is not of that shape, or from before it could be read back.
    """
    reader = data["reader"]
    blocks = [[*known, *more] for known, more in zip(data["blocks"], reader["blocks"], strict=True)]
    phrases = reader.get("phrases", [[]] * len(data["notes"]))
    notes = [list(note) for note in zip(reader["notes"], data["notes"], phrases, strict=True)]
    document = document_from_json({**data, **reader, "blocks": blocks, "notes": notes})
    return document, analysis_from_json(data, document=document.id)


def _reader(document: Document) -> Json:
    """What the public keys leave out of a document, in the order of their lists."""
    kept = document_to_json(document)
    return {
        "blocks": [block[3:] for block in kept["blocks"]],
        "notes": [code for code, _, _ in kept["notes"]],
        "phrases": [phrase for _, _, phrase in kept["notes"]],
        **{key: kept[key] for key in ("encoding", "ranges", "places")},
    }


def document_to_json(document: Document) -> Json:
    """All of a document, for keeping; `document_from_json` is the inverse."""
    return {
        "id": document.id,
        "text": document.text,
        "title": document.title,
        "byline": document.byline,
        "date": document.date,
        "outlet": document.outlet,
        "source": document.source,
        "encoding": document.encoding,
        "blocks": [[*block.span, block.role.value, block.level, block.note] for block in document.blocks],
        "notes": [[note.code, str(note.message), phrase_to_json(note.message)] for note in document.notes],
        "ranges": [[*item.span, item.kind.value, item.target] for item in document.ranges],
        "places": [[*p.span, p.page, p.x, p.y, p.width, p.height] for p in document.places],
    }


def document_from_json(data: Mapping[str, Any]) -> Document:
    """The inverse of `document_to_json`; keys that came later than `data` may be missing.

    Raises:
        KeyError, TypeError, ValueError: `data` is not of that shape.
    """
    return Document(
        id=data["id"],
        text=data["text"],
        title=data["title"],
        byline=data["byline"],
        date=data["date"],
        outlet=data.get("outlet", ""),
        source=data["source"],
        encoding=data.get("encoding", ""),
        blocks=tuple(Block(Span(s, e), BlockRole(role), level, note) for s, e, role, level, note in data["blocks"]),
        notes=tuple(_note(*note) for note in data["notes"]),
        ranges=tuple(InlineRange(Span(s, e), InlineKind(kind), to) for s, e, kind, to in data["ranges"]),
        places=tuple(PagePlace(Span(s, e), *place) for s, e, *place in data.get("places", ())),
    )


def _note(code: str, message: str, phrase: Sequence[Any] = ()) -> ReaderNote:
    """A note; before phrases were kept, only what it said in English was."""
    return ReaderNote(code, phrase_from_json(phrase) if phrase else Phrase(message))


def analysis_to_json(analysis: Analysis) -> Json:
    """The analysis alone: entities, speakers, quotes, pipeline."""
    return {
        "entities": [_entity(e) for e in analysis.entities],
        "speakers": [_speaker(s) for s in analysis.speakers],
        "quotes": [_quote(q) for q in analysis.quotes],
        "pipeline": analysis.pipeline,
    }


def analysis_from_json(data: Mapping[str, Any], *, document: str) -> Analysis:
    """The inverse of `analysis_to_json`, for the document with the id `document`.

    Raises:
        KeyError, TypeError, ValueError: `data` is not of that shape.
    """
    return Analysis(
        document=document,
        pipeline=data["pipeline"],
        entities=tuple(_read_entity(e) for e in data["entities"]),
        quotes=tuple(_read_quote(q) for q in data["quotes"]),
        speakers=tuple(_read_speaker(s) for s in data["speakers"]),
    )


def _entity(entity: Entity) -> Json:
    return {
        "id": entity.id,
        "name": entity.name,
        "label": entity.label,
        "aliases": list(entity.aliases),
        "mentions": [_mention(m) for m in entity.mentions],
    }


def _mention(mention: Mention) -> list[int | str]:
    return [*mention.span, mention.kind.value]


def _speaker(speaker: Speaker) -> Json:
    return {
        "id": speaker.id,
        "name": speaker.name,
        "kind": speaker.kind.value,
        "entity": speaker.entity,
        "role": speaker.role,
        "quotes": list(speaker.quotes),
    }


def _quote(quote: Quote) -> Json:
    return {
        "id": quote.id,
        "kind": quote.kind.value,
        "content": _spans(quote.content),
        "verbatim": _spans(quote.verbatim),
        "cue": _spans(quote.cue),
        "source": _spans(quote.source),
        "speaker": quote.speaker,
        "certainty": round(quote.certainty, 4),
        "evidence": _evidence(quote.evidence),
    }


def _evidence(evidence: Evidence) -> Json:
    return {
        "rule": evidence.rule,
        "cue_lemma": evidence.cue_lemma,
        "chain": [_mention(m) for m in evidence.chain],
        "runners_up": [[r.name, round(r.score, 4)] for r in evidence.runners_up],
        "polarity": evidence.polarity.value,
        "second_hand": evidence.second_hand,
        "nested_in": evidence.nested_in,
    }


def _spans(spans: Iterable[Span]) -> list[list[int]]:
    return [list(span) for span in spans]


def _read_entity(data: Mapping[str, Any]) -> Entity:
    return Entity(
        id=data["id"],
        name=data["name"],
        label=data["label"],
        mentions=_read_mentions(data["mentions"]),
        aliases=tuple(data["aliases"]),
    )


def _read_mentions(data: Iterable[tuple[int, int, str]]) -> tuple[Mention, ...]:
    return tuple(Mention(Span(start, end), MentionKind(kind)) for start, end, kind in data)


def _read_speaker(data: Mapping[str, Any]) -> Speaker:
    return Speaker(
        id=data["id"],
        name=data["name"],
        kind=SpeakerKind(data["kind"]),
        quotes=tuple(data["quotes"]),
        entity=data["entity"],
        role=data["role"],
    )


def _read_quote(data: Mapping[str, Any]) -> Quote:
    return Quote(
        id=data["id"],
        kind=QuoteKind(data["kind"]),
        content=_read_spans(data["content"]),
        verbatim=_read_spans(data["verbatim"]),
        cue=_read_spans(data["cue"]),
        source=_read_spans(data["source"]),
        speaker=data["speaker"],
        certainty=data["certainty"],
        evidence=_read_evidence(data["evidence"]),
    )


def _read_evidence(data: Mapping[str, Any]) -> Evidence:
    return Evidence(
        rule=data["rule"],
        cue_lemma=data["cue_lemma"],
        chain=_read_mentions(data["chain"]),
        runners_up=tuple(RunnerUp(name, score) for name, score in data["runners_up"]),
        polarity=Polarity(data["polarity"]),
        second_hand=data["second_hand"],
        nested_in=data["nested_in"],
    )


def _read_spans(data: Iterable[tuple[int, int]]) -> tuple[Span, ...]:
    return tuple(Span(start, end) for start, end in data)
