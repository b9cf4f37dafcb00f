"""The library: showing it, adding to it, carrying it about."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox

from desktop.presentation.facts import FactGroup
from desktop.presentation.library_care import (
    BACKUP_SUFFIX,
    Restored,
    back_up,
    backup_words,
    library_facts,
    restore,
)
from desktop.presentation.structure import plural
from desktop.session import ImportState, Level, article_files
from desktop.ui.commands.base import WindowCommands
from desktop.ui.library_desk import LibraryDesk

if TYPE_CHECKING:
    from desktop.presentation.bringing_back import Import

LIBRARY_ACTIONS = (
    "library",
    "everything",
    "addFiles",
    "addFolder",
    "import",
    "backUp",
    "restore",
    "libraryFolder",
    "aboutLibrary",
)


class LibraryCommands(WindowCommands):
    """Acts on the library that all windows share; `serve` gives it this window's dock."""

    _desk: LibraryDesk | None = None
    _adding = False

    def serve(self, desk: LibraryDesk) -> None:
        """Use this window's dock."""
        self._desk = desk
        desk.files_wanted.connect(self.add_files)
        desk.folder_wanted.connect(self.add_folder)
        if self._services.importer is not None:
            self._services.importer.listen(self._imported)

    @property
    def is_served(self) -> bool:
        """Whether there is a library."""
        return self._desk is not None

    def stop(self) -> None:
        """The window goes: let go of what outlives it."""
        if self._desk is not None:
            self._desk.stop()
            if self._services.importer is not None:
                self._services.importer.unlisten(self._imported)

    @Slot()
    def toggle_library(self) -> None:
        """Show the library and search it, or take it away."""
        if self._desk is not None:
            self._desk.toggle()

    @Slot()
    def show_everything(self) -> None:
        """Show everything that the chosen speaker, or that of the current quote, is on record as having said."""
        focus, session = self._workspace.attention.focus, self._workspace.session
        quote = session.quote(focus.quote or "")
        wanted = focus.speaker or (quote.speaker if quote is not None else None)
        speakers = session.analysis.speakers if session.analysis is not None else ()
        speaker = next((one for one in speakers if one.id == wanted), None)
        if speaker is None:
            self._say(self.tr("Choose a speaker first: click a name in the panel or the text."))
        else:
            self.show_everything_of(speaker.name)

    @Slot(str)
    def show_everything_of(self, name: str) -> None:
        """Show everything that a speaker of the article in front is on record as having said."""
        document = self._workspace.document
        if self._desk is not None and document is not None:
            self._desk.people.show_name(name, document.id)

    @Slot()
    def add_files(self) -> None:
        """Ask for files and put them into the library."""
        title = self.tr("Add files to the library")
        chosen, _ = QFileDialog.getOpenFileNames(self._window, title, str(Path.home()), self.tr("All files (*)"))
        self.add(chosen)

    @Slot()
    def add_folder(self) -> None:
        """Ask for a folder and put the articles in it into the library."""
        title = self.tr("Add a folder to the library")
        chosen = QFileDialog.getExistingDirectory(self._window, title, str(Path.home()))
        self.add([chosen] if chosen else [])

    def add(self, chosen: list[str]) -> None:
        """Put files, and the articles in folders, into the library."""
        if chosen and self._desk is not None:
            self._desk.show()
            self._desk.archive.ask(lambda _: article_files(chosen), self._add)

    def _add(self, files: list[str]) -> None:
        if not files:
            self._say(self.tr("There is no article in this folder."), level=Level.WARNING)
        elif self._services.importer is not None:
            self._adding = True
            self._services.importer.add(files)

    def _imported(self, state: ImportState) -> None:
        if state.running or not self._adding:
            return
        self._adding = False
        words = self.tr("{articles} added to the library.").format(articles=plural(state.kept, "article"))
        if not state.failures:
            self._say(words)
            return
        self._tell_failures(words, [(Path(path).name, why) for path, why in state.failures])

    def _tell_failures(self, words: str, failures: Sequence[tuple[str, str]]) -> None:
        files = self.tr("{files} could not be added.").format(files=plural(len(failures), "file"))
        self._workspace.toasts.show_message(
            f"{words} {files}".strip(),
            level=Level.WARNING.value,
            action=self.tr("Which?"),
            on_action=lambda: self._report(failures),
        )

    def _report(self, failures: Sequence[tuple[str, str]]) -> None:
        from desktop.presentation.facts import Fact  # noqa: PLC0415 - seldom
        from desktop.ui.dialogs.facts_dialog import FactsDialog  # noqa: PLC0415

        facts = tuple(Fact(name, why) for name, why in failures)
        heading = self.tr("{files} could not be added").format(files=plural(len(facts), "file"))
        words = self.tr("All the others are in the library.")
        title = self.tr("Adding files")
        FactsDialog(title, heading, words, (FactGroup("", facts),), self._services.theme, self._window).exec()

    @Slot()
    def import_exports(self) -> None:
        """Ask for exports and bring them back into the library."""
        from desktop.presentation.bringing_back import SUFFIXES  # noqa: PLC0415 - seldom

        title = self.tr("Import an export")
        kinds = self.tr("Exports of On Record ({suffixes});;All files (*)").format(
            suffixes=" ".join(f"*{suffix}" for suffix in SUFFIXES)
        )
        chosen, _ = QFileDialog.getOpenFileNames(self._window, title, str(Path.home()), kinds)
        self.import_files([Path(name) for name in chosen])

    def import_files(self, files: list[Path]) -> None:
        """Bring exports back into the library and say what came of it."""
        from desktop.presentation.bringing_back import import_files  # noqa: PLC0415 - seldom

        if files and self._desk is not None:
            self._desk.archive.change(partial(import_files, files=files), self._brought_back)

    def _brought_back(self, done: Import) -> None:
        from desktop.presentation.bringing_back import import_words, undo_import  # noqa: PLC0415 - seldom

        if done.failures:
            self._tell_failures(import_words(done) if done.articles else "", done.failures)
        elif self._desk is not None:
            change = partial(self._desk.archive.change, partial(undo_import, done=done))
            undo = self.tr("Undo") if done.added or done.notes else ""
            self._workspace.toasts.show_message(import_words(done), action=undo, on_action=change)

    @Slot()
    def back_up(self) -> None:
        """Ask for a place and write the whole library into one file."""
        title, proposal = self.tr("Back up the library"), str(Path.home() / f"library{BACKUP_SUFFIX}")
        kinds = self.tr("Library of On Record (*{suffix})").format(suffix=BACKUP_SUFFIX)
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, proposal, kinds)
        if chosen:
            self.write_backup(Path(chosen))

    def write_backup(self, target: Path) -> None:
        """Write the whole library into a file and say so."""
        if self._desk is not None:
            target = target if target.suffix else target.with_suffix(BACKUP_SUFFIX)
            said = self.tr("The library is saved in {name}: {held}.")
            self._desk.archive.ask(
                partial(back_up, target=target), lambda held: self._say(said.format(name=target.name, held=held))
            )

    @Slot()
    def restore(self) -> None:
        """Ask for a backup, say what is in it, and put it in the place of the library."""
        title = self.tr("Restore the library")
        kinds = self.tr("Library of On Record (*{suffix});;All files (*)").format(suffix=BACKUP_SUFFIX)
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, str(Path.home()), kinds)
        if chosen and self._desk is not None:
            source = Path(chosen)
            self._desk.archive.ask(partial(backup_words, source=source), partial(self._ask_to_restore, source))

    def _ask_to_restore(self, source: Path, held: str) -> None:
        box = QMessageBox(QMessageBox.Icon.Question, self.tr("Restore the library"), "", parent=self._window)
        box.setText(self.tr("Put this backup in the place of your library?"))
        box.setInformativeText(
            self.tr("It holds {held}.\n\nYour library as it is now is kept in a file beside it.").format(held=held)
        )
        replace = box.addButton(self.tr("Restore"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        if box.clickedButton() is replace:
            self.restore_from(source)

    def restore_from(self, source: Path) -> None:
        """Put a backup in the place of the library and say where the old one is."""
        if self._desk is not None:
            self._desk.archive.change(partial(restore, source=source), self._restored)

    def _restored(self, restored: Restored) -> None:
        words = self.tr("The library was restored: {held}.").format(held=restored.words)
        aside = self.tr("The one before is kept as {name}.").format(name=restored.aside) if restored.aside else ""
        self._say(f"{words} {aside}".strip())

    @Slot()
    def show_folder(self) -> None:
        """Show the folder of the library in the platform's file manager."""
        folder = self._desk.archive.folder if self._desk is not None else None
        if folder is None:
            self._say(self.tr("The library is in memory, for this session only."), level=Level.WARNING)
        elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._say(self.tr("The library is in {folder}.").format(folder=folder))

    @Slot()
    def about_library(self) -> None:
        """Say where the library lies, how much is in it, and how it is carried about."""
        if self._desk is not None:
            self._desk.archive.ask(library_facts, self._show_facts)

    def _show_facts(self, groups: tuple[FactGroup, ...]) -> None:
        from desktop.ui.dialogs.facts_dialog import FactsDialog  # noqa: PLC0415 - seldom

        title, words = self.tr("About the library"), self.tr("Everything in it stays on this computer.")
        FactsDialog(title, self.tr("Your library"), words, groups, self._services.theme, self._window).exec()

    def _say(self, message: str, *, level: Level = Level.INFO) -> None:
        self._workspace.toasts.show_message(message, level=level.value)
