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
        pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
        inked, soft = max(pixels, key=QColor.alpha), QColor(PALETTES[name].soft)
        assert inked.alpha() > 100
        assert max(abs(a - b) for a, b in zip(inked.getRgb()[:3], soft.getRgb()[:3], strict=True)) <= 3
