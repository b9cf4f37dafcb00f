"""The pointer, without the platform's own: two moves to one place are one to it, and a test would wait in vain."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget


def move(widget: QWidget, place: QPoint, *, held: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
    """The pointer comes to `place` (in the widget's coordinates), with a button held down or not."""
    local, everywhere = QPointF(place), QPointF(widget.mapToGlobal(place))
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(QEvent.Type.MouseMove, local, everywhere, none, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, event)
