"""Searching articles, quotes and notes with one query."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from desktop.document import CERTAIN_FROM, LIKELY_FROM
from desktop.library.articles import COLUMNS, HERE, article_of
from desktop.library.database import Database
from desktop.library.matching import match_all, phrase
from desktop.library.notes import NOTE, note_of
from desktop.library.query import Filter, Key, Query, Term, parse_query
from desktop.library.snippets import finder, snippet
from desktop.library.statements import Statements
from desktop.library.values import ArticleHit, Found, NoteHit, QuoteHit

COUNTED_TO = 10_000
"""Totals are counted as far as this."""
_RANKED_TO = 5_000
"""Up to so many matches are put in order of relevance; of more, the newest come first. Ranking costs 1 µs a match."""
_RECENT_YEARS = 20
_OF_SPEAKER = "speaker_name also"
_STATES = {
    "certain": f"quote.certainty >= {CERTAIN_FROM}",
    "likely": f"quote.certainty >= {LIKELY_FROM} AND quote.certainty < {CERTAIN_FROM}",
    "doubtful": f"quote.certainty < {LIKELY_FROM}",
    "denied": "quote.polarity = 'denied'",
    "withheld": "quote.polarity = 'withheld'",
    "secondhand": "quote.second_hand",
    "unattributed": "quote.speaker IS NULL",
}


class Part(StrEnum):
    """What is searched."""

    ARTICLES = "articles"
    QUOTES = "quotes"
    NOTES = "notes"


@dataclass(slots=True)
class _Where:
    """Conditions with their parameters; `match` is for the full-text index that leads the query, "" for none."""

    match: str = ""
    conditions: list[str] = field(default_factory=list)
    parameters: list[object] = field(default_factory=list)

    def add(self, condition: str, *parameters: object) -> None:
        self.conditions.append(condition)
        self.parameters += parameters


@dataclass(frozen=True, slots=True)
class _Table:
    """How one part is searched: its full-text index, and the table with what is asked of a hit besides its words.

    Of articles that is not the table with their texts: a row of that is a page of the file or more.
    """

    index: str
    name: str
    weights: str
    date: str
    here: str


_TABLES = {
    Part.ARTICLES: _Table("content_index", "article", "4.0, 1.0, 1.0, 1.0", "article.date", HERE),
    Part.QUOTES: _Table("quote_index", "quote", "1.0, 2.0, 0.5", "quote.date", ""),
    Part.NOTES: _Table("note_index", "note", "2.0, 1.0", "note.made_at", "note.removed_at = ''"),
}


class Search:
    """Runs queries."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._statements = Statements(db)

    def run(
        self,
        text: str,
        *,
        parts: Sequence[Part] = tuple(Part),
        limit: int = 20,
        offset: int = 0,
        after: int | None = None,
    ) -> Found:
        """A page of hits of each part that is asked for.

        With `after`, only articles with a greater number count, and quotes in them; notes do not.
        """
        query = parse_query(text)
        if query.is_empty:
            return Found(text, troubles=query.troubles)
        numbers, totals = {}, {}
        for part in Part:
            numbers[part], totals[part] = self._numbers(part, query, limit, offset, after) if part in parts else ([], 0)
        return Found(
            text,
            articles=self._articles(numbers[Part.ARTICLES], query),
            quotes=self._quotes(numbers[Part.QUOTES], query),
            notes=self._notes(numbers[Part.NOTES], query),
            articles_total=totals[Part.ARTICLES],
            quotes_total=totals[Part.QUOTES],
            notes_total=totals[Part.NOTES],
            troubles=query.troubles,
        )

    def _numbers(self, part: Part, query: Query, limit: int, offset: int, after: int | None) -> tuple[list[int], int]:
        """The rows of a page in order, and how many there are on all pages."""
        where = _where(part, query, after)
        if where is None:
            return [], 0
        table = _TABLES[part]
        frm, newest = table.name, f"{table.name}.number DESC"
        condition = " AND ".join(where.conditions) or "1"
        parameters: list[object] = list(where.parameters)
        if where.match:
            frm = f"{table.index} CROSS JOIN {table.name} ON {table.name}.number = {table.index}.rowid"
            condition = f"{table.index} MATCH ? AND {condition}"
            parameters.insert(0, where.match)
            newest = f"{table.index}.rowid DESC"
        select = f"SELECT {table.name}.number FROM {frm} WHERE {condition} ORDER BY"
        # The beginning of a word has all its words merged anew each time it is asked for: once has to do.
        rows = self._db.rows(f"{select} {newest} LIMIT ?", [*parameters, max(COUNTED_TO, offset + limit)])
        total = min(len(rows), COUNTED_TO)
        page = rows[offset : offset + limit]
        if page and where.match and total <= _RANKED_TO:
            page = self._db.rows(f"{select} {_relevance(table)} LIMIT ? OFFSET ?", [*parameters, limit, offset])
        return [number for (number,) in page], total

    def _articles(self, numbers: Sequence[int], query: Query) -> tuple[ArticleHit, ...]:
        pattern = finder(query)
        hits = {}
        for row in self._rows(f"SELECT content.text, {COLUMNS} FROM content JOIN article USING (number)", numbers):
            part, place = snippet(row[0], pattern)
            hits[row[1]] = ArticleHit(article_of(row[1:]), part, place)
        return tuple(hits[n] for n in numbers if n in hits)

    def _quotes(self, numbers: Sequence[int], query: Query) -> tuple[QuoteHit, ...]:
        pattern = finder(query)
        return tuple(QuoteHit(s, snippet(s.words, pattern)[0]) for s in self._statements.by_number(numbers))

    def _notes(self, numbers: Sequence[int], query: Query) -> tuple[NoteHit, ...]:
        pattern = finder(query)
        joined = "note LEFT JOIN article ON article.id = note.article AND article.removed_at = ''"
        hits = {}
        for row in self._rows(f"SELECT {NOTE}, {COLUMNS} FROM {joined}", numbers, key="note.number"):
            note = note_of(row[:11])
            part, _ = snippet(f"{note.body}\n{note.words}" if note.body else note.words, pattern)
            hits[note.number] = NoteHit(note, article_of(row[11:]) if row[11] else None, part)
        return tuple(hits[n] for n in numbers if n in hits)

    def _rows(self, select: str, numbers: Sequence[int], *, key: str = "article.number") -> list[tuple[Any, ...]]:
        marks = ", ".join("?" * len(numbers))
        return self._db.rows(f"{select} WHERE {key} IN ({marks})", tuple(numbers))


def _relevance(table: _Table) -> str:
    """Best first, up to a quarter more for what is recent."""
    oldest = datetime.now(UTC).year - _RECENT_YEARS
    recent = f"max(0, min(1.0, (CAST({table.date} AS INTEGER) - {oldest}) / {_RECENT_YEARS}.0))"
    return f"bm25({table.index}, {table.weights}) * (1 + 0.25 * {recent}), {table.index}.rowid DESC"


def _where(part: Part, query: Query, after: int | None) -> _Where | None:
    """The query in SQL; None where nothing of this part can be meant."""
    if (part is not Part.QUOTES and query.is_of_quotes) or (
        part is Part.NOTES and (after is not None or query.filters)
    ):
        return None
    table = _TABLES[part]
    where = _Where(match=_match(query))
    if table.here:
        where.add(table.here)
    if after is not None:
        where.add("article.number > ?" if part is Part.ARTICLES else "quote.article > ?", after)
    for term in query.excluded:
        _exclude(where, table, _phrase(term))
    for item in query.filters:
        _add(where, part, item)
    return where


def _match(query: Query) -> str:
    groups = [" OR ".join(filter(None, map(_phrase, group))) for group in query.required]
    return " AND ".join(f"({group})" for group in groups if group)


def _phrase(term: Term) -> str:
    return phrase(term.words, prefix=term.prefix)


def _exclude(where: _Where, table: _Table, match: str) -> None:
    if match:
        where.add(
            f"{table.name}.number NOT IN (SELECT rowid FROM {table.index} WHERE {table.index} MATCH ?)",
            match,
        )


def _add(where: _Where, part: Part, item: Filter) -> None:
    no = "NOT " if item.negated else ""
    article = "article.number" if part is Part.ARTICLES else "quote.article"
    date = _TABLES[part].date
    match item.key:
        case Key.SPEAKER:
            _by_speaker(where, item)
        case Key.KIND:
            where.add(f"{no}quote.kind IN ({', '.join('?' * len(item.values))})", *item.values)
        case Key.IS:
            where.add(f"{no}({_STATES[item.values[0]]})")
        case Key.AFTER | Key.BEFORE | Key.DATE:
            where.add(f"{no}({_dated(item.key, date)})", item.values[0])
        case Key.ENTITY:
            where.add(
                f"{article} {no}IN (SELECT entity.article FROM entity_index CROSS JOIN entity"
                " ON entity.number = entity_index.rowid WHERE entity_index MATCH ?)",
                match_all(item.values[0], unfinished=item.prefix),
            )
        case _:
            where.add(
                f"{article} {no}IN (SELECT rowid FROM content_index WHERE content_index MATCH ?)",
                match_all(item.values[0], columns=item.key.value, unfinished=item.prefix),
            )


def _by_speaker(where: _Where, item: Filter) -> None:
    match = match_all(item.values[0], columns=_OF_SPEAKER, unfinished=item.prefix)
    if item.negated:
        _exclude(where, _TABLES[Part.QUOTES], match)
    else:
        where.match = f"{match} AND {where.match}" if where.match else match


def _dated(key: Key, date: str) -> str:
    """A date that is known to the month alone fits what its month fits."""
    if key is Key.DATE:
        return f"instr({date}, ?) = 1"
    cut = f"substr(?, 1, length({date}))"
    return f"{date} != '' AND {date} >= {cut}" if key is Key.AFTER else f"{date} != '' AND {date} < {cut}"
