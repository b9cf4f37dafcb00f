"""The command palette, the sheet of shortcuts, about."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMessageBox

import desktop
from desktop.ui.dialogs.picker import PickerDialog, PickerItem
from desktop.ui.workspace import Workspace


class HelpCommands(QObject):
    """Finding one's way."""

    def __init__(self, workspace: Workspace, window: QMainWindow) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._window = window

    @Slot()
    def show_palette(self) -> None:
        """Run any action by typing part of its name."""
        self._pick(self.tr("Command palette"), self.tr("Type a command"))

    @Slot()
    def show_shortcuts(self) -> None:
        """List every action with its keys; Enter runs one."""
        self._pick(self.tr("Keyboard shortcuts"), self.tr("Find a shortcut"))

    @Slot()
    def show_about(self) -> None:
        """Say what this is, which version, under which licences."""
        text = self.tr(
            "<h3>On Record {version}</h3><p>Shows who said what in an article. Everything happens on this computer;"
            " no text is sent anywhere.</p><p>MIT licence. Qt and PySide6 (LGPL), spaCy and its English model (MIT),"
            " Literata and Inter (SIL Open Font License), Lucide icons (ISC).</p>"
        ).format(version=desktop.__version__)
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("About On Record"))
        box.setText(text)
        box.exec()

    def _pick(self, title: str, placeholder: str) -> None:
        actions = {a.objectName(): a for a in self._window.actions() if a.text()}
        items = [_item(action) for action in actions.values()]
        dialog = PickerDialog(title, placeholder, items, self._window)
        if dialog.exec() and dialog.picked in actions:
            actions[dialog.picked].trigger()


def _item(action: QAction) -> PickerItem:
    keys = " · ".join(s.toString(QKeySequence.SequenceFormat.NativeText) for s in action.shortcuts())
    return PickerItem(action.text().replace("&", ""), action.objectName(), keys, enabled=action.isEnabled())
