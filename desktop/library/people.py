"""People over all articles: who they are is decided by the reader or by evidence, and kept here."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.library.articles import HERE
from desktop.library.database import Database, now
from desktop.library.packing import storable
from desktop.library.renaming import RENAMED
from desktop.library.values import Person, PersonLink, Watched

_NEWEST = "SELECT coalesce(max(number), 0) FROM article"
_FRESH = (
    "SELECT coalesce(sum(speaker.quotes), 0) FROM person_link JOIN article ON article.id = person_link.article"
    " JOIN speaker ON speaker.article = article.number AND speaker.name = person_link.name"
    " WHERE person_link.person = watch.person AND person_link.holds AND article.number > watch.seen"
    f" AND {HERE}"
)


_NAME = (
    "coalesce((SELECT own.name FROM person_link AS own JOIN article ON article.id = own.article"
    " JOIN speaker ON speaker.article = article.number AND speaker.name = own.name"
    f" WHERE own.person = person.number AND own.holds AND {HERE} GROUP BY own.name"
    f" HAVING max(own.why = '{RENAMED}') OR own.name = person.name"
    f" ORDER BY count(*) DESC, max(own.why = '{RENAMED}') DESC, max(own.made_at) DESC LIMIT 1), person.name)"
)
"""A name that the reader gave, once they have as often as the one that the person was found under."""
PERSON = f"person.number, {_NAME}, person.detail"
"""The columns of a `Person`."""


class People:
    """Persons, the speakers that are linked to them, and those the reader watches."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def add(self, name: str, *, detail: str = "{}") -> Person:
        """A new person under a name."""
        with self._db.transaction():
            number = self._db.write(
                "INSERT INTO person (name, detail, made_at) VALUES (?, ?, ?)", (storable(name), detail, now())
            )
        return Person(number, name, detail)

    def all(self) -> tuple[Person, ...]:
        """Every person, by name."""
        rows = self._db.rows(f"SELECT {PERSON} FROM person WHERE removed_at = '' ORDER BY 2, 1")
        return tuple(Person(*row) for row in rows)

    def get(self, number: int) -> Person | None:
        """The person with a number; None if there is none."""
        row = self._db.row(f"SELECT {PERSON} FROM person WHERE number = ? AND removed_at = ''", (number,))
        return Person(*row) if row else None

    def change(self, person: Person) -> None:
        """Give a person another name or detail."""
        with self._db.transaction():
            self._db.write(
                "UPDATE person SET name = ?, detail = ? WHERE number = ?",
                (storable(person.name), person.detail, person.number),
            )

    def remove(self, number: int) -> None:
        """Take a person away; `restore` brings them back with all links."""
        self._set_removed(number, now())

    def restore(self, number: int) -> None:
        """Undo `remove`."""
        self._set_removed(number, "")

    def link(self, links: Iterable[PersonLink]) -> None:
        """Keep decisions on who a speaker is, all or none; each takes the place of an earlier one on the same three."""
        with self._db.transaction():
            self._db.write_many(
                "INSERT OR REPLACE INTO person_link (person, article, name, holds, by_reader, why, made_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                ((k.person, k.article, storable(k.name), k.holds, k.by_reader, k.why, now()) for k in links),
            )

    def unlink(self, links: Iterable[PersonLink]) -> None:
        """Take decisions back, as if they had never been made, all or none."""
        with self._db.transaction():
            self._db.write_many(
                "DELETE FROM person_link WHERE person = ? AND article = ? AND name = ?",
                ((k.person, k.article, storable(k.name)) for k in links),
            )

    def links_of(self, person: int, *, speaking: bool = False) -> tuple[PersonLink, ...]:
        """All decisions about a person, those that were turned down among them.

        With `speaking`, only those about names under which somebody speaks in the article now.
        """
        now = (
            " AND EXISTS (SELECT 1 FROM article JOIN speaker ON speaker.article = article.number"
            " WHERE article.id = person_link.article AND speaker.name = person_link.name)"
        )
        return self._links(f"person = ?{now if speaking else ''}", (person,))

    def links_in(self, document_id: str) -> tuple[PersonLink, ...]:
        """All decisions about speakers of an article."""
        return self._links("article = ?", (document_id,))

    def watch(self, person: int) -> None:
        """Watch a person from now on, or take note of what there is: nothing is fresh afterwards."""
        with self._db.transaction():
            self._db.write(
                f"INSERT INTO watch (person, seen, made_at) VALUES (?, ({_NEWEST}), ?)"
                " ON CONFLICT (person) DO UPDATE SET seen = excluded.seen",
                (person, now()),
            )

    def unwatch(self, person: int) -> None:
        """Watch a person no longer."""
        with self._db.transaction():
            self._db.write("DELETE FROM watch WHERE person = ?", (person,))

    def watched(self) -> tuple[Watched, ...]:
        """Who is watched, and what is new of them, by name."""
        rows = self._db.rows(
            f"SELECT {PERSON}, ({_FRESH})"
            " FROM watch JOIN person ON person.number = watch.person WHERE person.removed_at = '' ORDER BY 2"
        )
        return tuple(Watched(Person(*row[:3]), row[3]) for row in rows)

    def _links(self, where: str, parameters: tuple[object, ...]) -> tuple[PersonLink, ...]:
        rows = self._db.rows(
            "SELECT person, article, name, holds, by_reader, why FROM person_link"
            f" WHERE {where} ORDER BY article, name, person",
            parameters,
        )
        return tuple(PersonLink(p, a, n, bool(holds), bool(by), why) for p, a, n, holds, by, why in rows)

    def _set_removed(self, number: int, when: str) -> None:
        with self._db.transaction():
            self._db.write("UPDATE person SET removed_at = ? WHERE number = ?", (when, number))
