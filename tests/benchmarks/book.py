"""A book of 200,000 words and its growing analyses come to the real window while its event loop is watched.

The worker process is a real one at its low priority; instead of the models it has made-up findings, and keeps a core
busy in between, so that what is measured is the window and not the analysis.
"""

from __future__ import annotations

import json
import os
import sys
import time
from contextlib import suppress
from dataclasses import replace
from functools import partial

from desktop.document import Analysis
from desktop.worker.channel import Channel
from desktop.worker.child import ChildOptions
from desktop.worker.process import ChildMain
from desktop.worker.protocol import AnalysisReady, DocumentRead, Progress, ReadJob

_WORDS = 200_000
_SHARES = (0.01, 0.03, 0.09, 0.27, 0.81, 1.0)
"""What of the book the partial analyses and the whole one cover (`desktop.analysis.analyzer`)."""
_BUSY_S = 1.5
_SHOWN_MS, _IDLE_MS = 1_500, 2_000
"""How long the last of it may take to be shown; how long the idle loop is watched after that."""


def child(channel: Channel, options: ChildOptions) -> None:
    """The worker process."""
    with suppress(EOFError, OSError):  # the window was closed
        _serve(channel, options)


def _serve(channel: Channel, options: ChildOptions) -> None:
    from tests.benchmarks.long import long_document, many_quotes

    os.nice(options.limits.niceness)
    document = long_document(_WORDS)
    whole = many_quotes(document, _WORDS)
    while True:
        ticket = channel.receive()
        if isinstance(ticket.job, ReadJob):
            channel.send(DocumentRead(ticket.id, document))
            continue
        for share in _SHARES:
            _keep_busy(channel, ticket.id, len(document.text), share)
            upto = round(len(whole.quotes) * share)
            channel.send(AnalysisReady(ticket.id, _first(whole, upto), share == 1.0, 1.0))


def _first(whole: Analysis, count: int) -> Analysis:
    """The analysis with its first quotes alone."""
    kept = {quote.id for quote in whole.quotes[:count]}
    speakers = tuple(replace(s, quotes=tuple(q for q in s.quotes if q in kept)) for s in whole.speakers)
    return replace(whole, quotes=whole.quotes[:count], speakers=tuple(s for s in speakers if s.quotes))


def _keep_busy(channel: Channel, job: int, length: int, share: float) -> None:
    end = time.monotonic() + _BUSY_S
    while time.monotonic() < end:
        sum(n * n for n in range(100_000))
        channel.send(Progress(job, "analysing", round(length * share), length))


def main(source: str = "book.txt", child_main: ChildMain = child) -> None:
    """Print the figures as JSON; runs in a process of its own."""
    from PySide6.QtCore import QObject, Qt, QTimer

    from desktop import app
    from desktop.worker import head_start
    from desktop.worker.client import WorkerClient

    class Probe(QObject):
        """Times the turns of the loop while the book is analysed, and when there is nothing to do any more."""

        def __init__(self, application: app.Application) -> None:
            super().__init__()
            self.application = application
            self.busy: list[float] = []
            self.idle: list[float] = []
            self.gaps = self.busy
            self.last = time.perf_counter()
            self.began = 0.0
            self.complete = False
            self.cpu_s = 0.0
            self.timer = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
            self.timer.timeout.connect(self.turn)
            self.timer.start()

        def turn(self) -> None:
            now, last = time.perf_counter(), self.last
            self.last = now
            tab = self.application.window.workspace
            if not self.began:
                if tab.document is not None:  # the start has a benchmark of its own
                    self.began = time.process_time()
                return
            self.gaps.append(now - last)
            if not self.complete and tab.session.complete:
                self.complete = True
                self.cpu_s = time.process_time() - self.began
                QTimer.singleShot(_SHOWN_MS, self.rest)

        def rest(self) -> None:
            self.gaps = self.idle
            QTimer.singleShot(_IDLE_MS, self.finish)

        def finish(self) -> None:
            self.timer.stop()
            busy, idle = sorted(self.busy), sorted(self.idle)
            figures = {
                "gap_excess_ms": (_percentile(busy, 0.99) - _percentile(idle, 0.99)) * 1000,
                "gap_idle_ms": _percentile(idle, 0.99) * 1000,
                "gap_max_ms": busy[-1] * 1000,
                "gaps_over_50": float(sum(gap > 0.05 for gap in busy)),
                "gui_cpu_s": self.cpu_s,
                "analysed_quotes": float(len(self.application.session.analysis.quotes)),
            }
            print(json.dumps(figures))
            self.application.window.close()

    run = app.Application.run

    def probed(application: app.Application) -> int:
        application.probe = Probe(application)  # type: ignore[attr-defined]
        return run(application)

    app.Application.run = probed  # type: ignore[method-assign,assignment]
    head_start.WorkerClient = partial(WorkerClient, child_main=child_main)  # type: ignore[misc,assignment]
    from desktop.cli import main as command_line

    sys.argv = ["onrecord", source]
    command_line()


def _percentile(ordered: list[float], share: float) -> float:
    return ordered[int(share * (len(ordered) - 1))]


if __name__ == "__main__":
    main()
