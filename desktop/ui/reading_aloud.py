"""Reads a script aloud: the sentence that is said is lit in the text, and the next one follows by itself."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from desktop.document import Span
from desktop.presentation.aloud import Script
from desktop.ui.voices import Voice


class SentenceLight(Protocol):
    """What shows which sentence is being said."""

    def show(self, span: Span | None) -> None:
        """Light a sentence and keep it in view; None puts the light out."""


class ReadingAloud(QObject):
    """Plays one script. A pause takes up the sentence again at its beginning, which is how people listen."""

    changed = Signal()
    """It plays or pauses, or another sentence is the current one."""
    ended = Signal()
    """The script is at its end, or reading was stopped."""
    failed = Signal(str)
    """The voice gave up, with its own words; reading pauses."""

    def __init__(self, script: Script, voice: Voice, light: SentenceLight, parent: QObject) -> None:
        super().__init__(parent)
        self.script = script
        self.is_playing = False
        self._voice = voice
        self._light = light
        voice.finished.connect(self._go_on)
        voice.failed.connect(self._give_up)

    def play(self) -> None:
        """Say the current sentence and those after it."""
        self.is_playing = True
        self._say()

    def pause(self) -> None:
        """Be silent; the sentence stays lit."""
        self.is_playing = False
        self._voice.stop()
        self.changed.emit()

    def toggle(self) -> None:
        """Pause or go on."""
        if self.is_playing:
            self.pause()
        else:
            self.play()

    def step(self, direction: int) -> None:
        """Go to the next (1) or previous (-1) sentence, playing or not."""
        self.script.step(direction)
        if self.is_playing:
            self._say()
        else:
            self._show()

    def again(self) -> None:
        """Say the current sentence anew if one is being said, as when voice or speed are others."""
        if self.is_playing:
            self._say()

    def stop(self) -> None:
        """End, with the light out. This object is of no use afterwards."""
        self.is_playing = False
        self._voice.stop()
        self._light.show(None)
        self.ended.emit()

    def _say(self) -> None:
        self._show()
        self._voice.say(self.script.words)

    def _show(self) -> None:
        self._light.show(self.script.current)
        self.changed.emit()

    @Slot()
    def _go_on(self) -> None:
        if not self.is_playing:
            return
        if self.script.step(1):
            self._say()
        else:
            self.stop()

    @Slot(str)
    def _give_up(self, words: str) -> None:
        if self.is_playing:
            self.is_playing = False
            self.changed.emit()
            self.failed.emit(words)
