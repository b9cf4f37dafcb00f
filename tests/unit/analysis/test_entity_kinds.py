"""What the words beside a name, and those within it, say it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.analysis.entities.inventory import Form
from desktop.analysis.entities.kinds import called, is_located
from desktop.analysis.entities.labels import decide, is_abbreviation, kind_in
from desktop.analysis.lexicon import fold
from desktop.analysis.words import Word


def words(text: str, *, nouns: str = "") -> list[Word]:
    """Words split at spaces; those in `nouns` are tagged as common nouns, capitalised ones as names."""
    result, start = [], 0
    for token in text.split():
        tag = "NN" if token in nouns.split() else "NNP" if token[0].isupper() else "IN"
        result.append(Word(token, fold(token), start, start + len(token), tag))
        start += len(token) + 1
    return result


@pytest.mark.parametrize(
    ("text", "nouns", "name", "expected"),
    [
        ("the shuttle Meridian landed", "shuttle", (2, 3), ["PRODUCT"]),
        ("a Meridian camera", "camera", (1, 2), ["PRODUCT"]),
        ("the town of Kelmar", "town", (3, 4), ["GPE"]),
        ("in Larkville , Indiana , today", "", (1, 2), ["GPE"]),
        ("in Larkville , Indiana governor", "", (1, 2), []),
        ("Ann , Lee .", "", (0, 1), []),
        ("they shuttle Meridian home", "", (2, 3), []),
        ("Meridian", "", (0, 1), []),
    ],
)
def test_nouns_beside_a_name(text: str, nouns: str, name: tuple[int, int], expected: list[str]) -> None:
    assert list(called(words(text, nouns=nouns), *name)) == expected


@given(st.lists(st.sampled_from(["Larkville", ",", "Indiana", "of", "town", "."]), min_size=1, max_size=8), st.data())
def test_no_place_in_a_text_is_out_of_bounds(tokens: list[str], data: st.DataObject) -> None:
    text = words(" ".join(tokens), nouns="town")
    last = data.draw(st.integers(1, len(text)))
    assert is_located(text, last) <= ("GPE" in list(called(text, last - 1, last)))


@pytest.mark.parametrize(
    ("key", "label"),
    [
        (("space", "shuttle", "meridian"), "PRODUCT"),
        (("granite", "science", "fair"), "EVENT"),
        (("hajj",), "EVENT"),
        (("fair",), None),
        (("anna", "fair"), None),
    ],
)
def test_words_within_a_name(key: tuple[str, ...], label: str | None) -> None:
    assert kind_in(key) == label


def form(*key: str, **more: int) -> Form:
    labels = {name: more.pop(name) for name in list(more) if name.isupper()}
    result = Form(key, **more)
    result.labels.update(labels)
    return result


def test_an_abbreviation_is_no_person_unless_it_acts_like_one() -> None:
    assert decide([form("nsc", PERSON=3, capitals=3, count=3)]) == "ORG"
    assert decide([form("nsc", PERSON=3, capitals=3, count=3, titled=1)]) == "PERSON"
    assert not is_abbreviation(form("lee", PERSON=3, capitals=2, count=3))


def test_a_party_is_no_people() -> None:
    assert decide([form("unity", "party", NORP=5, count=5)]) == "ORG"


def test_a_word_seldom_taken_for_a_person_is_none_unless_it_speaks() -> None:
    assert decide([form("stardrift", PERSON=1, count=9)]) == "PRODUCT"
    assert decide([form("stardrift", PERSON=1, count=9, spoken=3)]) == "PERSON"


def test_a_name_with_a_number_is_neither_person_nor_place() -> None:
    assert decide([form("rx7", GPE=4, count=4)]) == "PRODUCT"
