"""Decisions of every kind, made, previewed, undone and made again."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from desktop.document import CorrectionKind, SpeakerKind
from desktop.library import Carried, Occurrence
from desktop.session import Corrector, Notice
from tests.records import FakeRecord
from tests.samples import find, seed_analysis, seed_document

KIND = CorrectionKind
DOCUMENT = seed_document()


class Desk:
    """A corrector over the sample, and what it said."""

    def __init__(self) -> None:
        self.record = FakeRecord()
        self.said: list[Notice] = []
        self.corrector = Corrector(self.record, lambda: datetime(2026, 1, 2, tzinfo=UTC), self.said.append)
        self.began = self.corrector.begin(DOCUMENT)
        self.corrector.take(seed_analysis(DOCUMENT))

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
