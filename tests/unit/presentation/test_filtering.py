from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.presentation.filtering import FilterIndex, fold, forgiven_errors

NAMES = ["Sergey Lavrov", "Uran Botobekov", "Khadija Ouédraogo", "Iraq", "Łukasz Żądło", "Наталья Петрова"]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("lavrov", ["Sergey Lavrov"]),
        ("LAV", ["Sergey Lavrov"]),
        ("lavorv", ["Sergey Lavrov"]),
        ("lavrrov", ["Sergey Lavrov"]),
        ("botobkov", ["Uran Botobekov"]),
        ("botobeckof", ["Uran Botobekov"]),
        ("ouedraogo", ["Khadija Ouédraogo"]),
        ("OUÉDRAOGO", ["Khadija Ouédraogo"]),
        ("lukasz zadlo", ["Łukasz Żądło"]),
        ("natalya petrova", ["Наталья Петрова"]),
        ("lavrov sergey", ["Sergey Lavrov"]),
        ("iran", []),
        ("lavrov botobekov", []),
        ("xyzzy", []),
    ],
)
def test_a_query_finds_names_as_people_type_them(query: str, found: list[str]) -> None:
    matches = FilterIndex(NAMES).matches(query)
    assert [NAMES[number] for number in matches or ()] == found


def test_an_empty_query_filters_nothing() -> None:
    assert FilterIndex(NAMES).matches("  ") is None


def test_a_word_that_is_there_brings_no_similar_ones() -> None:
    assert FilterIndex(["the minister", "the ministry"]).matches("minister") == [0]
    assert FilterIndex(["the ministry"]).matches("minister") == [0]


def test_no_rows_and_empty_rows_match_nothing() -> None:
    assert len(FilterIndex([])) == 0
    assert FilterIndex([]).matches("a") == []
    assert FilterIndex(["", "", "a"]).matches("a") == [2]


@given(st.lists(st.text(max_size=30), max_size=8), st.text(max_size=8))
def test_matches_are_rows_in_order(texts: list[str], query: str) -> None:
    matches = FilterIndex(texts).matches(query)
    if matches is not None:
        assert matches == sorted(set(matches))
        assert all(0 <= number < len(texts) for number in matches)


@given(st.lists(st.text(max_size=30), min_size=1, max_size=8), st.data())
def test_a_row_is_found_by_any_word_of_its_own(texts: list[str], data: st.DataObject) -> None:
    number = data.draw(st.integers(0, len(texts) - 1))
    words = fold(texts[number].replace("\n", " ")).split()
    if words:
        matches = FilterIndex(texts).matches(data.draw(st.sampled_from(words)))
        assert number in (matches or ())


@given(st.text())
def test_folding_twice_changes_nothing_and_accents_do_not_count(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert fold("Éa" + "".join(text.split("\n"))).startswith("ea")
    assert fold(unicodedata.normalize("NFC", "Zoë")) == fold(unicodedata.normalize("NFD", "Zoë")) == "zoe"


def test_a_text_with_many_scripts_folds_like_its_parts() -> None:
    many = "".join(chr(point) for point in range(0x00C0, 0x0180)) + "\nécrit"
    assert fold(many).split("\n")[1] == "ecrit"
    assert fold(many).split("\n")[0] == "".join(fold(character) for character in many.split("\n")[0])


def test_short_words_are_taken_as_typed() -> None:
    assert [forgiven_errors(word) for word in ("iran", "minis", "ministers")] == [0, 1, 2]
