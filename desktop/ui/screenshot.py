"""Saves a picture of the real window once the analysis is done, and leaves."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QToolButton

from desktop.session import Status
from desktop.ui.main_window import MainWindow

_SETTLE_MS = 400
"""Long enough for scrolling and fading (under 150 ms) to end."""


class Screenshot(QObject):
    """Waits for the whole analysis, chooses what was asked for, saves the window as PNG, quits.

    The exit code is 0, or 1 with a sentence on standard error when there is nothing to show or no such speaker.
    """

    def __init__(self, window: MainWindow, path: Path, *, select: str | None, tab: str | None) -> None:
        super().__init__(window)
        self._window = window
        self._path = path
        self._select = select
        self._tab = tab
        self._session = window.workspace.session
        self._settling = False
        window.presenter.analysis_shown.connect(self._perhaps_settle)
        window.presenter.failed.connect(self._fail)
        if self._session.status is Status.EMPTY:
            self._settle()

    @Slot()
    def _perhaps_settle(self) -> None:
        if self._session.complete and not self._settling:
            if not self._window.choose(select=self._select, tab=self._tab):
                self._fail(f"No speaker called “{self._select}” in this article.")
                return
            self._settle()

    def _settle(self) -> None:
        self._settling = True
        QTimer.singleShot(_SETTLE_MS, self._save)

    @Slot()
    def _save(self) -> None:
        for button in self._window.findChildren(QToolButton):
            button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)  # a picture has no pointer in it
        if self._window.grab().save(str(self._path)):
            QApplication.exit(0)
        else:
            self._fail(f"Could not write the picture to {self._path}. Is the folder there, and does it end in .png?")

    @Slot(str)
    def _fail(self, message: str) -> None:
        sys.stderr.write(f"onrecord: {message}\n")
        QApplication.exit(1)
