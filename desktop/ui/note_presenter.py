"""Keeps the notes in the text, in the panel and in the floor map equal to those in the library."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from desktop.ui.commands.note_commands import NoteCommands
from desktop.ui.tabs import Tabs
from desktop.ui.workspace import Workspace


class NotePresenter(QObject):
    """Shows the notes of the tab in front."""

    def __init__(self, tabs: Tabs, notes: NoteCommands, parent: QObject) -> None:
        super().__init__(parent)
        self._tabs = tabs
        self._notes = notes
        tabs.built.connect(self._furnish)
        notes.changed.connect(self.refresh)

    @Slot(object)
    def _furnish(self, tab: Workspace) -> None:
        tab.attention.note_requested.connect(self._notes.edit)
        tab.panel.notes.removal_requested.connect(self._notes.remove)

    @Slot()
    def refresh(self) -> None:
        """Show them as they are now."""
        tab = self._tabs.front
        if tab.document is not None:
            rows = self._notes.rows()
            tab.pane.show_notes(rows)
            tab.panel.show_notes(rows)
