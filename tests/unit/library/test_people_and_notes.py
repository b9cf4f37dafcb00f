from __future__ import annotations

from desktop.document import Span
from desktop.library import Library, PersonLink, note_on
from tests.unit.library.making import Said, article


def test_statements_of_a_person_over_articles_and_names(library: Library) -> None:
    person = library.people.add("Sergei Lavrov")
    one, analysis = article([Said("Sergei Lavrov", "first"), Said("Other", "not his")], date="2020")
    two, other = article([Said("Sergey Lavrov", "second")], date="2019")
    library.keep(one, analysis)
    library.keep(two, other)
    links = [
        PersonLink(person.number, one.id, "Sergei Lavrov", by_reader=False, why="same role"),
        PersonLink(person.number, two.id, "Sergey Lavrov"),
        PersonLink(person.number, one.id, "Other", holds=False),
    ]
    library.people.link(links)
    assert set(library.people.links_of(person.number)) == set(links)
    assert [s.words for s in library.statements.of_person(person.number)] == ["second", "first"]
    library.people.unlink(links[:1])
    assert [s.words for s in library.statements.of_person(person.number)] == ["second"]
    library.people.link(links)
    library.people.link(links)
    assert len(library.statements.of_person(person.number)) == 2


def test_links_outlive_their_article(library: Library) -> None:
    person = library.people.add("Ann")
    document, analysis = article([Said("Ann", "words")])
    library.keep(document, analysis)
    link = PersonLink(person.number, document.id, "Ann")
    library.people.link([link])
    library.articles.remove([document.id])
    library.articles.purge(before="9999")
    assert library.statements.of_person(person.number) == ()
    library.keep(document, analysis)
    assert library.people.links_in(document.id) == (link,)
    assert len(library.statements.of_person(person.number)) == 1


def test_what_is_new_of_somebody_who_is_watched(library: Library) -> None:
    person = library.people.add("Ann")
    for day, fresh in (("one", 0), ("two", 2)):
        document, analysis = article([Said("Ann", day), Said("Ann", "more")], title=day)
        library.keep(document, analysis)
        library.people.link([PersonLink(person.number, document.id, "Ann")])
        if day == "one":
            library.people.watch(person.number)
        assert [w.fresh for w in library.people.watched()] == [fresh]
    library.people.watch(person.number)
    assert [w.fresh for w in library.people.watched()] == [0]
    library.people.remove(person.number)
    assert library.people.watched() == library.people.all() == ()
    library.people.restore(person.number)
    assert [w.person.name for w in library.people.watched()] == ["Ann"]
    library.people.unwatch(person.number)
    assert library.people.watched() == ()


def test_notes_are_anchored_found_changed_and_brought_back(library: Library) -> None:
    document, analysis = article([Said("Ann", "words")], filler="The café closed early.")
    library.keep(document, analysis)
    start = document.text.index("café")
    note = library.notes.add(note_on(document, Span(start, start + 4), body="Is this true?", colour="yellow"))
    assert (note.words, note.after) == ("café", " closed early.")
    assert note.before.endswith("words. The ")
    assert library.notes.of_article(document.id) == (note,)
    for query in ("true", "cafe"):
        (hit,) = library.search(query).notes
        assert hit.note == note
        assert hit.article is not None
        assert hit.article.id == document.id
    library.notes.change(note.number, body="It is false", colour="green")
    assert library.search("true").notes_total == 0
    library.notes.remove(note.number)
    assert library.search("false").notes_total == 0
    assert library.notes.of_article(document.id) == ()
    library.notes.restore(note.number)
    (back,) = library.notes.of_article(document.id)
    assert (back.body, back.colour, back.words) == ("It is false", "green", "café")
