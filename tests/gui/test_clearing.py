from __future__ import annotations

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from desktop.ui.palettes import PALETTES, ThemeName
from desktop.ui.theme import Theme
from desktop.ui.widgets.clearing import make_clearable


def test_the_cross_is_drawn_in_the_soft_ink_of_every_theme(qtbot: QtBot) -> None:
    theme = Theme(ThemeName.LIGHT)
    theme.apply()
    field = QLineEdit()
    qtbot.addWidget(field)
    make_clearable(field)
    field.show()
    button = field.findChild(QToolButton)
    assert isinstance(button, QToolButton)
    assert button.accessibleName()
    for name in PALETTES:
        theme.choose(name)
        image = button.icon().pixmap(32, 32).toImage()
        inked = {
            image.pixelColor(x, y).name()
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).alpha() == 255
        }
        assert inked == {QColor(PALETTES[name].soft).name()}
