"""The composition root of the window: the only place that builds the object graph."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from desktop import paths
from desktop.document import FileSource
from desktop.library import Library
from desktop.session import ReadingSession
from desktop.settings import Settings
from desktop.ui.applied_settings import reading_style
from desktop.ui.attention import Attention
from desktop.ui.main_window import MainWindow
from desktop.ui.palettes import ThemeName
from desktop.ui.printing import save_pdf
from desktop.ui.screenshot import Screenshot
from desktop.ui.tasks import MessageRelay, SessionEvents
from desktop.ui.theme import Theme, load_fonts
from desktop.ui.workspace import Services
from desktop.worker.blocking import Analyzed, analyze_all
from desktop.worker.client import WorkerClient

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line asks of the window. `theme` is a `ThemeName` value, `size` width and height in px."""

    path: str | None = None
    screenshot: Path | None = None
    theme: str | None = None
    size: tuple[int, int] | None = None
    select: str | None = None
    tab: str | None = None


class Application:
    """One running window with its worker, session, library and settings."""

    def __init__(self, options: Options, settings: Settings, relay: MessageRelay, worker: WorkerClient) -> None:
        self._options = options
        self.settings = settings
        self._library, trouble = Library.open(paths.data_folder() / "library.sqlite")
        self.session = ReadingSession(worker, self._library)
        relay.received.connect(_Receiver(self.session, relay).receive)
        if options.path is not None:
            self.session.open(FileSource(str(Path(options.path).absolute())))
        self.qt = _qt_application()
        self._events = SessionEvents()
        self.theme = self._build_theme()
        self.attention = Attention()
        self.window = MainWindow(
            Services(self.session, self._library, self.settings, self.theme, self.attention),
        )
        self._events.changed.connect(self.window.presenter.show)
        self.session.listen(self._events.tell)
        self._screenshot: Screenshot | None = None
        for message in (trouble, self.settings.trouble):
            if message:
                self.window.workspace.toasts.show_message(message, level="warning")

    def run(self) -> int:
        """Show the window until it is closed; the exit code."""
        options = self._options
        try:
            if options.size is not None:
                self.window.resize(*options.size)
            elif options.screenshot is None:
                self.window.restore_shape()
            if options.screenshot is not None:
                self._screenshot = Screenshot(self.window, options.screenshot, select=options.select, tab=options.tab)
            elif options.tab or options.select:
                self.window.choose_when_ready(select=options.select, tab=options.tab)
            self.window.show()
            return self.qt.exec()
        finally:
            self._library.close()

    def _build_theme(self) -> Theme:
        load_fonts()
        theme = Theme(ThemeName(self._options.theme or self.settings.text("appearance.theme")))
        theme.set_reading(reading_style(self.settings))
        theme.apply()
        return theme


class _Receiver(QObject):
    """Lives on the GUI thread, so that the relay's signal is delivered there."""

    def __init__(self, session: ReadingSession, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session

    def receive(self, message: object) -> None:
        """Give a message of the worker to the session."""
        self._session.receive(message)  # type: ignore[arg-type]


def write_pdf(source: str, output: Path) -> int:
    """Write an article with its marks and who said what as a PDF; no window is opened and no screen needed.

    Returns the exit code: 0, or 1 with a sentence on standard error when the article or the PDF could not be had.
    """
    settings = Settings.load(paths.config_folder())
    article = FileSource(str(Path(source).absolute()))
    with closing(analyze_all([article], model=settings.text("analysis.model"))) as results:
        result = next(results)
    if not isinstance(result, Analyzed):
        sys.stderr.write(f"onrecord: {result.message}\n")
        return 1
    _qt_application()
    load_fonts()
    try:
        save_pdf(result.document, result.analysis, output, font=settings.text("reading.font"))
    except OSError as error:
        sys.stderr.write(f"onrecord: “{output}” cannot be written ({error.strerror or error}).\n")
        return 1
    return 0


def run(options: Options) -> int:
    """Open the window and stay until it is closed.

    Returns the exit code: 0, or 1 when a screenshot was asked for and there was nothing to show.
    """
    settings = Settings.load(paths.config_folder())
    relay = MessageRelay()
    # The worker starts first: it loads while Qt does.
    with WorkerClient(relay.post, model=settings.text("analysis.model")) as worker:
        application = Application(options, settings, relay, worker)
        sys.excepthook = _unexpected(application)
        return application.run()


def _qt_application() -> QApplication:
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("On Record")
    app.setDesktopFileName("onrecord")
    app.setStyle("Fusion")
    return app


def _unexpected(
    application: Application,
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """An exception hook that keeps the window alive and says so once, with the details in the log."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            application.qt.quit()
            return
        _log.critical("unexpected error", exc_info=(kind, error, trace))
        message = (
            f"Something went wrong in On Record ({kind.__name__}: {error}). Your article and corrections are safe."
        )
        QTimer.singleShot(0, lambda: application.window.workspace.toasts.show_message(message, level="error"))

    return hook
