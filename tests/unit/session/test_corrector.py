"""Decisions of every kind, made, previewed, undone and made again."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.document import READERS_RULE, CorrectionKind, SpeakerKind
from desktop.library import Carried, Occurrence
from desktop.session import Changes, Corrector, Notice
from tests.records import FakeRecord
from tests.samples import find, seed_analysis, seed_document

KIND = CorrectionKind
DOCUMENT = seed_document()


class Desk:
    """A corrector over the sample, and what it said."""

    def __init__(self) -> None:
        self.record = FakeRecord()
        self.said: list[Notice] = []
        self.corrector = Corrector(self.record, lambda: datetime(2026, 1, 2, tzinfo=UTC), self._hear)
        self.began = self.corrector.begin(DOCUMENT)
        self.corrector.take(seed_analysis(DOCUMENT))

    def _hear(self, changes: Changes) -> None:
        if changes.notice is not None:
            self.said.append(changes.notice)

    def said_by(self, name: str) -> tuple[str, ...]:
        speaker = self.corrector.speaker(name)
        return speaker.quotes if speaker else ()


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_every_decision_about_somebody_is_one_step_back_and_forth(desk: Desk) -> None:
    before = desk.corrector.effective
    decisions = [
        ("Sergey Lavrov", KIND.RENAME, "Sergei Viktorovich Lavrov"),
        ("Uran Botobekov", KIND.ROLE, ""),
        ("Voice of America", KIND.SPEAKER_KIND, SpeakerKind.DOCUMENT.value),
        ("Taliban", KIND.LABEL, "NORP"),
        ("Mullah Abdul Ghani Baradar", KIND.MERGE, "Uran Botobekov"),
        ("Voice of America", KIND.REASSIGN_ALL, "Jane Roe"),
        ("Moscow", KIND.NEVER_A_PERSON, ""),
    ]
    states = [before]
    for name, kind, after in decisions:
        desk.corrector.decide_about(name, kind, after)
        states.append(desk.corrector.effective)
    assert len({str(state) for state in states}) == len(states)
    for state in reversed(states[:-1]):
        desk.corrector.undo()
        assert desk.corrector.effective == state
    for state in states[1:]:
        desk.corrector.redo()
        assert desk.corrector.effective == state
    assert [notice.text for notice in desk.said[: len(decisions)]] == [
        "Sergey Lavrov is now called Sergei Viktorovich Lavrov.",
        "Uran Botobekov has no description now.",
        "Voice of America is now a document.",
        "Taliban is now labelled NORP.",
        "Mullah Abdul Ghani Baradar is now one with Uran Botobekov.",
        "Everything of Voice of America given to Jane Roe.",
        "Moscow is no longer taken for anybody.",
    ]


def test_what_changes_nothing_is_no_decision(desk: Desk) -> None:
    desk.corrector.decide_about("Sergey Lavrov", KIND.MERGE, "Sergey Lavrov")
    desk.corrector.decide_about("Sergey Lavrov", KIND.RENAME, " Sergey Lavrov ")
    desk.corrector.reassign("q3", "Sergey Lavrov")
    desk.corrector.reject("q99")
    desk.corrector.add_quote([], "Sergey Lavrov")
    assert not desk.record.kept
    assert not desk.said


def test_one_of_two_who_were_taken_for_one(desk: Desk) -> None:
    desk.corrector.reassign("q8", "Another Botobekov", apart=True)
    assert desk.said_by("Another Botobekov") == ("q8",)
    assert desk.record.kept[0].kind is KIND.SPLIT
    assert desk.said[0].text == "Another Botobekov is now a speaker apart from Uran Botobekov."


def test_a_missed_quote(desk: Desk) -> None:
    desk.corrector.add_quote([find(DOCUMENT.text, "a meeting marking", "friendship")], "Jane Roe")
    assert desk.said_by("Jane Roe") == ("m1",)


def test_a_step_reaches_the_other_articles_and_comes_back_whole(desk: Desk) -> None:
    desk.record.others["Sergey Lavrov"] = (Occurrence("other", "Sergei Lavrov", 5), Occurrence("third", "Lavrov", 7))
    step = desk.corrector.about("Sergey Lavrov", KIND.RENAME, "Lavrov", everywhere=True)
    assert [(c.document, c.subject) for c in step] == [(DOCUMENT.id, "Sergey Lavrov"), ("other", "Sergei Lavrov")]
    preview = desk.corrector.preview(step)
    assert (preview.quotes, preview.articles) == (2 + 5, 2)
    desk.corrector.decide_about("Sergey Lavrov", KIND.RENAME, "Lavrov", everywhere=True)
    assert {c.document for c in desk.record.kept} == {DOCUMENT.id, "other"}
    assert desk.said[0].text == "Sergey Lavrov is now called Lavrov, in 2 articles."
    desk.corrector.undo()
    assert desk.record.kept == []
    desk.corrector.redo()
    assert {c.document for c in desk.record.kept} == {DOCUMENT.id, "other"}


def test_what_was_decided_about_the_text_before_is_told(desk: Desk) -> None:
    desk.corrector.reassign("q3", "Jane Roe")
    (made,) = desk.record.kept
    assert desk.began is None
    desk.record.carried = Carried("earlier", (made,), (made,))
    notice = desk.corrector.begin(DOCUMENT)
    assert notice is not None
    assert "1 of your 2 decisions hold" in notice.text
    assert "a shared aim" in notice.text


def test_a_confirmed_quote_is_certain_and_keeps_the_way_to_its_speaker(desk: Desk) -> None:
    doubtful = next(q for q in desk.corrector.effective.quotes if q.certainty < 0.5)  # type: ignore[union-attr]
    before = desk.corrector.effective
    desk.corrector.confirm(doubtful.id)
    confirmed = desk.corrector.quote(doubtful.id)
    assert confirmed is not None
    assert (confirmed.certainty, confirmed.evidence.rule) == (1.0, READERS_RULE)
    assert (confirmed.speaker, confirmed.evidence.chain) == (doubtful.speaker, doubtful.evidence.chain)
    made = len(desk.record.kept)
    desk.corrector.confirm(doubtful.id)
    assert len(desk.record.kept) == made == 1
    desk.corrector.undo()
    assert desk.corrector.effective == before


def test_what_was_confirmed_stays_so_when_a_later_analysis_thinks_otherwise(desk: Desk) -> None:
    desk.corrector.confirm("q3")
    name = desk.corrector.speaker_name(desk.corrector.quote("q3"))  # type: ignore[arg-type]
    found = seed_analysis(DOCUMENT)
    other = next(s.id for s in found.speakers if s.name != name)
    desk.corrector.take(replace(found, quotes=tuple(replace(q, speaker=other) for q in found.quotes)))
    quote = desk.corrector.quote("q3")
    assert quote is not None
    assert desk.corrector.speaker_name(quote) == name


def test_several_quotes_are_split_off_in_one_step(desk: Desk) -> None:
    before = desk.corrector.effective
    moved = desk.said_by("Sergey Lavrov")[:2]
    desk.corrector.split_off(moved, "Another Lavrov")
    assert len(desk.said_by("Another Lavrov")) == len(moved)
    assert desk.said[-1].text == "Another Lavrov is now a speaker apart from Sergey Lavrov: 2 quotes."
    desk.corrector.undo()
    assert desk.corrector.effective == before


def test_one_decision_is_taken_back_and_the_later_ones_stay(desk: Desk) -> None:
    desk.corrector.reassign("q3", "Jane Roe")
    desk.corrector.decide_about("Uran Botobekov", KIND.ROLE, "analyst")
    decision = desk.corrector.decision_on("q3")
    assert decision is not None
    desk.corrector.take_back(decision)
    assert desk.corrector.decision_on("q3") is None
    assert desk.said_by("Jane Roe") == ()
    assert desk.corrector.speaker("Uran Botobekov").role == "analyst"  # type: ignore[union-attr]
    assert desk.said[-1].can_redo
    desk.corrector.redo()
    assert desk.said_by("Jane Roe") == ("q3",)


_STEPS = st.one_of(
    st.tuples(st.just("confirm"), st.sampled_from([f"q{n}" for n in range(1, 9)]), st.just("")),
    st.tuples(st.just("reject"), st.sampled_from([f"q{n}" for n in range(1, 9)]), st.just("")),
    st.tuples(
        st.just("reassign"),
        st.sampled_from([f"q{n}" for n in range(1, 9)]),
        st.sampled_from(["", "Jane Roe", "Lavrov"]),
    ),
    st.tuples(
        st.sampled_from([KIND.MERGE, KIND.RENAME, KIND.REASSIGN_ALL, KIND.NEVER_A_PERSON, KIND.ROLE]),
        st.sampled_from(["Sergey Lavrov", "Voice of America", "Uran Botobekov", "Jane Roe"]),
        st.sampled_from(["Uran Botobekov", "Jane Roe", "Moscow"]),
    ),
)


@given(st.lists(_STEPS, max_size=6))
def test_correcting_and_undoing_is_no_change_at_all(steps: list[tuple[str, str, str]]) -> None:
    desk = Desk()
    corrector = desk.corrector
    states = [corrector.effective]
    for what, on, after in steps:
        made = len(desk.record.kept)
        match what:
            case "confirm":
                corrector.confirm(on)
            case "reject":
                corrector.reject(on)
            case "reassign":
                corrector.reassign(on, after)
            case _:
                corrector.decide_about(on, KIND(what), after)
        if len(desk.record.kept) > made:
            states.append(corrector.effective)
    for state in reversed(states[:-1]):
        corrector.undo()
        assert corrector.effective == state
    assert corrector.effective == seed_analysis(DOCUMENT)
    for state in states[1:]:
        corrector.redo()
        assert corrector.effective == state


def test_a_decision_for_which_a_later_analysis_has_nothing_is_told(desk: Desk) -> None:
    desk.corrector.reject("q4")
    desk.corrector.reassign("q3", "Jane Roe")
    assert desk.corrector.idle == ()
    later = seed_analysis(DOCUMENT)
    kept = tuple(quote for quote in later.quotes if quote.id != "q4")
    desk.corrector.take(replace(later, quotes=kept))
    (idle,) = desk.corrector.idle
    assert (idle.kind, idle.target_text) == (KIND.NOT_A_QUOTE, desk.record.kept[0].target_text)
