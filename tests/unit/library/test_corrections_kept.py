"""Decisions outlive windows, versions of a text, and second thoughts."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.document import CONTEXT, Correction, CorrectionKind, Document, Quote, merge, words
from desktop.library import Library, note_on
from desktop.library.database import connect
from tests.unit.library.articles import article

SAID = "“Nothing of the kind was ever said by me in this house of ours”"
MORE = "“We shall rebuild the bridge before the winter comes to the valley”"


@pytest.fixture
def library() -> Iterator[Library]:
    opened = Library(connect(":memory:"))
    yield opened
    opened.close()


def decision(document: Document, quote: Quote, after: str, *, batch: str = "") -> Correction:
    text, span = document.text, quote.content[0]
    return Correction(
        CorrectionKind.REASSIGN,
        document.id,
        quote.content,
        words(quote.content, text),
        "Ann Lee",
        after,
        "2024-05-01T00:00:00+00:00",
        prefix=text[max(0, span.start - CONTEXT) : span.start],
        suffix=text[span.end : span.end + CONTEXT],
        batch=batch,
    )


def test_undo_and_redo_outlive_the_window(tmp_path: Path) -> None:
    document, analysis = article("One", ("Ann Lee", SAID), ("Ann Lee", MORE))
    made = [decision(document, quote, "Omar Haddad") for quote in analysis.quotes]
    first = Library(connect(tmp_path / "a.sqlite"), tmp_path / "a.sqlite")
    first.append_all(made)
    first.withdraw_all(made[1:])
    first.withdraw_all(made[:1])
    first.close()
    second = Library(connect(tmp_path / "a.sqlite"), tmp_path / "a.sqlite")
    assert second.corrections(document.id) == ()
    assert second.undone(document.id) == tuple(made)
    second.reinstate_all(made[:1])
    assert second.corrections(document.id) == tuple(made[:1])
    second.append(decision(document, analysis.quotes[1], "Ines Duarte"))
    assert second.undone(document.id) == ()
    second.close()


def test_a_step_over_five_hundred_articles_is_one(library: Library) -> None:
    made = []
    for number in range(500):
        document, analysis = article(f"Article {number}", ("Ann Lee", SAID))
        made.append(decision(document, analysis.quotes[0], "Omar Haddad", batch="one step"))
    library.append_all(made)
    assert library.batch("one step") == tuple(made)
    library.withdraw_all(library.batch("one step"))
    assert not any(library.corrections(c.document) for c in made)
    library.reinstate_all(library.batch("one step"))
    assert all(library.corrections(c.document) == (c,) for c in made)
    assert library.batch("") == ()


def test_a_changed_text_keeps_what_was_decided_and_says_what_was_lost(library: Library) -> None:
    old, found = article("First", ("Ann Lee", SAID), ("Ann Lee", MORE), source="https://a.example/story")
    library.keep(old, found)
    library.append_all([decision(old, quote, "Omar Haddad") for quote in found.quotes])
    library.notes.add(note_on(old, found.quotes[0].content[0], body="Really?"))
    changed = SAID.replace("in this house", "in that house")
    new, found_now = article("Second, updated", ("Ann Lee", changed), source="https://a.example/story")
    library.keep(new, found_now)
    carried = library.carry_over(new)
    assert carried.earlier == old.id
    assert [c.target_text for c in carried.corrections] == [changed]
    assert [c.target_text for c in carried.lost] == [MORE]
    assert [note.body for note in library.notes.of_article(new.id)] == ["Really?"]
    (speaker,) = merge(found_now, library.corrections(new.id)).speakers
    assert speaker.name == "Omar Haddad"
    assert library.carry_over(new).earlier == ""


def test_a_text_from_elsewhere_takes_over_nothing(library: Library) -> None:
    old, found = article("First", ("Ann Lee", SAID), source="https://a.example/story")
    library.keep(old, found)
    library.append(decision(old, found.quotes[0], "Omar Haddad"))
    new, _ = article("Second", ("Ann Lee", SAID), source="https://a.example/another")
    assert library.carry_over(new).corrections == ()


def test_what_was_taken_back_out_of_turn_is_made_again_first(library: Library) -> None:
    document, analysis = article("One", ("Ann Lee", SAID), ("Ann Lee", MORE))
    first, second, third = (
        decision(document, quote, name)
        for quote, name in zip(
            (*analysis.quotes, analysis.quotes[0]), ("Omar Haddad", "Ines Duarte", "Bo Ek"), strict=True
        )
    )
    for made in (first, second, third):
        library.append(made)
    library.withdraw(first)
    assert library.steps.latest(document.id) == (third,)
    library.withdraw(third)
    assert library.steps.undone(document.id) == (third,)
    library.reinstate_all((third,))
    assert library.steps.undone(document.id) == (first,)
    library.reinstate_all((first,))
    assert library.steps.latest(document.id) == (first,), "it is what was done last"
    assert library.corrections(document.id) == (first, second, third), "but holds in its old place"


def test_undone_decisions_of_the_shape_before_are_made_again_from_the_earliest(tmp_path: Path) -> None:
    document, analysis = article("One", ("Ann Lee", SAID), ("Ann Lee", MORE))
    made = [decision(document, quote, "Omar Haddad") for quote in analysis.quotes]
    with closing(Library(connect(tmp_path / "a.sqlite"), tmp_path / "a.sqlite")) as library:
        library.append_all(made)
        for correction in reversed(made):
            library.withdraw(correction)
    with closing(connect(tmp_path / "a.sqlite")) as raw:
        for statement in (
            "DROP TABLE note_change",
            "DROP INDEX correction_by_turn",
            "ALTER TABLE correction DROP COLUMN turn",
            "PRAGMA user_version = 3",
        ):
            raw.execute(statement)
    with closing(Library(connect(tmp_path / "a.sqlite"), tmp_path / "a.sqlite")) as library:
        assert library.steps.undone(document.id) == (made[0],)
        library.reinstate_all(made[:1])
        assert library.steps.undone(document.id) == (made[1],)


@given(st.lists(st.sampled_from(["add", "undo", "redo"]), max_size=12))
def test_undo_and_redo_are_exact(steps: list[str]) -> None:
    """Against a model of two stacks, whatever is done in whatever order."""
    library = Library(connect(":memory:"))
    document, analysis = article("One", ("Ann Lee", SAID), ("Ann Lee", MORE))
    made: list[Correction] = []
    undone: list[Correction] = []
    try:
        for number, step in enumerate(steps):
            if step == "add":
                made.append(decision(document, analysis.quotes[number % 2], f"Name {number % 3}"))
                undone.clear()
                library.append(made[-1])
            elif step == "undo" and made:
                undone.append(made.pop())
                library.withdraw(undone[-1])
            elif step == "redo" and undone:
                made.append(undone.pop())
                library.reinstate_all([library.undone(document.id)[0]])
            assert library.corrections(document.id) == tuple(made)
            assert library.undone(document.id) == tuple(reversed(undone))
    finally:
        library.close()
