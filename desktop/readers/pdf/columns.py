"""The order in which a page is read: gutters part columns, what crosses a gutter parts what is above from below.

A recursive XY cut (Nagy and Seth 1984) over segments. The gutters are strips of white that several rows leave free in
the same place, so that neither a wide space in one line nor a gap between two paragraphs is taken for one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from statistics import median

from desktop.readers.pdf.shapes import Column, Line

_NARROWEST_EM = 0.5
_FEWEST_ROWS = 3
_PROSE_WORDS = 3
_PROSE_SHARE = 0.35
_PROSE_FILL = 0.5
_OVERLAP = 0.3
_JOINED_EM = 2.5
_DEEPEST = 12
_TABLE_SHARE = 0.7
_ROW_EM = 0.35
_TABLE_GAP_EM = 1.5


@dataclass(slots=True)
class _Gutter:
    """A white strip; `pairs` are the segments on either side of it, row by row."""

    left: float
    right: float
    top: float
    bottom: float
    pairs: list[tuple[Line, Line]] = field(default_factory=list)

    def trim(self, line: Line, narrowest: float) -> bool:
        """Make room for a line that reaches into the strip; False when it crosses it."""
        if line.right <= self.left or line.left >= self.right:
            return True
        right_part, left_part = self.right - line.right, line.left - self.left
        if max(right_part, left_part) < narrowest:
            return False
        if right_part >= left_part:
            self.left = line.right
        else:
            self.right = line.left
        return True

    @property
    def is_wide(self) -> bool:
        """Whether it is wider than the spaces of lines that are justified in a narrow column."""
        return median((b.left - a.right) / max(a.size, b.size) for a, b in self.pairs) > _TABLE_GAP_EM

    def is_between_columns(self, segments: Iterable[Line]) -> bool:
        """Whether running text stands on both sides, or on one with notes in the margin, and not a table's cells."""
        inside = [s for s in segments if self.top <= s.baseline <= self.bottom]
        left = _rows_beside((s for s in inside if s.right <= self.left), key=lambda s: -s.right)
        right = _rows_beside((s for s in inside if s.left >= self.right), key=lambda s: s.left)
        prose = _is_prose(left), _is_prose(right)
        if all(prose) or not any(prose):
            return all(prose)
        beside = sum(s.right <= self.left if prose[0] else s.left >= self.right for s in inside)
        return len(self.pairs) < beside * _TABLE_SHARE


def columns(segments: Sequence[Line], page: int) -> list[Column]:
    """The columns and tables of a page in the order of reading."""
    return _cut(sorted(segments, key=lambda s: (s.baseline, s.left)), page, 0)


def _cut(segments: list[Line], page: int, depth: int) -> list[Column]:
    if not segments:
        return []
    gutters = _gutters(segments) if depth < _DEEPEST else []
    between = [gutter for gutter in gutters if gutter.is_between_columns(segments)]
    if between:
        gutter = max(between, key=lambda g: len(g.pairs))
        above, inside, below = _split(segments, *_extended(gutter, segments))
        middle = (gutter.left + gutter.right) / 2
        left = [s for s in inside if (s.left + s.right) / 2 < middle]
        right = [s for s in inside if (s.left + s.right) / 2 >= middle]
        if left and right:
            return [c for part in (above, left, right, below) for c in _cut(part, page, depth + 1)]
    elif gutters := [gutter for gutter in gutters if gutter.is_wide]:
        above, inside, below = _split(segments, *_table_range(gutters))
        return [*_cut(above, page, depth + 1), _column(inside, page, is_table=True), *_cut(below, page, depth + 1)]
    return [_column(_merged(segments), page)]


def _column(lines: list[Line], page: int, *, is_table: bool = False) -> Column:
    return Column(lines, min(s.left for s in lines), max(s.right for s in lines), page, is_table)


def _table_range(gutters: Sequence[_Gutter]) -> tuple[float, float]:
    """Top and bottom of the table with the most rows."""
    longest = max(gutters, key=lambda g: len(g.pairs))
    own = [g for g in gutters if g.top < longest.bottom and g.bottom > longest.top]
    return min(g.top for g in own), max(g.bottom for g in own)


def _split(segments: Iterable[Line], top: float, bottom: float) -> tuple[list[Line], list[Line], list[Line]]:
    """What is above, between and below two heights."""
    parts: tuple[list[Line], list[Line], list[Line]] = ([], [], [])
    for segment in segments:
        middle = segment.baseline - segment.size * 0.3
        parts[0 if middle < top else 1 if middle <= bottom else 2].append(segment)
    return parts


def _extended(gutter: _Gutter, segments: Iterable[Line]) -> tuple[float, float]:
    """Top and bottom of the strip as far as nothing crosses it: one column may be longer than the other."""
    top, bottom = float("-inf"), float("inf")
    for segment in segments:
        if segment.left < gutter.right and segment.right > gutter.left:
            middle = segment.baseline - segment.size * 0.3
            if middle < gutter.top:
                top = max(top, segment.bottom)
            elif middle > gutter.bottom:
                bottom = min(bottom, segment.top)
    return min(top, gutter.top), max(bottom, gutter.bottom)


def _gutters(segments: list[Line]) -> list[_Gutter]:
    """Strips that rows leave free one after another."""
    neighbours = _right_neighbours(segments)
    open_gutters: list[_Gutter] = []
    closed: list[_Gutter] = []
    for segment in segments:
        still_open: list[_Gutter] = []
        for gutter in open_gutters:
            fits = gutter.trim(segment, _NARROWEST_EM * segment.size)
            (still_open if fits else closed).append(gutter)
        open_gutters = still_open
        neighbour = neighbours.get(id(segment))
        if neighbour is not None:
            _add(open_gutters, segment, neighbour)
    return [gutter for gutter in (*closed, *open_gutters) if _is_regular(gutter)]


def _is_regular(gutter: _Gutter) -> bool:
    return len(gutter.pairs) >= _FEWEST_ROWS


def _add(gutters: list[_Gutter], left: Line, right: Line) -> None:
    """Let the gap between two segments go on with a strip, or begin one."""
    top, bottom = min(left.top, right.top), max(left.bottom, right.bottom)
    for gutter in gutters:
        start, end = max(gutter.left, left.right), min(gutter.right, right.left)
        if end - start >= _NARROWEST_EM * min(left.size, right.size):
            gutter.left, gutter.right = start, end
            gutter.bottom = max(gutter.bottom, bottom)
            gutter.pairs.append((left, right))
            return
    gutters.append(_Gutter(left.right, right.left, top, bottom, [(left, right)]))


def _right_neighbours(segments: list[Line]) -> dict[int, Line]:
    """The nearest segment to the right of each, on about the same height."""
    found: dict[int, Line] = {}
    for i, segment in enumerate(segments):
        for other in _near(segments, i):
            if other.left - segment.right < _NARROWEST_EM * min(segment.size, other.size):
                continue
            overlap = min(segment.bottom, other.bottom) - max(segment.top, other.top)
            if overlap < _OVERLAP * min(segment.bottom - segment.top, other.bottom - other.top):
                continue
            best = found.get(id(segment))
            if best is None or other.left < best.left:
                found[id(segment)] = other
    return found


def _near(segments: list[Line], index: int) -> list[Line]:
    """Segments within a line's height of this one."""
    here = segments[index]
    first = index
    while first > 0 and here.baseline - segments[first - 1].baseline < here.size:
        first -= 1
    last = index + 1
    while last < len(segments) and segments[last].baseline - here.baseline < here.size:
        last += 1
    return segments[first:index] + segments[index + 1 : last]


def _rows_beside(segments: Iterable[Line], key: Callable[[Line], float]) -> list[list[Line]]:
    """Of each row, the segment that is first by a measure of how far it is away, and those close behind it."""
    rows: list[list[Line]] = []
    for segment in segments:
        if rows and abs(segment.baseline - rows[-1][0].baseline) <= _ROW_EM * min(segment.size, rows[-1][0].size):
            rows[-1].append(segment)
        else:
            rows.append([segment])
    return [_close(sorted(row, key=key)) for row in rows]


def _close(row: list[Line]) -> list[Line]:
    end = 1
    while end < len(row) and _gap(row[end - 1], row[end]) < _TABLE_GAP_EM * row[end].size:
        end += 1
    return row[:end]


def _gap(one: Line, other: Line) -> float:
    return max(one.left, other.left) - min(one.right, other.right)


def _is_prose(rows: list[list[Line]]) -> bool:
    """Whether enough of the rows are full lines of words: tables may stand in a column, and headings."""
    widths = [row[0].width for row in rows]
    words = [sum(any(map(str.isalpha, word.text)) for line in row for word in line.words) for row in rows]
    widest = max(widths, default=0.0)
    full = sum(
        count >= _PROSE_WORDS and width >= widest * _PROSE_FILL for count, width in zip(words, widths, strict=True)
    )
    return full >= _FEWEST_ROWS and full >= len(rows) * _PROSE_SHARE


def _merged(segments: list[Line]) -> list[Line]:
    """Segments of one row as one line, unless they stand far apart."""
    lines: list[Line] = []
    for segment in sorted(segments, key=lambda s: (round(s.baseline), s.left)):
        before = lines[-1] if lines else None
        same_row = before is not None and abs(before.baseline - segment.baseline) < _ROW_EM * min(
            before.size, segment.size
        )
        if before is not None and same_row and segment.left - before.right < _JOINED_EM * segment.size:
            lines[-1] = Line([*before.words, *segment.words], segment.page)
        else:
            lines.append(segment)
    return lines
