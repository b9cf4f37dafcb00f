"""Several articles in one window, by keyboard and by pointer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QTabBar, QToolButton
from pytestqt.qtbot import QtBot

from desktop.document import Analysis, FileSource, TextSource, UrlSource
from desktop.errors import SourceNotFoundError
from desktop.session import SavedTab, Status
from desktop.worker.protocol import AnalysisReady, DocumentRead, JobFailed, ReadJob
from tests.gui.window import Desk
from tests.samples import make_document, seed_analysis, seed_document

_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
OTHER = make_document("Another article\n\nA subhead here\n\nA paragraph of it.\n")


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    qtbot.addWidget(desk.window)
    desk.window.show()
    qtbot.waitExposed(desk.window)
    desk.window.activateWindow()
    yield desk
    desk.close()


@pytest.fixture
def two(desk: Desk) -> Desk:
    """The seed article, and another behind it."""
    document = seed_document()
    desk.read(document, seed_analysis(document))
    desk.window.tabs.open(FileSource("/articles/other.txt"), front=False)
    desk.answer(OTHER)
    return desk


def press(desk: Desk, qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier = _CTRL) -> None:
    qtbot.keyClick(desk.window, key, modifiers)


def bar(desk: Desk) -> QTabBar:
    return desk.window.findChild(QTabBar, "tabBar")


def titles(desk: Desk) -> list[str]:
    return [bar(desk).tabText(number) for number in range(bar(desk).count())]


def drop(desk: Desk, data: QMimeData) -> None:
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    desk.window.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))


def test_one_article_needs_no_row_of_tabs(desk: Desk, qtbot: QtBot) -> None:
    desk.read(seed_document())
    assert not bar(desk).isVisible()
    press(desk, qtbot, Qt.Key.Key_T)
    assert bar(desk).isVisible()
    assert titles(desk) == [seed_document().title, "New tab"]
    assert "Open a file…" in desk.button_texts()
    press(desk, qtbot, Qt.Key.Key_W)
    assert not bar(desk).isVisible()
    assert desk.session.document is not None


def test_keys_go_round_the_tabs_and_each_keeps_its_own_attention(two: Desk, qtbot: QtBot) -> None:
    first, second = two.window.tabs.all
    two.window.choose(select="Lavrov", tab=None)
    for key, modifiers, front in (
        (Qt.Key.Key_Tab, _CTRL, second),
        (Qt.Key.Key_Tab, _CTRL, first),
        (Qt.Key.Key_Backtab, _CTRL | _SHIFT, second),
        (Qt.Key.Key_PageUp, _CTRL, first),
    ):
        press(two, qtbot, key, modifiers)
        assert two.window.workspace is front
        assert front.pane.isVisible()
        assert front.panel.isVisible()
        assert two.window.windowTitle() == f"{front.session.title} — On Record"
    assert first.attention.focus.speaker == "s3"
    assert second.attention.focus.speaker is None
    assert not second.pane.isVisible()


def test_the_actions_follow_the_tab_in_front(two: Desk, qtbot: QtBot) -> None:
    actions = two.window.actions_by_id
    assert actions["nextQuote"].isEnabled()
    press(two, qtbot, Qt.Key.Key_Tab)
    assert not actions["nextQuote"].isEnabled()
    assert actions["find"].isEnabled()
    press(two, qtbot, Qt.Key.Key_T)
    assert not actions["find"].isEnabled()
    assert two.facts() == ""


def test_a_tab_nobody_looked_at_has_no_panes_and_says_when_it_is_ready(two: Desk, qtbot: QtBot) -> None:
    second = two.window.tabs.all[1]
    assert not second.is_built
    assert bar(two).accessibleTabName(1) == f"{OTHER.title}, being read"
    two.sessions.receive(AnalysisReady(len(two.worker.jobs), Analysis(OTHER.id, "test"), True, 0.1))
    assert bar(two).accessibleTabName(1) == f"{OTHER.title}, ready"
    press(two, qtbot, Qt.Key.Key_Tab)
    assert second.is_built
    assert bar(two).accessibleTabName(1) == OTHER.title
    assert second.pane.view.setting.document == OTHER


def test_closing_reopening_and_the_last_one(two: Desk, qtbot: QtBot) -> None:
    press(two, qtbot, Qt.Key.Key_W)
    assert two.session.document == OTHER
    press(two, qtbot, Qt.Key.Key_W)
    assert two.window.workspace.is_empty
    assert two.window.isVisible()
    jobs = len(two.worker.jobs)
    press(two, qtbot, Qt.Key.Key_T, _CTRL | _SHIFT)
    assert two.worker.jobs[jobs + 1] == ReadJob(FileSource("/articles/other.txt"))
    two.answer(OTHER)
    press(two, qtbot, Qt.Key.Key_T, _CTRL | _SHIFT)
    assert len(two.window.tabs.all) == 2
    assert not two.sessions.has_closed


def test_the_last_empty_tab_closes_the_window(desk: Desk, qtbot: QtBot) -> None:
    press(desk, qtbot, Qt.Key.Key_W)
    assert not desk.window.isVisible()


def test_the_pointer_closes_moves_and_makes_tabs(two: Desk, qtbot: QtBot) -> None:
    strip = bar(two)
    strip.moveTab(1, 0)
    assert [tab.session.title for tab in two.window.tabs.all] == titles(two) == [OTHER.title, seed_document().title]
    assert two.session.title == seed_document().title
    qtbot.mouseClick(strip, Qt.MouseButton.MiddleButton, pos=strip.tabRect(0).center())
    assert titles(two) == [seed_document().title]
    two.window.tabs.new()
    qtbot.mouseClick(two.window.findChild(QToolButton, "newTabButton"), Qt.MouseButton.LeftButton)
    assert len(titles(two)) == 3
    close = strip.tabButton(1, QTabBar.ButtonPosition.RightSide)
    assert close.accessibleName() == "Close New tab"
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert len(titles(two)) == 2
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=strip.tabRect(0).center())
    assert two.session.title == seed_document().title


def test_an_article_is_not_opened_twice(two: Desk) -> None:
    jobs = len(two.worker.jobs)
    two.window.commands.file.open_path("/articles/other.txt")
    assert len(two.worker.jobs) == jobs
    assert two.session.document == OTHER


def test_several_dropped_files_open_in_tabs_the_first_in_front(desk: Desk, tmp_path: Path) -> None:
    names = ["a.txt", "b.html", "c.pdf"]
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in names])
    drop(desk, data)
    assert titles(desk) == names
    assert desk.session.source == FileSource(str(tmp_path / "a.txt"))


@pytest.mark.parametrize(
    ("fill", "expected"),
    [
        (lambda m: m.setUrls([QUrl("https://example.org/a")]), UrlSource("https://example.org/a")),
        (
            lambda m: m.setHtml("<p>“Words,” she said.</p>"),
            TextSource("<p>“Words,” she said.</p>", "Dropped text", "html"),
        ),
        (lambda m: m.setText("“Words,” she said."), TextSource("“Words,” she said.", "Dropped text")),
    ],
)
def test_addresses_markup_and_text_are_taken_as_such(desk: Desk, fill: object, expected: object) -> None:
    data = QMimeData()
    fill(data)  # type: ignore[operator]
    drop(desk, data)
    assert desk.session.source == expected


def test_a_selection_dragged_from_a_browser_is_text_and_not_its_address(desk: Desk) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/a")])
    data.setText("“Words,” she said.")
    drop(desk, data)
    assert desk.session.source == TextSource("“Words,” she said.", "Dropped text")


def test_markup_on_the_clipboard_is_passed_on(desk: Desk, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setHtml("<p>“Words,” she said.</p>")
    data.setText("“Words,” she said.")
    QGuiApplication.clipboard().setMimeData(data)
    press(desk, qtbot, Qt.Key.Key_V, _CTRL | _SHIFT)
    source = desk.session.source
    assert isinstance(source, TextSource)
    assert source.format == "html"
    assert "<p>" in source.text


def test_a_missing_file_is_a_quiet_card_in_its_tab(two: Desk, qtbot: QtBot) -> None:
    two.window.tabs.plan(SavedTab(FileSource("/articles/gone.txt"), "Gone"))
    assert bar(two).tabText(2) == "Gone"
    jobs = len(two.worker.jobs)
    press(two, qtbot, Qt.Key.Key_Tab, _CTRL)
    press(two, qtbot, Qt.Key.Key_Tab, _CTRL)
    assert two.worker.jobs[jobs + 1] == ReadJob(FileSource("/articles/gone.txt"))
    two.sessions.receive(JobFailed(jobs + 1, SourceNotFoundError("It is not there.")))
    card = two.window.pages.card
    assert card.isVisible()
    assert card.text.text() == "It is not there."
    assert two.window.workspace.toasts.toasts == ()
    assert bar(two).accessibleTabName(2) == "Gone, could not be opened"
    qtbot.keyClick(card.again, Qt.Key.Key_Space)
    assert isinstance(two.worker.jobs[len(two.worker.jobs)], ReadJob)
    assert two.session.status is Status.READING
    two.answer(OTHER)
    assert two.window.workspace.pane.isVisible()


def test_a_page_of_the_web_is_not_fetched_before_it_is_asked_for(desk: Desk, qtbot: QtBot) -> None:
    page = UrlSource("https://example.org/a")
    desk.window.tabs.show(desk.window.tabs.plan(SavedTab(page, "A page")))
    assert desk.worker.jobs == {}
    assert desk.window.pages.card.isVisible()
    assert "https://example.org/a" in desk.window.pages.card.text.text()
    qtbot.keyClick(desk.window.pages.card.again, Qt.Key.Key_Return)
    assert desk.worker.jobs == {1: ReadJob(page)}


def test_notices_of_a_tab_behind_wait_until_it_is_in_front(two: Desk, qtbot: QtBot) -> None:
    two.sessions.receive(JobFailed(len(two.worker.jobs), SourceNotFoundError("It stopped.")))
    assert two.window.workspace.toasts.toasts == ()
    press(two, qtbot, Qt.Key.Key_Tab)
    assert [toast.text for toast in two.window.workspace.toasts.toasts] == ["It stopped."]


def test_the_place_in_each_article_is_kept(two: Desk, qtbot: QtBot) -> None:
    pane = two.window.workspace.pane
    pane.restore_position(seed_document().text.index("Botobekov noted"))
    place = pane.reading_position()
    press(two, qtbot, Qt.Key.Key_Tab)
    assert two.library.reading_position(seed_document().id) == place
    press(two, qtbot, Qt.Key.Key_Tab)
    assert two.window.workspace.pane.reading_position() == place


def test_settings_reach_the_articles_behind(two: Desk, qtbot: QtBot) -> None:
    press(two, qtbot, Qt.Key.Key_Tab)
    two.settings.set("reading.numbers", True)
    assert all(tab.pane._scene.page.numbered for tab in two.window.tabs.all)


def test_a_document_that_comes_after_its_tab_was_closed_is_dropped(desk: Desk, qtbot: QtBot) -> None:
    desk.session.open(FileSource("/articles/slow.txt"))
    press(desk, qtbot, Qt.Key.Key_W)
    desk.sessions.receive(DocumentRead(1, OTHER))
    assert desk.window.workspace.is_empty


def test_closing_the_others_reads_none_of_them(two: Desk) -> None:
    for name in "abc":
        two.window.tabs.plan(SavedTab(FileSource(f"/articles/{name}.txt"), name))
    jobs = len(two.worker.jobs)
    two.window.tabs.close_others(two.window.tabs.all[1])
    assert [tab.session.title for tab in two.window.tabs.all] == [OTHER.title]
    assert not [job for number, job in two.worker.jobs.items() if number > jobs and isinstance(job, ReadJob)]
