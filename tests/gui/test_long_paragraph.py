"""A paragraph of a book's length: it is set in pieces, and neither the reader nor a place in it knows of them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop.document import Block, BlockRole, Document, InlineKind, InlineRange, Span
from desktop.ui.attention import Attention
from desktop.ui.palettes import ThemeName
from desktop.ui.theme import Theme
from desktop.ui.widgets.article_pane import ArticlePane
from desktop.ui.widgets.article_text import LONGEST, DisplayBlocks, display_text
from desktop.ui.widgets.article_view import ArticleView

SENTENCE = "It had rained since the morning 😀, and nobody said a word of it (“not one.”) "


def one_block(text: str, role: BlockRole = BlockRole.PARAGRAPH, note: str = "") -> Document:
    spans = (Span(0, 8), Span(10, 10 + len(text)))
    blocks = (Block(spans[0], BlockRole.HEADLINE, 1), Block(spans[1], role, 1, note))
    emphasis = (InlineRange(spans[1], InlineKind.EMPHASIS),)
    return Document("long", "Headline" + "\n\n" + text, blocks, ranges=emphasis)


BOOK = one_block((SENTENCE * 4_000).strip())


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[ArticleView]:
    theme = Theme(ThemeName.LIGHT)
    theme.apply()
    pane = ArticlePane(theme, Attention())
    qtbot.addWidget(pane)
    pane.resize(820, 700)
    pane.show()
    qtbot.waitExposed(pane)
    pane.show_document(BOOK)
    yield pane.view  # noqa: PT022 - the pane would die with the fixture


@pytest.mark.parametrize(
    "text",
    [
        SENTENCE * 300,
        "word " * 5_000,
        "word\n" * 5_000,
        "x" * 30_000,
        "word " + "x" * 30_000,
        "x" * 9_000 + " word" * 9,
    ],
)
def test_pieces_end_between_words_and_leave_every_character_its_place(text: str) -> None:
    document = one_block(text.strip())
    shown, blocks = display_text(document), DisplayBlocks(document)
    assert len(shown.text) == len(document.text)
    assert shown.text.split() == document.text.split()
    for end, start in pairwise(zip(blocks.ends, blocks.starts, strict=True)):
        assert document.text[end[0] : start[1]].isspace()
    if "x" not in text:
        assert len(blocks.blocks) > len(text) // LONGEST
        assert all(end - start <= LONGEST for start, end in zip(blocks.starts, blocks.ends, strict=True))


def test_pieces_end_with_a_sentence() -> None:
    shown = DisplayBlocks(BOOK)
    assert all(BOOK.text[:end].endswith("“not one.”)") for end in shown.ends[1:])


def test_an_item_of_a_list_has_one_marker() -> None:
    blocks = DisplayBlocks(one_block(SENTENCE * 300, BlockRole.LIST_ITEM, "•")).blocks
    assert [block.note for block in blocks[1:] if block is not None] == ["•"] + [""] * (len(blocks) - 2)


def test_only_a_part_of_the_paragraph_is_set(view: ArticleView) -> None:
    assert view.document().characterCount() < len(BOOK.text) / 3


def test_lines_follow_one_another_across_pieces_as_inside_them(view: ArticleView) -> None:
    view.restore_place(len(BOOK.text) // 2)
    lines = [line for block in view.lines.blocks_between(0, 30_000) for line in block.lines]
    pitches = {round(after.top - line.top, 2) for line, after in pairwise(lines[2:])}
    assert view.document().blockCount() > 5
    assert len(pitches) == 1


def test_what_is_copied_across_pieces_are_the_words_of_the_article(view: ArticleView) -> None:
    shown = DisplayBlocks(BOOK)
    seam = shown.starts[2]
    view.restore_place(seam)
    cursor = view.textCursor()
    cursor.setPosition(view.setting.offsets.to_utf16(seam - 300))
    cursor.setPosition(view.setting.offsets.to_utf16(seam + 300), cursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    view.copy()
    assert QGuiApplication.clipboard().text() == BOOK.text[seam - 300 : seam + 300]


def test_what_is_emphasised_stays_so_in_every_part(view: ArticleView) -> None:
    view.restore_place(len(BOOK.text) // 2)
    cursor = view.textCursor()
    cursor.setPosition(view.setting.offsets.to_utf16(len(BOOK.text) // 2))
    assert cursor.charFormat().fontItalic()
