"""Lines of plain text into paragraphs, hard-wrapped or one to a line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop.document import Span

_NARROWEST, _WIDEST = 40, 110
"""Characters between which text is taken to be wrapped by hand or by a program."""
_FULL_SHARE = 0.6
_RUNNING_ON_SHARE = 0.25
_FEWEST_LINES = 2
_STOPS = ".!?…:\"”’'»)"


@dataclass(frozen=True, slots=True)
class _Line:
    """A line that is not blank: its words' span, and how far it is indented."""

    span: Span
    words: str
    indent: int

    @property
    def width(self) -> int:
        return self.indent + len(self.words)


def paragraphs(text: str) -> Iterator[Span]:
    """Spans of the paragraphs of `text`, in order, without the white space around them.

    A line is a paragraph, except in text that is hard-wrapped: there a line that could not have taken in the first
    word of the next one goes on in it.
    """
    groups = list(_groups(text))
    width = _wrap_width(groups)
    for group in groups:
        yield from _joined(group, width)


def _groups(text: str) -> Iterator[list[_Line]]:
    """Runs of lines that are not blank."""
    group: list[_Line] = []
    start = 0
    for line in text.splitlines(keepends=True):
        words = line.strip()
        if words:
            indent = len(line) - len(line.lstrip())
            group.append(_Line(Span(start + indent, start + indent + len(words)), words, indent))
        elif group:
            yield group
            group = []
        start += len(line)
    if group:
        yield group


def _wrap_width(groups: Sequence[Sequence[_Line]]) -> int | None:
    """The width to which the text is wrapped; None when its lines are its paragraphs."""
    pairs = [pair for group in groups for pair in pairwise(group)]
    if len(pairs) < _FEWEST_LINES:
        return None
    widths = sorted(line.width for line, _ in pairs)
    width = widths[min(len(widths) - 1, len(widths) * 95 // 100)]
    if not _NARROWEST <= width <= _WIDEST:
        return None
    full = sum(_is_full(line, after, width) for line, after in pairs)
    running_on = sum(line.words[-1] not in _STOPS and after.words[0].islower() for line, after in pairs)
    wrapped = full >= len(pairs) * _FULL_SHARE and running_on >= len(pairs) * _RUNNING_ON_SHARE
    return width if wrapped else None


def _is_full(line: _Line, after: _Line, width: int) -> bool:
    """Whether the first word of the line after would not have fitted."""
    return line.width + 1 + len(after.words.split(maxsplit=1)[0]) > width


def _joined(group: Sequence[_Line], width: int | None) -> Iterator[Span]:
    start = group[0].span.start
    for line, after in pairwise(group):
        indented = after.indent > line.indent and line.words[-1] in _STOPS
        if width is None or indented or not _is_full(line, after, width):
            yield Span(start, line.span.end)
            start = after.span.start
    yield Span(start, group[-1].span.end)
