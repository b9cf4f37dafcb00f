"""Quiet lines at the foot of the panel: what there is to do, and what is not shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.theme import Theme

_SHEET = """
QWidget#panelNotices {{ background: {panel}; border-top: 1px solid {line}; }}
QLabel {{ color: {soft}; font-size: 12px; background: transparent; }}
QPushButton {{ background: transparent; border: 1px solid transparent; border-radius: 5px; color: {accent};
    padding: 2px 6px; font-size: 12px; }}
QPushButton:hover {{ background: {chosen}; }}
QPushButton:focus {{ border-color: {accent}; }}
"""


@dataclass(frozen=True, slots=True)
class QuietLine:
    """A sentence and the word on the button that answers it; `key` tells which."""

    key: str
    words: str
    action: str


class PanelNotices(QWidget):
    """Takes no room where there is nothing to say."""

    chosen = Signal(str)
    """The key of the line whose button was pressed."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("panelNotices")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._lines: tuple[QuietLine, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 6, 8, 6)
        self._column.setSpacing(2)
        theme.changed.connect(self.restyle)
        self.restyle()
        self.hide()

    @property
    def lines(self) -> tuple[QuietLine, ...]:
        """What is said at the moment."""
        return self._lines

    def show_lines(self, lines: Sequence[QuietLine]) -> None:
        """Say these and nothing else."""
        if tuple(lines) == self._lines:
            return
        self._lines = tuple(lines)
        while (item := self._column.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        for line in lines:
            self._column.addWidget(self._row(line))
        self.setVisible(bool(lines))

    def _row(self, line: QuietLine) -> QWidget:
        words = QLabel(line.words, self)
        words.setWordWrap(True)
        button = QPushButton(line.action, self)
        button.setObjectName(f"notice-{line.key}")
        button.setAccessibleName(f"{line.action}: {line.words}")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.setProperty("key", line.key)
        button.clicked.connect(self._pressed)
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(words, 1)
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    @Slot()
    def _pressed(self) -> None:
        self.chosen.emit(str(self.sender().property("key")))

    @Slot()
    def restyle(self) -> None:
        """Take the colours of the theme."""
        palette = self._theme.palette
        names = ("panel", "line", "soft", "accent", "chosen")
        self.setStyleSheet(_SHEET.format(**{name: getattr(palette, name) for name in names}))
