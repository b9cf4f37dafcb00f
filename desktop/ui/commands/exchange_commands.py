"""What leaves the program for others, and what others wrote: exports, and quotations that are checked."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from desktop.presentation.exporting import Subject
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
        """Ask for words, offering those on the clipboard, and look them up in the library."""
        from desktop.ui.dialogs.check_dialog import CheckDialog  # noqa: PLC0415 - seldom

        if self._desk is None:
            return
        if self._reader is None:
            self._reader = self._services.sessions.attach(DraftReader)
        there = next((d for d in self._window.findChildren(CheckDialog) if d.isVisible()), None)
        if there is not None:
            self._bring(there)
            return
        dialog = CheckDialog(self._desk.archive, self._reader, self._services.theme, self._window)
        dialog.place_wanted.connect(self._desk.go_to)
        self._bring(dialog)
        dialog.offer(self._offered())

    @Slot()
    def export(self) -> None:
        """Export the article, what its chosen speaker said, the chosen quote, or what a search of the library found."""
        from desktop.presentation.exporting import subject_of_search, subjects_of  # noqa: PLC0415 - seldom

        tab = self._workspace
        document, analysis, focus = tab.document, tab.session.analysis, tab.attention.focus
        found: list[Subject] = []
        if document is not None and analysis is not None:
            found += subjects_of(document, analysis, speaker=focus.speaker, quote=focus.quote)
        query = self._desk.query if self._desk is not None else ""
        if query:
            found.append(subject_of_search(query))
        self.export_subjects(found)

    def export_subjects(self, subjects: Sequence[Subject]) -> None:
        """Ask in which format to export one of some things."""
        from desktop.ui.dialogs.export_dialog import ExportDialog  # noqa: PLC0415 - seldom

        if not subjects or self._desk is None:
            self._workspace.toasts.show_message(self.tr("Open an article first, or search the library."))
            return
        services = self._services
        dialog = ExportDialog(
            subjects, self._desk.archive, services.settings, services.theme, self._window, written=self._say_written
        )
        dialog.open()

    def _say_written(self, path: Path) -> None:
        self._workspace.toasts.show_message(self.tr("Saved in {name}.").format(name=path.name))

    @Slot()
    def copy_markdown(self) -> None:
        """Copy the chosen quote, else what the chosen speaker said, else all of the article, as Markdown."""
        from desktop.presentation.exporting import render, subjects_of  # noqa: PLC0415 - seldom

        tab = self._workspace
        document, analysis, focus = tab.document, tab.session.analysis, tab.attention.focus
        if document is None or analysis is None or not analysis.quotes:
            tab.toasts.show_message(self.tr("There is no quote to copy yet."))
            return
        subject = subjects_of(document, analysis, speaker=focus.speaker, quote=focus.quote)[-1]
        notes = {document.id: self._services.bookshelf.notes.of_article(document.id)} if subject.whole else {}
        QGuiApplication.clipboard().setText(render("markdown", subject.articles, notes).decode("utf-8"))
        tab.toasts.show_message(self.tr("{what} copied as Markdown.").format(what=subject.title))

    def _offered(self) -> str:
        words = QGuiApplication.clipboard().text()
        return words if len(words) <= _LONGEST_OFFERED else ""
