"""The whole library in one file that can be carried to another machine, and back.

The file is a zip archive of the database, as SQLite's online backup gives it, and a manifest with its hash. SQLite's
format is the same on every platform.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import sqlite3
import tempfile
import time
import zipfile
from contextlib import closing, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO

import desktop
from desktop.library.database import Database, connect, now
from desktop.library.errors import LibraryError, LibraryFullError, explained
from desktop.library.migrations import VERSION, migrate, refuse_newer
from desktop.phrase import Phrase

SUFFIX = ".onrecord"
_FORMAT = 1
_DATABASE, _MANIFEST = "library.sqlite", "manifest.json"
_LARGEST_MANIFEST = 64 * 1024
_CHUNK = 1 << 20
_SCRATCH = ".onrecord-"
"""How folders begin in which a backup is packed and unpacked."""
_ABANDONED_S = 6 * 3600


class BadBackupError(LibraryError):
    """The file is no backup of a library, or a damaged one."""


@dataclass(frozen=True, slots=True)
class Backup:
    """What a backup holds; `made_at` is a time in UTC, `size` and `sha256` are the database's."""

    articles: int
    quotes: int
    corrections: int
    notes: int
    made_at: str
    program: str
    version: int
    size: int
    sha256: str
    format: int = _FORMAT


def back_up(db: Database, target: Path) -> Backup:
    """Write the library into a file, which is read back before it takes its name; an older one there is replaced.

    Raises:
        LibraryError: it cannot be written, or came out wrong; an older file is as it was.
    """
    try:
        with tempfile.TemporaryDirectory(dir=target.absolute().parent, prefix=_SCRATCH) as folder:
            copy, archive = Path(folder) / _DATABASE, Path(folder) / "archive"
            _copied(db.connection, copy)
            backup = _described(db, copy)
            with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
                packed.writestr(_MANIFEST, json.dumps(asdict(backup), indent=1))
                packed.write(copy, _DATABASE)
            _unpacked(archive, Path(folder) / "read-back.sqlite")
            archive.replace(target)
    except sqlite3.Error as error:
        trouble = explained(error)
        if isinstance(trouble, LibraryFullError):  # not the library's disk: that of the backup
            raise LibraryFullError(
                "There is no room for the backup at {path}. Free some space, or choose another folder.",
                path=str(target),
            ) from error
        raise trouble from error
    except OSError as error:
        raise LibraryError(
            "The backup cannot be written to {target} ({reason}).", target=str(target), reason=str(error.strerror)
        ) from error
    return backup


def inspect_backup(source: Path) -> Backup:
    """What a backup says it holds.

    Raises:
        BadBackupError: it is none.
    """
    try:
        with zipfile.ZipFile(source) as packed:
            return _manifest(packed)
    except (OSError, zipfile.BadZipFile) as error:
        raise _bad(source, Phrase("it is no archive")) from error


def restore(db: Database, source: Path, path: Path | None) -> tuple[Backup, Path | None]:
    """Put a backup in the place of the library; what was there is kept in a file beside it, which is handed back.

    The backup is checked whole before anything is changed, and the change is one transaction: other windows on the
    same library see the old one or the new one.

    Raises:
        BadBackupError: the file is no sound backup; the library is as it was.
        LibraryError: it is from a newer version, or there is no room; the library is as it was.
    """
    try:
        with tempfile.TemporaryDirectory(dir=path.parent if path else None, prefix=_SCRATCH) as folder:
            copy = Path(folder) / _DATABASE
            backup = _unpacked(source, copy)
            with closing(_checked(source, copy)) as restored:
                aside = _set_aside(db, path) if path else None
                restored.backup(db.connection)
    except sqlite3.Error as error:
        raise explained(error) from error
    except OSError as error:
        raise LibraryError(
            "The library cannot be restored ({reason}). It is as it was.", reason=str(error.strerror)
        ) from error
    db.write("PRAGMA journal_mode = WAL")
    return backup, aside


def clear_abandoned(folder: Path) -> None:
    """Take away what a program that was killed while it backed up or restored left in a folder."""
    for scratch in folder.glob(f"{_SCRATCH}*"):
        with suppress(OSError):
            if time.time() - scratch.stat().st_mtime > _ABANDONED_S:
                shutil.rmtree(scratch)


def _copied(connection: sqlite3.Connection, copy: Path) -> None:
    with closing(sqlite3.connect(copy)) as target:
        connection.backup(target)
        # A file of its own: another machine does not get the journal.
        target.execute("PRAGMA journal_mode = DELETE")


def _described(db: Database, copy: Path) -> Backup:
    with copy.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return Backup(
        articles=db.number("SELECT count(*) FROM article WHERE added_at != '' AND removed_at = ''"),
        quotes=db.number("SELECT sum(quotes) FROM article"),
        corrections=db.number("SELECT count(*) FROM correction WHERE NOT withdrawn"),
        notes=db.number("SELECT count(*) FROM note WHERE removed_at = ''"),
        made_at=now(),
        program=desktop.__version__,
        version=VERSION,
        size=copy.stat().st_size,
        sha256=digest,
    )


def _unpacked(source: Path, target: Path) -> Backup:
    """The database out of an archive, held against its manifest."""
    try:
        with zipfile.ZipFile(source) as packed:
            backup = _manifest(packed)
            if shutil.disk_usage(target.parent).free < backup.size:
                raise LibraryError(
                    "There is no room for the library ({size} MB). Free some space.", size=backup.size >> 20
                )
            with packed.open(_DATABASE) as stream, target.open("wb") as file:
                digest = _pumped(stream, file, backup.size)
    except (zipfile.BadZipFile, KeyError, EOFError, NotImplementedError, RuntimeError) as error:
        raise _bad(source, Phrase("it is damaged")) from error
    if digest != backup.sha256:
        raise _bad(source, Phrase("it is damaged: its contents do not match its manifest"))
    return backup


def _pumped(source: IO[bytes], target: IO[bytes], size: int) -> str:
    """Copy no more than was announced; the hash of it."""
    digest, left = hashlib.sha256(), size + 1
    while left > 0 and (chunk := source.read(min(_CHUNK, left))):
        digest.update(chunk)
        target.write(chunk)
        left -= len(chunk)
    return digest.hexdigest()


def _manifest(packed: zipfile.ZipFile) -> Backup:
    try:
        with packed.open(_MANIFEST) as file:
            data = json.loads(file.read(_LARGEST_MANIFEST))
        backup = Backup(**{name: data[name] for name in Backup.__dataclass_fields__})
        if not isinstance(backup.size, int) or not isinstance(backup.sha256, str) or not isinstance(backup.format, int):
            raise TypeError
    except (KeyError, ValueError, TypeError, RuntimeError, NotImplementedError) as error:
        raise _bad(Path(packed.filename or ""), Phrase("it has no manifest")) from error
    if backup.format > _FORMAT:
        raise LibraryError("The backup was made by a newer version of On Record. Update On Record to restore it.")
    return backup


def _checked(source: Path, copy: Path) -> sqlite3.Connection:
    """The database of a backup, sound and in today's shape."""
    connection = connect(copy)
    try:
        refuse_newer(connection)
        if connection.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
            raise _bad(source, Phrase("the library in it is damaged"))
        migrate(connection)
    except BaseException as error:
        connection.close()
        if isinstance(error, sqlite3.DatabaseError):
            raise _bad(source, Phrase("the library in it is damaged")) from error
        raise
    return connection


def _set_aside(db: Database, path: Path) -> Path:
    numbered = (path.with_name(f"{path.stem}.before-restore-{n}{path.suffix}") for n in range(1, 1000))
    aside = next(p for p in numbered if not p.exists())
    part = aside.with_name(f"{aside.name}.part")
    try:
        part.unlink(missing_ok=True)
        _copied(db.connection, part)
        return part.replace(aside)
    except BaseException:
        for scrap in (part, part.with_name(f"{part.name}-journal")):
            scrap.unlink(missing_ok=True)
        raise


def _bad(source: Path, why: Phrase) -> BadBackupError:
    return BadBackupError("“{name}” cannot be restored: {why}. The library is as it was.", name=source.name, why=why)
