"""Facts about a document that every view needs: paragraph numbers, words, reading time."""

from __future__ import annotations

import re
from bisect import bisect_right

from desktop.document import BlockRole, Document

_WORD = re.compile(r"\w[\w'’.-]*")
WORDS_PER_MINUTE = 230
"""Silent reading of English non-fiction: 238 words a minute (Brysbaert 2019), a little less for careful reading."""


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


def count_words(text: str) -> int:
    """Number of words in a text."""
    return len(_WORD.findall(text))


def reading_minutes(words: int) -> int:
    """Minutes to read so many words, at least 1."""
    return max(1, round(words / WORDS_PER_MINUTE))


def plural(count: int, singular: str, several: str = "") -> str:
    """`1 quote`, `2 quotes`; `several` where the plural is not made with s."""
    return f"{count:,} {singular if count == 1 else several or singular + 's'}"
