"""Decisions about one quote, and about words that were missed."""

from __future__ import annotations

from PySide6.QtCore import Slot

from desktop.document import CorrectionKind, Quote
from desktop.presentation.decision_words import free_name, quoted
from desktop.ui.commands.deciding import DecidingCommands
from desktop.ui.dialogs.decision_dialog import Answer, Question


class QuoteCommands(DecidingCommands):
    """What the reader decides about a quote, by its id, and about the words that are selected."""

    @Slot()
    def change_current(self) -> None:
        """Ask who said the current quote."""
        self.change_speaker(self._workspace.attention.focus.quote or "")

    @Slot()
    def reject_current(self) -> None:
        """Say that the current quote is none."""
        self.reject(self._workspace.attention.focus.quote or "")

    @Slot(str)
    def change_speaker(self, quote_id: str) -> None:
        """Ask who said a quote: this one, or all of its speaker's."""
        quote = self._corrector.quote(quote_id)
        if quote is None:
            self._say_that_none_is_chosen()
            return
        name = self._corrector.speaker_name(quote)
        asked = Question(
            title=self.tr("Who said this?"),
            lead=quoted(self._said(quote), 150),
            accept=self.tr("Change"),
            placeholder=self.tr("A speaker's name"),
            items=self._names(without=name, nobody=bool(name)),
            new=self.tr("“%1”, a new name"),
            options=self._options(name),
            preview=lambda a: self._changing(quote, name, a),
        )
        answer = self._ask(asked)
        if answer is not None:
            self._change_speaker(quote, name, answer)

    def _change_speaker(self, quote: Quote, name: str, answer: Answer) -> None:
        if answer.option == "all":
            self._corrector.decide_about(name, CorrectionKind.REASSIGN_ALL, answer.value)
        elif answer.option == "apart":
            self._corrector.reassign(quote.id, self._other(name, answer), apart=True)
        else:
            self._corrector.reassign(quote.id, answer.value)

    def _changing(self, quote: Quote, name: str, answer: Answer) -> str:
        if answer.option == "all":
            return self._reach(self._corrector.about(name, CorrectionKind.REASSIGN_ALL, answer.value))
        if answer.option == "apart":
            return self.tr("1 quote goes to “{other}”.").format(other=self._other(name, answer))
        return ""

    def _other(self, name: str, answer: Answer) -> str:
        """Somebody else of the same name has to be called otherwise."""
        known = {item.value for item in self._names()}
        return answer.value if answer.value not in known | {""} else free_name(name, known)

    def _options(self, name: str) -> tuple[tuple[str, str], ...]:
        speaker = self._corrector.speaker(name)
        if speaker is None:
            return ()
        found = [("one", self.tr("This quote"))]
        if len(speaker.quotes) > 1:
            every = self.tr("All {count} quotes of {name}").format(count=len(speaker.quotes), name=name)
            found.append(("all", every))
        found.append(("apart", self.tr("This quote: it is somebody else of the same name")))
        return tuple(found)

    @Slot(str)
    def reject(self, quote_id: str) -> None:
        """Say that this is not a quote."""
        if self._corrector.quote(quote_id) is None:
            self._say_that_none_is_chosen()
            return
        self._workspace.attention.update(quote=None)
        self._corrector.reject(quote_id)

    @Slot(str)
    def take_back(self, quote_id: str) -> None:
        """Take back the decision that made a quote what it is."""
        decision = self._corrector.decision_on(quote_id)
        if decision is not None:
            self._corrector.take_back(decision)

    @Slot()
    def show_corrections(self) -> None:
        """List every correction of the article."""
        from desktop.ui.dialogs.corrections_dialog import CorrectionsDialog  # noqa: PLC0415 - seldom

        dialog = CorrectionsDialog(self._workspace.session.corrector, self._services.theme, self._window)
        dialog.take_back_wanted.connect(self._corrector.take_back)
        dialog.exec()
        dialog.deleteLater()

    @Slot()
    def mark_selection(self) -> None:
        """Ask who said the selected words, and make them a quote."""
        document, span = self._workspace.document, self._workspace.selected_words()
        if document is None or span is None:
            self._workspace.toasts.show_message(
                self.tr("Select the words first: with the pointer, or Shift and arrows.")
            )
            return
        asked = Question(
            title=self.tr("Mark as a quote"),
            lead=quoted(span.of(document.text), 200),
            accept=self.tr("Mark"),
            placeholder=self.tr("Who said this?"),
            items=self._names(nobody=True),
            new=self.tr("“%1”, a new name"),
        )
        answer = self._ask(asked)
        if answer is not None:
            self._corrector.add_quote([span], answer.value)

    @Slot()
    def review(self) -> None:
        """Go through the doubtful quotes."""
        from desktop.ui.review import Review  # noqa: PLC0415 - seldom

        going = self._workspace.findChild(Review) or Review(self._workspace, self)
        going.begin()

    def _say_that_none_is_chosen(self) -> None:
        self._workspace.toasts.show_message(self.tr("Choose a quote first: click one in the text, or press J."))
