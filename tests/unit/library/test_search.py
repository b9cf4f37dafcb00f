from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.document import Polarity
from desktop.library import Library, Part, parse_query
from desktop.library.query import Key
from tests.unit.library.making import Said, article

PULLOUT = Said("Sergei Lavrov", "we are calling for a total pullout", marks=True)


@pytest.fixture
def shelf(library: Library) -> Library:
    """Three articles whose statements are known."""
    library.keep(
        *article(
            [PULLOUT, Said("Zamir Kabulov", "the café’s total was “naïve” about the pullout", certainty=0.3)],
            title="Talks in Moscow",
            date="31 May 2019",
            outlet="The Morning Paper",
        )
    )
    library.keep(
        *article(
            [
                Said("Ann O'Neill", "there would be no pullout", polarity=Polarity.DENIED, certainty=0.7),
                Said("", "nobody knew"),
            ],
            title="Second day",
            date="June 2020",
            outlet="Evening News",
        )
    )
    library.keep(*article([Said("Élodie Lavrovskaya", "it rains")], title="Weather", filler="A pullout couch."))
    return library


@pytest.mark.parametrize(
    ("query", "speakers"),
    [
        ("pullout", {"Sergei Lavrov", "Zamir Kabulov", "Ann O'Neill"}),
        ('"total pullout"', {"Sergei Lavrov"}),
        ("“total pullout”", {"Sergei Lavrov"}),
        ("TOTAL", {"Sergei Lavrov", "Zamir Kabulov"}),
        ("cafe naive", {"Zamir Kabulov"}),
        ("lavrov", {"Sergei Lavrov", "Élodie Lavrovskaya"}),
        ("lavrov ", {"Sergei Lavrov"}),
        ("speaker:elodie", {"Élodie Lavrovskaya"}),
        ('speaker:"sergei lavrov" pullout', {"Sergei Lavrov"}),
        ("speaker:o'neill", {"Ann O'Neill"}),
        ("pullout -speaker:lavrov", {"Zamir Kabulov", "Ann O'Neill"}),
        ("pullout -total", {"Ann O'Neill"}),
        ("pullout NOT total", {"Ann O'Neill"}),
        ("rains OR calling", {"Sergei Lavrov", "Élodie Lavrovskaya"}),
        ("pullout kind:direct", {"Sergei Lavrov"}),
        ("kind:paraphrase pullout", {"Zamir Kabulov", "Ann O'Neill"}),
        ("is:doubtful", {"Zamir Kabulov"}),
        ("is:denied", {"Ann O'Neill"}),
        ("is:unattributed", {""}),
        ("pullout after:2020", {"Ann O'Neill"}),
        ("pullout after:2020-06-15", {"Ann O'Neill"}),
        ("pullout before:2020", {"Sergei Lavrov", "Zamir Kabulov"}),
        ("pullout before:2019-05-31", set()),
        ("date:2019-05", {"Sergei Lavrov", "Zamir Kabulov"}),
        ("outlet:evening pullout", {"Ann O'Neill"}),
        ("title:moscow kind:direct", {"Sergei Lavrov"}),
        ("entity:kabulov kind:direct", {"Sergei Lavrov"}),
        ("-pullout", {"", "Élodie Lavrovskaya"}),
    ],
)
def test_quotes_are_found(shelf: Library, query: str, speakers: set[str]) -> None:
    found = shelf.search(query)
    assert {hit.statement.speaker for hit in found.quotes} == speakers
    assert found.quotes_total == len(found.quotes)
    assert found.troubles == ()


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("couch", ["Weather"]),
        ("title:second", ["Second day"]),
        ("outlet:news", ["Second day"]),
        ("entity:lavrov", ["Talks in Moscow", "Weather"]),
        ("pullout after:2020", ["Second day"]),
        ("speaker:lavrov pullout", []),
    ],
)
def test_articles_are_found(shelf: Library, query: str, titles: list[str]) -> None:
    assert sorted(hit.article.title for hit in shelf.search(query).articles) == sorted(titles)


def test_marks_stand_where_the_words_are(shelf: Library) -> None:
    (quote,) = shelf.search('"total pullout"').quotes
    assert [mark.of(quote.snippet.text) for mark in quote.snippet.marks] == ["total pullout"]
    (hit,) = shelf.search("couch").articles
    assert [mark.of(hit.snippet.text) for mark in hit.snippet.marks] == ["couch"]
    assert hit.place is not None
    assert hit.place.of(shelf.articles.document(hit.article.id).text) == "couch"


def test_a_snippet_shows_the_place_with_most_of_the_words(library: Library) -> None:
    filler = "A 😀 pullout. " + "Word after word. " * 200 + "The naïve pullout came. " + "Word after word. " * 200
    library.keep(*article([], filler=filler))
    (hit,) = library.search("naive pullout").articles
    assert [mark.of(hit.snippet.text) for mark in hit.snippet.marks] == ["naïve", "pullout"]
    assert hit.snippet.text.startswith("… ")
    assert len(hit.snippet.text) < 250


def test_pages_do_not_overlap_and_end(library: Library) -> None:
    for number in range(25):
        library.keep(*article([Said("Ann", f"words of day {number}")]))
    pages = [library.search("words", parts=[Part.QUOTES], limit=10, offset=offset) for offset in (0, 10, 20)]
    numbers = [hit.statement.number for page in pages for hit in page.quotes]
    assert len(set(numbers)) == len(numbers) == 25
    assert {page.quotes_total for page in pages} == {25}


_PIECES = (
    *('"', "“", "-", "speaker:", "kind:", "is:", "after:", "OR", "NOT", "AND", "*", "(", ")", "^", "{", "}", ":"),
    *("NEAR(a b)", "lavrov", "2019", "direct", "\0", "\ud800", " ", "'", "+", "title:", "entity:", "é"),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=300, deadline=None)
@given(
    st.one_of(
        st.text(max_size=40),
        st.lists(
            st.sampled_from(_PIECES),
            max_size=10,
        ).map("".join),
        st.lists(st.sampled_from(["a", "-b", "speaker:x", "OR", "NOT", "date:", '"', "is:likely"]), max_size=8).map(
            " ".join
        ),
    )
)
def test_no_query_is_an_error(shelf: Library, query: str) -> None:
    found = shelf.search(query)
    assert all(0 <= m.start < m.end <= len(h.snippet.text) for h in found.quotes for m in h.snippet.marks)


@pytest.mark.parametrize(
    ("query", "trouble"),
    [
        ("speaker: lavrov", "needs a value"),
        ("kind:loud", "direct, mixed"),
        ("after:yesterday", "no date"),
        ("is:nice", "certain, likely"),
        ("foo:bar", "no operator"),
    ],
)
def test_what_is_not_understood_is_said(query: str, trouble: str) -> None:
    (said,) = parse_query(query).troubles
    assert trouble in str(said)


def test_an_operator_may_be_written_in_other_ways() -> None:
    query = parse_query("By:lavrov since:2019 http://example.org")
    assert [f.key for f in query.filters] == [Key.SPEAKER, Key.AFTER]
    assert query.troubles == ()


def test_a_search_that_is_kept_counts_what_is_new(shelf: Library) -> None:
    saved = shelf.searches.save("Pullout", "pullout kind:direct")
    assert [s.fresh for s in shelf.searches.all()] == [0]
    shelf.keep(*article([PULLOUT], title="Third day"))
    assert [(s.name, s.fresh) for s in shelf.searches.all()] == [("Pullout", 1)]
    shelf.searches.see(saved.number)
    assert [s.fresh for s in shelf.searches.all()] == [0]
    shelf.searches.remove(saved.number)
    assert shelf.searches.all() == ()
