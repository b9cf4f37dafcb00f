"""Says at the foot of the panel what waits for the reader: doubtful quotes, hidden ones, decisions that were lost."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Slot

from desktop.presentation.facts import Fact, FactGroup
from desktop.presentation.hidden import MarkChoice, why_hidden
from desktop.presentation.phrases import phrase
from desktop.presentation.review import doubtful_quotes
from desktop.session.decisions import in_words
from desktop.ui.actions import Actions
from desktop.ui.commands import Commands
from desktop.ui.tabs import Tabs
from desktop.ui.widgets.panel_notices import QuietLine
from desktop.ui.workspace import Services, Workspace

_SHOW_ALL: dict[str, str | bool | float] = {
    "marks.density": "all",
    "marks.direct": True,
    "marks.indirect": True,
    "marks.certainty": 0.0,
}
_STEP_WORDS = 60


class QuietLines(QObject):
    """Keeps the lines, and the words of undo and redo, equal to what is so in the tab in front."""

    def __init__(self, services: Services, tabs: Tabs, actions: Actions, commands: Commands, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._tabs = tabs
        self._actions = actions
        self._commands = commands
        self._plain = {name: actions[name].text() for name in ("undo", "redo", "review")}
        self._seen: set[str] = set()
        tabs.built.connect(self._furnish)
        tabs.changed.connect(self.refresh)
        tabs.front_changed.connect(self.refresh)

    @Slot(object)
    def _furnish(self, tab: Workspace) -> None:
        tab.pane.marks_changed.connect(self.refresh)
        tab.panel.filter_field.textChanged.connect(self.refresh)
        tab.panel.certainty.changed.connect(self.refresh)
        tab.panel.notices.chosen.connect(self._chosen)

    @Slot()
    def refresh(self) -> None:
        """Say what is so now."""
        tab = self._tabs.front
        log = tab.session.corrections
        patterns = {"undo": self.tr("&Undo: {what}"), "redo": self.tr("&Redo: {what}")}
        for name, step in (("undo", log.latest), ("redo", log.undone)):
            words = in_words(step).rstrip(".")[:_STEP_WORDS].replace("&", "&&") if step else ""
            self._actions[name].setText(patterns[name].format(what=words) if words else self._plain[name])
        count = len(doubtful_quotes(tab.session.analysis))
        self._actions["review"].setEnabled(bool(count))
        said = phrase("Re&view %n doubtful quote(s)", n=count)
        self._actions["review"].setText(said if count else self._plain["review"])
        if tab.is_built:
            tab.panel.notices.show_lines(tuple(self._lines(tab, count)))

    def _lines(self, tab: Workspace, doubtful: int) -> Iterator[QuietLine]:
        analysis, document = tab.session.analysis, tab.document
        if analysis is None or document is None:
            return
        if doubtful and tab.session.complete:
            said = phrase("%n quote is doubtful. | %n quotes are doubtful.", n=doubtful)
            yield QuietLine("review", said, self.tr("Review"))
        hidden = why_hidden(analysis.quotes, self._choice())
        if hidden:
            yield QuietLine("hidden", hidden, self.tr("Show"))
        left_out = tab.panel.left_out_quotes()
        if left_out > 0:
            said = phrase("%n quote(s) left out by the filter above.", n=left_out)
            yield QuietLine("filtered", said, self.tr("Show"))
        lost = len(tab.session.corrector.lost) + len(tab.session.corrector.lost_notes)
        if lost and document.id not in self._seen:
            said = phrase("%n decision or note of before | %n decisions or notes of before", n=lost)
            said = self.tr("{what} not found in this text.").format(what=said)
            yield QuietLine("lost", said, self.tr("Read"))

    def _choice(self) -> MarkChoice:
        settings = self._services.settings
        return MarkChoice(
            density=settings.text("marks.density"),
            direct=settings.flag("marks.direct"),
            indirect=settings.flag("marks.indirect"),
            minimum=settings.number("marks.certainty"),
        )

    @Slot(str)
    def _chosen(self, key: str) -> None:
        tab = self._tabs.front
        match key:
            case "review":
                self._commands.quotes.review()
            case "hidden":
                for name, value in _SHOW_ALL.items():
                    self._services.settings.set(name, value)
            case "filtered":
                tab.panel.drop_filter()
            case _:
                self._show_lost(tab)

    def _show_lost(self, tab: Workspace) -> None:
        from desktop.ui.dialogs.facts_dialog import FactsDialog  # noqa: PLC0415 - seldom

        corrector = tab.session.corrector
        decided = [FactGroup(in_words([c]), (Fact("", _quoted(c.target_text or c.subject)),)) for c in corrector.lost]
        noted = [
            FactGroup(note.body or self.tr("Highlight"), (Fact("", _quoted(note.words)),))
            for note in corrector.lost_notes
        ]
        sentence = self.tr("The text was changed, and the words that these speak of are not in it any more.")
        heading, theme = self.tr("What could not be kept"), self._services.theme
        FactsDialog(self.tr("Lost decisions"), heading, sentence, [*decided, *noted], theme, tab.panel.window()).exec()
        if tab.document is not None:
            self._seen.add(tab.document.id)
        self.refresh()


def _quoted(words: str) -> str:
    return f"“{' '.join(words.split()).strip('“”')}”"
