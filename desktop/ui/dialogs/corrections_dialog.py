"""Every correction of the article, the latest first; each can be taken back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.document import Correction
from desktop.presentation.decision_words import shortened
from desktop.session import Corrector
from desktop.session.decisions import in_words
from desktop.ui.theme import Theme

_SIZE = (560, 460)
_SHEET = """
QListWidget {{ background: {card}; border: 1px solid {line}; border-radius: 8px; padding: 4px; }}
QListWidget:focus {{ border-color: {accent}; }}
QListWidget::item {{ padding: 7px 9px; border-radius: 5px; color: {ink}; }}
QListWidget::item:selected {{ background: {chosen}; color: {ink}; }}
QLabel {{ color: {soft}; }}
"""


class CorrectionsDialog(QDialog):
    """What was decided in one step is one row; Delete takes the current one back."""

    take_back_wanted = Signal(object)
    """This `Correction`, with those of its step."""

    def __init__(self, corrector: Corrector, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("correctionsDialog")
        self.setWindowTitle(self.tr("Your corrections of this article"))
        self._corrector = corrector
        self._shown: list[Correction] = []
        names = ("card", "line", "accent", "ink", "chosen", "soft")
        self.setStyleSheet(_SHEET.format(**{name: getattr(theme.palette, name) for name in names}))
        self._nothing = QLabel(self.tr("You have corrected nothing here."), self)
        self.list = QListWidget(self)
        self.list.setObjectName("correctionsList")
        self.list.setAccessibleName(self.windowTitle())
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.take_back = QPushButton(self.tr("Take back"), self)
        self.take_back.setAutoDefault(False)
        self.take_back.clicked.connect(self._take_back)
        close = QPushButton(self.tr("Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(self.take_back)
        foot.addStretch(1)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(10)
        layout.addWidget(self._nothing)
        layout.addWidget(self.list, 1)
        layout.addLayout(foot)
        self.resize(*_SIZE)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """List what is in force now."""
        row = self.list.currentRow()
        steps: dict[str, list[Correction]] = {}
        idle = set(self._corrector.idle)
        for number, correction in enumerate(self._corrector.log.in_force):
            steps.setdefault(correction.batch or str(number), []).append(correction)
        self._shown = [step[0] for step in reversed(steps.values())]
        self.list.clear()
        for step in reversed(steps.values()):
            said = shortened(step[0].target_text, 120)
            words = f"{in_words(step)}\n“{said.strip('“”')}”" if said else in_words(step)
            if idle.issuperset(step):
                words += "\n" + self.tr("The analysis has nothing for it any more, so it changes nothing.")
            self.list.addItem(QListWidgetItem(words))
        self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
        self._nothing.setVisible(not self._shown)
        self.list.setVisible(bool(self._shown))
        self.take_back.setEnabled(bool(self._shown))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes back."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._take_back()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _take_back(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._shown):
            self.take_back_wanted.emit(self._shown[row])
            self.refresh()
