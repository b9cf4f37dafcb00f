"""The articles as a list that people read: in an order, narrowed by words, one row for all versions of a story."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.library.articles import COLUMNS, HERE, article_of
from desktop.library.database import Database
from desktop.library.matching import match_all
from desktop.library.values import Article

_ORDERS = {
    "added": "article.number DESC",
    "opened": "article.opened DESC, article.number DESC",
    "date": "article.date DESC, article.number DESC",
    "title": "article.title COLLATE NOCASE, article.number",
}
_VERSIONS = (
    # The story is said not to be 0 because the index leaves that out.
    "SELECT {} FROM article AS version WHERE version.story = article.story AND version.story != 0"
    " AND version.added_at != '' AND version.removed_at = ''"
)
_NEWEST = f"(article.story = 0 OR article.number = ({_VERSIONS.format('max(version.number)')}))"
_IN_HEAD = "title outlet byline"


@dataclass(frozen=True, slots=True)
class Entry:
    """The newest version of a story; `versions` counts all that are kept."""

    article: Article
    versions: int


class Catalogue:
    """Pages of stories."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def page(
        self, *, order: str = "added", containing: str = "", limit: int = 100, offset: int = 0
    ) -> tuple[Entry, ...]:
        """Some stories; `order` is added, opened, date (latest first in each) or title.

        `containing` are words of title, outlet or byline, the last of which may be unfinished.

        Raises:
            KeyError: there is no such order.
        """
        where, parameters = _where(containing)
        rows = self._db.rows(
            f"SELECT {COLUMNS}, max(1, ({_VERSIONS.format('count(*)')})) FROM article"
            f" WHERE {where} ORDER BY {_ORDERS[order]} LIMIT ? OFFSET ?",
            (*parameters, limit, offset),
        )
        return tuple(Entry(article_of(row[:-1]), row[-1]) for row in rows)

    def count(self, *, containing: str = "") -> int:
        """How many stories there are."""
        where, parameters = _where(containing)
        return self._db.number(f"SELECT count(*) FROM article WHERE {where}", parameters)


def _where(containing: str) -> tuple[str, tuple[object, ...]]:
    where = f"{HERE} AND {_NEWEST}"
    if not containing.strip():
        return where, ()
    found = "article.number IN (SELECT rowid FROM content_index WHERE content_index MATCH ?)"
    return f"{where} AND {found}", (match_all(containing, columns=_IN_HEAD),)
