"""Fields that are emptied by a button with a name."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QLineEdit, QToolButton

from desktop.ui.icons import icon


def make_clearable(field: QLineEdit) -> None:
    """Give a field Qt's button that empties it, with the name that Qt leaves out and an icon like all others."""
    field.setClearButtonEnabled(True)
    for button in field.findChildren(QToolButton):
        button.setAccessibleName(QCoreApplication.translate("Clearing", "Clear the field"))
        _CrossInk(field, button)


class _CrossInk(QObject):
    """Draws the cross of a button in the soft ink of the theme in force."""

    def __init__(self, field: QLineEdit, button: QToolButton) -> None:
        super().__init__(button)
        self._button = button
        field.installEventFilter(self)
        self._draw()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another palette is another theme; that of a field with a style sheet is not the theme's."""
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()
        return False

    def _draw(self) -> None:
        soft = QGuiApplication.palette().color(QPalette.ColorGroup.Active, QPalette.ColorRole.PlaceholderText)
        self._button.setIcon(icon("x", soft.name(), size=16))
