"""Reading aloud: one article or one speaker of it at a time, in the tab in front."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMainWindow

from desktop.document import Paragraphs
from desktop.presentation.aloud import Script, article_script, speaker_script
from desktop.presentation.facts import Fact, FactGroup
from desktop.session import Changes, Level
from desktop.ui.commands.base import WindowCommands
from desktop.ui.reading_aloud import ReadingAloud
from desktop.ui.tabs import Tabs
from desktop.ui.voices import NoVoiceError, Voice, VoiceQuestion
from desktop.ui.widgets.article_pane import ArticlePane
from desktop.ui.widgets.speech_bar import SpeechBar
from desktop.ui.workspace import Services, Workspace


class SpeechCommands(WindowCommands):
    """Starts, pauses and ends reading; it ends when another tab or article comes to the front."""

    def __init__(self, services: Services, tabs: Tabs, window: QMainWindow) -> None:
        super().__init__(services, tabs, window)
        self._voice: Voice | None = None
        self._question: VoiceQuestion | None = None
        self._reading: ReadingAloud | None = None
        self._bar: SpeechBar | None = None
        tabs.front_changed.connect(self.end)
        tabs.changed.connect(self._follow)

    @property
    def reading(self) -> ReadingAloud | None:
        """What is being read."""
        return self._reading

    @Slot()
    def read_aloud(self) -> None:
        """Read from here: the selection, the current quote where it is on screen, or the first visible line.

        Pause or go on where something is being read.
        """
        document = self._workspace.document
        if self._reading is not None:
            self._reading.toggle()
        elif document is not None:
            self._begin(article_script(document, start=self._here()))

    @Slot()
    def read_speaker(self) -> None:
        """Read the statements of the chosen speaker alone, or of the current quote's."""
        session, focus = self._workspace.session, self._workspace.attention.focus
        quote = session.quote(focus.quote or "")
        speaker = focus.speaker or (quote.speaker if quote is not None else None)
        if speaker is None:
            self._workspace.toasts.show_message(self.tr("Choose a speaker first."))
        elif session.document is not None and session.analysis is not None:
            start = quote.content[0].start if quote is not None and quote.speaker == speaker else 0
            self.end()
            self._begin(speaker_script(session.document, session.analysis, speaker, start=start))

    @Slot()
    def next_sentence(self) -> None:
        """Go on to the next sentence."""
        self._step(1)

    @Slot()
    def previous_sentence(self) -> None:
        """Go back to the previous sentence."""
        self._step(-1)

    @Slot()
    def end(self) -> None:
        """Stop reading, and looking for a voice."""
        self._forget_question()
        if self._reading is not None:
            self._reading.stop()

    def stop(self) -> None:
        """The window goes."""
        self.end()

    def _step(self, direction: int) -> None:
        if self._reading is None:
            self._workspace.toasts.show_message(self.tr("Nothing is being read aloud."))
        else:
            self._reading.step(direction)

    def _here(self) -> int:
        pane = self._workspace.pane
        selected = pane.view.selected_span()
        if selected.length:
            return selected.start
        quote = self._workspace.session.quote(self._workspace.attention.focus.quote or "")
        seen = pane.visible_span()
        if quote is not None and seen.start <= quote.content[0].start < seen.end:
            return quote.content[0].start
        return pane.reading_position()

    def _begin(self, script: Script) -> None:
        if script.current is None:
            self._workspace.toasts.show_message(self.tr("There is nothing to read aloud here."))
            return
        if self._voice is not None:
            self._play(script, self._voice)
            return
        self._forget_question()
        self._question = self._services.voices.ask(self, partial(self._take, script, self._workspace), self._explain)
        if self._question is not None:
            self._workspace.toasts.show_message(self.tr("Looking for a voice…"), topic="voice")

    def _take(self, script: Script, workspace: Workspace, voice: Voice) -> None:
        """A voice was found; what was to be read may not be in front any more."""
        self._voice, self._question = voice, None
        if workspace is self._workspace and workspace.document is script.document:
            self._play(script, voice)

    def _play(self, script: Script, voice: Voice) -> None:
        settings, pane = self._services.settings, self._workspace.pane
        voice.set_rate(settings.number("speech.rate"))
        voice.choose(settings.text("speech.voice"))
        self._reading = ReadingAloud(script, voice, pane.spoken, self)
        self._bar = self._build_bar(pane, voice)
        self._reading.changed.connect(self._show)
        self._reading.ended.connect(self._ended)
        self._reading.failed.connect(self._tell)
        self._reading.play()
        self._bar.setFocus()

    def _build_bar(self, pane: ArticlePane, voice: Voice) -> SpeechBar:
        settings = self._services.settings
        bar = SpeechBar(self._services.theme, pane)
        bar.show_rate(settings.number("speech.rate"))
        bar.show_voices(voice.names(), settings.text("speech.voice"))
        bar.toggled.connect(self.read_aloud)
        bar.step_requested.connect(self._step)
        bar.closed.connect(self.end)
        bar.rate_chosen.connect(self._change_rate)
        bar.voice_chosen.connect(self._change_voice)
        column = pane.layout()
        assert column is not None
        column.addWidget(bar)
        return bar

    @Slot()
    def _show(self) -> None:
        if self._bar is not None and self._reading is not None:
            self._bar.show_state(self._in_words(self._reading.script), playing=self._reading.is_playing)

    def _in_words(self, script: Script) -> str:
        paragraph = Paragraphs(script.document).number(script.current.start) if script.current is not None else 0
        place = self.tr("Paragraph {number}").format(number=paragraph) if paragraph else ""
        if not script.speaker:
            return place or script.document.title
        return self.tr("{name}, statement {number} of {total}").format(
            name=script.speaker, number=script.passage + 1, total=len(script.passages)
        )

    @Slot()
    def _ended(self) -> None:
        if self._reading is not None and self._bar is not None:
            if self._bar.isAncestorOf(self._window.focusWidget() or self._window):
                self._workspace.pane.view.setFocus()
            self._bar.hide()
            self._bar.deleteLater()
            self._reading.deleteLater()
        self._reading, self._bar = None, None

    @Slot(object)
    def _change_rate(self, rate: float) -> None:
        self._services.settings.set("speech.rate", rate)
        if self._voice is not None and self._reading is not None:
            self._voice.set_rate(rate)
            self._reading.again()

    @Slot(object)
    def _change_voice(self, name: str) -> None:
        self._services.settings.set("speech.voice", name)
        if self._voice is not None and self._reading is not None:
            self._voice.choose(name)
            self._reading.again()

    @Slot(str)
    def _tell(self, words: str) -> None:
        message = self.tr("The voice stopped: {reason}").format(reason=words)
        self._workspace.toasts.show_message(message, level=Level.WARNING.value)

    def _forget_question(self) -> None:
        if self._question is not None:
            self._question.drop()
            self._question = None

    def _explain(self, error: NoVoiceError) -> None:
        self._question = None
        from desktop.ui.dialogs.facts_dialog import FactsDialog  # noqa: PLC0415 - seldom

        title = self.tr("Reading aloud")
        groups = [FactGroup(self.tr("To install"), (Fact("", error.command),))] if error.command else []
        heading = self.tr("There is no voice yet")
        FactsDialog(title, heading, str(error), groups, self._services.theme, self._window).exec()

    @Slot(object, object)
    def _follow(self, tab: Workspace, changes: Changes) -> None:
        if changes.document and tab is self._workspace:
            self.end()
