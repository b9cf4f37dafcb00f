from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.phrase import in_english
from desktop.presentation import phrases
from desktop.ui.language import speak
from tests.gui.test_reading_aloud import HeardVoice
from tests.gui.walk import answer_no_file_dialog, walk_through
from tests.gui.window import Desk
from tests.samples import seed_analysis, seed_document
from tests.translations import OWN_NAMES


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


_WORD = re.compile(r"[A-Za-z]{2,}")
_PROPERTIES = ("text", "placeholderText", "title", "windowTitle", "toolTip", "accessibleName", "accessibleDescription")
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


class Brackets(QTranslator):
    """Puts every text in brackets."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, _context: str, text: str, _told: str | None = None, _count: int = -1) -> str:
        return f"⟦{text}⟧"


def in_brackets(text: str, count: int) -> str:
    return f"⟦{in_english(text, count) if count >= 0 else text}⟧"


def without_brackets(text: str) -> str:
    while (left := re.sub("⟦[^⟦⟧]*⟧", " ", text)) != text:
        text = left
    return text


def shown_texts(top: QWidget) -> Iterator[tuple[str, str]]:
    """What a window says, with the kind of widget that says it."""
    for widget in (top, *top.findChildren(QWidget)):
        if not widget.isVisibleTo(top):
            continue
        kind = f"{type(widget).__name__} {widget.objectName()}"
        for name in _PROPERTIES:
            if not (name == "text" and isinstance(widget, QLineEdit)):
                yield kind, str(widget.property(name) or "")
        for action in widget.actions():
            yield kind, action.text()
        if isinstance(widget, QComboBox):
            yield from ((kind, widget.itemText(row)) for row in range(widget.count()))
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            model = widget.model()
            for row in range(min(20, model.rowCount())):
                yield from ((kind, str(model.data(model.index(row, 0), role) or "")) for role in _ROLES)


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


def test_nothing_that_is_shown_goes_past_the_catalogs(
    app: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a language that puts brackets around every text, everything the window opens has them."""
    answer_no_file_dialog(monkeypatch)
    app.installTranslator(Brackets(app))
    phrases.use(phrases.Language(translate=in_brackets))
    desk = Desk(tmp_path, voice=HeardVoice)
    qtbot.addWidget(desk.window)
    desk.window.show()
    document = seed_document()
    analysis = seed_analysis(document)
    speakers = [word for speaker in analysis.speakers for word in (speaker.name, speaker.role)]
    names = (*speakers, *OWN_NAMES, "taliban-talks-in-moscow.txt", "https://example.org/article")
    known = " ".join([document.title, *document.text.split(), *names])
    bare: set[str] = set()

    def look(window: QWidget, how: str) -> None:
        for kind, text in shown_texts(window):
            left = without_brackets(text)
            if not all(word in known for word in _WORD.findall(left)):
                bare.add(f"{how}: {kind} {left}")

    look(desk.window, "empty")
    desk.read(document, analysis)
    desk.attention.update(speaker="s3", quote="q3")
    walk_through(desk, look)
    desk.close()
    assert "\n".join(sorted(bare)) == ""


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
    desk.read(document)
    app.processEvents()
    assert (desk.window.width(), desk.window.height()) == (550, 360), "what is running makes no window wider"
    desk.read(document, seed_analysis(document))
    app.processEvents()
    least = desk.window.minimumSizeHint()
    assert (least.width() <= 550, least.height() <= 360) == (True, True), least
    desk.close()
