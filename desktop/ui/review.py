"""A review of the doubtful quotes of one article."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QVBoxLayout

from desktop.document import Quote
from desktop.presentation.review import doubtful_quotes, reviewed
from desktop.presentation.rows import NOBODY
from desktop.session import Changes
from desktop.ui.commands.quote_commands import QuoteCommands
from desktop.ui.widgets.review_bar import ReviewBar
from desktop.ui.workspace import Workspace


class Review(QObject):
    """Goes to one quote after the other; what the reader answers are decisions like all others, each undone by one."""

    def __init__(self, workspace: Workspace, quotes: QuoteCommands) -> None:
        super().__init__(workspace)
        self.setObjectName("review")
        self._workspace = workspace
        self._quotes = quotes
        self._waiting: tuple[str, ...] = ()
        self._answers: list[str] = []
        self._made = 0
        self.bar = ReviewBar(workspace.services.theme, workspace.pane)
        layout = workspace.pane.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(0, self.bar)
        self.bar.answered.connect(self.answer)
        workspace.changed.connect(self._heard)

    @property
    def is_on(self) -> bool:
        """Whether a review is going on."""
        return bool(self._waiting)

    @Slot()
    def begin(self) -> None:
        """Go to the first doubtful quote."""
        session = self._workspace.session
        self._waiting, self._answers = doubtful_quotes(session.analysis), []
        self._made = len(session.corrections.in_force)
        if self._waiting:
            self._show()
        else:
            self._workspace.toasts.show_message(self.tr("No quote here is doubtful."))

    @Slot(str)
    def answer(self, answer: str) -> None:
        """Take one of the answers of `ReviewBar`."""
        if answer == "end" or not self.is_on:
            self._end()
            return
        quote = self._workspace.session.quote(self._waiting[len(self._answers)])
        if quote is None or answer == "skip" or self._decide(answer, quote):
            self._made = len(self._workspace.session.corrections.in_force)
            self._answers.append(answer)
        self._show()

    def _decide(self, answer: str, quote: Quote) -> bool:
        """Decide on a quote; False when the reader changed their mind."""
        corrector = self._workspace.session.corrector
        before = corrector.effective
        if answer == "confirm":
            corrector.confirm(quote.id)
        elif answer == "reject":
            corrector.reject(quote.id)
        else:
            self._quotes.change_speaker(quote.id)
        return corrector.effective is not before

    def _show(self) -> None:
        """Show the quote the review is at; one that is none any more is passed over, after the last one it ends."""
        session, attention = self._workspace.session, self._workspace.attention
        at = len(self._answers)
        if at == len(self._waiting):
            self._end()
            return
        quote = session.quote(self._waiting[at])
        if quote is None:
            self._answers.append("skip")
            self._show()
            return
        attention.update(quote=quote.id, speaker=None, entity=None)
        attention.quote_requested.emit(quote.id)
        self.bar.show_place(at + 1, len(self._waiting), session.speaker_name(quote) or NOBODY)

    def _end(self) -> None:
        said = reviewed(Counter(self._answers)) if self.is_on else ""
        self._waiting = ()
        self.bar.hide()
        self._workspace.pane.view.setFocus()
        if said:
            self._workspace.toasts.show_message(self.tr("Reviewed: {said}.").format(said=said))

    @Slot(object, object)
    def _heard(self, _: Workspace, changes: Changes) -> None:
        """Another article ends the review; after an undo the quote that was decided on is asked about again."""
        if not self.is_on:
            return
        if changes.document:
            self._waiting = ()
            self.bar.hide()
        elif len(self._workspace.session.corrections.in_force) < self._made:
            self._made = len(self._workspace.session.corrections.in_force)
            while self._answers and self._answers.pop() == "skip":
                pass
            self._show()
