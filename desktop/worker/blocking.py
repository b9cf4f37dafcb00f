"""Reading and analysing many articles one after another, for callers that have nothing else to do meanwhile."""

from __future__ import annotations

import contextlib
import queue
import threading
from collections.abc import Callable, Generator, Iterable
from dataclasses import dataclass

from desktop.document import Analysis, Document, Source
from desktop.errors import OnRecordError
from desktop.worker import child
from desktop.worker.channel import WorkerLimits
from desktop.worker.client import WorkerClient
from desktop.worker.process import ChildMain
from desktop.worker.protocol import (
    AnalysisReady,
    AnalyzeJob,
    DocumentRead,
    Job,
    JobCancelled,
    JobFailed,
    Message,
    Progress,
    ReadJob,
)

_TICK = 0.2

Request = Source | Document | OnRecordError
"""What to analyse; an error stands for something that could not even be asked for, and is handed back in its place."""


@dataclass(frozen=True, slots=True)
class Analyzed:
    """A document with its complete analysis; `seconds` is the CPU time of the analysis."""

    document: Document
    analysis: Analysis
    seconds: float


def analyze_all(
    requests: Iterable[Request],
    *,
    model: str = "",
    on_progress: Callable[[Progress], None] = lambda _: None,
    limits: WorkerLimits = WorkerLimits(),  # noqa: B008 - frozen
    child_main: ChildMain = child.main,
) -> Generator[Analyzed | OnRecordError, None, None]:
    """What became of each request, in their order; one that fails does not stop the rest.

    `requests` is asked for the next one when the last is done. `on_progress` is called on the caller's thread.
    """
    inbox: queue.SimpleQueue[Message] = queue.SimpleQueue()
    with WorkerClient(inbox.put, limits=limits, model=model, child_main=child_main) as client:
        line = Line(client, inbox, on_progress)
        for request in requests:
            try:
                yield line.analyze(line.read(request))
            except OnRecordError as error:
                yield error


class Stopped(Exception):  # noqa: N818 - not an error: it was asked for
    """The caller has no more use for results."""


@dataclass(frozen=True, slots=True)
class Line:
    """One job at a time, waited for; until `stop` is set, where there is one."""

    client: WorkerClient
    inbox: queue.SimpleQueue[Message]
    on_progress: Callable[[Progress], None] = lambda _: None
    stop: threading.Event | None = None

    def read(self, request: Request) -> Document:
        """The document that was asked for.

        Raises:
            OnRecordError: it cannot be read, or the request was an error.
            Stopped: `stop` was set meanwhile.
        """
        if isinstance(request, OnRecordError):
            raise request
        if isinstance(request, Document):
            return request
        result = self._end_of(ReadJob(request))
        assert isinstance(result, DocumentRead)
        return result.document

    def analyze(self, document: Document) -> Analyzed:
        """Its complete analysis; raises as `read` does."""
        result = self._end_of(AnalyzeJob(document, partial=False))
        assert isinstance(result, AnalysisReady)
        return Analyzed(document, result.analysis, result.seconds)

    def _end_of(self, job: Job) -> Message:
        wanted = self.client.submit(job)
        while True:
            message = self._next()
            if getattr(message, "job", None) != wanted:
                continue
            if isinstance(message, Progress):
                self.on_progress(message)
            elif isinstance(message, JobFailed):
                raise message.error
            elif isinstance(message, DocumentRead | JobCancelled) or (
                isinstance(message, AnalysisReady) and message.complete
            ):
                return message

    def _next(self) -> Message:
        if self.stop is None:
            return self.inbox.get()
        while not self.stop.is_set():
            with contextlib.suppress(queue.Empty):
                return self.inbox.get(timeout=_TICK)
        raise Stopped
