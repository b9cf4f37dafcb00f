from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication

from desktop.ui.delegates.text_flow import ELLIPSIS, LINE_BREAK, Flow, Run, count_lines, flow
from desktop.ui.delegates.type_setter import TypeSetter
from desktop.ui.theme import interface_font


def monospace(text: str) -> float:
    return float(len(text))


def lines(text: str, width: float, most: int = 9) -> list[str]:
    return flow([Run(text, "ink")], measure=monospace, width=width, most=most).text.split(LINE_BREAK)


@pytest.mark.parametrize(
    ("text", "width", "broken"),
    [
        ("one two three", 20, ["one two three"]),
        ("one two three", 8, ["one two ", "three"]),
        ("one two three", 7, ["one two ", "three"]),
        ("a high-level talk", 9, ["a high-", "level ", "talk"]),
        ("yes – no", 5, ["yes – ", "no"]),
        ("it is -5 today", 7, ["it is ", "-5 ", "today"]),
        ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
        ("a abcdefghij", 4, ["a ", "abcd", "efgh", "ij"]),
        ("今日は雨が降る", 3, ["今日は", "雨が降", "る"]),
        ("", 5, [""]),
    ],
)
def test_lines_are_broken_where_readers_expect_it(text: str, width: float, broken: list[str]) -> None:
    assert lines(text, width) == broken


def test_what_does_not_fit_ends_in_an_ellipsis() -> None:
    assert lines("one two three four", 9, most=1) == ["one two…"]
    assert lines("one two, three four", 9, most=1) == ["one two…"]
    assert lines("one two three four", 8, most=2) == ["one two ", "three…"]
    assert lines("abcdefghij", 4, most=1) == ["abc…"]


def test_inks_cover_their_runs_across_lines() -> None:
    found = flow([Run("said ", "ink"), Run("it was raining", "soft")], measure=monospace, width=8, most=5)
    assert [(found.text[start:end], ink) for start, end, ink in found.inks] == [
        ("said ", "ink"),
        (f"it {LINE_BREAK}was {LINE_BREAK}raining", "soft"),
    ]


RUNS = st.lists(st.builds(Run, st.text("ab –-c 😀\n", max_size=20), st.sampled_from(["ink", "soft"])), max_size=5)


@given(RUNS, st.integers(1, 30), st.integers(1, 4))
def test_no_line_is_too_wide_and_nothing_is_lost(runs: list[Run], width: int, most: int) -> None:
    found = flow(runs, measure=monospace, width=width, most=most)
    broken = found.text.split(LINE_BREAK)
    assert len(broken) == found.lines == count_lines(runs, measure=monospace, width=width, most=most) <= most
    assert all(len(line.rstrip()) <= max(width, 1) for line in broken if line not in (ELLIPSIS, line[:1] + ELLIPSIS))
    whole = "".join(run.text for run in runs)
    shown = found.text.replace(LINE_BREAK, "")
    assert shown.removesuffix(ELLIPSIS) == whole[: len(shown) - 1] if found.cut else shown == whole


@given(RUNS, st.integers(1, 30), st.integers(1, 4))
@example(runs=[Run("a", "ink"), Run("aaa ", "ink")], width=2, most=3)
def test_inks_tile_the_text(runs: list[Run], width: int, most: int) -> None:
    found = flow(runs, measure=monospace, width=width, most=most)
    at = 0
    for start, end, _ in found.inks:
        assert at <= start <= end <= len(found.text)
        assert set(found.text[at:start]) <= {LINE_BREAK}
        at = end
    assert not found.inks or at == len(found.text)


@given(st.text("ab😀é -", max_size=60))
def test_qt_sees_the_same_lines(qapp: QApplication, text: str) -> None:
    setter = TypeSetter(interface_font(), 18)
    found: Flow = setter.flow([Run(text, "ink")], 60, 4)
    layout = QTextLayout(found.text, setter.font)
    layout.beginLayout()
    count = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(1e6)
        count += 1
    layout.endLayout()
    assert count == found.lines or not text
