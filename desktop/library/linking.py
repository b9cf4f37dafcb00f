"""Speakers of articles linked to people over all articles, by the evidence of `identity` and the reader's word."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.document import SpeakerKind
from desktop.library.articles import HERE
from desktop.library.database import Database
from desktop.library.identity import Appearance, Judgement, Verdict, judge, lookup_key, near_key
from desktop.library.people import People
from desktop.library.values import Person, PersonLink

_CANDIDATES = 200
"""Speakers of other articles that one is compared with, the latest first."""
_LEAST_SPELLED = 5
"""Letters of a key from which on other spellings are thought of,"""
_SPELLED_ALIKE = 2
"""and how many letters all of them begin with."""
_SMALL = 100
"""With fewer articles than this a name counts as rare whatever its share."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A speaker of an article who may be a person: `why` says what speaks for it. For the reader to decide."""

    article: str
    name: str
    role: str
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Speaker:
    """A speaker's row with the number of its article."""

    article: int
    appearance: Appearance


@dataclass(frozen=True, slots=True)
class Occurrence:
    """An article in which a person speaks, under which name, with how many statements."""

    article: str
    name: str
    statements: int


class Linker:
    """Decides by evidence who speakers are, and asks where that is not enough.

    What the reader decided stands: a link they refused is never made, one they made never undone.
    """

    def __init__(self, db: Database) -> None:
        self._db = db
        self._people = People(db)
        self._common: dict[str, float] = {}

    def link_article(self, document_id: str) -> tuple[PersonLink, ...]:
        """Link the speakers of an article to people, where the evidence is enough; the new links.

        A person is made when the first two appearances of one are met.
        """
        self._common.clear()
        made: list[PersonLink] = []
        with self._db.transaction():
            decided = {link.name for link in self._people.links_in(document_id) if link.holds}
            for speaker in self._speakers_in(document_id):
                if speaker.appearance.name not in decided:
                    made += self._link(speaker)
        return tuple(made)

    def suggestions(self, person: int, *, limit: int = 20) -> tuple[Suggestion, ...]:
        """Speakers who may be this person too: some evidence speaks for it and none against, nor has the reader yet."""
        links = self._people.links_of(person)
        known = {(link.article, link.name) for link in links}
        members = [member for link in links if link.holds for member in self._speaker(link)]
        found: dict[tuple[str, str], Suggestion] = {}
        for member in members:
            for other in self._candidates(member):
                key = (other.appearance.article, other.appearance.name)
                if key in known or key in found or self._person_of(other.appearance) is not None:
                    continue
                judgements = [self._judge(one, other) for one in members]
                likely = [j for j in judgements if j.verdict in (Verdict.SAME, Verdict.PERHAPS)]
                if likely and all(j.verdict is not Verdict.DIFFERENT for j in judgements):
                    best = max(likely, key=lambda judgement: len(judgement.why))
                    found[key] = Suggestion(*key, other.appearance.role, best.why)
        return tuple(list(found.values())[:limit])

    def decide(self, person: int, article: str, name: str, *, same: bool) -> PersonLink:
        """Take the reader's word for who the speaker `name` of an article is, or is not."""
        link = PersonLink(person, article, name, holds=same, by_reader=True)
        self._people.link([link])
        return link

    def person_of(self, document_id: str, name: str) -> Person | None:
        """The person that a speaker of an article is linked to."""
        number = self._person_of(Appearance(document_id, name, SpeakerKind.PERSON))
        return self._people.get(number) if number is not None else None

    def occurrences(self, document_id: str, name: str) -> tuple[Occurrence, ...]:
        """The other articles in which the person behind a speaker of an article speaks."""
        rows = self._db.rows(
            "SELECT article.id, speaker.name, speaker.quotes FROM person_link AS own"
            " JOIN person_link AS other ON other.person = own.person AND other.holds"
            " JOIN article ON article.id = other.article"
            " JOIN speaker ON speaker.article = article.number AND speaker.name = other.name"
            f" WHERE own.article = ? AND own.name = ? AND own.holds AND article.id != own.article AND {HERE}"
            " ORDER BY article.number",
            (document_id, name),
        )
        return tuple(Occurrence(*row) for row in rows)

    def _link(self, speaker: _Speaker) -> list[PersonLink]:
        for other in self._candidates(speaker):
            judgement = self._judge(speaker, other)
            if judgement.verdict is not Verdict.SAME:
                continue
            person = self._person_of(other.appearance)
            if person is None:
                return self._new_person(speaker, other, judgement)
            if self._may_join(speaker, person):
                return self._keep([self._by_evidence(person, speaker, judgement)])
        return []

    def _new_person(self, speaker: _Speaker, other: _Speaker, judgement: Judgement) -> list[PersonLink]:
        names = (speaker.appearance.name, other.appearance.name)
        person = self._people.add(max(names, key=len))
        return self._keep([self._by_evidence(person.number, one, judgement) for one in (other, speaker)])

    def _may_join(self, speaker: _Speaker, person: int) -> bool:
        links = self._people.links_of(person)
        own = (speaker.appearance.article, speaker.appearance.name)
        if any((link.article, link.name) == own and not link.holds for link in links):
            return False
        members = [member for link in links if link.holds for member in self._speaker(link)]
        return all(self._judge(speaker, member).verdict is not Verdict.DIFFERENT for member in members)

    def _by_evidence(self, person: int, speaker: _Speaker, judgement: Judgement) -> PersonLink:
        one = speaker.appearance
        return PersonLink(person, one.article, one.name, by_reader=False, why="; ".join(judgement.why))

    def _keep(self, links: list[PersonLink]) -> list[PersonLink]:
        self._people.link(links)
        return links

    def _judge(self, one: _Speaker, other: _Speaker) -> Judgement:
        return judge(one.appearance, other.appearance, commonness=self._commonness)

    def _person_of(self, appearance: Appearance) -> int | None:
        row = self._db.row(
            "SELECT person FROM person_link JOIN person ON person.number = person_link.person"
            " WHERE article = ? AND person_link.name = ? AND holds AND person.removed_at = ''",
            (appearance.article, appearance.name),
        )
        return int(row[0]) if row else None

    def _speakers_in(self, document_id: str) -> list[_Speaker]:
        return self._speakers("article.id = ? AND speaker.lookup != ''", (document_id,))

    def _speaker(self, link: PersonLink) -> list[_Speaker]:
        return self._speakers("article.id = ? AND speaker.name = ?", (link.article, link.name))

    def _candidates(self, speaker: _Speaker) -> list[_Speaker]:
        """Speakers of other articles who are looked up alike; not those of other versions of the story."""
        keys = self._keys(speaker.appearance)
        return self._speakers(
            f"speaker.lookup IN ({', '.join('?' * len(keys))}) AND speaker.article != ?"
            " ORDER BY speaker.article DESC LIMIT ?",
            (*keys, speaker.article, _CANDIDATES),
        )

    def _keys(self, one: Appearance) -> tuple[str, ...]:
        """Under what somebody is looked up: the key of the name, and those that other spellings of it have."""
        key = lookup_key(one.name, one.kind)
        if one.kind is not SpeakerKind.PERSON or len(key) < _LEAST_SPELLED:
            return (key,) if key else ()
        start = key[:_SPELLED_ALIKE]
        rows = self._db.rows(
            "SELECT DISTINCT lookup FROM speaker WHERE lookup > ? AND lookup < ?", (start, f"{start}\uffff")
        )
        return (key, *(other for (other,) in rows if other != key and near_key(key, other)))

    def _speakers(self, where: str, parameters: tuple[object, ...]) -> list[_Speaker]:
        rows = self._db.rows(
            "SELECT article.number, article.id, speaker.name, speaker.kind, speaker.role, speaker.also FROM speaker"
            f" JOIN article ON article.number = speaker.article WHERE {HERE} AND {where}",
            parameters,
        )
        return [self._built(*row) for row in rows]

    def _built(self, number: int, document_id: str, name: str, kind: str, role: str, also: str) -> _Speaker:
        entities = self._db.rows("SELECT name, also, label FROM entity WHERE article = ?", (number,))
        own = {name, *also.split(" · ")}
        others = {entity for entity, forms, _ in entities if entity not in own and name not in forms.split(" · ")}
        named = any(name == entity or name in forms.split(" · ") for entity, forms, _ in entities)
        appearance = Appearance(
            document_id, name, SpeakerKind(kind), role, tuple(also.split(" · ")), frozenset(others), named
        )
        return _Speaker(number, appearance)

    def _commonness(self, name: str) -> float:
        if name not in self._common:
            holding = self._db.number("SELECT count(DISTINCT article) FROM entity WHERE name = ?", (name,))
            total = self._db.number(f"SELECT count(*) FROM article WHERE {HERE}")
            self._common[name] = holding / max(total, _SMALL)
        return self._common[name]
