"""How the article looks, changed beside the article."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QSlider, QToolButton
from pytestqt.qtbot import QtBot

from desktop.ui.dialogs.reading_card import ReadingCard
from desktop.ui.dialogs.settings_dialog import SettingsDialog
from tests.gui.window import Desk
from tests.samples import seed_analysis, seed_document


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    qtbot.addWidget(desk.window)
    desk.window.resize(1100, 720)
    desk.window.show()
    qtbot.waitExposed(desk.window)
    document = seed_document()
    desk.read(document, seed_analysis(document))
    yield desk
    desk.close()


def button(desk: Desk) -> QToolButton:
    action = desk.window.actions_by_id["textAndMarks"]
    return next(b for b in desk.window.findChildren(QToolButton) if b.defaultAction() is action)


def card(desk: Desk) -> ReadingCard:
    found = desk.window.findChild(ReadingCard)
    assert isinstance(found, ReadingCard)
    return found


def test_the_button_opens_the_card_below_itself_and_puts_it_away(desk: Desk, qtbot: QtBot) -> None:
    qtbot.mouseClick(button(desk), Qt.MouseButton.LeftButton)
    shown = card(desk)
    assert shown.isVisible()
    assert shown.mapToGlobal(QPoint()).y() > button(desk).mapToGlobal(QPoint()).y() + button(desk).height()
    assert desk.window.rect().contains(shown.geometry())
    qtbot.mouseClick(button(desk), Qt.MouseButton.LeftButton)
    assert not shown.isVisible()


def test_the_card_shows_the_settings_as_they_are_and_changes_them_at_once(desk: Desk, qtbot: QtBot) -> None:
    desk.settings.set("reading.size", 22)
    desk.window.actions_by_id["textAndMarks"].trigger()
    slider = card(desk).editor("reading.size").findChild(QSlider)
    assert isinstance(slider, QSlider)
    assert slider.value() == 10
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert desk.theme.reading.size == 23
    desk.window.actions_by_id["zoomReset"].trigger()
    assert slider.value() == 6


def test_escape_gives_the_keyboard_back_to_the_article(desk: Desk, qtbot: QtBot) -> None:
    desk.window.activateWindow()
    view = desk.window.workspace.pane.view
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    desk.window.actions_by_id["textAndMarks"].trigger()
    qtbot.waitUntil(lambda: not view.hasFocus())
    qtbot.keyClick(desk.window.focusWidget(), Qt.Key.Key_Escape)
    assert not card(desk).isVisible()
    assert view.hasFocus()


def test_all_settings_are_one_click_away(desk: Desk, qtbot: QtBot) -> None:
    desk.window.actions_by_id["textAndMarks"].trigger()
    more = next(b for b in card(desk).findChildren(QAbstractButton) if b.text() == "All settings…")
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    assert not card(desk).isVisible()
    dialog = desk.window.findChild(SettingsDialog)
    assert isinstance(dialog, SettingsDialog)
    assert dialog.isVisible()
    dialog.close()
