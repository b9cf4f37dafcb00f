"""Several windows, and what was open when the program starts again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.document import FileSource, UrlSource
from desktop.library import Library
from desktop.session import SavedLayout, SavedTab, SavedWindow, Sessions, Status, load_windows, save_windows
from desktop.settings import Settings
from desktop.ui.palettes import ThemeName
from desktop.ui.theme import Theme, load_fonts
from desktop.ui.windows import OpenArticles, Windows
from desktop.ui.workspace import Services
from desktop.worker.protocol import AnalysisReady, DocumentRead, ReadJob
from tests.gui.window import StillWorker
from tests.samples import make_document, seed_analysis, seed_document

_CTRL = Qt.KeyboardModifier.ControlModifier
ONE, TWO = FileSource("/articles/one.txt"), FileSource("/articles/two.txt")


class Program:
    """One run of the program over a fake worker."""

    def __init__(self, folder: Path) -> None:
        load_fonts()
        self.worker = StillWorker()
        self.library, _ = Library.open(folder / "library.sqlite")
        self.sessions = Sessions(self.worker, self.library)
        services = Services(self.sessions, self.library, Settings.load(folder), Theme(ThemeName.LIGHT))
        self.articles = OpenArticles(folder)
        self.windows = Windows(services, self.articles if self.articles.claim() else None)

    def end(self) -> None:
        self.windows.quit()
        self.library.close()
        self.articles.release()


Start = Callable[[], Program]


@pytest.fixture
def start(qapp: QApplication, tmp_path: Path) -> Iterator[Start]:
    running: list[Program] = []

    def begin() -> Program:
        running.append(Program(tmp_path))
        return running[-1]

    yield begin
    for program in running:
        for window in program.windows.all:
            window.close()


def test_a_new_window_is_one_of_its_own_with_the_same_settings(start: Start, qtbot: QtBot) -> None:
    program = start()
    first = program.windows.open()
    first.show()
    first.activateWindow()
    qtbot.waitUntil(first.isActiveWindow)
    qtbot.keyClick(first, Qt.Key.Key_N, _CTRL)
    second = program.windows.all[1]
    assert second.isVisible()
    second.actions_by_id["marksNone"].trigger()
    assert first.actions_by_id["marksNone"].isChecked()
    second.close()
    assert program.windows.all == (first,)
    first.actions_by_id["marksAll"].trigger()
    program.end()


def test_what_was_open_comes_back_and_is_read_only_when_it_is_looked_at(start: Start, qtbot: QtBot) -> None:
    program = start()
    window = program.windows.open()
    window.show()
    window.tabs.open_all([ONE, TWO])
    program.sessions.receive(DocumentRead(1, seed_document()))
    window.workspace.panel.show_tab("quotes")
    window.tabs.step(1)
    program.end()
    again = start()
    assert again.windows.restore()
    (window,) = again.windows.all
    first, second = window.tabs.all
    assert window.tabs.front is second
    assert again.worker.jobs == {1: ReadJob(TWO)}
    assert (first.session.status, first.session.title) == (Status.WAITING, seed_document().title)
    again.sessions.receive(DocumentRead(1, make_document("Two\n\nA subhead here\n\nText.\n")))
    window.tabs.show(first)
    assert ReadJob(ONE) in again.worker.jobs.values()
    assert first.panel.current_tab() == "quotes"
    again.end()


def test_every_window_comes_back_after_leaving_and_a_closed_one_does_not(start: Start, tmp_path: Path) -> None:
    program = start()
    windows = [program.windows.open() for _ in range(3)]
    for window, name in zip(windows, "abc", strict=True):
        window.tabs.open(FileSource(f"/articles/{name}.txt"))
    windows[1].close()
    program.end()
    kept = load_windows(tmp_path / "open.json")
    assert [window.tabs[0].title for window in kept] == ["a.txt", "c.txt"]


def test_closing_the_last_window_keeps_its_articles(start: Start, tmp_path: Path) -> None:
    program = start()
    program.windows.open().tabs.open(ONE)
    program.windows.all[0].close()
    assert load_windows(tmp_path / "open.json")[0].tabs == (SavedTab(ONE, "one.txt", "speakers"),)
    program.articles.release()


def test_a_second_running_program_neither_reads_nor_writes_it(start: Start, tmp_path: Path) -> None:
    save_windows(tmp_path / "open.json", [SavedWindow((SavedTab(ONE),))])
    first, second = start(), start()
    assert not second.windows.restore()
    second.windows.open().tabs.open(TWO)
    second.end()
    assert [tab.source for tab in load_windows(tmp_path / "open.json")[0].tabs] == [ONE]
    assert first.windows.restore()
    first.end()


def test_a_page_of_the_web_comes_back_without_the_network(start: Start, tmp_path: Path) -> None:
    save_windows(tmp_path / "open.json", [SavedWindow((SavedTab(UrlSource("https://example.org/a"), "A page"),))])
    program = start()
    assert program.windows.restore()
    assert program.worker.jobs == {}
    program.end()
    assert load_windows(tmp_path / "open.json")[0].tabs[0].title == "A page"


def test_what_stands_beside_the_article_is_there_again(start: Start, qtbot: QtBot) -> None:
    program = start()
    window = program.windows.open()
    window.resize(780, 560)
    window.show()
    window.workspace.session.open(ONE)
    document = seed_document()
    program.sessions.receive(DocumentRead(len(program.worker.jobs), document))
    program.sessions.receive(AnalysisReady(len(program.worker.jobs), seed_analysis(document), True, 0.1))
    window.pages.set_panel_width(330)
    panel = window.workspace.panel
    panel.show_tab("quotes")
    panel.filter_field.setText("ceasefire")
    panel.certainty.set_value(0.5)
    window.actions_by_id["zoomIn"].trigger()
    size = window.workspace.services.theme.reading.size, window.size()
    program.end()

    again = start()
    assert again.windows.restore()
    later = again.windows.all[0]
    later.show()
    later.workspace.session.open(ONE)
    again.sessions.receive(DocumentRead(len(again.worker.jobs), document))
    again.sessions.receive(AnalysisReady(len(again.worker.jobs), seed_analysis(document), True, 0.1))
    QApplication.processEvents()
    panel = later.workspace.panel
    assert (panel.current_tab(), panel.filter_field.text(), panel.certainty.value) == ("quotes", "ceasefire", 0.5)
    assert abs(panel.width() - 330) <= 2
    assert (later.workspace.services.theme.reading.size, later.size()) == size
    later.actions_by_id["sidePanel"].trigger()
    again.end()

    third = start()
    third.windows.restore()
    assert not third.windows.all[0].pages.shows_panel
    assert not third.windows.all[0].actions_by_id["sidePanel"].isChecked()
    third.end()


@pytest.mark.parametrize("kept", ["", "{", "[]", '{"panel_width": "wide", "shows_panel": 1, "other": true}'])
def test_a_layout_that_is_none_is_the_usual_one(kept: str) -> None:
    assert SavedLayout.from_text(kept) == SavedLayout()
