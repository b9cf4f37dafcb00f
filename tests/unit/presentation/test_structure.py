"""Counts and times in words."""

from __future__ import annotations

import pytest

from desktop.presentation.structure import duration


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(1, "1 min"), (59, "59 min"), (60, "1 h"), (125, "2 h 5 min"), (599, "9 h 59 min"), (948, "16 h")],
)
def test_long_times_are_said_in_hours(minutes: int, words: str) -> None:
    assert duration(minutes) == words
