"""The library in one window: its dock, the page of a person, and the way from both into an article."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit, QMainWindow

from desktop.document import FileSource, Source, TextSource, UrlSource
from desktop.session import Archive, Changes, Question
from desktop.ui.pages import Pages
from desktop.ui.tabs import Tabs
from desktop.ui.workspace import Services, Workspace

if TYPE_CHECKING:
    from desktop.presentation.library_rows import ArticleRow, FollowedRow, KeptArticle, Place
    from desktop.ui.library_dock import LibraryDock
    from desktop.ui.people import People
    from desktop.ui.widgets.library_view import LibraryView

_WIDTH = 300
_WEB = ("http://", "https://")


class LibraryDesk(QObject):
    """Dock and page are made, and what they need is imported, when they are first wanted: a start is measured."""

    files_wanted = Signal()
    folder_wanted = Signal()
    library_changed = Signal()

    def __init__(self, archive: Archive, services: Services, tabs: Tabs, pages: Pages, window: QMainWindow) -> None:
        super().__init__(window)
        self.archive = archive
        self._services = services
        self._tabs = tabs
        self._pages = pages
        self._window = window
        self._dock: LibraryDock | None = None
        self._planned = (False, 0, "")
        self._opening: Question | None = None
        self._people: People | None = None
        tabs.front_changed.connect(self._follow_front)
        tabs.changed.connect(self._follow_front)
        tabs.changed.connect(self._follow_up)
        archive.listen(self._library_changed)

    @property
    def dock(self) -> LibraryDock:
        """The dock."""
        if self._dock is None:
            from desktop.ui.library_dock import LibraryDock  # noqa: PLC0415 - see above

            self._dock = LibraryDock(self.archive, self._services, self._window)
            self._dock.place_wanted.connect(self.go_to)
            self._dock.removal_wanted.connect(self._remove)
            self._dock.rename_wanted.connect(self._rename)
            self._dock.person_wanted.connect(self._show_name)
            self._dock.known_person_wanted.connect(self._show_person)
            view = self._dock.view
            view.search.save_wanted.connect(self._save_search)
            view.add.clicked.connect(self.files_wanted)
            view.empty.files_wanted.connect(self.files_wanted)
            view.empty.folder_wanted.connect(self.folder_wanted)
            _, width, section = self._planned
            if section:
                view.show_tab(section)
            self._window.resizeDocks([self._dock], [width or _WIDTH], Qt.Orientation.Horizontal)
        return self._dock

    @property
    def people(self) -> People:
        """The page of a person."""
        if self._people is None:
            from desktop.ui.people import People  # noqa: PLC0415 - see above

            self._people = People(self.archive, self._services, self._tabs, self._pages, self._window)
            self._people.place_wanted.connect(self.go_to)
        return self._people

    @property
    def view(self) -> LibraryView:
        """What is in the dock."""
        return self.dock.view

    @property
    def query(self) -> str:
        """What the reader searches the library for at the moment, "" for nothing."""
        return self._dock.view.search.text if self._dock is not None and self._dock.isVisible() else ""

    @Slot(str)
    def _show_name(self, name: str) -> None:
        self.people.show_name(name)

    @Slot(int)
    def _show_person(self, number: int) -> None:
        self.people.show_person(number)

    @Slot(object, object)
    def _follow_up(self, tab: Workspace, changes: Changes) -> None:
        if changes.analysis and tab.session.complete:
            self.archive.follow_up()

    def _library_changed(self) -> None:
        self.library_changed.emit()

    @Slot()
    def toggle(self) -> None:
        """Show the dock and put the cursor into its search; if it is there already, take it away."""
        focused = QApplication.focusWidget()
        if self._dock is not None and self._dock.isVisible() and focused and self._dock.isAncestorOf(focused):
            self._dock.hide()
            if self._tabs.front.is_built:
                self._tabs.front.pane.view.setFocus()
            return
        self.show()
        self.view.focus_search()

    def show(self) -> None:
        """Show the dock."""
        self.dock.show()
        self._follow_front()

    def layout_now(self) -> tuple[bool, int, str]:
        """Whether the dock is shown, how wide it is in px, and which of its lists is in front; nothing is made."""
        if self._dock is None:
            return self._planned
        return not self._dock.isHidden(), self._dock.width(), self._dock.view.tab

    def restore(self, *, shown: bool, width: int, section: str) -> None:
        """Show the dock as it was, or keep in mind how it was for when it is wanted."""
        self._planned = shown, width, section
        if shown:
            self.show()

    def stop(self) -> None:
        """The window goes: let go of what outlives it."""
        self.archive.unlisten(self._library_changed)
        if self._people is not None:
            self._people.stop()
        if self._opening is not None:
            self._opening.drop()
        if self._dock is not None:
            self._dock.stop()

    @Slot(object)
    def go_to(self, place: Place) -> None:
        """Bring an article to the front, from a tab or from the library, and go to a place in it."""
        self._pages.leave()
        for tab in self._tabs.all:
            if tab.document is not None and tab.document.id == place.article:
                self._tabs.show(tab)
                self._point(tab, place)
                return
        if self._opening is not None:
            self._opening.drop()
        from desktop.presentation.library_rows import kept_article  # noqa: PLC0415 - see above

        question = partial(kept_article, document_id=place.article)
        self._opening = self.archive.ask(question, partial(self._open, place))

    def _open(self, place: Place, kept: KeptArticle) -> None:
        if kept.analysis is None:
            self._tabs.open(_source_of(kept))
            return
        self._point(self._tabs.recall(_source_of(kept), kept.document, kept.analysis), place)

    def _point(self, tab: Workspace, place: Place) -> None:
        quote = tab.session.quote(place.quote)
        if quote is not None:
            tab.attention.update(speaker=quote.speaker, quote=quote.id)
            tab.attention.quote_requested.emit(quote.id)
        elif place.span is not None:
            tab.pane.go_to(place.span)
        tab.pane.view.setFocus()

    @Slot()
    def _follow_front(self) -> None:
        if self._dock is not None:
            document = self._tabs.front.document
            self._dock.show_open(document.id if document is not None else "")

    @Slot(object)
    def _remove(self, row: ArticleRow | FollowedRow) -> None:
        from desktop.presentation.library_rows import ArticleRow  # noqa: PLC0415 - see above

        archive = self.archive
        if isinstance(row, ArticleRow):
            message = self.tr("“{name}” was taken out of the library.").format(name=row.title)
            archive.change(lambda library: library.articles.remove([row.id]))
            self._offer_undo(message, lambda library: library.articles.restore([row.id]))
        elif row.query:
            message = self.tr("The search “{name}” is not kept any more.").format(name=row.name)
            archive.change(lambda library: library.searches.remove(row.number))
            self._offer_undo(message, lambda library: library.searches.save(row.name, row.query))
        else:
            message = self.tr("{name} is not watched any more.").format(name=row.name)
            archive.change(lambda library: library.people.unwatch(row.number))
            self._offer_undo(message, lambda library: library.people.watch(row.number))

    def _offer_undo(self, message: str, undo: Callable[[Any], object]) -> None:
        toasts, archive = self._tabs.front.toasts, self.archive
        toasts.show_message(message, action=self.tr("Undo"), on_action=lambda: archive.change(undo))

    @Slot(str)
    def _save_search(self, query: str) -> None:
        title, label = self.tr("Keep this search"), self.tr("Under which name?")
        name, given = QInputDialog.getText(self._window, title, label, QLineEdit.EchoMode.Normal, query)
        if given and name.strip():
            self.save_search(name.strip(), query)

    def save_search(self, name: str, query: str) -> None:
        """Keep a search and say so."""
        self.archive.change(lambda library: library.searches.save(name, query))
        message = self.tr("The search is kept under “{name}”, in Following.").format(name=name)
        self._tabs.front.toasts.show_message(message)

    @Slot(object)
    def _rename(self, row: FollowedRow) -> None:
        title, label = self.tr("Rename this search"), self.tr("Its new name")
        name, given = QInputDialog.getText(self._window, title, label, QLineEdit.EchoMode.Normal, row.name)
        if given and name.strip() and name.strip() != row.name:
            from desktop.presentation.library_care import rename_search  # noqa: PLC0415 - see above

            change = partial(rename_search, number=row.number, query=row.query, name=name.strip())
            self.archive.change(change)


def _source_of(kept: KeptArticle) -> Source:
    if not kept.source:
        return TextSource(kept.document.text, kept.document.title)
    return UrlSource(kept.source) if kept.source.startswith(_WEB) else FileSource(kept.source)
