"""A worker that is at work before the window is: importing Qt and the window takes as long as reading an article."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Self

from desktop.document import FileSource, UrlSource
from desktop.worker import child
from desktop.worker.client import WorkerClient
from desktop.worker.process import ChildMain
from desktop.worker.protocol import Job, Message, ReadJob


def reading_of(name: str) -> ReadJob:
    """What a name on the command line asks for: the page at an address, or a file."""
    if name.startswith(("http://", "https://")):
        return ReadJob(UrlSource(name))
    return ReadJob(FileSource(str(Path(name).absolute())))


class HeadStart:
    """A client of the worker that begins with the one job it is sure to be asked for, `first`.

    `submit` gives that job's id to whoever asks for it as their first one; when something else is asked for, it is
    given up. Messages wait for `hand_over`.
    """

    def __init__(self, first: Job | None, *, model: str = "", child_main: ChildMain = child.main) -> None:
        self._lock = threading.Lock()
        self._early: list[Message] = []
        self._hear: Callable[[Message], None] | None = None
        self._client = WorkerClient(self._receive, model=model, child_main=child_main)
        self._first = first
        self._first_id = self._client.submit(first) if first is not None else 0

    def hand_over(self, on_message: Callable[[Message], None]) -> None:
        """Call `on_message` with everything that has come, here, and with what comes, on the client's thread."""
        with self._lock:
            for message in self._early:
                on_message(message)
            self._early.clear()
            self._hear = on_message

    def submit(self, job: Job) -> int:
        """Queue a job; the id that its messages will carry."""
        first, self._first = self._first, None
        if first == job:
            return self._first_id
        if first is not None:
            self._client.cancel(self._first_id)
        return self._client.submit(job)

    def cancel(self, job_id: int) -> None:
        """Give up a job."""
        self._client.cancel(job_id)

    def __enter__(self) -> Self:
        self._client.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close()

    def _receive(self, message: Message) -> None:
        with self._lock:
            if self._hear is None:
                self._early.append(message)
            else:
                self._hear(message)
