"""What a client delivered, for a test to wait on."""

from __future__ import annotations

import queue
from collections.abc import Callable
from typing import TypeVar

from desktop.worker.protocol import AnalysisReady, DocumentRead, JobCancelled, JobFailed, Message, PageRendered

T = TypeVar("T")
PATIENCE = 60.0  # seconds; only a test that fails waits so long


class Inbox:
    """Give it to a `WorkerClient` as `on_message`."""

    def __init__(self) -> None:
        self._queue: queue.Queue[Message] = queue.Queue()
        self.seen: list[Message] = []

    def __call__(self, message: Message) -> None:
        self._queue.put(message)

    def until(self, wanted: Callable[[Message], bool]) -> Message:
        """Wait for the next message that is wanted."""
        while True:
            message = self._queue.get(timeout=PATIENCE)
            self.seen.append(message)
            if wanted(message):
                return message

    def next_of(self, kind: type[T]) -> T:
        """Wait for the next message of a kind."""
        message = self.until(lambda message: isinstance(message, kind))
        assert isinstance(message, kind)
        return message

    def end_of(self, job: int) -> Message:
        """The message that ends the job; waits for it unless it has come."""

        def is_it(message: Message) -> bool:
            return getattr(message, "job", None) == job and _ends(message)

        return next(filter(is_it, self.seen), None) or self.until(is_it)

    def drain(self) -> list[Message]:
        """Everything that has come so far."""
        while not self._queue.empty():
            self.seen.append(self._queue.get_nowait())
        return self.seen


def _ends(message: Message) -> bool:
    return isinstance(message, DocumentRead | PageRendered | JobFailed | JobCancelled) or (
        isinstance(message, AnalysisReady) and message.complete
    )
