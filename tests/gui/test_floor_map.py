from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from desktop.document import Span
from desktop.presentation.statements import Statement
from desktop.ui.attention import Attention
from desktop.ui.palettes import ThemeName
from desktop.ui.theme import Theme
from desktop.ui.widgets.floor_map import FloorMap
from desktop.ui.widgets.mark_inks import MarkInks
from tests.gui.pointer import move

LENGTH = 1000


def statement(name: str, span: Span, *, style: int | None) -> Statement:
    return Statement(name, f"s{style}", style, span, span, "X", doubtful=False)


EARLY = statement("early", Span(100, 200), style=0)
LATE = statement("late", Span(995, 1000), style=7)


@pytest.fixture
def attention() -> Attention:
    return Attention()


@pytest.fixture
def ribbon(qtbot: QtBot, attention: Attention) -> FloorMap:
    theme = Theme(ThemeName.LIGHT)
    made = FloorMap(theme, MarkInks(theme), attention)
    qtbot.addWidget(made)
    made.resize(24, 416)
    made.show_statements([EARLY, LATE], LENGTH)
    made.show_view(Span(0, 500))
    made.show()
    return made


def color_at(ribbon: FloorMap, point: QPoint) -> str:
    return ribbon.grab().toImage().pixelColor(point).name()


def test_bands_stand_at_their_share_of_the_text(ribbon: FloorMap) -> None:
    assert ribbon.band(EARLY).top() == pytest.approx(8 + 40)
    assert ribbon.band(EARLY).height() == pytest.approx(40)


def test_a_short_statement_has_a_band_one_can_see_inside_the_map(ribbon: FloorMap) -> None:
    band = ribbon.band(LATE)
    assert band.height() == 3
    assert band.bottom() <= 408


def test_a_band_has_the_colour_of_its_speaker_and_fades_for_another(ribbon: FloorMap, attention: Attention) -> None:
    middle = ribbon.band(EARLY).center().toPoint()
    assert color_at(ribbon, middle) == "#0a64a4"
    attention.update(speaker="s7")
    assert color_at(ribbon, middle) != "#0a64a4"
    attention.update(speaker="s0")
    assert color_at(ribbon, middle) == "#0a64a4"


def test_found_words_are_notched_in(ribbon: FloorMap) -> None:
    point = QPoint(6, 8 + 240)
    before = color_at(ribbon, point)
    ribbon.show_found([Span(600, 605)])
    assert color_at(ribbon, point) != before


def test_press_and_drag_ask_for_places(qtbot: QtBot, ribbon: FloorMap) -> None:
    asked: list[float] = []
    ribbon.place_requested.connect(asked.append)
    qtbot.mousePress(ribbon, Qt.MouseButton.LeftButton, pos=QPoint(12, 208))
    move(ribbon, QPoint(12, 308), held=Qt.MouseButton.LeftButton)
    move(ribbon, QPoint(12, 4000), held=Qt.MouseButton.LeftButton)
    assert asked[0] == pytest.approx(0.5)
    assert asked[-1] == 1.0
    qtbot.mouseRelease(ribbon, Qt.MouseButton.LeftButton, pos=QPoint(12, 208))


@pytest.mark.parametrize(
    ("key", "place"),
    [
        (Qt.Key.Key_Home, 0.0),
        (Qt.Key.Key_End, 1.0),
        (Qt.Key.Key_Down, 0.3),
        (Qt.Key.Key_Up, 0.2),
        (Qt.Key.Key_PageDown, 0.35),
    ],
)
def test_keys_ask_for_places(qtbot: QtBot, ribbon: FloorMap, key: Qt.Key, place: float) -> None:
    with qtbot.waitSignal(ribbon.place_requested) as asked:
        qtbot.keyClick(ribbon, key)
    assert asked.args == [pytest.approx(place)]


def test_assistive_tools_hear_what_it_is(ribbon: FloorMap) -> None:
    assert ribbon.accessibleName() == "Floor map"
    assert ribbon.accessibleDescription().startswith("2 statements, 2 speakers")
    assert ribbon.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_the_view_is_outlined_as_long_as_there_is_more_than_it_shows(ribbon: FloorMap) -> None:
    def outlined() -> bool:
        image = ribbon.grab().toImage()
        return any(image.pixelColor(x, 200) != image.pixelColor(0, 200) for x in range(1, 5))

    ribbon.clearFocus()
    ribbon.show_view(Span(0, 900))
    assert outlined()
    ribbon.show_view(Span(0, LENGTH - 1))
    assert not outlined()
