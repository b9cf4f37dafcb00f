"""Lines of a column into passages: by distance, indent, type, and where a line had room for the next word."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from desktop.readers.pdf.measures import Measures
from desktop.readers.pdf.rows import marker_of
from desktop.readers.pdf.shapes import Column, Line, Passage

_OTHER_SIZE = 1.12
_WIDER = 1.3
_CLOSEST = 0.3
_INDENT_EM = 0.7
_DEEP_INDENT_EM = 6.0
_SPACE_EM = 0.25
_RAGGED_EM = 0.5
_FULL_EM = 2.5
_SHORT_SHARE = 0.12
_FEWEST_FOR_MARGIN = 3
_STOP = re.compile(r"[.!?…:;][\"”’'»)\]]*(?:\[\d+\]|\d+)?$")
_BEGINNING = re.compile(r"[A-ZÀ-ÖØ-Þ0-9\"“‘'«„(\[•▪–—-]")


class _Run(NamedTuple):
    """Lines of one type, at one distance, with one left margin; the first of a paragraph may be indented.

    In display type, such as a headline's, lines end where they look well.
    """

    lines: list[Line]
    left: float
    right: float
    is_display: bool


def passages(column: Column, measures: Measures) -> list[Passage]:
    """The passages of a column that is no table, from top to bottom."""
    return [_passage(lines, run, column) for run in _runs(column, measures) for lines in _parted(run)]


def _passage(lines: list[Line], run: _Run, column: Column) -> Passage:
    first, last = lines[0], lines[-1]
    return Passage(
        lines,
        column,
        is_full=run.right - last.right < _FULL_EM * last.size,
        is_indented=first.left - run.left > _INDENT_EM * first.size,
    )


def ends_sentence(text: str) -> bool:
    """Whether text ends with a stop, perhaps inside a quotation mark or before the mark of a footnote."""
    return bool(_STOP.search(text))


def _runs(column: Column, measures: Measures) -> Iterator[_Run]:
    run: list[Line] = []
    for i, line in enumerate(column.lines):
        if run and (
            _is_apart(run, line, measures) or _moves_margin(run, line, column.lines[i + 1 : i + 2], column.right)
        ):
            yield _made(run, column, measures)
            run = []
        run.append(line)
    if run:
        yield _made(run, column, measures)


def _made(lines: list[Line], column: Column, measures: Measures) -> _Run:
    size = lines[0].size
    lefts = Counter(round(line.left / (0.3 * size)) for line in lines)
    usual = min(place for place, count in lefts.items() if count > 1 or len(lefts) == len(lines))
    left = min(line.left for line in lines if round(line.left / (0.3 * size)) == usual)
    if len(lines) < _FEWEST_FOR_MARGIN:
        left = min(left, column.left if left - column.left < _DEEP_INDENT_EM * size else left)
    right = max(line.right for line in lines)
    if len(lines) < _FEWEST_FOR_MARGIN:
        right = max(right, column.right)
    return _Run(lines, left, right, size > measures.body * _OTHER_SIZE or all(line.bold for line in lines))


def _is_apart(run: Sequence[Line], line: Line, measures: Measures) -> bool:
    """Whether a line stands away from the run above it, or in other type."""
    before = run[-1]
    pitch = line.baseline - before.baseline
    low, high = sorted((line.size, before.size))
    if pitch < _CLOSEST * low or high > low * _OTHER_SIZE or line.bold != before.bold:
        return True
    leading = measures.leading(line.size)
    if len(run) > 1:
        leading = max(min(leading * 1.15, before.baseline - run[-2].baseline), 0.8 * line.size)
    return pitch > leading * _WIDER


def _moves_margin(run: Sequence[Line], line: Line, after: Sequence[Line], right: float) -> bool:
    """Whether the left margin lies elsewhere from here on, as where a block quotation begins or ends."""
    step = line.left - run[-1].left
    if abs(step) < _INDENT_EM * line.size or marker_of(run[0].words):
        return False
    stays_after = bool(after) and abs(after[0].left - line.left) < 0.3 * line.size
    stayed_before = len(run) > 1 and abs(run[-1].left - run[-2].left) < 0.3 * line.size
    if step > 0:
        return stays_after and not marker_of(line.words)
    full = right - run[-1].right < _FULL_EM * line.size and not ends_sentence(run[-1].text)
    return stayed_before and not full


def _parted(run: _Run) -> Iterator[list[Line]]:
    """The paragraphs of a run."""
    paragraph = [run.lines[0]]
    for line, after in pairwise(run.lines):
        if _begins(paragraph, line, after, run):
            yield paragraph
            paragraph = []
        paragraph.append(after)
    yield paragraph


def _begins(paragraph: Sequence[Line], line: Line, after: Line, run: _Run) -> bool:
    """Whether a paragraph begins with the line after."""
    if after.words[0].raised:
        return True
    if marker_of(after.words) and (after.left <= paragraph[0].left + after.size or ends_sentence(line.text)):
        return True
    first = paragraph[0]
    em = after.size
    indent = after.left - line.left
    if marker_of(first.words):
        hangs = after.left - first.left > _SPACE_EM * em
        return not hangs and _has_room(line, after, run)
    if _INDENT_EM * em < indent < _DEEP_INDENT_EM * em:
        hangs = len(paragraph) == 1 and not ends_sentence(line.text) and not _has_room(line, after, run)
        return not hangs
    both_indented = line.left - run.left > _INDENT_EM * em and abs(indent) < 0.3 * em
    both_indented &= any(other.left - run.left < 0.3 * em for other in run.lines)
    return (len(paragraph) == 1 and both_indented) or _has_room(line, after, run)


def _has_room(line: Line, after: Line, run: _Run) -> bool:
    """Whether the line ends although the first word after would have fitted, and a sentence may end there."""
    if run.is_display:
        return False
    room = run.right - line.right
    word = after.words[0]
    if room < word.right - word.left + (_SPACE_EM + _RAGGED_EM) * line.size:
        return False
    if ends_sentence(line.text):
        return True
    return bool(_BEGINNING.match(after.text)) and room > _SHORT_SHARE * (run.right - run.left) + line.size
