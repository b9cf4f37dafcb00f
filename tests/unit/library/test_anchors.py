"""Marked words are found again in a changed text, or given up; never put in the wrong place."""

from __future__ import annotations

import random
import re

import pytest

from desktop import paths
from desktop.document import Span
from desktop.library.anchors import anchor, find_anchor
from tests.samples import seed_analysis

TEXT = paths.seed("taliban-talks-in-moscow.txt").read_text(encoding="utf-8")
SENTENCES = [Span(*m.span()) for m in re.finditer(r"[A-Z“][^.\n]{20,}[.”]", TEXT)]
QUOTES = [span for quote in seed_analysis().quotes for span in quote.content]


def edited(text: str, *, share: float, chance: random.Random) -> tuple[str, dict[int, int]]:
    """The text with a share of its words dropped, replaced or followed by another, and where kept characters went."""
    out, kept, at = "", {}, 0
    for word in re.findall(r"\s+|\S+", text):
        change = chance.random() / share if word.strip() else 1.0
        new = "" if change < 1 / 3 else "officials" if change < 2 / 3 else f"{word} now" if change < 1 else word
        if new.startswith(word):
            kept.update({at + n: len(out) + n for n in range(len(word))})
        out, at = out + new, at + len(word)
    return out, kept


@pytest.mark.parametrize("seed", range(4))
def test_after_edits_of_a_twentieth_nearly_all_are_found_and_none_elsewhere(seed: int) -> None:
    changed, kept = edited(TEXT, share=0.05, chance=random.Random(seed))
    found = {span: find_anchor(anchor(TEXT, span), changed) for span in (*SENTENCES, *QUOTES)}
    for span, place in found.items():
        if place is not None:
            there = [kept[at] for at in range(*span) if at in kept]
            assert sum(place.start <= at < place.end for at in there) >= 0.8 * len(there)
            assert place.length <= 1.5 * span.length + 12
    assert sum(place is not None for place in found.values()) >= 0.97 * len(found)


def test_other_marks_and_spaces_and_a_new_beginning_move_nothing() -> None:
    plain = TEXT.translate(str.maketrans("“”’\u00a0", '""\' '))
    new = "A paragraph that was not there before.\n\n" + plain
    moved = len(new) - len(TEXT)
    for span in (*SENTENCES, *QUOTES):
        assert find_anchor(anchor(TEXT, span), new) == Span(span.start + moved, span.end + moved)


def test_of_two_equal_places_the_context_tells_and_without_it_none_is_taken() -> None:
    text = "Ann Lee said it was fine. Later that day Omar Haddad said it was fine. Nobody believed them."
    second = Span(text.rindex("it was fine"), text.rindex("it was fine") + 11)
    assert find_anchor(anchor(text, second), "At first " + text) == Span(second.start + 9, second.end + 9)
    assert find_anchor(anchor("it was fine", Span(0, 11)), text) is None


@pytest.mark.parametrize("words", ["The mayor resigned on Friday after a long night of talks", "no", "…"])
def test_what_is_not_there_is_nowhere(words: str) -> None:
    assert find_anchor(anchor(f"Before it. {words}. After it.", Span(11, 11 + len(words))), TEXT) is None
    assert find_anchor(anchor(words, Span(0, len(words))), "") is None
    assert find_anchor(anchor(words, Span(0, 0)), TEXT) is None
