"""The same words elsewhere in the library, and whether a quotation holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from desktop.document import QuoteKind, Span
from desktop.document.wording import GAP, Alignment, Relation, Word, align, probes, standings, wording
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
    else's there: None where either has no speaker. `place` is where a passage that stands there as it is stands in the
    text of the article, `verbatim` whether it lies inside quotation marks there; for another passage, whether any of
    the statement does.
    """

    statement: Statement
    alignment: Alignment
    other_speaker: bool | None
    place: Span | None = None
    verbatim: bool = False

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

    `articles` are ids, for `Outcome.IN_TEXT`. `disputing` are statements with the very words of somebody else than the
    passage is found under. What is a paraphrase in its article bears out nothing that is quoted:
    `paraphrase_only` says that there is nothing else.
    """

    passage: str
    outcome: Outcome
    echoes: tuple[Echo, ...] = ()
    articles: tuple[str, ...] = ()
    disputing: tuple[Echo, ...] = ()

    @property
    def paraphrase_only(self) -> bool:
        """Whether the words are found, but nowhere inside quotation marks."""
        return bool(self.echoes) and not any(echo.verbatim for echo in self.echoes)


_RANK = {
    Relation.IDENTICAL: 0,
    Relation.PART: 1,
    Relation.WHOLE: 2,
    Relation.ELLIPSIS: 3,
    Relation.ALTERED: 4,
}


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

    def elsewhere(self, words: str, *, article: str, speaker: str = "", limit: int = 50) -> tuple[Echo, ...]:
        """Where some words of an article (by its id) appear besides; other versions of its story are left out.

        The article itself need not be in the library. The closest come first.
        """
        row = self._db.row(f"SELECT story FROM article WHERE id = ? AND {HERE}", (article,))
        story = row[0] if row else 0
        found = [
            echo
            for echo in self._echoes(wording(words), speaker)
            if echo.statement.article.id != article and (not story or echo.statement.article.story != story)
        ]
        return tuple(found[:limit])

    def check(self, passage: str, *, speaker: str = "", limit: int = 10) -> Check:
        """Whether the words of a passage stand in the library, as said by `speaker` if one is named.

        Case, accents, punctuation and quotation marks do not count; every word does: a passage with a word changed,
        added or left out without a mark is never found.
        """
        words = wording(passage)
        if all(word.form == GAP for word in words):
            return Check(passage, Outcome.NOT_FOUND)
        echoes = self._echoes(words, speaker)
        articles: tuple[str, ...] = ()
        run: Sequence[Word] = ()
        faithful = _faithful(echoes, words)
        if not any(not echo.other_speaker for echo in faithful):
            # A passage of few words shares no fingerprint with a long statement; the text of its article still has it.
            run = _longest_run(words)
            articles = self._in_text(run)
            faithful = _faithful([*echoes, *self._within(articles, words, speaker)], words)
        own = [echo for echo in faithful if not echo.other_speaker]
        if own:
            disputing = _disputing(own[0], faithful)
            agreed = tuple(echo for echo in own if echo not in disputing)
            return Check(passage, _outcome(words, own[0]), agreed[:limit], disputing=disputing[:limit])
        if faithful:
            return Check(passage, Outcome.OTHER_SPEAKER, tuple(faithful[:limit]))
        if articles and len(run) == len(words):
            return Check(passage, Outcome.IN_TEXT, tuple(echoes[:limit]), articles[:limit])
        return Check(passage, Outcome.ALTERED if echoes else Outcome.NOT_FOUND, tuple(echoes[:limit]))

    def _within(self, articles: Iterable[str], words: Sequence[Word], speaker: str) -> Iterator[Echo]:
        """All statements in some articles beside a passage."""
        for article in articles:
            for statement in self._statements.of_article(article):
                yield _echo(words, statement, speaker)

    def _echoes(self, words: Sequence[Word], speaker: str) -> list[Echo]:
        found = []
        for statement in self._statements.by_number(self._candidates(words)):
            echo = _echo(words, statement, speaker)
            if echo.relation is not Relation.UNRELATED:
                found.append(echo)
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

    def _in_text(self, words: Sequence[Word]) -> tuple[str, ...]:
        """Ids of articles whose text has the very words in a row; searched by phrase, then compared word by word."""
        match = phrase(" ".join(word.form for word in words))
        if not match:
            return ()
        rows = self._db.rows(
            "SELECT article.id, content.text FROM content_index JOIN content ON content.number = content_index.rowid"
            f" JOIN article ON article.number = content.number WHERE content_index MATCH ? AND {HERE} LIMIT 20",
            (f"text : {match}",),
        )
        return tuple(document for document, text in rows if forms_at(wording(text), words))


def forms_at(text: Sequence[Word], run: Sequence[Word]) -> Span | None:
    """Where the words of `run` first stand in those of a text, one after another."""
    forms, wanted = [word.form for word in text], [word.form for word in run]
    size = len(wanted)
    for at in range(len(forms) - size + 1) if size else ():
        if forms[at] == wanted[0] and forms[at : at + size] == wanted:
            return Span(text[at].span.start, text[at + size - 1].span.end)
    return None


def spoken(statement: Statement) -> tuple[Word, ...]:
    """The words of a statement with their places in the text of its article.

    Where the article interrupts it ("“We go,” he said, “and soon”") nothing is left out, so no `GAP` is there.
    """
    found: list[Word] = []
    at = 0
    for piece in statement.content:
        words = wording(statement.words[at : at + piece.length])
        found += [Word(w.form, Span(piece.start + w.span.start, piece.start + w.span.end)) for w in words]
        at += piece.length + len(_JOINT)
    return tuple(found)


_JOINT = " … "
"""What stands between pieces in `Statement.words`."""


def _echo(words: Sequence[Word], statement: Statement, speaker: str) -> Echo:
    alignment = align(words, wording(statement.words))
    other = _is_other(speaker, statement.speaker)
    return Echo(statement, alignment, other, verbatim=statement.kind is not QuoteKind.INDIRECT)


def _faithful(echoes: Iterable[Echo], words: Sequence[Word]) -> list[Echo]:
    """Those whose statements hold the passage as it is, the best first and each once; with its place."""
    found: dict[int, Echo] = {}
    for echo in echoes:
        placed = _placed(echo, words)
        if placed is not None:
            found[echo.statement.number] = placed
    return sorted(found.values(), key=lambda echo: (not echo.verbatim, *_nearness(echo)))


def _disputing(found: Echo, faithful: Iterable[Echo]) -> tuple[Echo, ...]:
    return tuple(echo for echo in faithful if _is_other(found.statement.speaker, echo.statement.speaker))


def _placed(echo: Echo, words: Sequence[Word]) -> Echo | None:
    said = spoken(echo.statement)
    candidates = list(standings([w.form for w in words], [w.form for w in said]))
    if not candidates:
        return None
    marked = next((c for c in candidates if _is_marked(echo.statement, said, c)), None)
    runs = marked or candidates[0]
    place = Span(said[runs[0][0]].span.start, said[runs[-1][1] - 1].span.end)
    return replace(echo, place=place, verbatim=marked is not None)


def _is_marked(statement: Statement, said: Sequence[Word], runs: Sequence[tuple[int, int]]) -> bool:
    """Whether all words of some runs stand inside quotation marks."""
    spans = [word.span for start, end in runs for word in said[start:end]]
    return all(any(verbatim.contains(span) for verbatim in statement.verbatim) for span in spans)


def _longest_run(words: Sequence[Word]) -> Sequence[Word]:
    """The most words in a row without an omission."""
    runs: list[list[Word]] = [[]]
    for word in words:
        if word.form == GAP:
            runs.append([])
        else:
            runs[-1].append(word)
    return max(runs, key=len)


def _outcome(words: Sequence[Word], echo: Echo) -> Outcome:
    bare = [word.form for word in words]
    while bare and bare[0] == GAP:
        bare.pop(0)
    while bare and bare[-1] == GAP:
        bare.pop()
    return Outcome.SHORTENED if GAP in bare and echo.relation is not Relation.IDENTICAL else Outcome.FOUND


def _nearness(echo: Echo) -> tuple[int, bool, int, str, int]:
    statement = echo.statement
    is_paraphrase = statement.kind is QuoteKind.INDIRECT
    return _RANK[echo.relation], is_paraphrase, -echo.alignment.shared, statement.article.date, statement.number


def _is_other(one: str, other: str) -> bool | None:
    return None if not one or not other else not likely_one(one, other)
