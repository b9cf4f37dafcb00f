"""Articles: kept, listed, followed through their versions, removed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from desktop.document import Analysis, Document, merge
from desktop.document.dates import iso_date
from desktop.library.correction_rows import read_corrections
from desktop.library.database import Database, now
from desktop.library.errors import NotInLibraryError
from desktop.library.indexing import index_article
from desktop.library.packing import pack_analysis, pack_document, storable, unpack_analysis, unpack_document
from desktop.library.values import Article, Kept

COLUMNS = (
    "article.number, article.id, article.title, article.source, article.outlet, article.byline, article.date_written,"
    " article.date, article.added_at, article.opened_at, article.story, article.quotes"
)
"""What `article_of` takes, in its order."""
HERE = "article.added_at != '' AND article.removed_at = ''"
"""The condition for articles that are kept in the library, not merely once opened."""

_KEEP = (
    "INSERT INTO article (id, source, title, outlet, byline, date_written, date, added_at)"
    " VALUES (:id, :source, :title, :outlet, :byline, :date_written, :date, :now)"
    " ON CONFLICT (id) DO UPDATE SET title = excluded.title, outlet = excluded.outlet, byline = excluded.byline,"
    " source = CASE excluded.source WHEN '' THEN source ELSE excluded.source END,"
    " date_written = excluded.date_written, date = excluded.date, removed_at = '',"
    " added_at = CASE added_at WHEN '' THEN excluded.added_at ELSE added_at END"
)
_CONTENT = (
    "INSERT INTO content (number, title, outlet, byline, text, document) VALUES (?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (number) DO UPDATE SET title = excluded.title, outlet = excluded.outlet,"
    " byline = excluded.byline, text = excluded.text, document = excluded.document"
)
_ANALYSIS = "INSERT OR REPLACE INTO analysis (article, pipeline, made_at, analysis) VALUES (?, ?, ?, ?)"
_SIGHTING = "INSERT OR REPLACE INTO sighting (source, article, seen_at) VALUES (?, ?, ?)"
_ORDERS = {
    "added": "article.number DESC",
    "opened": "article.opened DESC, article.number DESC",
    "date": "article.date DESC, article.number DESC",
    "title": "article.title COLLATE NOCASE, article.number",
}


class Articles:
    """The articles that were kept, with their text and analyses."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def keep(self, document: Document, analysis: Analysis) -> Kept:
        """Put an article with its complete analysis into the library, or a newer analysis to one that is there.

        A text that is there already is the same article wherever it came from; another text from the same source is a
        new version of the same story.
        """
        with self._db.transaction():
            before = self.get(document.id)
            self._db.write(_KEEP, _fields(document))
            number = self._db.number("SELECT number FROM article WHERE id = ?", (document.id,))
            earlier = self._follow(number, storable(document.source))
            texts = (storable(document.title), storable(document.outlet), storable(document.byline))
            self._db.write(_CONTENT, (number, *texts, storable(document.text), pack_document(document)))
            self._db.write(_ANALYSIS, (number, analysis.pipeline, now(), pack_analysis(analysis)))
            index_article(self._db, number)
        return Kept(self.find(document.id), before is None, earlier)

    def get(self, document_id: str) -> Article | None:
        """The article with this id; None if it is not kept here."""
        row = self._db.row(f"SELECT {COLUMNS} FROM article WHERE id = ? AND {HERE}", (document_id,))
        return article_of(row) if row else None

    def find(self, name: str) -> Article:
        """The article that has this id, or the only one whose id begins so (eight digits at least), or this source.

        Raises:
            NotInLibraryError: there is none.
        """
        rows = self._db.rows(
            f"SELECT {COLUMNS} FROM article WHERE {HERE} AND (id = :name OR source = :name"
            " OR (length(:name) >= 8 AND substr(id, 1, length(:name)) = :name))"
            " ORDER BY id = :name DESC, number DESC LIMIT 2",
            {"name": storable(name)},
        )
        if not rows or (len(rows) > 1 and rows[0][1] != name and rows[0][3] != name):
            raise NotInLibraryError(
                "“{name}” is not in the library. See what is there with: onrecord library list", name=name
            )
        return article_of(rows[0])

    def list(self, *, order: str = "added", limit: int = 100, offset: int = 0) -> tuple[Article, ...]:
        """A page of the articles; `order` is added, opened, date (latest first in each) or title.

        Raises:
            KeyError: there is no such order.
        """
        rows = self._db.rows(
            f"SELECT {COLUMNS} FROM article WHERE {HERE} ORDER BY {_ORDERS[order]} LIMIT ? OFFSET ?",
            (limit, offset),
        )
        return tuple(map(article_of, rows))

    def count(self) -> int:
        """How many articles are kept."""
        return self._db.number(f"SELECT count(*) FROM article WHERE {HERE}")

    def document(self, document_id: str) -> Document:
        """The document as it was when it was kept.

        Raises:
            NotInLibraryError: there is no such article.
        """
        row = self._db.row(
            "SELECT content.document, content.text FROM content JOIN article USING (number) WHERE id = ?",
            (document_id,),
        )
        if row is None:
            raise NotInLibraryError("This article is not in the library. Open it and it is kept again.")
        return unpack_document(*row)

    def texts(self, document_ids: Sequence[str]) -> dict[str, str]:
        """The texts of articles by their ids; those that are not kept are left out."""
        rows = self._db.rows(
            "SELECT article.id, content.text FROM content JOIN article USING (number)"
            f" WHERE article.id IN ({', '.join('?' * len(document_ids))})",
            tuple(document_ids),
        )
        return dict(rows)

    def analysis(self, document_id: str, *, pipeline: str = "") -> Analysis | None:
        """What the machine found, without the reader's corrections: by one pipeline, or by the latest."""
        row = self._db.row(
            "SELECT analysis FROM analysis JOIN article ON article.number = analysis.article"
            " WHERE article.id = :id AND (:pipeline = '' OR pipeline = :pipeline)"
            " ORDER BY analysis.number DESC LIMIT 1",
            {"id": document_id, "pipeline": pipeline},
        )
        return unpack_analysis(row[0], document_id) if row else None

    def effective(self, document_id: str) -> Analysis | None:
        """The latest analysis as the reader has corrected it."""
        analysis = self.analysis(document_id)
        return merge(analysis, read_corrections(self._db, document_id)) if analysis else None

    def pipelines(self, document_id: str) -> tuple[str, ...]:
        """The versions of the pipeline that have analysed an article, the latest last."""
        rows = self._db.rows(
            "SELECT pipeline FROM analysis JOIN article ON article.number = analysis.article"
            " WHERE article.id = ? ORDER BY analysis.number",
            (document_id,),
        )
        return tuple(pipeline for (pipeline,) in rows)

    def analysed_at(self, document_id: str, pipeline: str) -> str:
        """When a version of the pipeline analysed an article, as ISO 8601 in UTC; "" if it has not."""
        row = self._db.row(
            "SELECT analysis.made_at FROM analysis JOIN article ON article.number = analysis.article"
            " WHERE article.id = ? AND pipeline = ?",
            (document_id, pipeline),
        )
        return str(row[0]) if row else ""

    def versions(self, document_id: str) -> tuple[Article, ...]:
        """All versions of the story an article belongs to, in order of adding, itself included."""
        rows = self._db.rows(
            f"SELECT {COLUMNS} FROM article WHERE {HERE} AND story ="
            " (SELECT story FROM article WHERE id = ?) ORDER BY number",
            (document_id,),
        )
        return tuple(map(article_of, rows))

    def sources(self, document_id: str) -> tuple[str, ...]:
        """Every path and address that an article was seen under, the latest first."""
        rows = self._db.rows(
            "SELECT sighting.source FROM sighting JOIN article ON article.number = sighting.article"
            " WHERE article.id = ? ORDER BY seen_at DESC, sighting.source",
            (document_id,),
        )
        return tuple(source for (source,) in rows)

    def remove(self, document_ids: Iterable[str]) -> None:
        """Take articles out of lists, searches and dossiers, all or none; `restore` brings them back until `purge`."""
        self._set_removed(document_ids, now())

    def restore(self, document_ids: Iterable[str]) -> None:
        """Undo `remove`."""
        self._set_removed(document_ids, "")

    def purge(self, *, before: str) -> int:
        """Delete for good what was removed before a time (ISO 8601 in UTC); how many articles that were.

        Corrections and notes stay: they hold again when the same text is added again.
        """
        with self._db.transaction():
            gone = self._db.number("SELECT count(*) FROM article WHERE removed_at != '' AND removed_at < ?", (before,))
            self._db.write("DELETE FROM article WHERE removed_at != '' AND removed_at < ?", (before,))
        return gone

    def _set_removed(self, document_ids: Iterable[str], when: str) -> None:
        with self._db.transaction():
            for document_id in document_ids:
                number = self._db.number("SELECT number FROM article WHERE id = ?", (document_id,))
                self._db.write("UPDATE article SET removed_at = ? WHERE number = ?", (when, number))
                index_article(self._db, number)

    def _follow(self, number: int, source: str) -> Article | None:
        """Join an article to its story; the version of it before, if this one is new to its source."""
        earlier = self._before(number, source) if source else None
        story = earlier.story if earlier else number
        self._db.write("UPDATE article SET story = ? WHERE number = ? AND story = 0", (story, number))
        if source:
            self._db.write(_SIGHTING, (source, number, now()))
        return earlier

    def _before(self, number: int, source: str) -> Article | None:
        row = self._db.row(
            f"SELECT {COLUMNS} FROM sighting JOIN article ON article.number = sighting.article"
            f" WHERE sighting.source = ? AND article.number < ? AND {HERE} ORDER BY article.number DESC LIMIT 1",
            (source, number),
        )
        return article_of(row) if row else None


def article_of(row: tuple[Any, ...]) -> Article:
    """An article from the values of `COLUMNS`."""
    return Article(*row)


def _fields(document: Document) -> dict[str, str]:
    return {
        "id": document.id,
        "source": storable(document.source),
        "title": storable(document.title),
        "outlet": storable(document.outlet),
        "byline": storable(document.byline),
        "date_written": storable(document.date),
        "date": iso_date(document.date),
        "now": now(),
    }
