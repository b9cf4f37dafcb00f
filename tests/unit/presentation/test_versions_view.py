"""Two accounts of one story side by side."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.document import Analysis, Correction, CorrectionKind, Document, Quote, QuoteKind, Speaker, SpeakerKind
from desktop.library import Library
from desktop.presentation.versions_view import (
    Turn,
    TurnedQuote,
    compared,
    reanalysis_view,
    story_versions,
    versions_view,
)
from desktop.presentation.word_changes import ChangedWords, Fate
from tests.samples import find, make_document, seed_analysis, seed_document

BEFORE = "Bridge closed\nThe city acts\nMayor Ana Petrova said: “We will close the old bridge in May.” She left."
AFTER = "Bridge closed\nThe city acts\nMayor Ana Petrova said: “We will close the old stone bridge in June.” She left."


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library, _ = Library.open(tmp_path / "library.sqlite")
    yield library
    library.close()


def one_quote(text: str, name: str = "Ana Petrova") -> tuple[Document, Analysis]:
    document = make_document(text, source="bridge.txt")
    content = (find(text, "“We will", ".”"),)
    quote = Quote("q1", QuoteKind.DIRECT, content, verbatim=content, speaker="s1")
    speaker = Speaker("s1", name, SpeakerKind.PERSON, ("q1",))
    return document, Analysis(document.id, "1", (), (quote,), (speaker,))


def shown(words: tuple[ChangedWords, ...]) -> list[tuple[str, Fate]]:
    return [(word.text, word.fate) for word in words]


def test_an_altered_quote_shows_its_words_on_both_sides() -> None:
    (turned,), same = compared(one_quote(BEFORE), one_quote(AFTER))
    assert same == 0
    assert turned.turns == (Turn.ALTERED,)
    assert shown(turned.before) == [
        ("“We will close the old", Fate.KEPT),
        ("bridge in", Fate.KEPT),
        ("May.”", Fate.DROPPED),
    ]
    assert shown(turned.after) == [
        ("“We will close the old", Fate.KEPT),
        ("stone", Fate.ADDED),
        ("bridge in", Fate.KEPT),
        ("June.”", Fate.ADDED),
    ]


def test_a_quote_given_to_another_names_both() -> None:
    (turned,), _ = compared(one_quote(BEFORE), one_quote(BEFORE, "Bo Li"))
    assert (turned.turns, turned.speaker_before, turned.speaker_after) == (
        (Turn.REATTRIBUTED,),
        "Ana Petrova",
        "Bo Li",
    )
    assert (turned.tag(), turned.quote) == ("given to another", "q1")


def test_what_came_and_went_has_one_side_only() -> None:
    document, analysis = one_quote(BEFORE)
    none = (document, replace(analysis, quotes=(), speakers=()))
    (came,), _ = compared(none, (document, analysis))
    (went,), _ = compared((document, analysis), none)
    assert (came.tag(), came.before, came.speaker_after) == ("added", (), "Ana Petrova")
    assert (went.tag(reanalysis=True), went.after, went.quote) == ("lost", (), "")


@given(st.sets(st.sampled_from([f"q{number}" for number in range(1, 9)])))
def test_nothing_differs_between_an_account_and_itself(left_out: set[str]) -> None:
    document = seed_document()
    analysis = seed_analysis(document)
    few = replace(analysis, quotes=tuple(q for q in analysis.quotes if q.id not in left_out))
    assert compared((document, few), (document, few)) == ((), len(few.quotes))
    turned, same = compared((document, few), (document, analysis))
    assert {q.quote for q in turned} == left_out
    assert same == len(few.quotes)


def test_versions_of_a_story_come_from_the_library_with_corrections(library: Library) -> None:
    for account in (one_quote(BEFORE), one_quote(AFTER)):
        library.remember_opened(account[0])
        library.keep(*account)
    before, after = (one_quote(text)[0].id for text in (BEFORE, AFTER))
    assert [version.article for version in story_versions(library, after)] == [before, after]
    content = one_quote(AFTER)[1].quotes[0].content
    library.append(Correction(CorrectionKind.REASSIGN, after, content, "", "Ana Petrova", "Bo Li", "2026-01-01"))
    view = versions_view(library, before, after)
    assert view is not None
    assert view.quotes[0].turns == (Turn.ALTERED, Turn.REATTRIBUTED)
    assert view.summary == "1 altered, 1 given to another, 0 quotes the same"


def test_a_newer_pipeline_is_compared_with_the_one_before(library: Library) -> None:
    document = seed_document()
    newer = seed_analysis(document)
    older = replace(newer, pipeline="0", quotes=newer.quotes[1:])
    library.keep(document, older)
    assert reanalysis_view(library, document.id) is None
    library.keep(document, newer)
    view = reanalysis_view(library, document.id)
    assert view is not None
    assert [q.quote for q in view.quotes] == ["q1"]
    assert view.summary == f"1 gained, {len(newer.quotes) - 1} quotes the same"
    assert isinstance(view.quotes[0], TurnedQuote)
    assert view.details == ("0", newer.pipeline)
    when = library.articles.analysed_at(document.id, "0")[:16].replace("T", " ")
    assert view.before == f"Earlier analysis · {when}"
    assert view.after.startswith("Newer analysis · 20")
