"""Looks whether the words of the quote that is being looked at appear in other articles, and shows where."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMainWindow

from desktop.presentation.appearances import Elsewhere, elsewhere
from desktop.session import Archive, Question
from desktop.ui.library_desk import LibraryDesk
from desktop.ui.workspace import Workspace


class EchoPresenter(QObject):
    """Asks the library beside the reading, never in its way: the sign comes to the open receipt when it is known."""

    def __init__(self, workspace: Workspace, desk: LibraryDesk, window: QMainWindow) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._desk = desk
        self._window = window
        self._question: Question | None = None
        self._asked: tuple[object, str] | None = None
        self._found: Elsewhere | None = None
        workspace.receipt.filled.connect(self._ask)
        workspace.receipt.elsewhere_requested.connect(self.open)

    @property
    def _archive(self) -> Archive:
        return self._desk.archive

    @Slot(str)
    def _ask(self, quote_id: str) -> None:
        session = self._workspace.session
        document, analysis, quote = session.document, session.analysis, session.quote(quote_id)
        if document is None or analysis is None or quote is None:
            return
        if self._asked == (analysis, quote_id):
            self._show()
            return
        if self._question is not None:
            self._question.drop()
        self._asked, self._found = (analysis, quote_id), None
        ask = partial(elsewhere, document=document, analysis=analysis, quote=quote)
        self._question = self._archive.ask(ask, self._take, failed=lambda _: None)

    def _take(self, found: Elsewhere) -> None:
        self._found = found
        self._show()

    def _show(self) -> None:
        if self._found is not None:
            self._workspace.receipt.show_elsewhere(self._found.quote, self._found.sign, self._found.conflict)

    @Slot()
    def open(self) -> None:
        """Show every other appearance."""
        from desktop.ui.dialogs.elsewhere_dialog import ElsewhereDialog  # noqa: PLC0415 - seldom

        if self._found is None or not self._found.appearances:
            return
        self._workspace.receipt.hide()
        dialog = ElsewhereDialog(self._found, self._workspace.services.theme, self._window)
        dialog.place_wanted.connect(self._desk.go_to)
        dialog.show()
