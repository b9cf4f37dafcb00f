"""Opens the seed article through the command line and watches the window's event loop."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

_SEED = Path(__file__).resolve().parents[2] / "seeds" / "taliban-talks-in-moscow.txt"
_IDLE_MS = 2_000


def main() -> None:
    """Print the figures as JSON; runs in a process of its own."""
    from desktop.cli import main as command_line
    from desktop.worker.head_start import HeadStart

    enter = HeadStart.__enter__

    def started(worker: HeadStart) -> HeadStart:
        entered = enter(worker)
        _watch()
        return entered

    HeadStart.__enter__ = started  # type: ignore[method-assign]
    sys.argv = ["onrecord", str(_SEED)]
    command_line()


def _watch() -> None:
    """Import the window, which the program does when the worker has started, and put a probe into it."""
    from PySide6.QtCore import QEvent, QObject, Qt, QTimer

    from desktop import app

    class Probe(QObject):
        """Times the first paint of the text and the gaps between turns of the loop until idle and while idle."""

        def __init__(self, application: app.Application) -> None:
            super().__init__()
            self.application = application
            self.figures: dict[str, float] = {}
            self.starting: list[float] = []
            self.idle: list[float] = []
            self.gaps = self.starting
            self.last = time.perf_counter()
            self.view = application.window.workspace.pane.findChild(QObject, "articleView")
            self.view.viewport().installEventFilter(self)
            self.timer = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
            self.timer.timeout.connect(self.turn)
            self.timer.start()

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and self.view.document().characterCount() > 1000:
                watched.removeEventFilter(self)
                QTimer.singleShot(0, self.painted)
            return False

        def painted(self) -> None:
            self.figures["first_paint_cpu_s"] = time.process_time()

        def turn(self) -> None:
            now = time.perf_counter()
            self.gaps.append(now - self.last)
            self.last = now
            session = self.application.session
            if self.gaps is self.starting and session.complete and "first_paint_cpu_s" in self.figures:
                self.figures["all_marks_s"] = time.time() - _process_start()
                self.gaps = self.idle
                QTimer.singleShot(_IDLE_MS, self.finish)

        def finish(self) -> None:
            starting, idle = _percentile(self.starting, 0.99), _percentile(self.idle, 0.99)
            self.figures |= {
                "spacy_imported": sum(name.split(".")[0] in ("spacy", "thinc") for name in sys.modules),
                "gap_excess_ms": (starting - idle) * 1000,
                "gap_idle_ms": idle * 1000,
                "gap_start_max_ms": max(self.starting) * 1000,
            }
            print(json.dumps(self.figures))
            self.timer.stop()
            self.application.window.close()

    run = app.Application.run

    def probed(application: app.Application) -> int:
        application.probe = Probe(application)  # type: ignore[attr-defined]
        return run(application)

    app.Application.run = probed  # type: ignore[method-assign]


def _percentile(values: list[float], share: float) -> float:
    return sorted(values)[int(share * (len(values) - 1))]


def _process_start() -> float:
    import psutil

    return psutil.Process().create_time()


if __name__ == "__main__":
    main()
