"""The same words elsewhere, checking quotations, exporting: in the real window over a library in memory."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.document import Analysis, Document, FileSource, TextSource
from desktop.errors import SourceNotFoundError
from desktop.library import Library
from desktop.library.database import connect
from desktop.session import Archive, Sessions
from desktop.settings import Settings
from desktop.ui.dialogs.check_dialog import CheckDialog
from desktop.ui.dialogs.elsewhere_dialog import ElsewhereDialog
from desktop.ui.dialogs.export_dialog import ExportDialog
from desktop.ui.main_window import MainWindow
from desktop.ui.models.roles import ROW_ROLE
from desktop.ui.palettes import ThemeName
from desktop.ui.theme import Theme, load_fonts
from desktop.ui.widgets.appearance_card import AppearanceCard
from desktop.ui.widgets.checked_card import CheckedCard
from desktop.ui.workspace import Services
from desktop.worker.protocol import AnalysisReady, DocumentRead, JobFailed, ReadJob
from tests.gui.window import StillWorker
from tests.samples import seed_analysis, seed_document
from tests.unit.library.articles import article

SAID = "“We are calling for a total pullout of foreign forces from the country,”"


class Room:
    """A window with a library that answers at once."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        load_fonts()
        self.worker = StillWorker()
        self.library = Library(connect(":memory:"))
        self.sessions = Sessions(self.worker, self.library)
        self.settings = Settings.load(folder)
        theme = Theme(ThemeName.LIGHT)
        archive = Archive(self.library, lambda call: call())
        self.window = MainWindow(Services(self.sessions, self.library, self.settings, theme, archive=archive))
        qtbot.addWidget(self.window)
        self.window.show()

    def read(self, document: Document, analysis: Analysis) -> None:
        self.window.workspace.session.open(FileSource("/article.txt"))
        self.sessions.receive(DocumentRead(len(self.worker.jobs), document))
        self.sessions.receive(AnalysisReady(len(self.worker.jobs), analysis, True, 0.4))
        QApplication.processEvents()

    def choose(self, words: str) -> None:
        """Open the receipt of the quote that begins so."""
        tab = self.window.workspace
        document, analysis = tab.session.document, tab.session.analysis
        assert document is not None
        assert analysis is not None
        quote = next(q for q in analysis.quotes if q.content[0].of(document.text).startswith(words))
        tab.pane.go_to(quote.content[0])
        tab.attention.update(quote=quote.id, speaker=quote.speaker)
        tab.attention.receipt_requested.emit(quote.id)

    def elsewhere(self) -> QLabel:
        label = self.window.workspace.receipt.findChild(QLabel, "receipt-elsewhere")
        assert label is not None
        return label

    def toast(self) -> str:
        return self.window.workspace.toasts.toasts[-1].text


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    room = Room(tmp_path, qtbot)
    room.library.keep(*article("Foreigners Must Leave", ("Mullah Baradar", SAID), outlet="Voice", date="29 May 2019"))
    yield room
    room.window.close()
    room.library.close()


def test_the_receipt_says_that_the_words_are_elsewhere_and_opens_them(room: Room, qtbot: QtBot) -> None:
    room.read(*article("Here", ("Sergey Lavrov", SAID), ("Ann Lee", "“Nothing of the kind was ever said before now”")))
    room.choose("“We are")
    qtbot.waitUntil(lambda: room.elsewhere().isVisible())
    assert "in 1 other article" in room.elsewhere().text()
    assert "Here Sergey Lavrov, there Mullah Baradar" in room.elsewhere().text()
    room.elsewhere().linkActivated.emit("elsewhere")
    (dialog,) = room.window.findChildren(ElsewhereDialog)
    (card,) = dialog.findChildren(AppearanceCard)
    assert "another speaker" in [label.text() for label in card.findChildren(QLabel)]
    qtbot.mouseClick(card.go, Qt.MouseButton.LeftButton)
    document = room.window.workspace.document
    assert document is not None
    assert document.title == "Foreigners Must Leave"


def test_the_panel_says_beside_a_statement_that_its_words_are_elsewhere(room: Room, qtbot: QtBot) -> None:
    own = "“Nothing of the kind was ever said before now”"
    room.read(*article("Here", ("Sergey Lavrov", SAID), ("Ann Lee", own)))

    def signs() -> list[tuple[int, bool]]:
        model = room.window.workspace.panel.quotes.quotes
        rows = [model.index(n, 0).data(ROW_ROLE) for n in range(model.rowCount())]
        return [(row.elsewhere, row.disputed) for row in rows]

    qtbot.waitUntil(lambda: signs() == [(1, True), (0, False)])
    spoken = room.window.workspace.panel.quotes.quotes.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "the same words in 1 other article, another speaker there" in spoken
    room.window.library.archive.keep(*article("There", ("Ann Lee", own)))
    qtbot.waitUntil(lambda: signs() == [(1, True), (1, False)])
    room.read(*article("Another", ("Ann Lee", "“We have never met him in our lives, said nobody ever”")))
    assert signs() == [(0, False)]


def test_a_receipt_without_other_appearances_says_nothing(room: Room, qtbot: QtBot) -> None:
    room.read(*article("Here", ("Ann Lee", "“Nothing of the kind was ever said before now”")))
    room.choose("“Nothing")
    qtbot.waitUntil(room.window.workspace.receipt.isVisible)
    assert not room.elsewhere().isVisible()


def test_checking_is_one_dialog_that_has_the_keyboard(room: Room, qtbot: QtBot) -> None:
    room.window.activateWindow()
    for _ in range(2):
        room.window.actions_by_id["checkQuote"].trigger()
        (dialog,) = (d for d in room.window.findChildren(CheckDialog) if d.isVisible())
        qtbot.waitUntil(dialog.isActiveWindow)
        room.window.activateWindow()
    dialog.close()


def test_a_sentence_is_checked_and_leads_to_its_article(room: Room, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("calling for a total pullout of foreign troops")
    room.window.actions_by_id["checkQuote"].trigger()
    (dialog,) = room.window.findChildren(CheckDialog)
    (card,) = dialog.findChildren(CheckedCard)
    assert card.accessibleName().startswith("Altered: calling for a total pullout of foreign troops")
    (found,) = card.findChildren(AppearanceCard)
    words = found.findChild(QLabel, "appearanceWords")
    assert words is not None
    assert "<s " in words.text()
    assert "<u " in words.text()
    assert "dropped “troops”; added “forces”" in found.go.accessibleName()
    dialog.findChild(QPushButton, "copyReportButton").click()  # type: ignore[union-attr]
    assert "ALTERED" in QGuiApplication.clipboard().text()
    found.go.click()
    assert room.window.workspace.session.title == "Foreigners Must Leave"
    dialog.close()


def test_a_draft_is_checked_under_those_who_are_said_to_have_said_it(room: Room) -> None:
    document, analysis = article("Draft", ("Ann Lee", SAID), ("Mullah Baradar", SAID))
    QGuiApplication.clipboard().setText(document.text)
    room.window.actions_by_id["checkQuote"].trigger()
    (dialog,) = room.window.findChildren(CheckDialog)
    assert [card.accessibleName().split(":")[0] for card in dialog.findChildren(CheckedCard)] == ["Found", "Found"]
    job = room.worker.jobs[len(room.worker.jobs)]
    assert isinstance(job, ReadJob)
    assert isinstance(job.source, TextSource)
    room.sessions.receive(DocumentRead(len(room.worker.jobs), document))
    room.sessions.receive(AnalysisReady(len(room.worker.jobs), analysis, True, 0.1))
    verdicts = [c.accessibleName().split(":")[0] for c in dialog.findChildren(CheckedCard) if not c.isHidden()]
    assert verdicts == ["Another speaker", "Found"]
    assert dialog.summary.text() == "2 quotations checked, 1 of them right."
    dialog.close()


def test_a_draft_that_cannot_be_read_is_said(room: Room) -> None:
    QGuiApplication.clipboard().clear()
    room.window.actions_by_id["checkQuote"].trigger()
    (dialog,) = room.window.findChildren(CheckDialog)
    assert not dialog.check.isEnabled()
    dialog.open_draft("/nowhere.txt")
    room.sessions.receive(JobFailed(len(room.worker.jobs), SourceNotFoundError("“nowhere.txt” is not there.")))
    assert dialog.summary.text() == "“nowhere.txt” is not there."
    dialog.close()


def exporting(room: Room) -> ExportDialog:
    room.window.actions_by_id["export"].trigger()
    (dialog,) = room.window.findChildren(ExportDialog)
    return dialog


def test_an_export_is_previewed_written_and_remembered(room: Room, tmp_path: Path) -> None:
    room.read(seed_document(), seed_analysis())
    dialog = exporting(room)
    assert dialog.formats.current.name == "markdown"
    assert dialog.preview.toPlainText().startswith("---\ntitle:")
    dialog.formats.choose("json")
    assert dialog.preview.toPlainText().startswith("[\n{")
    dialog.save(tmp_path / "said")
    assert not dialog.isVisible()
    assert json.loads((tmp_path / "said.json").read_text(encoding="utf-8"))[0]["id"] == seed_document().id
    assert room.toast() == "Saved in said.json."
    assert room.settings.text("export.format") == "json"
    assert room.settings.text("export.folder") == str(tmp_path)


def test_the_reader_s_corrections_are_exported(room: Room) -> None:
    room.read(seed_document(), seed_analysis())
    session = room.window.workspace.session
    assert session.analysis is not None
    session.reassign(session.analysis.quotes[0].id, "Somebody Else Entirely")
    dialog = exporting(room)
    assert "Somebody Else Entirely" in dialog.preview.toPlainText()
    dialog.reject()


def test_what_cannot_be_written_is_said_and_the_dialog_stays(room: Room, tmp_path: Path) -> None:
    room.read(seed_document(), seed_analysis())
    dialog = exporting(room)
    dialog.save(tmp_path / "missing" / "said.md")
    assert dialog.isVisible()
    assert "said.md cannot be used (No such file or directory)" in dialog.message.text()
    assert "part" not in dialog.message.text()
    dialog.reject()


def test_a_speaker_alone_and_a_binary_format_that_cannot_be_copied(room: Room) -> None:
    room.read(seed_document(), seed_analysis())
    room.choose("“We are calling")
    dialog = exporting(room)
    dialog.what.choose(1)
    assert dialog.message.text() == "2 quotes · 1 article"
    copy = dialog.findChild(QPushButton, "exportCopyButton")
    assert copy is not None
    copy.click()
    assert QGuiApplication.clipboard().text() == dialog.preview.toPlainText()
    dialog.formats.choose("xlsx")
    assert not copy.isEnabled()
    dialog.reject()


def test_the_chosen_quote_is_copied_as_markdown(room: Room) -> None:
    room.read(seed_document(), seed_analysis())
    room.choose("“We are calling")
    room.window.actions_by_id["copyMarkdown"].trigger()
    words = QGuiApplication.clipboard().text()
    assert "> “We are calling for a total pullout" in words
    assert words.count("^q") == 1


def test_where_there_is_nothing_to_export_it_is_said(room: Room) -> None:
    room.window.actions_by_id["export"].trigger()
    assert room.window.findChildren(ExportDialog) == []
    assert "Open an article first" in room.toast()
