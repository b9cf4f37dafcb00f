"""Versions of a story in the window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.presentation.versions_view import VersionsView, compared
from desktop.session import Archive
from desktop.ui.dialogs.versions_dialog import VersionsDialog
from desktop.ui.widgets.version_card import VersionCard
from tests.gui.window import Desk
from tests.samples import make_document, seed_analysis, seed_document


class ArchiveDesk(Desk):
    """A window whose library answers at once."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.archive = Archive(self.library, lambda call: call())
        self.archive._reader = self.archive._writer = None
        self.services = replace(self.services, archive=self.archive)
        self.window.commands.versions._services = self.services


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[ArchiveDesk]:
    desk = ArchiveDesk(tmp_path)
    qtbot.addWidget(desk.window)
    desk.window.show()
    qtbot.waitExposed(desk.window)
    yield desk
    desk.close()


def dialog(desk: Desk) -> VersionsDialog | None:
    found = [d for d in desk.window.findChildren(VersionsDialog) if d.isVisible()]
    return found[-1] if found else None


def toasts(desk: Desk) -> str:
    labels = [label for label in desk.window.findChildren(QLabel) if label.isVisible()]
    return " ".join(label.text() for label in labels)


def test_an_analysis_by_a_newer_pipeline_is_told_and_shown(desk: ArchiveDesk, qtbot: QtBot) -> None:
    document = seed_document()
    newer = seed_analysis(document)
    desk.library.keep(document, replace(newer, pipeline="before", quotes=newer.quotes[1:]))
    desk.read(document, newer)
    assert "Analysed anew by a newer version: 1 gained" in toasts(desk)
    show = next(b for b in desk.window.findChildren(QPushButton) if b.text() == "Show" and b.isVisible())
    show.click()
    shown = dialog(desk)
    assert shown is not None
    assert len(shown.findChildren(VersionCard)) == 1
    asked: list[str] = []
    desk.attention.quote_requested.connect(asked.append)
    go = next(b for b in shown.findChildren(QPushButton) if b.text() == "Show in the article")
    qtbot.keyClick(go, Qt.Key.Key_Space)
    assert asked == ["q1"]
    shown.close()


def test_where_there_is_nothing_to_compare_it_is_said(desk: ArchiveDesk) -> None:
    document = seed_document()
    desk.read(document, seed_analysis(document))
    desk.library.keep(document, seed_analysis(document))
    desk.window.actions_by_id["reanalysis"].trigger()
    assert "by one version of the analysis only" in toasts(desk)
    desk.window.actions_by_id["versions"].trigger()
    assert "no other version of this story" in toasts(desk)
    assert dialog(desk) is None


def test_the_versions_of_a_story_stand_side_by_side(desk: ArchiveDesk) -> None:
    document = seed_document()
    earlier = make_document(document.text + "\nCorrected on Monday.\n", source=document.source)
    desk.library.remember_opened(earlier)
    analysis = seed_analysis(document)
    desk.library.keep(earlier, replace(analysis, document=earlier.id, quotes=analysis.quotes[:-1]))
    desk.read(document, analysis)
    desk.library.keep(document, analysis)
    desk.window.actions_by_id["versions"].trigger()
    shown = dialog(desk)
    assert shown is not None
    assert shown.summary.text() == f"1 added, {len(analysis.quotes) - 1} quotes the same."
    shown.close()


def test_versions_that_say_the_same_have_no_cards(qtbot: QtBot, desk: ArchiveDesk) -> None:
    document = seed_document()
    account = (document, seed_analysis(document))
    quotes, same = compared(account, account)
    view = VersionsView("A title", "then", "now", document.id, quotes, same)
    shown = VersionsDialog(view, desk.theme, desk.window)
    qtbot.addWidget(shown)
    assert shown.summary.text() == "8 quotes the same."
    assert not shown.findChildren(VersionCard)
    assert shown.older.isHidden()
