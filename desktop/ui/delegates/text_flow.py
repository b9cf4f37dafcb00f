"""Breaking coloured runs of text into at most so many lines, fast enough for ten thousand rows."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import pairwise

LINE_BREAK = "\u2028"
ELLIPSIS = "…"
_WORD_AND_SPACE = re.compile(r"([–—-]*[^\s–—-]*[–—-]*)(\s*)")

Measure = Callable[[str], float]
"""Width of a text in px."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one ink, a name such as "soft"."""

    text: str
    ink: str


@dataclass(frozen=True, slots=True)
class Flow:
    """Text broken into lines at `LINE_BREAK`; `inks` are (start, end, ink) in code points of `text`."""

    text: str
    lines: int
    inks: tuple[tuple[int, int, str], ...]
    cut: bool = False


def flow(runs: Iterable[Run], *, measure: Measure, width: float, most: int) -> Flow:
    """Fill lines of `width` px greedily; what does not fit into `most` lines ends in an ellipsis.

    A line may be broken after white space, after a hyphen or dash, and inside a word that is wider than the line.
    """
    runs = list(runs)
    text = "".join(run.text for run in runs)
    breaks, end, cut = _break(text, measure, max(width, 1.0), most)
    return _compose(runs, text[:end], breaks, cut=cut)


def count_lines(runs: Iterable[Run], *, measure: Measure, width: float, most: int) -> int:
    """How many lines `flow` would make of `runs`, for a height: nothing is put together."""
    breaks, _, _ = _break("".join(run.text for run in runs), measure, max(width, 1.0), most)
    return len(breaks) + 1


def _break(text: str, measure: Measure, width: float, most: int) -> tuple[list[int], int, bool]:
    """Where lines begin after the first, where the text ends, and whether it was cut."""
    breaks: list[int] = []
    used = 0.0
    line_start = 0
    blank = measure(" ")
    for found in _WORD_AND_SPACE.finditer(text):
        word, space = found.groups()
        size = measure(word) if word else 0.0
        if used + size <= width or not word:  # white space alone never needs another line
            used += size
        else:
            at = found.start()
            for start, piece in [(at, size)] if size <= width else _split(word, at, measure, width):
                if start > line_start and (used + piece > width or start > at):
                    if len(breaks) + 1 == most:
                        return breaks, _room_for_ellipsis(text, line_start, start, measure, width), True
                    breaks.append(start)
                    line_start, used = start, 0.0
                used += piece
        used += blank if space == " " else measure(space)
    return breaks, len(text), False


def _split(token: str, at: int, measure: Measure, width: float) -> list[tuple[int, float]]:
    """A word that is wider than a line in pieces that fit, at least one character each: (start, width)."""
    pieces: list[tuple[int, float]] = []
    while token:
        fits = max(1, bisect_left(range(1, len(token) + 1), x=True, key=lambda n: measure(token[:n]) > width))
        pieces.append((at, measure(token[:fits])))
        at, token = at + fits, token[fits:]
    return pieces


def _room_for_ellipsis(text: str, start: int, end: int, measure: Measure, width: float) -> int:
    """Where to cut the line `text[start:end]` so that an ellipsis still fits."""
    stripped = len(text[start:end].rstrip(" ,;:–—-")) + start
    while stripped > start and measure(text[start:stripped]) + measure(ELLIPSIS) > width:
        shorter = text.rfind(" ", start, stripped)
        stripped = shorter if shorter > start else stripped - 1
    return stripped


def _compose(runs: list[Run], text: str, breaks: list[int], *, cut: bool) -> Flow:
    lines = [text[a:b] for a, b in pairwise((0, *breaks, len(text)))]
    joined = LINE_BREAK.join(lines) + (ELLIPSIS if cut else "")
    inks: list[tuple[int, int, str]] = []
    at = 0
    for run in runs:
        start, at = at, min(at + len(run.text), len(text))
        if start < at:
            inks.append((start + bisect_left(breaks, start), at + bisect_left(breaks, at), run.ink))
    if cut:
        start, _, ink = inks.pop() if inks else (0, 0, runs[0].ink)
        inks.append((start, len(joined), ink))
    return Flow(joined, len(lines), tuple(inks), cut)
