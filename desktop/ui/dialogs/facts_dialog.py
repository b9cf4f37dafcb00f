"""A quiet dialog that tells and asks nothing."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.presentation.facts import FactGroup
from desktop.ui.dialogs.facts_view import FactsView
from desktop.ui.theme import Theme

_SIZE = (620, 560)


class FactsDialog(QDialog):
    """A title in the reading face, a sentence under it, the facts, and a button that copies them."""

    def __init__(
        self, title: str, heading: str, sentence: str, groups: Iterable[FactGroup], theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("factsDialog")
        self.setWindowTitle(title)
        self._groups = tuple(groups)
        head = QLabel(heading, self)
        head.setWordWrap(True)
        family = theme.reading_font().families()[0]
        head.setStyleSheet(f"font-family: '{family}'; font-size: 22px; font-weight: 600; color: {theme.palette.ink};")
        words = QLabel(sentence, self)
        words.setWordWrap(True)
        words.setStyleSheet(f"color: {theme.palette.soft};")
        words.setVisible(bool(sentence))
        view = FactsView(self._groups, theme, name=title, parent=self)
        copy = QPushButton(self.tr("Copy"), self)
        copy.setAccessibleName(self.tr("Copy all of this"))
        copy.setAutoDefault(False)
        copy.clicked.connect(self._copy)
        close = QPushButton(self.tr("Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(copy)
        foot.addStretch(1)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(8)
        for widget in (head, words):
            layout.addWidget(widget)
        layout.addWidget(view, 1)
        layout.addLayout(foot)
        self.resize(*_SIZE)
        close.setFocus()

    @Slot()
    def _copy(self) -> None:
        lines = []
        for group in self._groups:
            lines += [f"\n{group.heading}"] if group.heading else []
            lines += [f"{fact.label}: {fact.value}" if fact.label else fact.value for fact in group.facts]
        QGuiApplication.clipboard().setText("\n".join(lines).strip())
