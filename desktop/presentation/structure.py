"""Facts about a text that every view needs: words, reading time, counts in words."""

from __future__ import annotations

import re

from desktop.presentation.phrases import phrase

_WORD = re.compile(r"\w[\w'’.-]*")
WORDS_PER_MINUTE = 230
"""Silent reading of English non-fiction: 238 words a minute (Brysbaert 2019), a little less for careful reading."""

_LONG = 10
"""Hours."""


def count_words(text: str) -> int:
    """Number of words in a text."""
    return len(_WORD.findall(text))


def reading_minutes(words: int) -> int:
    """Minutes to read so many words, at least 1."""
    return max(1, round(words / WORDS_PER_MINUTE))


def duration(minutes: int) -> str:
    """`12 min`, `2 h 5 min`, `16 h`: of ten hours nobody counts the minutes."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return phrase("{minutes} min", minutes=minutes)
    if hours >= _LONG or not rest:
        return phrase("{hours} h", hours=round(minutes / 60))
    return phrase("{hours} h {minutes} min", hours=hours, minutes=rest)


def plural(count: int, singular: str, several: str = "") -> str:
    """`1 quote`, `2 quotes` in the language of the interface; `several` where English does not just add an s."""
    return phrase(f"%n {singular} | %n {several}" if several else f"%n {singular}(s)", n=count)
