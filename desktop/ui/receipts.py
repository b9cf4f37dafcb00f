"""Opens and places the receipt of the current quote."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, QRect, Slot

from desktop.presentation.receipt import receipt
from desktop.session.decisions import in_words
from desktop.ui.attention import Focus
from desktop.ui.commands import EditCommands, QuoteCommands
from desktop.ui.workspace import Workspace


class ReceiptPresenter(QObject):
    """Shows why a quote is given to its speaker, beside the quote, and takes it away when the reader moves on."""

    def __init__(self, workspace: Workspace, edit: EditCommands, quotes: QuoteCommands, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._shown: str | None = None
        self._wanted: str | None = None  # asked for while its quote was not on screen yet
        attention, popover = workspace.attention, workspace.receipt
        attention.receipt_requested.connect(self.show)
        attention.changed.connect(self._focus_changed)
        workspace.pane.position_changed.connect(self.refresh)
        popover.place_requested.connect(workspace.pane.go_to)
        popover.copy_requested.connect(edit.copy_quote)
        popover.reassign_requested.connect(quotes.change_speaker)
        popover.reject_requested.connect(quotes.reject)
        popover.take_back_requested.connect(quotes.take_back)
        popover.closed.connect(self._forget)

    @Slot(str)
    def show(self, quote_id: str) -> None:
        """Open the receipt of a quote, below it or above."""
        session, pane = self._workspace.session, self._workspace.pane
        if session.document is None or session.analysis is None:
            return
        found = receipt(session.document, session.analysis, quote_id)
        anchor = pane.quote_rect(quote_id)
        if found is None or anchor is None:
            self._workspace.receipt.hide()
            self._wanted = quote_id if found is not None else None
            return
        self._shown, self._wanted = quote_id, None
        decision = session.corrector.decision_on(quote_id)
        if decision is not None:
            found = replace(found, decision=in_words([decision]))
        bounds = QRect(pane.mapToGlobal(QPoint(0, 0)), pane.size())
        self._workspace.receipt.show_receipt(found, anchor=anchor, bounds=bounds)

    @Slot()
    def refresh(self) -> None:
        """Show the open receipt anew, as after a correction or while the text moves."""
        wanted = self._wanted or self._shown
        if wanted is not None and self._workspace.pane.isVisible():  # else another tab is in front
            self.show(wanted)

    @Slot(object, object)
    def _focus_changed(self, new: Focus, previous: Focus) -> None:
        if new.quote not in (previous.quote, self._shown):
            self._workspace.receipt.hide()
            self._shown = self._wanted = None

    @Slot()
    def _forget(self) -> None:
        self._shown = None
