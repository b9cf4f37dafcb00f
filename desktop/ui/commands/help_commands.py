"""The command palette, the sheet of shortcuts, about."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QKeySequence

from desktop.ui.actions import REASON, action_table, menu_titles
from desktop.ui.commands.base import WindowCommands
from desktop.ui.dialogs.picker import PickerDialog
from desktop.ui.dialogs.picker_row import PickerItem


class HelpCommands(WindowCommands):
    """Finding one's way."""

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
        from desktop.presentation.about import about_program  # noqa: PLC0415 - seldom, and it reads the installation
        from desktop.ui.dialogs.facts_dialog import FactsDialog  # noqa: PLC0415

        sentence = self.tr(
            "Shows who is on record as having said what in an article. Everything happens on this computer; "
            "no text is sent anywhere."
        )
        title = self.tr("About On Record")
        FactsDialog(title, "On Record", sentence, about_program(), self._services.theme, self._window).exec()

    def _pick(self, title: str, placeholder: str) -> None:
        actions = {a.objectName(): a for a in self._window.actions() if a.text()}
        titles = {menu: title.replace("&", "") for menu, title in menu_titles().items()}
        groups = {spec.id: titles[spec.menu] for spec in action_table()}
        items = [_item(action, groups.get(name, "")) for name, action in actions.items()]
        dialog = PickerDialog(title, placeholder, items, self._window)
        if dialog.exec() and dialog.picked in actions:
            actions[dialog.picked].trigger()


def _item(action: QAction, group: str) -> PickerItem:
    keys = " · ".join(s.toString(QKeySequence.SequenceFormat.NativeText) for s in action.shortcuts())
    words, reason = action.text().replace("&", ""), str(action.property(REASON) or "")
    return PickerItem(words, action.objectName(), reason or keys, enabled=action.isEnabled(), group=group)
