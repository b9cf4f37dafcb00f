"""What the marks in a text mean: each word of the legend wears the mark that it explains."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.presentation.marks import MarkKind
from desktop.ui.theme import Theme
from desktop.ui.widgets.mark_inks import MarkInks

_SIZE, _PITCH, _GAP, _EDGE = 16, 34, 28, 2.0


class MarkLegend(QWidget):
    """Draws the four kinds of marks as the reading pane does, in as many lines as it takes."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._inks = MarkInks(theme, self)
        self._words = {
            MarkKind.VERBATIM: self.tr("“word for word”"),
            MarkKind.REPORTED: self.tr("told in other words"),
            MarkKind.SOURCE: self.tr("who says it"),
            MarkKind.ENTITY: self.tr("a name"),
        }
        self.setAccessibleName(self.tr("Marks in the text"))
        self.setAccessibleDescription(", ".join(self._words.values()))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def hasHeightForWidth(self) -> bool:
        """A narrow legend has more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all lines in px."""
        places = list(self._places(width))
        return round(places[-1][1].bottom()) + 6 if places else 0

    def sizeHint(self) -> QSize:
        """One line where there is room."""
        return QSize(480, self.heightForWidth(480))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, each with its mark."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self._font())
            for kind, box in self._places(self.width()):
                self._paint_mark(painter, kind, box)
                painter.setPen(self._theme.color("ink"))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._words[kind])

    def _font(self) -> QFont:
        return self._theme.reading_font(pixels=_SIZE)

    def _places(self, width: int) -> Iterator[tuple[MarkKind, QRectF]]:
        metrics = QFontMetrics(self._font())
        left, top = _EDGE, 2.0
        for kind, words in self._words.items():
            wide = metrics.horizontalAdvance(words)
            if left > _EDGE and left + wide > width:
                left, top = _EDGE, top + _PITCH
            yield kind, QRectF(left, top, wide, metrics.height())
            left += wide + _GAP

    def _paint_mark(self, painter: QPainter, kind: MarkKind, box: QRectF) -> None:
        if kind is MarkKind.VERBATIM:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._inks.brush(0, self._inks.tint(strong=False, doubtful=False)))
            painter.drawRoundedRect(box.adjusted(-2, -1, 2, 2), 3, 3)
            return
        pens = {
            MarkKind.REPORTED: self._inks.pen(0, 2.0, (1.0, 1.0)),
            MarkKind.SOURCE: self._inks.pen(0, 2.0),
            MarkKind.ENTITY: QPen(self._inks.token("faint"), 1.0),
        }
        painter.setPen(pens[kind])
        y = round(box.bottom()) + (0.5 if kind is MarkKind.ENTITY else 1.0)
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
