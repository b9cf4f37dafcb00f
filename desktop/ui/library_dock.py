"""The dock with the library: asks for its rows on a thread of its own, and opens what is chosen in it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QDockWidget, QMainWindow, QMenu, QWidget

from desktop.presentation.library_rows import (
    MORE_HITS,
    ArticleRow,
    Counts,
    FollowedRow,
    HitRow,
    Hits,
    MoreRow,
    Shelf,
    VoiceRow,
    article_shelf,
    counts,
    followed,
    search_hits,
    voice_shelf,
)
from desktop.presentation.phrases import figure
from desktop.session import Archive, ImportState, Question
from desktop.ui.models.library_model import ListRow
from desktop.ui.models.roles import ID_ROLE, Heading
from desktop.ui.widgets.library_view import LibraryView
from desktop.ui.workspace import Services

_FEATURES = QDockWidget.DockWidgetFeature.DockWidgetClosable
_SETTLE_MS = 400
"""Changes of the library that come close together are shown once."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("LibraryDock", text)


class LibraryDock(QDockWidget):
    """While it is hidden, it asks for nothing; when it comes, it shows what there is then."""

    place_wanted = Signal(object)
    """Go to a `library_rows.Place`."""
    person_wanted = Signal(str)
    """Show what somebody of this name is on record as having said."""
    known_person_wanted = Signal(int)
    removal_wanted = Signal(object)
    """Take a row of articles or of what is followed away."""
    rename_wanted = Signal(object)

    def __init__(self, archive: Archive, services: Services, window: QMainWindow) -> None:
        super().__init__(window)
        self.setObjectName("libraryDock")
        self.setWindowTitle(self.tr("Library"))
        self.setFeatures(_FEATURES)
        self.setTitleBarWidget(QWidget(self))  # a key and a button of the tool bar show it and take it away
        self._archive = archive
        self._importer = services.importer
        self._asked: dict[str, Question] = {}
        self._hits: Hits | None = None
        self.view = LibraryView(services.theme, self)
        self.setWidget(self.view)
        window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, self)
        self._timer = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._timer.timeout.connect(self.refresh)
        self._connect()

    def _connect(self) -> None:
        view = self.view
        view.shelf_wanted.connect(self._ask_shelf)
        view.search.wanted.connect(self._search)
        view.articles.listed.more_wanted.connect(self._ask_shelf)
        view.speakers.listed.more_wanted.connect(self._ask_shelf)
        for listed in (view.articles, view.speakers, view.followed, view.hits):
            listed.opened.connect(self._open)
            listed.removal_wanted.connect(self._remove)
            listed.rename_wanted.connect(self._rename)
            listed.menu_wanted.connect(self._show_menu)
        self._archive.listen(self._changed)
        self.visibilityChanged.connect(self._shown)
        if self._importer is not None:
            self._importer.listen(self._show_import)
            view.progress.cancel_wanted.connect(self._importer.cancel)

    def stop(self) -> None:
        """The window goes: let go of what outlives it."""
        self._archive.unlisten(self._changed)
        if self._importer is not None:
            self._importer.unlisten(self._show_import)
        for question in self._asked.values():
            question.drop()

    @Slot()
    def refresh(self) -> None:
        """Ask again for what is on screen."""
        self._ask("counts", counts, self._show_counts)
        self._ask_shelf()
        if self.view.search.text:
            self._search(self.view.search.field.text())

    def show_open(self, document_id: str) -> None:
        """Light the article that is read now."""
        self.view.articles.choose(document_id)

    @Slot(bool)
    def _shown(self, visible: bool) -> None:
        if visible:
            self.refresh()

    def _changed(self) -> None:
        if self.isVisible():
            self._timer.start()

    def _ask(self, what: str, question: object, then: object) -> None:
        """Ask something; an older question of the same kind is not waited for any more."""
        before = self._asked.get(what)
        if before is not None:
            before.drop()
        self._asked[what] = self._archive.ask(question, then)  # type: ignore[arg-type]

    @Slot()
    @Slot(int)
    def _ask_shelf(self, offset: int = 0) -> None:
        view, then = self.view, partial(self._show_shelf, self.view.tab, offset)
        containing = view.filter.text()
        if view.tab == "articles":
            ask = partial(article_shelf, order=view.order.key, containing=containing, offset=offset)
            self._ask("shelf", ask, then)
        elif view.tab == "speakers":
            self._ask("shelf", partial(voice_shelf, containing=containing, offset=offset), then)
        self._ask("followed", followed, self._show_followed)

    def _show_counts(self, found: Counts) -> None:
        self.view.show_counts(found.articles, found.quotes)

    def _show_shelf(self, tab: str, offset: int, shelf: Shelf) -> None:
        listed = self.view.articles if tab == "articles" else self.view.speakers
        if offset:
            listed.listed.add_rows(shelf.rows, shelf.total)
            return
        current, top = listed.currentIndex().data(ID_ROLE), listed.top_row()
        listed.listed.set_rows(shelf.rows, shelf.total)
        listed.setCurrentIndex(listed.listed.index_of(str(current)))
        if top is not None:
            listed.keep_top(listed.listed.index_of(top[0]), top[1])
        listed.set_message(_tr("Nothing matches this filter.") if self.view.filter.text() else "")

    def _show_followed(self, rows: tuple[FollowedRow, ...]) -> None:
        searches = [row for row in rows if row.query]
        people = [row for row in rows if not row.query]
        shown: list[ListRow] = []
        for words, some in ((_tr("Saved searches"), searches), (_tr("People you watch"), people)):
            shown += [Heading(words, len(some)), *some] if some else []
        self.view.followed.listed.set_rows(shown)
        fresh = sum(row.fresh for row in rows)
        self.view.tabs.segment("followed").set_count(figure(fresh) if fresh else "")
        self.view.followed.set_message(
            _tr("Search for something and keep the search, or watch somebody on their page. What is new shows here.")
        )

    @Slot(str)
    def _search(self, query: str) -> None:
        if not query:
            self._hits = None
            self.view.hits.listed.set_rows(())
            self.view.show_hits(None)
            return
        self._ask("search", partial(search_hits, query=query), self._show_hits)

    def _show_hits(self, hits: Hits) -> None:
        if not self.view.search.text:
            return
        self._hits = hits
        self.view.hits.set_message(_tr("Nothing found. Fewer words or the start of a word find more."))
        self.view.show_hits("\n".join(hits.troubles))
        self.view.hits.listed.set_rows(_grouped(hits))
        self.view.hits.scrollToTop()

    def _more_hits(self, row: MoreRow) -> None:
        if self._hits is None:
            return
        ask = partial(
            search_hits,
            query=self._hits.query,
            parts=(row.part,),
            limit=MORE_HITS,
            offset=len(self._hits.rows[row.part]),
        )
        self._ask("more", ask, partial(self._add_hits, self._hits, row.part))

    def _add_hits(self, hits: Hits, part: str, more: Hits) -> None:
        if hits is not self._hits:
            return
        place = self.view.hits.currentIndex().row()
        rows = {**hits.rows, part: (*hits.rows[part], *more.rows[part])}
        self._hits = Hits(hits.query, rows, hits.totals, hits.troubles)
        top = self.view.hits.verticalScrollBar().value()
        self.view.hits.listed.set_rows(_grouped(self._hits))
        self.view.hits.setCurrentIndex(self.view.hits.listed.index(place, 0))
        self.view.hits.verticalScrollBar().setValue(top)

    @Slot(object)
    def _open(self, row: ListRow) -> None:
        match row:
            case ArticleRow() | HitRow():
                if row.place is not None:
                    self.place_wanted.emit(row.place)
            case VoiceRow():
                self.person_wanted.emit(row.name)
            case MoreRow():
                self._more_hits(row)
            case FollowedRow() if row.query:
                self._archive.change(lambda library: library.searches.see(row.number))
                self.view.search.search(row.query)
            case FollowedRow():
                self.known_person_wanted.emit(row.number)

    @Slot(object)
    def _remove(self, row: ListRow) -> None:
        if isinstance(row, ArticleRow | FollowedRow):
            self.removal_wanted.emit(row)

    @Slot(object)
    def _rename(self, row: ListRow) -> None:
        if isinstance(row, FollowedRow) and row.query:
            self.rename_wanted.emit(row)

    @Slot(object, object)
    def _show_menu(self, row: ListRow, place: QPoint) -> None:
        menu = self.menu_for(row)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def menu_for(self, row: ListRow) -> QMenu:
        """What can be done about a row."""
        menu = QMenu(self)
        menu.addAction(_tr("Open")).triggered.connect(partial(self._open, row))
        if isinstance(row, FollowedRow) and row.query:
            menu.addAction(_tr("Rename…")).triggered.connect(partial(self._rename, row))
            menu.addAction(_tr("Keep no longer")).triggered.connect(partial(self._remove, row))
        elif isinstance(row, FollowedRow):
            menu.addAction(_tr("Watch no longer")).triggered.connect(partial(self._remove, row))
        elif isinstance(row, ArticleRow):
            menu.addAction(_tr("Take out of the library")).triggered.connect(partial(self._remove, row))
        return menu

    def _show_import(self, state: ImportState) -> None:
        self.view.progress.show_state(state)


def _grouped(hits: Hits) -> list[ListRow]:
    words = {"quotes": _tr("Quotes"), "articles": _tr("Articles"), "notes": _tr("Notes")}
    shown: list[ListRow] = []
    for part, rows in hits.rows.items():
        if rows:
            left = hits.totals[part] - len(rows)
            shown += [Heading(words[part], hits.totals[part]), *rows, *([MoreRow(part, left)] if left > 0 else [])]
    return shown
