"""Opens the page of a person in a window, and does what is wanted there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QMainWindow

from desktop.presentation.library_rows import Place
from desktop.presentation.person import (
    LinkRow,
    PersonKey,
    PersonPage,
    SaidRow,
    page_of_name,
    page_of_person,
    person_page,
    with_contexts,
)
from desktop.presentation.person_changes import (
    Decided,
    decide,
    export_person,
    make_person,
    speaker_formats,
    suffix_of,
    take_back,
    unmake_person,
    watch,
)
from desktop.presentation.structure import plural
from desktop.session import Archive, Question
from desktop.ui.pages import Pages
from desktop.ui.tabs import Tabs
from desktop.ui.widgets.person_page import PersonPageView
from desktop.ui.workspace import Services

_SETTLE_MS = 400


class People(QObject):
    """The page is made when it is first wanted."""

    place_wanted = Signal(object)

    def __init__(self, archive: Archive, services: Services, tabs: Tabs, pages: Pages, window: QMainWindow) -> None:
        super().__init__(window)
        self._archive = archive
        self._services = services
        self._tabs = tabs
        self._pages = pages
        self._window = window
        self._view: PersonPageView | None = None
        self._asked: Question | None = None
        self._contexts: Question | None = None
        self._timer = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._timer.timeout.connect(self._refresh)
        archive.listen(self._changed)

    @property
    def view(self) -> PersonPageView:
        """The page."""
        if self._view is None:
            view = self._view = PersonPageView(self._services.theme, self._window)
            view.hide()
            view.back_wanted.connect(self._back)
            view.watch_wanted.connect(self._watch)
            view.export_wanted.connect(self._export)
            view.statements.contexts_wanted.connect(self._ask_contexts)
            view.statements.list.opened.connect(self._open)
            view.statements.list.left_upwards.connect(view.statements.filter.setFocus)
            view.evidence.decided.connect(self._decide)
            view.evidence.article_wanted.connect(self._open_article)
            view.evidence.other_wanted.connect(self.show_person)
            view.evidence.one_person_wanted.connect(self._make_one)
        return self._view

    def stop(self) -> None:
        """The window goes: let go of what outlives it."""
        self._archive.unlisten(self._changed)
        for question in (self._asked, self._contexts):
            if question is not None:
                question.drop()

    @Slot(str)
    def show_name(self, name: str, article: str = "") -> None:
        """Show what somebody of this name is on record as having said; in an article it is known who that is."""
        self._ask(partial(page_of_name, name=name, article=article))

    @Slot(int)
    def show_person(self, number: int) -> None:
        """Show what a person is on record as having said."""
        self._ask(partial(page_of_person, number=number))

    def _ask(self, question: Callable[[Any], PersonPage], *, again: bool = False) -> None:
        if self._asked is not None:
            self._asked.drop()
        self._asked = self._archive.ask(question, partial(self._show, again=again))

    def _show(self, page: PersonPage, *, again: bool) -> None:
        if again and self._pages.over is not self._view:
            return
        self.view.show_page(page)
        if page.watched and page.key.number is not None and not again:
            number = page.key.number
            self._archive.change(lambda library: library.people.watch(number))  # what is new has been seen
        if self._pages.over is not self._view:
            self._pages.show_over(self.view)
            self.view.statements.list.setFocus()

    @Slot()
    def _back(self) -> None:
        self._pages.leave()
        if self._tabs.front.is_built:
            self._tabs.front.pane.view.setFocus()

    def _changed(self) -> None:
        if self._view is not None and self._pages.over is self._view:
            self._timer.start()

    @Slot()
    def _refresh(self) -> None:
        if self._view is not None and self._view.page is not None:
            self._ask(partial(person_page, key=self._view.page.key), again=True)

    @Slot(object)
    def _ask_contexts(self, rows: tuple[SaidRow, ...]) -> None:
        self._contexts = self._archive.ask(partial(with_contexts, rows=rows), self.view.statements.add_rows)

    @Slot(object)
    def _open(self, row: object) -> None:
        if isinstance(row, SaidRow):
            self.place_wanted.emit(row.place)

    @Slot(str)
    def _open_article(self, article: str) -> None:
        self.place_wanted.emit(Place(article))

    @property
    def _key(self) -> PersonKey:
        assert self.view.page is not None
        return self.view.page.key

    @Slot(bool)
    def _watch(self, wanted: bool) -> None:
        key = self._key
        if wanted:
            self._archive.change(partial(watch, key=key), self._follow)
        elif key.number is not None:
            number = key.number
            self._archive.change(lambda library: library.people.unwatch(number))

    def _follow(self, key: PersonKey) -> None:
        """A name has become a person."""
        self._ask(partial(person_page, key=key), again=True)

    @Slot(object, bool)
    def _decide(self, link: LinkRow, same: bool) -> None:
        number = self._key.number
        if number is not None:
            work = partial(decide, person=number, article=link.article, name=link.name, same=same)
            self._archive.change(work, partial(self._decided, link, same))

    def _decided(self, link: LinkRow, same: bool, decided: Decided) -> None:
        words = (
            self.tr("{name} in “{title}” counts as this person now.")
            if same
            else self.tr("{name} in “{title}” is somebody else from now on.")
        )
        self._offer_undo(words.format(name=link.name, title=link.title), partial(take_back, decided=decided))

    @Slot()
    def _make_one(self) -> None:
        name = self._key.name
        self._archive.change(partial(make_person, name=name), partial(self._made_one, name))

    def _made_one(self, name: str, number: int) -> None:
        self._ask(partial(page_of_person, number=number), again=True)
        message = self.tr("Everybody called {name} counts as one person now.").format(name=name)
        self._offer_undo(message, partial(unmake_person, number=number), then=lambda _: self.show_name(name))

    def _offer_undo(
        self, message: str, undo: Callable[[Any], object], then: Callable[[Any], None] = lambda _: None
    ) -> None:
        archive = self._archive
        self._tabs.front.toasts.show_message(
            message, action=self.tr("Undo"), on_action=lambda: archive.change(undo, then)
        )

    @Slot()
    def _export(self) -> None:
        key, formats = self._key, speaker_formats()
        title = self.tr("Export everything {name} said").format(name=key.name)
        proposal = str(Path.home() / f"{key.name}{suffix_of('markdown')}")
        chosen, kind = QFileDialog.getSaveFileName(self._window, title, proposal, ";;".join(formats.values()))
        if chosen:
            name = next((name for name, words in formats.items() if words == kind), "markdown")
            self.write(Path(chosen), name)

    def write(self, target: Path, name: str) -> None:
        """Write all statements of the person on the page into a file of a format, and say so."""
        target = target if target.suffix else target.with_name(target.name + suffix_of(name))
        said = self.tr("{articles} written to {file}.")
        self._archive.ask(
            partial(export_person, key=self._key, name=name, target=target),
            lambda count: self._tabs.front.toasts.show_message(
                said.format(articles=plural(count, "article"), file=target.name)
            ),
        )
