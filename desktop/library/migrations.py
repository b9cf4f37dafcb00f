"""The shape of the database, step by step; `PRAGMA user_version` says how many steps a file has taken."""

from __future__ import annotations

import sqlite3

from desktop.errors import OnRecordError


class LibraryTooNewError(OnRecordError):
    """The file was written by a later version of the program."""


_STEPS = (
    """
    CREATE TABLE article (
        id TEXT PRIMARY KEY,
        source TEXT NOT NULL,
        title TEXT NOT NULL,
        position INTEGER NOT NULL DEFAULT 0,
        opened INTEGER NOT NULL
    );
    CREATE INDEX article_by_opening ON article (opened DESC);
    CREATE TABLE correction (
        id INTEGER PRIMARY KEY,
        article TEXT NOT NULL,
        kind TEXT NOT NULL,
        target TEXT NOT NULL,
        target_text TEXT NOT NULL,
        before TEXT NOT NULL,
        after TEXT NOT NULL,
        made_at TEXT NOT NULL,
        withdrawn INTEGER NOT NULL DEFAULT 0
    );
    CREATE INDEX correction_by_article ON correction (article, id);
    """,
)


def migrate(connection: sqlite3.Connection) -> None:
    """Bring a database to the newest shape, each step whole or not at all.

    Raises:
        LibraryTooNewError: the file is newer than this program.
        sqlite3.DatabaseError: it is not a database.
    """
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > len(_STEPS):
        raise LibraryTooNewError("The library was written by a newer version of On Record.")
    # Only now: choosing a journal writes to the file, and a newer one is not ours to write to.
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")
    for number, step in enumerate(_STEPS[version:], start=version + 1):
        connection.executescript(f"BEGIN; {step} PRAGMA user_version = {number}; COMMIT;")
