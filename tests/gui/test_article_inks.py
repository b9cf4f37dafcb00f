from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.ui.palettes import PALETTES, Palette, ThemeName, contrast
from desktop.ui.theme import Theme
from desktop.ui.widgets.mark_inks import MarkInks, still_shade


@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
def test_the_veil_leaves_the_page_as_it_is(palette: Palette) -> None:
    page = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
    page.fill(QColor(palette.page))
    with QPainter(page) as painter:
        painter.fillRect(0, 0, 1, 1, still_shade(QColor(palette.page), palette.veil))
    assert page.pixelColor(0, 0).name() == palette.page


@pytest.mark.usefixtures("qapp")
def test_inks_follow_the_theme() -> None:
    theme = Theme(ThemeName.LIGHT)
    inks = MarkInks(theme)
    before = inks.color(0).name()
    theme.choose(ThemeName.DARK)
    assert (before, inks.color(0).name()) == ("#0a64a4", "#5aa9e6")


@pytest.mark.usefixtures("qapp")
def test_the_seventh_speaker_has_the_first_colour_and_a_hatch() -> None:
    inks = MarkInks(Theme(ThemeName.LIGHT))
    assert inks.color(6) == inks.color(0)
    assert inks.hatched(6)
    assert not inks.hatched(0)


@pytest.mark.parametrize("name", PALETTES)
@pytest.mark.usefixtures("qapp")
def test_the_marks_of_nobody_are_quieter_than_text_and_still_seen(name: ThemeName) -> None:
    palette = PALETTES[name]
    nobody = MarkInks(Theme(name)).color(None).name()
    assert contrast(nobody, palette.soft) > 1.0
    assert contrast(nobody, palette.page) >= 3.0
