from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView
from pytestqt.qtbot import QtBot

from desktop.ui.dialogs.compare_dialog import CompareDialog
from desktop.ui.models.roles import ID_ROLE
from tests.gui.window import Desk
from tests.samples import make_document, seed_analysis, seed_document


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    qtbot.addWidget(desk.window)
    desk.window.show()
    document = seed_document()
    desk.read(document, seed_analysis(document))
    yield desk
    desk.close()


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> CompareDialog:
    desk.attention.update(speaker="s3")
    desk.window.actions_by_id["compare"].trigger()
    found = desk.window.findChild(CompareDialog)
    assert isinstance(found, CompareDialog)
    qtbot.waitExposed(found)
    return found


def listed(dialog: CompareDialog) -> list[str]:
    model = dialog.view.model()
    return [str(model.index(row, 0).data(ID_ROLE)) for row in range(model.rowCount())]


def test_the_chosen_speaker_stands_beside_who_says_most(dialog: CompareDialog) -> None:
    QAbstractItemModelTester(dialog.view.model())
    assert dialog.pair == ("s2", "s3")
    assert listed(dialog) == ["q2", "q3", "q4", "q6"]
    assert dialog.left.text().startswith("Voice of America  ·  2 quotes, 3")


def test_each_stands_in_their_column(dialog: CompareDialog) -> None:
    image = dialog.view.viewport().grab().toImage()
    middle = image.width() // 2
    for row, right in ((0, False), (1, True)):
        rect = dialog.view.visualRect(dialog.view.model().index(row, 0))
        y = rect.center().y() + 4
        card = image.pixelColor(middle + 40, y) if right else image.pixelColor(middle - 40, y)
        bare = image.pixelColor(middle - 40, y) if right else image.pixelColor(middle + 40, y)
        assert card != bare


def test_other_speakers_are_picked_and_the_same_one_twice_changes_sides(dialog: CompareDialog) -> None:
    dialog.right.menu().actions()[4].trigger()
    assert dialog.pair == ("s2", "s5")
    assert listed(dialog) == ["q2", "q6", "q7", "q8"]
    dialog.left.menu().actions()[4].trigger()
    assert dialog.pair == ("s5", "s2")


def test_a_click_and_enter_go_to_the_statement(desk: Desk, qtbot: QtBot, dialog: CompareDialog) -> None:
    view = dialog.view
    rect = view.visualRect(view.model().index(1, 0))
    with qtbot.waitSignal(desk.attention.quote_requested) as asked:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert asked.args == ["q3"]
    qtbot.keyClick(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(desk.attention.quote_requested) as asked:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert asked.args == ["q4"]
    assert (desk.attention.focus.quote, desk.attention.focus.speaker) == ("q4", "s3")


def test_corrections_show_and_another_article_without_speakers_closes_it(desk: Desk, dialog: CompareDialog) -> None:
    desk.session.reject("q4")
    assert listed(dialog) == ["q2", "q3", "q6"]
    document = make_document("Nobody\n\nsays anything")
    desk.read(document)
    desk.window.commands.go.refresh_comparison()
    assert not dialog.isVisible()


def test_every_control_is_named(dialog: CompareDialog) -> None:
    for kind in (QAbstractButton, QAbstractItemView):
        for widget in dialog.findChildren(kind):
            if widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
                assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()
