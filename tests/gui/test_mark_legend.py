"""The legend of the marks on the page of an empty window."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from desktop.ui.palettes import PALETTES, ThemeName
from desktop.ui.theme import Theme
from desktop.ui.widgets.mark_legend import MarkLegend


@pytest.fixture
def legend(qtbot: QtBot) -> MarkLegend:
    made = MarkLegend(Theme(ThemeName.LIGHT))
    qtbot.addWidget(made)
    return made


def test_a_narrow_legend_has_more_lines(legend: MarkLegend) -> None:
    heights = [legend.heightForWidth(width) for width in (900, 300, 120)]
    assert heights == sorted(set(heights))


def test_it_is_heard_as_well_as_seen(legend: MarkLegend) -> None:
    assert legend.accessibleName()
    assert legend.accessibleDescription().count(", ") == 3


def test_the_marks_are_those_of_the_text(legend: MarkLegend) -> None:
    legend.resize(900, legend.heightForWidth(900))
    image: QImage = legend.grab().toImage()
    found = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    palette = PALETTES[ThemeName.LIGHT]
    assert QColor(palette.speakers[0]).name() in found
    assert QColor(palette.faint).name() in found
