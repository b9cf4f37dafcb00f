"""A text of a book's length: only a part of it is set in type, and the reader does not notice."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QAbstractSlider, QLineEdit, QScrollBar
from pytestqt.qtbot import QtBot

from desktop.document import Analysis, Block, BlockRole, Document, Quote, QuoteKind, Span, Speaker, SpeakerKind
from desktop.ui.attention import Attention
from desktop.ui.dialogs.picker import PickerDialog
from desktop.ui.palettes import ThemeName
from desktop.ui.theme import ReadingStyle, Theme
from desktop.ui.widgets.article_pane import ArticlePane
from desktop.ui.widgets.article_view import ArticleView
from tests.gui.window import Desk

CHAPTERS = 30
PARAGRAPHS = 60
_BODY = (
    "It had rained since the morning 😀, and nobody in the town said a word of it until the mayor came down to "
    "the square, looked up and told them that it had not. They went on with what they did. Some of them had seen "
    "him there before, and some had heard of it; the others did not ask."
)


def book() -> Document:
    pieces: list[tuple[str, BlockRole]] = []
    for chapter in range(CHAPTERS):
        pieces.append((f"Chapter {chapter}", BlockRole.HEADLINE))
        for number in range(PARAGRAPHS):
            role = BlockRole.REMOVED if number == 7 else BlockRole.PARAGRAPH
            pieces.append((f"Paragraph {chapter}.{number}. {_BODY}", role))
    blocks, start = [], 0
    for text, role in pieces:
        blocks.append(Block(Span(start, start + len(text)), role, 1, "a notice" if role is BlockRole.REMOVED else ""))
        start += len(text) + 2
    return Document("book", "\n\n".join(text for text, _ in pieces), tuple(blocks), title="A book")


BOOK = book()
LENGTH = len(BOOK.text)


def at(words: str) -> int:
    return BOOK.text.index(words)


def analysis() -> Analysis:
    """One statement of the mayor's in each chapter."""
    quotes = []
    for chapter in range(CHAPTERS):
        start = BOOK.text.index("told them", at(f"Paragraph {chapter}.30."))
        source = BOOK.text.index("the mayor", at(f"Paragraph {chapter}.30."))
        quotes.append(
            Quote(
                f"q{chapter}",
                QuoteKind.INDIRECT,
                content=(Span(start + 10, start + 29),),
                source=(Span(source, source + 9),),
                speaker="s0",
            )
        )
    mayor = Speaker("s0", "the mayor", SpeakerKind.PERSON, tuple(q.id for q in quotes))
    return Analysis("book", "by hand", (), tuple(quotes), (mayor,))


@pytest.fixture
def theme() -> Theme:
    made = Theme(ThemeName.LIGHT)
    made.apply()
    return made


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme) -> ArticlePane:
    made = ArticlePane(theme, Attention())
    qtbot.addWidget(made)
    made.resize(820, 700)
    made.show()
    qtbot.waitExposed(made)
    made.show_document(BOOK)
    return made


@pytest.fixture
def view(pane: ArticlePane) -> ArticleView:
    return pane.view


def height_on_screen(view: ArticleView, point: int) -> float:
    return view.lines.line_of(point).top - view.top()


def is_on_screen(pane: ArticlePane, span: Span) -> bool:
    return pane.visible_span().contains(span)


def bar_of(view: ArticleView) -> QScrollBar:
    bar = view.findChild(QScrollBar, "bookBar")
    assert isinstance(bar, QScrollBar)
    return bar


def test_only_a_part_is_set(view: ArticleView) -> None:
    assert view.document().characterCount() < LENGTH / 3
    assert view.setting.part.span.start == 0


@pytest.mark.parametrize("direction", [1, -1])
def test_no_line_moves_where_one_part_gives_way_to_the_next(view: ArticleView, direction: int) -> None:
    view.restore_place(at("Paragraph 14.3."))
    bar, parts, step = view.verticalScrollBar(), set(), 170
    for _ in range(400):
        shown = view.place()
        before = height_on_screen(view, shown)
        bar.setValue(bar.value() + direction * step)
        assert height_on_screen(view, shown) == pytest.approx(before - direction * step, abs=0.01)
        parts.add(view.setting.part)
    assert len(parts) > 2
    assert (view.place() > at("Paragraph 16.")) if direction > 0 else (view.place() < at("Paragraph 12."))


def test_scrolling_on_and_on_comes_to_the_end_and_back(view: ArticleView) -> None:
    bar = view.verticalScrollBar()
    for _ in range(200):
        bar.setValue(bar.maximum())
    assert view.visible_span().end == LENGTH
    for _ in range(200):
        bar.setValue(0)
    assert view.place() == 0


def test_keys_go_to_the_ends_of_the_book(qtbot: QtBot, view: ArticleView) -> None:
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.visible_span().end == LENGTH
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.place() == 0
    assert view.top() == 0
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert 0 < view.place() < 4_000


@pytest.mark.parametrize("chapter", [0, 1, 13, 29])
def test_any_place_can_be_restored(view: ArticleView, chapter: int) -> None:
    place = at(f"Paragraph {chapter}.20.")
    view.restore_place(place)
    assert view.place() == place
    assert view.visible_span().start == place


def test_the_place_is_kept_over_size_and_theme(view: ArticleView, theme: Theme) -> None:
    place = at("Paragraph 21.9.")
    view.restore_place(place)
    theme.set_reading(ReadingStyle(size=25))
    theme.choose(ThemeName.DARK)
    view.resize(500, 700)
    assert view.visible_span().start == place


def test_the_bar_stands_for_the_whole_book(view: ArticleView) -> None:
    bar = bar_of(view)
    assert bar.isVisible()
    assert not view.verticalScrollBar().isVisible()
    view.restore_place(at("Paragraph 15.0."))
    assert bar.value() == at("Paragraph 15.0.")
    bar.setValue(at("Paragraph 27.0."))
    assert view.place() == at("Paragraph 27.0.")
    before = height_on_screen(view, view.place())
    point = view.place()
    bar.triggerAction(QAbstractSlider.SliderAction.SliderSingleStepAdd)
    assert before - 100 < height_on_screen(view, point) < before
    bar.setValue(bar.maximum())
    assert view.visible_span().end == LENGTH


def test_an_article_keeps_the_bar_it_had(pane: ArticlePane) -> None:
    pane.show_document(Document("d", "Short."))
    assert not bar_of(pane.view).isVisible()
    assert pane.view.setting.part.is_all


def test_jumps_go_to_other_parts_and_back(pane: ArticlePane) -> None:
    start = pane.reading_position()
    pane.go_to(Span(at("Paragraph 25.5."), at("Paragraph 25.5.") + 10))
    assert pane.visible_span().contains(Span(at("Paragraph 25.5."), at("Paragraph 25.5.") + 10))
    there = pane.reading_position()
    pane.back()
    assert pane.reading_position() == start
    pane.forward()
    assert pane.reading_position() == there
    pane.begin_at(at("Chapter 9"))
    assert pane.reading_position() == at("Chapter 9")


def test_statements_are_stepped_through_over_all_parts(qtbot: QtBot, pane: ArticlePane) -> None:
    found = analysis()
    pane.show_analysis(found)
    for quote in found.quotes:
        pane.step_quote(1)
        qtbot.waitUntil(partial(is_on_screen, pane, quote.content[0]))
        assert pane.quote_rect(quote.id) is not None
    pane.step_quote(1)
    qtbot.waitUntil(partial(is_on_screen, pane, found.quotes[0].content[0]))


def test_a_statement_is_under_the_pointer_where_it_is_drawn(pane: ArticlePane) -> None:
    found = analysis()
    pane.show_analysis(found)
    span = found.quotes[22].content[0]
    pane.go_to(span, animate=False)
    rect = pane.view.viewport_rect(span)
    assert rect is not None
    point = pane.view.point_at(rect.topLeft().toPointF() + QPoint(3, 8).toPointF())
    assert point is not None
    assert span.start <= point < span.end


def test_found_words_are_reached_in_every_part(pane: ArticlePane) -> None:
    pane.find_bar.open()
    pane.find_bar.field.setText("Paragraph 28.44.")
    assert pane.visible_span().contains(Span(at("Paragraph 28.44."), at("Paragraph 28.44.") + 16))


def test_a_selection_reaches_over_what_is_set(view: ArticleView) -> None:
    start, end = at("Paragraph 3.0."), at("Paragraph 24.0.")
    view.restore_place(start)
    cursor = QTextCursor(view.document())
    cursor.setPosition(view.setting.offsets.to_utf16(start))
    cursor.setPosition(view.setting.offsets.to_utf16(start + 9), QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    view.restore_place(end)
    assert view.selected_span() == Span(start, start + 9)
    cursor = view.textCursor()
    cursor.setPosition(view.setting.offsets.to_utf16(end), QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    assert view.selected_span() == Span(start, end)
    view.copy()
    assert QGuiApplication.clipboard().text() == BOOK.text[start:end]
    view.restore_place(start)
    assert view.selected_span() == Span(start, end)


def test_all_of_a_book_can_be_selected(view: ArticleView) -> None:
    view.restore_place(at("Paragraph 12.0."))
    view.selectAll()
    assert view.selected_span() == Span(0, LENGTH)


def test_removed_parts_fold_and_unfold_in_every_part(qtbot: QtBot, pane: ArticlePane) -> None:
    removed = at("Paragraph 20.7.")
    pane.view.restore_place(at("Paragraph 20.5."))
    folded = pane.view.lines.line_of(removed).bottom - pane.view.lines.line_of(removed).top
    pane.step_removed()
    qtbot.keyClick(pane.view, Qt.Key.Key_Return)
    line = pane.view.lines.line_of(removed)
    assert line.bottom - line.top > folded
    pane.view.restore_place(0)
    pane.view.restore_place(at("Paragraph 20.5."))
    line = pane.view.lines.line_of(removed)
    assert line.bottom - line.top > folded
    assert pane.view.lines.line_of(at("Paragraph 21.7.")).bottom - pane.view.lines.line_of(
        at("Paragraph 21.7.")
    ).top == pytest.approx(folded)


def test_the_floor_map_goes_anywhere_in_the_book(pane: ArticlePane) -> None:
    pane.floor_map.place_requested.emit(0.77)
    seen = pane.visible_span()
    assert seen.start < 0.77 * LENGTH < seen.end
    assert pane.progress_read() == pytest.approx(0.77, abs=0.01)


def test_a_heading_is_picked_by_keyboard(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    qtbot.addWidget(desk.window)
    desk.window.show()
    desk.read(BOOK)

    def pick() -> None:
        dialog = desk.window.findChild(PickerDialog)
        field = dialog.findChild(QLineEdit, "pickerField")
        qtbot.keyClicks(field, "chapter 24")
        qtbot.keyClick(field, Qt.Key.Key_Return)

    QTimer.singleShot(0, pick)
    desk.window.actions_by_id["contents"].trigger()
    assert desk.window.workspace.pane.reading_position() == at("Chapter 24")
    desk.window.actions_by_id["back"].trigger()
    assert desk.window.workspace.pane.reading_position() == 0
    desk.close()
