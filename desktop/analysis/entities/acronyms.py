"""Short forms beside their long ones."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from desktop.analysis.lexicon import organisations
from desktop.analysis.words import QUOTE_MARKS, Range, Word

_MAX_LETTERS = 10
_MAX_INSIDE = 12


class Pair(NamedTuple):
    """A long form and its short one."""

    long: Range
    short: Range


def is_acronym_of(short: str, long: Sequence[str]) -> bool:
    """Whether the letters of `short` are the initials of the folded words `long`, small words in or out.

    After Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text"
    (2003): the letters are found from right to left, the first one at the beginning of the first word.
    """
    words = [w for w in long if w]
    main = [w for w in words if w not in organisations().small_words]
    if len(short) < 2 or len(words) < 2:
        return False
    return short in {"".join(w[0] for w in words), "".join(w[0] for w in main)} or _letters_found(short, words)


def _letters_found(short: str, words: Sequence[str]) -> bool:
    if words[0][0] != short[0] or not len(words) - 2 <= len(short) <= 2 * len(words):
        return False
    position, starts = len(words) - 1, 0
    letters = list(short)
    while letters and position >= 0:
        word = words[position]
        if word[0] == letters[-1]:
            letters.pop()
            starts += 1
        elif len(letters) > 1 and word[0] == letters[-2] and letters[-1] in word[1:]:
            del letters[-2:]
            starts += 1
        elif word not in organisations().small_words:
            return False
        position -= 1
    return not letters and position < 0 and starts > 1


def bracketed(words: Sequence[Word]) -> Iterator[Pair]:
    """Every "Long Form (LF)" and "LF (Long Form)"; "(LF/LG)" and "(LF or LG)" give two pairs."""
    for opening, word in enumerate(words):
        if word.text not in {"(", "["} or not opening:
            continue
        closing = next(
            (i for i in range(opening + 1, min(opening + _MAX_INSIDE, len(words))) if words[i].text in ")]"), 0
        )
        if closing:
            yield from _short_inside(words, opening, closing)
            yield from _long_inside(words, opening, closing)


def _short_inside(words: Sequence[Word], opening: int, closing: int) -> Iterator[Pair]:
    shorts = [i for i in range(opening + 1, closing) if _is_short(words[i])]
    between = [w.text for i, w in enumerate(words[opening + 1 : closing], opening + 1) if i not in shorts]
    if not shorts or any(w not in {"/", ",", "or", "“", "”", '"', "the"} for w in between):
        return
    joined = "".join(words[i].folded for i in shorts)
    long = _long_before(words, opening, joined) or _long_before(words, opening, words[shorts[0]].folded)
    if long is None:
        return
    if len(shorts) > 1 and is_acronym_of(joined, [w.folded for w in words[long.first : long.last]]):
        yield Pair(long, Range(shorts[0], shorts[-1] + 1, "ORG"))
        return
    for i in shorts:
        yield Pair(long, Range(i, i + 1, "ORG"))


def _is_short(word: Word) -> bool:
    letters = sum(c.isupper() for c in word.text)
    return letters >= 2 and len(word.folded) <= _MAX_LETTERS and letters * 2 > len(word.folded)


def _long_before(words: Sequence[Word], opening: int, short: str) -> Range | None:
    """The shortest run of words before the bracket that the letters stand for."""
    earliest = max(0, opening - 2 * len(short) - 3)
    for first in range(opening - 1, earliest - 1, -1):
        if words[first].text in {"(", ")", ",", ";"} or words[first].text in QUOTE_MARKS:
            return None
        if words[first].capital and is_acronym_of(short, [w.folded for w in words[first:opening] if w.folded]):
            return Range(first, opening, "ORG")
    return None


def _long_inside(words: Sequence[Word], opening: int, closing: int) -> Iterator[Pair]:
    before = words[opening - 1]
    first = opening + 1 + (words[opening + 1].folded == "the")
    if not _is_short(before) or closing - first < 2 or not words[first].capital:
        return
    if is_acronym_of(before.folded, [w.folded for w in words[first:closing] if w.folded]):
        yield Pair(Range(first, closing, "ORG"), Range(opening - 1, opening, "ORG"))
