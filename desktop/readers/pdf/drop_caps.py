"""Drop caps: a large first letter beside the first lines of a paragraph, joined to its word."""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop.readers.pdf.hyphens import is_word
from desktop.readers.pdf.measures import Measures
from desktop.readers.pdf.shapes import Line, Word

_LARGER = 1.7
_CAP = re.compile(r"[\"“‘'«„]?[A-ZÀ-ÖØ-Þ]")
_NEAR_EM = 2.5
_PART = re.compile(r"[^\W\d_]+")


def with_drop_caps(words: Sequence[Word], measures: Measures) -> tuple[list[Word], list[tuple[Word, Word]]]:
    """The words with each drop cap joined to the word it belongs to; and the caps, each with that word as it is now."""
    caps = [word for word in words if word.size > measures.body * _LARGER and _CAP.fullmatch(word.text)]
    if not caps:
        return list(words), []
    rest = [word for word in words if word not in caps]
    joined = []
    for cap in caps:
        index = _owner(cap, rest, measures)
        if index is None:
            rest.append(cap)
            continue
        word = rest[index]
        text = cap.text + (word.text if _is_one_word(cap.text, word.text) else f" {word.text}")
        rest[index] = word._replace(text=text)
        joined.append((cap, rest[index]))
    return rest, joined


def widen(lines: Sequence[Line], caps: Sequence[tuple[Word, Word]]) -> None:
    """Let the lines beside a drop cap begin where it does, so that they do not look indented."""
    for cap, word in caps:
        for line in lines:
            beside = cap.right - cap.size * 0.2 <= line.left <= cap.right + _NEAR_EM * line.size
            if beside and line.top < cap.bottom - 0.5 * line.size and line.bottom > cap.top:
                line.left = cap.left
            if word in line.words:
                line.left, line.top = cap.left, min(line.top, cap.top)


def _owner(cap: Word, words: Sequence[Word], measures: Measures) -> int | None:
    """The word right of a cap's upper part, when there are two lines of text beside it at least."""
    beside = [
        (round(word.baseline), word.left, i)
        for i, word in enumerate(words)
        if word.size < cap.size / 1.4
        and -0.2 * cap.size < word.left - cap.right < _NEAR_EM * measures.body
        and cap.top - 0.5 * measures.body < word.baseline <= cap.baseline + 0.3 * measures.body
    ]
    if len({row for row, _, _ in beside}) < 2:
        return None
    return min(beside)[2]


def _is_one_word(cap: str, rest: str) -> bool:
    """Whether the cap goes on in the word beside it; “A” and “I” may be words of their own."""
    part = _PART.match(rest)
    letter = cap[-1].casefold()
    if part is None or letter not in "ai":
        return part is not None
    if rest[0].isupper() and not part[0].isupper():
        return False
    word = part[0].casefold()
    return is_word(letter + word) or not is_word(word)
