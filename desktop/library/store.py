"""The library: one database with everything that outlives a window."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path

from desktop.document import Analysis, Correction, Document
from desktop.library.articles import Articles
from desktop.library.backup import Backup, back_up, restore
from desktop.library.carrying import Carried, carry_over
from desktop.library.catalogue import Catalogue
from desktop.library.correction_rows import (
    append_corrections,
    read_batch,
    read_corrections,
    read_undone,
    reinstate_corrections,
    withdraw_corrections,
)
from desktop.library.database import Database, now, refuse_read_only, tune
from desktop.library.dossiers import Dossiers
from desktop.library.errors import (
    LibraryError,
)
from desktop.library.indexing import index_stale
from desktop.library.linking import Linker, Occurrence
from desktop.library.migrations import migrate, refuse_newer
from desktop.library.notes import Notes
from desktop.library.packing import storable
from desktop.library.people import People
from desktop.library.same_words import SameWords
from desktop.library.search import Part, Search
from desktop.library.searches import SavedSearches
from desktop.library.statements import Statements
from desktop.library.steps import Steps
from desktop.library.values import BroughtBack, Found, Kept, Note, RecentArticle
from desktop.phrase import Phrase

_AT_ONCE = 25
"""Articles indexed before a search: more would be felt."""
_NOW = 5
"""Articles indexed with a decision; `catch_up` is for the others."""
_log = logging.getLogger(__name__)


class Library:
    """One database, used by one thread. What a call wrote is on the disk when the call returns.

    `path` is None for one in memory; `copy_of` is then the file that may be read and not written to, if it is its copy.
    `articles`, `statements`, `people`, `notes` and `searches` answer for their part. Every failure is a `LibraryError`,
    after which the library is as it was before the call. Other windows and processes may use the same file; see
    `changed_elsewhere`.
    """

    def __init__(
        self, connection: sqlite3.Connection, path: Path | None = None, *, copy_of: Path | None = None
    ) -> None:
        try:
            refuse_newer(connection)
            # Only now: choosing a journal writes to the file, and a newer one is not ours to write to.
            tune(connection)
            refuse_read_only(connection)
            migrate(connection, path)
        except BaseException:
            connection.close()
            raise
        self._db = Database(connection, path)
        self.path = path
        self.copy_of = copy_of
        self.articles = Articles(self._db)
        self.statements = Statements(self._db)
        self.catalogue = Catalogue(self._db)
        self.dossiers = Dossiers(self._db)
        self.people = People(self._db)
        self.notes = Notes(self._db)
        self.steps = Steps(self._db)
        self.searches = SavedSearches(self._db)
        self.same_words = SameWords(self._db)
        self.linker = Linker(self._db)
        self._search = Search(self._db)
        self._version = self._data_version()

    @classmethod
    def open(cls, path: Path) -> tuple[Library, Phrase | None]:
        """The library at `path`, made if there is none, and a sentence for the user, None if all is well.

        A file that cannot be used is left as it is, or put aside under another name when it is damaged; what the
        reader does then is kept in memory for this session.
        """
        from desktop.library.opening import open_library  # noqa: PLC0415 - it builds libraries

        return open_library(path)

    def close(self) -> None:
        """Close the database."""
        self._db.close()

    @property
    def database(self) -> Database:
        """The connection, for the parts of this package."""
        return self._db

    def back_up(self, target: Path) -> Backup:
        """The whole library into one file; see `desktop.library.backup`."""
        return back_up(self._db, target)

    def restore(self, source: Path) -> tuple[Backup, Path | None]:
        """Put a backup in the place of this library; also the file in which this one is kept then."""
        return restore(self._db, source, self.path)

    def changed_elsewhere(self) -> bool:
        """Whether another window or process has written since this was last asked."""
        before, self._version = self._version, self._data_version()
        return before != self._version

    def keep(self, document: Document, analysis: Analysis) -> Kept:
        """Put an article with its complete analysis into the library and link its speakers; see `Articles.keep`."""
        kept = self.articles.keep(document, analysis)
        self.linker.link_article(document.id)
        return kept

    def bring_back(self, document: Document, analysis: Analysis, notes: Iterable[Note]) -> BroughtBack:
        """Keep an article as it was exported, with the reader's notes, all or nothing.

        One that is there already stays as it is; notes that it has not yet are added to it.
        """
        with self._db.transaction():
            is_new = self.articles.get(document.id) is None
            if is_new:
                self.keep(document, analysis)
            added = self.notes.add_missing(notes)
        return BroughtBack(self.articles.find(document.id), is_new, added)

    def search(self, text: str, *, parts: Sequence[Part] = tuple(Part), limit: int = 20, offset: int = 0) -> Found:
        """Find articles, quotes and notes; see `desktop.library.query` for the language. No text is an error."""
        self._refresh()
        return self._search.run(text, parts=parts, limit=limit, offset=offset)

    def remember_opened(self, document: Document) -> None:
        """Put an article on top of the recent ones; its place is kept. Pasted text has no path and is not listed."""
        with self._db.transaction():
            self._db.write(
                "INSERT INTO article (id, source, title, opened, opened_at)"
                " VALUES (?, ?, ?, (SELECT coalesce(max(opened), 0) + 1 FROM article), ?)"
                " ON CONFLICT (id) DO UPDATE SET source = excluded.source, title = excluded.title,"
                " opened = excluded.opened, opened_at = excluded.opened_at",
                (document.id, storable(document.source), storable(document.title), now()),
            )

    def recent(self, limit: int) -> list[RecentArticle]:
        """Articles opened last from files, the latest first, at most `limit`; each file once."""
        rows = self._db.rows(
            "SELECT id, source, title, max(opened) FROM article WHERE source != '' AND opened"
            " GROUP BY source ORDER BY max(opened) DESC LIMIT ?",
            (limit,),
        )
        return [RecentArticle(document_id, source, title) for document_id, source, title, _ in rows]

    def reading_position(self, document_id: str) -> int | None:
        """The code point where the reader left an article; None if it was never opened."""
        row = self._db.row("SELECT position FROM article WHERE id = ? AND opened", (document_id,))
        return int(row[0]) if row else None

    def remember_position(self, document_id: str, position: int) -> None:
        """Keep the place (a code point) in an article that was opened."""
        with self._db.transaction():
            self._db.write("UPDATE article SET position = ? WHERE id = ?", (position, document_id))

    def corrections(self, document_id: str) -> tuple[Correction, ...]:
        """The decisions in force on an article, oldest first."""
        return read_corrections(self._db, document_id)

    def append(self, correction: Correction) -> None:
        """Keep a decision."""
        self.append_all((correction,))

    def append_all(self, corrections: Iterable[Correction]) -> None:
        """Keep decisions that belong together, all or none."""
        append_corrections(self._db, corrections)
        self._refresh(_NOW)

    def withdraw(self, correction: Correction) -> None:
        """Take back the latest decision equal to this one; the log keeps that it was made."""
        self.withdraw_all((correction,))

    def withdraw_all(self, corrections: Iterable[Correction]) -> None:
        """Take back decisions that belong together, all or none."""
        withdraw_corrections(self._db, corrections)
        self._refresh(_NOW)

    def catch_up(self, limit: int = 50) -> int:
        """Index at most so many articles that wait for it, as all do after some migrations; how many are left.

        For idle moments: an article takes about 10 ms.
        """
        index_stale(self._db, limit=limit)
        return self._db.number("SELECT count(*) FROM article WHERE stale")

    def undone(self, document_id: str) -> tuple[Correction, ...]:
        """The decisions on an article that can be made again, the one undone last first."""
        return read_undone(self._db, document_id)

    def batch(self, name: str) -> tuple[Correction, ...]:
        """All decisions of one step, over all articles."""
        return read_batch(self._db, name)

    def reinstate_all(self, corrections: Iterable[Correction]) -> None:
        """Make decisions again that were taken back, in the place they had, all or none."""
        reinstate_corrections(self._db, corrections)
        self._refresh(_NOW)

    def carry_over(self, document: Document) -> Carried:
        """Bring decisions and notes on the version before to a changed text; see `carrying.carry_over`."""
        return carry_over(self._db, document)

    def occurrences(self, document_id: str, name: str) -> tuple[Occurrence, ...]:
        """The other articles in which the person behind a speaker of an article speaks; see `Linker.occurrences`."""
        return self.linker.occurrences(document_id, name)

    def _refresh(self, limit: int = _AT_ONCE) -> None:
        """Index what was corrected. What fails here is done at the next search; no decision is lost by it."""
        try:
            index_stale(self._db, limit=limit)
        except LibraryError:
            _log.warning("The index could not be brought up to date", exc_info=True)

    def _data_version(self) -> int:
        return self._db.number("PRAGMA data_version")
