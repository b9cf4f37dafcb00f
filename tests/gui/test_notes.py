"""The reader's own notes and highlights, by keyboard and by menu."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from desktop.document import Span
from desktop.presentation.notes import COLOURS, NoteRow
from desktop.ui.attention import TextPlace
from desktop.ui.corrections_menu import CorrectionsMenu
from desktop.ui.highlights import highlight_style
from desktop.ui.models.note_model import NoteModel
from desktop.ui.palettes import PALETTES, Palette, blend, contrast
from desktop.ui.widgets.note_editor import NoteEditor
from tests.gui.window import Desk
from tests.samples import find, seed_analysis, seed_document

WORDS = find(seed_document().text, "China and Russia have expressed support")


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


def select(desk: Desk, span: Span) -> None:
    view = desk.window.workspace.pane.view
    cursor = view.textCursor()
    cursor.setPosition(view.setting.offsets.to_utf16(span.start))
    cursor.setPosition(view.setting.offsets.to_utf16(span.end), cursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)


def kept(desk: Desk) -> list[tuple[Span, str, str]]:
    return [(n.span, n.body, n.colour) for n in desk.library.notes.of_article(seed_document().id)]


def editor(desk: Desk) -> NoteEditor:
    return desk.window.commands.notes.editor


def test_selected_words_are_highlighted_by_a_key_listed_and_marked(desk: Desk, qtbot: QtBot) -> None:
    select(desk, WORDS)
    qtbot.keyClick(desk.window.workspace.pane.view, Qt.Key.Key_H)
    assert kept(desk) == [(WORDS, "", "yellow")]
    panel = desk.window.workspace.panel
    assert panel.notes.notes.rowCount() == 1
    assert panel.tabs.segment("notes").accessibleName() == "Notes 1"
    place = desk.window.workspace.pane.view.viewport_rect(WORDS)
    assert place is None or desk.window.workspace.pane.menu.place_at(place.center().toPointF()).note is not None


def test_the_current_quote_is_highlighted_where_nothing_is_selected(desk: Desk) -> None:
    desk.attention.update(quote="q3")
    desk.window.actions_by_id["highlight"].trigger()
    quote = desk.session.quote("q3")
    assert quote is not None
    assert [span for span, _, _ in kept(desk)] == [Span(quote.content[0].start, quote.content[-1].end)]


def test_without_words_nothing_is_kept(desk: Desk) -> None:
    desk.window.actions_by_id["highlight"].trigger()
    desk.window.actions_by_id["note"].trigger()
    assert kept(desk) == []


def test_a_note_is_written_and_kept_when_the_card_goes(desk: Desk, qtbot: QtBot) -> None:
    select(desk, WORDS)
    qtbot.keyClick(desk.window.workspace.pane.view, Qt.Key.Key_N)
    card = editor(desk)
    assert card.isVisible()
    qtbot.keyClicks(card.field, "Ask the ministry")
    qtbot.keyClick(card.field, Qt.Key.Key_Return)
    qtbot.keyClicks(card.field, "twice")
    blue = card.findChild(QToolButton, "colour-blue")
    assert isinstance(blue, QToolButton)
    blue.click()
    qtbot.keyClick(card.field, Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert kept(desk) == [(WORDS, "Ask the ministry\ntwice", "blue")]
    found = desk.library.search("ministry twice").notes
    assert [hit.note.words for hit in found] == [WORDS.of(seed_document().text)]


def test_a_note_that_was_left_as_it_was_is_not_written_again(desk: Desk) -> None:
    select(desk, WORDS)
    desk.window.commands.notes.highlight()
    before = desk.library.notes.of_article(seed_document().id)
    desk.window.commands.notes.edit(before[0].number)
    editor(desk).hide()
    assert desk.library.notes.of_article(seed_document().id) == before


@pytest.mark.parametrize("way", ["key", "button"])
def test_a_note_is_removed_and_brought_back(desk: Desk, qtbot: QtBot, way: str) -> None:
    select(desk, WORDS)
    desk.window.commands.notes.highlight()
    view, number = desk.window.workspace.panel.notes, desk.library.notes.of_article(seed_document().id)[0].number
    if way == "key":
        desk.window.workspace.panel.show_tab("notes")
        view.setFocus()
        view.setCurrentIndex(view.notes.index(0, 0))
        qtbot.keyClick(view, Qt.Key.Key_Delete)
    else:
        desk.window.commands.notes.edit(number)
        remove = editor(desk).findChild(QPushButton, "removeNoteButton")
        assert isinstance(remove, QPushButton)
        remove.click()
    assert kept(desk) == []
    assert view.notes.rowCount() == 0
    undo = [b for b in desk.window.findChildren(QPushButton) if b.text() == "Undo" and b.isVisible()]
    undo[-1].click()
    assert kept(desk) == [(WORDS, "", "yellow")]
    assert view.notes.rowCount() == 1


def test_notes_and_corrections_are_undone_in_one_order_also_after_a_restart(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    document, ids = seed_document(), desk.window.actions_by_id
    select(desk, WORDS)
    ids["highlight"].trigger()
    number = desk.library.notes.of_article(document.id)[0].number
    desk.session.reject("q1")
    desk.window.commands.notes.change(number, "Ask the ministry", "blue")
    assert ids["undo"].text() == "&Undo: Note written"
    quotes = len(desk.session.analysis.quotes)
    desk.close()

    later = Desk(tmp_path)
    qtbot.addWidget(later.window)
    later.read(document, seed_analysis(document))
    undo, redo = later.window.actions_by_id["undo"], later.window.actions_by_id["redo"]
    shown: list[tuple[list[tuple[str, str]], int]] = []

    def look() -> None:
        shown.append(([(body, colour) for _, body, colour in kept(later)], len(later.session.analysis.quotes)))

    for action in (undo, undo, undo, redo, redo, redo):
        assert action.isEnabled()
        action.trigger()
        look()
    assert shown[:3] == [([("", "yellow")], quotes), ([("", "yellow")], quotes + 1), ([], quotes + 1)]
    assert shown[3:] == [
        ([("", "yellow")], quotes + 1), ([("", "yellow")], quotes), ([("Ask the ministry", "blue")], quotes)
    ]  # fmt: skip
    assert not redo.isEnabled()
    assert later.window.workspace.panel.notes.notes.rowCount() == 1
    undo.trigger()
    later.window.commands.notes.remove(number)
    assert not redo.isEnabled()
    later.close()


def test_a_row_goes_to_its_words(desk: Desk, qtbot: QtBot) -> None:
    select(desk, WORDS)
    desk.window.commands.notes.highlight()
    asked: list[Span] = []
    desk.attention.place_requested.connect(asked.append)
    view = desk.window.workspace.panel.notes
    desk.window.workspace.panel.show_tab("notes")
    view.setFocus()
    view.setCurrentIndex(view.notes.index(0, 0))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert asked == [WORDS]


def test_the_menu_of_a_note_changes_its_colour(desk: Desk) -> None:
    select(desk, WORDS)
    desk.window.commands.notes.highlight()
    number = desk.library.notes.of_article(seed_document().id)[0].number
    menus = desk.window.workspace.findChild(CorrectionsMenu)
    assert isinstance(menus, CorrectionsMenu)
    menu = menus.build(TextPlace(note=number))
    colours = next(action.menu() for action in menu.actions() if action.text() == "Colour")
    chosen = {action.text(): action for action in colours.actions()}
    assert [words for words, action in chosen.items() if action.isChecked()] == ["Yellow"]
    chosen["Pink"].trigger()
    assert kept(desk) == [(WORDS, "", "pink")]


def test_notes_are_there_again_when_the_article_is_opened_again(desk: Desk) -> None:
    select(desk, WORDS)
    desk.window.commands.notes.highlight()
    document = seed_document()
    desk.window.tabs.new()
    desk.read(document, seed_analysis(document))
    assert desk.window.workspace.panel.notes.notes.rowCount() == 1


def test_the_filter_narrows_the_notes(desk: Desk) -> None:
    for begin in ("China and Russia have expressed", "Russia on Wednesday is expected"):
        select(desk, find(seed_document().text, begin))
        desk.window.commands.notes.highlight()
    panel = desk.window.workspace.panel
    panel.filter_field.setText("wednesday")
    assert panel.notes.notes.rowCount() == 1
    assert panel.tabs.segment("notes").accessibleName() == "Notes 1/2"


def test_the_model_keeps_qts_rules(qtbot: QtBot) -> None:
    model = NoteModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows = [NoteRow(n, f"words {n}", "", COLOURS[n % 4], 1, Span(n, n + 2)) for n in range(3)]
    model.set_rows(rows)
    model.set_rows(rows[1:])
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["words 1", "words 2"]


@pytest.mark.parametrize("palette", PALETTES.values())
@pytest.mark.parametrize("colour", COLOURS)
def test_highlighted_words_can_be_read_and_highlights_told_apart(palette: Palette, colour: str) -> None:
    style = highlight_style(palette, colour)
    ground = blend(style.ground, palette.page, style.opacity)
    assert contrast(palette.ink, ground) >= 7
    assert contrast(style.line, palette.page) >= 3
    assert len({highlight_style(palette, other).stroke for other in COLOURS}) == len(COLOURS)
