"""The page of a PDF file beside its text."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from desktop.document import Document, FileSource, Span
from desktop.readers import read
from desktop.readers.pdf.picture import render
from desktop.ui.palettes import ThemeName
from desktop.ui.theme import Theme
from desktop.ui.widgets.page_picture import PagePicture

_PDF = Path(__file__).parents[1] / "data" / "pdf" / "bridge-reportlab-1.pdf"


@pytest.fixture(scope="module")
def document() -> Document:
    return read(FileSource(str(_PDF)))


@pytest.fixture
def picture(qtbot: QtBot, document: Document) -> PagePicture:
    widget = PagePicture(Theme(ThemeName.LIGHT))
    qtbot.addWidget(widget)
    widget.resize(460, 600)
    widget.page_wanted.connect(_Drawing(widget))
    widget.show_document(document)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


class _Drawing:
    """Draws at once what the widget wants."""

    def __init__(self, widget: PagePicture) -> None:
        self._widget = widget

    def __call__(self, page: int, width: int) -> None:
        drawn = render(str(_PDF), page, width)
        self._widget.show_picture(page, drawn.width, drawn.height, drawn.points, drawn.pixels)


def span_of(words: str, document: Document) -> Span:
    start = document.text.index(words)
    return Span(start, start + len(words))


def coloured(widget: PagePicture) -> int:
    """How many sampled pixels are neither grey nor white."""
    image = widget.grab().toImage()
    points = ((x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3))
    colours = (QColor(image.pixel(x, y)) for x, y in points)
    return sum(colour.hsvSaturation() > 40 for colour in colours)


def test_the_first_page_is_drawn(picture: PagePicture) -> None:
    assert (picture.page, picture.pages) == (0, 2)
    assert picture.accessibleName() == "Page 1 of 2"
    assert picture.widget().height() > 500


def test_chosen_words_are_lit(picture: PagePicture, document: Document) -> None:
    before = coloured(picture)
    picture.light([span_of("“We cannot pay for it", document)], "#0a64a4")
    assert coloured(picture) > before + 20
    picture.light([], "#0a64a4")
    assert coloured(picture) == before


def test_it_turns_to_the_page_of_the_words(picture: PagePicture, document: Document) -> None:
    picture.light([span_of("People are tired", document)], "#b85c00")
    assert picture.page == 1
    assert coloured(picture) > 20
    assert picture.accessibleName() == "Page 2 of 2"


def test_keys_turn_pages(qtbot: QtBot, picture: PagePicture) -> None:
    for key, page in (("PageDown", 1), ("PageDown", 1), ("PageUp", 0), ("End", 1), ("Home", 0)):
        qtbot.keyClick(picture, getattr(Qt.Key, f"Key_{key}"))
        assert picture.page == page


def test_a_late_picture_of_another_page_is_not_shown(picture: PagePicture) -> None:
    height = picture.widget().height()
    picture.show_picture(1, 10, 10, 10.0, bytes(300))
    assert picture.widget().height() == height


def test_an_article_without_pages(picture: PagePicture) -> None:
    picture.show_document(Document(id="a", text="No pages."))
    assert picture.pages == 0
    assert picture.accessibleName() == "No page to show"
