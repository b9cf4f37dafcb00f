"""The line between the client and one worker process."""

from __future__ import annotations

from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Protocol

from desktop.worker.protocol import Job, Message

GIBIBYTE = 2**30


@dataclass(frozen=True, slots=True)
class WorkerLimits:
    """How patient the client is with its worker process, and what the process may take.

    Seconds are wall time. `silence_seconds` and `reading_seconds` bound the time between two signs of life while an
    analysis or a reading runs, the first of them with a second more for every `characters_a_second` of the text;
    `cancel_grace_seconds` is how long a cancelled job may take to stop by itself.
    `memory_bytes` bounds the address space where the platform allows that (0: no bound); `niceness` is added to the
    process's own on POSIX, and means "below normal" on Windows when it is not 0.
    """

    silence_seconds: float = 60.0
    characters_a_second: int = 4_000
    reading_seconds: float = 30.0
    cancel_grace_seconds: float = 1.0
    memory_bytes: int = 4 * GIBIBYTE
    niceness: int = 10


@dataclass(frozen=True, slots=True)
class Heartbeat:
    """A sign of life that is of no interest outside the client."""


@dataclass(slots=True, eq=False)
class Ticket:
    """A job with its id; `deaths` counts the processes that were lost on it."""

    id: int
    job: Job
    deaths: int = 0
    cancelled: bool = False


class SharedNumber(Protocol):
    """A number in memory that both processes see (`multiprocessing.sharedctypes`)."""

    value: int


@dataclass(frozen=True, slots=True)
class Channel:
    """The worker's end: jobs in, messages out, and the id of the job that was cancelled last."""

    jobs: Connection
    messages: Connection
    cancelled_job: SharedNumber

    def has_job(self, seconds: float = 0.0) -> bool:
        """Whether `receive` would return at once, now or within so many seconds."""
        return self.jobs.poll(seconds)

    def receive(self) -> Ticket:
        """The next job; waits for it.

        Raises:
            EOFError: the client is gone.
        """
        ticket: Ticket = self.jobs.recv()
        return ticket

    def send(self, message: Message | Heartbeat) -> None:
        """Hand a message to the client.

        Raises:
            OSError: the client is gone.
        """
        self.messages.send(message)

    def is_cancelled(self, job: int) -> bool:
        """Whether nobody wants the result of `job` any more."""
        return bool(self.cancelled_job.value == job)
