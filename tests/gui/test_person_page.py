"""The page of a person in a real window: what they said, who they are, charts with tables, watching, undo."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.library import Library
from desktop.presentation.person import SaidRow
from desktop.presentation.person_charts import Bar
from desktop.ui.models.roles import Heading
from desktop.ui.palettes import ThemeName
from desktop.ui.people import People
from desktop.ui.theme import Theme
from desktop.ui.widgets.chart_timeline import TimelineChart
from desktop.ui.widgets.person_page import PersonPageView
from tests.gui.test_library_dock import LibraryWindow
from tests.samples import seed_analysis, seed_document
from tests.unit.library.making import Said, article

LAVROV = "Sergey Lavrov"


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[LibraryWindow]:
    made = LibraryWindow(tmp_path, qtbot)
    fill(made.library)
    yield made
    made.close()


def fill(library: Library) -> None:
    """Four articles with one person in all of them, whom the reader has joined."""
    person = library.people.add(LAVROV)
    for number in range(4):
        said = [Said(LAVROV, f"we want a pullout by day {number}", marks=True), Said(LAVROV, f"he would come {number}")]
        said.append(Said("Ashraf Ghani", f"there was no meeting number {number}"))
        document, analysis = article(said, title=f"Talks {number}", date=f"201{number}-05-31", outlet="VOA")
        library.keep(document, analysis)
        library.linker.decide(person.number, document.id, LAVROV, same=True)


def show(desk: LibraryWindow, name: str) -> tuple[People, PersonPageView]:
    people = desk.own.people
    people.show_name(name)
    desk.wait(lambda: desk.window.pages.over is people.view and people.view.statements.list.listed.rowCount() > 0)
    return people, people.view


def buttons(view: QWidget, words: str) -> list[QPushButton]:
    return [button for button in view.findChildren(QPushButton) if button.text() == words and button.isEnabled()]


def statements(view: PersonPageView) -> list[SaidRow]:
    return [row for row in view.statements.list.listed.rows if isinstance(row, SaidRow)]


def test_everything_is_listed_under_years_with_its_context(desk: LibraryWindow) -> None:
    _, view = show(desk, LAVROV)
    tester = QAbstractItemModelTester(view.statements.list.listed)
    rows = view.statements.list.listed.rows
    assert [row.text for row in rows if isinstance(row, Heading)] == ["2013", "2012", "2011", "2010"]
    assert len(statements(view)) == 8
    assert all(row.context for row in statements(view))
    del tester


def test_word_for_word_and_paraphrase_are_apart(desk: LibraryWindow) -> None:
    _, view = show(desk, LAVROV)
    for kind, verbatim in (("verbatim", True), ("paraphrase", False)):
        view.statements.kinds.choose(kind)
        desk.wait(lambda: len(statements(view)) == 4)
        assert {row.is_verbatim for row in statements(view)} == {verbatim}
    view.statements.kinds.choose("all")
    QTest.keyClicks(view.statements.filter, "pullou")
    desk.wait(lambda: len(statements(view)) == 4)
    assert all(row.is_verbatim for row in statements(view))


def test_a_click_goes_to_the_words_in_their_article(desk: LibraryWindow) -> None:
    _, view = show(desk, LAVROV)
    view.statements.list.setCurrentIndex(view.statements.list.listed.index(1, 0))
    QTest.keyClick(view.statements.list, Qt.Key.Key_Return)
    desk.wait(lambda: desk.session.title == "Talks 3")
    assert desk.window.pages.over is None
    assert desk.attention.focus.quote == "q1"


def test_escape_and_a_click_on_the_tab_lead_back(desk: LibraryWindow) -> None:
    _, view = show(desk, LAVROV)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert desk.window.pages.over is None
    show(desk, LAVROV)
    desk.window.tabs.new()
    assert desk.window.pages.over is None


def test_not_the_same_person_can_be_said_and_undone(desk: LibraryWindow) -> None:
    _, view = show(desk, LAVROV)
    view.side.choose("who")
    buttons(view, "Not them")[0].click()
    desk.wait(lambda: len(statements(view)) == 6)
    desk.toast().click()
    desk.wait(lambda: len(statements(view)) == 8)


def test_a_name_that_nobody_joined_becomes_one_person_when_the_reader_says_so(desk: LibraryWindow) -> None:
    for number in range(2):
        said = [Said("Ann Lee", f"it rains on day {number}")]
        desk.library.keep(*article(said, title=f"Weather {number}"))
    links = [link for a in desk.library.articles.list() for link in desk.library.people.links_in(a.id)]
    desk.library.people.unlink(link for link in links if link.name == "Ann Lee")
    _, view = show(desk, "Ann Lee")
    view.side.choose("who")
    buttons(view, "They are all one person")[0].click()
    desk.wait(lambda: view.page is not None and view.page.key.number is not None)
    desk.wait(lambda: len(statements(view)) == 2)
    desk.toast().click()
    desk.wait(lambda: view.page is not None and view.page.key.number is None)


def test_who_is_watched_is_followed(desk: LibraryWindow) -> None:
    _, view = show(desk, LAVROV)
    view.watch.click()
    desk.wait(lambda: [w.person.name for w in desk.library.people.watched()] == [LAVROV])
    desk.wait(lambda: view.watch.text() == "Watched")
    view.watch.click()
    desk.wait(lambda: desk.library.people.watched() == ())


def test_every_chart_can_be_read_as_a_table(desk: LibraryWindow) -> None:
    _, view = show(desk, LAVROV)
    cards = (view.figures.timeline, view.figures.beside, view.figures.voices)
    for card in cards:
        card.button.click()
        assert card.table.isVisibleTo(view)
        assert card.chart.accessibleDescription()
    cells = [[card.table.item(0, c).text() for c in range(card.table.columnCount())] for card in cards]
    assert cells == [["2010 Q2", "1", "1"], ["Ashraf Ghani", "4", "4"], ["VOA", "8", "12", "67%"]]


def test_what_they_said_is_written_to_a_file(desk: LibraryWindow, tmp_path: Path) -> None:
    people, _ = show(desk, LAVROV)
    people.write(tmp_path / "lavrov", "markdown")
    desk.wait((tmp_path / "lavrov.md").exists)
    assert "pullout by day 2" in (tmp_path / "lavrov.md").read_text(encoding="utf-8")


def test_the_speaker_of_an_article_leads_to_everything_on_record(desk: LibraryWindow) -> None:
    desk.read(seed_document(), seed_analysis())
    desk.window.actions_by_id["everything"].trigger()
    assert desk.window.pages.over is None  # nobody is chosen: a message says so
    desk.library.keep(seed_document(), seed_analysis())
    speaker = seed_analysis().speakers[0]
    desk.attention.update(speaker=speaker.id)
    desk.window.actions_by_id["everything"].trigger()
    desk.wait(lambda: desk.window.pages.over is desk.own.people.view)
    assert desk.own.people.view.page is not None
    assert desk.own.people.view.page.said


@pytest.mark.parametrize("name", [ThemeName.LIGHT, ThemeName.DARK, ThemeName.CONTRAST])
def test_bars_are_as_high_as_what_they_count(qtbot: QtBot, name: ThemeName) -> None:
    chart = TimelineChart(Theme(name), ("Word for word", "Paraphrase"))
    qtbot.addWidget(chart)
    chart.resize(300, chart.height())
    chart.show_bars([Bar("2018", 8, 0), Bar("2019", 2, 0), Bar("2020", 0, 0)])
    image = chart.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    accent = Theme(name).color("accent").rgb()
    columns = (26 + 45, 26 + 136, 26 + 227)
    heights = [sum(image.pixel(x, y) == accent for y in range(25, image.height())) for x in columns]
    assert heights[0] == pytest.approx(4 * heights[1], abs=5)
    assert heights[2] == 0


def test_keys_of_the_article_act_on_the_page_that_stands_in_its_place(desk: LibraryWindow) -> None:
    document = seed_document()
    desk.read(document, seed_analysis(document))
    desk.window.activateWindow()
    _, view = show(desk, LAVROV)
    listed, ids = view.statements.list, desk.window.actions_by_id
    first = listed.currentIndex().row()
    for key, modifier in ((Qt.Key.Key_J, Qt.KeyboardModifier.NoModifier),) * 2:
        QTest.keyClick(listed, key, modifier)
    after = listed.currentIndex().row()
    assert after == first + 2 + (first < 0)
    assert listed.is_focused(listed.currentIndex()), "and it is seen"
    QTest.keyClick(listed, Qt.Key.Key_K)
    assert listed.currentIndex().row() == after - 1
    assert desk.attention.focus.quote is None, "the article behind was left alone"
    QTest.keyClick(listed, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert view.statements.filter.hasFocus()
    QTest.keyClicks(view.statements.filter, "jk")
    assert view.statements.filter.text() == "jk"
    desk.session.analyze_again()
    assert not ids["find"].isEnabled(), "also after the article's state has changed"
    assert "back to the article" in ids["nextQuote"].toolTip()
    QTest.keyClick(view.statements.filter, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert desk.window.pages.over is None
    assert ids["find"].isEnabled()
    assert ids["nextQuote"].toolTip() == "Next quote  (J)"
    show(desk, LAVROV)
    QTest.keyClick(listed, Qt.Key.Key_Escape)
    assert desk.window.pages.over is None
