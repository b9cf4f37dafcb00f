"""What is shown of an analysis is worked out: at once for an article, beside the window for a book."""

from __future__ import annotations

import threading
from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal, Slot

from desktop.document import Analysis, Document
from desktop.presentation.rows import PanelRows, panel_rows
from desktop.ui.widgets.mark_store import MarkData, mark_data

_MANY = 300
"""Quotes from which working it out would be felt: some 15 ms."""


@dataclass(frozen=True, slots=True)
class Shown:
    """An analysis with the marks and rows that show it."""

    analysis: Analysis
    marks: MarkData
    rows: PanelRows


def shown(document: Document, analysis: Analysis, decided: Collection[str] = ()) -> Shown:
    """Marks and rows of an analysis; `decided` are names of speakers about whom the reader decided something."""
    return Shown(analysis, mark_data(document, analysis), panel_rows(document, analysis, decided=decided))


class Preparation(QObject):
    """Emits `ready` with whom it was asked for and a `Shown`; of several requests for one, the last one counts."""

    ready = Signal(object, object)
    _done = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._threads: list[threading.Thread] = []
        self._wanted: dict[object, Analysis] = {}
        self._done.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def prepare(self, owner: object, document: Document, analysis: Analysis, *, decided: Collection[str] = ()) -> None:
        """Work it out; `ready` comes before this returns unless there is much of it."""
        if len(analysis.quotes) < _MANY:
            self._wanted.pop(owner, None)
            self.ready.emit(owner, shown(document, analysis, decided))
            return
        self._wanted[owner] = analysis
        thread = threading.Thread(target=self._work, args=(owner, document, analysis, decided), name="On Record marks")
        self._threads = [t for t in self._threads if t.is_alive()] + [thread]
        thread.start()

    def stop(self) -> None:
        """Nothing comes any more."""
        self._wanted.clear()
        for thread in self._threads:
            thread.join()

    def _work(self, owner: object, document: Document, analysis: Analysis, decided: Collection[str]) -> None:
        if self._wanted.get(owner) is analysis:
            self._done.emit(owner, shown(document, analysis, decided))

    @Slot(object, object)
    def _deliver(self, owner: object, result: Shown) -> None:
        if self._wanted.get(owner) is result.analysis:
            del self._wanted[owner]
            self.ready.emit(owner, result)
