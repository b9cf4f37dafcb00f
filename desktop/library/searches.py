"""Searches the reader keeps."""

from __future__ import annotations

from desktop.library.database import Database, now
from desktop.library.packing import storable
from desktop.library.search import Part, Search
from desktop.library.values import SavedSearch

_NEWEST = "SELECT coalesce(max(number), 0) FROM article"


class SavedSearches:
    """Named searches, and what is new in them."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._search = Search(db)

    def save(self, name: str, query: str) -> SavedSearch:
        """Keep a search under a name; one that has that name already is replaced."""
        with self._db.transaction():
            self._db.write(
                f"INSERT INTO saved_search (name, query, seen, made_at) VALUES (?, ?, ({_NEWEST}), ?)"
                " ON CONFLICT (name) DO UPDATE SET query = excluded.query, seen = excluded.seen",
                (storable(name), storable(query), now()),
            )
            number = self._db.number("SELECT number FROM saved_search WHERE name = ?", (storable(name),))
        return SavedSearch(number, name, query)

    def all(self) -> tuple[SavedSearch, ...]:
        """The searches that are kept, by name, each with what is new in it."""
        rows = self._db.rows("SELECT number, name, query, seen FROM saved_search ORDER BY name")
        return tuple(SavedSearch(number, name, query, self._fresh(query, seen)) for number, name, query, seen in rows)

    def see(self, number: int) -> None:
        """What a search finds now has been seen: nothing is new in it."""
        with self._db.transaction():
            self._db.write(f"UPDATE saved_search SET seen = ({_NEWEST}) WHERE number = ?", (number,))

    def remove(self, number: int) -> None:
        """Keep a search no longer; `save` brings it back."""
        with self._db.transaction():
            self._db.write("DELETE FROM saved_search WHERE number = ?", (number,))

    def _fresh(self, query: str, seen: int) -> int:
        found = self._search.run(query, parts=(Part.ARTICLES, Part.QUOTES), limit=0, after=seen)
        return found.articles_total + found.quotes_total
