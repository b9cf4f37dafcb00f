"""What can be exported and as what: formats with what each is good for, previews, names of files."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from desktop.document import Analysis, Document
from desktop.exporters import FORMATS, NotesByArticle, give_notes, notes_of, only_quotes, only_speaker
from desktop.library import Library, QuoteHit, Statement
from desktop.library.search import Part
from desktop.presentation.phrases import phrase

Article = tuple[Document, Analysis]
Load = Callable[[Library], Sequence[Article]]

_DETAILS = {
    "markdown": "For notes: front matter, each speaker with their statements, links to every quote. Obsidian reads it.",
    "html": "To read, print and send: the statements and the marked text on one page that needs nothing else.",
    "csv": "A line for each statement, for spreadsheets and statistics.",
    "xlsx": "A line for each statement, ready to sort and filter. Nothing in it is a formula.",
    "json": "Everything, place by place, for programs. On Record reads it back.",
    "jsonl": "The same with one article a line, for many articles. On Record reads it back.",
    "webannotation": "The standard for annotations: statement and speaker, linked. On Record reads it back.",
    "tei": "For digital editions: the text with every quote and its speaker as said and who.",
    "csl": "For Zotero and other citation managers: the article, its statements as notes.",
    "bibtex": "For LaTeX and BibLaTeX: the article, its statements as annotation.",
    "ris": "For EndNote, Mendeley and others: the article, a note for each statement.",
    "brat": "For the annotation tool brat: text and standoff annotations in one archive.",
    "xmi": "For INCEpTION and other UIMA tools: annotations with their types in one archive.",
}
_LONGEST_PREVIEW = 6_000
_UNFIT = re.compile(r"[\\/:*?\"<>|\x00-\x1f]+")
_LONGEST_NAME = 80
_AT_ONCE = 5_000
"""Hits of a search that are asked for at a time."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A format as it is offered; `suffix` with its dot."""

    name: str
    title: str
    suffix: str
    detail: str
    binary: bool = False

    @property
    def is_table(self) -> bool:
        """Whether it has rows, which are not to be broken."""
        return self.name in ("csv", "xlsx", "brat")


@dataclass(frozen=True, slots=True)
class Subject:
    """Something to export: what it is called, what a file of it is called, and how to have it.

    `articles` is set where it is at hand; otherwise `load` finds it in the library, on another thread.
    """

    title: str
    name: str
    articles: tuple[Article, ...] = ()
    find: Load | None = None
    whole: bool = False
    """Whole articles, so that the reader's notes on them belong to it."""

    def load(self, library: Library) -> Sequence[Article]:
        """The articles, each with what is to be exported of it."""
        return self.find(library) if self.find is not None else self.articles

    def notes(self, library: Library) -> NotesByArticle:
        """The reader's notes that are exported with it."""
        return {one.id: library.notes.of_article(one.id) for one, _ in self.articles} if self.whole else {}


def choices() -> tuple[Choice, ...]:
    """Every format that can be written, in the order in which they are offered."""
    return tuple(Choice(f.name, f.title, f.suffix, _DETAILS[f.name], f.binary) for f in FORMATS.values())


def subjects_of(
    document: Document, analysis: Analysis, *, speaker: str | None = None, quote: str | None = None
) -> tuple[Subject, ...]:
    """What can be exported of an open article, whose chosen speaker and quote are named by their ids."""
    title = document.title or phrase("Article")
    found = [Subject(phrase("This article"), title, ((document, analysis),), whole=True)]
    name = next((s.name for s in analysis.speakers if s.id == speaker), "")
    if name:
        part = only_speaker(analysis, name)
        found.append(Subject(phrase("Only {name}", name=name), f"{name}, {title}", ((document, part),)))
    if any(q.id == quote for q in analysis.quotes):
        single = only_quotes(analysis, {quote or ""})
        found.append(
            Subject(phrase("Only the chosen quote"), phrase("Quote in {title}", title=title), ((document, single),))
        )
    return tuple(found)


def subject_of_search(query: str) -> Subject:
    """The quotes that a search of the library finds."""

    def load(library: Library) -> Sequence[Article]:
        hits: list[QuoteHit] = []
        while True:
            found = library.search(query, parts=(Part.QUOTES,), limit=_AT_ONCE, offset=len(hits))
            hits += found.quotes
            if len(found.quotes) < _AT_ONCE:
                return articles_of(library, [hit.statement for hit in hits])

    return Subject(phrase("Search results: {words}", words=query), phrase("Search {words}", words=query), find=load)


def subject_of_person(number: int, name: str) -> Subject:
    """All that somebody is on record as having said, in every article."""

    def load(library: Library) -> Sequence[Article]:
        return articles_of(library, library.statements.of_person(number, limit=-1))

    return Subject(phrase("Everything by {name}", name=name), name, find=load)


def articles_of(library: Library, statements: Iterable[Statement]) -> list[Article]:
    """The articles of some statements, each with these statements alone."""
    wanted: dict[str, set[str]] = {}
    for statement in statements:
        wanted.setdefault(statement.article.id, set()).add(statement.quote_id)
    found = []
    for identity, quotes in wanted.items():
        analysis = library.articles.effective(identity)
        if analysis is not None:
            found.append((library.articles.document(identity), only_quotes(analysis, quotes)))
    return found


def render(name: str, articles: Iterable[Article], notes: NotesByArticle | None = None) -> bytes:
    """Articles in the format called `name`, as the bytes of a file."""
    form = FORMATS[name]
    stream: Any = BytesIO() if form.binary else StringIO()
    exporter = form.build(stream)
    give_notes(exporter, notes or {})
    for article in articles:
        exporter.add(*article)
    exporter.finish()
    written: bytes | str = stream.getvalue()
    return written if isinstance(written, bytes) else written.encode("utf-8", "backslashreplace")


def preview(name: str, articles: Sequence[Article], notes: NotesByArticle | None = None) -> str:
    """How the file begins; of an archive its files and how the first annotations begin."""
    few = articles[:3]
    if name == "xlsx":
        return _table(few, notes or {})
    written = render(name, few, notes)
    if FORMATS[name].binary:
        return _inside(written)
    return written.decode("utf-8").lstrip("\ufeff")[:_LONGEST_PREVIEW]


def _table(articles: Sequence[Article], notes: NotesByArticle) -> str:
    from desktop.exporters.sheets import COLUMNS, NOTE_COLUMNS, note_rows, rows  # noqa: PLC0415 - seldom

    lines = [COLUMNS, *(row for article in articles for row in rows(*article))]
    noted = [row for document, _ in articles for row in note_rows(document, notes_of(notes, document))]
    lines += [(), NOTE_COLUMNS, *noted] if noted else []
    return "\n".join("\t".join(map(str, line)) for line in lines)[:_LONGEST_PREVIEW]


def _inside(archive: bytes) -> str:
    with ZipFile(BytesIO(archive)) as opened:
        names = opened.namelist()
        first = next((name for name in names if name.endswith((".ann", ".xmi"))), names[0])
        words = opened.read(first).decode("utf-8", "replace")
    return ("\n".join(names) + f"\n\n{first}\n\n{words}")[:_LONGEST_PREVIEW]


def file_name(subject: Subject, choice: Choice) -> str:
    """A name that every file system takes, with the suffix of the format."""
    bare = " ".join(_UNFIT.sub(" ", subject.name).split()).strip(". ")[:_LONGEST_NAME].rstrip(". ")
    return (bare or "On Record") + choice.suffix


def with_suffix(path: Path, choice: Choice) -> Path:
    """The path with the suffix of the format, where it was given another or none."""
    name = path.name
    if name.lower().endswith(choice.suffix):
        return path
    known = max((c.suffix for c in choices() if name.lower().endswith(c.suffix)), key=len, default="")
    return path.with_name(name[: len(name) - len(known)] + choice.suffix)


def write(path: Path, data: bytes) -> None:
    """Write a file that appears, or changes, only when all of it is written.

    Raises:
        OSError: nothing can be written there; it names the file that was asked for.
    """
    part: Path | None = None
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
        part = Path(name)
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
        part.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
        part.replace(path)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from error
    finally:
        if part is not None:
            part.unlink(missing_ok=True)
