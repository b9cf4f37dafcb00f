"""Reading one text beside what is open: a draft whose quotations are to be checked. No Qt."""

from __future__ import annotations

from collections.abc import Callable

from desktop.document import Analysis, Document, Source
from desktop.presentation.phrases import said
from desktop.session.ports import Worker
from desktop.worker.protocol import AnalysisReady, AnalyzeJob, DocumentRead, JobFailed, Message, ReadJob

Read = Callable[[Document], None]
Ready = Callable[[Document, Analysis], None]
Failed = Callable[[str], None]


class DraftReader:
    """Has the worker read and analyse a source; a new one takes the place of the one before.

    `read` hears of the text, `ready` of what was found in it, `failed` of what went wrong in words. All calls and
    messages come on one thread.
    """

    def __init__(self, worker: Worker) -> None:
        self._worker = worker
        self._job: int | None = None
        self._document: Document | None = None
        self._hearers: tuple[Read, Ready, Failed] | None = None

    def open(self, source: Source, *, read: Read, ready: Ready, failed: Failed) -> None:
        """Begin with a source."""
        self.cancel()
        self._hearers = (read, ready, failed)
        self._job = self._worker.submit(ReadJob(source))

    def cancel(self) -> None:
        """Nobody waits for it any more."""
        if self._job is not None:
            self._worker.cancel(self._job)
        self._job = self._document = self._hearers = None

    def receive(self, message: Message) -> None:
        """Take a message of the worker."""
        if self._hearers is None or getattr(message, "job", None) != self._job:
            return
        read, ready, failed = self._hearers
        if isinstance(message, DocumentRead):
            self._document = message.document
            self._job = self._worker.submit(AnalyzeJob(message.document, partial=False))
            read(message.document)
        elif isinstance(message, AnalysisReady) and message.complete and self._document is not None:
            document, self._job = self._document, None
            ready(document, message.analysis)
        elif isinstance(message, JobFailed):
            self._job = None
            failed(said(message.error.phrase))
