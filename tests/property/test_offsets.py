"""Code points and Qt's UTF-16 units stay in step, whatever the text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from desktop.document import Block, BlockRole, Document, Span
from desktop.ui.offsets import OffsetMap
from desktop.ui.theme import Theme
from desktop.ui.widgets.article_setting import ArticleSetting
from desktop.ui.widgets.article_text import display_text

ODD = (
    "\n\n\r\t \x00\x0b\x0c\x1c\x85\xa0\xad\u200b\u2028\u2029\ufdd0\ufdd1\ufeff\ufffc\ufffe\uffff\ud83d\ude00é\u0301“😀𝒜"
)
texts = st.text(st.one_of(st.characters(exclude_categories=()), st.sampled_from(ODD), st.sampled_from("ab. ")))


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """Any text with any blocks that are in order and do not overlap, words left uncovered included."""
    text = draw(texts)
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=8)))
    spans = [Span(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=False)]
    roles = draw(st.lists(st.sampled_from(BlockRole), min_size=len(spans), max_size=len(spans)))
    return Document(id="d", text=text, blocks=tuple(Block(s, role) for s, role in zip(spans, roles, strict=True)))


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(texts)
def test_offsets_agree_with_utf16_and_come_back(text: str) -> None:
    offsets = OffsetMap(text)
    for point in range(len(text) + 1):
        unit = sum(units(character) for character in text[:point])
        assert offsets.to_utf16(point) == unit
        assert offsets.to_code_point(unit) == point


@given(texts)
def test_the_second_half_of_a_pair_belongs_to_its_character(text: str) -> None:
    offsets = OffsetMap(text)
    for point, character in enumerate(text):
        if units(character) == 2:
            assert offsets.to_code_point(offsets.to_utf16(point) + 1) == point


@given(documents())
def test_what_is_displayed_has_the_length_of_the_text(document: Document) -> None:
    shown = display_text(document)
    assert len(shown.text) == len(document.text)
    assert [units(c) for c in shown.text] == [units(c) for c in document.text]
    assert len(shown.blocks) == shown.text.count("\n") + 1


@pytest.mark.usefixtures("qapp")
@given(documents())
def test_qt_counts_the_displayed_text_as_the_map_does(document: Document) -> None:
    owner = QObject(QApplication.instance())
    setting = ArticleSetting(document, Theme(), owner)
    shown = display_text(document).text
    assert setting.qt.characterCount() == setting.offsets.to_utf16(len(document.text)) + 1
    assert setting.qt.blockCount() == len(setting.blocks)
    for point, character in enumerate(shown):
        unit = setting.offsets.to_utf16(point)
        expected = "\u2029" if character == "\n" else character
        assert chr_at(setting, unit, units(character)) == expected
    owner.deleteLater()


@pytest.mark.usefixtures("qapp")
@given(documents())
def test_every_widget_block_begins_where_its_block_of_the_article_begins(document: Document) -> None:
    owner = QObject(QApplication.instance())
    setting = ArticleSetting(document, Theme(), owner)
    for number, block in enumerate(setting.blocks):
        if block is not None:
            position = setting.qt.findBlockByNumber(number).position()
            assert setting.offsets.to_code_point(position) == block.span.start
    owner.deleteLater()


def chr_at(setting: ArticleSetting, unit: int, count: int) -> str:
    pair = [setting.qt.characterAt(unit + i) for i in range(count)]
    halves = b"".join(ord(half).to_bytes(2, "little") for half in pair)
    return halves.decode("utf-16-le", "surrogatepass")
