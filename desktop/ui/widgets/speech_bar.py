"""The small bar under an article that is read aloud: back, play or pause, on, what is read, speed, voice."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from desktop.ui.icons import icon
from desktop.ui.theme import Theme

RATES = (0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
"""Speeds to choose from, as multiples of the usual one."""


class ChoiceButton(QToolButton):
    """A button with a menu of choices, one of which is in force."""

    chosen = Signal(object)
    """The value of the choice that was made."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self._group = QActionGroup(self)
        self._group.triggered.connect(self._tell)
        menu = QMenu(self)
        menu.setAccessibleName(name)
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolTip(name)
        self.setAccessibleName(name)

    def show_choices(self, choices: Iterable[tuple[object, str]], current: object) -> None:
        """Offer values with their words; the one in force stands on the button."""
        self.menu().clear()
        for value, words in choices:
            action = QAction(words, self._group, checkable=True, checked=value == current)
            action.setData(value)
            self.menu().addAction(action)
            if value == current:
                self.setText(words)
                self.setAccessibleName(f"{self._name}: {words}")

    @Slot(QAction)
    def _tell(self, action: QAction) -> None:
        self.setText(action.text())
        self.setAccessibleName(f"{self._name}: {action.text()}")
        self.chosen.emit(action.data())


class SpeechBar(QWidget):
    """Space plays and pauses wherever in the bar the keyboard is, arrows step, Escape closes."""

    toggled = Signal()
    step_requested = Signal(int)
    closed = Signal()
    rate_chosen = Signal(object)
    voice_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("speechBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._playing = False
        self.previous = self._button("previousSentence", self.tr("Previous sentence (Left)"))
        self.play = self._button("playPause", "")
        self.next = self._button("nextSentence", self.tr("Next sentence (Right)"))
        self.label = QLabel(self)
        self.label.setObjectName("caption")
        self.rate = ChoiceButton(self.tr("Speed"), self)
        self.rate.setObjectName("speechRate")
        self.voice = ChoiceButton(self.tr("Voice"), self)
        self.voice.setObjectName("speechVoice")
        self.close_button = self._button("closeSpeech", self.tr("Stop reading aloud (Escape)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(4)
        for widget in (self.previous, self.play, self.next):
            row.addWidget(widget)
        row.addSpacing(6)
        row.addWidget(self.label, 1)
        for widget in (self.rate, self.voice, self.close_button):
            row.addWidget(widget)
        self.previous.clicked.connect(self._step_back)
        self.next.clicked.connect(self._step_on)
        self.play.clicked.connect(self.toggled)
        self.close_button.clicked.connect(self.closed)
        self.rate.chosen.connect(self.rate_chosen)
        self.voice.chosen.connect(self.voice_chosen)
        self.setFocusProxy(self.play)
        theme.changed.connect(self._draw)
        self._draw()

    def show_state(self, words: str, *, playing: bool) -> None:
        """Say what is read and whether it is being said now."""
        self.label.setText(words)
        self._playing = playing
        self._draw()

    def show_rate(self, rate: float) -> None:
        """Offer the speeds; one that is not among them joins them."""
        rates = sorted({*RATES, round(rate, 2)})
        self.rate.show_choices([(r, f"{self.locale().toString(r, 'g', 3)} ×") for r in rates], round(rate, 2))

    def show_voices(self, names: Iterable[str], current: str) -> None:
        """Offer the voices; the platform's own stands first and is called ""."""
        own = [("", self.tr("System voice"))]
        known = list(names)
        self.voice.show_choices([*own, *((name, name) for name in known)], current if current in known else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the bar."""
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        keys = {Qt.Key.Key_Left: 1 if right else -1, Qt.Key.Key_Right: -1 if right else 1}
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() == Qt.Key.Key_Space:
            self.toggled.emit()
        elif event.key() in keys:
            self.step_requested.emit(keys[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _button(self, name: str, explanation: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setToolTip(explanation)
        button.setAccessibleName(explanation)
        return button

    @Slot()
    def _draw(self) -> None:
        ink = self._theme.palette.soft
        words = self.tr("Pause (Space)") if self._playing else self.tr("Read aloud (Space)")
        self.play.setToolTip(words)
        self.play.setAccessibleName(words)
        self.play.setIcon(icon("pause" if self._playing else "play", self._theme.palette.ink))
        self.previous.setIcon(icon("skip-back", ink))
        self.next.setIcon(icon("skip-forward", ink))
        self.close_button.setIcon(icon("x", ink))

    @Slot()
    def _step_back(self) -> None:
        self.step_requested.emit(-1)

    @Slot()
    def _step_on(self) -> None:
        self.step_requested.emit(1)
