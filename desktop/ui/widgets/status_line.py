"""The line at the foot of the window: what was found, what is running, how far one has read."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from desktop.presentation.structure import duration
from desktop.ui.motion import may_move

_LEAST_WIDTH = 60
"""Of a text, in px: a window that is narrower than the words shows them all in a tooltip, and is not made wider."""


class StatusLine(QStatusBar):
    """Shows facts it is given. `cancel_requested` is the wish to stop what runs."""

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setFixedHeight(28)
        self._facts = QLabel(self)
        self._facts.setObjectName("facts")
        self._work = QLabel(self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setMaximumWidth(120)
        self._bar.setMinimumWidth(40)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._stop = QPushButton(self.tr("Stop"), self)
        self._stop.setProperty("flat", True)
        self._stop.setAccessibleName(self.tr("Stop what is running"))
        self._stop.clicked.connect(self.cancel_requested)
        self._read = QLabel(self)
        self._zoom = QLabel(self)
        for label in (self._facts, self._work, self._read):
            label.setMinimumWidth(_LEAST_WIDTH)
        for widget in (self._facts, self._work, self._bar, self._stop):
            self.addWidget(widget)
        for widget in (self._read, self._zoom):
            self.addPermanentWidget(widget)
        self.show_work("")

    def show_facts(self, text: str) -> None:
        """What was found."""
        self._facts.setText(text)
        self._facts.setToolTip(text)
        self._facts.setVisible(bool(text))  # what is running then begins at the edge

    def show_work(self, text: str, done: int = 0, total: int = 0) -> None:
        """What is running, `done` of `total`; "" when nothing is. A `total` of 0 means that nobody knows."""
        running = bool(text)
        self._work.setText(text)
        self._work.setToolTip(text)
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._work.setVisible(running)
        self._stop.setVisible(running)
        self._bar.setVisible(running and (total > 0 or may_move(self)))  # it runs to and fro while nobody knows

    def show_read(self, fraction: float | None, minutes_left: int = 0) -> None:
        """How much of the article lies behind, 0..1, and how long the rest takes; None without an article."""
        read = "" if fraction is None else self.tr("{percent} % read").format(percent=round(fraction * 100))
        left = self.tr("{time} left").format(time=duration(minutes_left)) if minutes_left else ""
        self._read.setText(" · ".join(filter(None, (read, left))))
        self._read.setToolTip(self._read.text())

    def show_zoom(self, percent: int) -> None:
        """Size of the text against the normal one."""
        self._zoom.setText(f"{percent} %")
