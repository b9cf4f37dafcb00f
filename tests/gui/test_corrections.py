"""Correcting, reviewing and undoing in the window, by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from desktop.document import READERS_RULE, Analysis, CorrectionKind, Quote, QuoteKind, Speaker, SpeakerKind
from desktop.library import PersonLink
from desktop.presentation.review import doubtful_quotes
from desktop.presentation.rows import SpeakerRow, panel_rows
from desktop.ui.attention import TextPlace
from desktop.ui.corrections_menu import CorrectionsMenu, RunMenu
from desktop.ui.dialogs.corrections_dialog import CorrectionsDialog
from desktop.ui.dialogs.decision_dialog import DecisionDialog
from desktop.ui.review import Review
from desktop.ui.widgets.row_button import RowButton
from tests.gui.window import Desk
from tests.samples import find, make_document, seed_analysis, seed_document

_CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    qtbot.addWidget(desk.window)
    desk.window.show()
    qtbot.waitExposed(desk.window)
    document = seed_document()
    desk.read(document, seed_analysis(document))
    yield desk
    desk.close()


def analysis(desk: Desk) -> Analysis:
    found = desk.session.analysis
    assert found is not None
    return found


def speaker_of(desk: Desk, quote: str) -> str:
    found = desk.session.quote(quote)
    return desk.session.speaker_name(found) if found is not None else "no such quote"


def in_dialog(qtbot: QtBot, do: Callable[[DecisionDialog], None]) -> None:
    """What the reader does in the dialog that opens next."""

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, DecisionDialog)
        do(dialog)

    QTimer.singleShot(0, act)


def field(dialog: DecisionDialog) -> QLineEdit:
    found = dialog.findChild(QLineEdit, "pickerField")
    assert isinstance(found, QLineEdit)
    return found


def typed(qtbot: QtBot, words: str) -> Callable[[DecisionDialog], None]:
    def act(dialog: DecisionDialog) -> None:
        field(dialog).clear()
        qtbot.keyClicks(field(dialog), words)
        qtbot.keyClick(field(dialog), Qt.Key.Key_Return)

    return act


def texts(menu: RunMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


def menu_of(desk: Desk, target: object) -> RunMenu:
    menus = desk.window.workspace.findChild(CorrectionsMenu)
    assert isinstance(menus, CorrectionsMenu)
    return menus.build(target)


def test_a_quote_gets_another_speaker_by_keys_alone(desk: Desk, qtbot: QtBot) -> None:
    before = desk.session.analysis
    desk.attention.update(quote="q3")
    in_dialog(qtbot, typed(qtbot, "Jane Roe"))
    qtbot.keyClick(desk.window.workspace.pane.view, Qt.Key.Key_R)
    assert speaker_of(desk, "q3") == "Jane Roe"
    assert desk.window.actions_by_id["undo"].text() == "&Undo: Given to Jane Roe"
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    qtbot.keyClick(desk.window.workspace.pane.view, Qt.Key.Key_Z, _CONTROL)
    assert desk.session.analysis == before
    assert desk.window.actions_by_id["redo"].text() == "&Redo: Given to Jane Roe"


def test_all_quotes_of_somebody_are_given_in_one_step_and_the_preview_says_how_many(desk: Desk, qtbot: QtBot) -> None:
    name, count = speaker_of(desk, "q3"), len(next(s for s in analysis(desk).speakers if "q3" in s.quotes).quotes)
    said: list[str] = []

    def answer(dialog: DecisionDialog) -> None:
        every = dialog.findChild(QRadioButton, "choice-all")
        assert isinstance(every, QRadioButton)
        every.click()
        qtbot.keyClicks(field(dialog), "Jane Roe")
        said.append(dialog.preview)
        qtbot.keyClick(field(dialog), Qt.Key.Key_Return)

    in_dialog(qtbot, answer)
    desk.window.commands.quotes.change_speaker("q3")
    assert said == [f"{count} quotes change."]
    assert name not in {s.name for s in analysis(desk).speakers}


def test_somebody_else_of_the_same_name_gets_a_name_of_their_own(desk: Desk, qtbot: QtBot) -> None:
    name = speaker_of(desk, "q3")

    def answer(dialog: DecisionDialog) -> None:
        apart = dialog.findChild(QRadioButton, "choice-apart")
        assert isinstance(apart, QRadioButton)
        apart.click()
        qtbot.keyClick(field(dialog), Qt.Key.Key_Return)

    in_dialog(qtbot, answer)
    desk.window.commands.quotes.change_speaker("q3")
    assert speaker_of(desk, "q3") == f"{name} (2)"


def test_merging_says_who_stays_and_can_be_turned_round(desk: Desk, qtbot: QtBot) -> None:
    said: list[str] = []

    def answer(dialog: DecisionDialog) -> None:
        qtbot.keyClicks(field(dialog), "Botobekov")
        said.append(dialog.direction)
        swap = dialog.findChild(QPushButton, "swapButton")
        qtbot.keyClick(swap, Qt.Key.Key_Space)
        said.append(dialog.direction)
        qtbot.keyClick(field(dialog), Qt.Key.Key_Return)

    in_dialog(qtbot, answer)
    desk.window.commands.correct.merge("Voice of America")
    assert said == [
        "Voice of America → Uran Botobekov: keeps the name “Uran Botobekov”",
        "Uran Botobekov → Voice of America: keeps the name “Voice of America”",
    ]
    names = {s.name for s in analysis(desk).speakers}
    assert "Voice of America" in names
    assert "Uran Botobekov" not in names


def test_nobody_can_be_merged_with_themselves(desk: Desk, qtbot: QtBot) -> None:
    offered: list[str] = []

    def answer(dialog: DecisionDialog) -> None:
        names = dialog.findChild(QListWidget, "pickerList")
        assert isinstance(names, QListWidget)
        offered.extend(names.item(row).text() for row in range(names.count()))
        dialog.reject()

    in_dialog(qtbot, answer)
    desk.window.commands.correct.merge("Voice of America")
    assert offered
    assert not [name for name in offered if name.startswith("Voice of America")]


def test_quotes_that_are_ticked_are_split_off(desk: Desk, qtbot: QtBot) -> None:
    name = speaker_of(desk, "q3")

    def answer(dialog: DecisionDialog) -> None:
        quotes = dialog.findChild(QListWidget, "decisionQuotes")
        assert isinstance(quotes, QListWidget)
        quotes.setCurrentRow(0)
        qtbot.keyClick(quotes, Qt.Key.Key_Space)
        qtbot.keyClick(field(dialog), Qt.Key.Key_Return)

    in_dialog(qtbot, answer)
    desk.window.commands.correct.split_off(name)
    assert f"{name} (2)" in {s.name for s in analysis(desk).speakers}


def test_selected_words_become_a_quote(desk: Desk, qtbot: QtBot) -> None:
    document = seed_document()
    span = find(document.text, "China and Russia have expressed support")
    view = desk.window.workspace.pane.view
    cursor = view.textCursor()
    cursor.setPosition(view.setting.offsets.to_utf16(span.start))
    cursor.setPosition(view.setting.offsets.to_utf16(span.end), cursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    in_dialog(qtbot, typed(qtbot, "Jane Roe"))
    qtbot.keyClick(view, Qt.Key.Key_M)
    added = next(q for q in analysis(desk).quotes if q.id.startswith("m"))
    assert (added.content, speaker_of(desk, added.id)) == ((span,), "Jane Roe")


def test_menus_offer_what_can_be_done_about_each(desk: Desk) -> None:
    rows = panel_rows(seed_document(), analysis(desk))
    speaker = next(row for row in rows.speakers if row.name == "Voice of America")
    assert texts(menu_of(desk, speaker)) == [
        "Rename…",
        "Role…",
        "Kind",
        "Merge with…",
        "Give all to…",
        "Split off chosen quotes…",
        "Not a speaker",
    ]
    quote = next(row for row in rows.quotes if row.quote == "q3")
    assert texts(menu_of(desk, quote))[:3] == ["Change the speaker…", "Confirm", "Not a quote"]
    assert texts(menu_of(desk, rows.entities[0]))[1:] == ["Type", "Merge with…", "Not an entity"]
    assert "Mark as a quote…" in texts(menu_of(desk, TextPlace(selected=find(seed_document().text, "Moscow"))))


def test_the_small_button_of_a_row_asks_for_its_menu_and_does_not_go_anywhere(desk: Desk, qtbot: QtBot) -> None:
    view = desk.window.workspace.panel.speakers
    index = view.speakers.index(0, 0)
    asked: list[object] = []
    gone: list[str] = []
    desk.attention.menu_requested.disconnect()
    desk.attention.menu_requested.connect(lambda row, _: asked.append(row))
    desk.attention.quote_requested.connect(gone.append)
    qtbot.mouseMove(view.viewport(), view.visualRect(index).center() + QPoint(1, 1))
    button = view.viewport().findChild(RowButton)
    assert isinstance(button, RowButton)
    qtbot.waitUntil(button.isVisible)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert [row.name for row in asked] == [view.speakers.item(index).name]  # type: ignore[attr-defined,union-attr]
    assert not gone
    assert desk.attention.focus.speaker is None


def test_a_correction_is_taken_back_from_the_receipt(desk: Desk, qtbot: QtBot) -> None:
    before = desk.session.analysis
    desk.session.corrector.reassign("q1", "Jane Roe")
    desk.attention.update(quote="q1")
    desk.attention.receipt_requested.emit("q1")
    value = desk.window.workspace.receipt.findChild(QLabel, "receipt-own")
    assert isinstance(value, QLabel)
    assert "Given to Jane Roe." in value.text()
    value.linkActivated.emit("take-back")
    assert desk.session.analysis == before


def test_doubtful_quotes_are_reviewed_by_one_key_each(desk: Desk, qtbot: QtBot) -> None:
    before = desk.session.analysis
    doubtful = doubtful_quotes(before)
    assert doubtful
    qtbot.keyClick(desk.window.workspace.pane.view, Qt.Key.Key_D, _CONTROL | Qt.KeyboardModifier.ShiftModifier)
    review = desk.window.workspace.findChild(Review)
    assert isinstance(review, Review)
    assert desk.attention.focus.quote == doubtful[0]
    assert review.bar.count.text() == f"1 of {len(doubtful)}"
    qtbot.keyClick(review.bar, Qt.Key.Key_Y)
    confirmed = desk.session.quote(doubtful[0])
    assert confirmed is not None
    assert confirmed.evidence.rule == READERS_RULE
    assert not review.is_on
    desk.session.undo()
    assert desk.session.analysis == before


@pytest.mark.parametrize("key", [Qt.Key.Key_S, Qt.Key.Key_Escape])
def test_a_review_can_be_skipped_and_left_without_a_decision(desk: Desk, qtbot: QtBot, key: Qt.Key) -> None:
    before = desk.session.analysis
    desk.window.commands.quotes.review()
    review = desk.window.workspace.findChild(Review)
    assert isinstance(review, Review)
    qtbot.keyClick(review.bar, key)
    assert not review.is_on
    assert not review.bar.isVisible()
    assert desk.session.analysis == before


def test_what_the_marks_leave_out_is_said_and_shown_by_one_click(desk: Desk) -> None:
    notices = desk.window.workspace.panel.notices
    assert [line.key for line in notices.lines] == ["review"]
    desk.settings.set("marks.certainty", 0.94)
    desk.settings.set("marks.indirect", on := False)
    hidden = next(line for line in notices.lines if line.key == "hidden")
    count = desk.window.workspace.pane.hidden_quotes()
    assert hidden.words.startswith(f"{count} quotes are not marked: ")
    notices.chosen.emit("hidden")
    assert desk.window.workspace.pane.hidden_quotes() == 0
    assert [line.key for line in notices.lines] == ["review"]
    assert desk.settings.flag("marks.indirect") is not on


def test_every_correction_is_listed_and_taken_back_by_keys(desk: Desk, qtbot: QtBot) -> None:
    before = desk.session.analysis
    desk.session.corrector.reject("q1")
    desk.session.corrector.reassign("q3", "Jane Roe")
    said: list[str] = []
    left: list[int] = []

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, CorrectionsDialog)
        said.extend(dialog.list.item(row).text().split("\n")[0] for row in range(dialog.list.count()))
        dialog.list.setCurrentRow(1)
        qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
        left.append(dialog.list.count())
        qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
        left.append(dialog.list.count())
        dialog.reject()

    QTimer.singleShot(0, act)
    desk.window.actions_by_id["corrections"].trigger()
    assert said == ["Given to Jane Roe.", "Marked as not a quote."]
    assert left == [1, 0]
    assert desk.session.analysis == before


def test_a_rename_can_reach_every_article_in_which_the_person_is_known(desk: Desk, qtbot: QtBot) -> None:
    """The same person speaks in another article of the library; the preview says how far the new name reaches."""
    document = make_document("Talks go on\nIn Moscow\nSergey Lavrov said he would come.", source="other.txt")
    content = (find(document.text, "he would come"),)
    quote = Quote("q1", QuoteKind.INDIRECT, content, speaker="s1")
    speaker = Speaker("s1", "Sergey Lavrov", SpeakerKind.PERSON, ("q1",), role="Russian Foreign Minister")
    desk.library.keep(document, Analysis(document.id, "1", (), (quote,), (speaker,)))
    here = seed_document()
    desk.library.keep(here, seed_analysis(here))
    person = desk.library.people.add("Sergey Lavrov")
    desk.library.people.link([PersonLink(person.number, one.id, "Sergey Lavrov") for one in (here, document)])
    said: list[str] = []

    def answer(dialog: DecisionDialog) -> None:
        field(dialog).clear()
        qtbot.keyClicks(field(dialog), "Lavrov, S.")
        said.append(dialog.preview)
        everywhere = dialog.findChild(QRadioButton, "choice-everywhere")
        assert isinstance(everywhere, QRadioButton)
        everywhere.click()
        said.append(dialog.preview)
        qtbot.keyClick(field(dialog), Qt.Key.Key_Return)

    in_dialog(qtbot, answer)
    desk.window.commands.correct.rename("Sergey Lavrov")
    assert said == ["2 quotes change.", "3 quotes in 2 articles change."]
    assert [c.after for c in desk.library.corrections(document.id)] == ["Lavrov, S."]
    desk.session.undo()
    assert desk.library.corrections(document.id) == ()
    assert desk.session.analysis == seed_analysis(here)


def test_a_card_says_that_the_reader_named_its_speaker(desk: Desk) -> None:
    model = desk.window.workspace.panel.speakers.speakers

    def changed() -> list[str]:
        rows = [model.item(model.index(row, 0)) for row in range(model.rowCount())]
        return [row.name for row in rows if isinstance(row, SpeakerRow) and row.subtitle.endswith("changed by you")]

    desk.session.corrector.decide_about("Uran Botobekov", CorrectionKind.RENAME, "U. Botobekov")
    desk.session.corrector.decide_about("Voice of America", CorrectionKind.ROLE, "a broadcaster")
    assert changed() == ["Voice of America", "U. Botobekov"]
    desk.session.undo()
    assert changed() == ["U. Botobekov"]
