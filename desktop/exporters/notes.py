"""The reader's own notes and highlights, beside what an article's speakers said."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

from desktop.document import Document, Paragraphs, Span
from desktop.exporters.base import Exporter

Json = dict[str, Any]


class OwnNote(Protocol):
    """A note as the library keeps it; `body` is "" for a highlight."""

    @property
    def span(self) -> Span:
        """Where it stands in the text."""

    @property
    def words(self) -> str:
        """The words there."""

    @property
    def body(self) -> str:
        """What the reader wrote."""

    @property
    def colour(self) -> str:
        """The name of the highlight's colour."""

    @property
    def made_at(self) -> str:
        """When, as ISO 8601 in UTC."""

    @property
    def changed_at(self) -> str:
        """When it was written anew, or `made_at`."""


@dataclass(frozen=True, slots=True)
class ReadNote:
    """An `OwnNote` as an export has it."""

    span: Span
    words: str
    body: str = ""
    colour: str = ""
    made_at: str = ""
    changed_at: str = ""


NotesByArticle = Mapping[str, Sequence[OwnNote]]
"""By the document's id."""


@runtime_checkable
class TakesNotes(Protocol):
    """An exporter that writes notes as well."""

    notes: NotesByArticle


def give_notes(exporter: Exporter, notes: NotesByArticle) -> None:
    """Have an exporter write these with their articles, if its format has a place for them."""
    if isinstance(exporter, TakesNotes):
        exporter.notes = notes


def notes_of(notes: NotesByArticle, document: Document) -> list[OwnNote]:
    """The notes on an article, in order of its text."""
    return sorted(notes.get(document.id, ()), key=lambda note: note.span)


def note_to_json(note: OwnNote) -> Json:
    """A note as the public JSON has it."""
    return {
        "start": note.span.start,
        "end": note.span.end,
        "words": note.words,
        "text": note.body,
        "colour": note.colour,
        "made_at": note.made_at,
        "changed_at": note.changed_at,
    }


def note_from_json(data: Mapping[str, Any]) -> ReadNote:
    """The inverse of `note_to_json`; earlier exports do not say when a note was written anew.

    Raises:
        KeyError, TypeError: `data` is not of that shape.
    """
    span, made = Span(data["start"], data["end"]), data["made_at"]
    return ReadNote(span, data["words"], data["text"], data["colour"], made, data.get("changed_at", made))


def kind_of(note: OwnNote) -> str:
    """`note`, or `highlight` where nothing is written."""
    return "note" if note.body.strip() else "highlight"


def place_of(document: Document, note: OwnNote) -> str:
    """`¶7`, or `headline` before the first paragraph."""
    number = Paragraphs(document).number(note.span.start)
    return f"¶{number}" if number else "headline"
