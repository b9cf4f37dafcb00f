"""Bars beside names: who is quoted with whom, the share of voice in each outlet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter

from desktop.ui.theme import Theme, interface_font
from desktop.ui.widgets.chart_base import Chart

_ROW = 34
_BAR = 5


@dataclass(frozen=True, slots=True)
class Share:
    """A name, the words at its right, and how long its bar is, 0..1."""

    name: str
    words: str
    share: float


class SharesChart(Chart):
    """A row for each."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._shares: tuple[Share, ...] = ()

    def show_shares(self, shares: Sequence[Share]) -> None:
        """Show other rows."""
        self._shares = tuple(shares)
        self.setFixedHeight(max(1, len(self._shares)) * _ROW)
        self.update()

    def sizeHint(self) -> QSize:
        """A usual width."""
        return QSize(300, max(1, len(self._shares)) * _ROW)

    def draw(self, painter: QPainter) -> None:
        """Draw the rows."""
        for number, share in enumerate(self._shares):
            self._draw_row(painter, QRectF(0, number * _ROW, self.width(), _ROW), share)

    def _draw_row(self, painter: QPainter, box: QRectF, share: Share) -> None:
        painter.setFont(interface_font(pixels=12))
        metrics = painter.fontMetrics()
        line = QRectF(box.left(), box.top() + 4, box.width(), 17)
        painter.setPen(self._theme.color("soft"))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, share.words)
        room = int(box.width()) - metrics.horizontalAdvance(share.words) - 12
        painter.setPen(self._theme.color("ink"))
        name = metrics.elidedText(share.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        bar = QRectF(box.left(), box.top() + 23, box.width(), _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("line"))
        painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
        if share.share > 0:
            bar.setWidth(max(_BAR, box.width() * min(1.0, share.share)))
            painter.setBrush(QColor(self._theme.palette.accent))
            painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
