"""The library's dock in a real window: finding, opening, removing, adding; by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop.document import FileSource, TextSource
from desktop.errors import SourceNotFoundError
from desktop.library import Library
from desktop.presentation.exporting import render
from desktop.presentation.library_rows import ArticleRow, FollowedRow, HitRow, MoreRow, VoiceRow
from desktop.session import Archive, Importer, SavedLayout
from desktop.ui.library_desk import LibraryDesk
from desktop.ui.main_window import MainWindow
from desktop.ui.models.library_model import LibraryModel
from desktop.ui.models.roles import Heading
from desktop.ui.tasks import Callbacks
from desktop.ui.widgets.library_list import LibraryList
from desktop.ui.workspace import Services
from desktop.worker.protocol import AnalysisReady, DocumentRead, JobFailed
from tests.gui.window import Desk
from tests.samples import seed_analysis, seed_document
from tests.unit.library.making import Said, article


class LibraryWindow(Desk):
    """A window with a library on threads of its own."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        super().__init__(folder)
        self.qtbot = qtbot
        self.archive = Archive(self.library, Callbacks(self.window).post)
        self.importer = self.sessions.attach(lambda worker: Importer(worker, self.archive.keep))
        self.services = Services(
            self.sessions, self.library, self.settings, self.theme, archive=self.archive, importer=self.importer
        )
        self.plain = self.window
        self.window = MainWindow(self.services)
        self.window.resize(1280, 800)
        self.window.show()

    @property
    def own(self) -> LibraryDesk:
        assert self.window.library is not None
        return self.window.library

    def open_dock(self, *, articles: int) -> None:
        """Show it and wait until it lists so many."""
        self.window.actions_by_id["library"].trigger()
        self.wait(lambda: self.own.view.articles.listed.rowCount() == articles)

    def wait(self, done: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(done, timeout=10_000)

    def search(self, words: str, rows: int) -> list[object]:
        self.own.view.search.search(words)
        self.wait(lambda: self.own.view.hits.listed.rowCount() == rows)
        return list(self.own.view.hits.listed.rows)

    def toast(self) -> QPushButton:
        """The button of the newest message."""
        toasts = self.window.workspace.toasts.toasts
        return toasts[-1].action

    def close(self) -> None:
        self.window.close()
        self.archive.close()
        self.plain.close()
        super().close()


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[LibraryWindow]:
    made = LibraryWindow(tmp_path, qtbot)
    yield made
    made.close()


def fill(library: Library, count: int = 3) -> None:
    """Articles in which two people speak."""
    for number in range(count):
        said = [
            Said("Sergey Lavrov", f"we want a total pullout by day {number}", marks=True),
            Said("Ashraf Ghani", f"there was no meeting number {number}"),
        ]
        library.keep(*article(said, title=f"Talks {number}", date="2019-05-31", outlet="VOA", source=f"/{number}.txt"))


def press(listed: LibraryList, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(listed, key)


def test_an_empty_library_says_what_to_do(desk: LibraryWindow) -> None:
    desk.open_dock(articles=0)
    desk.wait(desk.own.view.empty.isVisible)
    assert not desk.own.view.tabs.isVisible()


def test_the_key_shows_focuses_and_takes_away(desk: LibraryWindow) -> None:
    fill(desk.library)
    desk.open_dock(articles=3)
    assert desk.own.dock.isVisible()
    assert desk.own.view.objectName() == "libraryView"
    assert desk.own.view.search.field.objectName() == "searchField"
    desk.window.activateWindow()
    desk.wait(desk.own.view.search.field.hasFocus)
    desk.window.actions_by_id["library"].trigger()
    assert not desk.own.dock.isVisible()


def test_an_article_opens_from_the_library_without_its_file(desk: LibraryWindow) -> None:
    fill(desk.library)
    desk.open_dock(articles=3)
    row = desk.own.view.articles.listed.rows[0]
    assert isinstance(row, ArticleRow)
    desk.own.view.articles.go(row)
    desk.wait(lambda: desk.session.title == "Talks 2")
    assert desk.session.complete
    assert desk.session.source == FileSource("/2.txt")
    assert desk.worker.jobs == {}
    desk.own.view.articles.go(row)
    assert len(desk.window.tabs.all) == 1


def test_a_quote_that_was_found_is_gone_to_in_its_article(desk: LibraryWindow) -> None:
    fill(desk.library)
    desk.open_dock(articles=3)
    rows = desk.search('speaker:lavrov "day 1"', 2)
    hit = rows[1]
    assert isinstance(rows[0], Heading)
    assert isinstance(hit, HitRow)
    assert [hit.text[mark.start : mark.end] for mark in hit.marks] == ["day 1"]
    QTest.keyClick(desk.own.view.search.field, Qt.Key.Key_Down)
    desk.own.view.hits.setCurrentIndex(desk.own.view.hits.listed.index(1, 0))
    press(desk.own.view.hits, Qt.Key.Key_Return)
    desk.wait(lambda: desk.session.title == "Talks 1")
    assert desk.attention.focus.quote == "q1"


def test_a_search_comes_as_one_types_and_goes_with_escape(desk: LibraryWindow) -> None:
    fill(desk.library)
    desk.open_dock(articles=3)
    QTest.keyClicks(desk.own.view.search.field, "pullou")
    desk.wait(lambda: desk.own.view.hits.isVisible() and desk.own.view.hits.listed.rowCount() > 0)
    assert not desk.own.view.tabs.isVisible()
    QTest.keyClick(desk.own.view.search.field, Qt.Key.Key_Escape)
    assert desk.own.view.articles.isVisible()
    assert desk.own.view.search.text == ""


def test_more_of_what_was_found_is_shown_when_asked_for(desk: LibraryWindow) -> None:
    fill(desk.library, 9)
    desk.open_dock(articles=9)
    rows = desk.search("kind:verbatim pullout", 8)
    more = rows[-1]
    assert more == MoreRow("quotes", 3)
    desk.own.view.hits.go(more)
    desk.wait(lambda: desk.own.view.hits.listed.rowCount() == 10)
    assert not any(isinstance(row, MoreRow) for row in desk.own.view.hits.listed.rows)


def test_a_removed_article_comes_back_by_undo(desk: LibraryWindow) -> None:
    fill(desk.library)
    desk.open_dock(articles=3)
    listed = desk.own.view.articles
    listed.setCurrentIndex(listed.listed.index(1, 0))
    press(listed, Qt.Key.Key_Delete)
    desk.wait(lambda: listed.listed.rowCount() == 2)
    desk.toast().click()
    desk.wait(lambda: listed.listed.rowCount() == 3)


def test_a_search_is_kept_says_what_is_new_and_is_let_go(desk: LibraryWindow) -> None:
    fill(desk.library)
    desk.open_dock(articles=3)
    desk.own.save_search("Troops", "pullout")
    followed = desk.own.view.followed
    desk.wait(lambda: followed.listed.rowCount() == 2)
    desk.archive.keep(*article([Said("Ashraf Ghani", "pullout again")], title="New"))
    desk.wait(lambda: [r.fresh for r in followed.listed.rows if isinstance(r, FollowedRow)] == [2])
    row = followed.listed.rows[1]
    followed.opened.emit(row)
    assert desk.own.view.search.text == "pullout"
    desk.wait(lambda: [r.fresh for r in followed.listed.rows if isinstance(r, FollowedRow)] == [0])
    followed.removal_wanted.emit(row)
    desk.wait(lambda: followed.listed.rowCount() == 0)


def test_what_is_read_is_kept_unless_the_reader_does_not_want_it(desk: LibraryWindow) -> None:
    desk.sessions.keep_with(desk.archive.keep)
    desk.session.open(TextSource(seed_document().text, "Pasted"))
    desk.answer(seed_document(), seed_analysis())
    desk.wait(lambda: desk.library.articles.count() == 1)
    desk.open_dock(articles=1)
    desk.session.reject(seed_analysis().quotes[0].id)
    assert desk.library.articles.analysis(seed_document().id) == seed_analysis()


def test_files_are_added_one_after_another_and_what_failed_is_reported(desk: LibraryWindow, tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("x")
    desk.window.commands.library.add([str(tmp_path / "a.txt"), str(tmp_path / "b.txt")])
    desk.wait(desk.own.view.progress.isVisible)
    desk.sessions.receive(DocumentRead(len(desk.worker.jobs), seed_document()))
    desk.sessions.receive(AnalysisReady(len(desk.worker.jobs), seed_analysis(), True, 0.1))
    desk.sessions.receive(JobFailed(len(desk.worker.jobs), SourceNotFoundError("It is not there.")))
    desk.wait(lambda: desk.own.view.articles.listed.rowCount() == 1)
    assert not desk.own.view.progress.isVisible()
    assert desk.toast().text()


def test_speakers_of_all_articles_are_listed(desk: LibraryWindow) -> None:
    fill(desk.library)
    desk.open_dock(articles=3)
    desk.own.view.tabs.choose("speakers")
    desk.wait(lambda: desk.own.view.speakers.listed.rowCount() == 2)
    assert all(isinstance(row, VoiceRow) for row in desk.own.view.speakers.listed.rows)
    QTest.keyClicks(desk.own.view.filter, "ghan")
    desk.wait(lambda: desk.own.view.speakers.listed.rowCount() == 1)


def test_a_backup_is_written_and_put_back(desk: LibraryWindow, tmp_path: Path) -> None:
    fill(desk.library)
    desk.open_dock(articles=3)
    saved = tmp_path / "all.onrecord"
    desk.window.commands.library.write_backup(saved)
    desk.wait(saved.exists)
    desk.library.articles.remove([desk.library.articles.list()[0].id])
    desk.window.commands.library.restore_from(saved)
    desk.wait(lambda: desk.library.articles.count() == 3)
    desk.wait(lambda: desk.own.view.articles.listed.rowCount() == 3)


def test_the_model_asks_for_a_page_once_and_ends_where_nothing_comes(qtbot: QtBot) -> None:
    model = LibraryModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows = [ArticleRow(str(n), f"Title {n}", "VOA", n, 1, "") for n in range(5)]
    wanted: list[int] = []
    model.more_wanted.connect(wanted.append)
    model.set_rows(rows[:3], 5)
    for _ in range(2):
        model.fetchMore(model.index(-1, -1))
    assert wanted == [3]
    model.add_rows(rows[3:], 5)
    assert (model.rowCount(), model.canFetchMore(model.index(-1, -1))) == (5, False)
    assert model.index_of("4").row() == 4
    model.set_rows([Heading("Quotes", 1), *rows[:1]])
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable
    assert model.data(model.index(1, 0), Qt.ItemDataRole.AccessibleTextRole) == "Title 0, VOA, 0 quotes"
    del tester


def test_an_export_is_brought_back_and_the_import_undone(desk: LibraryWindow, tmp_path: Path) -> None:
    document, analysis = seed_document(), seed_analysis()
    (tmp_path / "one.jsonld").write_bytes(render("webannotation", [(document, analysis)]))
    (tmp_path / "two.json").write_text("nothing of ours")
    desk.window.commands.library.import_files([tmp_path / "one.jsonld"])
    desk.wait(lambda: desk.library.articles.count() == 1)
    assert desk.library.articles.effective(document.id) == analysis
    desk.wait(lambda: bool(desk.window.workspace.toasts.toasts))
    assert desk.window.workspace.toasts.toasts[-1].text == "1 article imported."
    desk.toast().click()
    desk.wait(lambda: desk.library.articles.count() == 0)
    desk.window.commands.library.import_files([tmp_path / "two.json", tmp_path / "one.jsonld"])
    desk.wait(lambda: any("1 file could not be added" in one.text for one in desk.window.workspace.toasts.toasts))
    assert desk.library.articles.count() == 1


def test_the_library_stands_where_it_stood_at_the_next_start(tmp_path: Path, qtbot: QtBot) -> None:
    one = LibraryWindow(tmp_path, qtbot)
    one.window.actions_by_id["library"].trigger()
    one.own.view.tabs.choose("speakers")
    one.window.resizeDocks([one.own.dock], [410], Qt.Orientation.Horizontal)
    QApplication.processEvents()
    assert one.own.layout_now() == (True, 410, "speakers")
    shape, layout = one.window.shape(), one.window.layout_now()
    one.close()
    two = LibraryWindow(tmp_path, qtbot)
    two.window.restore_shape(shape, SavedLayout.from_text(layout.to_text()))
    QApplication.processEvents()
    assert two.own.dock.isVisible()
    assert two.own.layout_now() == (True, 410, "speakers")
    two.own.dock.hide()
    assert two.window.layout_now() == replace(layout, shows_library=False)
    two.close()
