"""Statements: who said what, over all articles."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from desktop.document import Polarity, QuoteKind, Span, SpeakerKind
from desktop.library.articles import COLUMNS, HERE, article_of
from desktop.library.database import Database
from desktop.library.folding import folded
from desktop.library.matching import match_all
from desktop.library.values import SpeakerSummary, Statement

STATEMENT = (
    "quote.number, quote.quote_id, quote.speaker_name, coalesce(speaker.role, ''), quote.kind, quote.words,"
    " quote.content, quote.verbatim, quote.source, quote.certainty, quote.polarity, quote.second_hand,"
    f" quote.nested_in, {COLUMNS}"
)
"""What `statement_of` takes, in its order."""
JOINED = "quote JOIN article ON article.number = quote.article LEFT JOIN speaker ON speaker.number = quote.speaker"
_IN_ORDER = "ORDER BY quote.date = '', quote.date, quote.article, quote.number"
_LATEST = "ORDER BY quote.date DESC, quote.article DESC, quote.number"
_OF_PERSON = (
    "SELECT speaker.number FROM person_link JOIN article ON article.id = person_link.article"
    " JOIN speaker ON speaker.article = article.number AND speaker.name = person_link.name"
    " WHERE person_link.person = ? AND person_link.holds"
)
_SUMMARY = (
    "SELECT min(speaker.name), min(speaker.kind), sum(speaker.quotes), count(DISTINCT speaker.article),"
    " coalesce(min(nullif(speaker.date, '')), ''), max(speaker.date) FROM speaker"
)


class Statements:
    """Quotes by article, by speaker's name and by person; speakers by name."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def of_article(self, document_id: str) -> tuple[Statement, ...]:
        """All statements in an article, in order of its text."""
        return self._select("article.id = ? ORDER BY quote.number", (document_id,))

    def of_name(self, name: str, *, limit: int = 1000, offset: int = 0, latest: bool = False) -> tuple[Statement, ...]:
        """Statements under a name, case and accents aside, by date; those without a date come last.

        No more than `limit`, -1 for all; the `latest` ones instead of the first, the latest first.
        """
        order = _LATEST if latest else _IN_ORDER
        return self._select(f"speaker.folded = ? {order} LIMIT ? OFFSET ?", (folded(name), limit, offset))

    def of_person(
        self, person: int, *, limit: int = 1000, offset: int = 0, latest: bool = False
    ) -> tuple[Statement, ...]:
        """Statements of all speakers linked to a person, as `of_name` gives those under a name."""
        order = _LATEST if latest else _IN_ORDER
        return self._select(f"quote.speaker IN ({_OF_PERSON}) {order} LIMIT ? OFFSET ?", (person, limit, offset))

    def count_of_name(self, name: str) -> int:
        """How many statements there are under a name."""
        return self._db.number("SELECT sum(quotes) FROM speaker WHERE folded = ?", (folded(name),))

    def count_of_person(self, person: int) -> int:
        """How many statements there are of all speakers linked to a person."""
        return self._db.number(f"SELECT sum(quotes) FROM speaker WHERE number IN ({_OF_PERSON})", (person,))

    def by_number(self, numbers: Sequence[int]) -> tuple[Statement, ...]:
        """The statements with these numbers, in their order; one that is gone is left out."""
        marks = ", ".join("?" * len(numbers))
        found = {s.number: s for s in self._select(f"quote.number IN ({marks})", tuple(numbers))}
        return tuple(found[n] for n in numbers if n in found)

    def count(self) -> int:
        """How many statements there are."""
        return self._db.number(f"SELECT sum(quotes) FROM article WHERE {HERE}")

    def speakers(self, *, limit: int = 100, offset: int = 0) -> tuple[SpeakerSummary, ...]:
        """Names of speakers, those with most statements first."""
        return self._summaries("", (limit, offset))

    def speakers_like(self, name: str, *, limit: int = 100, offset: int = 0) -> tuple[SpeakerSummary, ...]:
        """Names of speakers that hold all words of `name`, in the name itself, a role or another form of it.

        The last word may be unfinished.
        """
        where = "WHERE speaker.number IN (SELECT rowid FROM speaker_index WHERE speaker_index MATCH ?)"
        return self._summaries(where, (match_all(name), limit, offset))

    def _summaries(self, where: str, parameters: tuple[object, ...]) -> tuple[SpeakerSummary, ...]:
        rows = self._db.rows(
            f"{_SUMMARY} {where} GROUP BY speaker.folded ORDER BY 3 DESC, speaker.folded LIMIT ? OFFSET ?", parameters
        )
        return tuple(SpeakerSummary(name, SpeakerKind(kind), *rest) for name, kind, *rest in rows)

    def _select(self, where: str, parameters: tuple[object, ...]) -> tuple[Statement, ...]:
        rows = self._db.rows(f"SELECT {STATEMENT} FROM {JOINED} WHERE {where}", parameters)
        return tuple(map(statement_of, rows))


def statement_of(row: tuple[Any, ...]) -> Statement:
    """A statement from the values of `STATEMENT`."""
    number, quote_id, speaker, role, kind, words, content, verbatim, source, certainty, polarity, second, nested = row[
        :13
    ]
    return Statement(
        number=number,
        article=article_of(row[13:]),
        quote_id=quote_id,
        speaker=speaker,
        role=role,
        kind=QuoteKind(kind),
        words=words,
        content=_spans(content),
        verbatim=_spans(verbatim),
        source=source,
        certainty=certainty,
        polarity=Polarity(polarity),
        second_hand=bool(second),
        nested_in=nested,
    )


def _spans(stored: str) -> tuple[Span, ...]:
    return tuple(Span(start, end) for start, end in json.loads(stored))
