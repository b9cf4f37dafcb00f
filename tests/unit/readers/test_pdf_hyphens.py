"""Words broken at the end of a line."""

from __future__ import annotations

import pytest

from desktop.readers.pdf.hyphens import Hyphens, is_broken

_LINES = ("the long-term plan of the Obradovich family", "who came from Moscow and stayed")


@pytest.mark.parametrize(
    ("before", "after", "keeps"),
    [
        ("re-", "designed", False),
        ("construc-", "tion", False),
        ("Khrush-", "chev", False),
        ("Obra-", "dovich", False),
        ("Wetter-", "berg", False),
        ("sixty-", "one", True),
        ("long-", "term", True),
        ("Moscow-", "based", True),
        ("Paris-", "based", True),
        ("bridge-", "building", True),
        ("Anglo-", "American", True),
        ("man-of-", "war", True),
        ("1914-", "1918", True),
        ("e-", "mail", True),
    ],
)
def test_whether_the_hyphen_belongs_to_the_word(before: str, after: str, keeps: bool) -> None:
    assert Hyphens(_LINES).keeps(before, after) is keeps


@pytest.mark.parametrize(("word", "broken"), [("re-", True), ("-", False), ("word", False), ("(—-", False)])
def test_what_is_broken(word: str, broken: bool) -> None:
    assert is_broken(word) is broken
