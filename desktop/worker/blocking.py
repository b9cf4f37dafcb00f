"""Reading and analysing many articles one after another, for callers that have nothing else to do meanwhile."""

from __future__ import annotations

import queue
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
        line = _Line(client, inbox, on_progress)
        for request in requests:
            try:
                yield line.analyze(request)
            except OnRecordError as error:
                yield error


@dataclass(frozen=True, slots=True)
class _Line:
    """One job at a time, waited for."""

    client: WorkerClient
    inbox: queue.SimpleQueue[Message]
    on_progress: Callable[[Progress], None]

    def analyze(self, request: Request) -> Analyzed:
        if isinstance(request, OnRecordError):
            raise request
        document = request if isinstance(request, Document) else self._read(request)
        result = self._end_of(AnalyzeJob(document, partial=False))
        assert isinstance(result, AnalysisReady)
        return Analyzed(document, result.analysis, result.seconds)

    def _read(self, source: Source) -> Document:
        result = self._end_of(ReadJob(source))
        assert isinstance(result, DocumentRead)
        return result.document

    def _end_of(self, job: Job) -> Message:
        wanted = self.client.submit(job)
        while True:
            message = self.inbox.get()
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
