"""Corrections, citations, finding, settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from desktop.presentation.receipt import citation
from desktop.ui.commands.base import WindowCommands
from desktop.ui.tabs import Tabs
from desktop.ui.workspace import Services

if TYPE_CHECKING:
    from desktop.ui.dialogs.settings_dialog import SettingsDialog


class EditCommands(WindowCommands):
    """Undo, copying, finding. Acts on the current quote where none is given."""

    def __init__(self, services: Services, tabs: Tabs, window: QMainWindow) -> None:
        super().__init__(services, tabs, window)
        self._settings_dialog: SettingsDialog | None = None

    @Slot()
    def undo(self) -> None:
        """Take back the latest correction."""
        self._workspace.session.undo()

    @Slot()
    def redo(self) -> None:
        """Make the correction that was undone last again."""
        self._workspace.session.redo()

    @Slot()
    def copy_citation(self) -> None:
        """Copy the current quote with its speaker, article and paragraph."""
        self.copy_quote(self._workspace.attention.focus.quote or "")

    @Slot(str)
    def copy_quote(self, quote_id: str) -> None:
        """Copy a quote with its speaker, article and paragraph."""
        session = self._workspace.session
        quote, document, analysis = session.quote(quote_id), session.document, session.analysis
        if quote is None or document is None or analysis is None:
            self._say_that_none_is_chosen()
            return
        QGuiApplication.clipboard().setText(citation(document, analysis, quote))
        self._workspace.toasts.show_message(self.tr("Quote and source copied."))

    @Slot()
    def find(self) -> None:
        """Open the find bar."""
        self._workspace.pane.find_bar.open()

    @Slot()
    def find_words(self) -> None:
        """Open the find bar for whole words."""
        self._workspace.pane.find_bar.whole_words.setChecked(True)
        self.find()

    @Slot()
    def find_expression(self) -> None:
        """Open the find bar for a regular expression."""
        self._workspace.pane.find_bar.expression.setChecked(True)
        self.find()

    @Slot()
    def find_next(self) -> None:
        """Go to the next place found."""
        self._workspace.pane.find_bar.step_requested.emit(1)

    @Slot()
    def find_previous(self) -> None:
        """Go to the previous place found."""
        self._workspace.pane.find_bar.step_requested.emit(-1)

    @Slot()
    def focus_filter(self) -> None:
        """Put the cursor in the panel's filter."""
        self._workspace.panel.focus_filter()

    @Slot()
    def show_settings(self) -> None:
        """Open the settings."""
        if self._settings_dialog is None:
            from desktop.ui.dialogs.settings_dialog import SettingsDialog  # noqa: PLC0415 - seldom

            self._settings_dialog = SettingsDialog(
                self._services.settings, self._services.theme, self._window, voices=self._services.voices
            )
        self._bring(self._settings_dialog)

    def stop(self) -> None:
        """The settings outlive the window, its dialog does not."""
        if self._settings_dialog is not None:
            self._settings_dialog.release()

    def _say_that_none_is_chosen(self) -> None:
        self._workspace.toasts.show_message(self.tr("Choose a quote first: click one in the text, or press J."))
