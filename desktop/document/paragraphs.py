"""The numbers by which readers name paragraphs."""

from __future__ import annotations

from bisect import bisect_right

from desktop.document.document import BlockRole, Document


class Paragraphs:
    """The numbers that readers give to paragraphs, from 1.

    Prose blocks count, subheads among them; the headline and what was removed do not.
    """

    def __init__(self, document: Document) -> None:
        counted = [b for b in document.blocks if b.role.is_prose and b.role is not BlockRole.HEADLINE]
        self._starts = [b.span.start for b in counted]

    def number(self, offset: int) -> int:
        """The paragraph that holds the code point at `offset`; 0 before the first."""
        return bisect_right(self._starts, offset)

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self._starts)

    def begins(self, offset: int) -> int:
        """The number of the paragraph that begins exactly at `offset`; 0 where none does."""
        number = bisect_right(self._starts, offset)
        return number if number and self._starts[number - 1] == offset else 0
