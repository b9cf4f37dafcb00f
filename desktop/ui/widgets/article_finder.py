"""Joins the find bar with the text: searches, and steps through what was found."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from desktop.document import Document, Span
from desktop.presentation.search import TextSearch
from desktop.ui.widgets.find_bar import FindBar, FindQuery
from desktop.ui.widgets.found_painter import FoundPainter
from desktop.ui.widgets.mark_store import MarkStore
from desktop.ui.widgets.navigator import Navigator
from desktop.ui.widgets.pattern_search import Found, PatternSearch


class ArticleFinder(QObject):
    """Keeps the places of the words in the find bar."""

    changed = Signal()

    def __init__(
        self, bar: FindBar, found: FoundPainter, navigator: Navigator, store: MarkStore, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bar = bar
        self._found = found
        self._navigator = navigator
        self._store = store
        self._quoted = 0
        self.set_document(Document(id="", text=""))
        bar.query_changed.connect(self._find)
        bar.step_requested.connect(self._step)

    def set_document(self, document: Document) -> None:
        """Another article: an open bar finds its words in it."""
        self._search, self._patterns = TextSearch(document.text), PatternSearch(document)
        if not self._bar.isHidden():
            self._find(self._bar.query)

    def refresh_count(self) -> None:
        """What somebody said is known, or known better."""
        if self._found.hits:
            self._quoted = sum(map(self._store.is_quoted, self._found.hits))
            self._show_count()

    def _find(self, query: FindQuery) -> None:
        if query.expression:
            found = self._patterns.find(query.text, whole_words=query.whole_words)
        else:
            found = Found(self._search.find(query.text, whole_words=query.whole_words))
        self._bar.show_message(found.trouble)
        hits, place = found.hits, self._navigator.place()
        first = bisect_left(hits, place, key=lambda hit: hit.start)
        self._quoted = sum(map(self._store.is_quoted, hits))
        self._show(hits, (first if first < len(hits) else 0) if hits else None)

    def _step(self, direction: int) -> None:
        hits, current = self._found.hits, self._found.current
        if hits:
            self._show(hits, ((current if current is not None else -1) + direction) % len(hits))

    def _show(self, hits: Sequence[Span], current: int | None) -> None:
        self._found.hits, self._found.current = hits, current
        self._show_count()
        if current is not None:
            self._navigator.go_to(hits[current], remember=False)
        self.changed.emit()

    def _show_count(self) -> None:
        self._bar.show_count(self._found.current, len(self._found.hits), in_statements=self._quoted)
