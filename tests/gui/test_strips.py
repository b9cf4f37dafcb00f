from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from pytestqt.qtbot import QtBot

from desktop.document import Block, BlockRole, Document, Span
from desktop.ui.widgets.article_setting import Strip
from desktop.ui.widgets.page_painter import strip_text
from desktop.ui.widgets.text_geometry import Line
from tests.gui.window import Desk
from tests.samples import make_document, seed_document

NOTES = {"Share": "sharing buttons", "Sign": "newsletter", "Follow": "newsletter", "Read": "related articles"}
TEXT = "\n\n".join(
    [
        "Council drops the plan",
        "The vote was close.",
        "Share this on your favourite network",
        *["The mayor spoke at length about the bridge and what it would have cost." for _ in range(20)],
        "Sign up for our morning letter",
        "Follow us everywhere",
        "Nobody answered her.",
        "Read more: five bridges",
    ]
)


def document() -> Document:
    base = make_document(TEXT)

    def noted(block: Block) -> Block:
        note = NOTES.get(block.span.of(TEXT).split()[0])
        return replace(block, role=BlockRole.REMOVED, note=note) if note else block

    return replace(base, blocks=tuple(noted(b) for b in base.blocks))


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    qtbot.addWidget(desk.window)
    desk.window.resize(1100, 720)
    desk.window.show()
    qtbot.waitExposed(desk.window)
    desk.window.activateWindow()
    desk.read(document())
    yield desk
    desk.close()


def strips(desk: Desk) -> tuple[Strip, ...]:
    return desk.window.workspace.pane.view.setting.strips


def bar_centre(desk: Desk, strip: Strip) -> QPoint:
    """Where the bar of a strip can be clicked, found by trying."""
    view = desk.window.workspace.pane.view
    for y in range(0, view.viewport().height(), 4):
        place = QPoint(200, y)
        if view.strips.at(place.toPointF()) is strip:
            return place + QPoint(0, 8)
    raise AssertionError(f"{strip} is not on screen")


def height(desk: Desk, words: str) -> float:
    line = desk.window.workspace.pane.view.lines.line_of(TEXT.index(words))
    return line.bottom - line.top


def test_neighbours_of_one_reason_are_one_strip_that_says_why(desk: Desk) -> None:
    assert [strip_text(s) for s in strips(desk)] == [
        "Removed: sharing buttons · 6 words",
        "Removed: newsletter · 9 words",
        "Removed: related articles · 4 words",
    ]
    assert strip_text(Strip(0, 0, "", 1)) == "Removed: not part of the article · 1 word"


def test_a_click_unfolds_and_a_click_on_the_same_bar_folds_again(desk: Desk, qtbot: QtBot) -> None:
    first = strips(desk)[0]
    viewport = desk.window.workspace.pane.view.viewport()
    for folded in (False, True, False):
        qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=bar_centre(desk, first))
        assert first.folded is folded
        assert (height(desk, "Share") > 10) is not folded


def test_the_bar_stands_between_the_text_before_and_the_unfolded_words(desk: Desk) -> None:
    pane, first = desk.window.workspace.pane, strips(desk)[0]
    pane.view.strips.toggle(first)
    bar = bar_centre(desk, first).y()
    before, inside = (
        pane.view.viewport_rect(Span(TEXT.index(words), TEXT.index(words) + 5)) for words in ("The vote", "Share this")
    )
    assert before is not None
    assert inside is not None
    assert before.bottom() < bar < inside.top()


@pytest.mark.parametrize("unfolded", [(0,), (1,), (0, 1)])
def test_bars_of_neighbours_never_lie_over_each_other_or_over_words(desk: Desk, unfolded: tuple[int, ...]) -> None:
    text = "Headline\n\nDeck of this\n\nShare this now\n\nSign up here\n\nThe end."
    base = make_document(text)
    blocks = tuple(
        replace(b, role=BlockRole.REMOVED, note=NOTES[b.span.of(text).split()[0]])
        if b.span.of(text).startswith("S")
        else b
        for b in base.blocks
    )
    desk.read(replace(base, blocks=blocks))
    view = desk.window.workspace.pane.view
    for number in unfolded:
        view.strips.toggle(strips(desk)[number])
    painter, width = desk.window.workspace.pane.view.strips.page, 500.0
    taken = []
    for block in view.lines.blocks_between(0, 2000):
        strip = view.setting.strip_at(block.number)
        if strip is not None and block.number == (strip.last if strip.folded else strip.first):
            taken.append(painter.strip_rect(block, strip, width))
        if strip is None or not strip.folded:
            taken += [line_box(line) for line in block.lines]
    assert len(taken) >= 5
    assert not [(a, b) for a, b in combinations(taken, 2) if a.adjusted(0, 1, 0, -1).intersects(b)]


def line_box(line: Line) -> QRectF:
    return QRectF(line.left, line.top, max(1.0, line.right - line.left), line.bottom - line.top)


def test_the_keyboard_walks_the_strips_and_enter_toggles_the_current_one(desk: Desk, qtbot: QtBot) -> None:
    view = desk.window.workspace.pane.view
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    for number in (0, 1, 2, 0, 1):
        qtbot.keyClick(view, Qt.Key.Key_R, keys)
        assert view.strips.current is strips(desk)[number]
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert [s.folded for s in strips(desk)] == [True, False, True]
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert [s.folded for s in strips(desk)] == [True, True, True]
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.strips.current is None


def test_an_action_shows_everything_here_and_in_the_next_article(desk: Desk) -> None:
    action = desk.window.actions_by_id["showRemoved"]
    desk.window.workspace.pane.view.strips.toggle(strips(desk)[1])
    action.trigger()
    assert not any(s.folded for s in strips(desk))
    desk.read(seed_document())
    assert [s.folded for s in strips(desk)] == [False]
    action.trigger()
    assert [s.folded for s in strips(desk)] == [True]


def test_the_reading_place_survives(desk: Desk) -> None:
    pane = desk.window.workspace.pane
    place = TEXT.index("Nobody")
    pane.restore_position(TEXT.index("The mayor", 600))
    before = pane.reading_position()
    desk.window.actions_by_id["showRemoved"].trigger()
    assert pane.reading_position() == before
    assert before < place


def test_an_article_that_lost_nothing_says_so(desk: Desk) -> None:
    desk.read(make_document("Headline\n\nDeck line here\n\nWords."))
    desk.window.actions_by_id["nextRemoved"].trigger()
    assert "Nothing was removed" in desk.window.workspace.toasts.toasts[-1].text
