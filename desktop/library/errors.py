"""What can go wrong with the library, and what the reader can do about it."""

from __future__ import annotations

import sqlite3

from desktop.errors import OnRecordError
from desktop.phrase import Phrase


class LibraryError(OnRecordError):
    """The library could not do what was asked; nothing that was confirmed before is lost."""


class LibraryTooNewError(LibraryError):
    """The file was written by a later version of the program."""


class LibraryBusyError(LibraryError):
    """Another window or process has been writing for longer than one waits."""


class LibraryFullError(LibraryError):
    """There is no room on the disk."""


class LibraryReadOnlyError(LibraryError):
    """The file or its folder may not be written to."""


class LibraryDamagedError(LibraryError):
    """The file is not a sound database."""


class NotInLibraryError(LibraryError):
    """There is no such article in the library."""


_DAMAGED = Phrase(
    "The library is damaged. Start On Record again: it saves what can be saved and keeps the damaged file."
)
_FULL = (
    LibraryFullError,
    Phrase("The disk that holds the library is full. Free some space and try again; nothing was changed."),
)
_BY_CODE: dict[int, tuple[type[LibraryError], Phrase]] = {
    sqlite3.SQLITE_BUSY: (
        LibraryBusyError,
        Phrase("Another window of On Record is writing to the library. Wait a moment and try again."),
    ),
    sqlite3.SQLITE_LOCKED: (LibraryBusyError, Phrase("The library is being written to. Wait a moment and try again.")),
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_IOERR_SHMSIZE: _FULL,  # no room for the index of the write-ahead log, which any opening makes
    sqlite3.SQLITE_READONLY: (
        LibraryReadOnlyError,
        Phrase("The library may not be written to. Allow writing to its folder, or use --data FOLDER for another one."),
    ),
    sqlite3.SQLITE_CANTOPEN: (
        LibraryReadOnlyError,
        Phrase(
            "The library cannot be opened. Allow reading and writing in its folder, or use --data FOLDER for another "
            "one."
        ),
    ),
    sqlite3.SQLITE_CORRUPT: (LibraryDamagedError, _DAMAGED),
    sqlite3.SQLITE_NOTADB: (LibraryDamagedError, _DAMAGED),
}


def explained(error: sqlite3.Error) -> LibraryError:
    """SQLite's error as one with a message for the reader."""
    code = getattr(error, "sqlite_errorcode", 0)
    unknown = Phrase("The library could not be used ({reason}). Nothing was changed; try again.", reason=str(error))
    kind, told = _BY_CODE.get(code) or _BY_CODE.get(code & 0xFF, (LibraryError, unknown))
    return kind(told)
