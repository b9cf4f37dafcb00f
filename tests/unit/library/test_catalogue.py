"""Articles as a list: one row a story, in an order, narrowed by words; who is quoted beside whom."""

from __future__ import annotations

import pytest

from desktop.library import Beside, Library, Voice
from tests.unit.library.making import Said, article


def titles(library: Library, **asked: object) -> list[str]:
    return [entry.article.title for entry in library.catalogue.page(**asked)]


@pytest.fixture
def shelf(library: Library) -> Library:
    for title, date, outlet in (
        ("Talks begin", "2019-05-28", "VOA"),
        ("An envoy speaks", "2019-05-31", "Reuters"),
        ("Émigrés return", "2018-01-02", "VOA"),
    ):
        said = [Said("Ada Winter", f"{title} and so on"), Said("Bo Lind", f"no comment on {title}", marks=True)]
        library.keep(*article(said, title=title, date=date, outlet=outlet, source=f"/{title}.txt"))
    return library


def test_articles_come_in_the_order_that_is_asked_for(shelf: Library) -> None:
    assert titles(shelf) == ["Émigrés return", "An envoy speaks", "Talks begin"]
    assert titles(shelf, order="date") == ["An envoy speaks", "Talks begin", "Émigrés return"]
    assert titles(shelf, order="title")[0] == "An envoy speaks"
    assert titles(shelf, limit=1, offset=1) == ["An envoy speaks"]
    with pytest.raises(KeyError):
        shelf.catalogue.page(order="colour")


def test_words_of_title_and_outlet_narrow_the_list_whatever_their_accents(shelf: Library) -> None:
    assert titles(shelf, containing="emigres") == ["Émigrés return"]
    assert titles(shelf, containing="voa ta") == ["Talks begin"]
    assert shelf.catalogue.count(containing="voa") == 2
    assert titles(shelf, containing="comment") == []  # stands in the text alone


def test_versions_of_a_story_are_one_row(shelf: Library) -> None:
    shelf.keep(*article([Said("Ada Winter", "something else")], title="Talks begin again", source="/Talks begin.txt"))
    assert shelf.catalogue.count() == 3
    newest = shelf.catalogue.page()[0]
    assert (newest.article.title, newest.versions) == ("Talks begin again", 2)
    shelf.articles.remove([newest.article.id])
    assert [(e.article.title, e.versions) for e in shelf.catalogue.page()][-1] == ("Talks begin", 1)


def test_who_is_quoted_beside_somebody_and_how_much_an_outlet_gives_them(shelf: Library) -> None:
    shelf.keep(*article([Said("Cy Young", "alone here")], title="Elsewhere", outlet="VOA"))
    assert shelf.dossiers.beside(None, "ada winter") == (Beside("Bo Lind", 3, 3),)
    assert shelf.dossiers.voices(None, "Ada Winter") == (Voice("VOA", 3, 5, 2), Voice("Reuters", 1, 2, 1))
    assert shelf.dossiers.beside(None, "Nobody") == ()


def test_persons_are_found_by_a_name_they_appear_under(shelf: Library) -> None:
    first = shelf.catalogue.page()[0].article.id
    person = shelf.people.add("Ada Mary Winter")
    shelf.linker.decide(person.number, first, "Ada Winter", same=True)
    assert person in shelf.dossiers.people_named("ADA WINTER")
    assert shelf.dossiers.voices(person.number, "")[0].theirs == 1
