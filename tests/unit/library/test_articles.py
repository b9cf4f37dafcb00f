from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from desktop.document import Analysis, Correction, CorrectionKind, Document, content_id
from desktop.library import Library, NotInLibraryError, note_on
from tests.unit.library.making import Said, article

LAVROV = Said("Sergei Lavrov", "a total pullout of foreign forces is needed", marks=True)
KABULOV = Said("Zamir Kabulov", "the talks would go on")


def test_what_is_kept_comes_back(library: Library) -> None:
    document, analysis = article([LAVROV, KABULOV], source="/a.txt", date="31 May 2019", outlet="The Paper")
    kept = library.keep(document, analysis)
    assert kept.is_new
    assert kept.earlier is None
    assert (kept.article.date_written, kept.article.date, kept.article.outlet) == (
        "31 May 2019",
        "2019-05-31",
        "The Paper",
    )
    assert kept.article.quotes == 2
    assert library.articles.document(document.id) == document
    assert library.articles.analysis(document.id) == analysis
    assert [s.words for s in library.statements.of_article(document.id)] == [
        "“a total pullout of foreign forces is needed”",
        "the talks would go on",
    ]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50, deadline=None)
@example("a lone \ud800 and \0", "\udfff")
@given(st.text(st.characters(), max_size=60), st.text(st.characters(), max_size=20))
def test_any_text_can_be_kept(library: Library, text: str, name: str) -> None:
    document, analysis = article([Said(name, text)], title=text, source=name, outlet=name)
    library.keep(document, analysis)
    assert library.articles.document(document.id) == document
    assert library.articles.analysis(document.id) == analysis
    library.search(text)
    library.statements.speakers_like(name)


def test_keeping_again_is_the_same_article(library: Library) -> None:
    document, analysis = article([LAVROV], source="/a.txt")
    library.keep(document, analysis)
    moved = library.keep(replace(document, source="/b.txt"), analysis)
    assert not moved.is_new
    assert library.articles.count() == 1
    assert set(library.articles.sources(document.id)) == {"/a.txt", "/b.txt"}
    assert library.search("pullout").quotes_total == 1


def test_a_changed_text_from_the_same_source_is_a_new_version(library: Library) -> None:
    first = library.keep(*article([LAVROV], source="/a.txt")).article
    second = library.keep(*article([LAVROV, KABULOV], source="/a.txt"))
    other = library.keep(*article([KABULOV], source="/other.txt")).article
    assert second.is_new
    assert second.earlier == first
    assert [a.id for a in library.articles.versions(first.id)] == [first.id, second.article.id]
    assert [a.id for a in library.articles.versions(other.id)] == [other.id]


def test_pasted_texts_are_no_versions_of_one_another(library: Library) -> None:
    library.keep(*article([LAVROV]))
    assert library.keep(*article([KABULOV])).earlier is None


def test_a_newer_analysis_takes_over_and_the_older_stays(library: Library) -> None:
    document, old = article([LAVROV], pipeline="one")
    new = replace(old, pipeline="two", quotes=(), speakers=())
    library.keep(document, old)
    assert library.keep(document, new).article.quotes == 0
    assert library.articles.pipelines(document.id) == ("one", "two")
    assert library.articles.analysis(document.id, pipeline="one") == old
    assert library.articles.analysis(document.id) == new
    assert library.search("pullout").quotes_total == 0


def test_a_correction_is_found_under_its_new_speaker(library: Library) -> None:
    document, analysis = article([LAVROV, KABULOV])
    library.keep(document, analysis)
    quote = analysis.quotes[0]
    decision = Correction(CorrectionKind.REASSIGN, document.id, quote.content, "words", "Sergei Lavrov", "Someone Else")
    library.append(decision)
    assert [s.name for s in library.statements.speakers()] == ["Someone Else", "Zamir Kabulov"]
    assert library.search("speaker:else pullout").quotes_total == 1
    library.withdraw(decision)
    assert [s.name for s in library.statements.speakers()] == ["Sergei Lavrov", "Zamir Kabulov"]
    assert library.articles.effective(document.id) == analysis


def test_removal_can_be_undone_and_keeps_what_the_reader_wrote(library: Library) -> None:
    document, analysis = article([LAVROV])
    library.keep(document, analysis)
    library.notes.add(note_on(document, analysis.quotes[0].content[0], body="check this"))
    library.articles.remove([document.id])
    assert library.articles.get(document.id) is None
    assert library.search("pullout").quotes_total == library.search("talks").articles_total == 0
    library.articles.restore([document.id])
    assert library.search("pullout").quotes_total == 1
    library.articles.remove([document.id])
    assert library.articles.purge(before="9999") == 1
    with pytest.raises(NotInLibraryError):
        library.articles.document(document.id)
    assert [n.body for n in library.notes.of_article(document.id)] == ["check this"]


def test_articles_are_listed_in_each_order_and_by_page(library: Library) -> None:
    for title, date in (("b", "2019-05"), ("a", "2021"), ("c", "")):
        library.keep(*article([LAVROV], title=title, date=date))

    def titles(order: str) -> str:
        return "".join(a.title for a in library.articles.list(order=order))

    assert (titles("added"), titles("date"), titles("title")) == ("cab", "abc", "abc")
    assert [a.title for a in library.articles.list(limit=1, offset=1)] == ["a"]


def test_an_article_is_found_by_the_beginning_of_its_id_and_by_source(library: Library) -> None:
    document, analysis = article([LAVROV], source="/a.txt")
    library.keep(document, analysis)
    assert library.articles.find(document.id[:8]).id == document.id
    assert library.articles.find("/a.txt").id == document.id
    with pytest.raises(NotInLibraryError, match="not in the library"):
        library.articles.find(document.id[:7])


def test_statements_of_a_name_are_in_order_of_date(library: Library) -> None:
    for date in ("2021-01-01", "", "2019-05-31"):
        library.keep(*article([LAVROV], date=date, filler=date))
    library.keep(*article([Said("Sergeí LAVROV", "more")], date="2020"))
    assert [s.article.date for s in library.statements.of_name("sergei  lavrov")] == [
        "2019-05-31",
        "2020",
        "2021-01-01",
        "",
    ]
    (summary,) = library.statements.speakers()
    assert (summary.statements, summary.articles, summary.first, summary.last) == (4, 4, "2019-05-31", "2021-01-01")


def test_an_opened_article_is_listed_as_recent_and_not_as_kept(library: Library) -> None:
    library.remember_opened(Document(content_id("x"), "x", title="X", source="/x.txt"))
    assert library.articles.count() == 0
    library.keep(Document(content_id("y"), "y", title="Y", source="/y.txt"), Analysis(content_id("y"), "p"))
    assert [a.title for a in library.recent(9)] == ["X"]
    assert [a.title for a in library.articles.list()] == ["Y"]
