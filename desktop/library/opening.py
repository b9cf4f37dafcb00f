"""Opening the library's file, whatever state it is in."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from desktop.errors import OnRecordError
from desktop.library.database import connect
from desktop.library.errors import LibraryTooNewError
from desktop.library.store import Library


def open_library(path: Path) -> tuple[Library, str]:
    """The library at `path` and a sentence for the user; see `Library.open`."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return Library(connect(path), path), ""
    except LibraryTooNewError as error:
        reason = f"{error.message} It is left as it is"
    except sqlite3.OperationalError as error:
        reason = f"The library at {path} cannot be used ({error}). It is left as it is"
    except sqlite3.DatabaseError:
        return _after_damage(path)
    except OSError as error:
        reason = f"The library at {path} cannot be used ({error.strerror})"
    return Library(connect(":memory:")), f"{reason}; corrections and places are kept for this session only."


def _after_damage(path: Path) -> tuple[Library, str]:
    """A fresh library in the place of a damaged one, which is kept beside it."""
    aside = next(
        p for n in range(1, 1000) if not (p := path.with_name(f"{path.stem}.damaged-{n}{path.suffix}")).exists()
    )
    try:
        path.rename(aside)
        library = Library(connect(path), path)
    except (OSError, sqlite3.Error) as error:
        raise OnRecordError(f"The library at {path} is damaged and could not be put aside: {error}.") from error
    return library, f"The library was damaged. It is kept as {aside.name}, and a new one was begun."
