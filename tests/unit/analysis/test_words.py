from __future__ import annotations

import pytest

from desktop.analysis.words import Word, adjacent, is_loose, key_of, surface
from desktop.document import BlockRole


def words(text: str) -> list[Word]:
    """The words of a text, cut at spaces and around punctuation."""
    found: list[Word] = []
    start = 0
    for part in text.split(" "):
        found.append(Word(part, "".join(c for c in part.casefold() if c.isalnum()), start, start + len(part)))
        start += len(part) + 1
    return found


@pytest.mark.parametrize(
    ("line", "loose"),
    [
        ("Harbour Talks in Larkton: Minister Calls for Withdrawal of Foreign Ships", True),
        ("TALKS BREAK DOWN IN LARKTON", True),
        ("Minister calls for talks with the harbour workers in Larkton", False),
        ("Maria Okafor", False),
    ],
)
def test_title_case_is_seen(line: str, *, loose: bool) -> None:
    assert is_loose(line, BlockRole.HEADLINE) is loose


def test_a_surface_keeps_joints_and_makes_one_space_of_many() -> None:
    found = [Word("Radio", "radio", 0, 5), Word("/", "", 5, 6), Word("TV", "tv", 6, 8), Word("One", "one", 11, 14)]
    assert surface(found, 0, 4) == "Radio/TV One"
    assert key_of(found, 0, 4) == ("radio", "tv", "one")


def test_only_joints_join_words() -> None:
    assert adjacent(words("Lopez - Garcia"), 0, 2)
    assert not adjacent(words("Lopez , Garcia"), 0, 2)
