from __future__ import annotations

from collections.abc import Iterator

import pytest

from desktop.document import Correction, CorrectionKind
from desktop.library import Library
from desktop.library.database import connect
from tests.unit.library.articles import article

SAID = "“Nothing of the kind was ever said”"
MINISTER = {"Sergey Lavrov": "Russian Foreign Minister", "Sergei Lavrov": "Foreign Minister of Russia"}


@pytest.fixture
def library() -> Iterator[Library]:
    opened = Library(connect(":memory:"))
    yield opened
    opened.close()


def keep(library: Library, name: str, role: str = "", *context: str, title: str = "") -> str:
    document, analysis = article(title or f"{name} {role} {context}", (name, SAID), roles={name: role}, context=context)
    library.keep(document, analysis)
    return document.id


def test_one_person_in_three_articles_is_one(library: Library) -> None:
    for number, name in enumerate(["Sergey Lavrov", "Sergei Lavrov", "Sergey Lavrov"]):
        keep(library, name, MINISTER[name], "Kabul", "Herat", title=f"Article {number}")
    (person,) = library.people.all()
    assert len(library.statements.of_person(person.number)) == 3
    assert all(link.why and not link.by_reader for link in library.people.links_of(person.number))


def test_namesakes_are_suggested_and_the_reader_decides(library: Library) -> None:
    first = keep(library, "John Smith", "Labour MP", "Hull", "Whitby", title="One")
    keep(library, "John Smith", "Labour MP for Hull", "Whitby", title="Two")
    coach = keep(library, "John Smith", "head coach", "Leeds United", title="Three")
    (person,) = library.people.all()
    (suggestion,) = library.linker.suggestions(person.number)
    assert (suggestion.article, suggestion.name, suggestion.role) == (coach, "John Smith", "head coach")
    assert suggestion.why == ("the same full name",)
    library.linker.decide(person.number, coach, "John Smith", same=False)
    assert library.linker.suggestions(person.number) == ()
    assert library.linker.person_of(coach, "John Smith") is None
    assert library.linker.person_of(first, "John Smith") == person


def test_what_the_reader_refused_stays_refused(library: Library) -> None:
    keep(library, "Amy Jones", "epidemiologist", "Swansea University", title="One")
    keep(library, "Amy Jones", "epidemiologist", "Swansea University", title="Two")
    (person,) = library.people.all()
    document, analysis = article("Three", ("Amy Jones", SAID), roles={"Amy Jones": "epidemiologist"})
    library.linker.decide(person.number, document.id, "Amy Jones", same=False)
    library.keep(document, analysis)
    assert library.linker.person_of(document.id, "Amy Jones") is None


def test_father_and_son_are_never_one(library: Library) -> None:
    keep(library, "John Smith Jr.", "attorney", "Dallas", "Austin", title="One")
    keep(library, "John Smith Sr.", "attorney", "Dallas", "Austin", title="Two")
    assert library.people.all() == ()


def test_a_person_keeps_a_speaker_whom_the_reader_names_otherwise(library: Library) -> None:
    ids = [keep(library, "Sergey Lavrov", MINISTER["Sergey Lavrov"], "Kabul", "Herat", title=n) for n in ("One", "Two")]
    (person,) = library.people.all()
    step = [Correction(CorrectionKind.RENAME, one, (), "", "", "S. V. Lavrov", subject="Sergey Lavrov") for one in ids]
    library.append_all(step)
    assert [s.speaker for s in library.statements.of_person(person.number)] == ["S. V. Lavrov"] * 2
    assert [one.name for one in library.occurrences(ids[0], "S. V. Lavrov")] == ["S. V. Lavrov"]
    assert {link.name for link in library.people.links_of(person.number, speaking=True)} == {"S. V. Lavrov"}
    library.withdraw_all(step)
    assert [s.speaker for s in library.statements.of_person(person.number)] == ["Sergey Lavrov"] * 2
    assert {link.name for link in library.people.links_of(person.number, speaking=True)} == {"Sergey Lavrov"}


def test_a_person_is_called_what_the_reader_calls_most_of_their_speakers(library: Library) -> None:
    titles = ("One", "Two", "Three")
    ids = [keep(library, "Sergey Lavrov", MINISTER["Sergey Lavrov"], "Kabul", "Herat", title=n) for n in titles]
    (person,) = library.people.all()
    library.people.watch(person.number)
    kind = CorrectionKind.RENAME
    step = [Correction(kind, one, (), "", "", "S. V. Lavrov", subject="Sergey Lavrov") for one in ids]

    def names() -> set[str]:
        found = [library.people.get(person.number), *library.people.all()]
        found += [one.person for one in library.people.watched()]
        for name in ("Sergey Lavrov", "S. V. Lavrov"):
            found += [library.linker.person_of(ids[0], name), *library.dossiers.people_named(name)]
        return {one.name for one in found if one}

    library.append(step[0])
    assert names() == {"Sergey Lavrov"}, "most articles have it as before"
    library.append_all(step[1:])
    assert names() == {"S. V. Lavrov"}
    library.withdraw_all(step)
    assert names() == {"Sergey Lavrov"}


def test_one_who_was_somebody_else_takes_no_person_along(library: Library) -> None:
    documents = []
    for title in ("One", "Two"):
        document, analysis = article(
            title, ("Sergey Lavrov", SAID), ("Ann Lee", SAID + "!"), roles=MINISTER, context=("Kabul", "Herat")
        )
        library.keep(document, analysis)
        documents.append(document.id)
    (person,) = [one for one in library.people.all() if one.name == "Sergey Lavrov"]
    kind = CorrectionKind.MERGE
    library.append_all([Correction(kind, one, (), "", "", "Ann Lee", subject="Sergey Lavrov") for one in documents])
    assert library.statements.of_person(person.number) == ()


def test_two_spellings_of_one_surname_are_one_person(library: Library) -> None:
    keep(library, "Muammar Gaddafi", "Libyan leader", "Sirte", "Tripoli", title="One")
    keep(library, "Moammar Gadhafi", "leader of Libya", "Sirte", "Tripoli", title="Two")
    (person,) = library.people.all()
    assert len(library.statements.of_person(person.number)) == 2
