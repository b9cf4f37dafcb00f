"""Opening the library's file, whatever state it is in."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from desktop.library.backup import clear_abandoned
from desktop.library.database import connect, damage_mark
from desktop.library.errors import LibraryDamagedError, LibraryError, LibraryFullError, LibraryReadOnlyError, explained
from desktop.library.salvage import put_aside, salvage
from desktop.library.store import Library
from desktop.phrase import Phrase, together

THIS_SESSION = Phrase("What you do now is kept for this session only.")


def open_library(path: Path) -> tuple[Library, Phrase | None]:
    """The library at `path` and a sentence for the user; see `Library.open`."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        clear_abandoned(path.parent)
        _check_if_asked(path)
        return Library(connect(path), path), None
    except OSError as error:
        return _in_memory(
            Phrase("The library at {path} cannot be used ({reason}).", path=str(path), reason=str(error.strerror))
        )
    except sqlite3.Error as error:
        trouble = explained(error)
    except LibraryError as error:
        trouble = error
    if isinstance(trouble, LibraryDamagedError):
        return _after_damage(path)
    if isinstance(trouble, LibraryReadOnlyError) and path.exists():
        return _copy_of(path, trouble.phrase)
    told = together([trouble.phrase, Phrase("The file {path} is left as it is.", path=str(path))])
    if isinstance(trouble, LibraryFullError) and path.exists():
        return _copy_of(path, told)
    return _in_memory(told)


def _in_memory(reason: Phrase) -> tuple[Library, Phrase | None]:
    return Library(connect(":memory:")), together([reason, THIS_SESSION])


def _check_if_asked(path: Path) -> None:
    """Look at the whole file where damage was met before; that takes too long to do it always.

    Raises:
        LibraryDamagedError: it is not sound.
    """
    mark = damage_mark(path)
    if not mark.exists():
        return
    try:
        with closing(connect(path)) as connection:
            verdict = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
            for (index,) in connection.execute(
                "SELECT name FROM sqlite_master WHERE sql LIKE '%USING fts5%'"
            ).fetchall():
                connection.execute(f"INSERT INTO {index} ({index}) VALUES ('integrity-check')")
    except sqlite3.Error as error:
        verdict = str(error)
    if verdict != "ok":
        raise LibraryDamagedError("The library is damaged ({verdict}).", verdict=str(verdict))
    mark.unlink()


def _after_damage(path: Path) -> tuple[Library, Phrase | None]:
    """A new library with what could be read of a damaged one, which is kept beside it."""
    try:
        aside = put_aside(path)
        damage_mark(path).unlink(missing_ok=True)
        library = Library(connect(path), path)
    except (OSError, sqlite3.Error) as error:
        return _in_memory(
            Phrase(
                "The library at {path} is damaged and could not be put aside ({reason}).",
                path=str(path),
                reason=str(error),
            )
        )
    saved = salvage(aside, library.database)
    return library, Phrase(
        "The library was damaged. It is kept as {name}, and a new one was begun with what could be read: "
        "articles: {articles}, corrections: {corrections}, notes: {notes}.",
        name=aside.name,
        articles=saved.articles,
        corrections=saved.corrections,
        notes=saved.notes,
    )


def _copy_of(path: Path, trouble: Phrase) -> tuple[Library, Phrase | None]:
    """A library that may not be written to can still be read: from a copy of it for this session."""
    copy = connect("")
    for mode in ("mode=ro", "immutable=1"):
        with (
            suppress(sqlite3.Error),
            closing(sqlite3.connect(f"{path.absolute().as_uri()}?{mode}", uri=True)) as source,
        ):
            source.backup(copy)
            return Library(copy, copy_of=path), together([trouble, THIS_SESSION])
    copy.close()
    return _in_memory(trouble)
