"""What the session needs of others: somebody who works, and something that remembers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from desktop.document import Correction, Document
from desktop.library import NoteChange, Step
from desktop.worker.protocol import Job


class Worker(Protocol):
    """Who does the work: takes jobs, answers later through `ReadingSession.receive`."""

    def submit(self, job: Job) -> int:
        """Take a job; its id comes with every message about it."""

    def cancel(self, job_id: int) -> None:
        """Stop a job."""


class LostNote(Protocol):
    """A note whose words are not in the text any more."""

    @property
    def words(self) -> str:
        """What it was on."""

    @property
    def body(self) -> str:
        """What it said, "" for a highlight."""


class CarriedOver(Protocol):
    """What became of decisions on an earlier version of a text; see `desktop.library.Carried`."""

    @property
    def corrections(self) -> tuple[Correction, ...]:
        """Those that hold for this version now."""

    @property
    def lost(self) -> tuple[Correction, ...]:
        """Those whose words were not found again."""

    @property
    def lost_notes(self) -> Sequence[LostNote]:
        """The reader's notes of which the same is true."""


class Elsewhere(Protocol):
    """Another article in which a speaker of this one speaks, under some name; see `desktop.library.Occurrence`."""

    @property
    def article(self) -> str:
        """The document's id."""

    @property
    def name(self) -> str:
        """Their name there."""

    @property
    def statements(self) -> int:
        """How much they say there."""


class StepRecord(Protocol):
    """What was done to articles, in order; see `desktop.library.Steps`."""

    def latest(self, document_id: str) -> Step | None:
        """What is to be undone next on an article."""

    def undone(self, document_id: str) -> Step | None:
        """What was undone last on an article and can be made again."""

    def withdraw_change(self, change: NoteChange) -> None:
        """Undo what was done to a note."""

    def reinstate_change(self, change: NoteChange) -> None:
        """Do it again."""


class Record(Protocol):
    """What outlives the session: see `desktop.library`."""

    @property
    def steps(self) -> StepRecord:
        """What was done to articles, in order."""

    def remember_opened(self, document: Document) -> None:
        """Put an article on top of the recent ones."""

    def corrections(self, document_id: str) -> tuple[Correction, ...]:
        """The decisions in force on an article, oldest first."""

    def batch(self, name: str) -> tuple[Correction, ...]:
        """All decisions of one step, over all articles, oldest first."""

    def append_all(self, corrections: Iterable[Correction]) -> None:
        """Keep decisions, all or none."""

    def withdraw_all(self, corrections: Iterable[Correction]) -> None:
        """Take decisions back, all or none."""

    def reinstate_all(self, corrections: Iterable[Correction]) -> None:
        """Make decisions again that were taken back, all or none."""

    def carry_over(self, document: Document) -> CarriedOver:
        """Bring decisions on the version before to a changed text."""

    def occurrences(self, document_id: str, name: str) -> tuple[Elsewhere, ...]:
        """The other articles in which a speaker of an article speaks, as far as it is known who they are."""
