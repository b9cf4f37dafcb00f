"""What the reader did to an article, as steps that are taken back and made again: decisions and notes in one order."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

from desktop.document import Correction
from desktop.library.correction_rows import latest_correction, read_batch
from desktop.library.database import Database
from desktop.library.notes import Notes
from desktop.library.packing import storable
from desktop.library.turns import IN_FORCE, UNDONE, forget_undone, next_turn
from desktop.library.values import Note


@dataclass(frozen=True, slots=True)
class NoteText:
    """What a note says, "" for a highlight, and its colour."""

    body: str
    colour: str


@dataclass(frozen=True, slots=True)
class NoteChange:
    """Something that was done to a note: `before` and `after` are None where there was none."""

    number: int
    note: int
    before: NoteText | None
    after: NoteText | None


Step = tuple[Correction, ...] | NoteChange
"""Decisions that were made together, oldest first, or what was done to a note."""


class Steps:
    """Writes the reader's notes so that it can be undone, and says what is the next to undo and to make again."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._notes = Notes(db)

    def add_note(self, note: Note) -> Note:
        """Keep a note; the same with its number and times."""
        with self._db.transaction():
            made = self._notes.add(note)
            self._record(made.article, made.number, None, NoteText(note.body, note.colour))
        return made

    def change_note(self, number: int, *, body: str, colour: str) -> None:
        """Write a note anew."""
        with self._db.transaction():
            article, before = self._there(number)
            self._record(article, number, before, NoteText(body, colour))
            self._notes.change(number, body=body, colour=colour)

    def remove_note(self, number: int) -> None:
        """Take a note away."""
        with self._db.transaction():
            article, before = self._there(number)
            self._record(article, number, before, None)
            self._notes.remove(number)

    def latest(self, document_id: str) -> Step | None:
        """What is to be undone next on an article."""
        return self._first(document_id, IN_FORCE)

    def undone(self, document_id: str) -> Step | None:
        """What was undone last on an article and can be made again."""
        return self._first(document_id, UNDONE)

    def withdraw_change(self, change: NoteChange) -> None:
        """Undo what was done to a note."""
        self._turn(change, UNDONE, change.before)

    def reinstate_change(self, change: NoteChange) -> None:
        """Do it again."""
        self._turn(change, IN_FORCE, change.after)

    def _first(self, document_id: str, state: int) -> Step | None:
        correction = latest_correction(self._db, document_id, state)
        row = self._db.row(
            "SELECT turn, number, note, before, after FROM note_change WHERE article = ? AND withdrawn = ?"
            " ORDER BY turn DESC LIMIT 1",
            (document_id, state),
        )
        if row is not None and (correction is None or row[0] > correction[0]):
            return NoteChange(row[1], row[2], _text(row[3]), _text(row[4]))
        if correction is None:
            return None
        return read_batch(self._db, correction[1].batch) or (correction[1],)

    def _there(self, number: int) -> tuple[str, NoteText]:
        row = self._db.row("SELECT article, body, colour FROM note WHERE number = ?", (number,))
        return ("", NoteText("", "")) if row is None else (str(row[0]), NoteText(row[1], row[2]))

    def _record(self, article: str, note: int, before: NoteText | None, after: NoteText | None) -> None:
        forget_undone(self._db, article)
        self._db.write(
            "INSERT INTO note_change (note, article, before, after, turn) VALUES (?, ?, ?, ?, ?)",
            (note, article, _packed(before), _packed(after), next_turn(self._db)),
        )

    def _turn(self, change: NoteChange, into: int, text: NoteText | None) -> None:
        with self._db.transaction():
            self._db.write(
                "UPDATE note_change SET withdrawn = ?, turn = ? WHERE number = ?",
                (into, next_turn(self._db), change.number),
            )
            if text is None:
                self._notes.remove(change.note)
            else:
                self._notes.change(change.note, body=text.body, colour=text.colour)
                self._notes.restore(change.note)


def _packed(text: NoteText | None) -> str:
    return storable(json.dumps(asdict(text), ensure_ascii=False)) if text is not None else ""


def _text(packed: str) -> NoteText | None:
    return NoteText(**json.loads(packed)) if packed else None
