from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.presentation.search import TextSearch
from desktop.ui.attention import Attention
from desktop.ui.palettes import ThemeName
from desktop.ui.theme import Theme
from desktop.ui.widgets.article_pane import ArticlePane
from tests.samples import make_document, seed_analysis, seed_document

TEXT = "Headline\n\n" + "\n\n".join(f"Zoë said “no” {n} times, and the man of Zoetermeer agreed." for n in range(60))


@pytest.fixture
def pane(qtbot: QtBot) -> ArticlePane:
    made = ArticlePane(Theme(ThemeName.LIGHT), Attention())
    qtbot.addWidget(made)
    made.resize(820, 600)
    made.show()
    qtbot.waitExposed(made)
    made.show_document(make_document(TEXT))
    return made


def test_typing_finds_without_accents_and_says_how_often(qtbot: QtBot, pane: ArticlePane) -> None:
    pane.find_bar.open()
    assert pane.find_bar.isVisible()
    qtbot.keyClicks(pane.find_bar.field, "zoe")
    assert pane.find_bar.count.text() == "1 of 120"
    pane.find_bar.whole_words.click()
    assert pane.find_bar.count.text() == "1 of 60"
    pane.find_bar.field.setText("nowhere")
    assert pane.find_bar.count.text() == "Not found"
    pane.find_bar.field.clear()
    assert pane.find_bar.count.text() == ""


def test_enter_steps_through_and_brings_each_into_sight(qtbot: QtBot, pane: ArticlePane) -> None:
    pane.find_bar.open('"no"')
    for _ in range(30):
        qtbot.keyClick(pane.find_bar.field, Qt.Key.Key_Return)
    assert pane.find_bar.count.text() == "31 of 60"
    place = TEXT.index("“no” 30")
    qtbot.waitUntil(lambda: pane.visible_span().start <= place < pane.visible_span().end)
    for _ in range(31):
        qtbot.keyClick(pane.find_bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert pane.find_bar.count.text() == "60 of 60"


def test_finding_begins_at_the_reading_place_and_leaves_the_history_alone(pane: ArticlePane) -> None:
    pane.restore_position(TEXT.index("40 times"))
    pane.find_bar.open("times")
    assert pane.find_bar.count.text() in ("41 of 60", "42 of 60")
    assert not pane.can_go_back


def test_escape_closes_and_gives_the_focus_back(qtbot: QtBot, pane: ArticlePane) -> None:
    pane.find_bar.open("man")
    marked = pane.view.viewport().grab().toImage()
    with qtbot.waitSignal(pane.find_bar.closed):
        qtbot.keyClick(pane.find_bar.field, Qt.Key.Key_Escape)
    assert not pane.find_bar.isVisible()
    assert pane.view.viewport().grab().toImage() != marked


def test_another_article_is_searched_for_the_same_words(pane: ArticlePane) -> None:
    pane.find_bar.open("man")
    pane.show_document(make_document("Another\n\nOne man here."))
    assert pane.find_bar.count.text() == "1 of 1"


def test_every_control_has_a_name(pane: ArticlePane) -> None:
    bar = pane.find_bar
    controls = (bar.field, bar.whole_words, bar.expression, bar.previous, bar.next, bar.close_button)
    assert all(control.accessibleName() for control in controls)


def test_a_regular_expression_finds_and_its_mistakes_are_said(qtbot: QtBot, pane: ArticlePane) -> None:
    bar = pane.find_bar
    bar.open()
    bar.expression.click()
    qtbot.keyClicks(bar.field, r"\d+ times")
    assert bar.count.text() == "1 of 60"
    assert not bar.message.isVisible()
    bar.field.setText("(no")
    assert bar.message.isVisible()
    assert "missing closing parenthesis" in bar.message.text()
    assert "character 4" in bar.message.text()
    assert bar.count.text() == "Not found"
    bar.expression.click()
    assert not bar.message.isVisible()


def test_what_would_take_for_ever_is_given_up(pane: ArticlePane) -> None:
    pane.show_document(make_document(f"Headline\n\nDeck of it\n\n{'a' * 20_000}b"))
    pane.find_bar.open()
    pane.find_bar.expression.click()
    pane.find_bar.field.setText("(a+)+$")
    assert "takes too long" in pane.find_bar.message.text()


def test_places_in_what_somebody_said_are_counted(pane: ArticlePane) -> None:
    document = seed_document()
    pane.show_document(document)
    pane.find_bar.open("taliban")
    every = pane.find_bar.count.text()
    assert "quotes" not in every
    pane.show_analysis(seed_analysis(document))
    contents = [span for quote in seed_analysis(document).quotes for span in quote.content]
    places = TextSearch(document.text).find("taliban")
    quoted = sum(any(place.overlaps(span) for span in contents) for place in places)
    assert pane.find_bar.count.text() == f"{every} · {quoted} in quotes"
