from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.ui.widgets.pattern_search import PatternSearch
from tests.samples import make_document

TEXT = "Headline 🙂 here\n\nDeck of it\n\nZoë paid 🙂 12 dollars and 7 cents; zoë left.\n\nAnd 3 more."


def found(pattern: str, text: str = TEXT, **options: bool) -> list[str]:
    result = PatternSearch(make_document(text)).find(pattern, **options)
    assert result.trouble == ""
    return [span.of(text) for span in result.hits]


def test_places_are_code_points_of_the_text_in_order() -> None:
    assert found(r"\d+") == ["12", "7", "3"]
    assert found("zoë") == ["Zoë", "zoë"]
    assert found("🙂 .") == ["🙂 h", "🙂 1"]


def test_a_match_stays_in_its_block_and_is_never_empty() -> None:
    assert found("here\\s+Deck") == []
    assert found("x*") == []
    assert found("^And") == ["And"]


def test_half_a_character_in_the_text_does_not_matter() -> None:
    assert found("w.rd", "Headline\n\nDeck\n\na \ud83d word") == ["word"]


@pytest.mark.parametrize(("pattern", "words"), [("a..", ["and", "And"]), ("zo|left", ["left"])])
def test_whole_words_hold_for_every_alternative(pattern: str, words: list[str]) -> None:
    assert found(pattern, whole_words=True) == words


@pytest.mark.parametrize("pattern", ["(", "[a", "a{2,1}", "*", "(?<", "\\"])
def test_a_mistake_is_said_with_its_place(pattern: str) -> None:
    for whole in (False, True):
        result = PatternSearch(make_document(TEXT)).find(pattern, whole_words=whole)
        assert result.hits == ()
        assert re.search(r"Not an expression: .+ \(character \d+\)", result.trouble)


@pytest.mark.parametrize("pattern", ["(a+)+$", "(a|a)*$", "(a*)*$", "(.*a){25}$"])
@pytest.mark.parametrize("length", [400, 40_000])
def test_no_expression_runs_for_ever(pattern: str, length: int) -> None:
    text = f"H\n\nd\n\n{'a' * length}!"
    assert PatternSearch(make_document(text)).find(pattern).hits == ()


def test_the_deadline_ends_a_long_search() -> None:
    result = PatternSearch(make_document("H\n\n" + "word and word\n\n" * 50)).find("word", seconds=-1.0)
    assert len(result.hits) < 100
    assert "takes too long" in result.trouble


@given(st.text(max_size=12))
def test_whatever_is_typed_is_answered(pattern: str) -> None:
    result = PatternSearch(make_document(TEXT)).find(pattern)
    assert all(span.of(TEXT) for span in result.hits)
