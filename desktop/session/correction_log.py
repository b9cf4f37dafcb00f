"""The decisions on one article, with undo and redo."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.document import Correction
from desktop.session.ports import Record


class CorrectionLog:
    """The decisions on the open article, with undo and redo; each is in the record the moment it is made.

    Decisions of one batch are one step, over all articles that it touched. Undo and redo outlive the program.
    """

    def __init__(self, record: Record) -> None:
        self._record = record
        self._document = ""
        self._made: tuple[Correction, ...] = ()
        self._undone: tuple[Correction, ...] = ()
        self._latest: tuple[Correction, ...] | None = ()
        self._next: tuple[Correction, ...] | None = ()

    @property
    def in_force(self) -> tuple[Correction, ...]:
        """The decisions that hold, oldest first."""
        return self._made

    @property
    def can_undo(self) -> bool:
        """Whether there is a decision to take back."""
        return bool(self._made)

    @property
    def can_redo(self) -> bool:
        """Whether there is a decision to make again."""
        return bool(self._undone)

    @property
    def latest(self) -> tuple[Correction, ...]:
        """The step that `undo` would take back; empty where there is none."""
        if self._latest is None:
            self._latest = self._step(self._made[-1]) if self._made else ()
        return self._latest

    @property
    def undone(self) -> tuple[Correction, ...]:
        """The step that `redo` would make again; empty where there is none."""
        if self._next is None:
            self._next = self._step(self._undone[0]) if self._undone else ()
        return self._next

    def load(self, document_id: str) -> None:
        """Take up the decisions on another article."""
        self._document = document_id
        self._read()

    def add(self, corrections: Sequence[Correction]) -> None:
        """Make decisions in one step; what was undone before can no longer be redone."""
        self._record.append_all(corrections)
        self._read()

    def undo(self) -> tuple[Correction, ...]:
        """Take back the latest step; its decisions, none when there is nothing to take back."""
        if not self._made:
            return ()
        step = self._step(self._made[-1])
        self._record.withdraw_all(tuple(reversed(step)))
        self._read()
        return step

    def withdraw(self, correction: Correction) -> tuple[Correction, ...]:
        """Take back one decision that is in force, with those of its step, whatever came after; its step."""
        if correction not in self._made:
            return ()
        step = self._step(correction)
        self._record.withdraw_all(tuple(reversed(step)))
        self._read()
        return step

    def redo(self) -> tuple[Correction, ...]:
        """Make the step that was undone last again; its decisions, none when there is nothing to make again."""
        if not self._undone:
            return ()
        step = self._step(self._undone[0])
        self._record.reinstate_all(step)
        self._read()
        return step

    def _step(self, correction: Correction) -> tuple[Correction, ...]:
        """All decisions that were made together with this one, oldest first."""
        return self._record.batch(correction.batch) if correction.batch else (correction,)

    def _read(self) -> None:
        self._latest = self._next = None
        self._made = self._record.corrections(self._document)
        self._undone = self._record.undone(self._document)
