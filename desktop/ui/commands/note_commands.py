"""The reader's own notes and highlights."""

from __future__ import annotations

from PySide6.QtCore import QRect, Signal, Slot
from PySide6.QtWidgets import QMainWindow

from desktop.document import Span
from desktop.presentation.notes import COLOURS, NoteRow, new_note, note_rows
from desktop.session import Changes
from desktop.ui.commands.base import WindowCommands
from desktop.ui.tabs import Tabs
from desktop.ui.widgets.note_editor import NoteEditor
from desktop.ui.workspace import Services, Workspace


class NoteCommands(WindowCommands):
    """Makes, changes and removes notes on the article in front; each is a step to undo."""

    changed = Signal()
    """There are other notes now."""

    def __init__(self, services: Services, tabs: Tabs, window: QMainWindow) -> None:
        super().__init__(services, tabs, window)
        self._editor: NoteEditor | None = None
        tabs.changed.connect(self._follow)

    @property
    def editor(self) -> NoteEditor:
        """The card in which notes are written, one for the window."""
        if self._editor is None:
            self._editor = NoteEditor(self._services.theme, self._window)
            self._editor.kept.connect(self.change)
            self._editor.removal_requested.connect(self.remove)
            self._tabs.front_changed.connect(self._editor.hide)
        return self._editor

    @Slot()
    def highlight(self) -> None:
        """Highlight the selected words, or the current quote."""
        self._make()

    @Slot()
    def write(self) -> None:
        """Write a note on the selected words, on the current quote, or in the one that is there already."""
        note = self._at_selection() or self._make(quiet=True)
        if note is not None:
            self.edit(note.number)

    def highlight_in(self, colour: str) -> None:
        """Highlight the selected words in one of `COLOURS`."""
        self._services.settings.set("notes.colour", colour)
        self._make()

    def rows(self) -> tuple[NoteRow, ...]:
        """The notes on the article in front."""
        document = self._workspace.document
        return note_rows(document, self._services.bookshelf.notes.of_article(document.id)) if document else ()

    def note(self, number: int) -> NoteRow | None:
        """The note with this number, if it is on the article in front."""
        return next((row for row in self.rows() if row.number == number), None)

    @Slot(int)
    def edit(self, number: int) -> None:
        """Open a note beside its words."""
        note, pane = self.note(number), self._workspace.pane
        if note is None:
            return
        anchor = pane.rect_of(note.span)
        if anchor is None:
            pane.go_to(note.span, animate=False)
            anchor = pane.rect_of(note.span)
        frame = QRect(pane.mapToGlobal(pane.rect().topLeft()), pane.size())
        self.editor.edit(note, anchor=anchor or QRect(frame.center(), frame.center()), bounds=frame)

    @Slot(int, str, str)
    def change(self, number: int, body: str, colour: str) -> None:
        """Write a note anew."""
        before = self.note(number)
        if before is None:
            return
        self._services.settings.set("notes.colour", colour)
        if (body, colour) != (before.body, before.colour):
            self._services.bookshelf.steps.change_note(number, body=body, colour=colour)
            self._workspace.session.note_changed()

    def set_colour(self, number: int, colour: str) -> None:
        """Give a note another colour."""
        note = self.note(number)
        if note is not None and colour != note.colour:
            self.change(number, note.body, colour)

    @Slot(int)
    def remove(self, number: int) -> None:
        """Take a note away."""
        note = self.note(number)
        if note is None:
            return
        self._services.bookshelf.steps.remove_note(number)
        self._workspace.session.note_changed()

    def _make(self, *, quiet: bool = False) -> NoteRow | None:
        """A highlight on what is selected; None with a message where nothing is."""
        document, span = self._workspace.document, self._wanted()
        if document is None:
            return None
        if span is None:
            words = self.tr("Select the words first: with the pointer, or Shift and arrows.")
            self._workspace.toasts.show_message(words)
            return None
        colour = self._services.settings.text("notes.colour")
        wanted = new_note(document, span, colour=colour if colour in COLOURS else COLOURS[0])
        made = self._services.bookshelf.steps.add_note(wanted)
        self._workspace.session.note_changed(quiet=quiet)
        return self.note(made.number)

    def _wanted(self) -> Span | None:
        """The selected words, without the spaces around them, else those of the current quote."""
        selected = self._workspace.selected_words()
        if selected is not None:
            return selected
        quote = self._workspace.session.quote(self._workspace.attention.focus.quote or "")
        return Span(quote.content[0].start, quote.content[-1].end) if quote is not None else None

    def _at_selection(self) -> NoteRow | None:
        wanted = self._wanted()
        return next((row for row in self.rows() if wanted is not None and row.span == wanted), None)

    @Slot(object, object)
    def _follow(self, tab: Workspace, changes: Changes) -> None:
        if changes.notes and tab is self._workspace:
            self.changed.emit()
