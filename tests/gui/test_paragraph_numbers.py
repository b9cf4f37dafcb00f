from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop.document import Span
from desktop.ui.widgets.article_format import LEFT
from tests.gui.window import Desk
from tests.samples import make_document, seed_analysis, seed_document


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


def margin(desk: Desk) -> QImage:
    return desk.window.workspace.pane.view.viewport().grab(QRect(0, 0, LEFT - 4, 700)).toImage()


def inked_rows(image: QImage) -> set[int]:
    ground = image.pixelColor(QPoint(0, 0))
    width, height = image.width(), image.height()
    return {y for y in range(height) for x in range(width) if image.pixelColor(x, y) != ground}


def test_a_key_numbers_the_paragraphs_beside_their_first_lines(desk: Desk, qtbot: QtBot) -> None:
    pane = desk.window.workspace.pane
    assert inked_rows(margin(desk)) == set()
    desk.window.activateWindow()
    pane.view.setFocus()
    qtbot.keyClick(pane.view, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert desk.settings.flag("reading.numbers")
    rows = inked_rows(margin(desk))
    document = desk.session.document
    assert document is not None
    seen = pane.visible_span()
    paragraphs = [b.span for b in document.blocks[1:] if seen.contains(b.span)]
    assert paragraphs
    for span in paragraphs:
        first = pane.view.viewport_rect(Span(span.start, span.start + 1))
        assert first is not None
        assert rows & set(range(first.top(), first.bottom()))
        last = pane.view.viewport_rect(Span(span.end - 1, span.end))
        assert last is not None
        if last.top() > first.bottom():
            assert not rows & set(range(last.top() + 6, last.bottom()))


@pytest.mark.parametrize("size", [14, 40])
def test_the_numbers_of_a_long_article_have_room(desk: Desk, size: int) -> None:
    text = "Headline\n\nDeck\n\n" + "\n\n".join(f"Line {n}." for n in range(2, 2400))
    desk.settings.set("reading.size", size)
    desk.settings.set("reading.numbers", True)
    desk.read(make_document(text))
    desk.window.workspace.pane.restore_position(text.index("Line 2300"))
    image = margin(desk)
    ground = image.pixelColor(0, 0)
    columns = {x for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y) != ground}
    assert max(columns) - min(columns) >= 19  # four digits, none of them cut off


def test_the_numbers_go_again_and_the_choice_is_kept(desk: Desk) -> None:
    action = desk.window.actions_by_id["paragraphNumbers"]
    action.trigger()
    action.trigger()
    assert inked_rows(margin(desk)) == set()
    desk.settings.set("reading.numbers", True)
    assert action.isChecked()
    assert inked_rows(margin(desk))
