"""Opens everything the window can open and looks at it as a screen reader and a keyboard do."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.audit import faults, menu_faults, tab_circle
from tests.gui.test_reading_aloud import HeardVoice
from tests.gui.walk import answer_no_file_dialog, walk_through
from tests.gui.window import Desk
from tests.samples import seed_analysis, seed_document


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path, voice=HeardVoice)
    qtbot.addWidget(desk.window)
    desk.window.resize(1280, 800)
    desk.window.show()
    qtbot.waitExposed(desk.window)
    desk.window.activateWindow()
    yield desk
    desk.close()


@pytest.fixture
def reading(desk: Desk) -> Desk:
    document = seed_document()
    desk.read(document, seed_analysis(document))
    desk.attention.update(speaker="s3", quote="q3")
    QApplication.processEvents()
    return desk


@pytest.fixture(autouse=True)
def _no_file_dialogs(monkeypatch: pytest.MonkeyPatch) -> None:
    answer_no_file_dialog(monkeypatch)


def test_everything_that_an_action_opens_has_names_and_closes_with_escape(reading: Desk) -> None:
    wrong: set[str] = set()

    def look(window: QWidget, how: str) -> None:
        found = menu_faults(window) if isinstance(window, QMenu) else faults(window)
        wrong.update(f"{how}: {fault}" for fault in found)

    onlooker = walk_through(reading, look)
    assert "\n".join(sorted({*wrong, *onlooker.stuck})) == ""
    assert len(onlooker.seen) >= 3


def test_menus_have_words(reading: Desk) -> None:
    buttons = [b for b in reading.window.findChildren(QToolButton) if b.menu() is not None]
    assert buttons
    assert [fault for button in buttons for fault in menu_faults(button.menu())] == []


@pytest.mark.parametrize("back", [False, True])
def test_tab_goes_round_the_window_and_is_trapped_nowhere(reading: Desk, *, back: bool) -> None:
    reading.window.workspace.pane.view.setFocus()
    circle = tab_circle(reading.window, back=back)
    names = [widget.objectName() for widget in circle]
    assert {"articleView", "floorMap", "filterField"} <= set(names)


def test_tab_goes_round_an_empty_window(desk: Desk) -> None:
    desk.window.pages.welcome.setFocus()
    QTest.keyClick(desk.window, Qt.Key.Key_Tab)
    assert len(tab_circle(desk.window)) > 4


@pytest.mark.parametrize("action", ["settings", "compare", "whoSpeaksWhere"])
def test_tab_goes_round_each_dialog(reading: Desk, qtbot: QtBot, action: str) -> None:
    before = set(reading.window.findChildren(QDialog))
    reading.window.actions_by_id[action].trigger()
    dialog = next(d for d in reading.window.findChildren(QDialog) if d.isVisible() and d not in before)
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    QTest.keyClick(dialog, Qt.Key.Key_Tab)
    assert len(tab_circle(dialog)) > 1
    dialog.close()


def test_the_empty_window_and_a_tab_in_trouble_have_names(desk: Desk) -> None:
    assert faults(desk.window) == []
    desk.window.pages.card.show_trouble("name.txt", "It is broken.")
    desk.window.pages._articles.setCurrentWidget(desk.window.pages.card)
    assert faults(desk.window) == []


def test_the_audit_finds_what_is_wrong(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    for text in ("", "…", "×"):
        QToolButton(page, text=text, objectName="same")
    page.show()
    found = faults(page)
    assert len(found) == 4
    assert "3 children" in found[-1]
