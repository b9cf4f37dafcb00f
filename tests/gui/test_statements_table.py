from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop.ui.dialogs.statements_dialog import StatementsDialog
from desktop.ui.models.roles import ID_ROLE
from desktop.ui.models.statement_table import CERTAINTY, LENGTH, PARAGRAPH, SPEAKER
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
def dialog(desk: Desk) -> StatementsDialog:
    desk.window.actions_by_id["whoSpeaksWhere"].trigger()
    found = desk.window.findChild(StatementsDialog)
    assert isinstance(found, StatementsDialog)
    return found


def column(dialog: StatementsDialog, number: int) -> list[str]:
    model = dialog.view.model()
    return [str(model.index(row, number).data()) for row in range(model.rowCount())]


def quotes(dialog: StatementsDialog) -> list[str]:
    model = dialog.view.model()
    return [str(model.index(row, 0).data(ID_ROLE)) for row in range(model.rowCount())]


def test_it_lists_every_statement_of_lanes_and_map_in_the_order_of_the_text(
    desk: Desk, dialog: StatementsDialog
) -> None:
    QAbstractItemModelTester(dialog.table)
    analysis = seed_analysis()
    assert quotes(dialog) == [q.id for q in sorted(analysis.quotes, key=lambda q: q.content[0].start)]
    assert "Sergey Lavrov" in column(dialog, SPEAKER)
    assert set(column(dialog, CERTAINTY)) <= {"certain", "likely", "doubtful"}
    assert [int(n) for n in column(dialog, PARAGRAPH)] == sorted(int(n) for n in column(dialog, PARAGRAPH))


def test_headings_over_figures_stand_as_the_figures_do(dialog: StatementsDialog) -> None:
    model = dialog.table
    for column_number in (LENGTH, PARAGRAPH):
        heading = model.headerData(column_number, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        assert heading == model.index(0, column_number).data(Qt.ItemDataRole.TextAlignmentRole)


def test_headings_sort_numbers_as_numbers_and_certainty_by_degree(dialog: StatementsDialog) -> None:
    dialog.view.sortByColumn(LENGTH, Qt.SortOrder.DescendingOrder)
    lengths = [int(n) for n in column(dialog, LENGTH)]
    assert lengths == sorted(lengths, reverse=True)
    dialog.view.sortByColumn(CERTAINTY, Qt.SortOrder.AscendingOrder)
    assert column(dialog, CERTAINTY)[0] == "doubtful"
    assert column(dialog, CERTAINTY)[-1] == "certain"


def test_enter_goes_to_the_statement_and_tab_leaves_the_table(
    desk: Desk, dialog: StatementsDialog, qtbot: QtBot
) -> None:
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    qtbot.keyClick(dialog.view, Qt.Key.Key_Down)
    with qtbot.waitSignal(desk.attention.quote_requested) as asked:
        qtbot.keyClick(dialog.view, Qt.Key.Key_Return)
    assert asked.args == [quotes(dialog)[1]]
    assert desk.attention.focus.quote == quotes(dialog)[1]
    qtbot.keyClick(dialog.view, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is not dialog.view


def test_it_follows_corrections_and_the_article_in_front(desk: Desk, dialog: StatementsDialog) -> None:
    desk.session.reject("q4")
    assert "q4" not in quotes(dialog)
    document = make_document("Nobody\n\nsays anything")
    desk.read(document)
    assert quotes(dialog) == []


def test_map_and_article_point_a_listener_to_it(desk: Desk) -> None:
    pane = desk.window.workspace.pane
    for widget in (pane.floor_map, pane.view):
        told = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Description)
        assert "Who speaks where" in told
