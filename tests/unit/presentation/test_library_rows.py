"""The rows of the library's dock."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.document import QuoteKind, Span
from desktop.library import Library, note_on
from desktop.presentation.library_care import library_facts, rename_search
from desktop.presentation.library_rows import (
    Place,
    article_shelf,
    counts,
    followed,
    kept_article,
    search_hits,
    voice_shelf,
)
from desktop.presentation.library_spoken import spoken_row
from tests.unit.library.making import Said, article

TALKS = article(
    [Said("Sergey Lavrov", "we want a total pullout", marks=True), Said("Ashraf Ghani", "there is no pullout")],
    title="Talks in Moscow",
    outlet="VOA",
    date="May 31, 2019",
    source="/talks.txt",
)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    made, _ = Library.open(tmp_path / "library.sqlite")
    made.keep(*TALKS)
    yield made
    made.close()


def test_an_article_says_where_it_is_from_and_leads_there(library: Library) -> None:
    shelf = article_shelf(library, order="added", containing="")
    row = shelf.rows[0]
    assert shelf.total == 1
    assert (row.title, row.where, row.quotes) == ("Talks in Moscow", "VOA · May 31, 2019", 2)
    assert row.place == Place(TALKS[0].id)
    assert spoken_row(row) == "Talks in Moscow, VOA · May 31, 2019, 2 quotes"


def test_speakers_are_listed_and_narrowed(library: Library) -> None:
    assert {row.shown for row in voice_shelf(library, containing="").rows} == {"Sergey Lavrov", "Ashraf Ghani"}
    row = voice_shelf(library, containing="lavr").rows[0]
    assert (row.initials, row.statements, row.detail) == ("SL", 1, "1 article · 2019")


def test_a_search_groups_what_it_finds_with_places_and_marks(library: Library) -> None:
    document, analysis = TALKS
    place = document.text.index("Nothing else")
    library.notes.add(note_on(document, Span(place, place + 7), body="no pullout here"))
    hits = search_hits(library, "pullout")
    assert hits.totals == {"quotes": 2, "articles": 1, "notes": 1}
    direct = next(row for row in hits.rows["quotes"] if row.kind is QuoteKind.DIRECT)
    assert [direct.text[mark.start : mark.end] for mark in direct.marks] == ["pullout"]
    assert direct.place == Place(document.id, "q1", analysis.quotes[0].content[0])
    assert hits.rows["notes"][0].place is not None
    assert hits.rows["notes"][0].place.article == document.id


def test_what_a_search_did_not_understand_is_said(library: Library) -> None:
    assert "foo:" in search_hits(library, "foo:bar").troubles[0]


def test_searches_and_people_that_are_followed_say_how_much_is_new(library: Library) -> None:
    library.searches.save("Pullout", "pullout")
    person = library.people.add("Sergey Lavrov")
    library.people.watch(person.number)
    again = article([Said("Sergey Lavrov", "pullout now")], title="More talks")
    library.keep(*again)
    library.linker.decide(person.number, again[0].id, "Sergey Lavrov", same=True)
    rows = followed(library)
    assert [(row.name, row.query, row.fresh) for row in rows] == [("Pullout", "pullout", 2), ("Sergey Lavrov", "", 1)]
    rename_search(library, number=rows[0].number, query="pullout", name="Troops")
    assert [row.name for row in followed(library)] == ["Troops", "Sergey Lavrov"]


def test_an_article_comes_back_as_it_was_kept(library: Library) -> None:
    kept = kept_article(library, TALKS[0].id)
    assert (kept.document, kept.analysis, kept.source) == (*TALKS, "/talks.txt")
    library.keep(*article([Said("Ashraf Ghani", "a new text")], source="/talks.txt"))
    assert kept_article(library, TALKS[0].id).source == ""  # its file has another text now


def test_facts_about_the_library_tell_where_it_is(library: Library) -> None:
    facts = {fact.label: fact.value for group in library_facts(library) for fact in group.facts}
    assert facts["File"] == str(library.path)
    assert facts["Articles"] == "1"
    assert counts(library).quotes == 2
