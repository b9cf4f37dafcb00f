from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.document import Certainty, Entity, Mention, QuoteKind, Span, Speaker, SpeakerKind
from desktop.presentation.names import (
    KIND_SIGNS,
    KIND_WORDS,
    SPEAKER_KIND_WORDS,
    also_known_as,
    capitalized,
    initials,
    label_heading,
    short_name,
)


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Sergey Lavrov", "SL"),
        ("Mullah Abdul Ghani Baradar", "AB"),
        ("VOA", "VO"),
        ("Taliban", "Ta"),
        ("Voice of America", "VA"),
        ("the Kremlin", "Kr"),
        ("Dr. Jane Q. Doe", "JD"),
        ("ludwig van beethoven", "LB"),
        ("Élise Ørsted", "ÉØ"),
        ("the president", "Pr"),
        ("RFE/RL", "RR"),
        ("???", "?"),
        ("", "?"),
    ],
)
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


@given(st.text())
def test_every_name_has_initials(name: str) -> None:
    assert initials(name)


def _speaker(name: str, kind: SpeakerKind) -> Speaker:
    return Speaker("s1", name, kind, ("q1",))


@pytest.mark.parametrize(
    ("name", "kind", "short"),
    [
        ("Sergey Lavrov", SpeakerKind.PERSON, "Lavrov"),
        ("Cher", SpeakerKind.PERSON, "Cher"),
        ("Voice of America", SpeakerKind.ORGANIZATION, "Voice of America"),
        ("Organisation for Security and Co-operation", SpeakerKind.ORGANIZATION, "Organisation for…"),
        ("…", SpeakerKind.PERSON, "…"),
    ],
)
def test_short_name(name: str, kind: SpeakerKind, short: str) -> None:
    assert short_name(_speaker(name, kind)) == short


@given(st.text(min_size=1), st.sampled_from(SpeakerKind))
def test_a_short_name_is_never_longer(name: str, kind: SpeakerKind) -> None:
    assert len(short_name(_speaker(name, kind))) <= len(name)


@pytest.mark.parametrize(
    ("name", "aliases", "also"),
    [
        ("Sergey Lavrov", ("Lavrov", "Sergei Lavrov"), "also “Sergei Lavrov”"),
        ("Voice of America", ("VOA",), "also “VOA”"),
        ("Sergey Lavrov", ("Lavrov",), ""),
        ("Sergey Lavrov", ("Sergey Lavrov",), ""),
        ("Sergey Lavrov", (), ""),
    ],
)
def test_another_full_form_is_shown(name: str, aliases: tuple[str, ...], also: str) -> None:
    assert also_known_as(Entity("e1", name, "PERSON", (Mention(Span(0, 1)),), aliases), name) == also


def test_nobody_known_has_no_other_name() -> None:
    assert also_known_as(None, "a senior official") == ""


def test_every_kind_has_words() -> None:
    assert set(KIND_WORDS) == set(KIND_SIGNS) == set(QuoteKind)
    assert set(SPEAKER_KIND_WORDS) == set(SpeakerKind)
    assert len({KIND_SIGNS[kind] for kind in QuoteKind}) == len(QuoteKind)
    assert all(word.value for word in Certainty)


def test_a_label_without_a_heading_of_its_own_is_made_readable() -> None:
    assert label_heading("PERSON") == "People"
    assert label_heading("NEW_KIND") == "New kind"
    assert capitalized("reported by VOA") == "Reported by VOA"
    assert capitalized("") == ""
