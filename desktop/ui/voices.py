"""The voices of the platform, behind a seam: Qt's speech is an optional part that many computers lack."""

from __future__ import annotations

import math
import sys
from collections.abc import Callable

import PySide6
from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal


class NoVoiceError(Exception):
    """Nothing can be read aloud here. The message says so; `command` is what to run, "" where no command helps."""

    def __init__(self, message: str, *, command: str = "") -> None:
        super().__init__(message)
        self.command = command


class Voice(QObject):
    """Says one sentence at a time. What speaks derives from it; tests bring their own."""

    finished = Signal()
    """The sentence was said to its end; not sent after `stop`."""
    failed = Signal(str)
    """The engine gave up; the words are its own."""

    def say(self, words: str) -> None:
        """Begin to say a sentence, and leave off any other."""
        raise NotImplementedError

    def stop(self) -> None:
        """Be silent."""
        raise NotImplementedError

    def set_rate(self, rate: float) -> None:
        """Speak so many times as fast as usual, 0.5..2."""
        raise NotImplementedError

    def choose(self, name: str) -> None:
        """Use the voice of that name; one that is not there leaves the platform's own."""
        raise NotImplementedError

    def names(self) -> list[str]:
        """The voices to choose from."""
        raise NotImplementedError


VoiceMaker = Callable[[QObject], Voice]
"""Makes a voice with a parent, or raises `NoVoiceError`."""


def platform_voice(parent: QObject) -> Voice:
    """The voice of the platform.

    Raises:
        NoVoiceError: Qt's speech is not installed, or the platform has no voice.
    """
    try:
        from PySide6 import QtTextToSpeech as Speech  # noqa: PLC0415 - an optional part, and seldom wanted
    except ImportError:
        raise NoVoiceError(_without_qt(), command=_install_command()) from None
    engines = [engine for engine in Speech.QTextToSpeech.availableEngines() if engine != "mock"]
    for engine in engines:
        made = Speech.QTextToSpeech(engine, parent)
        if made.state() is not Speech.QTextToSpeech.State.Error and made.availableVoices():
            return _QtVoice(made, parent)
        made.deleteLater()
    raise NoVoiceError(_without_voices(), command=_voices_command())


class _QtVoice(Voice):
    def __init__(self, engine: object, parent: QObject) -> None:
        super().__init__(parent)
        from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415

        assert isinstance(engine, QTextToSpeech)
        self._engine = engine
        self._states = QTextToSpeech.State
        self._begun = False
        english = [known for known in engine.availableLocales() if known.language() is QLocale.Language.English]
        if english and engine.locale().language() is not QLocale.Language.English:
            engine.setLocale(QLocale("en_US") if QLocale("en_US") in english else english[0])
        engine.stateChanged.connect(self._follow)
        engine.errorOccurred.connect(self._tell_error)

    def say(self, words: str) -> None:
        self.stop()
        self._engine.say(words)

    def stop(self) -> None:
        self._begun = False
        self._engine.stop()

    def set_rate(self, rate: float) -> None:
        self._engine.setRate(max(-1.0, min(1.0, math.log2(rate))))

    def choose(self, name: str) -> None:
        found = next((voice for voice in self._engine.availableVoices() if voice.name() == name), None)
        if found is not None:
            self._engine.setVoice(found)

    def names(self) -> list[str]:
        """The voices for English, which is what the program reads; eSpeak's disguises of one voice ("+") left out."""
        every = {voice.name() for voice in self._engine.availableVoices()}
        return sorted({name for name in every if "+" not in name} or every)

    def _follow(self, state: object) -> None:
        """An engine is ready again when it has said everything; the echo of a `stop` comes before it has begun."""
        if state is self._states.Speaking:
            self._begun = True
        elif state is self._states.Ready and self._begun:
            self._begun = False
            self.finished.emit()

    def _tell_error(self, reason: object, words: str) -> None:
        self._begun = False
        self.failed.emit(words)


def _install_command() -> str:
    return f'"{sys.executable}" -m pip install "PySide6-Addons=={PySide6.__version__}"'


def _without_qt() -> str:
    return QCoreApplication.translate(
        "Voices",
        "Reading aloud uses the speech part of Qt, which is large and therefore not installed with On Record. "
        "Install it with the command below and start On Record again.",
    )


def _without_voices() -> str:
    if sys.platform == "win32":
        return QCoreApplication.translate(
            "Voices",
            "Windows has no voice installed. Add one under Settings, Time & language, Speech, and start On Record "
            "again.",
        )
    if sys.platform == "darwin":
        return QCoreApplication.translate(
            "Voices",
            "macOS has no voice installed. Add one under System Settings, Accessibility, Spoken Content, and start "
            "On Record again.",
        )
    return QCoreApplication.translate(
        "Voices",
        "This computer has no voice. Install Speech Dispatcher and a voice such as eSpeak NG, for instance with the "
        "command below, and start On Record again.",
    )


def _voices_command() -> str:
    return "" if sys.platform in ("win32", "darwin") else "sudo apt install speech-dispatcher espeak-ng"
