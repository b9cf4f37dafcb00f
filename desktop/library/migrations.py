"""Bringing a file to the newest shape; `PRAGMA user_version` says how many steps it has taken."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from desktop.library.errors import LibraryTooNewError
from desktop.library.schema import STEPS

VERSION = len(STEPS)


def version_of(connection: sqlite3.Connection) -> int:
    """How many steps a file has taken; 0 for an empty one."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


def refuse_newer(connection: sqlite3.Connection) -> None:
    """Nothing is written to a file that this program does not understand.

    Raises:
        LibraryTooNewError: the file is newer than this program.
        sqlite3.DatabaseError: it is not a database.
    """
    if version_of(connection) > VERSION:
        raise LibraryTooNewError(
            "The library was written by a newer version of On Record. Update On Record to use it, "
            "or use another library with --data FOLDER."
        )


def migrate(connection: sqlite3.Connection, path: Path | None = None) -> None:
    """Take the steps that are missing, all or none; a file that held something is copied beside itself first.

    Raises:
        LibraryTooNewError: the file is newer than this program.
        sqlite3.DatabaseError: it is not a database, or there is no room.
    """
    refuse_newer(connection)
    if version_of(connection) == VERSION:
        return
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Another process may have been quicker while this one waited.
        version = version_of(connection)
        if version and version < VERSION and path is not None:
            _copy(path, version)
        for step in STEPS[version:]:
            _take(connection, step)
        if version < VERSION:
            connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    finally:
        connection.execute("PRAGMA foreign_keys = ON")


def _take(connection: sqlite3.Connection, step: str) -> None:
    """One step, statement by statement: `executescript` would end the transaction."""
    statement = ""
    for part in step.split(";"):
        statement += part + ";"
        if sqlite3.complete_statement(statement):
            if statement.strip(" \n;"):
                connection.execute(statement)
            statement = ""


def _copy(path: Path, version: int) -> None:
    """The file as it was, in one step: a copy that was cut short does not look like a whole one."""
    kept = path.with_name(f"{path.stem}.version-{version}{path.suffix}")
    if kept.exists():
        return
    part = kept.with_name(f"{kept.name}.part")
    part.unlink(missing_ok=True)
    try:
        with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(part)) as copy:
            source.backup(copy)
        part.replace(kept)
    except BaseException:
        for scrap in (part, part.with_name(f"{part.name}-journal")):
            scrap.unlink(missing_ok=True)
        raise
