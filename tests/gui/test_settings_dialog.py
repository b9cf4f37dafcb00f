from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPushButton, QSlider, QWidget
from pytestqt.qtbot import QtBot

from desktop.settings import SCHEMA
from desktop.ui.dialogs.settings_dialog import SettingsDialog
from desktop.ui.palettes import ThemeName
from desktop.ui.widgets.segmented import SegmentedControl
from desktop.ui.widgets.switch import Switch
from tests.gui.window import Desk
from tests.samples import seed_analysis, seed_document


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
def dialog(desk: Desk) -> SettingsDialog:
    desk.window.actions_by_id["settings"].trigger()
    found = desk.window.findChild(SettingsDialog)
    assert isinstance(found, SettingsDialog)
    assert found.isVisible()
    return found


def control(dialog: SettingsDialog, key: str, kind: type[QWidget]) -> QWidget:
    return dialog.editor(key).findChild(kind)


def test_every_setting_of_a_group_has_a_row_that_shows_its_value(dialog: SettingsDialog) -> None:
    for setting in SCHEMA:
        if setting.group:
            assert dialog.editor(setting.key).isVisibleTo(dialog)
        else:
            with pytest.raises(KeyError):
                dialog.editor(setting.key)


def test_font_and_line_height_change_the_article_at_once_and_are_kept(desk: Desk, dialog: SettingsDialog) -> None:
    view = desk.window.workspace.pane.view
    block = view.document().lastBlock().previous().previous()
    before = block.blockFormat().lineHeight(), block.charFormat().font().families()
    control(dialog, "reading.font", SegmentedControl).choose("sans")
    control(dialog, "reading.leading", QSlider).setValue(40)
    block = view.document().lastBlock().previous().previous()
    assert block.blockFormat().lineHeight() == round(18 * 2.0) > before[0]
    assert block.charFormat().font().families() != before[1]
    assert (desk.settings.text("reading.font"), desk.settings.number("reading.leading")) == ("sans", 2.0)


def test_a_change_elsewhere_shows_in_the_dialog_and_the_other_way_round(desk: Desk, dialog: SettingsDialog) -> None:
    desk.window.actions_by_id["themeDark"].trigger()
    assert control(dialog, "appearance.theme", SegmentedControl).current == "dark"
    control(dialog, "appearance.theme", SegmentedControl).choose("sepia")
    assert desk.theme.name is ThemeName.SEPIA
    assert desk.window.actions_by_id["themeSepia"].isChecked()
    control(dialog, "marks.entities", Switch).setChecked(False)
    assert not desk.window.actions_by_id["markEntities"].isChecked()
    desk.window.actions_by_id["zoomIn"].trigger()
    assert control(dialog, "reading.size", QSlider).value() == 20 - 12


def test_the_least_certainty_hides_marks(desk: Desk, dialog: SettingsDialog) -> None:
    pane = desk.window.workspace.pane
    control(dialog, "marks.certainty", QSlider).setValue(16)
    assert desk.settings.number("marks.certainty") == pytest.approx(0.8)
    steps = []
    for _ in range(5):
        pane.step_quote(1)
        steps.append(desk.attention.focus.quote)
    assert set(steps) == {"q3", "q4", "q5", "q7", "q8"}
    assert "3 not marked" in desk.facts()
    control(dialog, "marks.certainty", QSlider).setValue(0)
    assert "not marked" not in desk.facts()


def test_defaults_come_back(qtbot: QtBot, desk: Desk, dialog: SettingsDialog) -> None:
    control(dialog, "reading.size", QSlider).setValue(20)
    control(dialog, "marks.density", SegmentedControl).choose("none")
    field = control(dialog, "analysis.model", QLineEdit)
    qtbot.keyClicks(field, "another")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    field.editingFinished.emit()
    assert desk.settings.text("analysis.model") == "another"
    qtbot.mouseClick(dialog.findChild(QPushButton, "restoreDefaults"), Qt.MouseButton.LeftButton)
    changed = [s.key for s in SCHEMA if s.group and desk.settings.value(s.key) != s.default]
    assert changed == []
    assert desk.theme.reading.size == 18
    assert field.text() == ""
    assert desk.window.actions_by_id["marksAll"].isChecked()
    undo = dialog.findChild(QPushButton, "undoRestore")
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert (desk.theme.reading.size, field.text()) == (32, "another")
    assert not undo.isVisible()


def test_a_switch_is_thrown_by_the_keyboard_and_by_a_click_on_its_words(qtbot: QtBot, dialog: SettingsDialog) -> None:
    switch = control(dialog, "marks.direct", Switch)
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert not switch.isChecked()
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton, pos=switch.rect().center())
    assert switch.isChecked()


def test_every_control_is_named(dialog: SettingsDialog) -> None:
    controls = [w for kind in (QAbstractButton, QLineEdit, QSlider) for w in dialog.findChildren(kind)]
    assert controls
    for widget in controls:
        assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip(), widget
