"""The reader's own notes and highlights."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from desktop.document import Document, Span
from desktop.library.database import Database, now
from desktop.library.packing import storable
from desktop.library.values import Note

NOTE = (
    "note.article, note.start, note.end, note.words, note.body, note.before, note.after, note.colour, note.number,"
    " note.made_at, note.changed_at"
)
"""What `note_of` takes, in its order."""
_CONTEXT = 64
"""Code points kept on each side, so that a note is found again when the text around it changed."""


class Notes:
    """Notes by article. They belong to the reader and stay when the article goes."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def of_article(self, document_id: str) -> tuple[Note, ...]:
        """The notes on an article, in order of its text."""
        rows = self._db.rows(
            f"SELECT {NOTE} FROM note WHERE article = ? AND removed_at = '' ORDER BY start, end, number",
            (document_id,),
        )
        return tuple(map(note_of, rows))

    def add(self, note: Note) -> Note:
        """Keep a note; the same with its number and, where it has none, its times."""
        made = note.made_at or now()
        changed = note.changed_at or made
        with self._db.transaction():
            number = self._db.write(
                "INSERT INTO note (article, start, end, words, before, after, body, colour, made_at, changed_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (note.article, *note.span, *map(storable, _texts(note)), note.colour, made, changed),
            )
        return replace(note, number=number, made_at=made, changed_at=changed)

    def add_missing(self, notes: Iterable[Note]) -> tuple[Note, ...]:
        """Keep those of some notes that are not there yet, all or none; those that were added."""
        with self._db.transaction():
            return tuple(
                self.add(note)
                for note in notes
                if not any(_same(note, other) for other in self.of_article(note.article))
            )

    def change(self, number: int, *, body: str, colour: str) -> None:
        """Write a note anew."""
        with self._db.transaction():
            self._db.write(
                "UPDATE note SET body = ?, colour = ?, changed_at = ? WHERE number = ?",
                (storable(body), colour, now(), number),
            )

    def remove(self, number: int) -> None:
        """Take a note away; `restore` brings it back."""
        self._set_removed(number, now())

    def restore(self, number: int) -> None:
        """Undo `remove`."""
        self._set_removed(number, "")

    def _set_removed(self, number: int, when: str) -> None:
        with self._db.transaction():
            self._db.write("UPDATE note SET removed_at = ? WHERE number = ?", (when, number))


def _same(one: Note, other: Note) -> bool:
    return (one.span, one.body, one.colour) == (other.span, other.body, other.colour)


def _texts(note: Note) -> tuple[str, str, str, str]:
    return note.words, note.before, note.after, note.body


def note_on(document: Document, span: Span, *, body: str = "", colour: str = "") -> Note:
    """A note on some words of a document, with what stands around them."""
    text = document.text
    return Note(
        article=document.id,
        span=span,
        words=span.of(text),
        body=body,
        before=text[max(0, span.start - _CONTEXT) : span.start],
        after=text[span.end : span.end + _CONTEXT],
        colour=colour,
    )


def note_of(row: tuple[Any, ...]) -> Note:
    """A note from the values of `NOTE`."""
    article, start, end, words, body, before, after, colour, number, made_at, changed_at = row
    return Note(article, Span(start, end), words, body, before, after, colour, number, made_at, changed_at)
