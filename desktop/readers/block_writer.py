"""Text put together block by block, with the formatted ranges in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from desktop.document import Block, BlockRole, InlineKind, InlineRange, Span

_WHITE = re.compile(r"[\t\n\r\f][ \t\n\r\f]*| [ \t\n\r\f]+")
"""All white space but single blanks, which are what it becomes."""
_WIDE = ("\n", "  ", "\t", "\r", "\f")
"""One of these is in all that `_WHITE` finds."""


@dataclass(frozen=True, slots=True)
class Style:
    """What the next block will be; `tight` blocks of one kind follow one another without a blank line."""

    role: BlockRole = BlockRole.PARAGRAPH
    level: int = 0
    note: str = ""
    tight: bool = False


class BlockWriter:
    """Collects blocks; white space runs together in them as in HTML, except where it is written verbatim."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.ranges: list[InlineRange] = []
        self.roles: set[BlockRole] = set()
        """Of all blocks so far."""
        self._text: list[str] = []
        self._length = 0
        self._last = Style()
        self._words: list[str] = []
        self._size = 0
        self._open_ranges: list[InlineRange] = []

    @property
    def text(self) -> str:
        """All that was closed so far."""
        return "".join(self._text)

    @property
    def is_open(self) -> bool:
        """Whether the open block has any words."""
        return any(not words.isspace() for words in self._words)

    @property
    def has_begun(self) -> bool:
        """Whether anything was written to the open block."""
        return self._size > 0

    def ends_with(self, sign: str) -> bool:
        """Whether the open block's last words end with a sign."""
        return next((words.rstrip().endswith(sign) for words in reversed(self._words) if not words.isspace()), False)

    @property
    def last_words(self) -> str:
        """The text of the block that was closed last."""
        return self._text[-1] if self._text else ""

    def write(self, words: str) -> None:
        """Add running text to the open block."""
        if any(sign in words for sign in _WIDE):
            words = _WHITE.sub(" ", words)
        if self._at_white():
            words = words.lstrip(" ")
        self.write_verbatim(words)

    def write_verbatim(self, words: str) -> None:
        """Add text as it stands."""
        if words:
            self._words.append(words)
            self._size += len(words)

    def line_break(self) -> None:
        """Begin a new line in the open block."""
        if self._size:
            self.write_verbatim("\n")

    @contextmanager
    def formatted(self, kind: InlineKind, target: str = "") -> Iterator[None]:
        """What is written meanwhile is a range of that kind."""
        start = self._size
        yield
        self._open_ranges.append(InlineRange(Span(start, self._size), kind, target))

    def close(self, style: Style) -> bool:
        """End the open block; False when there were no words in it."""
        if not self._size:
            self._open_ranges = []
            return False
        words = self._words[0] if len(self._words) == 1 else "".join(self._words)
        ranges = self._open_ranges
        self._words, self._size, self._open_ranges = [], 0, []
        stripped = words.strip()
        if not stripped:
            return False
        self._separate(style)
        span = Span(self._length, self._length + len(stripped))
        self._add(stripped)
        self.roles.add(style.role)
        self.blocks.append(Block(span, style.role, style.level, style.note))
        if ranges:
            skipped = len(words) - len(words.lstrip())
            self.ranges += _shifted(ranges, span.start - skipped, span)
        self._last = style
        return True

    def copy(self, text: str, span: Span, ranges: Sequence[InlineRange], style: Style) -> None:
        """Add a block of another writer's text as it stands, with the ranges in it."""
        self._separate(style)
        start = self._length
        self._add(span.of(text))
        self.blocks.append(Block(Span(start, self._length), style.role, style.level, style.note))
        if ranges:
            self.ranges += _shifted(list(ranges), start - span.start, self.blocks[-1].span)
        self._last = style

    def _separate(self, style: Style) -> None:
        if self._length:
            tight = style.tight and self._last.tight and style.role is self._last.role
            self._add("\n" if tight else "\n\n")

    def _add(self, words: str) -> None:
        self._text.append(words)
        self._length += len(words)

    def _at_white(self) -> bool:
        return not self._words or self._words[-1][-1] in " \n"


def _shifted(ranges: list[InlineRange], offset: int, bounds: Span) -> Iterator[InlineRange]:
    for item in sorted(ranges, key=lambda r: r.span) if len(ranges) > 1 else ranges:
        span = Span(max(item.span.start + offset, bounds.start), min(item.span.end + offset, bounds.end))
        if span.start < span.end:
            yield InlineRange(span, item.kind, item.target)
