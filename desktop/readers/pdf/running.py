"""Running heads and feet, and page numbers: what stands in the same place of many pages and is not the article."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from desktop.readers.pdf.shapes import Line, Page

HEAD, FOOT, NUMBER = "running head", "running foot", "page number"
_EDGE_LINES = 3
_SAME_PLACE = 6.0
_EDGE_SHARE = 0.18
_DIGITS = re.compile(r"\d+")
_NUMBER = re.compile(
    r"[\W_]*(?:(?:page|p\.?|seite|pagina)\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:of|/|\||von|de)\s*\d{1,4})?[\W_]*",
    re.IGNORECASE,
)
_FEWEST_SAME_HEIGHT = 4
_MANY = 0.6
_FEWEST_ROWS = 4
_HEAD_WORDS = 12
_AWAY = 1.7


@dataclass(frozen=True, slots=True)
class _Edge:
    """A segment near the top or bottom of a page, and the text of it with its numbers made alike."""

    line: Line
    at_top: bool
    page: int
    key: str


def running(pages: Sequence[Page], lines: Sequence[Sequence[Line]]) -> dict[int, str]:
    """Why a segment is no part of the article, by its `id`."""
    edges = [edge for page, its in zip(pages, lines, strict=True) for edge in _edges(page, its)]
    found = _repeated(edges)
    found |= _at_one_height(edges, found, len(pages))
    found |= _numbers(edges, found)
    found |= _beside(edges, found)
    found |= _alone(pages, edges, lines, found)
    return found


def _edges(page: Page, lines: Sequence[Line]) -> list[_Edge]:
    """The outermost rows of a page."""
    rows = _rows(lines)
    top = [line for row in rows[:_EDGE_LINES] for line in row if line.bottom < page.height * _EDGE_SHARE]
    bottom = [line for row in rows[-_EDGE_LINES:] for line in row if line.top > page.height * (1 - _EDGE_SHARE)]
    return [_Edge(line, line in top, page.number, _key(line)) for line in (*top, *bottom)]


def _rows(lines: Sequence[Line]) -> list[list[Line]]:
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda one: one.baseline):
        if rows and line.baseline - rows[-1][0].baseline < 3:
            rows[-1].append(line)
        else:
            rows.append([line])
    return rows


def _key(line: Line) -> str:
    return _DIGITS.sub("#", " ".join(line.text.casefold().split()))


def _repeated(edges: Sequence[_Edge]) -> dict[int, str]:
    """The same words in the same place of pages near one another (left and right pages may differ)."""
    alike: dict[tuple[str, bool], list[_Edge]] = defaultdict(list)
    for edge in edges:
        alike[edge.key, edge.at_top].append(edge)
    found: dict[int, str] = {}
    for group in alike.values():
        for first, second in pairwise(group):
            same_place = abs(first.line.baseline - second.line.baseline) < _SAME_PLACE
            if same_place and 1 <= second.page - first.page <= 3:
                found |= {id(edge.line): _reason(edge) for edge in (first, second)}
    return found


def _at_one_height(edges: Sequence[_Edge], found: dict[int, str], pages: int) -> dict[int, str]:
    """Heads that change from page to page: alone at a height where most pages have something, away from the text."""
    if pages < _FEWEST_SAME_HEIGHT:
        return {}
    alike: dict[tuple[int, bool], set[int]] = defaultdict(set)
    for edge in edges:
        if id(edge.line) in found:
            alike[round(edge.line.baseline), edge.at_top].add(edge.page)
    heights = {place for place, where in alike.items() if len(where) >= pages * _MANY / 2}
    return {
        id(edge.line): _reason(edge)
        for edge in edges
        if (round(edge.line.baseline), edge.at_top) in heights and id(edge.line) not in found
    }


def _numbers(edges: Sequence[_Edge], found: dict[int, str]) -> dict[int, str]:
    """Page numbers on their own, on the outermost row of a page."""
    outermost: dict[tuple[int, bool], float] = {}
    for edge in edges:
        height = edge.line.baseline * (-1 if edge.at_top else 1)
        place = edge.page, edge.at_top
        outermost[place] = max(outermost.get(place, height), height)
    numbers = {}
    for edge in edges:
        height = edge.line.baseline * (-1 if edge.at_top else 1)
        outer = height >= outermost[edge.page, edge.at_top] - 3
        if outer and id(edge.line) not in found and _NUMBER.fullmatch(edge.line.text):
            numbers[id(edge.line)] = NUMBER
    return numbers


def _beside(edges: Sequence[_Edge], found: dict[int, str]) -> dict[int, str]:
    """What stands on the row of a page number."""
    numbered = {(e.page, round(e.line.baseline)) for e in edges if found.get(id(e.line)) == NUMBER}
    return {
        id(edge.line): _reason(edge)
        for edge in edges
        if id(edge.line) not in found and (edge.page, round(edge.line.baseline)) in numbered
    }


def _alone(
    pages: Sequence[Page], edges: Sequence[_Edge], lines: Sequence[Sequence[Line]], found: dict[int, str]
) -> dict[int, str]:
    """A short line at the very top of a later page, well away from the text: the head of a document of two pages."""
    removed = {}
    for page, its in zip(pages[1:], lines[1:], strict=True):
        rows = [row for row in _rows(its) if any(id(line) not in found for line in row)]
        tops = [e.line for e in edges if e.page == page.number and e.at_top and id(e.line) not in found]
        if len(rows) < _FEWEST_ROWS or not tops or len(rows[0]) > 1 or rows[0][0] not in tops:
            continue
        head, pitches = rows[0][0], [after[0].baseline - row[0].baseline for row, after in pairwise(rows[1:])]
        short = len(head.words) <= _HEAD_WORDS and not head.text.endswith((".", "”", "?", "!", ":"))
        same_type = head.size <= median(line.size for line in its) * 1.05 and not head.bold
        if short and same_type and rows[1][0].baseline - head.baseline > _AWAY * median(pitches):
            removed[id(head)] = HEAD
    return removed


def _reason(edge: _Edge) -> str:
    if _NUMBER.fullmatch(edge.line.text):
        return NUMBER
    return HEAD if edge.at_top else FOOT
