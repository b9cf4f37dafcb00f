"""All windows of the program, and what was open in them for the next start."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal, Slot

from desktop.session import ReadingSession, SavedWindow, load_windows, save_windows
from desktop.ui.main_window import MainWindow
from desktop.ui.workspace import Services

_KEEP_AFTER_MS = 800
_STEP = 28
"""A new window stands so many px below and right of the one it was asked for in."""


class OpenArticles:
    """The file that says what was open. One running program at a time may read and write it."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "open.json"
        folder.mkdir(parents=True, exist_ok=True)
        self._lock = QLockFile(str(folder / "open.lock"))
        self._lock.setStaleLockTime(0)  # held by a program that runs: Qt looks whether it does

    def claim(self) -> bool:
        """Whether the file is this program's until it ends."""
        return self._lock.tryLock(0)

    def release(self) -> None:
        """Leave the file to the next program."""
        self._lock.unlock()

    def load(self) -> tuple[SavedWindow, ...]:
        """What was open at the end of the last run."""
        return load_windows(self._path)

    def save(self, windows: tuple[SavedWindow, ...]) -> None:
        """Keep what is open.

        Raises:
            OSError: it cannot be written.
        """
        save_windows(self._path, windows)


class Windows(QObject):
    """Opens windows and keeps what is open in them; `articles` is None where nothing is to be kept."""

    opened = Signal(object)

    def __init__(self, services: Services, articles: OpenArticles | None = None) -> None:
        super().__init__()
        self._services = services
        self._articles = articles
        self._all: list[MainWindow] = []
        self._gone: list[MainWindow] = []
        self._leaving = False
        self._timer = QTimer(self, singleShot=True, interval=_KEEP_AFTER_MS)
        self._timer.timeout.connect(self.keep)

    @property
    def all(self) -> tuple[MainWindow, ...]:
        """The windows that are open, the oldest first."""
        return tuple(self._all)

    def open(self, session: ReadingSession | None = None) -> MainWindow:
        """A window with one tab, not shown yet; `session` is what is being read in it."""
        window = MainWindow(self._services, session=session)
        self._all.append(window)
        window.closed.connect(self._forget)
        window.commands.tabs.new_window_requested.connect(self._open_beside)
        window.commands.tabs.quit_requested.connect(self.quit)
        for signal in (
            window.tabs.removed,
            window.tabs.moved,
            window.tabs.front_changed,
            window.presenter.article_shown,
        ):
            signal.connect(self._timer.start)
        self.opened.emit(window)
        return window

    def restore(self) -> bool:
        """Open the windows and tabs of the last run, not shown yet; False when there were none."""
        saved = self._articles.load() if self._articles is not None else ()
        for one in saved:
            window = self.open()
            tabs = [window.tabs.plan(tab) for tab in one.tabs]
            window.restore_shape(one.geometry, one.layout)
            window.tabs.show(tabs[one.front])
        return bool(saved)

    @Slot()
    def keep(self) -> None:
        """Write down what is open now."""
        self._timer.stop()
        if self._articles is None or self._leaving:
            return
        try:
            self._articles.save(tuple(_saved(window) for window in self._all))
        except OSError:
            self._articles = None  # The next start is empty; the reader loses nothing else.

    @Slot()
    def quit(self) -> None:
        """Close every window; all of them come back at the next start."""
        self.keep()
        self._leaving = True
        for window in self.all:
            window.close()

    @Slot(object)
    def _forget(self, window: MainWindow) -> None:
        if len(self._all) == 1:
            self.keep()  # Closing the last window is leaving: its articles are still open then.
            self._leaving = True
        self._all.remove(window)
        self._gone.append(window)  # It is in the middle of closing: somebody has to hold it.
        if not self._leaving:
            for tab in window.tabs.all:
                self._services.sessions.close(tab.session)
            self._timer.start()
            window.deleteLater()

    @Slot()
    def _open_beside(self) -> None:
        window = self.open()
        beside = self.sender()
        origin = next((w for w in self._all if w.commands.tabs is beside), None)
        if origin is not None:
            window.resize(origin.size())
            window.move(origin.x() + _STEP, origin.y() + _STEP)
        window.show()


def _saved(window: MainWindow) -> SavedWindow:
    tabs = [(tab, tab.saved()) for tab in window.tabs.all]
    kept = [saved for _, saved in tabs if saved is not None]
    front = sum(saved is not None for saved in (s for _, s in tabs[: window.tabs.all.index(window.tabs.front)]))
    return SavedWindow(tuple(kept), max(0, min(front, len(kept) - 1)), window.shape(), window.layout_now())
