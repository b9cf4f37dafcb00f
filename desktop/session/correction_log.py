"""The decisions on one article, with undo and redo."""

from __future__ import annotations

from desktop.document import Correction
from desktop.session.ports import Record


class CorrectionLog:
    """The decisions on the open article, with undo and redo; each is in the record the moment it is made."""

    def __init__(self, record: Record) -> None:
        self._record = record
        self._made: list[Correction] = []
        self._withdrawn: list[Correction] = []

    @property
    def in_force(self) -> tuple[Correction, ...]:
        """The decisions that hold, oldest first."""
        return tuple(self._made)

    @property
    def can_undo(self) -> bool:
        """Whether there is a decision to take back, from this session or an earlier one."""
        return bool(self._made)

    @property
    def can_redo(self) -> bool:
        """Whether a decision was taken back in this session."""
        return bool(self._withdrawn)

    def load(self, document_id: str) -> None:
        """Take up the decisions on another article."""
        self._made = list(self._record.corrections(document_id))
        self._withdrawn.clear()

    def add(self, correction: Correction) -> None:
        """Make a decision; what was undone before can no longer be redone."""
        self._withdrawn.clear()
        self._make(correction)

    def undo(self) -> Correction | None:
        """Take back the latest decision; None when there is none."""
        if not self._made:
            return None
        correction = self._made.pop()
        self._record.withdraw(correction)
        self._withdrawn.append(correction)
        return correction

    def redo(self) -> Correction | None:
        """Make the decision that was undone last again; None when there is none."""
        if not self._withdrawn:
            return None
        correction = self._withdrawn.pop()
        self._make(correction)
        return correction

    def _make(self, correction: Correction) -> None:
        self._record.append(correction)
        self._made.append(correction)
