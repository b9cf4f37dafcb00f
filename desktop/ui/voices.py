"""The voices of the platform, behind a seam: Qt's speech is an optional part that many computers lack."""

from __future__ import annotations

import math
import sys
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import ClassVar, Protocol

import PySide6
from PySide6.QtCore import QCoreApplication, QLocale, QObject, QProcess, QTimer, Signal, Slot

_CHECK = str(Path(__file__).with_name("voice_check.py"))


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


Ready = Callable[[Voice], None]
Failed = Callable[[NoVoiceError], None]


class VoiceSource(Protocol):
    """Where a voice comes from."""

    def ask(self, parent: QObject, ready: Ready, failed: Failed) -> VoiceQuestion | None:
        """Have a voice made whose parent is `parent`; the answer comes at once or later, on the GUI thread.

        A question that is not answered yet is given back.
        """


class PlatformVoices:
    """The voices of the platform, looked for by `program`, a process of its own that gets so many seconds.

    Connecting to a speech service can block for ever, as when a speech-dispatcher is stuck; in that process it blocks
    nothing but itself.
    """

    def __init__(self, program: Sequence[str] = (sys.executable, _CHECK), *, seconds: float = 8.0) -> None:
        self._program = tuple(program)
        self._seconds = seconds

    def ask(self, parent: QObject, ready: Ready, failed: Failed) -> VoiceQuestion | None:
        """See `VoiceSource.ask`."""
        if find_spec("PySide6.QtTextToSpeech") is None:
            failed(NoVoiceError(_without_qt(), command=_install_command()))
            return None

        def make(engine: str) -> None:
            from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415 - an optional part, and seldom wanted

            ready(_QtVoice(QTextToSpeech(engine, parent), parent))

        question = VoiceQuestion(self._program, self._seconds, make, failed)
        question.start()
        return question


class VoiceQuestion(QObject):
    """One search for an engine that has a voice."""

    _open: ClassVar[set[VoiceQuestion]] = set()
    """They outlive who asked, until the process has ended."""

    def __init__(self, program: tuple[str, ...], seconds: float, found: Callable[[str], None], failed: Failed) -> None:
        super().__init__(QCoreApplication.instance())
        self._found: Callable[[str], None] | None = found
        self._failed: Failed | None = failed
        self._program = program
        self._process = QProcess(self)
        self._process.finished.connect(self._ended)
        self._process.errorOccurred.connect(self._broke)
        self._patience = QTimer(self, singleShot=True, interval=round(seconds * 1000))
        self._patience.timeout.connect(self._give_up)

    def start(self) -> None:
        """Begin to look."""
        self._open.add(self)
        self._patience.start()
        self._process.start(self._program[0], list(self._program[1:]))

    def drop(self) -> None:
        """Nobody wants to know any more."""
        self._found = self._failed = None
        self._process.kill()

    @Slot()
    def _give_up(self) -> None:
        self._answer(NoVoiceError(_without_answer()))
        self._process.kill()

    @Slot(QProcess.ProcessError)
    def _broke(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._answer(NoVoiceError(_without_voices(), command=_voices_command()))
            self._close()

    @Slot()
    def _ended(self) -> None:
        engine = bytes(self._process.readAllStandardOutput().data()).decode("ascii", "replace").strip()
        self._answer(engine or NoVoiceError(_without_voices(), command=_voices_command()))
        self._close()

    def _answer(self, answer: str | NoVoiceError) -> None:
        """Tell the first answer, if anybody still waits for it."""
        found, failed = self._found, self._failed
        self._found = self._failed = None
        self._patience.stop()
        if found is not None and isinstance(answer, str):
            found(answer)
        elif failed is not None and isinstance(answer, NoVoiceError):
            failed(answer)

    def _close(self) -> None:
        self._open.discard(self)
        self.deleteLater()


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


def _without_answer() -> str:
    return QCoreApplication.translate(
        "Voices",
        "The speech service of this computer does not answer. Restart it, or the computer, and try again.",
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
