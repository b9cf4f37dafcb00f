"""One face at one size: measures, breaks and draws text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from desktop.ui.delegates.text_flow import Flow, Run, count_lines, flow
from desktop.ui.offsets import OffsetMap

FOUND = "found"
"""The ink of words that were looked for: they are underlined besides."""
_KNOWN_WORDS = 50_000
_ENDLESS = 1e6


class TypeSetter:
    """Sets text in `font` with `pitch` px from line to line."""

    def __init__(self, font: QFont, pitch: int) -> None:
        self.font = font
        self.pitch = pitch
        self._metrics = QFontMetricsF(font)
        self._widths: dict[str, float] = {}

    @property
    def ascent(self) -> float:
        """From the top of a line to its base line, in px."""
        return (self.pitch - self._metrics.height()) / 2 + self._metrics.ascent()

    def width(self, text: str) -> float:
        """Width of a text in px, remembered."""
        known = self._widths.get(text)
        if known is None:
            if len(self._widths) > _KNOWN_WORDS:
                self._widths.clear()
            known = self._widths[text] = self._metrics.horizontalAdvance(text)
        return known

    def flow(self, runs: Iterable[Run], width: float, most: int) -> Flow:
        """Break `runs` into at most `most` lines."""
        return flow(runs, measure=self.width, width=width, most=most)

    def count_lines(self, runs: Iterable[Run], width: float, most: int) -> int:
        """How many lines `flow` would make."""
        return count_lines(runs, measure=self.width, width=width, most=most)

    def height(self, lines: int) -> int:
        """Height of so many lines in px."""
        return lines * self.pitch

    def draw(self, painter: QPainter, at: QPointF, text: Flow, inks: Mapping[str, QColor]) -> None:
        """Draw broken text with its upper left corner at `at`."""
        layout = QTextLayout(text.text, self.font)
        option = QTextOption()
        option.setUseDesignMetrics(True)
        layout.setTextOption(option)
        layout.setFormats(_formats(text, inks))
        layout.beginLayout()
        for number in range(text.lines):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(_ENDLESS)
            line.setPosition(QPointF(0, number * self.pitch + self.ascent - line.ascent()))
        layout.endLayout()
        layout.draw(painter, at)

    def draw_line(self, painter: QPainter, at: QPointF, text: str, color: QColor, width: float = 0.0) -> float:
        """Draw one line, shortened to `width` px where that is given; returns the width drawn."""
        broken = self.flow([Run(text, "")], width or _ENDLESS, 1)
        painter.setFont(self.font)
        painter.setPen(color)
        painter.drawText(QPointF(at.x(), at.y() + self.ascent), broken.text)
        return self._metrics.horizontalAdvance(broken.text)


def _formats(text: Flow, inks: Mapping[str, QColor]) -> list[QTextLayout.FormatRange]:
    offsets = OffsetMap(text.text)
    found = []
    for start, end, ink in text.inks:
        part = QTextLayout.FormatRange()
        part.start = offsets.to_utf16(start)
        part.length = offsets.to_utf16(end) - part.start
        look = QTextCharFormat()
        look.setForeground(inks[ink])
        look.setFontUnderline(ink == FOUND)
        part.format = look
        found.append(part)
    return found
