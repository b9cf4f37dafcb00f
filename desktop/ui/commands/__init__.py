"""What the actions do, one object a concern. Each slot is named in the table of `desktop.ui.actions`."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from desktop.ui.commands.article_commands import ArticleCommands
from desktop.ui.commands.correction_commands import CorrectionCommands
from desktop.ui.commands.edit_commands import EditCommands
from desktop.ui.commands.exchange_commands import ExchangeCommands
from desktop.ui.commands.file_commands import FileCommands
from desktop.ui.commands.go_commands import GoCommands
from desktop.ui.commands.help_commands import HelpCommands
from desktop.ui.commands.library_commands import LibraryCommands
from desktop.ui.commands.note_commands import NoteCommands
from desktop.ui.commands.print_commands import PrintCommands
from desktop.ui.commands.quote_commands import QuoteCommands
from desktop.ui.commands.speech_commands import SpeechCommands
from desktop.ui.commands.tab_commands import TabCommands
from desktop.ui.commands.table_commands import TableCommands
from desktop.ui.commands.version_commands import VersionCommands
from desktop.ui.commands.view_commands import ViewCommands
from desktop.ui.tabs import Tabs
from desktop.ui.workspace import Services


class Commands:
    """The commands of one window; they act on the tab in front."""

    def __init__(self, services: Services, tabs: Tabs, window: QMainWindow) -> None:
        self.file = FileCommands(services, tabs, window)
        self.tabs = TabCommands(services, tabs, window)
        self.article = ArticleCommands(services, tabs, window)
        self.print = PrintCommands(services, tabs, window)
        self.edit = EditCommands(services, tabs, window)
        self.correct = CorrectionCommands(services, tabs, window)
        self.quotes = QuoteCommands(services, tabs, window)
        self.notes = NoteCommands(services, tabs, window)
        self.versions = VersionCommands(services, tabs, window)
        self.go = GoCommands(services, tabs, window)
        self.view = ViewCommands(services, tabs, window)
        self.speech = SpeechCommands(services, tabs, window)
        self.library = LibraryCommands(services, tabs, window)
        self.exchange = ExchangeCommands(services, tabs, window)
        self.table = TableCommands(services, tabs, window)
        self.help = HelpCommands(services, tabs, window)

    def by_name(self) -> dict[str, QObject]:
        """The object that serves each menu, or that an action names besides."""
        return {
            "file": self.file,
            "tabs": self.tabs,
            "article": self.article,
            "paper": self.print,
            "speech": self.speech,
            "table": self.table,
            "edit": self.edit,
            "quotes": self.quotes,
            "notes": self.notes,
            "versions": self.versions,
            "go": self.go,
            "view": self.view,
            "theme": self.view,
            "marks": self.view,
            "library": self.library,
            "exchange": self.exchange,
            "help": self.help,
        }

    def stop(self) -> None:
        """The window goes."""
        self.edit.stop()
        self.library.stop()
        self.speech.stop()


__all__ = [
    "ArticleCommands",
    "Commands",
    "CorrectionCommands",
    "EditCommands",
    "ExchangeCommands",
    "FileCommands",
    "GoCommands",
    "HelpCommands",
    "LibraryCommands",
    "NoteCommands",
    "PrintCommands",
    "QuoteCommands",
    "SpeechCommands",
    "TabCommands",
    "TableCommands",
    "VersionCommands",
    "ViewCommands",
]
