"""Cards one below another that scroll."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


class CardList(QScrollArea):
    """Holds widgets; the one with the keyboard is scrolled into view."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._body = QWidget(self)
        self._rows = QVBoxLayout(self._body)
        self._rows.setContentsMargins(0, 0, 8, 0)
        self._rows.setSpacing(8)
        self._rows.addStretch(1)
        self.setWidget(self._body)

    @property
    def body(self) -> QWidget:
        """The parent of what is shown."""
        return self._body

    def show_widgets(self, widgets: Iterable[QWidget]) -> None:
        """Show these and no others."""
        while self._rows.count() > 1:
            item = self._rows.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        self.add_widgets(widgets)
        self.verticalScrollBar().setValue(0)

    def add_widgets(self, widgets: Iterable[QWidget]) -> None:
        """Show these below the others."""
        for widget in widgets:
            self._rows.insertWidget(self._rows.count() - 1, widget)
            widget.show()
