"""Articles read from `*.toml`: `{KEY|words}` marks a statement, `speakers` says whose each key is.

The key "-" is for statements of nobody whom the article names as a person.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from pathlib import Path

from desktop.analysis.analyzer import Analyzer
from desktop.document import Analysis, Document, SpeakerKind
from desktop.evaluation.names import name_words, same_name
from desktop.readers import raw_document

FOLDER = Path(__file__).parent
NOBODY = "-"
_STATEMENT = re.compile(r"\{(?P<key>[A-Z-])\|(?P<words>[^{}]+)\}")


@dataclass(frozen=True, slots=True)
class Statement:
    """Code points `[start, end)` of an article, said by `speaker`; None where no person is named."""

    start: int
    end: int
    speaker: str | None


@dataclass(frozen=True, slots=True)
class Tally:
    """Statements by named persons: all, given to anybody, to the right person, under the full name.

    `intruders` are statements that no named person made but one is given.
    """

    gold: int = 0
    named: int = 0
    right: int = 0
    canonical: int = 0
    intruders: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(self)))


def names() -> tuple[str, ...]:
    """The articles, sorted."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.toml")))


def load(name: str) -> tuple[Document, tuple[Statement, ...]]:
    """An article without its marks, and its statements in order."""
    data = tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))
    pieces: list[str] = []
    statements: list[Statement] = []
    at = 0
    marked: str = data["text"].strip()
    for match in _STATEMENT.finditer(marked):
        pieces.append(marked[at : match.start()])
        start, at = sum(map(len, pieces)), match.end()
        pieces.append(match["words"])
        speaker = None if match["key"] == NOBODY else data["speakers"][match["key"]]
        statements.append(Statement(start, start + len(match["words"]), speaker))
    return raw_document("".join([*pieces, marked[at:]]), id=name), tuple(statements)


def given(analysis: Analysis, statement: Statement) -> set[str]:
    """The persons to whom any of the statement's words are given."""
    persons = {s.id: s.name for s in analysis.speakers if s.kind is SpeakerKind.PERSON}
    near = (
        quote
        for quote in analysis.quotes
        if any(span.start < statement.end and statement.start < span.end for span in quote.content)
    )
    return {persons[quote.speaker] for quote in near if quote.speaker in persons}


def tally(statement: Statement, names: Iterable[str]) -> Tally:
    """The counts of one statement that is given to `names`."""
    names = set(names)
    if statement.speaker is None:
        return Tally(intruders=int(bool(names)))
    right = any(same_name(statement.speaker, name) for name in names)
    whole = any(name_words(statement.speaker) == name_words(name) for name in names)
    return Tally(1, int(bool(names)), int(right), int(whole))


def faults(name: str, analyzer: Analyzer) -> Iterator[str]:
    """One line for each statement that is not given to its speaker under the full name."""
    document, statements = load(name)
    analysis = analyzer.analyze(document)
    for statement in statements:
        persons = given(analysis, statement)
        counts = tally(statement, persons)
        if counts.intruders or counts.canonical < counts.gold:
            words = document.text[statement.start : statement.end][:60]
            yield f"{name}: {statement.speaker} / {', '.join(sorted(persons)) or 'nobody'}: {words}"


def measure(name: str, analyzer: Analyzer) -> Tally:
    """The counts of one article."""
    document, statements = load(name)
    analysis = analyzer.analyze(document)
    return sum((tally(statement, given(analysis, statement)) for statement in statements), Tally())
