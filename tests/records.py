"""A record that forgets when the test is over."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.document import Correction, Document
from desktop.library import Carried, Occurrence


class FakeRecord:
    """Keeps decisions in lists; `others` says in which articles somebody speaks as well."""

    def __init__(self) -> None:
        self.kept: list[Correction] = []
        self.withdrawn: list[Correction] = []
        self.opened: list[str] = []
        self.carried = Carried()
        self.others: dict[str, tuple[Occurrence, ...]] = {}

    def remember_opened(self, document: Document) -> None:
        self.opened.append(document.id)

    def corrections(self, document_id: str) -> tuple[Correction, ...]:
        return tuple(c for c in self.kept if c.document == document_id)

    def undone(self, document_id: str) -> tuple[Correction, ...]:
        return tuple(c for c in reversed(self.withdrawn) if c.document == document_id)

    def batch(self, name: str) -> tuple[Correction, ...]:
        return tuple(c for c in (*self.kept, *reversed(self.withdrawn)) if c.batch == name)

    def append_all(self, corrections: Iterable[Correction]) -> None:
        made = tuple(corrections)
        touched = {c.document for c in made}
        self.withdrawn = [c for c in self.withdrawn if c.document not in touched]
        self.kept += made

    def withdraw_all(self, corrections: Iterable[Correction]) -> None:
        for correction in corrections:
            self.kept.remove(correction)
            self.withdrawn.append(correction)

    def reinstate_all(self, corrections: Iterable[Correction]) -> None:
        for correction in corrections:
            self.withdrawn.remove(correction)
            self.kept.append(correction)

    def carry_over(self, document: Document) -> Carried:
        return self.carried

    def occurrences(self, document_id: str, name: str) -> tuple[Occurrence, ...]:
        return self.others.get(name, ())
