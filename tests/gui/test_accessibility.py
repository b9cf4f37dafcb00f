"""Opens everything the window can open and looks at it as a screen reader and a keyboard do."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.actions import action_table
from tests.gui.audit import faults, menu_faults, tab_circle
from tests.gui.test_reading_aloud import HeardVoice
from tests.gui.window import Desk
from tests.samples import seed_analysis, seed_document

_ENDS = frozenset({"quit", "closeTab", "newWindow", "fullScreen", "cancel", "analyzeAgain"})
"""Actions that open nothing and take the article away."""


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
    """The platform's own dialogs are not ours to look at."""
    nothing = {"getOpenFileName": ("", ""), "getSaveFileName": ("", ""), "getOpenFileNames": ([], "")}
    for name, answer in {**nothing, "getExistingDirectory": ""}.items():
        monkeypatch.setattr(QFileDialog, name, staticmethod(lambda *_args, given=answer, **_facts: given))


class Onlooker(QObject):
    """Looks at every dialog that blocks, then leaves it with Escape."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.seen: set[str] = set()
        self._timer = QTimer(self, interval=20)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _look(self) -> None:
        for window in (QApplication.activeModalWidget(), QApplication.activePopupWidget()):
            if isinstance(window, QMenu):
                self.found += menu_faults(window)
                window.close()
            elif window is not None:
                self._audit(window)

    def _audit(self, window: QWidget) -> None:
        self.seen.add(window.objectName() or type(window).__name__)
        self.found += faults(window)
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Escape)
        if window.isVisible():
            self.found.append(f"Escape does not close {window.objectName() or type(window).__name__}")
            window.close()


def test_everything_that_an_action_opens_has_names_and_closes_with_escape(reading: Desk) -> None:
    onlooker, window = Onlooker(), reading.window
    wrong: list[str] = []
    for spec in action_table():
        action = window.actions_by_id[spec.id]
        if spec.id in _ENDS or not action.isEnabled():
            continue
        action.trigger()
        QApplication.processEvents()
        for top in QApplication.topLevelWidgets():
            if top.isVisible() and not isinstance(top, QMenu):
                wrong += [f"after {spec.id}: {fault}" for fault in faults(top)]
        for dialog in window.findChildren(QDialog):
            if dialog.isVisible():
                QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Escape)
                if dialog.isVisible():
                    wrong.append(f"Escape does not close {dialog.objectName()}")
                    dialog.close()
    onlooker.stop()
    assert "\n".join(sorted({*wrong, *onlooker.found})) == ""
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
