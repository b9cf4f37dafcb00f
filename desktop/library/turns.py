"""The order in which the reader did and undid things, over decisions and notes."""

from __future__ import annotations

from desktop.library.database import Database

IN_FORCE, UNDONE, PAST = 0, 1, 2
"""What became of a row: it holds, it can be made again, or it was undone and then something else was done."""


def next_turn(db: Database) -> int:
    """A number above those of everything that was done or undone so far, on any article."""
    rows = "SELECT max(turn) AS turn FROM correction UNION ALL SELECT max(turn) FROM note_change"
    return db.number(f"SELECT max(turn) FROM ({rows})") + 1


def forget_undone(db: Database, document_id: str) -> None:
    """What was undone on an article can no longer be made again: something else is being done."""
    for table in ("correction", "note_change"):
        db.write(
            f"UPDATE {table} SET withdrawn = ? WHERE article = ? AND withdrawn = ?",
            (PAST, document_id, UNDONE),
        )
