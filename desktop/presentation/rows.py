"""The rows of the side panel."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop.document import (
    READERS_RULE,
    Analysis,
    Certainty,
    Document,
    Entity,
    Paragraphs,
    Quote,
    QuoteKind,
    Span,
    Speaker,
    SpeakerKind,
    certainty_word,
)
from desktop.presentation.marks import speaker_styles
from desktop.presentation.names import LABELS, SPEAKER_KIND_WORDS, also_known_as, initials, shown_name
from desktop.presentation.phrases import phrase
from desktop.presentation.structure import count_words

NOBODY = "Not attributed"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a statement as shown; `verbatim` says whether it stands in quotation marks in the article."""

    text: str
    verbatim: bool


@dataclass(frozen=True, slots=True)
class StatementRow:
    """One statement. `lead` is the cue as it stands ("suggested"); `offset` is where it begins in the text.

    `corrected`: the reader decided that it is so. `elsewhere` is how many other articles of the library have the same
    words, `disputed` whether one of them has somebody else say them.
    """

    quote: str
    kind: QuoteKind
    pieces: tuple[Piece, ...]
    lead: str
    certainty: Certainty
    paragraph: int
    offset: int
    speaker: str | None
    speaker_name: str
    style: int | None
    initials: str
    corrected: bool = False
    elsewhere: int = 0
    disputed: bool = False

    @property
    def text(self) -> str:
        """The statement's words on one line."""
        return "".join(piece.text for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class SpeakerRow:
    """A speaker's card. `share` is their part of all quoted words, 0..1; `mentions` are where they are named."""

    id: str
    name: str
    initials: str
    subtitle: str
    kind: SpeakerKind
    style: int
    share: float
    statements: tuple[StatementRow, ...]
    mentions: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class EntityRow:
    """An entity with the places that name it."""

    id: str
    name: str
    label: str
    mentions: tuple[Span, ...]
    aliases: tuple[str, ...]
    speaker: str | None


@dataclass(frozen=True, slots=True)
class PanelRows:
    """Everything the side panel lists."""

    speakers: tuple[SpeakerRow, ...] = ()
    quotes: tuple[StatementRow, ...] = ()
    entities: tuple[EntityRow, ...] = ()


@dataclass(frozen=True, slots=True)
class EchoSign:
    """That the words of a quote appear in so many other articles, and whether somebody else says them there."""

    articles: int
    disputed: bool = False


def with_echoes(rows: PanelRows, signs: Mapping[str, EchoSign]) -> PanelRows:
    """The rows with what the library knows of other appearances of their words, by the quote's id."""
    if not signs:
        return rows

    def signed(row: StatementRow) -> StatementRow:
        sign = signs.get(row.quote)
        return replace(row, elsewhere=sign.articles, disputed=sign.disputed) if sign else row

    speakers = tuple(replace(one, statements=tuple(map(signed, one.statements))) for one in rows.speakers)
    return PanelRows(speakers, tuple(map(signed, rows.quotes)), rows.entities)


def panel_rows(document: Document, analysis: Analysis, *, decided: Collection[str] = ()) -> PanelRows:
    """Rows for the three lists; `decided` are the names of speakers about whom the reader decided something.

    Speakers by first statement with unnamed ones last, quotes in order of the text, entities by label and then by
    number of mentions.
    """
    entities = {e.id: e for e in analysis.entities}
    statements = statement_rows(document, analysis, analysis.quotes)
    words = {row.quote: count_words(row.text) for row in statements}
    total = sum(words.values()) or 1
    by_speaker: dict[str, list[StatementRow]] = defaultdict(list)
    for row in statements:
        if row.speaker is not None:
            by_speaker[row.speaker].append(row)
    speakers = [
        _speaker_row(speaker, entities.get(speaker.entity or ""), number, by_speaker[speaker.id], words, total)
        for number, speaker in enumerate(analysis.speakers)
    ]
    changed = {speaker.id for speaker in analysis.speakers if speaker.name in decided}
    speakers = [_changed_by_reader(row) if row.id in changed else row for row in speakers]
    speakers.sort(key=lambda row: row.kind is SpeakerKind.UNNAMED)
    return PanelRows(tuple(speakers), statements, _entity_rows(analysis))


def _changed_by_reader(row: SpeakerRow) -> SpeakerRow:
    return replace(row, subtitle=f"{row.subtitle} · {phrase('changed by you')}")


def _speaker_row(
    speaker: Speaker,
    entity: Entity | None,
    style: int,
    statements: Sequence[StatementRow],
    words: Mapping[str, int],
    total: int,
) -> SpeakerRow:
    parts = [speaker.role or SPEAKER_KIND_WORDS[speaker.kind], also_known_as(entity, speaker.name)]
    return SpeakerRow(
        id=speaker.id,
        name=shown_name(speaker.name),
        initials=initials(speaker.name),
        subtitle=" · ".join(part for part in parts if part),
        kind=speaker.kind,
        style=style,
        share=sum(words[row.quote] for row in statements) / total,
        statements=tuple(statements),
        mentions=tuple(m.span for m in entity.mentions) if entity else (),
    )


def statement_rows(document: Document, analysis: Analysis, quotes: Iterable[Quote]) -> tuple[StatementRow, ...]:
    """Rows for some of the quotes of an analysis, in their order."""
    paragraphs = Paragraphs(document)
    styles = speaker_styles(analysis)
    names = {s.id: shown_name(s.name) for s in analysis.speakers}
    return tuple(_statement(document.text, quote, names, styles, paragraphs) for quote in quotes)


def _statement(
    text: str, quote: Quote, names: Mapping[str, str], styles: Mapping[str, int], paragraphs: Paragraphs
) -> StatementRow:
    name = names.get(quote.speaker or "") or phrase("Not attributed")
    return StatementRow(
        quote=quote.id,
        kind=quote.kind,
        pieces=_pieces(text, quote),
        lead=" … ".join(_one_line(span.of(text)) for span in quote.cue),
        certainty=certainty_word(quote.certainty),
        paragraph=paragraphs.number(quote.content[0].start),
        offset=quote.content[0].start,
        speaker=quote.speaker,
        speaker_name=name,
        style=styles.get(quote.speaker or ""),
        initials=initials(name) if quote.speaker else "–",
        corrected=quote.evidence.rule == READERS_RULE,
    )


def _pieces(text: str, quote: Quote) -> tuple[Piece, ...]:
    """Content cut where it changes between verbatim and reported, with an ellipsis where it is discontinuous."""
    found: list[Piece] = []
    for content in quote.content:
        if found:
            found.append(Piece(" … ", verbatim=False))
        cuts = {content.start, content.end}
        for span in quote.verbatim:
            cuts.update(at for at in span if content.start < at < content.end)
        ordered = sorted(cuts)
        for start, end in itertools.pairwise(ordered):
            inside = any(v.start <= start and end <= v.end for v in quote.verbatim)
            found.append(Piece(_one_line(text[start:end], strip=False), verbatim=inside))
    return tuple(found)


def _one_line(text: str, *, strip: bool = True) -> str:
    joined = " ".join(text.split())
    if strip or not text:
        return joined
    if not joined:
        return " "
    return (" " if text[0].isspace() else "") + joined + (" " if text[-1].isspace() else "")


def _entity_rows(analysis: Analysis) -> tuple[EntityRow, ...]:
    order = {label: number for number, label in enumerate(LABELS)}
    speakers = {s.entity: s.id for s in analysis.speakers if s.entity is not None}
    rows = [
        EntityRow(e.id, e.name, e.label, tuple(m.span for m in e.mentions), e.aliases, speakers.get(e.id))
        for e in analysis.entities
    ]
    rows.sort(key=lambda r: (order.get(r.label, len(order)), r.label, -len(r.mentions), r.mentions[0]))
    return tuple(rows)
