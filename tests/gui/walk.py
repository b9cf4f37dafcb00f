"""A walk through everything the window can open, for tests that look at all of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QWidget

from desktop.ui.actions import action_table
from tests.gui.window import Desk

_ENDS = frozenset({"quit", "closeTab", "newWindow", "fullScreen", "cancel", "analyzeAgain"})
"""Actions that open nothing and take the article away."""
Look = Callable[[QWidget, str], None]
"""Called with every window, dialog and menu that is opened, and how it came."""


def answer_no_file_dialog(monkeypatch: pytest.MonkeyPatch) -> None:
    """The platform's own dialogs are not ours to look at: they are left without a file."""
    nothing = {"getOpenFileName": ("", ""), "getSaveFileName": ("", ""), "getOpenFileNames": ([], "")}
    for name, answer in {**nothing, "getExistingDirectory": ""}.items():
        monkeypatch.setattr(QFileDialog, name, staticmethod(lambda *_args, given=answer, **_facts: given))


class Onlooker(QObject):
    """Looks at every dialog that blocks, then leaves it with Escape."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.seen: set[str] = set()
        self.stuck: list[str] = []
        self._look_at = look
        self._timer = QTimer(self, interval=20)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def leave(self, window: QWidget) -> None:
        """Press Escape in a dialog, and remember if that does not close it."""
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Escape)
        if window.isVisible():
            self.stuck.append(f"Escape does not close {window.objectName() or type(window).__name__}")
            window.close()

    def _look(self) -> None:
        for window in (QApplication.activeModalWidget(), QApplication.activePopupWidget()):
            if isinstance(window, QMenu):
                self._look_at(window, "a menu")
                window.close()
            elif window is not None:
                self.seen.add(window.objectName() or type(window).__name__)
                self._look_at(window, window.objectName())
                self.leave(window)


def walk_through(desk: Desk, look: Look) -> Onlooker:
    """Trigger every action that opens something, look at what is there then, and close it with Escape."""
    window = desk.window
    with _onlooker(look) as onlooker:
        for spec in action_table():
            action = window.actions_by_id[spec.id]
            if spec.id in _ENDS or not action.isEnabled():
                continue
            action.trigger()
            QApplication.processEvents()
            for top in QApplication.topLevelWidgets():
                if top.isVisible() and not isinstance(top, QMenu) and _belongs(top, window):
                    look(top, f"after {spec.id}")
            for dialog in window.findChildren(QDialog):
                if dialog.isVisible():
                    if not dialog.isActiveWindow():
                        onlooker.stuck.append(f"{dialog.objectName()} comes without the keyboard")
                    onlooker.leave(dialog)
    return onlooker


def _belongs(top: QWidget | None, window: QWidget) -> bool:
    """Whether a widget was opened by a window: those of an earlier test may not be gone yet."""
    while top is not None and top is not window:
        top = top.parentWidget()
    return top is window


@contextmanager
def _onlooker(look: Look) -> Iterator[Onlooker]:
    onlooker = Onlooker(look)
    try:
        yield onlooker
    finally:
        onlooker.stop()
