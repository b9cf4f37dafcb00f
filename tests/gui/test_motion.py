"""Motion and size as the settings want them."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QProgressBar
from pytestqt.qtbot import QtBot

from desktop.ui.motion import keep_still, may_move
from tests.gui.window import Desk
from tests.samples import seed_analysis, seed_document


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    qtbot.addWidget(desk.window)
    desk.window.resize(1100, 720)
    desk.window.show()
    document = seed_document()
    desk.read(document, seed_analysis(document))
    yield desk
    keep_still(desk.window, still=False)
    desk.close()


def test_without_motion_a_jump_is_there_at_once(desk: Desk, qtbot: QtBot) -> None:
    pane = desk.window.workspace.pane
    last = seed_analysis().quotes[-1].content[0]
    before = pane.view.verticalScrollBar().value()
    pane.go_to(last)
    assert pane.view.verticalScrollBar().value() == before, "it has begun to move"
    qtbot.waitUntil(lambda: pane.visible_span().contains(last))
    desk.settings.set("appearance.motion", "none")
    pane.go_to(seed_analysis().quotes[0].content[0])
    assert pane.visible_span().contains(seed_analysis().quotes[0].content[0])


def test_without_motion_nothing_blinks_slides_or_runs_to_and_fro(desk: Desk) -> None:
    blinking = QGuiApplication.styleHints().cursorFlashTime()
    desk.settings.set("appearance.motion", "none")
    assert not may_move(desk.window)
    assert not desk.window.isAnimated()
    assert QGuiApplication.styleHints().cursorFlashTime() == 0
    desk.session.analyze_again()
    bar = desk.window.statusBar().findChild(QProgressBar)
    assert isinstance(bar, QProgressBar)
    assert not bar.isVisible()
    desk.settings.set("appearance.motion", "system")
    assert desk.window.isAnimated()
    assert QGuiApplication.styleHints().cursorFlashTime() == blinking


@pytest.mark.parametrize(("outer", "ratio"), [("", 1.5), ("2", 3.0)])
def test_everything_is_as_large_as_wanted_and_other_programs_are_not(outer: str, ratio: float) -> None:
    code = (
        "import os; from desktop.app import _scaled_application; app = _scaled_application(1.5);"
        "print(app.devicePixelRatio(), os.environ.get('QT_SCALE_FACTOR', ''))"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **({"QT_SCALE_FACTOR": outer} if outer else {})}
    told = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    ).stdout.split()
    assert told == [str(ratio), *([outer] if outer else [])]
