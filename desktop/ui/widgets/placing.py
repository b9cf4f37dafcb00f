"""Where to put a popover."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize

GAP = 8


def place_beside(size: QSize, anchor: QRect, bounds: QRect) -> QPoint:
    """The upper left corner for something of `size` that belongs to `anchor`, inside `bounds`.

    Below the anchor, or above it when there is no room, or to its right or left. Only where none of these has room
    is it put at the edge of the bounds that covers least of the anchor.
    """
    x = _within(anchor.left(), size.width(), bounds.left(), bounds.right())
    below, above = anchor.bottom() + 1 + GAP, anchor.top() - GAP - size.height()
    if below + size.height() <= bounds.bottom() + 1 and below >= bounds.top():
        return QPoint(x, below)
    if above >= bounds.top() and above + size.height() <= bounds.bottom() + 1:
        return QPoint(x, above)
    y = _within(anchor.center().y() - size.height() // 2, size.height(), bounds.top(), bounds.bottom())
    right, left = anchor.right() + 1 + GAP, anchor.left() - GAP - size.width()
    if right + size.width() <= bounds.right() + 1:
        return QPoint(right, y)
    if left >= bounds.left():
        return QPoint(left, y)
    room_below, room_above = bounds.bottom() - anchor.bottom(), anchor.top() - bounds.top()
    return QPoint(x, bounds.bottom() + 1 - size.height() if room_below >= room_above else bounds.top())


def _within(wanted: int, length: int, first: int, last: int) -> int:
    return max(first, min(wanted, last + 1 - length))
