"""Words into segments: stretches of a row without a wide gap."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from operator import itemgetter

from desktop.readers.pdf.shapes import Line, Word

GAP_EM = 0.85
"""A wider gap may part columns; spaces in justified text are seldom so wide."""
_ROW_EM = 0.35
_EDGE_EM = 0.5
_FEWEST_AT_EDGE = 4
_MOST_CROSSINGS = 0.5
_EDGE_POINTS = 1.5
_MARKER_EM = 3.5
_STRETCHED_EM = 3.0
_SAME_SPACE = 0.05
_BULLETS = "•▪◦‣●○■□✓➤·–—"
_MARKER = re.compile(rf"[{_BULLETS}*]|\(?(?:\d{{1,2}}|[a-zA-Z]|[ivx]{{1,5}})[.)]")
_MARKER_ENDS = _BULLETS + "*.)"
_TURN = re.compile(r"[QA][:.]")


def segments(words: Sequence[Word], page: int) -> list[Line]:
    """The segments of a page, from top to bottom and left to right."""
    rows = list(_rows(words))
    edges = _edges(rows)
    return [segment for row in rows for segment in _parts(row, page, edges)]


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


def _edges(rows: Sequence[Sequence[Word]]) -> set[int]:
    """Where words begin behind a gap in several rows, in whole points: the left margins of columns and of cells.

    Spaces of justified lines that lie below one another by chance are told from them by the words that other lines
    have in that place.
    """
    found: defaultdict[int, list[int]] = defaultdict(list)
    for number, row in enumerate(rows):
        for before, word in pairwise(row):
            if word.left - before.right > _EDGE_EM * min(word.size, before.size):
                found[round(word.left)].append(number)
    edges = set()
    for x in list(found):
        at = [*found.get(x - 1, ()), *found[x], *found.get(x + 1, ())]
        if len(at) >= _FEWEST_AT_EDGE and _crossings(rows[min(at) : max(at) + 1], x) < len(at) * _MOST_CROSSINGS:
            edges.add(x)
    return edges


def _crossings(rows: Iterable[Sequence[Word]], x: float) -> int:
    """How many rows have a word across a place, or two that stand close beside it."""
    count = 0
    for row in rows:
        at = bisect_left(row, x - _EDGE_POINTS, key=itemgetter(1))
        count += at > 0 and row[at - 1].right > x - _EDGE_POINTS
    return count


def _parts(row: Sequence[Word], page: int, edges: set[int]) -> Iterator[Line]:
    part, right = [row[0]], row[0].right
    for i, (before, word) in enumerate(pairwise(row)):
        gap = word.left - right
        if gap > _EDGE_EM * min(word.size, before.size) and _is_end(row, i, gap, edges, is_first=len(part) == 1):
            yield Line(part, page)
            part = []
        right = max(before.right, word.right) if part else word.right
        part.append(word)
    yield Line(part, page)


def _is_end(row: Sequence[Word], index: int, gap: float, edges: set[int], *, is_first: bool) -> bool:
    """Whether a segment ends with a word, at a gap so wide."""
    before, word = row[index], row[index + 1]
    em = (before.size + word.size) / 2
    if is_first and gap < _MARKER_EM * em and _is_marker(before.text):
        return False
    return round(word.left) in edges or (gap > GAP_EM * em and not _is_stretched(row, index, gap))


def _is_stretched(row: Sequence[Word], index: int, gap: float) -> bool:
    """Whether a gap is a space of a justified line: as wide as one beside it, between words."""
    before, word = row[index], row[index + 1]
    if gap > _STRETCHED_EM * before.size or not (before.text[-1:].isalpha() or word.text[:1].isalpha()):
        return False
    beside = (row[k + 1].left - row[k].right for k in (index - 1, index + 1) if 0 <= k < len(row) - 1)
    return any(abs(other - gap) < _SAME_SPACE * gap for other in beside)
