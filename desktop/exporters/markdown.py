"""Markdown with front matter, for note-taking programs such as Obsidian."""

from __future__ import annotations

import re
from typing import TextIO

import yaml

from desktop.document import Analysis, Document, Speaker
from desktop.exporters.notes import NotesByArticle, OwnNote, notes_of, place_of
from desktop.exporters.statement import Statement, article_name, by_speaker, heading, published_source

_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~^$])")
_BLOCK_SIGN = re.compile(r"^(\s*)([-+=]|\d+[.)])")


class MarkdownExporter:
    """One article after another: front matter, then each speaker with their statements.

    Words from inside quotation marks are block quotes as they stand; a paraphrase is a list item that says it is one.
    Each statement has a block id (`^q3`) that other notes can link to.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._count = 0
        self.notes: NotesByArticle = {}

    def add(self, document: Document, analysis: Analysis) -> None:
        """Write one article."""
        # A second front matter would be read as a line and text; only the first article has it at the top of a file.
        head = _front_matter(document, analysis) if not self._count else _about(document)
        self._stream.write(("\n" if self._count else "") + head)
        self._count += 1
        self._stream.write(f"\n# {escaped(article_name(document))}\n\n")
        for speaker, found in by_speaker(document, analysis):
            self._stream.write(_heading(speaker))
            for statement in found:
                self._stream.write(_statement(statement))
        own = notes_of(self.notes, document)
        if own:
            self._stream.write("## My notes\n\n" + "".join(_note(document, note) for note in own))

    def finish(self) -> None:
        """Nothing follows the last article."""


def escaped(text: str) -> str:
    """Words that Markdown shows as they are."""
    return _BLOCK_SIGN.sub(r"\1\\\2", _SPECIAL.sub(r"\\\1", text))


def _front_matter(document: Document, analysis: Analysis) -> str:
    facts = {
        "title": article_name(document),
        "author": document.byline,
        "date": document.date,
        "outlet": document.outlet,
        "source": published_source(document),
        "id": document.id,
        "speakers": [heading(speaker) for speaker in analysis.speakers],
        "quotes": len(analysis.quotes),
        "tags": ["on-record"],
    }
    # Quoted by the library wherever a plain scalar would be read as a date, a number, a truth value or a comment.
    filled = {key: value for key, value in facts.items() if value not in ("", [])}
    return f"---\n{yaml.safe_dump(filled, allow_unicode=True, sort_keys=False, width=10_000)}---\n"


def _about(document: Document) -> str:
    facts = [document.byline, document.date, document.outlet, published_source(document)]
    return f"\n---\n\n{escaped(' · '.join(filter(None, facts)))}\n"


def _heading(speaker: Speaker | None) -> str:
    role = f"*{escaped(speaker.role)}*\n\n" if speaker and speaker.role else ""
    return f"## {escaped(heading(speaker))}\n\n{role}"


def _statement(statement: Statement) -> str:
    facts = [statement.kind_words, statement.remarks, statement.place]
    about = ", ".join(filter(None, facts))
    said = escaped(statement.said)
    if statement.is_verbatim:
        return f"> {said}\n> — {about}\n\n^{statement.quote.id}\n\n"
    return f"- {said} *({about})* ^{statement.quote.id}\n\n"


def _note(document: Document, note: OwnNote) -> str:
    """The words, and below them what the reader wrote; a highlight is the words alone."""
    said = escaped(" ".join(note.words.split()))
    body = "".join(f"  \n  {escaped(line)}" for line in note.body.splitlines())
    return f"- =={said}== *({place_of(document, note)})*{body}\n"
