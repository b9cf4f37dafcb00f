"""The text itself: places, selection, folding, keys."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextCursor, QTextDocument
from pytestqt.qtbot import QtBot

from desktop.document import (
    Analysis,
    Block,
    BlockRole,
    Document,
    Entity,
    InlineKind,
    InlineRange,
    Mention,
    Span,
    content_id,
)
from desktop.ui.attention import Attention
from desktop.ui.palettes import ThemeName
from desktop.ui.theme import ReadingStyle, Theme
from desktop.ui.widgets.article_format import PLAIN, TITLE, type_size
from desktop.ui.widgets.article_pane import ArticlePane
from desktop.ui.widgets.article_view import ArticleView
from tests.samples import find, make_document, seed_document

LONG = "\n\n".join(
    f"Paragraph number {n} speaks of one thing, then of another 😀, and it goes on until it has more than a line of "
    f"the page, which takes a while. Then it says {n} again." for n in range(120)
)  # fmt: skip


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
    return made


@pytest.fixture
def view(pane: ArticlePane) -> ArticleView:
    pane.show_document(make_document(LONG))
    return pane.view


def select(view: ArticleView, span: Span) -> None:
    cursor = QTextCursor(view.document())
    cursor.setPosition(view.setting.offsets.to_utf16(span.start))
    cursor.setPosition(view.setting.offsets.to_utf16(span.end), QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)


def test_what_is_copied_are_the_words_of_the_document(pane: ArticlePane) -> None:
    text = "Head 😀\n\nTwo\u00a0words \x00 and\ufdd0 more, “so to speak”.\n\nLast"
    pane.show_document(make_document(text))
    wanted = Span(2, len(text) - 2)
    select(pane.view, wanted)
    assert pane.view.selected_span() == wanted
    pane.view.copy()
    assert QGuiApplication.clipboard().text() == wanted.of(text)


def test_blank_lines_take_no_room_of_their_own(pane: ArticlePane) -> None:
    pane.show_document(make_document("Head\n\nOne"))
    near = pane.view.lines.line_of(6).top
    pane.show_document(make_document("Head\n\n\n\n\n\n\nOne"))
    assert pane.view.lines.line_of(11).top == near


def test_wrapped_lines_of_a_paragraph_are_joined_and_short_ones_kept(pane: ArticlePane) -> None:
    words = "a line that was broken for want of room by a program\nand goes on\n12 High Street\nSomewhere"
    document = Document("d", words, (Block(Span(0, len(words)), BlockRole.PARAGRAPH),))
    pane.show_document(document)
    lines = pane.view.lines
    assert lines.line_of(words.index("and goes")).top == lines.line_of(0).top
    tops = [lines.line_of(words.index(part)).top for part in ("and goes", "12", "Somewhere")]
    assert tops == sorted(set(tops))


@pytest.mark.parametrize("point", [0, 777, 9_000, len(LONG) - 2_000])
def test_the_place_comes_back(view: ArticleView, point: int) -> None:
    view.restore_place(point)
    line = view.lines.line_of(point)
    first = view.setting.offsets.to_code_point(line.start)
    view.verticalScrollBar().setValue(view.top() + 1)
    view.verticalScrollBar().setValue(view.top() - 1)
    assert view.place() == first
    assert view.visible_span().start == first


def test_the_place_is_kept_over_zoom_width_theme_and_resize(
    qtbot: QtBot, pane: ArticlePane, view: ArticleView, theme: Theme
) -> None:
    view.restore_place(LONG.index("Paragraph number 60"))
    place = view.place()
    changes = [
        lambda: theme.set_reading(ReadingStyle(size=26)),
        lambda: theme.set_reading(ReadingStyle(size=26, width=50, leading=2.0)),
        lambda: theme.set_reading(ReadingStyle(font="sans", size=13)),
        lambda: theme.choose(ThemeName.DARK),
        lambda: pane.resize(460, 500),
        lambda: pane.resize(1200, 800),
        lambda: theme.set_reading(ReadingStyle()),
    ]
    for change in changes:
        change()
        assert view.place() == place
        shown = view.lines.line_of(place)
        assert view.top() <= shown.top < view.top() + 3


def test_wider_windows_do_not_break_lines_elsewhere(pane: ArticlePane, view: ArticleView) -> None:
    pane.resize(1000, 700)
    revision = view.lines.revision
    pane.resize(1300, 700)
    assert view.lines.revision == revision


def test_the_column_has_the_width_of_the_reading_style(pane: ArticlePane, view: ArticleView, theme: Theme) -> None:
    pane.resize(1200, 700)
    inks = [line.right - line.left for line in view.lines.block_of(LONG.index("Paragraph number 3")).lines]
    assert 500 < max(inks) <= 620
    theme.set_reading(ReadingStyle(width=40))
    inks = [line.right - line.left for line in view.lines.block_of(LONG.index("Paragraph number 3")).lines]
    assert 260 < max(inks) <= 355


def test_a_selection_outlives_a_change_of_size(view: ArticleView, theme: Theme) -> None:
    wanted = find(LONG, "Paragraph number 7", "another 😀")
    select(view, wanted)
    theme.set_reading(ReadingStyle(size=22))
    assert view.selected_span() == wanted


def test_every_drawn_character_is_found_where_it_is_drawn(view: ArticleView) -> None:
    for point in range(0, 600, 7):
        piece = next(iter(view.lines.pieces(view.lines.block_of(point), Span(point, point + 1))), None)
        if piece is not None:
            middle = QPointF((piece.left + piece.right) / 2, piece.line.baseline - 4)
            assert view.point_at(middle - QPointF(0, view.top())) == point


def test_beside_the_text_there_is_no_code_point(view: ArticleView) -> None:
    line = view.lines.line_of(0)
    assert view.point_at(QPointF(3, line.baseline)) is None
    assert view.point_at(QPointF(line.right + 20, line.baseline)) is None


def test_arrow_and_page_keys_scroll_and_shift_selects_from_what_is_seen(qtbot: QtBot, view: ArticleView) -> None:
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    paged = view.top()
    assert paged > 300
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.top() > paged
    place = view.place()
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.selected_span() == (place, place + 1)
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.top() == 0


def test_home_and_end_go_to_the_ends_of_the_page_with_control_as_well(qtbot: QtBot, view: ArticleView) -> None:
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert view.top() == view.verticalScrollBar().maximum() > 0
    qtbot.keyClick(view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert view.top() == 0


def removed_document() -> Document:
    text = "Headline here\n\nFirst words.\n\nShare this\n\nSign up now please\n\nLast words."
    base = make_document(text)
    blocks = tuple(
        replace(b, role=BlockRole.REMOVED, note="site furniture") if b.span.of(text)[0] == "S" else b
        for b in base.blocks
    )
    return replace(base, blocks=blocks)


def test_removed_blocks_are_folded_and_open_on_click(qtbot: QtBot, pane: ArticlePane) -> None:
    document = removed_document()
    pane.show_document(document)
    view, hidden = pane.view, document.text.index("Share")
    folded = view.lines.line_of(document.text.index("Last")).top
    assert view.lines.line_of(hidden).bottom - view.lines.line_of(hidden).top <= 2
    below = view.lines.block_of(document.text.index("Sign")).bottom
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(120, round(below) - 30 - view.top()))
    assert view.lines.line_of(hidden).bottom - view.lines.line_of(hidden).top > 15
    assert view.lines.line_of(document.text.index("Last")).top > folded


def test_enter_unfolds_what_the_cursor_is_in(qtbot: QtBot, pane: ArticlePane) -> None:
    document = removed_document()
    pane.show_document(document)
    hidden = document.text.index("Sign")
    select(pane.view, Span(hidden, hidden))
    for height in (15, 2):
        qtbot.keyClick(pane.view, Qt.Key.Key_Return)
        line = pane.view.lines.line_of(hidden)
        assert (line.bottom - line.top > 5) == (height > 5)


def test_links_are_reported_and_never_followed(qtbot: QtBot, pane: ArticlePane) -> None:
    text = "Headline\n\nSee the report for more."
    link = InlineRange(find(text, "report"), InlineKind.LINK, "https://example.org/report")
    pane.show_document(replace(make_document(text), ranges=(link,)))
    (piece,) = pane.view.lines.pieces(pane.view.lines.block_of(link.span.start), link.span)
    with qtbot.waitSignal(pane.link_activated) as caught:
        place = QPointF((piece.left + piece.right) / 2, piece.line.baseline - 4).toPoint()
        qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert caught.args == ["https://example.org/report"]
    assert pane.view.setting.document.text == text


def test_nothing_is_ever_loaded(view: ArticleView) -> None:
    kind = QTextDocument.ResourceType.ImageResource.value
    assert view.loadResource(kind, QUrl("https://example.org/a.png")) is None


def test_an_empty_article_is_fine(pane: ArticlePane) -> None:
    pane.show_document(Document(content_id(""), ""))
    pane.view.grab()
    assert pane.visible_span() == (0, 0)
    assert pane.progress_read() == 0.0


def test_the_headline_leaves_room_for_the_line_below(pane: ArticlePane) -> None:
    document = seed_document()
    pane.show_document(document)
    headline, first = (pane.view.lines.block_of(block.span.start) for block in document.blocks[:2])
    assert first.top - headline.lines[-1].bottom > 30


def test_a_headline_under_a_line_about_the_article_is_set_as_one(pane: ArticlePane) -> None:
    text = "FOR IMMEDIATE RELEASE\n\nWind farms to be built\n\nThe company said so."
    above, headline, body = (find(text, words) for words in text.split("\n\n"))
    blocks = (Block(above, BlockRole.BYLINE), Block(headline, BlockRole.HEADLINE, 1), Block(body, BlockRole.PARAGRAPH))
    pane.show_document(Document("d", text, blocks))
    lines = pane.view.lines
    assert lines.block_of(body.start).top - lines.line_of(headline.start).bottom > 30


def test_nothing_is_marked_in_what_is_folded_away(pane: ArticlePane) -> None:
    document = removed_document()
    folded = find(document.text, "Share this")
    pane.show_document(document)
    top, height = pane.view.lines.block_of(folded.start).top, 60
    bare = pane.view.viewport().grab(QRect(0, int(top) - 20, 800, height)).toImage()
    entity = Entity("e", "Share", "ORG", (Mention(find(document.text, "Share")),))
    pane.show_analysis(Analysis(document.id, "test", (entity,)))
    assert pane.view.viewport().grab(QRect(0, int(top) - 20, 800, height)).toImage() == bare


@pytest.mark.parametrize("size", [12, 18, 27, 36, 40])
def test_headings_stay_larger_than_text_and_never_fill_the_page(size: int) -> None:
    assert type_size(PLAIN, size) == size
    assert 1.3 * size < type_size(TITLE, size) <= 32 / 18 * size
    assert type_size(TITLE, 18) == pytest.approx(32)
    assert type_size(TITLE, 36) < 54


def test_space_says_what_belongs_together(pane: ArticlePane) -> None:
    words = ["Headline", "A paragraph.", "A heading", "Under it.", "One", "Two", "After the list."]
    roles = [BlockRole.HEADLINE, BlockRole.PARAGRAPH, BlockRole.SUBHEAD, BlockRole.PARAGRAPH]
    roles += [BlockRole.LIST_ITEM, BlockRole.LIST_ITEM, BlockRole.PARAGRAPH]
    text = "\n\n".join(words)
    spans = [find(text, part) for part in words]
    blocks = tuple(
        Block(span, role, 2 if role is BlockRole.SUBHEAD else 1) for span, role in zip(spans, roles, strict=True)
    )
    pane.show_document(Document("d", text, blocks))
    lines = [pane.view.lines.line_of(span.start) for span in spans]
    gaps = [after.top - before.bottom for before, after in pairwise(lines)]
    _, above_heading, below_heading, before_list, in_list, after_list = gaps
    assert in_list < before_list == after_list
    assert below_heading < before_list < above_heading


def test_a_link_is_told_from_text_without_its_colour(pane: ArticlePane) -> None:
    text = "Headline\n\nRead the whole report here."
    link = InlineRange(find(text, "report"), InlineKind.LINK, "https://example.org")
    pane.show_document(replace(make_document(text), ranges=(link,)))
    cursor = QTextCursor(pane.view.document())
    cursor.setPosition(text.index("report") + 2)
    assert cursor.charFormat().fontUnderline()
