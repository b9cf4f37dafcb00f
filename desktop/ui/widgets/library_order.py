"""A button with a menu: in which order the articles are listed."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget


class OrderButton(QPushButton):
    """Shows the order in a word."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("libraryOrder")
        self._words = {
            "added": (self.tr("Added last"), self.tr("Added")),
            "opened": (self.tr("Opened last"), self.tr("Opened")),
            "date": (self.tr("By date, the latest first"), self.tr("Date")),
            "title": (self.tr("By title"), self.tr("Title")),
        }
        menu = QMenu(self)
        group = QActionGroup(self)
        self._actions: dict[str, QAction] = {}
        for key, (words, _) in self._words.items():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setData(key)
            group.addAction(action)
            self._actions[key] = action
        group.triggered.connect(self._picked)
        self.setMenu(menu)
        self.key = "added"
        self._show()

    def choose(self, key: str) -> None:
        """List in this order: added, opened, date or title."""
        if key != self.key:
            self.key = key
            self._show()
            self.changed.emit()

    @Slot(QAction)
    def _picked(self, action: QAction) -> None:
        self.choose(str(action.data()))

    def _show(self) -> None:
        words, short = self._words[self.key]
        self._actions[self.key].setChecked(True)
        self.setText(short)
        self.setToolTip(self.tr("Order of the articles: {words}").format(words=words))
        self.setAccessibleName(self.tr("Order of the articles: {words}").format(words=words))
