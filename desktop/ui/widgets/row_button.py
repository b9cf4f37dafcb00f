"""The small button that a row of the panel shows while it is pointed at: it opens what can be done about the row."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from desktop.ui.icons import icon
from desktop.ui.theme import Theme

SIZE = 24
_SHEET = """
QToolButton#rowButton {{ background: {card}; border: 1px solid {line}; border-radius: 6px; padding: 0; }}
QToolButton#rowButton:hover, QToolButton#rowButton:pressed {{ background: {chosen}; border-color: {faint}; }}
"""


class RowButton(QToolButton):
    """Lies over the list. The keyboard has the Menu key in its place, so it takes no focus."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("rowButton")
        self.setAccessibleName(self.tr("What can be done about this"))
        self.setToolTip(self.tr("Correct, merge, rename …"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(SIZE, SIZE)
        self._theme = theme
        self.hide()
        theme.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Take the colours of the theme."""
        palette = self._theme.palette
        names = ("card", "line", "chosen", "faint")
        self.setStyleSheet(_SHEET.format(**{name: getattr(palette, name) for name in names}))
        self.setIcon(icon("ellipsis", palette.ink, size=16))

    def show_at(self, place: QPoint | None) -> None:
        """Show the upper left corner at a place of the parent; hide where there is none."""
        self.setVisible(place is not None)
        if place is not None:
            self.move(place)
            self.raise_()

    def below(self) -> QPoint:
        """Where its menu opens, in global px."""
        return self.mapToGlobal(QRect(0, 0, SIZE, SIZE).bottomLeft() + QPoint(0, 3))
