"""A real window over a fake worker, for tests of the whole that need no model."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QLabel

from desktop.document import Analysis, Document, FileSource
from desktop.library import Library
from desktop.session import ReadingSession, Sessions
from desktop.settings import Settings
from desktop.ui.attention import Attention
from desktop.ui.main_window import MainWindow
from desktop.ui.palettes import ThemeName
from desktop.ui.theme import Theme, load_fonts
from desktop.ui.voices import Failed, NoVoiceError, PlatformVoices, Ready, Voice, VoiceSource
from desktop.ui.workspace import Services
from desktop.worker.protocol import AnalysisReady, DocumentRead, Job


class StillWorker:
    """Takes jobs and waits to be told what they give."""

    def __init__(self) -> None:
        self.jobs: dict[int, Job] = {}
        self.cancelled: list[int] = []

    def submit(self, job: Job) -> int:
        self.jobs[len(self.jobs) + 1] = job
        return len(self.jobs)

    def cancel(self, job_id: int) -> None:
        self.cancelled.append(job_id)


class VoicesAtOnce:
    """Answers at once with a voice that is made, or with the error that making it raises."""

    def __init__(self, maker: Callable[[QObject], Voice]) -> None:
        self._maker = maker

    def ask(self, parent: QObject, ready: Ready, failed: Failed) -> None:
        try:
            voice = self._maker(parent)
        except NoVoiceError as error:
            failed(error)
        else:
            ready(voice)


class Desk:
    """A window and what it stands on. `folder` is where its settings and library lie."""

    def __init__(
        self,
        folder: Path,
        theme: ThemeName = ThemeName.LIGHT,
        *,
        voice: Callable[[QObject], Voice] | None = None,
        voices: VoiceSource | None = None,
    ) -> None:
        load_fonts()
        self.worker = StillWorker()
        self.library, _ = Library.open(folder / "library.sqlite")
        self.settings = Settings.load(folder)
        self.sessions = Sessions(self.worker, self.library)
        self.theme = Theme(theme)
        source = voices or (VoicesAtOnce(voice) if voice is not None else PlatformVoices())
        self.services = Services(self.sessions, self.library, self.settings, self.theme, source)
        self.window = MainWindow(self.services)
        self.theme.apply()

    @property
    def session(self) -> ReadingSession:
        """The session of the tab in front."""
        return self.window.workspace.session

    @property
    def attention(self) -> Attention:
        """What the reader's attention is on in the tab in front."""
        return self.window.workspace.attention

    def read(self, document: Document, analysis: Analysis | None = None) -> None:
        """Open a document in the tab in front as if the worker had read and, if given, analysed it."""
        self.session.open(FileSource(document.source or "pasted"))
        self.answer(document, analysis)

    def answer(self, document: Document, analysis: Analysis | None = None) -> None:
        """What the worker says of its latest jobs, which are a reading and then an analysis."""
        self.sessions.receive(DocumentRead(len(self.worker.jobs), document))
        if analysis is not None:
            self.sessions.receive(AnalysisReady(len(self.worker.jobs), analysis, True, 0.4))

    def facts(self) -> str:
        """What the status line says was found."""
        return self.window.findChild(QLabel, "facts").text()

    def button_texts(self) -> list[str]:
        """The words on every visible button."""
        return [b.text() for b in self.window.findChildren(QAbstractButton) if b.isVisible()]

    def close(self) -> None:
        self.window.close()
        self.library.close()
