"""What decisions change, what a review came to, and why quotes are hidden, in words."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.document import READERS_RULE, Analysis, Quote, QuoteKind
from desktop.presentation.decision_words import free_name, quoted, reach, shortened
from desktop.presentation.hidden import MarkChoice, why_hidden
from desktop.presentation.notes import COLOURS, new_note, note_rows
from desktop.presentation.review import doubtful_quotes, reviewed
from desktop.ui.widgets.mark_store import Density, MarkStore
from tests.samples import find, seed_analysis, seed_document

DOCUMENT = seed_document()
ANALYSIS = seed_analysis(DOCUMENT)


@pytest.mark.parametrize(
    ("quotes", "articles", "said"),
    [
        (0, 1, ""),
        (1, 1, "1 quote changes."),
        (14, 1, "14 quotes change."),
        (14, 6, "14 quotes in 6 articles change."),
        (1, 2, "1 quote in 2 articles changes."),
    ],
)
def test_the_reach_of_a_decision(quotes: int, articles: int, said: str) -> None:
    assert reach(quotes, articles) == said


def test_somebody_else_of_the_same_name_gets_the_first_free_number() -> None:
    assert free_name("Li", set()) == "Li (2)"
    assert free_name("Li", {"Li (2)", "Li (3)"}) == "Li (4)"


@given(st.text(), st.integers(10, 40))
def test_shortened_words_are_one_line_and_no_longer_than_asked(words: str, most: int) -> None:
    short = shortened(words, most)
    assert len(short) <= most + 2
    assert "\n" not in short
    assert short.removesuffix(" …") in " ".join(words.split())


def test_what_the_reader_decided_is_not_reviewed_again() -> None:
    (doubtful,) = doubtful_quotes(ANALYSIS)
    decided = tuple(
        replace(q, evidence=replace(q.evidence, rule=READERS_RULE)) if q.id == doubtful else q for q in ANALYSIS.quotes
    )
    assert doubtful_quotes(replace(ANALYSIS, quotes=decided)) == ()
    assert doubtful_quotes(None) == ()


def test_a_review_is_summed_up() -> None:
    assert reviewed(Counter(["skip", "confirm", "confirm", "reject"])) == "2 confirmed, 1 not a quote, 1 skipped"
    assert reviewed(Counter()) == ""


_QUOTES = st.lists(
    st.builds(
        lambda kind, certainty: (kind, certainty),
        st.sampled_from(QuoteKind),
        st.sampled_from([0.2, 0.5, 0.8, 0.94, 1.0]),
    ),
    max_size=8,
)
_CHOICES = st.builds(
    MarkChoice,
    density=st.sampled_from(["all", "speakers", "none"]),
    direct=st.booleans(),
    indirect=st.booleans(),
    minimum=st.sampled_from([0.0, 0.5, 0.94]),
)


@given(_QUOTES, _CHOICES)
def test_as_many_are_said_to_be_hidden_as_are(quotes: list[tuple[QuoteKind, float]], choice: MarkChoice) -> None:
    content = (find(DOCUMENT.text, "Moscow"),)
    made = [Quote(f"q{n}", kind, content, certainty=certainty) for n, (kind, certainty) in enumerate(quotes)]
    store = MarkStore()
    store.set_analysis(DOCUMENT, Analysis(DOCUMENT.id, "1", quotes=tuple(made)))
    store.density = Density(choice.density)
    store.set_filter(entities=True, direct=choice.direct, indirect=choice.indirect, minimum_certainty=choice.minimum)
    said = why_hidden(made, choice)
    assert int(said.split(" ", 1)[0] if said else 0) == store.hidden_count


def test_the_reasons_are_told_apart() -> None:
    choice = MarkChoice(indirect=False, minimum=0.5)
    said = why_hidden(ANALYSIS.quotes, choice)
    assert said.endswith(" paraphrases.")
    assert "1 less than likely, " in said
    assert why_hidden(ANALYSIS.quotes, MarkChoice()) == ""
    assert why_hidden(ANALYSIS.quotes, MarkChoice("none")) == "8 quotes are not marked: marks are switched off."


def test_notes_are_listed_in_order_and_spoken() -> None:
    later = new_note(DOCUMENT, find(DOCUMENT.text, "China and Russia"), body="Ask both", colour="blue")
    first = replace(new_note(DOCUMENT, find(DOCUMENT.text, "Russia on Wednesday")), colour="ultraviolet")
    rows = note_rows(DOCUMENT, [later, first])
    assert [row.words for row in rows] == ["Russia on Wednesday", "China and Russia"]
    assert rows[0].colour == COLOURS[0]
    assert rows[0].spoken == "highlight: Russia on Wednesday, paragraph 2"
    assert rows[1].spoken.startswith("note: Ask both; on: China and Russia, paragraph ")


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("the plan is late", "“the plan is late”"),
        ("“The plan is late.”", "“The plan is late.”"),
        ("both have “a shared aim.”", "“both have ‘a shared aim.’”"),
        ("“Never,” she said, “again.”", "“‘Never,’ she said, ‘again.’”"),
    ],
)
def test_marks_inside_marks_are_single_ones(said: str, shown: str) -> None:
    assert quoted(said) == shown
