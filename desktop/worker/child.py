"""The worker process: reads sources and analyses documents, one job at a time.

Importing this module is cheap. The pipeline is loaded when no job is waiting, so that a file named on the command
line is read, and its text on screen, before spaCy is imported.
"""

from __future__ import annotations

import logging
import os
import signal
import sys
import threading
import time
from dataclasses import dataclass, field
from multiprocessing import parent_process
from typing import TYPE_CHECKING

from desktop.document import Document
from desktop.errors import ModelUnavailableError, OnRecordError, ReaderError
from desktop.worker.channel import Channel, Heartbeat, Ticket, WorkerLimits
from desktop.worker.protocol import (
    AnalysisReady,
    AnalyzeJob,
    DocumentRead,
    JobCancelled,
    JobFailed,
    Message,
    PageRendered,
    Progress,
    ReadJob,
    RenderPageJob,
    WorkerReady,
)

if TYPE_CHECKING:
    from desktop.analysis.analyzer import Analyzer

_log = logging.getLogger(__name__)

_FIRST_JOB_S = 0.7
"""How long the first job is waited for before the pipeline is loaded: as long as a window takes to come and ask for the
text of an article that was left open, which would have to wait twice as long for the pipeline."""
_BELOW_NORMAL_PRIORITY_CLASS = 0x4000


@dataclass(frozen=True, slots=True)
class ChildOptions:
    """What the worker process is told at its start; `model` "" is the default model."""

    model: str = ""
    limits: WorkerLimits = field(default_factory=WorkerLimits)


def main(channel: Channel, options: ChildOptions) -> None:
    """Serve jobs until the client goes away."""
    _settle(options.limits)
    try:
        channel.send(Heartbeat())
        _Worker(channel, options.model).serve()
    except (EOFError, OSError):
        _log.debug("the client is gone", exc_info=True)


class _Worker:
    """The loop of the worker process and the pipeline it holds."""

    def __init__(self, channel: Channel, model: str) -> None:
        self._channel = channel
        self._model = model
        self._analyzer: Analyzer | None = None
        self._document: Document | None = None
        self._tried_loading = False
        self._load_error: OnRecordError | None = None

    def serve(self) -> None:
        """Do one job after another.

        Raises:
            EOFError, OSError: the client is gone.
        """
        patience = _FIRST_JOB_S
        while True:
            if not self._channel.has_job(patience):
                self._load_once()
            patience = 0.0
            ticket = self._channel.receive()
            self._channel.send(self._result(ticket))

    def _result(self, ticket: Ticket) -> Message:
        """The message that ends the job."""
        result = self._outcome(ticket)
        return JobCancelled(ticket.id) if self._channel.is_cancelled(ticket.id) else result

    def _outcome(self, ticket: Ticket) -> Message:
        """Do the job. Nothing that goes wrong in it ends the loop."""
        try:
            match ticket.job:
                case ReadJob():
                    return self._read(ticket.id, ticket.job)
                case RenderPageJob():
                    return self._render(ticket.id, ticket.job)
                case _:
                    return self._analyze(ticket)
        except OnRecordError as error:
            return JobFailed(ticket.id, error)
        except MemoryError:
            return JobFailed(ticket.id, ReaderError("There was not enough memory for this. Try a shorter text."))
        except Exception as error:  # noqa: BLE001 - the boundary: a broken article must not stop the worker
            _log.debug("job %d failed", ticket.id, exc_info=True)
            return JobFailed(ticket.id, _unexpected(ticket, error))

    def _read(self, job_id: int, job: ReadJob) -> Message:
        from desktop.readers import read  # noqa: PLC0415 - the client imports this module and must stay light

        document = read(job.source)
        self._document = None if self._tried_loading else document
        return DocumentRead(job_id, document)

    def _render(self, job_id: int, job: RenderPageJob) -> Message:
        from desktop.readers.pdf.picture import render  # noqa: PLC0415 - as above

        picture = render(job.path, job.page, job.width)
        return PageRendered(job_id, job.page, picture.width, picture.height, picture.points, picture.pixels)

    def _analyze(self, ticket: Ticket) -> Message:
        assert isinstance(ticket.job, AnalyzeJob)
        self._load_once()
        if self._analyzer is None:
            raise self._load_error or ModelUnavailableError("The language model could not be loaded.")
        started = time.process_time()
        results = self._analyzer.stream(
            ticket.job.document,
            visible=ticket.job.visible,
            partial=ticket.job.partial,
            cancelled=lambda: self._channel.is_cancelled(ticket.id),
            progress=lambda done, total: self._channel.send(Progress(ticket.id, "analysing", done, total)),
        )
        for analysis, complete in results:
            message = AnalysisReady(ticket.id, analysis, complete, time.process_time() - started)
            if complete:
                return message
            self._channel.send(message)
        raise OnRecordError("The analysis ended without a result.")  # or was cancelled

    def _load_once(self) -> None:
        """Load the pipeline if that was not tried yet; a failure is kept for the jobs that need it."""
        if self._tried_loading:
            return
        self._tried_loading = True
        first, self._document = self._document, None
        try:
            self._analyzer = _load(self._model, first)
        except OnRecordError as error:
            self._load_error = error
        except Exception as error:  # noqa: BLE001 - the boundary: reading works without a model
            _log.debug("the pipeline cannot be loaded", exc_info=True)
            self._load_error = ModelUnavailableError(
                "The language model cannot be loaded ({reason}). Install On Record again, "
                "or choose another model in the settings.",
                reason=_words_of(error),
            )
        else:
            self._channel.send(WorkerReady(self._analyzer.pipeline, self._analyzer.trouble))


def _load(model: str, document: Document | None) -> Analyzer:
    """The analyzer; `document` is the one that it will most likely be given first."""
    from desktop.analysis.attribution import ahead  # noqa: PLC0415 - not before it is needed
    from desktop.analysis.quick_start import import_spacy  # noqa: PLC0415 - imports spaCy

    if document is not None:
        ahead.begin(document)
    import_spacy()
    from desktop.analysis.analyzer import Analyzer  # noqa: PLC0415 - imports spaCy

    return Analyzer.load(model) if model else Analyzer.load()


def _unexpected(ticket: Ticket, error: Exception) -> OnRecordError:
    if isinstance(ticket.job, ReadJob):
        return ReaderError(
            "This could not be read: its content is damaged or not what it seems ({reason}). "
            "Try to open it in the program that made it and save it as plain text.",
            reason=_words_of(error),
        )
    if isinstance(ticket.job, RenderPageJob):
        return ReaderError(
            "Page {page} cannot be drawn ({reason}). Its text can still be read.",
            page=ticket.job.page + 1,
            reason=_words_of(error),
        )
    return OnRecordError(
        "The analysis of “{title}” failed ({reason}). "
        "The text can be read, but nothing is marked in it. Please report this.",
        title=_title(ticket.job.document),
        reason=_words_of(error),
    )


def _title(document: Document) -> str:
    return document.title or document.source or "the text"


def _words_of(error: Exception) -> str:
    words = str(error).strip().split("\n")[0][:200]
    return f"{type(error).__name__}: {words}" if words else type(error).__name__


def _settle(limits: WorkerLimits) -> None:
    """Make this process a modest one that never outlives its client."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _lower_priority(limits.niceness)
    _limit_memory(limits.memory_bytes)
    threading.Thread(target=_exit_with_parent, name="parent watch", daemon=True).start()


def _exit_with_parent() -> None:
    """Leave at once when the client's process ends, even in the middle of a job."""
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _lower_priority(niceness: int) -> None:
    if not niceness:
        return
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - only there

        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), _BELOW_NORMAL_PRIORITY_CLASS)
    else:
        os.nice(niceness)


def _limit_memory(limit: int) -> None:
    if not limit or sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - POSIX only

    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    allowed = limit if hard == resource.RLIM_INFINITY else min(limit, hard)
    try:
        resource.setrlimit(resource.RLIMIT_AS, (allowed, hard))
    except (ValueError, OSError):  # macOS refuses limits below what is mapped already
        _log.debug("no memory limit on this platform", exc_info=True)
