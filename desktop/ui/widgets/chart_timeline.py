"""Statements over time: a bar a year, quarter or month, word for word below and paraphrase hatched above."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from desktop.presentation.person_charts import Bar
from desktop.presentation.phrases import figure
from desktop.ui.theme import Theme, interface_font
from desktop.ui.widgets.chart_base import Chart

_HIGH = 150
_LEGEND = 20
_FOOT = 20
_LEAD = 26


class TimelineChart(Chart):
    """As wide as there is room."""

    def __init__(self, theme: Theme, words: tuple[str, str]) -> None:
        """`words` are those of the legend: word for word, and paraphrase."""
        super().__init__(theme)
        self._words = words
        self._bars: tuple[Bar, ...] = ()
        self.setFixedHeight(_HIGH)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show other bars."""
        self._bars = tuple(bars)
        self.update()

    def sizeHint(self) -> QSize:
        """A usual width."""
        return QSize(300, _HIGH)

    def draw(self, painter: QPainter) -> None:
        """Draw legend, axis and bars."""
        painter.setFont(interface_font(pixels=11))
        self._draw_legend(painter)
        if not self._bars:
            return
        most = max(bar.total for bar in self._bars) or 1
        area = QRectF(_LEAD, _LEGEND + 8, self.width() - _LEAD - 2, _HIGH - _LEGEND - _FOOT - 8)
        self._draw_axis(painter, area, most)
        step = area.width() / len(self._bars)
        wide = max(2.0, min(36.0, step * 0.68))
        for place, bar in enumerate(self._bars):
            self._draw_bar(
                painter,
                bar,
                QRectF(area.left() + step * (place + 0.5) - wide / 2, area.top(), wide, area.height()),
                most,
            )
        self._draw_labels(painter, area, step)

    def _draw_legend(self, painter: QPainter) -> None:
        x = 0.0
        for order, words in enumerate(self._words):
            box = QRectF(x, 4, 11, 11)
            self._fill(painter, box, hatched=bool(order))
            painter.setPen(self._theme.color("soft"))
            painter.drawText(QPointF(x + 17, 14), words)
            x += 17 + painter.fontMetrics().horizontalAdvance(words) + 18

    def _draw_axis(self, painter: QPainter, area: QRectF, most: int) -> None:
        for share, words in ((0.0, "0"), (1.0, figure(most))):
            y = area.bottom() - share * area.height()
            painter.setPen(QPen(self._theme.color("line"), 1))
            painter.drawLine(QLineF(area.left(), y, area.right(), y))
            painter.setPen(self._theme.color("soft"))
            painter.drawText(QRectF(0, y - 8, _LEAD - 6, 16), Qt.AlignmentFlag.AlignRight, words)

    def _draw_bar(self, painter: QPainter, bar: Bar, box: QRectF, most: int) -> None:
        high = box.height() * bar.verbatim / most
        low = box.height() * bar.paraphrase / most
        if bar.verbatim:
            self._fill(painter, QRectF(box.left(), box.bottom() - high, box.width(), high), hatched=False)
        if bar.paraphrase:
            self._fill(painter, QRectF(box.left(), box.bottom() - high - low, box.width(), low - 1), hatched=True)

    def _fill(self, painter: QPainter, box: QRectF, *, hatched: bool) -> None:
        color = QColor(self._theme.palette.accent)
        if hatched:
            painter.setPen(QPen(color, 1))
            painter.setBrush(QBrush(color, Qt.BrushStyle.BDiagPattern))
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            painter.drawRoundedRect(box, 1.5, 1.5)

    def _draw_labels(self, painter: QPainter, area: QRectF, step: float) -> None:
        """As many labels as have room, the first among them."""
        wide = max(painter.fontMetrics().horizontalAdvance(bar.label) for bar in self._bars) + 10
        every = max(1, -(-int(wide) // max(1, int(step))))
        painter.setPen(self._theme.color("soft"))
        for place in range(0, len(self._bars), every):
            center = area.left() + step * (place + 0.5)
            left = min(max(0.0, center - wide / 2), self.width() - wide)
            box = QRectF(left, area.bottom() + 4, wide, 16)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._bars[place].label)
