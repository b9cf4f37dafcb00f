"""What leaves the program for others, and what others wrote: exports, and quotations that are checked."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from desktop.session import DraftReader
from desktop.ui.commands.base import WindowCommands
from desktop.ui.library_desk import LibraryDesk
from desktop.ui.tabs import Tabs
from desktop.ui.workspace import Services

EXCHANGE_LIBRARY_ACTIONS = ("checkQuote",)
"""What cannot be done without a library."""
_LONGEST_OFFERED = 20_000
"""Characters of a clipboard that are taken for a draft."""


class ExchangeCommands(WindowCommands):
    """Acts on the tab in front; `serve` gives it this window's library."""

    def __init__(self, services: Services, tabs: Tabs, window: QMainWindow) -> None:
        super().__init__(services, tabs, window)
        self._desk: LibraryDesk | None = None
        self._reader: DraftReader | None = None

    def serve(self, desk: LibraryDesk) -> None:
        """Use this window's library."""
        self._desk = desk

    @Slot()
    def check_quote(self) -> None:
        """Ask for words, the chosen ones or those on the clipboard first, and look them up in the library."""
        from desktop.ui.dialogs.check_dialog import CheckDialog  # noqa: PLC0415 - seldom

        if self._desk is None:
            return
        if self._reader is None:
            self._reader = self._services.sessions.attach(DraftReader)
        dialog = CheckDialog(self._desk.archive, self._reader, self._services.theme, self._window)
        dialog.place_wanted.connect(self._desk.go_to)
        dialog.show()
        dialog.offer(self._offered())

    def _offered(self) -> str:
        words = QGuiApplication.clipboard().text()
        return words if len(words) <= _LONGEST_OFFERED else ""
