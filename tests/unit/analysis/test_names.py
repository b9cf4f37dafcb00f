"""Names without a model: persons, acronyms, the lexicon."""

from __future__ import annotations

import pytest

from desktop.analysis.entities.acronyms import bracketed, is_acronym_of
from desktop.analysis.entities.persons import is_variant, same_person
from desktop.analysis.lexicon import fold, fold_words, organisations, persons, places, titles
from desktop.analysis.words import Word


def tokens(text: str) -> list[Word]:
    start, found = 0, []
    for part in text.split(" "):
        found.append(Word(part, fold(part), start, start + len(part), tag="NNP"))
        start += len(part) + 1
    return found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("sergei lavrov", "sergey lavrov"),
        ("john smith", "john f smith"),
        ("j smith", "john smith"),
        ("abdul ghani", "abdul ghani baradar"),
        ("van gogh", "vincent van gogh"),
        ("muhammad salah", "mohammed salah"),
        ("robert kennedy jr", "robert kennedy"),
        ("chuck grassley", "charles grassley"),
    ],
)
def test_two_forms_of_one_name(one: str, other: str) -> None:
    assert same_person(tuple(one.split()), tuple(other.split()))
    assert same_person(tuple(other.split()), tuple(one.split()))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ashraf ghani", "abdul ghani baradar"),
        ("john smith", "jane smith"),
        ("maria lopez", "mario lopez"),
        ("george w bush", "george h w bush"),
        ("robert kennedy jr", "robert kennedy sr"),
        ("ann lee", "bo ek"),
        ("john f smith", "john g smith"),
    ],
)
def test_two_people(one: str, other: str) -> None:
    assert not same_person(tuple(one.split()), tuple(other.split()))


def test_transliterations_are_alike_and_short_names_never() -> None:
    assert is_variant("sergei", "sergey")
    assert is_variant("dmitry", "dmitri")
    assert not is_variant("jon", "jan")
    assert not is_variant("daniel", "danielle")


@pytest.mark.parametrize(
    ("short", "long", "fits"),
    [
        ("voa", "voice of america", True),
        ("rferl", "radio free europe radio liberty", True),
        ("bbc", "british broadcasting corporation", True),
        ("who", "world health organization", True),
        ("nasa", "national aeronautics and space administration", True),
        ("l", "lavrov", False),
        ("ibm", "foreign ministry", False),
        ("abc", "a bank of coins and cash and notes", False),
    ],
)
def test_initials(short: str, long: str, *, fits: bool) -> None:
    assert is_acronym_of(short, long.split()) is fits


def test_brackets_pair_in_either_order_and_a_slash_gives_two_short_forms() -> None:
    text = "the Voice of Larkton ( VOL ) and HPC ( High Peace Council ) met the Iron Shore ( IS / ISH )"
    found = tokens(text)
    pairs = [
        (" ".join(w.text for w in found[p.long.first : p.long.last]), found[p.short.first].text)
        for p in bracketed(found)
    ]
    assert ("Voice of Larkton", "VOL") in pairs
    assert ("High Peace Council", "HPC") in pairs
    assert {("Iron Shore", "IS"), ("Iron Shore", "ISH")} <= set(pairs)


def test_a_single_letter_in_brackets_is_no_short_form() -> None:
    assert not list(bracketed(tokens("Minister Sergei Lavrov ( L ) said")))


def test_folding_is_the_same_for_accents_case_and_stops() -> None:
    assert fold_words("Élodie O’Neil of the U.S.") == ("elodie", "oneil", "of", "the", "us")
    assert fold("\ud800") == ""


def test_the_word_lists_agree_with_one_another() -> None:
    assert titles().honorifics <= titles().heads <= titles().words
    assert "minister" in persons().singular
    assert persons().singular.isdisjoint(organisations().documents - {"brief", "bill"})
    assert places().state_of[fold_words("Downing Street")] == "United Kingdom"
    assert set(places().states) <= set(places().state_of)
