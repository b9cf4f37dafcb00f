"""Who speaks where, as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMainWindow

from desktop.presentation.rows import statement_rows
from desktop.session import Changes
from desktop.ui.commands.base import WindowCommands
from desktop.ui.tabs import Tabs
from desktop.ui.workspace import Services, Workspace

if TYPE_CHECKING:
    from desktop.ui.dialogs.statements_dialog import StatementsDialog


class TableCommands(WindowCommands):
    """Keeps one dialog, which shows the article in front."""

    def __init__(self, services: Services, tabs: Tabs, window: QMainWindow) -> None:
        super().__init__(services, tabs, window)
        self._dialog: StatementsDialog | None = None
        tabs.front_changed.connect(self._refresh)
        tabs.changed.connect(self._follow)

    @Slot()
    def show_statements(self) -> None:
        """List all statements with paragraph, speaker, kind, certainty and words."""
        if self._dialog is None:
            from desktop.ui.dialogs.statements_dialog import StatementsDialog  # noqa: PLC0415 - seldom

            self._dialog = StatementsDialog(self._window)
            self._dialog.chosen.connect(self._go)
        self._fill(self._dialog)
        self._bring(self._dialog)
        self._dialog.view.setFocus()

    def _fill(self, dialog: StatementsDialog) -> None:
        tab = self._workspace
        document, analysis = tab.document, tab.session.analysis
        if document is None or analysis is None:
            dialog.show_rows((), current=None)
            return
        quotes = sorted(analysis.quotes, key=lambda quote: quote.content[0].start)
        dialog.show_rows(statement_rows(document, analysis, quotes), current=tab.attention.focus.quote)

    @Slot()
    def _refresh(self) -> None:
        if self._dialog is not None and self._dialog.isVisible():
            self._fill(self._dialog)

    @Slot(object, object)
    def _follow(self, tab: Workspace, changes: Changes) -> None:
        if tab is self._workspace and (changes.analysis or changes.document):
            self._refresh()

    @Slot(str)
    def _go(self, quote_id: str) -> None:
        quote = self._workspace.session.quote(quote_id)
        if quote is not None:
            self._workspace.attention.update(speaker=quote.speaker, quote=quote_id)
            self._workspace.attention.quote_requested.emit(quote_id)
