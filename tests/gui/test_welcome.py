from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.ui.palettes import ThemeName
from desktop.ui.theme import Theme
from desktop.ui.widgets.welcome import WelcomePage

LONG = "Taliban Talks in Moscow: Russia Calls for Withdrawal of Foreign Troops & Much Besides, in Many More Words"


@pytest.mark.parametrize("width", [360, 900])
def test_titles_read_last_are_cut_at_their_end_and_never_at_both(qtbot: QtBot, width: int) -> None:
    theme = Theme(ThemeName.LIGHT)
    theme.apply()
    page = WelcomePage(theme)
    qtbot.addWidget(page)
    page.resize(width, 700)
    page.show()
    page.show_recent([(LONG, "/a/taliban.txt"), ("", "/b/short.txt")])
    shown = {b.toolTip(): b for b in page.findChildren(QPushButton) if b.toolTip()}
    words = shown["/a/taliban.txt"].text().replace("&&", "&")
    assert words.endswith("…")
    assert LONG.startswith(words[:-1])
    assert shown["/b/short.txt"].text() == "short.txt"
    for button in shown.values():
        assert button.fontMetrics().horizontalAdvance(button.text()) < button.sizeHint().width() <= page.width()
