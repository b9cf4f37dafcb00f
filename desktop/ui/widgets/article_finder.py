"""Joins the find bar with the text: searches, and steps through what was found."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from desktop.document import Span
from desktop.presentation.search import TextSearch
from desktop.ui.widgets.find_bar import FindBar
from desktop.ui.widgets.found_painter import FoundPainter
from desktop.ui.widgets.navigator import Navigator


class ArticleFinder(QObject):
    """Keeps the places of the words in the find bar."""

    changed = Signal()

    def __init__(self, bar: FindBar, found: FoundPainter, navigator: Navigator, parent: QObject) -> None:
        super().__init__(parent)
        self._bar = bar
        self._found = found
        self._navigator = navigator
        self._search = TextSearch("")
        bar.query_changed.connect(self._find)
        bar.step_requested.connect(self._step)

    def set_text(self, text: str) -> None:
        """Another text: an open bar finds its words in it."""
        self._search = TextSearch(text)
        if not self._bar.isHidden():
            self._find(self._bar.field.text(), self._bar.whole_words.isChecked())

    def _find(self, query: str, whole_words: bool) -> None:
        hits = self._search.find(query, whole_words=whole_words)
        place = self._navigator.place()
        first = bisect_left(hits, place, key=lambda hit: hit.start)
        self._show(hits, (first if first < len(hits) else 0) if hits else None)

    def _step(self, direction: int) -> None:
        hits, current = self._found.hits, self._found.current
        if hits:
            self._show(hits, ((current if current is not None else -1) + direction) % len(hits))

    def _show(self, hits: Sequence[Span], current: int | None) -> None:
        self._found.hits, self._found.current = hits, current
        self._bar.show_count(current, len(hits))
        if current is not None:
            self._navigator.go_to(hits[current], remember=False)
        self.changed.emit()
