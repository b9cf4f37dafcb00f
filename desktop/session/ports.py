"""What the session needs of others: somebody who works, and something that remembers."""

from __future__ import annotations

from typing import Protocol

from desktop.document import Correction, Document
from desktop.worker.protocol import Job


class Worker(Protocol):
    """Who does the work: takes jobs, answers later through `ReadingSession.receive`."""

    def submit(self, job: Job) -> int:
        """Take a job; its id comes with every message about it."""

    def cancel(self, job_id: int) -> None:
        """Stop a job."""


class Record(Protocol):
    """What outlives the session: see `desktop.library`."""

    def remember_opened(self, document: Document) -> None:
        """Put an article on top of the recent ones."""

    def corrections(self, document_id: str) -> tuple[Correction, ...]:
        """The decisions in force on an article, oldest first."""

    def append(self, correction: Correction) -> None:
        """Keep a decision."""

    def withdraw(self, correction: Correction) -> None:
        """Take back the latest decision equal to this one."""
