"""One connection to the library's file: how it is opened, read and written to."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from desktop.library.errors import LibraryDamagedError, LibraryError, explained

BUSY_SECONDS = 5.0
_CACHE_KIB = 16 * 1024

Parameters = Sequence[Any] | dict[str, Any]


class Database:
    """A connection; every failure leaves as a `LibraryError`. Used by one thread."""

    def __init__(self, connection: sqlite3.Connection, path: Path | None = None) -> None:
        self._connection = connection
        self._path = path

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    @property
    def connection(self) -> sqlite3.Connection:
        """SQLite's own, for backups."""
        return self._connection

    def rows(self, sql: str, parameters: Parameters = ()) -> list[tuple[Any, ...]]:
        """What a query gives, all of it."""
        try:
            return self._connection.execute(sql, parameters).fetchall()
        except sqlite3.Error as error:
            raise self._told(error) from error

    def row(self, sql: str, parameters: Parameters = ()) -> tuple[Any, ...] | None:
        """The first row of a query; None where there is none."""
        rows = self.rows(sql, parameters)
        return rows[0] if rows else None

    def number(self, sql: str, parameters: Parameters = ()) -> int:
        """The number that a query gives; 0 for nothing."""
        row = self.row(sql, parameters)
        return int(row[0] or 0) if row else 0

    def write(self, sql: str, parameters: Parameters = ()) -> int:
        """Change something; the number of the row that was added last."""
        try:
            return int(self._connection.execute(sql, parameters).lastrowid or 0)
        except sqlite3.Error as error:
            raise self._told(error) from error

    def write_many(self, sql: str, parameters: Iterable[Parameters]) -> None:
        """The same change for many rows."""
        try:
            self._connection.executemany(sql, parameters)
        except sqlite3.Error as error:
            raise self._told(error) from error

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything in the block or nothing; on the disk when the block is left. One inside another is part of it.

        Writing is asked for at the start, so that two processes wait for one another and never meet half way.
        """
        if self._connection.in_transaction:
            yield
            return
        self.write("BEGIN IMMEDIATE")
        try:
            yield
            self.write("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):  # the failure that brought us here says more
                self._connection.rollback()
            raise

    def _told(self, error: sqlite3.Error) -> LibraryError:
        """An error for the reader; after damage the file is checked when it is opened next."""
        told = explained(error)
        if isinstance(told, LibraryDamagedError) and self._path is not None:
            with suppress(OSError):
                damage_mark(self._path).touch()
        return told


def connect(path: Path | str) -> sqlite3.Connection:
    """A connection in which statements take effect at once, outside a transaction."""
    return sqlite3.connect(str(path), timeout=BUSY_SECONDS, isolation_level=None)


def tune(connection: sqlite3.Connection) -> None:
    """How a sound file of ours is used.

    A commit is on the disk when it returns (FULL, and past the drive's own cache on macOS): a confirmed correction
    survives a loss of power. It costs one flush, which is little beside the analysis of an article.
    """
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA fullfsync = ON")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
    connection.execute("PRAGMA temp_store = MEMORY")


def damage_mark(path: Path) -> Path:
    """The file that says that damage was met in the library at `path`, which is then checked when it is opened next."""
    return path.with_name(f"{path.name}.check")


def refuse_read_only(connection: sqlite3.Connection) -> None:
    """SQLite opens a file that may not be written to and says so at the first change; we want to know before.

    Raises:
        sqlite3.OperationalError: it may not be written to.
    """
    connection.execute("PRAGMA busy_timeout = 0")
    try:
        connection.execute("BEGIN IMMEDIATE")  # which is let pass on a file that may only be read
        try:
            connection.execute("PRAGMA user_version = 0")
        finally:
            connection.execute("ROLLBACK")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:  # another process is writing: one can
            raise
    connection.execute(f"PRAGMA busy_timeout = {int(BUSY_SECONDS * 1000)}")


def now() -> str:
    """The time as it is written into the library: ISO 8601 in UTC."""
    return datetime.now(UTC).isoformat(timespec="seconds")
