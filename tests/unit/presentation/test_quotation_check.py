"""Passages of a draft, what became of each in the library, and how it is said."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.document import Analysis, Quote, QuoteKind, Span, Speaker, SpeakerKind
from desktop.document.wording import GAP, align, wording
from desktop.library import Library, Outcome
from desktop.library.database import connect
from desktop.presentation.appearances import elsewhere
from desktop.presentation.quotation_check import (
    Passage,
    Tone,
    check_all,
    check_passage,
    passages_of,
    passages_of_text,
    report,
    summary,
)
from desktop.presentation.word_changes import Fate, changed_words, differences
from tests.samples import find, make_document
from tests.unit.library.articles import article

SAID = "“We are calling for a total pullout of foreign forces from the country, now and for ever”"


@pytest.fixture
def library() -> Iterator[Library]:
    opened = Library(connect(":memory:"))
    opened.keep(*article("One", ("Sergey Lavrov", SAID), outlet="Gandhara", date="28 May 2019"))
    opened.keep(*article("Two", ("Ann Lee", "the talks would go on for as long as they were useful to both sides")))
    yield opened
    opened.close()


def test_what_stands_in_quotation_marks_is_a_passage_and_else_all_of_it() -> None:
    marked = 'He said “we will not go there” and "nor will they" in a ‘red’ coat, « jamais de la vie ».'
    assert [p.words for p in passages_of_text(marked)] == [
        "“we will not go there”",
        '"nor will they"',
        "« jamais de la vie »",
    ]
    assert [p.words for p in passages_of_text("  We will not  go ")] == ["We will not go"]
    assert passages_of_text(" \n") == ()


def test_a_draft_is_taken_apart_into_its_quotations_and_their_speakers() -> None:
    document = make_document(
        "Draft\n\nNews\n\n“We will go,” said Ann Lee, “at once.” She thought it was “far too late” for others."
        " “Nobody knows why” was written there."
    )
    text = document.text
    first = (find(text, "“We will go,”"), find(text, "“at once.”"))
    late = find(text, "“far too late”")
    quotes = (
        Quote("q1", QuoteKind.DIRECT, first, verbatim=first, speaker="s1"),
        Quote("q2", QuoteKind.MIXED, (find(text, "it was", "others"),), verbatim=(late,), speaker="s2"),
        Quote("q3", QuoteKind.INDIRECT, (find(text, "News"),), speaker="s1"),
    )
    speakers = (
        Speaker("s1", "Ann Lee", SpeakerKind.PERSON, ("q1", "q3")),
        Speaker("s2", "an official", SpeakerKind.UNNAMED, ("q2",)),
    )
    found = passages_of(document, Analysis(document.id, "by hand", (), quotes, speakers))
    assert [(p.words, p.speaker, p.named) for p in found] == [
        ("“We will go,” “at once.”", "Ann Lee", True),
        ("“far too late”", "an official", False),
        ("“Nobody knows why”", "", True),
    ]


@pytest.mark.parametrize(
    ("words", "speaker", "outcome", "tone", "holds"),
    [
        ("a total pullout of foreign forces", "", Outcome.FOUND, Tone.GOOD, True),
        ("a total pullout of foreign forces", "Lavrov", Outcome.FOUND, Tone.GOOD, True),
        ("We are calling … foreign forces from", "", Outcome.SHORTENED, Tone.GOOD, True),
        ("a total pullout of foreign forces", "Ann Lee", Outcome.OTHER_SPEAKER, Tone.BAD, False),
        ("We are calling for a partial pullout of foreign forces", "", Outcome.ALTERED, Tone.BAD, False),
        ("for as long as they were useful to both", "", Outcome.FOUND, Tone.WARNING, False),
        ("for ever” said Sergey Lavrov", "", Outcome.IN_TEXT, Tone.WARNING, False),
        ("Two pandas were born in Vienna", "", Outcome.NOT_FOUND, Tone.BAD, False),
    ],
)
def test_only_what_was_said_so_holds(
    library: Library, words: str, speaker: str, outcome: Outcome, tone: Tone, holds: bool
) -> None:
    found = check_passage(library, Passage((words,), speaker))
    assert (found.outcome, found.tone, found.holds) == (outcome, tone, holds)


def test_a_paraphrase_is_said_to_be_one(library: Library) -> None:
    found = check_passage(library, Passage(("as long as they were useful",), "Ann Lee"))
    assert "paraphrase" in found.verdict
    assert "do not print it as a quotation" in found.sentence
    assert found.appearances[0].is_paraphrase


def test_another_speaker_of_the_same_words_is_raised(library: Library) -> None:
    library.keep(*article("Three", ("Mullah Baradar", "“We are calling for a total pullout of foreign forces”")))
    found = check_passage(library, Passage(("calling for a total pullout of foreign",), "Sergey Lavrov"))
    assert (found.outcome, found.tone, found.verdict) == (Outcome.FOUND, Tone.WARNING, "Found, disputed")
    assert "Mullah Baradar" in found.sentence
    assert [one.speaker for one in found.appearances] == ["Sergey Lavrov", "Mullah Baradar"]


def test_a_passage_that_the_draft_interrupts_is_one(library: Library) -> None:
    parts = ("“We are calling,”", "“for a total pullout”")
    assert check_passage(library, Passage(parts)).outcome is Outcome.FOUND
    apart = ("“We are calling,”", "“now and for ever”")
    assert check_passage(library, Passage(apart)).outcome is Outcome.SHORTENED


def test_the_report_has_every_passage_with_its_differences(library: Library) -> None:
    checked = check_all(
        library, [Passage(("We are calling for a partial pullout of foreign forces",)), Passage((SAID,))]
    )
    words = report(checked)
    assert "ALTERED: We are calling for a partial pullout" in words
    assert "[-partial-] [+total+]" in words
    assert "dropped “partial”; added “total”" in words
    assert f"FOUND: {SAID}" in words
    assert summary(checked) == "2 quotations checked, 1 of them right."


def test_where_words_go_on_is_not_an_alteration() -> None:
    first, second = "a total pullout of forces", "“We are calling for a total pullout of forces from here at once”"
    shown = changed_words(first, second, align(wording(first), wording(second)))
    assert [(w.text, w.fate) for w in shown] == [
        ("“We are calling for", Fate.AROUND),
        ("a total pullout of forces", Fate.KEPT),
        ("from here at once”", Fate.AROUND),
    ]
    assert differences(shown) == ""


def test_what_an_ellipsis_stands_for_is_named() -> None:
    first, second = "we will go … at once and together", "we will go back there at once and together"
    shown = changed_words(first, second, align(wording(first), wording(second)))
    assert differences(shown) == "left out “back there”"


WORDS = st.lists(st.sampled_from(["we", "go", "“home”,", "now.", "never", GAP, "(so)"]), max_size=14).map(" ".join)


@given(WORDS, WORDS)
def test_no_word_of_either_wording_is_lost(first: str, second: str) -> None:
    shown = changed_words(first, second, align(wording(first), wording(second)))
    kept = {Fate.KEPT, Fate.DROPPED}
    bare = [word.form for word in wording(first) if word.form != GAP]
    assert [w.form for part in shown if part.fate in kept for w in wording(part.text)] == bare


def test_other_appearances_come_with_conflicts_first_and_versions_left_out(library: Library) -> None:
    library.keep(*article("Three", ("Mullah Baradar", "“We are calling for a total pullout of foreign forces”")))
    document, analysis = article("Here", ("Sergey Lavrov", "“We are calling for a full pullout of foreign forces”"))
    found = elsewhere(library, document, analysis, analysis.quotes[0])
    assert [one.speaker for one in found.appearances] == ["Mullah Baradar", "Sergey Lavrov"]
    assert (found.sign, found.conflict) == ("in 2 other articles", "Here Sergey Lavrov, there Mullah Baradar")
    one = found.appearances[1]
    assert (one.outlet, one.date, one.relation) == ("Gandhara", "2019-05-28", "with other words")
    assert one.differences == "dropped “full”; added “total”"
    text = library.articles.document(one.article).text
    assert one.place is not None
    assert one.place.of(text) == SAID


def test_words_that_are_nowhere_else_have_no_sign(library: Library) -> None:
    document, analysis = article("Here", ("Ann Lee", "“Nobody has ever said anything of this kind before”"))
    found = elsewhere(library, document, analysis, analysis.quotes[0])
    assert (found.sign, found.conflict, found.appearances) == ("", "", ())


def test_a_place_in_the_text_is_where_the_words_are(library: Library) -> None:
    (found,) = check_passage(library, Passage(("ever” said Sergey Lavrov",))).appearances
    assert found.place is not None
    assert isinstance(found.place, Span)
    assert found.place.of(library.articles.document(found.article).text) == "ever” said Sergey Lavrov"
