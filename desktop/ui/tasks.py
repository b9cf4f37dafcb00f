"""Brings the worker's messages from its client's thread to the GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class MessageRelay(QObject):
    """`post` may be called on any thread; `received` reaches slots of GUI objects on the GUI thread, in order.

    Connect bound methods of objects that live on the GUI thread: a plain function or a lambda would run on the
    caller's thread.
    """

    received = Signal(object)

    def post(self, message: object) -> None:
        """Hand over a message."""
        self.received.emit(message)
