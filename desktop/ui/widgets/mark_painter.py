"""Marks over and under the visible text: tints, lines, the veil, found words."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from desktop.document import Span
from desktop.presentation.marks import Mark, MarkKind
from desktop.ui.attention import Attention
from desktop.ui.theme import Theme
from desktop.ui.widgets.mark_inks import MarkInks
from desktop.ui.widgets.mark_store import MarkStore
from desktop.ui.widgets.text_geometry import BlockLines, Piece, TextGeometry

_NAME_DEPTH, _SOURCE_DEPTH, _REPORTED_DEPTH = 0.2, 0.28, 0.37
"""How deep below the baseline each kind of line runs, in em, so that a name inside a report shows both."""
_DOTS = (1.0, 1.0)
_BROKEN_DOTS = (1.0, 1.0, 1.0, 4.0)
_BROKEN = (4.0, 3.0)

Placed = tuple[Mark, tuple[Piece, ...]]


class MarkPainter:
    """Paints the marks of blocks; what it measured of a block is kept until the geometry or the analysis changes."""

    def __init__(self, theme: Theme, inks: MarkInks, attention: Attention, store: MarkStore) -> None:
        self._theme = theme
        self._inks = inks
        self._attention = attention
        self._store = store
        self._placed: dict[int, tuple[Placed, ...]] = {}
        self._revision = -1

    def forget(self) -> None:
        """The analysis or the article is another."""
        self._placed.clear()

    def paint_under(self, painter: QPainter, geometry: TextGeometry, blocks: Sequence[BlockLines]) -> None:
        """What lies under the text: tints."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for mark, pieces in self._all_placed(geometry, blocks):
            if mark.kind is MarkKind.VERBATIM and self._store.shows(mark):
                self._paint_tint(painter, mark, pieces)

    def paint_over(self, painter: QPainter, geometry: TextGeometry, blocks: Sequence[BlockLines]) -> None:
        """What lies over the text: lines, then the veil over what the choice of a speaker pushes back."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        for mark, pieces in self._all_placed(geometry, blocks):
            if self._store.shows(mark):
                self._paint_lines(painter, mark, pieces)
        if self._attention.focus.speaker is not None:
            self._paint_veil(painter, geometry, blocks)

    def _all_placed(self, geometry: TextGeometry, blocks: Iterable[BlockLines]) -> Iterator[Placed]:
        if geometry.revision != self._revision:
            self._placed.clear()
            self._revision = geometry.revision
        for block in blocks:
            yield from self._placed_in(geometry, block)

    def _placed_in(self, geometry: TextGeometry, block: BlockLines) -> tuple[Placed, ...]:
        known = self._placed.get(block.number)
        if known is None:
            if len(self._placed) > 128:
                del self._placed[next(iter(self._placed))]
            found = ((mark, geometry.pieces(block, mark.span)) for mark in self._store.all_in(block.span))
            known = self._placed[block.number] = tuple(placed for placed in found if placed[1])
        return known

    def _is_strong(self, mark: Mark) -> bool:
        focus = self._attention.focus
        if mark.quote is not None and mark.quote in (focus.quote, focus.hovered_quote):
            return True
        return mark.speaker is not None and mark.speaker == focus.speaker

    def _paint_tint(self, painter: QPainter, mark: Mark, pieces: Sequence[Piece]) -> None:
        strong = self._is_strong(mark)
        focus = self._attention.focus
        opacity = self._inks.tint(strong=strong, doubtful=mark.doubtful)
        brush = self._inks.brush(mark.style, opacity)
        edged = mark.quote == focus.hovered_quote or (mark.quote == focus.quote and focus.speaker is None)
        painter.setPen(self._inks.pen(mark.style, 1.0, (), 0.4) if edged else Qt.PenStyle.NoPen)
        for piece in pieces:
            rect = _tint_rect(piece)
            painter.setBrush(brush)
            painter.drawRoundedRect(rect, 3.0, 3.0)
            if self._inks.hatched(mark.style):
                painter.fillRect(rect, self._inks.brush(mark.style, opacity, Qt.BrushStyle.BDiagPattern))

    def _paint_lines(self, painter: QPainter, mark: Mark, pieces: Sequence[Piece]) -> None:
        pen, depth = self._line(mark)
        if pen is None:
            return
        painter.setPen(pen)
        down = depth * self._theme.reading.size
        painter.drawLines([_under(piece, down, pen.widthF()) for piece in pieces])

    def _line(self, mark: Mark) -> tuple[QPen | None, float]:
        strong = self._is_strong(mark)
        opacity = 0.65 if mark.doubtful and not strong else 1.0
        if mark.kind is MarkKind.ENTITY:
            return self._name_pen(mark, strong=strong), _SOURCE_DEPTH if strong else _NAME_DEPTH
        if mark.kind is MarkKind.SOURCE:
            return self._inks.pen(mark.style, 2.0, _BROKEN if mark.doubtful else (), opacity), _SOURCE_DEPTH
        if mark.kind is MarkKind.REPORTED:
            return self._inks.pen(mark.style, 2.0, _BROKEN_DOTS if mark.doubtful else _DOTS, opacity), _REPORTED_DEPTH
        return (self._inks.pen(mark.style, 1.0, _BROKEN, opacity) if mark.doubtful else None), _REPORTED_DEPTH

    def _name_pen(self, mark: Mark, *, strong: bool) -> QPen:
        focus = self._attention.focus
        if strong:
            return self._inks.pen(self._store.style_of(mark.speaker), 2.0)
        if mark.entity in (focus.entity, focus.hovered_entity):
            return QPen(self._inks.token("accent"), 2.0 if mark.entity == focus.entity else 1.0)
        return QPen(self._inks.token("faint"), 1.0)

    def _paint_veil(self, painter: QPainter, geometry: TextGeometry, blocks: Sequence[BlockLines]) -> None:
        speaker = self._attention.focus.speaker
        color = self._inks.token("page", self._theme.palette.veil)
        for block in blocks:
            set_block = geometry.setting.blocks[block.number]
            if set_block is None or set_block.role.value in ("headline", "subhead"):
                continue
            own = [placed for placed in self._placed_in(geometry, block) if placed[0].speaker == speaker]
            if any(mark.quote is not None for mark, _ in own):
                continue
            for rect in _veiled(block, [piece for _, pieces in own for piece in pieces]):
                painter.fillRect(rect, color)


class FoundPainter:
    """Outlines found words; the current one is filled lightly as well."""

    def __init__(self, inks: MarkInks) -> None:
        self._inks = inks
        self.hits: Sequence[Span] = ()
        self.current: int | None = None

    def paint(self, painter: QPainter, geometry: TextGeometry, blocks: Sequence[BlockLines]) -> None:
        """Paint the hits that lie in the blocks."""
        if not self.hits or not blocks:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for block in blocks:
            for number in hits_in(self.hits, block.span):
                is_current = number == self.current
                painter.setPen(QPen(self._inks.token("found"), 2.0 if is_current else 1.0))
                painter.setBrush(self._inks.token("found", 0.18) if is_current else Qt.BrushStyle.NoBrush)
                for piece in geometry.pieces(block, self.hits[number]):
                    painter.drawRoundedRect(_tint_rect(piece).adjusted(-1, 1, 1, -1), 3.0, 3.0)


def hits_in(hits: Sequence[Span], span: Span) -> range:
    """The numbers of the hits, which are in order and do not overlap, that touch `span`."""
    first = bisect_right(hits, span.start, key=lambda hit: hit.end)
    return range(first, bisect_left(hits, span.end, key=lambda hit: hit.start))


def _tint_rect(piece: Piece) -> QRectF:
    top, bottom = round(piece.line.top) + 1, round(piece.line.bottom) + 1
    return QRectF(piece.left - 1.0, top, piece.right - piece.left + 2.0, bottom - top - 1)


def _under(piece: Piece, down: float, width: float) -> QLineF:
    y = round(piece.line.baseline + down) + (0.5 if width <= 1.0 else 0.0)
    return QLineF(piece.left, y, piece.right, y)


def _veiled(block: BlockLines, holes: Sequence[Piece]) -> Iterator[QRectF]:
    """The ink of a block's lines without the holes, as rectangles that touch and never overlap."""
    last = len(block.lines) - 1
    for row, line in enumerate(block.lines):
        top, bottom = round(line.top), round(line.bottom) + (4 if row == last else 0)
        x = line.left - 3.0
        for hole in sorted((h for h in holes if h.row == row), key=lambda h: h.left):
            if hole.left > x:
                yield QRectF(x, top, hole.left - x, bottom - top)
            x = max(x, hole.right)
        if line.right + 3.0 > x:
            yield QRectF(x, top, line.right + 3.0 - x, bottom - top)
