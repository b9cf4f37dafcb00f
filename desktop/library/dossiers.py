"""What is around somebody's statements: who speaks beside them, in which outlets, and who they may be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.library.articles import HERE
from desktop.library.database import Database
from desktop.library.folding import folded
from desktop.library.people import PERSON
from desktop.library.values import Person

_OF_PERSON = (
    "SELECT speaker.number FROM person_link JOIN article ON article.id = person_link.article"
    " JOIN speaker ON speaker.article = article.number AND speaker.name = person_link.name"
    " WHERE person_link.person = ? AND person_link.holds"
)
_OF_NAME = "SELECT number FROM speaker WHERE folded = ?"


@dataclass(frozen=True, slots=True)
class Beside:
    """Somebody who is quoted in the same articles: in how many of them, with how many statements."""

    name: str
    articles: int
    statements: int


@dataclass(frozen=True, slots=True)
class Voice:
    """An outlet: how many articles and statements of it are in the library, and how many statements are theirs."""

    outlet: str
    articles: int
    statements: int
    theirs: int


class Dossiers:
    """Figures about a person, or about a name where nobody has decided yet who that is (`person` None)."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def people_named(self, name: str) -> tuple[Person, ...]:
        """The persons who appear under a name, case and accents aside, those in most articles first."""
        rows = self._db.rows(
            f"SELECT {PERSON} FROM speaker"
            " JOIN article ON article.number = speaker.article"
            " JOIN person_link ON person_link.article = article.id AND person_link.name = speaker.name"
            " JOIN person ON person.number = person_link.person"
            f" WHERE speaker.folded = ? AND person_link.holds AND person.removed_at = '' AND {HERE}"
            " GROUP BY person.number ORDER BY count(*) DESC, person.number",
            (folded(name),),
        )
        return tuple(Person(*row) for row in rows)

    def beside(self, person: int | None, name: str, *, limit: int = 12) -> tuple[Beside, ...]:
        """Who is quoted in the same articles, most often first."""
        own, parameter = _speakers(person, name)
        rows = self._db.rows(
            f"WITH own AS MATERIALIZED ({own})"
            " SELECT min(other.name), count(DISTINCT other.article), sum(other.quotes) FROM speaker AS mine"
            " JOIN speaker AS other ON other.article = mine.article AND other.number NOT IN own"
            " WHERE mine.number IN own AND other.kind != 'unnamed'"
            " GROUP BY other.folded ORDER BY 2 DESC, 3 DESC, other.folded LIMIT ?",
            (parameter, limit),
        )
        return tuple(Beside(*row) for row in rows)

    def voices(self, person: int | None, name: str) -> tuple[Voice, ...]:
        """The outlets that quote them, those in which they have most to say first."""
        own, parameter = _speakers(person, name)
        theirs: dict[str, int] = dict(
            self._db.rows(
                "SELECT article.outlet, sum(speaker.quotes) FROM speaker"
                f" JOIN article ON article.number = speaker.article WHERE speaker.number IN ({own})"
                " GROUP BY article.outlet",
                (parameter,),
            )
        )
        totals = self._totals(list(theirs))
        voices = [Voice(outlet, *totals.get(outlet, (0, count)), theirs=count) for outlet, count in theirs.items()]
        return tuple(sorted(voices, key=lambda voice: (-voice.theirs, voice.outlet)))

    def _totals(self, outlets: Sequence[str]) -> dict[str, tuple[int, int]]:
        rows = self._db.rows(
            f"SELECT outlet, count(*), sum(quotes) FROM article WHERE {HERE}"
            f" AND outlet IN ({', '.join('?' * len(outlets))}) GROUP BY outlet",
            tuple(outlets),
        )
        return {outlet: (articles, statements) for outlet, articles, statements in rows}


def _speakers(person: int | None, name: str) -> tuple[str, object]:
    """A query for the numbers of their rows, with its parameter."""
    return (_OF_NAME, folded(name)) if person is None else (_OF_PERSON, person)
