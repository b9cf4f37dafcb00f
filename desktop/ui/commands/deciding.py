"""What the commands that decide about quotes and speakers have in common."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.document import Correction, CorrectionKind, Quote, Speaker, words
from desktop.presentation.decision_words import reach
from desktop.presentation.names import SPEAKER_KIND_WORDS
from desktop.session import Corrector
from desktop.ui.commands.base import WindowCommands
from desktop.ui.dialogs.decision_dialog import Answer, DecisionDialog, Question
from desktop.ui.dialogs.picker_row import PickerItem

_CAN_SPEAK = frozenset({"PERSON", "ORG", "GPE", "NORP"})


class DecidingCommands(WindowCommands):
    """Asks, says what would change, and knows whom one can choose."""

    @property
    def _corrector(self) -> Corrector:
        return self._workspace.session.corrector

    def _ask(self, asked: Question) -> Answer | None:
        return DecisionDialog(asked, self._services.theme, self._window).ask()

    def _reach(self, made: tuple[Correction, ...]) -> str:
        preview = self._corrector.preview(made)
        return reach(preview.quotes, preview.articles)

    def _elsewhere(self, name: str) -> int:
        """How many other articles know the same person."""
        made = self._corrector.about(name, CorrectionKind.ROLE, "", everywhere=True)
        return max(0, len({c.document for c in made}) - 1)

    def _quotes_of(self, speaker: Speaker) -> Iterable[Quote]:
        return (q for q in map(self._corrector.quote, speaker.quotes) if q is not None)

    def _said(self, quote: Quote) -> str:
        document = self._workspace.document
        return words(quote.content, document.text) if document else ""

    def _names(self, *, without: str = "", nobody: bool = False) -> tuple[PickerItem, ...]:
        analysis = self._corrector.effective
        if analysis is None:
            return ()
        speakers = [PickerItem(s.name, s.name, s.role or SPEAKER_KIND_WORDS[s.kind]) for s in analysis.speakers]
        taken = {item.value for item in speakers}
        others = [
            PickerItem(e.name, e.name) for e in analysis.entities if e.label in _CAN_SPEAK and e.name not in taken
        ]
        left = [PickerItem(self.tr("Nobody"), "", self.tr("leave it without a speaker"))] if nobody else []
        return tuple(item for item in (*speakers, *others, *left) if item.value != without or not without)

    def _is_known(self, name: str) -> bool:
        return any(item.value == name for item in self._names())
