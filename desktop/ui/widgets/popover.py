"""A card that lies over the window beside what it speaks of."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QGraphicsDropShadowEffect, QWidget

from desktop.ui.theme import Theme
from desktop.ui.widgets.placing import place_beside

SHADOW = {False: QColor(35, 33, 29, 64), True: QColor(0, 0, 0, 190)}
"""Colour of the one shadow, on light and on dark themes."""


class Popover(QFrame):
    """Lies over the window it is a child of. Escape and a press outside take it away; the keyboard goes back."""

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget, *, width: int) -> None:
        super().__init__(parent)
        self._came_from: QWidget | None = None
        self._theme = theme
        self._window = parent
        self.hide()
        self.setFixedWidth(width)
        self._shadow = QGraphicsDropShadowEffect(self)
        self._shadow.setBlurRadius(28)
        self._shadow.setOffset(0, 6)
        self.setGraphicsEffect(self._shadow)
        theme.changed.connect(self._restyle)

    def show_beside(self, anchor: QRect, bounds: QRect) -> None:
        """Show beside `anchor` and never over it, inside `bounds` (both in global px)."""
        self.adjustSize()
        high = self.heightForWidth(self.width()) if self.hasHeightForWidth() else self.sizeHint().height()
        self.resize(self.width(), high)
        self.move(self._window.mapFromGlobal(place_beside(self.size(), anchor, bounds)))
        self.show()
        self.raise_()

    def restyle(self) -> None:
        """Take the colours of the theme."""
        raise NotImplementedError

    @Slot()
    def _restyle(self) -> None:
        self._shadow.setColor(SHADOW[self._theme.palette.dark])
        self.restyle()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep a press inside from reaching the window, where it would be one outside."""
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape anywhere and a press outside take the card away."""
        if isinstance(watched, QWidget) and watched.window() is self.window():
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
                if event.key() == Qt.Key.Key_Escape:
                    event.accept()
            elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                if event.key() == Qt.Key.Key_Escape:
                    self.hide()
                    return True
            elif event.type() == QEvent.Type.MouseButtonPress and not self._holds(watched):
                self.hide()
        return False

    def _holds(self, widget: QWidget) -> bool:
        return widget is self or self.isAncestorOf(widget)

    def showEvent(self, event: QShowEvent) -> None:
        """Watch for what closes it, and remember where the keyboard was."""
        super().showEvent(event)
        self._came_from = QApplication.focusWidget()
        _application().installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the keyboard back and say so."""
        _application().removeEventFilter(self)
        focused = QApplication.focusWidget()
        if self._came_from is not None and focused is not None and self.isAncestorOf(focused):
            self._came_from.setFocus()
        self._came_from = None
        super().hideEvent(event)
        self.closed.emit()


def _application() -> QCoreApplication:
    application = QCoreApplication.instance()
    assert application is not None
    return application
