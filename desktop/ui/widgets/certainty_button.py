"""A button with a menu: how certain a quote has to be to be listed."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from desktop.document import CERTAIN_FROM, LIKELY_FROM


class CertaintyButton(QPushButton):
    """Shows the least certainty in a word."""

    changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("certaintyButton")
        self._words = {
            0.0: (self.tr("All quotes"), self.tr("Certainty")),
            LIKELY_FROM: (self.tr("Likely and certain"), self.tr("Likely +")),
            CERTAIN_FROM: (self.tr("Certain only"), self.tr("Certain")),
        }
        menu = QMenu(self)
        group = QActionGroup(self)
        self._actions: dict[float, QAction] = {}
        for value, (words, _) in self._words.items():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setData(value)
            group.addAction(action)
            self._actions[value] = action
        group.triggered.connect(self._picked)
        self.setMenu(menu)
        self._value = 0.0
        self._show()

    @property
    def value(self) -> float:
        """The least certainty, 0..1."""
        return self._value

    def set_value(self, value: float) -> None:
        """Ask for at least this certainty; a value in between counts as the next lower step."""
        step = max((v for v in self._words if v <= value), default=0.0)
        if step != self._value:
            self._value = step
            self._show()
            self.changed.emit(step)

    @Slot(QAction)
    def _picked(self, action: QAction) -> None:
        self.set_value(float(action.data()))

    def _show(self) -> None:
        words, short = self._words[self._value]
        self._actions[self._value].setChecked(True)
        self.setText(short)
        self.setToolTip(self.tr("Certainty of the quotes listed: {words}").format(words=words))
        self.setAccessibleName(self.tr("Certainty of the quotes listed: {words}").format(words=words))
