"""A switch: on or off at a glance, by colour and by place."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.ui.theme import Theme, interface_font

_TRACK = QSize(34, 18)
_GAP = 10


class Switch(QCheckBox):
    """A check box drawn as a switch with its words beside it."""

    def __init__(self, words: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._theme = theme
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Room for the track and the words."""
        wide = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(_TRACK.width() + (_GAP + wide + 4 if wide else 4), 28)

    def hitButton(self, pos: QPoint) -> bool:
        """All of it can be pressed."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track, knob and words."""
        palette = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(2, (self.height() - _TRACK.height()) / 2, _TRACK.width() - 1, _TRACK.height() - 1)
        if self.hasFocus():
            painter.setPen(QPen(QColor(palette.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-1.5, -1.5, 1.5, 1.5), 10, 10)
        on = self.isChecked()
        painter.setPen(QPen(QColor(palette.accent if on else palette.faint), 1))
        painter.setBrush(QColor(palette.accent if on else palette.card))
        inner = box.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)
        knob = inner.height() - 6
        left = inner.right() - 3 - knob if on else inner.left() + 3
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.page if on else palette.faint))
        painter.drawEllipse(QRectF(left, inner.top() + 3, knob, knob))
        painter.setFont(interface_font(pixels=13))
        painter.setPen(QColor(palette.soft))
        words = self.rect().adjusted(_TRACK.width() + _GAP, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.text())
