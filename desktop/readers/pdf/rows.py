"""Words into segments: stretches of a row without a wide gap."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from desktop.readers.pdf.shapes import Line, Word

GAP_EM = 0.85
"""A wider gap may part columns; spaces in justified text are seldom so wide."""
_ROW_EM = 0.35
_MARKER_EM = 3.5
_BULLETS = "•▪◦‣●○■□✓➤·–—"
_MARKER = re.compile(rf"[{_BULLETS}*]|\(?(?:\d{{1,2}}|[a-zA-Z]|[ivx]{{1,5}})[.)]")
_MARKER_ENDS = _BULLETS + "*.)"
_TURN = re.compile(r"[QA][:.]")


def segments(words: Sequence[Word], page: int) -> list[Line]:
    """The segments of a page, from top to bottom and left to right."""
    return [segment for row in _rows(words) for segment in _parts(row, page)]


def marker_of(words: Sequence[Word]) -> str:
    """The bullet or number that a list item begins with; "" where there is none, or nothing after it."""
    first = words[0].text
    if first[-1] not in _MARKER_ENDS or len(words) < 2 or words[1].glued or words[0].raised:
        return ""
    return first if _MARKER.fullmatch(first) else ""


def is_bullet(marker: str) -> bool:
    """Whether a marker is a sign rather than a number or letter."""
    return bool(marker) and marker in _BULLETS + "*"


def _is_marker(text: str) -> bool:
    return bool(_MARKER.fullmatch(text) or _TURN.fullmatch(text))


def _rows(words: Iterable[Word]) -> Iterator[list[Word]]:
    """Words on one baseline, from left to right."""
    row: list[Word] = []
    for word in sorted(words, key=lambda w: w.baseline):
        if row and word.baseline - row[0].baseline > _ROW_EM * min(word.size, row[0].size):
            yield _ordered(row)
            row = []
        row.append(word)
    if row:
        yield _ordered(row)


def _ordered(row: list[Word]) -> list[Word]:
    return sorted(row, key=lambda word: word.left)


def _parts(row: Sequence[Word], page: int) -> Iterator[Line]:
    part, right = [row[0]], row[0].right
    for before, word in pairwise(row):
        gap, em = word.left - right, (before.size + word.size) / 2
        if gap > GAP_EM * em and not (len(part) == 1 and gap < _MARKER_EM * em and _is_marker(before.text)):
            yield Line(part, page)
            part = []
        right = max(before.right, word.right) if part else word.right
        part.append(word)
    yield Line(part, page)
