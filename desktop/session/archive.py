"""The library for windows: asked on one thread, written to on another, so that no window ever waits for it. No Qt."""

from __future__ import annotations

import contextlib
import logging
import queue
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from desktop.document import Analysis, Document
from desktop.errors import OnRecordError
from desktop.library import Library
from desktop.phrase import Phrase
from desktop.presentation.phrases import said

_log = logging.getLogger(__name__)
_PATIENCE = 20.0
"""Seconds that leaving waits for what is still to be written."""
_AT_ONCE = 20
"""Articles indexed between two other tasks: a fifth of a second."""

Post = Callable[[Callable[[], None]], None]
"""Has something called on the thread of the windows, in order; may be called on any thread."""
Failed = Callable[[str], None]


class Question:
    """Something asked of the library that may not be wanted any more when its answer comes."""

    def __init__(self) -> None:
        self._dropped = threading.Event()

    @property
    def is_dropped(self) -> bool:
        """Whether nobody waits for the answer."""
        return self._dropped.is_set()

    def drop(self) -> None:
        """The answer is not wanted any more."""
        self._dropped.set()


class Clerk:
    """A thread with its own connection to a library, which does what it is told in order; begun by its first task."""

    def __init__(self, path: Path, name: str) -> None:
        self._path = path
        self._name = name
        self._tasks: queue.SimpleQueue[Callable[[Library], None] | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    def tell(self, task: Callable[[Library], None]) -> None:
        """Have a task done; it must not raise."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name=self._name, daemon=True)
            self._thread.start()
        self._tasks.put(task)

    def leave(self) -> None:
        """Do what there still is to do, and end."""
        if self._thread is not None:
            self._tasks.put(None)
            self._thread.join(_PATIENCE)
            self._thread = None

    def _work(self) -> None:
        library, _ = Library.open(self._path)  # what is wrong with the file was said when the window opened it
        with contextlib.closing(library):
            while (task := self._tasks.get()) is not None:
                task(library)


class Archive:
    """All calls, answers and news come on the thread of the windows.

    A library that is in memory has no second connection: it is asked and written to there and then.
    """

    def __init__(self, library: Library, post: Post) -> None:
        self._own = library
        self._post = post
        self._reader = Clerk(library.path, "library reader") if library.path is not None else None
        self._writer = Clerk(library.path, "library writer") if library.path is not None else None
        self._listeners: list[Callable[[], None]] = []
        self._troubled: Failed = _log.warning
        self._closed = False

    @property
    def folder(self) -> Path | None:
        """Where the library lies; None for one that is in memory."""
        return self._own.path.parent if self._own.path is not None else None

    @property
    def path(self) -> Path | None:
        """The library's file; None for one that is in memory."""
        return self._own.path

    def listen(self, listener: Callable[[], None]) -> None:
        """Tell `listener` whenever what is in the library has changed."""
        self._listeners.append(listener)

    def unlisten(self, listener: Callable[[], None]) -> None:
        """Tell `listener` nothing any more."""
        self._listeners.remove(listener)

    def on_trouble(self, troubled: Failed) -> None:
        """Who is told, in a sentence, of what failed and concerns nobody in particular."""
        self._troubled = troubled

    def ask(
        self,
        question: Callable[[Library], Any],
        then: Callable[[Any], None] = lambda _: None,
        *,
        failed: Failed | None = None,
    ) -> Question:
        """Have a question answered; `then` gets the answer, unless the question was dropped meanwhile."""
        asked = Question()
        self._tell(self._reader, question, then, failed or self._trouble, asked)
        return asked

    def change(
        self,
        work: Callable[[Library], Any],
        then: Callable[[Any], None] = lambda _: None,
        *,
        failed: Failed | None = None,
    ) -> None:
        """Have something written; `then` gets what it gave, and listeners hear that the library has changed."""

        def written(result: object) -> None:
            then(result)
            self.tell_changed()

        self._tell(self._writer, work, written, failed or self._trouble, Question())

    def note(self, work: Callable[[Library], Any]) -> None:
        """Have something written that no list shows, such as a place: nobody hears of a change."""
        self._tell(self._writer, work, lambda _: None, self._trouble, Question())

    def keep(self, document: Document, analysis: Analysis) -> None:
        """Put an article with its complete analysis into the library and link its speakers to people."""
        self.change(lambda library: library.keep(document, analysis))

    def follow_up(self) -> None:
        """The reader decided something: bring the index up to date, some articles at a time, and tell of the change.

        A decision is kept on the thread of the windows, which cannot wait for all the articles that it reaches.
        """
        if not self._closed:
            self._tell(
                self._writer, lambda library: library.catch_up(_AT_ONCE), self._caught_up, self._trouble, Question()
            )

    def _caught_up(self, left: int) -> None:
        if left:
            self.follow_up()
        else:
            self.tell_changed()

    def tell_changed(self) -> None:
        """What is in the library has changed, through `change` or otherwise."""
        for listener in tuple(self._listeners):
            listener()

    def close(self) -> None:
        """Finish what is being written; nothing is answered any more."""
        self._listeners.clear()
        self._closed = True
        for clerk in (self._writer, self._reader):
            if clerk is not None:
                clerk.leave()

    def _trouble(self, message: str) -> None:
        self._troubled(message)

    def _tell(
        self,
        clerk: Clerk | None,
        work: Callable[[Library], Any],
        then: Callable[[Any], None],
        failed: Failed,
        asked: Question,
    ) -> None:
        def task(library: Library) -> None:
            if not asked.is_dropped:
                answer = _outcome(work, library, then, failed)
                self._post(lambda: None if asked.is_dropped else answer())

        if clerk is not None:
            clerk.tell(task)
        else:
            task(self._own)


def _outcome(
    work: Callable[[Library], Any], library: Library, then: Callable[[Any], None], failed: Failed
) -> Callable[[], None]:
    """Do it; what is to be called with the result, or with what went wrong in words."""
    try:
        result = work(library)
    except OnRecordError as error:
        told = error.phrase
    except OSError as error:
        name = str(error.filename) if error.filename else Phrase("A file")
        told = Phrase("{name} cannot be used ({reason}).", name=name, reason=str(error.strerror))
    except Exception as error:  # noqa: BLE001 - the thread has to outlive whatever one task meets
        _log.exception("a task for the library failed")
        told = Phrase(
            "The library could not do this ({kind}: {reason}). Nothing in it was changed.",
            kind=type(error).__name__,
            reason=str(error),
        )
    else:
        return lambda: then(result)
    return lambda: failed(said(told))
