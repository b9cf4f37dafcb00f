"""Counts, floors, and the words for what is wrong."""

from __future__ import annotations

from pathlib import Path

from desktop.document import Analysis, Evidence, Polarity, Quote, QuoteKind, Span, Speaker, SpeakerKind
from tests.golden.attribution import floors
from tests.golden.attribution.cases import Case, case_of
from tests.golden.attribution.scoring import Tally, compare, describe, tally

_CASE = case_of(
    {
        "id": "denied",
        "text": "{s1|Ann Lee} {q1|denied} that {i1|the road was closed}. {d2|“So be it,”} {s2|he} {q2|said}.",
        "who": ["Ann Lee", ""],
        "denied": [1],
    }
)
_LEE = Speaker("s1", "Lee", SpeakerKind.PERSON, ("q1",))


def found(case: Case, index: int, **changes: object) -> Quote:
    gold = case.quotes[index]
    fields = {
        "content": gold.content,
        "source": gold.source,
        "speaker": None,
        "evidence": Evidence("test", polarity=gold.polarity),
    }
    return Quote(f"q{index + 1}", gold.kind, **(fields | changes))  # type: ignore[arg-type]


def counted(*quotes: Quote) -> Tally:
    return tally(compare(_CASE, Analysis(_CASE.document.id, "test", quotes=quotes, speakers=(_LEE,))))


def test_all_that_is_right_counts() -> None:
    assert counted(found(_CASE, 0, speaker="s1"), found(_CASE, 1)) == Tally(
        cases=1, gold=2, found=2, exact=2, source=2, nameable=2, speaker=2, marked=1, marks=1
    )


def test_nothing_found_counts_only_what_there_is() -> None:
    assert counted() == Tally(cases=1, gold=2, nameable=2, marked=1)


def test_faults_count_one_by_one() -> None:
    text = _CASE.document.text
    asserted = found(_CASE, 0, source=(Span(text.index("he said"), len(text)),), evidence=Evidence("test"))
    nobody_named = found(_CASE, 1, speaker="s1")
    nothing_there = Quote("q3", QuoteKind.INDIRECT, (Span(0, 3),))
    assert counted(asserted, nobody_named, nothing_there) == Tally(
        cases=1, gold=2, found=2, exact=2, source=1, nameable=2, wrong=1, marked=1, extra=1
    )


def test_half_of_the_content_is_found_but_not_exact() -> None:
    start, end = _CASE.quotes[0].content[0]
    counts = counted(found(_CASE, 0, content=(Span(start + 4, end),)))
    assert (counts.found, counts.exact) == (1, 0)


def test_a_failure_is_described_with_both_sides() -> None:
    wrong = found(_CASE, 0, evidence=Evidence("rule", polarity=Polarity.ASSERTED))
    first, *_ = compare(_CASE, Analysis(_CASE.document.id, "test", quotes=(wrong,)))
    lines = describe(first)
    assert lines[0].endswith("denied - speaker, polarity or second hand")
    assert "= Ann Lee: the road was closed" in lines[1]
    assert "= nobody: the road was closed" in lines[2]


def test_floors_are_told_apart_from_ceilings() -> None:
    floor = floors.updated({}, {"x": Tally(gold=3, found=2, extra=1)})["x"]
    assert floors.broken(Tally(gold=3, found=2, extra=1), floor) == []
    assert floors.broken(Tally(gold=3, found=3, extra=0), floor) == []
    assert floors.broken(Tally(gold=3, found=1, extra=2), floor) == ["found 1 < 2", "extra 2 > 1"]
    assert floors.broken(Tally(gold=4, found=4), floor) == ["floors are for 3 quotes, there are 4: write them anew"]


def test_floors_only_rise_unless_told_otherwise(tmp_path: Path) -> None:
    old = floors.updated({}, {"x": Tally(gold=3, found=2, source=2, extra=1)})
    now = {"x": Tally(gold=3, found=3, source=1, extra=0)}
    raised = floors.updated(old, now)["x"]
    assert (raised["found"], raised["source"], raised["extra"]) == (3, 2, 0)
    assert floors.updated(old, now, lower=True)["x"]["source"] == 1
    floors.write(old, ["x"], tmp_path / "floors.toml")
    assert floors.read(tmp_path / "floors.toml") == old


def test_floors_of_changed_cases_are_new() -> None:
    old = floors.updated({}, {"x": Tally(gold=3, found=3)})
    assert floors.updated(old, {"x": Tally(gold=4, found=1)})["x"]["found"] == 1
