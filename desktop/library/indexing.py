"""What is worked out of an article so that it can be found: rows of quotes, speakers and entities."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from desktop.document import Analysis, Entity, Quote, Span, Speaker, merge, words
from desktop.document.wording import fingerprints, wording
from desktop.library.correction_rows import read_corrections
from desktop.library.database import Database
from desktop.library.folding import folded
from desktop.library.identity import lookup_key
from desktop.library.packing import storable, unpack_analysis, unpack_document
from desktop.library.renaming import follow_names

_QUOTE = (
    "INSERT INTO quote (article, quote_id, speaker, speaker_name, also, kind, words, content, verbatim, source,"
    " certainty, polarity, second_hand, nested_in, date) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_SPEAKER = (
    "INSERT INTO speaker (article, speaker_id, name, also, folded, kind, role, quotes, date, lookup)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_WORDING = "INSERT OR IGNORE INTO wording (print, quote) VALUES (?, ?)"
_ENTITY = "INSERT INTO entity (article, entity_id, name, also, label, mentions) VALUES (?, ?, ?, ?, ?, ?)"
_LATEST = "SELECT analysis FROM analysis WHERE article = ? ORDER BY number DESC LIMIT 1"


class _Named(NamedTuple):
    """A speaker's row, and under what it is found."""

    number: int
    name: str
    also: str


def index_stale(db: Database, *, limit: int = -1) -> int:
    """Bring up to date what a correction, a migration or a program that was killed left behind; how many articles."""
    stale = [
        number for (number,) in db.rows("SELECT number FROM article WHERE stale ORDER BY number DESC LIMIT ?", (limit,))
    ]
    for number in stale:
        with db.transaction():
            index_article(db, number)
    return len(stale)


def index_article(db: Database, number: int) -> None:
    """Write the rows of one article anew, as the reader has corrected it. To be called inside a transaction."""
    said = _said(db, number)
    _forget(db, number)
    found = db.row(
        "SELECT article.id, article.date, content.text, content.document FROM article JOIN content USING (number)"
        " WHERE number = ? AND removed_at = ''",
        (number,),
    )
    latest = db.row(_LATEST, (number,))
    quotes = 0
    if found and latest:
        document_id, date, text, packed = found
        document = unpack_document(packed, text)
        analysis = merge(unpack_analysis(latest[0], document_id), read_corrections(db, document_id))
        write_rows(db, number, document.text, date, analysis)
        follow_names(db, document_id, said, _said(db, number))
        quotes = len(analysis.quotes)
    db.write("UPDATE article SET stale = 0, quotes = ? WHERE number = ?", (quotes, number))


def write_rows(db: Database, number: int, text: str, date: str, analysis: Analysis) -> None:
    """The rows of an article that has none."""
    aliases = {entity.id: entity.aliases for entity in analysis.entities}
    speakers: dict[str, _Named] = {}
    for speaker in analysis.speakers:
        row = _speaker(number, date, speaker, aliases.get(speaker.entity or "", ()))
        speakers[speaker.id] = _Named(db.write(_SPEAKER, row), storable(speaker.name), str(row[3]))
    for quote in analysis.quotes:
        quote_number = db.write(_QUOTE, _quote(number, text, date, quote, speakers.get(quote.speaker or "")))
        prints = fingerprints(wording(text, quote.content))
        db.write_many(_WORDING, ((one, quote_number) for one in sorted(prints)))
    db.write_many(_ENTITY, (_entity(number, e) for e in analysis.entities))


def _said(db: Database, number: int) -> dict[str, set[str]]:
    """The places of what each speaker of an article says, by the speaker's name."""
    found: dict[str, set[str]] = {}
    for name, content in db.rows(
        "SELECT speaker.name, quote.content FROM quote JOIN speaker ON speaker.number = quote.speaker"
        " WHERE quote.article = ?",
        (number,),
    ):
        found.setdefault(name, set()).add(content)
    return found


def _forget(db: Database, number: int) -> None:
    for table in ("quote", "speaker", "entity"):
        db.write(f"DELETE FROM {table} WHERE article = ?", (number,))


def _speaker(article: int, date: str, speaker: Speaker, aliases: Sequence[str]) -> tuple[object, ...]:
    also = storable(" · ".join(part for part in (speaker.role, *aliases) if part))
    name = storable(speaker.name)
    return (
        *(article, speaker.id, name, also, folded(name), speaker.kind.value, storable(speaker.role)),
        *(len(speaker.quotes), date, lookup_key(speaker.name, speaker.kind)),
    )


def _quote(article: int, text: str, date: str, quote: Quote, speaker: _Named | None) -> tuple[object, ...]:
    who = (speaker.number, speaker.name, speaker.also) if speaker else (None, "", "")
    evidence = quote.evidence
    return (
        *(article, quote.id, *who, quote.kind.value, storable(words(quote.content, text))),
        *(_spans(quote.content), _spans(quote.verbatim), storable(words(quote.source, text)), quote.certainty),
        *(evidence.polarity.value, evidence.second_hand, evidence.nested_in, date),
    )


def _entity(article: int, entity: Entity) -> tuple[object, ...]:
    also = storable(" · ".join(entity.aliases))
    return article, entity.id, storable(entity.name), also, entity.label, len(entity.mentions)


def _spans(spans: Iterable[Span]) -> str:
    return json.dumps([list(span) for span in spans], separators=(",", ":"))
