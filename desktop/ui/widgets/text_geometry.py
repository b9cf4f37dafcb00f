"""Where the text stands: lines of blocks and pieces of spans, in px of the whole document.

Qt lays a document out from the top when it is asked about a place; what was measured stays true until the width or
a format changes, so it is kept until `invalidate`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextLayout

from desktop.document import Span
from desktop.ui.widgets.article_setting import ArticleSetting

_KEPT = 96
"""Blocks whose lines are kept: several screens of them."""
_BASELINE = 0.8
"""Share of a line's fixed height above its baseline (QTextDocumentLayout)."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text: UTF-16 offsets into the document, its slot from `top` to `bottom`, and its ink sideways."""

    start: int
    end: int
    top: float
    baseline: float
    bottom: float
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Piece:
    """The part of a span that lies on one line."""

    left: float
    right: float
    line: Line
    row: int


@dataclass(slots=True)
class BlockLines:
    """The lines of a block; `span` are its code points."""

    number: int
    span: Span
    start: int
    top: float
    bottom: float
    lines: tuple[Line, ...]
    handle: QTextBlock
    starts: list[int] = field(default_factory=list)


class TextGeometry:
    """Answers where code points are, and which code point is where."""

    def __init__(self, setting: ArticleSetting) -> None:
        self.setting = setting
        self.revision = 0
        self._blocks: dict[int, BlockLines] = {}
        self._near = 0

    def invalidate(self) -> None:
        """Forget all measures: the layout has changed."""
        self.revision += 1
        self._near = 0
        self._blocks.clear()

    def blocks_between(self, top: float, bottom: float) -> Iterator[BlockLines]:
        """The blocks that reach into the stripe from `top` to `bottom`, margins included."""
        handle = self._handle_at(top)
        if handle.previous().isValid():
            handle = handle.previous()
        while handle.isValid():
            lines = self.block(handle)
            if lines.top >= bottom:
                return
            yield lines
            handle = handle.next()

    def block(self, handle: QTextBlock) -> BlockLines:
        """The lines of a block."""
        number = handle.blockNumber() + self.setting.part.first
        known = self._blocks.get(number)
        if known is None:
            if len(self._blocks) >= _KEPT:
                del self._blocks[next(iter(self._blocks))]
            known = self._blocks[number] = self._measure(handle, number)
        return known

    def block_of(self, point: int) -> BlockLines:
        """The block that holds a code point."""
        return self.block(self._find(point))

    def line_of(self, point: int) -> Line:
        """The line that holds a code point."""
        return self._line(self.block_of(point), self.setting.offsets.to_utf16(point))

    def pieces(self, lines: BlockLines, span: Span) -> tuple[Piece, ...]:
        """The parts of `span` in a block, one for each line; the white space at the end of a line is left out."""
        start = max(self.setting.offsets.to_utf16(span.start), lines.start)
        end = self.setting.offsets.to_utf16(span.end)
        first = max(0, bisect_right(lines.starts, start) - 1)
        layout = lines.handle.layout()
        found: list[Piece] = []
        for row, line in enumerate(lines.lines[first:], first):
            if line.start >= end:
                break
            left = line.left if start <= line.start else _x(layout, row, start - lines.start)
            right = line.right if end >= line.end else _x(layout, row, end - lines.start)
            left, right = min(left, right), min(max(left, right), line.right)
            if right > left:
                found.append(Piece(left, right, line, row))
        return tuple(found)

    def point_at(self, place: QPointF) -> int | None:
        """The code point whose character is drawn at `place`, None beside the text."""
        lines = self.block(self._handle_at(place.y()))
        for row, line in enumerate(lines.lines):
            if line.top <= place.y() < line.bottom and line.left <= place.x() < line.right:
                within = lines.handle.layout()
                text_line = within.lineAt(row)
                unit = text_line.xToCursor(
                    place.x() - within.position().x(), text_line.CursorPosition.CursorOnCharacter
                )
                return self.setting.offsets.to_code_point(lines.start + int(unit))
        return None

    def first_point(self, top: float) -> int:
        """The first code point of the first line that stands wholly below `top`; what is set ends where none does."""
        for lines in self.blocks_between(top, float("inf")):
            for line in lines.lines:
                if line.top >= top - 1:
                    return self.setting.offsets.to_code_point(line.start)
        return self.setting.part.span.end

    def last_point(self, bottom: float) -> int:
        """The end of the last line that stands wholly above `bottom`; the beginning of what is set if none does."""
        handle = self._handle_at(bottom)
        while handle.isValid():
            for line in reversed(self.block(handle).lines):
                if line.bottom <= bottom + 1:
                    return self.setting.offsets.to_code_point(line.end)
            handle = handle.previous()
        return self.setting.part.span.start

    def rect_of(self, span: Span, top: float, bottom: float) -> QRectF:
        """A rectangle round the lines of `span` that reach into the stripe from `top` to `bottom`."""
        found = QRectF()
        for block in self.blocks_between(top, bottom):
            for piece in self.pieces(block, span) if block.span.overlaps(span) else ():
                line = piece.line
                if line.bottom > top and line.top < bottom:
                    found |= QRectF(piece.left, line.top, piece.right - piece.left, line.bottom - line.top)
        return found

    def _find(self, point: int) -> QTextBlock:
        found = self.setting.qt.findBlock(self.setting.offsets.to_utf16(point))
        return found if found.isValid() else self.setting.qt.lastBlock()

    def _handle_at(self, y: float) -> QTextBlock:
        """The last block that begins above `y`, the first one if none does.

        Found by galloping from the block found last, since hitTest misses what is not laid out yet and asking about
        a block far down would lay out everything above it.
        """
        qt = self.setting.qt
        low, high, step = self._near, qt.blockCount(), 1
        while low > 0 and self._top(low) > y:
            low, high, step = max(0, low - step), low, step * 2
        while low + step < high:
            if self._top(low + step) > y:
                high = low + step
                break
            low, step = low + step, step * 2
        self._near = bisect_right(range(low, high), y, lo=1, key=self._top) + low - 1
        return qt.findBlockByNumber(self._near)

    def _top(self, number: int) -> float:
        qt = self.setting.qt
        return qt.documentLayout().blockBoundingRect(qt.findBlockByNumber(number)).top()

    def _line(self, lines: BlockLines, unit: int) -> Line:
        return lines.lines[max(0, bisect_right(lines.starts, unit) - 1)]

    def _measure(self, handle: QTextBlock, number: int) -> BlockLines:
        rect = self.setting.qt.documentLayout().blockBoundingRect(handle)
        within, start = handle.layout(), handle.position()
        origin, height = within.position(), handle.blockFormat().lineHeight()
        made = []
        for row in range(within.lineCount()):
            line = within.lineAt(row)
            ink = line.naturalTextRect()
            baseline = origin.y() + line.y() + line.ascent()
            top = baseline - _BASELINE * height
            first = start + line.textStart()
            left = origin.x() + ink.left()
            made.append(Line(first, first + line.textLength(), top, baseline, top + height, left, left + ink.width()))
        bottom = rect.bottom() + handle.blockFormat().bottomMargin()
        return BlockLines(
            number=number,
            span=self.setting.span(start, start + handle.length() - 1),
            start=start,
            top=rect.top(),
            bottom=bottom,
            lines=tuple(made),
            handle=handle,
            starts=[line.start for line in made],
        )


def _x(layout: QTextLayout, row: int, unit: int) -> float:
    """Where the cursor stands before a UTF-16 unit of a block; Qt gives the unit back beside it."""
    x: float = layout.lineAt(row).cursorToX(unit)[0]  # type: ignore[index]
    return layout.position().x() + x
