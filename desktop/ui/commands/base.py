"""What the commands of a window have in common."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QMainWindow

from desktop.ui.tabs import Tabs
from desktop.ui.workspace import Services, Workspace


class WindowCommands(QObject):
    """Acts on the tab in front, whichever that is when the command comes."""

    def __init__(self, services: Services, tabs: Tabs, window: QMainWindow) -> None:
        super().__init__(window)
        self._services = services
        self._tabs = tabs
        self._window = window

    @property
    def _workspace(self) -> Workspace:
        return self._tabs.front

    @staticmethod
    def _bring(dialog: QDialog) -> None:
        """Show a dialog that blocks nothing above the window, with the keyboard, also where it is there already."""
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def stop(self) -> None:
        """The window goes: let go of what outlives it."""
