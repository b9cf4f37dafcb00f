"""The library on threads of its own: answers in order, dropped questions, failures in words, a clean end."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.document import Correction, CorrectionKind
from desktop.errors import OnRecordError
from desktop.library import Library
from desktop.session import Archive
from tests.unit.library.making import Said, article


class Window:
    """Calls what is posted when it is told to, as an event loop does."""

    def __init__(self, path: Path) -> None:
        self.library, _ = Library.open(path)
        self.posted: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self.archive = Archive(self.library, self.posted.put)

    def turn(self) -> None:
        """Wait for one answer and call it."""
        self.posted.get(timeout=20)()


@pytest.fixture
def window(tmp_path: Path) -> Iterator[Window]:
    made = Window(tmp_path / "library.sqlite")
    yield made
    made.archive.close()
    made.library.close()


def test_questions_are_answered_on_another_thread_and_told_on_this_one(window: Window) -> None:
    asked: list[str] = []
    told: list[tuple[int, str]] = []

    def count(library: Library) -> int:
        asked.append(threading.current_thread().name)
        return library.articles.count()

    window.archive.ask(count, lambda number: told.append((number, threading.current_thread().name)))
    window.turn()
    assert told == [(0, threading.current_thread().name)]
    assert asked != [threading.current_thread().name]


def test_what_is_kept_is_there_when_listeners_hear_of_it(window: Window) -> None:
    heard: list[int] = []
    window.archive.listen(lambda: heard.append(window.library.articles.count()))
    window.archive.keep(*article([Said("Ada Winter", "it rains")]))
    window.turn()
    assert heard == [1]


def test_an_answer_that_nobody_wants_any_more_is_not_given(window: Window) -> None:
    told: list[str] = []
    window.archive.ask(lambda _: "first", told.append).drop()
    window.archive.ask(lambda _: "second", told.append)
    while not told:
        window.turn()
    assert told == ["second"]


@pytest.mark.parametrize(
    ("error", "words"),
    [(OnRecordError("Do this."), "Do this."), (ValueError("odd"), "ValueError"), (OSError(28, "No space"), "No space")],
)
def test_a_failure_is_told_in_words_and_the_next_task_is_done(window: Window, error: Exception, words: str) -> None:
    troubles: list[str] = []
    window.archive.on_trouble(troubles.append)

    def fail(_: Library) -> None:
        raise error

    window.archive.change(fail)
    window.turn()
    window.archive.change(lambda library: library.people.add("Ada Winter"))
    window.turn()
    assert len(troubles) == 1
    assert words in troubles[0]
    assert [person.name for person in window.library.people.all()] == ["Ada Winter"]


def test_leaving_writes_what_is_still_to_be_written(window: Window) -> None:
    for number in range(5):
        window.archive.keep(*article([Said("Ada Winter", f"it rains on day {number}")]))
    window.archive.close()
    assert window.library.articles.count() == 5


def test_a_library_in_memory_answers_there_and_then(tmp_path: Path) -> None:
    broken = tmp_path / "file"
    broken.write_text("")
    library, trouble = Library.open(broken / "library.sqlite")
    told: list[int] = []
    archive = Archive(library, lambda call: call())
    archive.keep(*article([Said("Ada Winter", "it rains")]))
    archive.ask(lambda own: own.articles.count(), told.append)
    archive.close()
    library.close()
    assert trouble
    assert (archive.folder, told) == (None, [1])


def test_what_is_noted_is_written_and_no_list_is_asked_to_look(window: Window) -> None:
    heard: list[int] = []
    document, _ = article([Said("Ada Winter", "it rains")])
    window.library.remember_opened(document)
    window.archive.listen(lambda: heard.append(1))
    window.archive.note(lambda library: library.remember_position(document.id, 7))
    window.turn()
    assert window.library.reading_position(document.id) == 7
    assert not heard


def test_what_a_decision_reaches_is_indexed_behind_the_reader_s_back(window: Window) -> None:
    made = []
    for number in range(60):
        document, analysis = article([Said("Ada Winter", f"it rains {number}")])
        window.library.keep(document, analysis)
        made.append(Correction(CorrectionKind.RENAME, document.id, (), "", "", "Ada Summer", subject="Ada Winter"))
    heard: list[int] = []
    window.archive.listen(lambda: heard.append(len(window.library.statements.of_name("Ada Summer"))))
    window.library.append_all(made)
    window.archive.follow_up()
    while not heard:
        window.turn()
    assert heard == [60]
