"""Getting out of a damaged file what can be read of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.library.database import Database, connect
from desktop.library.indexing import index_stale

_TABLES = (
    "article",
    "content",
    "analysis",
    "sighting",
    "correction",
    "note",
    "note_change",
    "person",
    "person_link",
    "saved_search",
    "watch",
)
"""What cannot be worked out again, what others refer to first."""


@dataclass(frozen=True, slots=True)
class Saved:
    """How much could be read."""

    articles: int
    corrections: int
    notes: int


def put_aside(path: Path) -> Path:
    """Give a damaged file another name, with its journal, which may hold what was written last.

    Raises:
        OSError: it cannot be renamed.
    """
    numbered = (path.with_name(f"{path.stem}.damaged-{n}{path.suffix}") for n in range(1, 1000))
    aside = next(p for p in numbered if not p.exists())
    path.rename(aside)
    for suffix in ("-wal", "-shm"):
        with suppress(FileNotFoundError):
            path.with_name(path.name + suffix).rename(aside.with_name(aside.name + suffix))
    return aside


def salvage(damaged: Path, db: Database) -> Saved:
    """Copy what can be read of a damaged file into a library, and work out the rest anew."""
    with closing(connect(damaged)) as source, db.transaction():
        db.write("PRAGMA defer_foreign_keys = ON")
        for table in _tables_of(source):
            columns = _shared_columns(source, db, table)
            if columns:
                marks = ", ".join("?" * len(columns))
                statement = f"INSERT OR IGNORE INTO {table} ({', '.join(columns)}) VALUES ({marks})"
                for row in _rows(source, table, columns):
                    db.write(statement, row)
        _make_whole(db)
    index_stale(db)
    return Saved(
        db.number("SELECT count(*) FROM article WHERE added_at != ''"),
        db.number("SELECT count(*) FROM correction WHERE NOT withdrawn"),
        db.number("SELECT count(*) FROM note WHERE removed_at = ''"),
    )


def _make_whole(db: Database) -> None:
    """Drop what refers to rows that were lost, and have the rest indexed."""
    for table in ("content", "analysis", "sighting"):
        key = "number" if table == "content" else "article"
        db.write(f"DELETE FROM {table} WHERE {key} NOT IN (SELECT number FROM article)")
    for table in ("person_link", "watch"):
        db.write(f"DELETE FROM {table} WHERE person NOT IN (SELECT number FROM person)")
    db.write("UPDATE article SET added_at = '', story = 0 WHERE number NOT IN (SELECT number FROM content)")
    db.write("UPDATE article SET stale = 1 WHERE added_at != ''")


def _tables_of(source: sqlite3.Connection) -> tuple[str, ...]:
    try:
        there = {name for (name,) in source.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    except sqlite3.Error:
        return ()
    return tuple(table for table in _TABLES if table in there)


def _shared_columns(source: sqlite3.Connection, db: Database, table: str) -> tuple[str, ...]:
    ours = {row[1] for row in db.rows(f"PRAGMA table_info({table})")}
    try:
        return tuple(row[1] for row in source.execute(f"PRAGMA table_info({table})") if row[1] in ours)
    except sqlite3.Error:
        return ()


def _rows(source: sqlite3.Connection, table: str, columns: tuple[str, ...]) -> Iterator[tuple[Any, ...]]:
    """What can be reached from the beginning and from the end: all but what lies between the first and last damage."""
    select = f"SELECT {', '.join(columns)} FROM {table} NOT INDEXED"
    for order in ("", " ORDER BY rowid DESC"):
        try:
            yield from source.execute(select + order)
        except sqlite3.Error:
            continue
        return
