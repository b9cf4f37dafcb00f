"""What the reader did to one article, with undo and redo."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.document import Correction
from desktop.library import NoteChange, Step
from desktop.session.ports import Record


class CorrectionLog:
    """The decisions on the open article, and what was done to it in order; each is in the record when it is made.

    Decisions of one batch are one step, over all articles that it touched; a change of a note is a step as well. Undo
    and redo go by when things were done or undone, and outlive the program.
    """

    def __init__(self, record: Record) -> None:
        self._record = record
        self._document = ""
        self._made: tuple[Correction, ...] = ()
        self._ends: tuple[Step | None, Step | None] | None = None

    @property
    def in_force(self) -> tuple[Correction, ...]:
        """The decisions that hold, oldest first."""
        return self._made

    @property
    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return self.latest is not None

    @property
    def can_redo(self) -> bool:
        """Whether there is something to make again."""
        return self.undone is not None

    @property
    def latest(self) -> Step | None:
        """The step that `undo` would take back."""
        return self._both_ends()[0]

    @property
    def undone(self) -> Step | None:
        """The step that `redo` would make again."""
        return self._both_ends()[1]

    def load(self, document_id: str) -> None:
        """Take up what was done to another article."""
        self._document = document_id
        self.read()

    def read(self) -> None:
        """Take up what was done to the article since, as by somebody who writes its notes."""
        self._made = self._record.corrections(self._document)
        self._ends = None

    def add(self, corrections: Sequence[Correction]) -> None:
        """Make decisions in one step; what was undone before can no longer be redone."""
        self._record.append_all(corrections)
        self.read()

    def undo(self) -> Step | None:
        """Take back the latest step; it, or None when there is nothing to take back."""
        self.read()
        return self._take_back(self.latest)

    def withdraw(self, correction: Correction) -> Step | None:
        """Take back one decision that is in force, with those of its step, whatever came after; its step."""
        if correction not in self._made:
            return None
        return self._take_back(self._record.batch(correction.batch) or (correction,))

    def redo(self) -> Step | None:
        """Make the step that was undone last again; it, or None when there is nothing to make again."""
        self.read()
        step = self.undone
        if isinstance(step, NoteChange):
            self._record.steps.reinstate_change(step)
        elif step is not None:
            self._record.reinstate_all(step)
        self.read()
        return step

    def _both_ends(self) -> tuple[Step | None, Step | None]:
        """What is to be undone and made again next, asked for when somebody wants to know."""
        if self._ends is None:
            self._ends = self._record.steps.latest(self._document), self._record.steps.undone(self._document)
        return self._ends

    def _take_back(self, step: Step | None) -> Step | None:
        if isinstance(step, NoteChange):
            self._record.steps.withdraw_change(step)
        elif step is not None:
            self._record.withdraw_all(tuple(reversed(step)))
        self.read()
        return step
