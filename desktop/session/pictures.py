"""Pictures of pages, for whoever shows them beside the text."""

from __future__ import annotations

from collections.abc import Callable

from desktop.session.ports import Worker
from desktop.worker.protocol import Message, PageRendered, RenderPageJob


class PagePictures:
    """Has pages drawn, the one asked for last; an older answer is dropped. All calls come on one thread."""

    def __init__(self, worker: Worker) -> None:
        self._worker = worker
        self._job: int | None = None
        self._show: Callable[[PageRendered], None] | None = None

    def draw(self, path: str, page: int, width: int, show: Callable[[PageRendered], None]) -> None:
        """Draw a page of a file, counted from 0, so many pixels wide, and hand it to `show`."""
        self.cancel()
        self._show = show
        self._job = self._worker.submit(RenderPageJob(path, page, width))

    def cancel(self) -> None:
        """Nobody waits for a picture any more."""
        if self._job is not None:
            self._worker.cancel(self._job)
        self._job = self._show = None

    def receive(self, message: Message) -> None:
        """Take a message of the worker; a page that cannot be drawn leaves the place empty."""
        if isinstance(message, PageRendered) and message.job == self._job and self._show is not None:
            show, self._job, self._show = self._show, None, None
            show(message)
