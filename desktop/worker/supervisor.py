"""What the client's thread knows and decides: the process, the job it is at, the jobs that wait."""

from __future__ import annotations

import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from multiprocessing.connection import Connection

from desktop.worker import failures
from desktop.worker.channel import Heartbeat, Ticket, WorkerLimits
from desktop.worker.process import WorkerProcess
from desktop.worker.protocol import (
    AnalyzeJob,
    JobCancelled,
    JobFailed,
    Message,
    WorkerReady,
    WorkerRestarted,
    ends_job,
)

_MOST_LOSSES = 3
"""So many processes lost in a row without any result, and the next is started only when there is a job for it."""


class Supervisor:
    """Keeps one worker process at work and replaces it when it is lost, hangs or does not stop.

    Not thread-safe: one thread calls everything but `pid`.
    """

    def __init__(
        self, on_message: Callable[[Message], None], limits: WorkerLimits, spawn: Callable[[], WorkerProcess]
    ) -> None:
        self._on_message = on_message
        self._limits = limits
        self._spawn = spawn
        self._process: WorkerProcess | None = None
        self._waiting: deque[Ticket] = deque()
        self._current: Ticket | None = None
        self._deadline: float | None = None
        self._losses = 0

    @property
    def pid(self) -> int | None:
        """The process's number; None while there is none."""
        process = self._process
        return process.pid if process is not None else None

    @property
    def pipes(self) -> list[Connection]:
        """What to wait on; `hear` reads it."""
        return [self._process.messages] if self._process is not None else []

    def seconds_left(self) -> float | None:
        """Until `check_time` will have something to do; None when that depends on others."""
        return None if self._deadline is None else max(0.0, self._deadline - time.monotonic())

    def submit(self, ticket: Ticket) -> None:
        """Queue a job; `proceed` begins it."""
        self._waiting.append(ticket)

    def cancel(self, job_id: int) -> None:
        """Drop a waiting job, or ask the process to stop the one in hand."""
        current = self._current
        if current is not None and current.id == job_id and not current.cancelled:
            current.cancelled = True
            self._deadline = time.monotonic() + self._limits.cancel_grace_seconds
            if self._process is not None:
                self._process.cancel(job_id)
        elif any(ticket.id == job_id for ticket in self._waiting):
            self._waiting = deque(ticket for ticket in self._waiting if ticket.id != job_id)
        else:
            return
        self._tell(JobCancelled(job_id))

    def hear(self) -> None:
        """Take the one message that is there, or note that the process is lost."""
        assert self._process is not None
        message = self._process.receive()
        if message is None:
            self._lost()
            return
        self._await_sign_of_life()
        if isinstance(message, WorkerReady):
            self._losses = 0
            self._tell(message)
        elif not isinstance(message, Heartbeat | WorkerRestarted):
            self._hear_of_job(message)

    def check_time(self) -> None:
        """Replace a process that did not stop, or was silent, for too long."""
        ticket = self._current
        if ticket is None or self._deadline is None or time.monotonic() < self._deadline:
            return
        self._replace_process()
        if not ticket.cancelled:
            self._tell(JobFailed(ticket.id, failures.timeout(ticket.job, self._patience(ticket))))
            self._tell(WorkerRestarted(None))

    def start(self) -> None:
        """Start a process, or leave that to the next job when none would live."""
        if self._losses < _MOST_LOSSES:
            self._start_process()
        self.proceed()

    def proceed(self) -> None:
        """Hand the next job to the process when it has none; a reading first, its text is what the user waits for."""
        while self._current is None and self._waiting:
            ticket = next((t for t in self._waiting if not isinstance(t.job, AnalyzeJob)), self._waiting[0])
            self._waiting.remove(ticket)
            if self._process is None:
                self._start_process()
            if self._process is None:
                self._tell(JobFailed(ticket.id, failures.no_process()))
                continue
            self._current = ticket
            self._process.send(ticket)
            self._await_sign_of_life()

    def stop(self) -> None:
        """End the process; jobs are forgotten."""
        self._waiting.clear()
        self._drop_process()

    def _hear_of_job(self, message: Message) -> None:
        assert not isinstance(message, WorkerReady | WorkerRestarted)
        ticket = self._current
        if ticket is None or message.job != ticket.id:
            return
        ended = ends_job(message)
        if ended:
            self._losses = 0
            self._current = None
            self._deadline = None  # Nothing is owed any more: with a deadline the idle client would wake for ever.
        if not ticket.cancelled:
            self._tell(message)
        if ended:
            self.proceed()

    def _lost(self) -> None:
        """The process is gone. What it was doing is done once more, unless nobody wants it."""
        self._losses += 1
        ticket = self._current
        again = ticket is not None and not ticket.cancelled and ticket.deaths == 0
        if ticket is not None and again:
            ticket.deaths += 1
            self._waiting.appendleft(ticket)
        self._replace_process()
        if ticket is not None and not ticket.cancelled and not again:
            self._tell(JobFailed(ticket.id, failures.crash(ticket.job)))
        self._tell(WorkerRestarted(ticket.id if ticket is not None and again else None))

    def _replace_process(self) -> None:
        self._current = None
        self._drop_process()
        self.start()

    def _drop_process(self) -> None:
        self._deadline = None
        if self._process is not None:
            process, self._process = self._process, None
            process.kill()

    def _start_process(self) -> None:
        try:
            self._process = self._spawn()
        except OSError:
            self._process = None

    def _await_sign_of_life(self) -> None:
        current = self._current
        if current is None:
            self._deadline = None
        elif not current.cancelled:
            self._deadline = time.monotonic() + self._patience(current)

    def _patience(self, ticket: Ticket) -> float:
        """Seconds of silence that are allowed on this job: once a book is parsed, all of it goes through each step."""
        job = ticket.job
        if not isinstance(job, AnalyzeJob):
            return self._limits.reading_seconds
        return self._limits.silence_seconds + len(job.document.text) // self._limits.characters_a_second

    def _tell(self, message: Message) -> None:
        try:
            self._on_message(message)
        except Exception:  # noqa: BLE001 - the boundary: a listener's mistake must not lose the worker
            kind, error, trace = sys.exc_info()
            assert kind is not None
            threading.excepthook(threading.ExceptHookArgs((kind, error, trace, threading.current_thread())))
