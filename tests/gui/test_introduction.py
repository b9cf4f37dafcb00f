from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.document import Span
from desktop.ui.widgets.article_pointer import NamedPlace
from desktop.ui.widgets.introduction_card import IntroductionCard
from tests.gui.window import Desk
from tests.samples import find, seed_analysis, seed_document


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


def card_of(desk: Desk) -> IntroductionCard:
    return desk.window.workspace.introduction


def second_lavrov(desk: Desk) -> Span:
    return desk.session.analysis.entities[0].mentions[2].span


def named(desk: Desk) -> NamedPlace:
    """The third mention of Lavrov, with the text scrolled to it."""
    span = second_lavrov(desk)
    desk.window.workspace.pane.go_to(span, animate=False)
    return NamedPlace(span, "e1", "s3", span.start)


def shown_card(desk: Desk, qtbot: QtBot) -> IntroductionCard:
    """The card that a rest on the name brings; one that comes while the text still settles goes at once."""
    place, card = named(desk), card_of(desk)

    def shown() -> bool:
        desk.window.workspace.pane.name_rested.emit(place)
        return card.isVisible()

    qtbot.waitUntil(shown)
    return card


def point_at(desk: Desk, span: Span) -> None:
    view = desk.window.workspace.pane.view
    rect = view.viewport_rect(span)
    assert rect is not None
    move_to(desk, rect.center())


def move_to(desk: Desk, place: QPoint) -> None:
    """Tell the viewport of a move: where the real pointer is depends on the other windows of the platform."""
    viewport = desk.window.workspace.pane.view.viewport()
    moved = QMouseEvent(
        QEvent.Type.MouseMove,
        place.toPointF(),
        viewport.mapToGlobal(place).toPointF(),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(viewport, moved)


def place_on_screen(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())


def test_the_pointer_at_rest_on_a_name_shows_who_that_is(desk: Desk, qtbot: QtBot) -> None:
    span = named(desk).span
    with qtbot.waitSignal(desk.window.workspace.pane.name_rested) as rested:
        point_at(desk, span)
    assert rested.args == [NamedPlace(span, "e1", "s3", span.start)]
    card = card_of(desk)
    assert card.isVisible()
    anchor = desk.window.workspace.pane.rect_of(span)
    assert anchor is not None
    assert not place_on_screen(card).intersects(anchor)
    assert card.findChild(QLabel, "introductionName").text() == "Sergey Lavrov"
    assert "a shared aim" in card.findChild(QLabel, "introductionSaid").text()
    assert "total pullout" not in card.findChild(QLabel, "introductionSaid").text()


def test_leaving_the_name_takes_the_card_away(desk: Desk, qtbot: QtBot) -> None:
    point_at(desk, named(desk).span)
    qtbot.waitUntil(card_of(desk).isVisible)
    move_to(desk, QPoint(5, 5))
    qtbot.waitUntil(lambda: not card_of(desk).isVisible())


@pytest.mark.parametrize("how", ["escape", "scroll", "press", "receipt", "another quote"])
def test_what_else_takes_it_away(desk: Desk, qtbot: QtBot, how: str) -> None:
    card, view = shown_card(desk, qtbot), desk.window.workspace.pane.view
    if how == "escape":
        qtbot.keyClick(view, Qt.Key.Key_Escape)
    elif how == "scroll":
        view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 40)
    elif how == "press":
        qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
        qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    elif how == "receipt":
        desk.attention.receipt_requested.emit("q4")
    else:
        desk.attention.update(quote="q4")
    assert not card.isVisible()


def test_nothing_shows_over_an_open_receipt_or_after_a_press(desk: Desk, qtbot: QtBot) -> None:
    place = named(desk)
    desk.attention.receipt_requested.emit("q4")
    assert desk.window.workspace.receipt.isVisible()
    desk.window.workspace.pane.name_rested.emit(place)
    assert not card_of(desk).isVisible()
    desk.window.workspace.receipt.hide()
    pane = desk.window.workspace.pane
    point_at(desk, place.span)
    assert pane.pointer.waits
    centre = pane.view.viewport_rect(place.span).center()
    qtbot.mousePress(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    waits = pane.pointer.waits
    pane.name_rested.emit(place)
    shown = card_of(desk).isVisible()
    qtbot.mouseRelease(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    assert not waits
    assert not shown


def test_beside_names_and_where_nothing_is_marked_nobody_is_introduced(desk: Desk) -> None:
    pane, span = desk.window.workspace.pane, named(desk).span
    point_at(desk, Span(span.start - 12, span.start - 11))
    assert not pane.pointer.waits
    desk.window.actions_by_id["marksNone"].trigger()
    point_at(desk, span)
    assert not pane.pointer.waits


def test_a_pronoun_that_speaks_is_introduced_as_who_it_stands_for(desk: Desk) -> None:
    source = find(desk.session.document.text, "VOA reported")
    pane = desk.window.workspace.pane
    pane.go_to(source, animate=False)
    point_at(desk, Span(source.end - 4, source.end))
    assert pane.pointer.named == NamedPlace(source, None, "s2", source.start)


def test_the_key_introduces_the_current_speaker_and_enter_goes_to_the_first_sentence(desk: Desk, qtbot: QtBot) -> None:
    desk.window.activateWindow()
    view = desk.window.workspace.pane.view
    view.setFocus()
    desk.attention.update(quote="q4")
    qtbot.keyClick(view, Qt.Key.Key_I)
    card = card_of(desk)
    assert card.isVisible()
    sentence = card.findChild(QLabel, "introductionSentence")
    assert sentence.hasFocus()
    with qtbot.waitSignal(card.place_requested) as asked:
        sentence.linkActivated.emit("place")
    assert asked.args[0].of(desk.session.document.text) == "Sergei Lavrov"
    assert not card.isVisible()
    assert view.hasFocus()


def test_a_statement_on_the_card_leads_to_it(desk: Desk, qtbot: QtBot) -> None:
    shown_card(desk, qtbot).findChild(QLabel, "introductionSaid").linkActivated.emit("q3")
    assert desk.attention.focus.quote == "q3"


def test_without_a_speaker_the_key_says_why_not(desk: Desk, qtbot: QtBot) -> None:
    desk.window.actions_by_id["introduction"].trigger()
    assert not card_of(desk).isVisible()
    assert "Choose a quote first" in desk.window.workspace.toasts.toasts[-1].text


def test_the_card_is_told_to_listeners(desk: Desk, qtbot: QtBot) -> None:
    words = shown_card(desk, qtbot).accessibleName()
    assert words.startswith("Sergey Lavrov, Russian Foreign Minister")
    assert "said so far: 1 statement" in words
