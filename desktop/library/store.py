"""The library's database."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from desktop.document import Correction, CorrectionKind, Document, Span
from desktop.errors import OnRecordError
from desktop.library.migrations import LibraryTooNewError, migrate

_BUSY_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class RecentArticle:
    """An article that was opened; `source` is its path."""

    document_id: str
    source: str
    title: str


class Library:
    """One database, used by one thread. Everything is written the moment it is told."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        try:
            migrate(connection)
        except BaseException:
            connection.close()
            raise

    @classmethod
    def open(cls, path: Path) -> tuple[Library, str]:
        """The library at `path`, made if there is none, and a sentence for the user, "" if all is well.

        A file that cannot be used is left as it is, or put aside under another name when it is damaged; what the
        reader does then is kept in memory for this session.
        """
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            return cls(_connect(str(path))), ""
        except LibraryTooNewError as error:
            reason = f"{error.message} It is left as it is"
        except sqlite3.OperationalError as error:
            reason = f"The library at {path} cannot be used ({error}). It is left as it is"
        except sqlite3.DatabaseError:
            return _after_damage(path)
        except OSError as error:
            reason = f"The library at {path} cannot be used ({error.strerror})"
        return cls(_connect(":memory:")), f"{reason}; corrections and places are kept for this session only."

    def close(self) -> None:
        """Close the database."""
        self._connection.close()

    def remember_opened(self, document: Document) -> None:
        """Put an article on top of the recent ones; its place is kept. Pasted text has no path and is not listed."""
        with self._connection:
            self._connection.execute(
                "INSERT INTO article (id, source, title, opened)"
                " VALUES (?, ?, ?, (SELECT coalesce(max(opened), 0) + 1 FROM article))"
                " ON CONFLICT (id) DO UPDATE SET source = excluded.source, title = excluded.title,"
                " opened = excluded.opened",
                (document.id, document.source, document.title),
            )

    def recent(self, limit: int) -> list[RecentArticle]:
        """Articles opened last from files, the latest first, at most `limit`; each file once."""
        rows = self._connection.execute(
            "SELECT id, source, title, max(opened) FROM article WHERE source != ''"
            " GROUP BY source ORDER BY max(opened) DESC LIMIT ?",
            (limit,),
        )
        return [RecentArticle(document_id, source, title) for document_id, source, title, _ in rows]

    def reading_position(self, document_id: str) -> int | None:
        """The code point where the reader left an article; None if it was never opened."""
        row = self._connection.execute("SELECT position FROM article WHERE id = ?", (document_id,)).fetchone()
        return int(row[0]) if row else None

    def remember_position(self, document_id: str, position: int) -> None:
        """Keep the place (a code point) in an article that was opened."""
        with self._connection:
            self._connection.execute("UPDATE article SET position = ? WHERE id = ?", (position, document_id))

    def corrections(self, document_id: str) -> tuple[Correction, ...]:
        """The decisions in force on an article, oldest first."""
        rows = self._connection.execute(
            "SELECT kind, target, target_text, before, after, made_at FROM correction"
            " WHERE article = ? AND NOT withdrawn ORDER BY id",
            (document_id,),
        )
        return tuple(
            Correction(
                kind=CorrectionKind(kind),
                document=document_id,
                target=tuple(Span(start, end) for start, end in json.loads(target)),
                target_text=target_text,
                before=before,
                after=after,
                made_at=made_at,
            )
            for kind, target, target_text, before, after, made_at in rows
        )

    def append(self, correction: Correction) -> None:
        """Keep a decision."""
        with self._connection:
            self._connection.execute(
                "INSERT INTO correction (article, kind, target, target_text, before, after, made_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (correction.document, correction.kind.value, *_target(correction), *_change(correction)),
            )

    def withdraw(self, correction: Correction) -> None:
        """Take back the latest decision equal to this one; the log keeps that it was made."""
        with self._connection:
            self._connection.execute(
                "UPDATE correction SET withdrawn = 1 WHERE id = (SELECT max(id) FROM correction"
                " WHERE article = ? AND kind = ? AND target = ? AND after = ? AND NOT withdrawn)",
                (correction.document, correction.kind.value, _target(correction)[0], correction.after),
            )


def _target(correction: Correction) -> tuple[str, str]:
    return json.dumps([list(span) for span in correction.target]), correction.target_text


def _change(correction: Correction) -> tuple[str, str, str]:
    return correction.before, correction.after, correction.made_at


def _connect(name: str) -> sqlite3.Connection:
    return sqlite3.connect(name, timeout=_BUSY_SECONDS)


def _after_damage(path: Path) -> tuple[Library, str]:
    """A fresh library in the place of a damaged one, which is kept beside it."""
    aside = next(
        p for n in range(1, 1000) if not (p := path.with_name(f"{path.stem}.damaged-{n}{path.suffix}")).exists()
    )
    try:
        path.rename(aside)
        library = Library(_connect(str(path)))
    except (OSError, sqlite3.Error) as error:
        raise OnRecordError(f"The library at {path} is damaged and could not be put aside: {error}.") from error
    return library, f"The library was damaged. It is kept as {aside.name}, and a new one was begun."
