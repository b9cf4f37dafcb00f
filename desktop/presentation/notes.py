"""The reader's own notes and highlights on one article."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.document import Document, Paragraphs, Span
from desktop.library.notes import note_on
from desktop.library.values import Note
from desktop.presentation.phrases import phrase

__all__ = ["COLOURS", "Note", "NoteRow", "new_note", "note_rows"]

COLOURS = ("yellow", "green", "blue", "pink")
"""Names of the highlights' colours; what a theme makes of them is the window's affair."""


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A note as it is listed and marked. `words` are those it stands on, on one line; `body` is "" for a highlight."""

    number: int
    words: str
    body: str
    colour: str
    paragraph: int
    span: Span

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        said = phrase("highlight: {words}", words=self.words)
        if self.body:
            said = phrase("note: {body}; on: {words}", words=self.words, body=self.body)
        return f"{said}, {phrase('paragraph {number}', number=self.paragraph)}" if self.paragraph else said


def note_rows(document: Document, notes: Iterable[Note]) -> tuple[NoteRow, ...]:
    """Rows in order of the text; a colour that is not known is shown as the first one."""
    paragraphs = Paragraphs(document)
    return tuple(
        NoteRow(
            number=note.number,
            words=" ".join(note.words.split()),
            body=note.body,
            colour=note.colour if note.colour in COLOURS else COLOURS[0],
            paragraph=paragraphs.number(note.span.start),
            span=note.span,
        )
        for note in sorted(notes, key=lambda note: (note.span, note.number))
        if note.span.end <= len(document.text)
    )


def new_note(document: Document, span: Span, *, body: str = "", colour: str = COLOURS[0]) -> Note:
    """A note that is not kept yet."""
    return note_on(document, span, body=body, colour=colour)
