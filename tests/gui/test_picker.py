"""Picking from a list by typing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.dialogs.picker import PickerDialog
from desktop.ui.dialogs.picker_row import PickerItem
from desktop.ui.palettes import ThemeName
from desktop.ui.theme import Theme

ITEMS = (
    PickerItem("Undo", "undo", "Ctrl+Z", enabled=False, group="Edit"),
    PickerItem("Find", "find", "Ctrl+F", group="Edit"),
    PickerItem("Find next", "next", "F3", enabled=False, group="Edit"),
    PickerItem("Quotes", "quotes", "Ctrl+2", group="Go"),
)


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[PickerDialog]:
    Theme(ThemeName.LIGHT).apply()
    parent = QWidget()
    qtbot.addWidget(parent)
    made = PickerDialog("Commands", "Type a command", ITEMS, parent)
    made.show()
    yield made
    parent.close()


def field(dialog: PickerDialog) -> QLineEdit:
    found = dialog.findChild(QLineEdit, "pickerField")
    assert isinstance(found, QLineEdit)
    return found


def rows(dialog: PickerDialog) -> QListWidget:
    found = dialog.findChild(QListWidget, "pickerList")
    assert isinstance(found, QListWidget)
    return found


def test_enter_takes_the_first_row_that_can_be_taken(qtbot: QtBot, dialog: PickerDialog) -> None:
    qtbot.keyClick(field(dialog), Qt.Key.Key_Return)
    assert dialog.picked == "find"


def test_arrows_pass_over_what_cannot_be_taken(qtbot: QtBot, dialog: PickerDialog) -> None:
    for key, wanted in ((Qt.Key.Key_Down, "Quotes"), (Qt.Key.Key_Down, "Quotes"), (Qt.Key.Key_Up, "Find")):
        qtbot.keyClick(field(dialog), key)
        assert rows(dialog).currentItem().text() == wanted


def test_nothing_is_taken_where_nothing_can_be(qtbot: QtBot, dialog: PickerDialog) -> None:
    qtbot.keyClicks(field(dialog), "undo")
    qtbot.keyClick(field(dialog), Qt.Key.Key_Down)
    qtbot.keyClick(field(dialog), Qt.Key.Key_Return)
    assert dialog.picked is None
    assert dialog.isVisible()


def test_keys_and_menu_are_searched_and_heard(qtbot: QtBot, dialog: PickerDialog) -> None:
    qtbot.keyClicks(field(dialog), "ctrl+2")
    assert [rows(dialog).item(row).text() for row in range(rows(dialog).count())] == ["Quotes"]
    assert rows(dialog).item(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Quotes, Ctrl+2"


def test_keys_stand_at_the_other_end_of_the_row(dialog: PickerDialog) -> None:
    def inked(left: int, right: int) -> bool:
        box = rows(dialog).visualItemRect(rows(dialog).item(3))
        image = rows(dialog).viewport().grab(box).toImage()
        ground = image.pixelColor(QPoint(3, 3))
        return any(
            image.pixelColor(x, y) != ground
            for x in range(box.width() - left, box.width() - right)
            for y in range(4, box.height() - 4)
        )

    assert inked(60, 10)
    assert not inked(300, 120)
