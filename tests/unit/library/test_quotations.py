"""A passage that says anything else than a statement, by one word or one sign, is never found."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desktop.library import Library, Outcome
from desktop.library.database import connect
from desktop.presentation.quotation_check import Passage, Tone, check_passage
from tests.unit.library.articles import article
from tests.unit.library.quotations import CHANGED, LONG, OMITTING, SAME, SET, STATEMENTS

WORD_FOR_WORD = (Outcome.FOUND, Outcome.SHORTENED)


@pytest.fixture(scope="module")
def library() -> Iterator[Library]:
    opened = Library(connect(":memory:"))
    for number, words in enumerate(STATEMENTS):
        opened.keep(*article(f"Article {number}", (f"Speaker Number {number}", f"“{words}”")))
    yield opened
    opened.close()


def outcome(library: Library, words: str) -> Outcome:
    return check_passage(library, Passage((words,))).outcome


@pytest.mark.parametrize(("kind", "right"), [(SAME, Outcome.FOUND), (OMITTING, Outcome.SHORTENED)])
def test_what_says_the_same_is_found(library: Library, kind: str, right: Outcome) -> None:
    assert [words for of, words in SET if of == kind and outcome(library, words) is not right] == []


def test_what_was_made_to_mislead_is_not_found(library: Library) -> None:
    checked = [check_passage(library, Passage((words,))) for of, words in SET if of == CHANGED]
    assert [one.passage.words for one in checked if one.holds or one.outcome in WORD_FOR_WORD] == []


def test_no_word_may_be_replaced_doubled_moved_or_left_out(library: Library) -> None:
    wrong = []
    for said in STATEMENTS:
        words = said.split()
        for at in range(len(words) if said != LONG else 12):
            before, after = words[:at], words[at + 1 :]
            mutants = [[*before, "quark", *after], [*before, words[at], words[at], *after]]
            if 0 < at < len(words) - 1:
                mutants.append([*before, *after])
            if after and after[0] != words[at]:
                mutants.append([*before, after[0], words[at], *after[1:]])
            wrong += [m for mutant in mutants if outcome(library, m := " ".join(mutant)) in WORD_FOR_WORD]
    assert wrong == []


def test_what_was_changed_is_shown(library: Library) -> None:
    (found,) = check_passage(library, Passage(("They paid him £5 million, and he gave back less",))).appearances
    assert found.differences == "dropped “£5”; added “$5”"


def test_an_omission_that_turns_the_statement_round_is_told(library: Library) -> None:
    for words, word in (
        ("We will … close the bridge before May", "not"),
        ("I have … said that the tax would", "never"),
    ):
        checked = check_passage(library, Passage((words,)))
        assert (checked.outcome, checked.tone, checked.holds) == (Outcome.SHORTENED, Tone.WARNING, False)
        assert f"“{word}”" in checked.sentence
