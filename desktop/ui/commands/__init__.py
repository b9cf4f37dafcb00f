"""What the actions do, one object a menu. Each slot is named in the table of `desktop.ui.actions`."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from desktop.ui.commands.edit_commands import EditCommands
from desktop.ui.commands.file_commands import FileCommands
from desktop.ui.commands.go_commands import GoCommands
from desktop.ui.commands.help_commands import HelpCommands
from desktop.ui.commands.view_commands import ViewCommands
from desktop.ui.workspace import Workspace


class Commands:
    """The commands of one window."""

    def __init__(self, workspace: Workspace, window: QMainWindow) -> None:
        self.file = FileCommands(workspace, window)
        self.edit = EditCommands(workspace, window)
        self.go = GoCommands(workspace, window)
        self.view = ViewCommands(workspace, window)
        self.help = HelpCommands(workspace, window)

    def by_menu(self) -> dict[str, QObject]:
        """The object that serves the actions of each menu."""
        return {
            "file": self.file,
            "edit": self.edit,
            "go": self.go,
            "view": self.view,
            "theme": self.view,
            "marks": self.view,
            "help": self.help,
        }


__all__ = ["Commands", "EditCommands", "FileCommands", "GoCommands", "HelpCommands", "ViewCommands"]
