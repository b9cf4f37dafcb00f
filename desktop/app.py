"""The composition root of the window: the only place that builds the object graph."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from desktop import paths
from desktop.errors import OnRecordError
from desktop.library import Library
from desktop.presentation.phrases import failure_words, said
from desktop.session import Archive, Importer, ReadingSession, Sessions
from desktop.settings import Settings
from desktop.ui.applied_settings import reading_style
from desktop.ui.garbage import GarbageCollector
from desktop.ui.language import speak
from desktop.ui.main_window import MainWindow
from desktop.ui.options import Options
from desktop.ui.palettes import ThemeName
from desktop.ui.tasks import Callbacks, MessageRelay
from desktop.ui.theme import Theme, load_fonts
from desktop.ui.windows import OpenArticles, Windows
from desktop.ui.workspace import Services
from desktop.worker.head_start import HeadStart, reading_of

if TYPE_CHECKING:
    from desktop.ui.screenshot import Screenshot

_log = logging.getLogger(__name__)
_SCALE = "QT_SCALE_FACTOR"
_SETTLED_MS = 1_000
_TURN_S = 0.001
"""How long a thread beside the window's may keep it waiting for the interpreter; 5 ms by default."""


class Application:
    """The running windows with their worker, sessions, library and settings."""

    def __init__(self, options: Options, settings: Settings, relay: MessageRelay, worker: HeadStart) -> None:
        self._options = options
        self.settings = settings
        self._library, trouble = Library.open(paths.data_folder() / "library.sqlite")
        self.sessions = Sessions(worker, self._library)
        relay.received.connect(_Receiver(self.sessions, relay).receive)
        first = self._begin_reading()
        self.qt = _qt_application(settings.number("appearance.scale"))
        speak(self.qt, settings.text("appearance.language"))
        self.theme = self._build_theme()
        self.archive = self._open_archive(relay)
        importer = self.sessions.attach(lambda worker: Importer(worker, self.archive.keep))
        services = Services(
            self.sessions, self._library, self.settings, self.theme, archive=self.archive, importer=importer
        )
        self.windows = Windows(services, self._claim_open_articles())
        self._restored = first is None and self.windows.restore()
        if not self._restored:
            self.windows.open(first)
        self._screenshot: Screenshot | None = None
        self.archive.on_trouble(self._tell_trouble)
        for message in (trouble, self.settings.trouble):
            if message:
                self.window.workspace.toasts.show_message(said(message), level="warning")

    @property
    def window(self) -> MainWindow:
        """The window the reader is in, or the first."""
        active = self.qt.activeWindow()
        return active if isinstance(active, MainWindow) and active in self.windows.all else self._first

    @property
    def session(self) -> ReadingSession:
        """The session of the tab in front."""
        return self.window.workspace.session

    def run(self) -> int:
        """Show the windows until they are closed; the exit code."""
        options, window = self._options, self._first
        try:
            if options.size is not None:
                window.resize(*options.size)
            elif not self._restored and options.screenshot is None:
                window.restore_shape()
            if options.screenshot is not None:
                from desktop.ui.screenshot import Screenshot  # noqa: PLC0415 - seldom

                self._screenshot = Screenshot(window, options.screenshot, select=options.select, tab=options.tab)
            elif options.tab or options.select:
                window.choose_when_ready(select=options.select, tab=options.tab)
            for each in self.windows.all:
                if options.size is None and options.screenshot is None:
                    each.resize(each.size().boundedTo(each.screen().availableSize()))
                each.show()
            QTimer.singleShot(_SETTLED_MS, GarbageCollector(self.qt).start)
            return self.qt.exec()
        finally:
            self.archive.close()
            self._library.close()

    def _tell_trouble(self, message: str) -> None:
        self.window.workspace.toasts.show_message(message, level="error")

    @property
    def _first(self) -> MainWindow:
        return self.windows.all[0]

    def _open_archive(self, parent: QObject) -> Archive:
        """Articles that are read are kept in the library, where that is wanted."""
        archive = Archive(self._library, Callbacks(parent).post)
        settings = self.settings
        self.sessions.keep_with(
            lambda document, found: archive.keep(document, found) if settings.flag("library.keep_opened") else None
        )
        return archive

    def _begin_reading(self) -> ReadingSession | None:
        """The article that was named is being read already."""
        if self._options.path is None:
            return None
        session = self.sessions.new()
        session.open(reading_of(self._options.path).source)
        return session

    def _claim_open_articles(self) -> OpenArticles | None:
        """What was open is restored where nothing was named, by one running program at a time."""
        options = self._options
        if options.path is not None or options.screenshot is not None or not self.settings.flag("start.restore"):
            return None
        try:
            articles = OpenArticles(paths.data_folder())
        except OSError:
            return None
        return articles if articles.claim() else None

    def _build_theme(self) -> Theme:
        load_fonts()
        theme = Theme(ThemeName(self._options.theme or self.settings.text("appearance.theme")))
        theme.set_reading(reading_style(self.settings))
        theme.apply()
        return theme


class _Receiver(QObject):
    """Lives on the GUI thread, so that the relay's signal is delivered there."""

    def __init__(self, sessions: Sessions, parent: QObject) -> None:
        super().__init__(parent)
        self._sessions = sessions

    def receive(self, message: object) -> None:
        """Give a message of the worker to the sessions."""
        self._sessions.receive(message)  # type: ignore[arg-type]


def write_pdf(source: str, output: Path) -> int:
    """Write an article with its marks and who said what as a PDF; no window is opened and no screen needed.

    Returns the exit code: 0, or 1 with a sentence on standard error when the article or the PDF could not be had.
    """
    from desktop.ui.printing import save_pdf  # noqa: PLC0415 - no window needs it before it is shown
    from desktop.worker.blocking import Analyzed, analyze_all  # noqa: PLC0415

    settings = Settings.load(paths.config_folder())
    article = reading_of(source).source
    with closing(analyze_all([article], model=settings.text("analysis.model"))) as results:
        result = next(results)
    if not isinstance(result, Analyzed):
        sys.stderr.write(f"onrecord: {result.message}\n")
        return 1
    _qt_application(1.0)
    load_fonts()
    try:
        save_pdf(result.document, result.analysis, output, font=settings.text("reading.font"))
    except OSError as error:
        sys.stderr.write(f"onrecord: “{output}” cannot be written ({error.strerror or error}).\n")
        return 1
    return 0


def run(options: Options, settings: Settings, worker: HeadStart) -> int:
    """Open the window over a worker that was started, and stay until it is closed.

    Returns the exit code: 0, or 1 when a screenshot was asked for and there was nothing to show.
    """
    sys.setswitchinterval(_TURN_S)
    relay = MessageRelay()
    application = Application(options, settings, relay, worker)
    sys.excepthook = _unexpected(application)
    worker.hand_over(relay.post)
    return application.run()


def _qt_application(scale: float) -> QApplication:
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else _scaled_application(scale)
    app.setApplicationName("On Record")
    app.setDesktopFileName("onrecord")
    app.setStyle("Fusion")
    return app


def _scaled_application(scale: float) -> QApplication:
    """An application in which everything is so many times as large as the system has it.

    Qt asks the environment for that once; what the program starts later, such as a browser, is not to inherit it.
    """
    outer = os.environ.get(_SCALE)
    try:
        own = float(outer or 1) * scale
    except ValueError:
        own = scale
    if scale != 1:
        os.environ[_SCALE] = f"{own:g}"
    try:
        return QApplication(sys.argv[:1])
    finally:
        os.environ.pop(_SCALE, None)
        if outer is not None:
            os.environ[_SCALE] = outer


def _unexpected(
    application: Application,
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """An exception hook that keeps the window alive and says so once, with the details in the log."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            application.qt.quit()
            return
        expected = isinstance(error, OnRecordError)
        _log.log(logging.WARNING if expected else logging.CRITICAL, "an action failed", exc_info=(kind, error, trace))
        message = failure_words(error)
        QTimer.singleShot(0, lambda: application.window.workspace.toasts.show_message(message, level="error"))

    return hook
