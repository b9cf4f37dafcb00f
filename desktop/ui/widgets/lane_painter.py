"""The lane right of the text: a bar at the height of each statement, with its speaker's short name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from desktop.document import Span
from desktop.presentation.names import initials
from desktop.presentation.statements import Statement
from desktop.ui.attention import Attention
from desktop.ui.theme import Theme
from desktop.ui.widgets.mark_inks import MarkInks
from desktop.ui.widgets.mark_store import MarkStore
from desktop.ui.widgets.text_geometry import BlockLines, TextGeometry

LANE_GAP = 18
LANE_WIDTH = 86
"""Room in px that the lane asks for right of the text, its gap included."""
NAME_HEIGHT = 15
"""Height in px of a name beside the bars."""
_BAR = 4.0
_NOBODYS_BAR = 2.0
_STEP = 7.0
_TELLING = 5
"""Characters, the ellipsis included, from which a cut word still names somebody."""
_PUSHED_BACK = 0.45
_HERE = 3.0
_HERE_GAP = 25.0
"""Width in px of the sign left of the current statement, and how far left of the text it begins."""


@dataclass(slots=True)
class LaneBar:
    """A bar on the page, in px of the document."""

    statement: Statement
    x: float
    top: float
    bottom: float
    begins: bool


class LanePainter:
    """Places and paints the bars of the statements that reach into the visible blocks."""

    def __init__(self, theme: Theme, inks: MarkInks, attention: Attention, store: MarkStore) -> None:
        self._theme = theme
        self._inks = inks
        self._attention = attention
        self._store = store

    def bars(self, geometry: TextGeometry, blocks: Sequence[BlockLines], left: float) -> list[LaneBar]:
        """The bars beside `blocks`; `left` is where the lane begins in px."""
        if not blocks:
            return []
        shown = Span(blocks[0].span.start, max(blocks[-1].span.end, blocks[0].span.start + 1))
        found = [self._bar(geometry, statement, shown, left) for statement in self._store.statements_in(shown)]
        _part(found)
        return found

    def paint(self, painter: QPainter, bars: Sequence[LaneBar], right: float) -> None:
        """Paint bars and names; nothing is painted beyond `right`."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        names_from = max((bar.x for bar in bars), default=0.0) + _BAR + 8.0
        lowest = -1000.0
        for bar in bars:
            opacity = self._opacity(bar.statement)
            self._paint_bar(painter, bar, opacity)
            if bar.begins and bar.top >= lowest:
                self._paint_name(
                    painter, bar, QRectF(names_from, bar.top - 1, right - names_from, NAME_HEIGHT), opacity
                )
                lowest = bar.top + 14

    def paint_current(self, painter: QPainter, bars: Sequence[LaneBar], left: float) -> None:
        """A line in the other margin says which statement is the current one; the text begins at `left`."""
        current = self._attention.focus.quote
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._inks.token("accent"))
        for bar in bars:
            if current is not None and bar.statement.quote == current:
                painter.drawRoundedRect(QRectF(left - _HERE_GAP, bar.top, _HERE, bar.bottom - bar.top), 1.5, 1.5)

    def _bar(self, geometry: TextGeometry, statement: Statement, shown: Span, left: float) -> LaneBar:
        begins = statement.reach.start >= shown.start
        first = geometry.line_of(max(statement.reach.start, shown.start))
        last = geometry.line_of(max(statement.reach.start, min(statement.reach.end, shown.end) - 1))
        return LaneBar(statement, left + statement.lane * _STEP, first.top + 4, last.bottom - 1, begins)

    def _opacity(self, statement: Statement) -> float:
        speaker = self._attention.focus.speaker
        return 1.0 if speaker is None or speaker == statement.speaker else _PUSHED_BACK

    def _paint_bar(self, painter: QPainter, bar: LaneBar, opacity: float) -> None:
        statement, focus = bar.statement, self._attention.focus
        lit = statement.quote in (focus.quote, focus.hovered_quote)
        width = (_BAR if statement.style is not None else _NOBODYS_BAR) + (2.0 if lit else 0.0)
        rect = QRectF(bar.x + (_BAR - width) / 2, bar.top, width, bar.bottom - bar.top)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._inks.hatched(statement.style):
            painter.setBrush(self._inks.brush(statement.style, opacity * 0.35))
            painter.drawRoundedRect(rect, 2.0, 2.0)
            painter.setBrush(self._inks.brush(statement.style, opacity, Qt.BrushStyle.BDiagPattern))
        else:
            painter.setBrush(self._inks.brush(statement.style, opacity))
        painter.drawRoundedRect(rect, 2.0, 2.0)

    def _paint_name(self, painter: QPainter, bar: LaneBar, rect: QRectF, opacity: float) -> None:
        font = self._theme.interface_font(pixels=11, weight=600)
        painter.setFont(font)
        own = opacity >= 1.0 and bar.statement.style is not None
        painter.setPen(self._inks.color(bar.statement.style) if own else self._inks.token("soft"))
        words = fitting_label(bar.statement, painter.fontMetrics(), rect.width())
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), words)


def fitting_label(statement: Statement, metrics: QFontMetrics, room: float) -> str:
    """The label, as much of it as says something, or initials; where nobody is named only the doubt."""
    doubt = " ?" if statement.doubtful else ""
    if statement.style is None:
        return doubt.strip()
    cut = metrics.elidedText(statement.label, Qt.TextElideMode.ElideRight, int(room) - metrics.horizontalAdvance(doubt))
    short = initials(statement.label)
    choices = (
        f"{statement.label}{doubt}",
        *([f"{cut}{doubt}"] if len(cut) >= _TELLING else []),
        f"{short}{doubt}",
        f"{short}{doubt.strip()}",
    )
    return next((words for words in choices if metrics.horizontalAdvance(words) <= room), short)


def _part(bars: Sequence[LaneBar]) -> None:
    """Make bars of one lane that share a line meet in its middle instead of lying over each other."""
    last: dict[float, LaneBar] = {}
    for bar in bars:
        before = last.get(bar.x)
        if before is not None and bar.top < before.bottom:
            middle = (max(bar.top, before.top) + min(bar.bottom, before.bottom)) / 2
            before.bottom, bar.top = middle - 1, middle + 1
        last[bar.x] = bar
