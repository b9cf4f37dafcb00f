"""A button that shows what is chosen, and in its menu everything there is to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget


class ChoiceButton(QPushButton):
    """One of several, by number."""

    changed = Signal()

    def __init__(self, label: str, choices: Sequence[str], parent: QWidget) -> None:
        """`label` says what is chosen here, for those who do not see it."""
        super().__init__(parent)
        self._label = label
        self._group = QActionGroup(self)
        self._group.triggered.connect(self._picked)
        menu = QMenu(self)
        for words in choices:
            action = menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            self._group.addAction(action)
        self._choices = tuple(choices)
        self.setMenu(menu)
        self.setAutoDefault(False)
        self.setStyleSheet("QPushButton { text-align: left; }")
        self.number = 0
        self._show()

    def choose(self, number: int) -> None:
        """Make another one current."""
        if number != self.number:
            self.number = number
            self._show()
            self.changed.emit()

    @Slot(QAction)
    def _picked(self, action: QAction) -> None:
        self.choose(self._group.actions().index(action))

    def _show(self) -> None:
        if self._choices:
            self._group.actions()[self.number].setChecked(True)
            words = self._choices[self.number]
            self.setText(words.replace("&", "&&"))
            self.setAccessibleName(f"{self._label}: {words}")
