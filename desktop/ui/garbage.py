"""When cycles of dead objects are collected: on the GUI thread, between two events."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_EVERY_MS = 2_000
_YOUNG = 5_000
_ROUNDS = 10


class GarbageCollector(QObject):
    """Takes the place of Python's own collector, which runs wherever the next object happens to be made.

    That may be a thread beside the window, or a call of Qt's into our code in the middle of its own work; a widget
    that dies in such a place takes the program with it. Whoever starts it lives as long as the window.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rounds = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.collect)

    def start(self) -> None:
        """Begin; what a start has left behind is never looked at again."""
        gc.disable()
        gc.freeze()
        self._timer.start()

    @Slot()
    def collect(self) -> None:
        """Collect what became garbage lately, and older things from time to time."""
        if gc.get_count()[0] < _YOUNG:
            return
        self._rounds += 1
        gc.collect(1 if self._rounds % _ROUNDS else 2)
