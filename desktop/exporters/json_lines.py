"""The public JSON, one object, an array, or one object a line."""

from __future__ import annotations

import json
from typing import TextIO

from desktop.document import Analysis, Document
from desktop.document.codec import Json, to_json
from desktop.exporters.notes import NotesByArticle, note_to_json, notes_of


class JsonExporter:
    """Indented JSON: one object when told so, else an array of all."""

    def __init__(self, stream: TextIO, *, single: bool = False) -> None:
        self._stream = stream
        self._single = single
        self._count = 0
        self.notes: NotesByArticle = {}

    def add(self, document: Document, analysis: Analysis) -> None:
        """Write one article."""
        if not self._single:
            self._stream.write(",\n" if self._count else "[\n")
        self._stream.write(_dumped(_noted(document, analysis, self.notes), indent=1))
        self._count += 1

    def finish(self) -> None:
        """Close the array, also an empty one."""
        if not self._single:
            self._stream.write("\n]\n" if self._count else "[]\n")
        elif self._count:
            self._stream.write("\n")


class JsonLinesExporter:
    """One object a line, each written through at once, so that a program at the other end need not wait."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self.notes: NotesByArticle = {}

    def add(self, document: Document, analysis: Analysis) -> None:
        """Write one article."""
        self._stream.write(_dumped(_noted(document, analysis, self.notes)) + "\n")
        self._stream.flush()

    def finish(self) -> None:
        """Nothing follows the last line."""


def _noted(document: Document, analysis: Analysis, notes: NotesByArticle) -> Json:
    """The public object; the reader's notes are in it where there are any."""
    own = [note_to_json(note) for note in notes_of(notes, document)]
    return to_json(document, analysis) | ({"annotations": own} if own else {})


def _dumped(data: Json, *, indent: int | None = None) -> str:
    return json.dumps(data, ensure_ascii=False, indent=indent)
