from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QTextBrowser
from pytestqt.qtbot import QtBot

from desktop.ui.dialogs.facts_dialog import FactsDialog
from desktop.ui.dialogs.voice_editor import VoiceList
from desktop.ui.palettes import PALETTES, Palette, blend, contrast, speaker_style
from desktop.ui.voices import NoVoiceError, PlatformVoices, Voice, VoiceQuestion
from desktop.ui.widgets.speech_bar import SpeechBar
from desktop.ui.widgets.spoken_painter import GROUND
from tests.gui.window import Desk
from tests.samples import make_document, seed_analysis, seed_document


class HeardVoice(Voice):
    """Writes down what it is to say, and is told when it has said it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.said: list[str] = []
        self.silent = True
        self.rate = 0.0
        self.name = ""

    def say(self, words: str) -> None:
        self.said.append(words)
        self.silent = False

    def stop(self) -> None:
        self.silent = True

    def set_rate(self, rate: float) -> None:
        self.rate = rate

    def choose(self, name: str) -> None:
        self.name = name

    def names(self) -> list[str]:
        return ["Ada", "Ben"]


class Listener:
    """A desk whose window is given a voice that can be listened to."""

    def __init__(self, folder: Path) -> None:
        self.voices: list[HeardVoice] = []
        self.desk = Desk(folder, voice=self._make)

    def _make(self, parent: QObject) -> Voice:
        self.voices.append(HeardVoice(parent))
        return self.voices[-1]

    @property
    def voice(self) -> HeardVoice:
        return self.voices[0]

    @property
    def bar(self) -> SpeechBar:
        found = self.desk.window.workspace.pane.findChild(SpeechBar)
        assert isinstance(found, SpeechBar)
        return found

    def press(self, action_id: str) -> None:
        action = self.desk.window.actions_by_id[action_id]
        assert action.isEnabled()
        action.trigger()

    def lit(self) -> int:
        """Pixels of the article that are in the ink of the lit sentence's frame."""
        image = self.desk.window.workspace.pane.view.viewport().grab().toImage()
        accent = self.desk.theme.color("accent")
        pixels = (image.pixelColor(x, y) for y in range(image.height()) for x in range(0, image.width(), 2))
        return sum(
            abs(p.red() - accent.red()) + abs(p.green() - accent.green()) + abs(p.blue() - accent.blue()) < 60
            for p in pixels
        )


@pytest.fixture
def listener(qtbot: QtBot, tmp_path: Path) -> Iterator[Listener]:
    made = Listener(tmp_path)
    qtbot.addWidget(made.desk.window)
    made.desk.window.show()
    document = seed_document()
    made.desk.read(document, seed_analysis(document))
    yield made
    made.desk.close()


def test_sentence_follows_sentence_and_the_one_that_is_said_is_lit(listener: Listener) -> None:
    before = listener.lit()
    listener.press("readAloud")
    title = seed_document().title
    assert listener.voice.said == [title]
    assert listener.lit() > before + 50
    listener.voice.finished.emit()
    assert len(listener.voice.said) == 2
    listener.press("nextSentence")
    listener.press("previousSentence")
    assert listener.voice.said[3] == listener.voice.said[1]


def test_a_pause_takes_the_sentence_up_again(listener: Listener, qtbot: QtBot) -> None:
    listener.press("readAloud")
    listener.press("readAloud")
    assert listener.voice.silent
    listener.voice.finished.emit()
    assert len(listener.voice.said) == 1
    qtbot.keyClick(listener.bar.play, Qt.Key.Key_Space)
    assert listener.voice.said[0] == listener.voice.said[1]


def test_keys_of_the_bar_step_pause_and_close(listener: Listener, qtbot: QtBot) -> None:
    before = listener.lit()
    listener.press("readAloud")
    bar = listener.bar
    qtbot.keyClick(bar, Qt.Key.Key_Right)
    qtbot.keyClick(bar, Qt.Key.Key_Left)
    assert listener.voice.said[0] == listener.voice.said[2]
    qtbot.keyClick(bar, Qt.Key.Key_Space)
    assert listener.voice.silent
    qtbot.keyClick(bar, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert listener.desk.window.commands.speech.reading is None
    assert listener.lit() == before


def test_reading_begins_at_the_current_quote(listener: Listener) -> None:
    listener.press("nextQuote")
    listener.press("readAloud")
    document = seed_document()
    start = seed_analysis(document).quotes[0].content[0].start
    assert listener.voice.said[0] in " ".join(document.text.split())
    script = listener.desk.window.commands.speech.reading
    assert script is not None
    assert script.script.current is not None
    assert script.script.current.start <= start < script.script.current.end


def test_only_the_speaker_s_words_are_read_to_their_end(listener: Listener) -> None:
    listener.desk.attention.update(speaker="s3")
    listener.press("readSpeaker")
    assert "Sergey Lavrov" in listener.bar.label.text()
    while listener.desk.window.commands.speech.reading is not None:
        listener.voice.finished.emit()
    text = " ".join(seed_document().text.split())
    assert all(words in text for words in listener.voice.said)
    assert len(listener.voices) == 1


def test_speed_and_voice_are_kept_and_used_at_once(listener: Listener) -> None:
    listener.press("readAloud")
    bar = listener.bar
    next(a for a in bar.rate.menu().actions() if a.text().startswith("1.5")).trigger()
    next(a for a in bar.voice.menu().actions() if a.text() == "Ben").trigger()
    assert (listener.voice.rate, listener.voice.name) == (1.5, "Ben")
    assert len(listener.voice.said) == 3
    assert listener.desk.settings.number("speech.rate") == 1.5
    assert listener.desk.settings.text("speech.voice") == "Ben"


def test_another_tab_or_article_ends_it(listener: Listener) -> None:
    listener.press("readAloud")
    listener.desk.read(make_document("Another\n\narticle\n\nwith words."))
    assert listener.voice.silent
    listener.press("readAloud")
    listener.press("newTab")
    assert listener.desk.window.commands.speech.reading is None


def test_a_voice_that_gives_up_says_why(listener: Listener) -> None:
    listener.press("readAloud")
    listener.voice.failed.emit("device lost")
    reading = listener.desk.window.commands.speech.reading
    assert reading is not None
    assert not reading.is_playing
    assert any("device lost" in label.text() for label in listener.desk.window.findChildren(QLabel))


def test_the_settings_list_the_voices_when_somebody_looks(listener: Listener) -> None:
    listener.press("settings")
    found = listener.desk.window.findChild(VoiceList)
    assert isinstance(found, VoiceList)
    assert not listener.voices
    found.showPopup()
    found.hidePopup()
    assert [found.itemText(row) for row in range(found.count())] == ["System voice", "Ada", "Ben"]
    found.setCurrentIndex(2)
    found.activated.emit(2)
    assert listener.desk.settings.text("speech.voice") == "Ben"


def test_without_a_voice_a_dialog_says_what_to_install(qtbot: QtBot, tmp_path: Path) -> None:
    def none(parent: QObject) -> Voice:
        raise NoVoiceError("There is none.", command="install it")

    desk = Desk(tmp_path, voice=none)
    qtbot.addWidget(desk.window)
    desk.window.show()
    desk.read(seed_document())
    seen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, FactsDialog)
        seen.append(dialog.findChild(QTextBrowser).toPlainText())
        dialog.reject()

    QTimer.singleShot(0, look)
    desk.window.actions_by_id["readAloud"].trigger()
    assert "install it" in seen[0]
    desk.close()


def test_a_missing_extra_names_the_command(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtTextToSpeech", None)
    failures: list[NoVoiceError] = []
    assert PlatformVoices().ask(QObject(), pytest.fail, failures.append) is None
    assert "PySide6-Addons==" in failures[0].command


@pytest.fixture
def with_speech(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if Qt's speech were installed; what looks for engines is another program in these tests."""
    monkeypatch.setattr("desktop.ui.voices.find_spec", lambda _name: object())


@pytest.mark.usefixtures("with_speech")
@pytest.mark.parametrize(
    ("program", "words"),
    [
        ((sys.executable, "-c", "import threading; threading.Event().wait(60)"), "does not answer"),
        ((sys.executable, "-c", "raise SystemExit(3)"), "no voice"),
        (("/no/such/program",), "no voice"),
    ],
    ids=["stuck", "crashing", "missing"],
)
def test_an_engine_that_never_answers_is_given_up_and_the_window_works_on(
    qtbot: QtBot, tmp_path: Path, program: tuple[str, ...], words: str
) -> None:
    desk = Desk(tmp_path, voices=PlatformVoices(program, seconds=0.5 if words == "does not answer" else 60))
    qtbot.addWidget(desk.window)
    desk.window.show()
    desk.read(seed_document())
    seen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, FactsDialog):
            seen.extend(label.text() for label in dialog.findChildren(QLabel))
            dialog.reject()

    onlooker = QTimer(desk.window, interval=20)
    onlooker.timeout.connect(look)
    onlooker.start()
    desk.window.actions_by_id["readAloud"].trigger()
    qtbot.waitUntil(lambda: bool(seen))
    assert any(words in text for text in seen)
    qtbot.waitUntil(lambda: not VoiceQuestion._open)
    desk.close()


@pytest.mark.usefixtures("with_speech")
def test_nobody_waits_for_a_voice_when_the_article_is_gone(qtbot: QtBot, tmp_path: Path) -> None:
    program = (sys.executable, "-c", "import threading; threading.Event().wait(60)")
    desk = Desk(tmp_path, voices=PlatformVoices(program, seconds=60))
    qtbot.addWidget(desk.window)
    desk.window.show()
    desk.read(seed_document())
    desk.window.actions_by_id["readAloud"].trigger()
    assert VoiceQuestion._open
    desk.close()
    qtbot.waitUntil(lambda: not VoiceQuestion._open)


@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
def test_the_lit_sentence_can_be_read_and_its_frame_seen(palette: Palette) -> None:
    ground = blend(palette.accent, palette.page, GROUND)
    assert contrast(palette.ink, ground) >= 7
    assert contrast(palette.accent, palette.page) >= 3
    for number in range(6):
        assert contrast(speaker_style(palette, number).color, ground) >= 3


@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
def test_rows_and_headings_of_tables_can_be_read(palette: Palette) -> None:
    assert contrast(palette.ink, palette.chosen) >= 4.5
    assert contrast(palette.soft, palette.panel) >= 4.5
