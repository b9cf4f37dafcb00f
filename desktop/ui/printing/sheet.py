"""The room on a page, in px of 96 to the inch whatever the printer has."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF
from PySide6.QtGui import QFontMetricsF, QPagedPaintDevice, QPageLayout, QPageSize, QPainter

PX_PER_INCH = 96.0
MARGIN_MM = 17.0
_FOOT = 34.0
"""Room in px for the line at the foot of a page."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Width of the printable area, and height of the part of it that is for text, in px."""

    width: float
    height: float

    def rect(self) -> QRectF:
        """The part for text."""
        return QRectF(0, 0, self.width, self.height)

    def foot(self) -> QRectF:
        """The line at the foot."""
        return QRectF(0, self.height + _FOOT - 18, self.width, 18)


def set_up(device: QPagedPaintDevice, size: QPageSize.PageSizeId) -> None:
    """Give a device paper of a size with our margins."""
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    device.setPageLayout(
        QPageLayout(QPageSize(size), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
    )


def sheet_of(device: QPagedPaintDevice) -> Sheet:
    """The room on the paper of a device."""
    points: QRectF = device.pageLayout().paintRect(QPageLayout.Unit.Point)
    size: QSizeF = points.size() * (PX_PER_INCH / 72.0)
    return Sheet(size.width(), size.height() - _FOOT)


def draw_right(painter: QPainter, box: QRectF, text: str) -> float:
    """Text at the right of a box; gives back its width."""
    wide = QFontMetricsF(painter.font()).horizontalAdvance(text)
    painter.drawText(QPointF(box.right() - wide, box.bottom() - 5), text)
    return wide
