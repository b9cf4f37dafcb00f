from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.document import FileSource, TextSource
from desktop.errors import SourceNotFoundError
from desktop.ui.actions import action_table
from desktop.worker.protocol import AnalyzeJob, JobFailed, Progress, ReadJob
from tests.gui.window import Desk
from tests.samples import seed_analysis, seed_document


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    qtbot.addWidget(desk.window)
    desk.window.show()
    qtbot.waitExposed(desk.window)
    yield desk
    desk.close()


@pytest.fixture
def reading(desk: Desk) -> Desk:
    document = seed_document()
    desk.read(document, seed_analysis(document))
    return desk


def press(desk: Desk, qtbot: QtBot, action_id: str) -> None:
    action = desk.window.actions_by_id[action_id]
    assert action.isEnabled()
    action.trigger()


def test_an_empty_window_says_what_to_do(desk: Desk) -> None:
    assert "Open a file…" in desk.button_texts()
    assert not desk.window.workspace.panel.isVisible()
    assert not desk.window.actions_by_id["nextQuote"].isEnabled()


def test_text_shows_before_the_analysis_and_marks_after(desk: Desk) -> None:
    document = seed_document()
    desk.read(document)
    pane = desk.window.workspace.pane
    assert pane.isVisible()
    assert desk.window.windowTitle() == f"{document.title} — On Record"
    assert not desk.window.actions_by_id["nextQuote"].isEnabled()
    desk.read(document, seed_analysis(document))
    assert desk.window.actions_by_id["nextQuote"].isEnabled()
    assert "8 quotes · 5 speakers · 1 doubtful" in desk.facts()


def test_choosing_a_speaker_by_name_goes_to_their_first_statement(reading: Desk) -> None:
    for name, speaker in (("Lavrov", "s3"), ("baradar", "s4"), ("Uran Botobekov", "s5")):
        assert reading.window.choose(select=name, tab=None)
        assert reading.attention.focus.speaker == speaker
        analysis = reading.session.analysis
        assert analysis is not None
        assert reading.attention.focus.quote == next(s for s in analysis.speakers if s.id == speaker).quotes[0]
    assert not reading.window.choose(select="Nobody Here", tab=None)


def test_keys_walk_the_quotes_and_the_statements_of_one_speaker(reading: Desk, qtbot: QtBot) -> None:
    view = reading.window.workspace.pane.view
    reading.window.activateWindow()
    view.setFocus()
    seen = []
    for _ in range(8):
        qtbot.keyClick(view, Qt.Key.Key_J)
        seen.append(reading.attention.focus.quote)
    assert seen == [f"q{n}" for n in range(1, 9)]
    reading.window.choose(select="Lavrov", tab=None)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_J, Qt.KeyboardModifier.ShiftModifier)
    assert reading.attention.focus.quote == "q4"
    qtbot.keyClick(view, Qt.Key.Key_K, Qt.KeyboardModifier.ShiftModifier)
    assert reading.attention.focus.quote == "q3"


def test_letters_typed_into_a_field_are_not_commands(reading: Desk, qtbot: QtBot) -> None:
    field = reading.window.findChild(QLineEdit, "filterField")
    field.setFocus()
    qtbot.keyClicks(field, "jkw")
    assert field.text() == "jkw"
    assert reading.attention.focus.quote is None


def test_the_receipt_opens_beside_its_quote_and_leads_along_the_chain(reading: Desk, qtbot: QtBot) -> None:
    reading.window.choose(select="Lavrov", tab=None)
    press(reading, qtbot, "nextStatement")
    reading.window.workspace.pane.go_to(seed_analysis().quotes[3].content[0], animate=False)
    press(reading, qtbot, "receipt")
    receipt = reading.window.workspace.receipt
    assert receipt.isVisible()
    anchor = reading.window.workspace.pane.quote_rect("q4")
    assert anchor is not None
    shown = receipt.rect().translated(receipt.mapToGlobal(QPoint(0, 0)))
    assert not shown.intersects(anchor)
    press(reading, qtbot, "nextQuote")
    assert not receipt.isVisible()


def test_rejecting_can_be_undone_from_the_keyboard(reading: Desk, qtbot: QtBot) -> None:
    press(reading, qtbot, "nextQuote")
    press(reading, qtbot, "reject")
    assert "7 quotes" in reading.facts()
    press(reading, qtbot, "undo")
    assert "8 quotes" in reading.facts()
    press(reading, qtbot, "redo")
    assert "7 quotes" in reading.facts()


def test_the_citation_names_speaker_role_and_paragraph(reading: Desk, qtbot: QtBot) -> None:
    reading.attention.update(quote="q4")
    press(reading, qtbot, "copyCitation")
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("“We are calling for a total pullout")
    assert "— Sergey Lavrov, Russian Foreign Minister" in copied
    assert "para. 8" in copied


def test_a_failed_open_keeps_the_article_and_says_why(reading: Desk, qtbot: QtBot) -> None:
    title = reading.window.windowTitle()
    reading.session.open(FileSource("/articles/missing.txt"))
    with qtbot.waitSignal(reading.window.presenter.failed) as failed:
        reading.session.receive(JobFailed(len(reading.worker.jobs), SourceNotFoundError("There is no such file.")))
    assert failed.args == ["There is no such file."]
    assert reading.window.windowTitle() == title


def test_progress_is_shown_and_can_be_stopped(desk: Desk, qtbot: QtBot) -> None:
    desk.read(seed_document())
    desk.session.receive(Progress(2, "analysing", 30, 100))
    stop = next(b for b in desk.window.findChildren(QAbstractButton) if b.accessibleName() == "Stop what is running")
    assert stop.isVisible()
    qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)
    assert desk.worker.cancelled == [2]
    assert not stop.isVisible()
    press(desk, qtbot, "analyzeAgain")
    assert isinstance(desk.worker.jobs[3], AnalyzeJob)


def test_a_dropped_file_and_dropped_text_are_opened(desk: Desk, tmp_path: Path) -> None:
    for fill, expected in (
        (lambda m: m.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.txt"))]), FileSource(str(tmp_path / "a.txt"))),
        (lambda m: m.setText("Some words"), TextSource("Some words", "Dropped text")),
    ):
        data = QMimeData()
        fill(data)
        event = QDropEvent(
            QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        desk.window.dropEvent(event)
        assert desk.worker.jobs[len(desk.worker.jobs)] == ReadJob(expected)


def test_the_clipboard_can_be_opened_and_an_empty_one_is_said(desk: Desk, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().clear()
    press(desk, qtbot, "paste")
    assert desk.worker.jobs == {}
    QGuiApplication.clipboard().setText("“Words,” she said.")
    press(desk, qtbot, "paste")
    assert desk.worker.jobs == {1: ReadJob(TextSource("“Words,” she said.", "From the clipboard"))}


def test_place_theme_and_size_return(qtbot: QtBot, tmp_path: Path) -> None:
    document = seed_document()
    first = Desk(tmp_path)
    qtbot.addWidget(first.window)
    first.window.show()
    first.read(document, seed_analysis(document))
    press(first, qtbot, "themeDark")
    press(first, qtbot, "zoomIn")
    first.window.workspace.pane.restore_position(document.text.index("Botobekov noted"))
    place = first.window.workspace.pane.reading_position()
    assert place > 1000
    first.close()
    second = Desk(tmp_path)
    qtbot.addWidget(second.window)
    assert second.settings.text("appearance.theme") == "dark"
    assert second.settings.number("reading.size") == 20
    assert second.library.reading_position(document.id) == place
    assert [a.title for a in second.library.recent(3)] == [document.title]
    second.close()


def test_every_action_has_words_and_no_two_share_a_key(desk: Desk) -> None:
    keys: dict[str, str] = {}
    for spec in action_table():
        action = desk.window.actions_by_id[spec.id]
        assert action.text()
        for shortcut in action.shortcuts():
            assert shortcut.toString() not in keys, (spec.id, keys.get(shortcut.toString()))
            keys[shortcut.toString()] = spec.id


def test_every_focusable_control_has_an_accessible_name(reading: Desk) -> None:
    reading.window.workspace.pane.find_bar.open()
    reading.attention.receipt_requested.emit("q1")
    kinds = (QAbstractButton, QLineEdit, QTextEdit, QAbstractItemView)
    unnamed = []
    for widget in reading.window.findChildren(QWidget):
        if isinstance(widget, kinds) and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            interface = QAccessible.queryAccessibleInterface(widget)
            if not interface.text(QAccessible.Text.Name).strip():
                unnamed.append((type(widget).__name__, widget.objectName()))
    assert unnamed == []


def test_enter_presses_the_button_that_has_the_keyboard(desk: Desk, qtbot: QtBot) -> None:
    page = desk.window.pages.welcome
    asked: list[bool] = []
    page.paste_requested.connect(lambda: asked.append(True))
    button = next(b for b in page.findChildren(QPushButton) if b.text() == "Paste text")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        button.setFocus()
        qtbot.keyClick(button, key)
    assert asked == [True] * 3


def test_escape_leads_to_the_text_from_wherever_nothing_else_wants_it(reading: Desk, qtbot: QtBot) -> None:
    window = reading.window
    window.activateWindow()
    panel, view = window.workspace.panel, window.workspace.pane.view
    panel.filter_field.setFocus()
    qtbot.keyClicks(panel.filter_field, "lavrov")
    qtbot.keyClick(panel.filter_field, Qt.Key.Key_Escape)
    assert panel.filter_field.hasFocus()
    for widget in (panel.filter_field, panel.certainty, panel.tabs.segment("quotes")):
        widget.setFocus()
        qtbot.keyClick(widget, Qt.Key.Key_Escape)
        assert view.hasFocus(), widget
    panel.show_tab("quotes")
    panel.quotes.setFocus()
    reading.attention.update(quote="q3")
    for held in ("q3", None):
        assert reading.attention.focus.quote == held
        assert panel.quotes.hasFocus()
        qtbot.keyClick(panel.quotes, Qt.Key.Key_Escape)
    assert view.hasFocus()
