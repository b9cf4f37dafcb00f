"""The same words elsewhere in the library, and whether a quotation holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop.document import QuoteKind
from desktop.document.wording import GAP, Alignment, Relation, Word, align, probes, wording
from desktop.library.articles import HERE
from desktop.library.database import Database
from desktop.library.identity import likely_one
from desktop.library.matching import phrase
from desktop.library.statements import Statements
from desktop.library.values import Statement

_CANDIDATES = 120
"""Statements compared word by word, those with most fingerprints in common first."""
_AT_ONCE = 500
"""Values in one query; SQLite takes 999 everywhere."""


@dataclass(frozen=True, slots=True)
class Echo:
    """A statement in the library with the same words as a passage.

    `alignment` compares the passage (first) with the statement (second). `other_speaker` is whether they are somebody
    else's there: None where either has no speaker.
    """

    statement: Statement
    alignment: Alignment
    other_speaker: bool | None

    @property
    def relation(self) -> Relation:
        """How the passage stands to the statement."""
        return self.alignment.relation


class Outcome(StrEnum):
    """Whether a passage stands in the library."""

    FOUND = "found"
    """Word for word, as somebody's statement."""
    SHORTENED = "shortened"
    """Word for word, but for omissions that it marks itself."""
    IN_TEXT = "in_text"
    """Word for word in an article, but not as anybody's statement."""
    OTHER_SPEAKER = "other_speaker"
    """Word for word, but said by somebody else."""
    ALTERED = "altered"
    """Plainly the same statement, with other words."""
    NOT_FOUND = "not_found"


@dataclass(frozen=True, slots=True)
class Check:
    """What became of a passage: the outcome, the statements that bear it out (the best first), articles that hold it.

    `articles` are ids, for `Outcome.IN_TEXT`. A statement that is a paraphrase in its article bears out nothing that is
    quoted: `paraphrase_only` says that there is no other.
    """

    passage: str
    outcome: Outcome
    echoes: tuple[Echo, ...] = ()
    articles: tuple[str, ...] = ()

    @property
    def paraphrase_only(self) -> bool:
        """Whether the words are found, but nowhere inside quotation marks."""
        return bool(self.echoes) and all(echo.statement.kind is QuoteKind.INDIRECT for echo in self.echoes)


_RANK = {
    Relation.IDENTICAL: 0,
    Relation.PART: 1,
    Relation.WHOLE: 2,
    Relation.ELLIPSIS: 3,
    Relation.ALTERED: 4,
}
_FAITHFUL = {Relation.IDENTICAL: Outcome.FOUND, Relation.PART: Outcome.FOUND, Relation.ELLIPSIS: Outcome.SHORTENED}


class SameWords:
    """Looks for statements by their words."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._statements = Statements(db)

    def of(self, statement: Statement, *, limit: int = 50) -> tuple[Echo, ...]:
        """Where else the words of a statement appear, other versions of its story left out; the closest first."""
        found = self._echoes(wording(statement.words), statement.speaker)
        others = [
            echo
            for echo in found
            if echo.statement.number != statement.number
            and (echo.statement.article.story != statement.article.story or not statement.article.story)
        ]
        return tuple(others[:limit])

    def check(self, passage: str, *, speaker: str = "", limit: int = 10) -> Check:
        """Whether the words of a passage stand in the library, as said by `speaker` if one is named.

        Case, accents, punctuation and quotation marks do not count; every word does: a passage with a word changed,
        added or left out without a mark is never found.
        """
        words = wording(passage)
        if all(word.form == GAP for word in words):
            return Check(passage, Outcome.NOT_FOUND)
        echoes = self._echoes(words, speaker)
        faithful = [echo for echo in echoes if echo.relation in _FAITHFUL]
        own = [echo for echo in faithful if not echo.other_speaker]
        if own:
            return Check(passage, _FAITHFUL[own[0].relation], tuple(own[:limit]))
        if faithful:
            return Check(passage, Outcome.OTHER_SPEAKER, tuple(faithful[:limit]))
        articles = self._in_text(passage, words)
        if articles:
            return Check(passage, Outcome.IN_TEXT, tuple(echoes[:limit]), articles[:limit])
        return Check(passage, Outcome.ALTERED if echoes else Outcome.NOT_FOUND, tuple(echoes[:limit]))

    def _echoes(self, words: Sequence[Word], speaker: str) -> list[Echo]:
        found = []
        for statement in self._statements.by_number(self._candidates(words)):
            alignment = align(words, wording(statement.words))
            if alignment.relation is not Relation.UNRELATED:
                found.append(Echo(statement, alignment, _is_other(speaker, statement.speaker)))
        return sorted(found, key=_nearness)

    def _candidates(self, words: Sequence[Word]) -> list[int]:
        counts: dict[int, int] = {}
        prints = sorted(probes(words))
        for start in range(0, len(prints), _AT_ONCE):
            part = prints[start : start + _AT_ONCE]
            marks = ", ".join("?" * len(part))
            sql = f"SELECT quote, count(*) FROM wording WHERE print IN ({marks}) GROUP BY quote"
            for quote, count in self._db.rows(sql, part):
                counts[quote] = counts.get(quote, 0) + count
        return sorted(counts, key=lambda quote: (-counts[quote], quote))[:_CANDIDATES]

    def _in_text(self, passage: str, words: Sequence[Word]) -> tuple[str, ...]:
        """Ids of articles whose text has the very words in a row; searched by phrase, then compared word by word."""
        match = phrase(passage)
        if not match:
            return ()
        rows = self._db.rows(
            "SELECT article.id, content.text FROM content_index JOIN content ON content.number = content_index.rowid"
            f" JOIN article ON article.number = content.number WHERE content_index MATCH ? AND {HERE} LIMIT 20",
            (f"text : {match}",),
        )
        forms = [word.form for word in words]
        return tuple(document for document, text in rows if _holds([w.form for w in wording(text)], forms))


def _holds(text: list[str], run: list[str]) -> bool:
    size, first = len(run), run[0]
    return any(text[at] == first and text[at : at + size] == run for at in range(len(text) - size + 1))


def _nearness(echo: Echo) -> tuple[int, bool, int, str, int]:
    statement = echo.statement
    is_paraphrase = statement.kind is QuoteKind.INDIRECT
    return _RANK[echo.relation], is_paraphrase, -echo.alignment.shared, statement.article.date, statement.number


def _is_other(one: str, other: str) -> bool | None:
    return None if not one or not other else not likely_one(one, other)
