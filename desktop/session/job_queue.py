"""One worker for several articles: who has the reader's eye is served first."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace

from desktop.session.ports import Worker
from desktop.worker.protocol import AnalyzeJob, Job, Message, WorkerReady, ends_job


@dataclass(frozen=True, slots=True)
class _Ticket:
    id: int
    owner: Port
    job: Job


class Port:
    """One article's way to the worker; see `ports.Worker`."""

    def __init__(self, queue: JobQueue) -> None:
        self._queue = queue

    def submit(self, job: Job) -> int:
        """Take a job; its id comes with every message about it."""
        return self._queue.submit(self, job)

    def cancel(self, job_id: int) -> None:
        """Stop a job."""
        self._queue.cancel(job_id)


class JobQueue:
    """Gives the worker one job at a time: those of the port in front first, then readings, then the oldest.

    A job of another port is taken from the worker when the one in front needs it, and begun anew later: what is in
    front never waits for a book that is analysed behind it.
    """

    def __init__(self, worker: Worker) -> None:
        self._worker = worker
        self._ids = itertools.count(1)
        self._waiting: list[_Ticket] = []
        self._running: _Ticket | None = None
        self._worker_job: int | None = None
        self._front: Port | None = None

    def bring_to_front(self, port: Port | None) -> None:
        """From now on this port is served first."""
        self._front = port
        self._make_way()

    def submit(self, owner: Port, job: Job) -> int:
        """Queue a job; the id that its messages will carry."""
        ticket = _Ticket(next(self._ids), owner, job)
        self._waiting.append(ticket)
        self._make_way()
        self.proceed()
        return ticket.id

    def cancel(self, job_id: int) -> None:
        """Drop a job that waits, or stop the one that runs."""
        self._waiting = [ticket for ticket in self._waiting if ticket.id != job_id]
        if self._running is not None and self._running.id == job_id:
            self._stop()
            self.proceed()

    def address(self, message: Message) -> tuple[Port, Message] | None:
        """Whose message of the worker this is, with the id its owner knows; None when nobody waits for it.

        Call `proceed` when it was delivered: its owner may want something more first.
        """
        running = self._running
        if isinstance(message, WorkerReady) or running is None or message.job != self._worker_job:
            return None
        if ends_job(message):
            self._running = self._worker_job = None
        return running.owner, replace(message, job=running.id)

    def _make_way(self) -> None:
        running = self._running
        if running is None or running.owner is self._front:
            return
        if any(ticket.owner is self._front for ticket in self._waiting):
            self._stop()
            self._waiting.insert(0, running)
            self.proceed()

    def _stop(self) -> None:
        if self._worker_job is not None:
            self._worker.cancel(self._worker_job)
        self._running = self._worker_job = None

    def proceed(self) -> None:
        """Give the worker its next job if it has none."""
        if self._running is None and self._waiting:
            ticket = min(self._waiting, key=self._rank)
            self._waiting.remove(ticket)
            self._running = ticket
            self._worker_job = self._worker.submit(ticket.job)

    def _rank(self, ticket: _Ticket) -> tuple[bool, bool, int]:
        return ticket.owner is not self._front, isinstance(ticket.job, AnalyzeJob), ticket.id
