"""The article as a whole: links, encodings, facts. Dialogs are answered by keyboard while they are open."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QAccessible, QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.document import FileSource, InlineKind, InlineRange, ReaderNote, Span, UrlSource
from desktop.phrase import Phrase
from desktop.worker.protocol import ReadJob
from tests.gui.window import Desk
from tests.samples import seed_analysis, seed_document

_CONTROLS = (QPushButton, QLineEdit, QTextEdit)


class Browser(QObject):
    """Takes the place of the program that opens links."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    qtbot.addWidget(desk.window)
    desk.window.show()
    qtbot.waitExposed(desk.window)
    yield desk
    desk.close()


@pytest.fixture
def browser() -> Iterator[Browser]:
    browser = Browser()
    for scheme in ("http", "https", "file", "javascript"):
        QDesktopServices.setUrlHandler(scheme, browser, "open")
    yield browser
    for scheme in ("http", "https", "file", "javascript"):
        QDesktopServices.unsetUrlHandler(scheme)


class Answers:
    """Types into the dialog that comes, and notes what it showed."""

    def __init__(self, *keys: Qt.Key | str) -> None:
        self.keys = keys
        self.dialog = ""
        self.words: list[str] = []
        self.unnamed: list[str] = []
        QTimer.singleShot(0, self._answer)

    def _answer(self) -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        self.dialog = dialog.windowTitle()
        self.words = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
        for widget in dialog.findChildren(QWidget):
            takes_keys = isinstance(widget, _CONTROLS) and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
            if takes_keys and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip():
                self.unnamed.append(widget.objectName() or type(widget).__name__)
        for key in self.keys:
            target = dialog.focusWidget() or dialog.findChild(QLineEdit) or dialog
            if isinstance(key, str):
                QTest.keyClicks(target, key)
            else:
                QTest.keyClick(target, key)
        if dialog.isVisible():
            dialog.reject()


def with_link(target: str, words: str = "Taliban") -> tuple[object, InlineRange]:
    document = seed_document()
    start = document.text.index(words)
    link = InlineRange(Span(start, start + len(words)), InlineKind.LINK, target)
    return replace(document, ranges=(link,)), link


def test_a_link_is_opened_after_a_look_at_where_it_leads(desk: Desk, browser: Browser) -> None:
    document, _ = with_link("https://news.example.org/report?id=1")
    desk.read(document)  # type: ignore[arg-type]
    answers = Answers(Qt.Key.Key_Return)
    desk.window.workspace.pane.link_activated.emit("https://news.example.org/report?id=1")
    assert answers.dialog == "Open this link?"
    assert "news.example.org" in answers.words
    assert answers.unnamed == []
    assert browser.opened == ["https://news.example.org/report?id=1"]
    Answers(Qt.Key.Key_Escape)
    desk.window.workspace.pane.link_activated.emit("https://news.example.org/report?id=1")
    assert len(browser.opened) == 1


def test_a_misleading_link_is_not_opened_by_enter(desk: Desk, browser: Browser) -> None:
    document, _ = with_link("https://www.\u0430pple.com/")
    desk.read(document)  # type: ignore[arg-type]
    answers = Answers(Qt.Key.Key_Return)
    desk.window.workspace.pane.link_activated.emit("https://www.\u0430pple.com/")
    assert "www.xn--pple-43d.com" in answers.words
    assert browser.opened == []


@pytest.mark.parametrize("target", ["file:///etc/passwd", "javascript:alert(1)", "../somewhere"])
def test_other_links_lead_nowhere_and_say_so(desk: Desk, browser: Browser, target: str) -> None:
    document, _ = with_link(target)
    desk.read(document)  # type: ignore[arg-type]
    desk.window.workspace.pane.link_activated.emit(target)
    assert browser.opened == []
    assert len(desk.window.workspace.toasts.toasts) == 1


def test_an_address_is_typed_checked_and_opened(desk: Desk) -> None:
    QGuiApplication.clipboard().setText("no address")
    answers = Answers("javascript:x", Qt.Key.Key_Return)
    desk.window.actions_by_id["openAddress"].trigger()
    assert desk.worker.jobs == {}
    assert any("only now" in words for words in answers.words)
    assert answers.unnamed == []
    Answers("example.org/a", Qt.Key.Key_Return)
    desk.window.actions_by_id["openAddress"].trigger()
    assert desk.worker.jobs == {1: ReadJob(UrlSource("https://example.org/a"))}


def test_an_address_on_the_clipboard_is_offered(desk: Desk) -> None:
    QGuiApplication.clipboard().setText("https://example.org/copied")
    Answers(Qt.Key.Key_Return)
    desk.window.actions_by_id["openAddress"].trigger()
    assert desk.worker.jobs == {1: ReadJob(UrlSource("https://example.org/copied"))}


def test_a_file_is_read_again_with_other_letters(desk: Desk) -> None:
    desk.read(replace(seed_document(), source="/articles/one.txt", encoding="cp1252"))
    action = desk.window.actions_by_id["readAs"]
    assert action.isEnabled()
    Answers("1251", Qt.Key.Key_Return)
    action.trigger()
    last = desk.worker.jobs[max(n for n, job in desk.worker.jobs.items() if isinstance(job, ReadJob))]
    assert last == ReadJob(FileSource("/articles/one.txt", encoding="cp1251"))


def test_garbled_letters_are_put_right_where_they_were_noticed(desk: Desk) -> None:
    desk.read(replace(seed_document(), source="/articles/one.txt"))
    action = desk.window.actions_by_id["repairLetters"]
    assert not action.isEnabled()
    desk.read(replace(seed_document(), source="/articles/one.txt", notes=(ReaderNote("mojibake", Phrase("Garbled.")),)))
    assert action.isEnabled()
    action.trigger()
    last = desk.worker.jobs[max(n for n, job in desk.worker.jobs.items() if isinstance(job, ReadJob))]
    assert isinstance(last, ReadJob)
    assert last.source.repair


def test_the_encoding_is_no_question_where_there_was_none(desk: Desk) -> None:
    desk.read(seed_document())
    assert not desk.window.actions_by_id["readAs"].isEnabled()


@pytest.mark.parametrize(("action", "title"), [("aboutText", "About this text"), ("about", "About On Record")])
def test_facts_can_be_read_and_copied(desk: Desk, qtbot: QtBot, action: str, title: str) -> None:
    document = seed_document()
    desk.read(document, seed_analysis(document))
    answers = Answers(Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Return)
    desk.window.actions_by_id[action].trigger()
    assert answers.dialog == title
    assert answers.unnamed == []
