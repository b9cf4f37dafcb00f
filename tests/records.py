"""A record that forgets when the test is over."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.document import Correction, Document
from desktop.library import Carried, NoteChange, Occurrence, Step


class FakeRecord:
    """Keeps decisions in lists; `others` says in which articles somebody speaks as well."""

    def __init__(self) -> None:
        self.kept: list[Correction] = []
        self.withdrawn: list[Correction] = []
        self.opened: list[str] = []
        self.carried = Carried()
        self.others: dict[str, tuple[Occurrence, ...]] = {}
        self.steps = FakeSteps(self)

    def remember_opened(self, document: Document) -> None:
        self.opened.append(document.id)

    def corrections(self, document_id: str) -> tuple[Correction, ...]:
        return tuple(c for c in self.kept if c.document == document_id)

    def batch(self, name: str) -> tuple[Correction, ...]:
        return tuple(c for c in (*self.kept, *reversed(self.withdrawn)) if c.batch == name)

    def append_all(self, corrections: Iterable[Correction]) -> None:
        made = tuple(corrections)
        touched = {c.document for c in made}
        self.withdrawn = [c for c in self.withdrawn if c.document not in touched]
        self.kept += made

    def withdraw_all(self, corrections: Iterable[Correction]) -> None:
        for correction in corrections:
            _take_last(self.kept, correction)
            self.withdrawn.append(correction)

    def reinstate_all(self, corrections: Iterable[Correction]) -> None:
        for correction in corrections:
            _take_last(self.withdrawn, correction)
            self.kept.append(correction)

    def carry_over(self, document: Document) -> Carried:
        return self.carried

    def occurrences(self, document_id: str, name: str) -> tuple[Occurrence, ...]:
        return self.others.get(name, ())


class FakeSteps:
    """Finds steps among the decisions of a record. `changes` are what was done to notes, after all decisions."""

    def __init__(self, record: FakeRecord) -> None:
        self._record = record
        self.changes: list[NoteChange] = []
        self.undone_changes: list[NoteChange] = []

    def latest(self, document_id: str) -> Step | None:
        if self.changes:
            return self.changes[-1]
        return self._step(c for c in reversed(self._record.kept) if c.document == document_id)

    def undone(self, document_id: str) -> Step | None:
        if self.undone_changes:
            return self.undone_changes[-1]
        return self._step(c for c in reversed(self._record.withdrawn) if c.document == document_id)

    def withdraw_change(self, change: NoteChange) -> None:
        self.changes.remove(change)
        self.undone_changes.append(change)

    def reinstate_change(self, change: NoteChange) -> None:
        self.undone_changes.remove(change)
        self.changes.append(change)

    def _step(self, corrections: Iterable[Correction]) -> Step | None:
        first = next(iter(corrections), None)
        return (self._record.batch(first.batch) if first.batch else (first,)) if first is not None else None


def _take_last(corrections: list[Correction], wanted: Correction) -> None:
    """Take out the last of those that are equal."""
    del corrections[len(corrections) - 1 - corrections[::-1].index(wanted)]
