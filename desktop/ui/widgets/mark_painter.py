"""Marks over and under the visible text: tints, lines, the veil."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPen

from desktop.presentation.marks import Mark, MarkKind
from desktop.ui.attention import Attention
from desktop.ui.theme import Theme
from desktop.ui.widgets.mark_inks import MarkInks
from desktop.ui.widgets.mark_shapes import line_under, tint_path, veiled
from desktop.ui.widgets.mark_store import MarkStore
from desktop.ui.widgets.text_geometry import BlockLines, Piece, TextGeometry

_NAME_DEPTH, _SOURCE_DEPTH, _REPORTED_DEPTH = 0.2, 0.28, 0.37
"""How deep below the baseline each kind of line runs, in em, so that a name inside a report shows both."""
_DOTS = (1.0, 1.0)
_BROKEN_DOTS = (1.0, 1.0, 1.0, 4.0)
_BROKEN = (4.0, 3.0)

_CALM = 0.5
"""What is left of a tint where nearly everything has one, so that the page stays a page."""

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
        placed = [one for one in self._all_placed(geometry, blocks) if self._store.shows(one[0])]
        lit = {mark.span for mark, _ in placed if mark.kind is MarkKind.REPORTED and self._is_lit(mark)}
        for mark, pieces in placed:
            if mark.span not in lit or mark.kind is not MarkKind.REPORTED or self._is_lit(mark):
                self._paint_lines(painter, mark, pieces)  # of one report by two sources the lit one is drawn alone
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
            marks = () if geometry.setting.is_folded(block.number) else self._store.all_in(block.span)
            found = ((mark, geometry.pieces(block, mark.span)) for mark in marks)
            known = self._placed[block.number] = tuple(placed for placed in found if placed[1])
        return known

    def _is_strong(self, mark: Mark) -> bool:
        return self._is_lit(mark) or (mark.speaker is not None and mark.speaker == self._attention.focus.speaker)

    def _is_lit(self, mark: Mark) -> bool:
        focus = self._attention.focus
        return mark.quote is not None and mark.quote in (focus.quote, focus.hovered_quote)

    def _paint_tint(self, painter: QPainter, mark: Mark, pieces: Sequence[Piece]) -> None:
        strong = self._is_strong(mark)
        opacity = self._inks.tint(strong=strong, doubtful=mark.doubtful)
        if self._store.is_transcript and not strong:
            opacity *= _CALM
        path = tint_path(pieces)
        painter.fillPath(path, self._inks.brush(mark.style, opacity))
        if self._inks.hatched(mark.style):
            painter.fillPath(path, self._inks.brush(mark.style, opacity, Qt.BrushStyle.BDiagPattern))
        if self._is_lit(mark):
            painter.strokePath(path.simplified(), self._inks.pen(mark.style, 1.0, (), 0.45))

    def _paint_lines(self, painter: QPainter, mark: Mark, pieces: Sequence[Piece]) -> None:
        pen, depth = self._line(mark)
        if pen is None:
            return
        painter.setPen(pen)
        down = depth * self._theme.reading.size
        painter.drawLines([line_under(piece, down, pen.widthF()) for piece in pieces])

    def _line(self, mark: Mark) -> tuple[QPen | None, float]:
        strong = self._is_strong(mark)
        opacity = 0.65 if mark.doubtful and not strong else 1.0
        if mark.kind is MarkKind.ENTITY:
            return self._name_pen(mark, strong=strong), _SOURCE_DEPTH if strong else _NAME_DEPTH
        if mark.kind is MarkKind.SOURCE:
            return self._inks.pen(mark.style, 2.0, _BROKEN if mark.doubtful else (), opacity), _SOURCE_DEPTH
        if mark.kind is MarkKind.REPORTED:
            width = 3.0 if self._is_lit(mark) else (2.0 if mark.style is not None else 1.0)
            return self._inks.pen(mark.style, width, _BROKEN_DOTS if mark.doubtful else _DOTS, opacity), _REPORTED_DEPTH
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
        color = self._inks.veil()
        for block in blocks:
            setting = geometry.setting
            if setting.is_heading(block.number) or setting.style_of(block.number).ink != "ink":
                continue  # soft text stands back already; any paler it could not be read
            own = [placed for placed in self._placed_in(geometry, block) if self._is_strong(placed[0])]
            if any(mark.quote is not None and mark.speaker == speaker for mark, _ in own):
                continue
            for rect in veiled(block, [piece for _, pieces in own for piece in pieces]):
                painter.fillRect(rect, color)
