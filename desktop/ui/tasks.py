"""Brings the worker's messages from its client's thread to the GUI thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot


class MessageRelay(QObject):
    """`post` may be called on any thread; `received` reaches slots of GUI objects on the GUI thread, in order.

    Connect bound methods of objects that live on the GUI thread: a plain function or a lambda would run on the
    caller's thread.
    """

    received = Signal(object)

    def post(self, message: object) -> None:
        """Hand over a message."""
        self.received.emit(message)


class Callbacks(QObject):
    """`post` may be called on any thread: what it is given is called on the thread of this object, in order."""

    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._posted.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def post(self, callback: Callable[[], None]) -> None:
        """Have something called."""
        self._posted.emit(callback)

    @Slot(object)
    def _call(self, callback: Callable[[], None]) -> None:
        callback()
