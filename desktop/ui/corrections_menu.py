"""What can be done about a row of the panel or a place in the text, as a menu."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop.document import Entity, SpeakerKind
from desktop.presentation.names import LABELS, SPEAKER_KIND_WORDS
from desktop.presentation.notes import COLOURS, NoteRow
from desktop.presentation.rows import EntityRow, SpeakerRow, StatementRow
from desktop.session import ReadingSession
from desktop.ui.attention import TextPlace
from desktop.ui.commands import Commands
from desktop.ui.icons import icon
from desktop.ui.theme import Theme
from desktop.ui.workspace import Workspace

T = TypeVar("T")


class RunMenu(QMenu):
    """A menu whose entries are calls."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._calls: dict[QAction, Callable[[], None]] = {}
        self.triggered.connect(self._run)

    def add(self, words: str, call: Callable[[], None], sign: str = "", *, checked: bool | None = None) -> QAction:
        """Another entry; one that is a choice says whether it is in force."""
        action = self.addAction(words)
        if sign:
            action.setIcon(icon(sign, self._theme.palette.soft))
        if checked is not None:
            action.setCheckable(True)
            action.setChecked(checked)
        self._calls[action] = call
        return action

    def add_menu(self, words: str) -> RunMenu:
        """A menu inside this one."""
        menu = RunMenu(self._theme, self)
        menu.setTitle(words)
        self.addMenu(menu)
        return menu

    @Slot(QAction)
    def _run(self, action: QAction) -> None:
        if action in self._calls:
            self._calls[action]()


class CorrectionsMenu(QObject):
    """Makes the menus of one tab; everything in them is a call of a command."""

    def __init__(self, workspace: Workspace, commands: Commands, theme: Theme, window: QWidget) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._commands = commands
        self._theme = theme
        self._window = window
        workspace.attention.menu_requested.connect(self.show)

    @property
    def _session(self) -> ReadingSession:
        return self._workspace.session

    @Slot(object, QPoint)
    def show(self, target: object, place: QPoint) -> None:
        """Open the menu of a row or place."""
        menu = self.build(target)
        if not menu.isEmpty():
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(place)

    def build(self, target: object) -> RunMenu:
        """The menu; empty where there is nothing to do."""
        menu = RunMenu(self._theme, self._window)
        menu.setObjectName("correctionsMenu")
        match target:
            case SpeakerRow():
                self._add_speaker(menu, self._speaker_name(target.id))
            case StatementRow():
                self._add_quote(menu, target.quote)
            case NoteRow():
                self._add_note(menu, target.number)
            case EntityRow():
                self._add_entity(menu, self._entity(target.id))
            case TextPlace():
                self._add_text(menu, target)
        return menu

    def _add_text(self, menu: RunMenu, place: TextPlace) -> None:
        edit, quotes = self._commands.edit, self._commands.quotes
        if place.selected is not None:
            menu.add(self.tr("Copy"), self._workspace.pane.view.copy, "copy")
            menu.add(self.tr("Mark as a quote…"), quotes.mark_selection, "quote")
            self._add_highlights(menu)
            menu.add(self.tr("Note…"), self._commands.notes.write, "sticky-note")
        if place.note is not None:
            menu.addSeparator()
            self._add_note(menu, place.note)
        if place.quote is not None:
            menu.addSeparator()
            self._add_quote(menu, place.quote)
        if place.entity is not None and (entity := self._entity(place.entity)) is not None:
            menu.addSeparator()
            self._add_entity(menu, entity)
        menu.addSeparator()
        menu.add(self.tr("Find in the article…"), edit.find, "search")

    def _add_quote(self, menu: RunMenu, quote_id: str) -> None:
        quote, edit, quotes = self._session.quote(quote_id), self._commands.edit, self._commands.quotes
        if quote is None:
            return
        calls = _for(quote_id)
        menu.add(self.tr("Change the speaker…"), calls(quotes.change_speaker), "user-pen")
        if quote.certainty < 1.0:
            menu.add(self.tr("Confirm"), calls(self._session.corrector.confirm), "check")
        menu.add(self.tr("Not a quote"), calls(quotes.reject), "circle-slash")
        if self._session.corrector.decision_on(quote_id) is not None:
            menu.add(self.tr("Take back your correction"), calls(quotes.take_back), "undo")
        menu.add(self.tr("Why this speaker?"), calls(self._workspace.attention.receipt_requested.emit), "info")
        menu.add(self.tr("Copy as citation"), calls(edit.copy_quote), "copy")
        name = self._session.speaker_name(quote)
        if name:
            inner = menu.add_menu(name.replace("&", "&&"))
            self._add_speaker(inner, name)

    def _add_speaker(self, menu: RunMenu, name: str) -> None:
        speaker, correct = self._session.corrector.speaker(name), self._commands.correct
        if speaker is None:
            return
        calls, library = _for(name), self._commands.library
        if library.is_served:
            menu.add(self.tr("Everything on record…"), calls(library.show_everything_of), "library")
            menu.addSeparator()
        menu.add(self.tr("Rename…"), calls(correct.rename), "pencil")
        menu.add(self.tr("Role…"), calls(correct.describe))
        kinds = menu.add_menu(self.tr("Kind"))
        for kind, words in SPEAKER_KIND_WORDS.items():
            kinds.add(words.capitalize(), _call(correct.set_kind, name, kind.value), checked=kind is speaker.kind)
        menu.addSeparator()
        menu.add(self.tr("Merge with…"), calls(correct.merge), "users")
        menu.add(self.tr("Give all to…"), calls(correct.give_all), "user-pen")
        if len(speaker.quotes) > 1:
            menu.add(self.tr("Split off chosen quotes…"), calls(correct.split_off))
        menu.addSeparator()
        if speaker.kind is SpeakerKind.PERSON:
            menu.add(self.tr("Not a person"), calls(correct.forget), "circle-slash")
        else:
            menu.add(self.tr("Not a speaker"), calls(correct.forget), "circle-slash")

    def _add_entity(self, menu: RunMenu, entity: Entity | None) -> None:
        correct = self._commands.correct
        if entity is None:
            return
        calls = _for(entity.name)
        menu.add(self.tr("Rename “{name}”…").format(name=entity.name), calls(correct.rename), "pencil")
        labels = menu.add_menu(self.tr("Type"))
        for label, words in LABELS.items():
            labels.add(words, _call(correct.set_label, entity.name, label), checked=label == entity.label)
        menu.add(self.tr("Merge with…"), calls(correct.merge_entity), "tags")
        menu.add(self.tr("Not an entity"), calls(correct.forget), "circle-slash")

    def _add_highlights(self, menu: RunMenu) -> None:
        inner = menu.add_menu(self.tr("Highlight"))
        for colour, words in self._colours().items():
            inner.add(words, _of(self._commands.notes.highlight_in, colour))

    def _add_note(self, menu: RunMenu, number: int) -> None:
        notes, note = self._commands.notes, self._commands.notes.note(number)
        if note is None:
            return
        write = self.tr("Edit the note…") if note.body else self.tr("Write a note…")
        remove = self.tr("Remove the note") if note.body else self.tr("Remove the highlight")
        menu.add(write, _of(notes.edit, number), "pencil")
        inner = menu.add_menu(self.tr("Colour"))
        for colour, words in self._colours().items():
            inner.add(words, _call(notes.set_colour, number, colour), checked=colour == note.colour)
        menu.add(remove, _of(notes.remove, number), "x")

    def _colours(self) -> dict[str, str]:
        return dict(zip(COLOURS, (self.tr("Yellow"), self.tr("Green"), self.tr("Blue"), self.tr("Pink")), strict=True))

    def _speaker_name(self, speaker_id: str) -> str:
        analysis = self._session.analysis
        return next((s.name for s in analysis.speakers if s.id == speaker_id), "") if analysis else ""

    def _entity(self, entity_id: str) -> Entity | None:
        analysis = self._session.analysis
        return next((e for e in analysis.entities if e.id == entity_id), None) if analysis else None


def _for(name: str) -> Callable[[Callable[[str], object]], Callable[[], None]]:
    """Makes calls about one thing."""
    return lambda command: _of(command, name)


def _of(command: Callable[[T], object], value: T) -> Callable[[], None]:
    def call() -> None:
        command(value)

    return call


def _call(command: Callable[[T, str], object], thing: T, value: str) -> Callable[[], None]:
    def call() -> None:
        command(thing, value)

    return call
