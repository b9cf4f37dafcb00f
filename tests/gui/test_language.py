from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.presentation import phrases
from desktop.ui.language import speak
from tests.gui.window import Desk
from tests.samples import seed_analysis, seed_document


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """An application that speaks as before afterwards."""
    locale, direction = QLocale(), qapp.layoutDirection()
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(direction)
    phrases.use(phrases.Language())


@pytest.mark.parametrize(
    ("language", "counted", "filtered"),
    [
        ("de", "8 Zitate · 5 Sprecher · 1 zweifelhaft · in 0,4 s analysiert", "Sprecher filtern"),
        ("ru", "8 цитат · 5 говорящих · 1 сомнительная · разобрано за 0,4 с", "Фильтр говорящих"),
    ],
)
def test_the_window_speaks_the_language_with_its_plurals_and_numbers(
    app: QApplication, qtbot: QtBot, tmp_path: Path, language: str, counted: str, filtered: str
) -> None:
    speak(app, language)
    desk = Desk(tmp_path)
    qtbot.addWidget(desk.window)
    desk.window.show()
    document = seed_document()
    desk.read(document, seed_analysis(document))
    assert desk.facts() == counted
    assert desk.window.findChild(QLineEdit, "filterField").placeholderText() == filtered
    desk.window.actions_by_id["settings"].trigger()
    labels = {label.text() for label in desk.window.findChildren(QLabel)}
    assert {"Farbschema", "Тема"} & labels
    desk.close()


def test_a_language_without_a_catalog_is_english(app: QApplication) -> None:
    assert speak(app, "ja").language() is QLocale.Language.English
    assert phrases.phrase("%n quote(s)", n=2) == "2 quotes"
    assert app.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_numbers_are_written_as_the_language_writes_them(app: QApplication) -> None:
    assert phrases.figure(12345) == "12,345"
    speak(app, "de")
    assert phrases.figure(12345) == "12.345"
    assert phrases.decimal(0.5) == "0,5"
    assert phrases.phrase("%n quote(s)", n=1) == "1 Zitat"


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "ru"])
def test_a_window_of_1100_by_720_holds_everything_at_twice_the_size(
    app: QApplication, qtbot: QtBot, tmp_path: Path, language: str
) -> None:
    speak(app, language)
    desk = Desk(tmp_path)
    qtbot.addWidget(desk.window)
    desk.window.resize(550, 360)
    desk.window.show()
    shown = [label for label in desk.window.pages.welcome.findChildren(QLabel) if label.isVisible()]
    assert [label.text() for label in shown if label.heightForWidth(label.width()) > label.height() + 1] == []
    document = seed_document()
    desk.read(document, seed_analysis(document))
    app.processEvents()
    least = desk.window.minimumSizeHint()
    assert (least.width() <= 550, least.height() <= 360) == (True, True), least
    desk.close()
