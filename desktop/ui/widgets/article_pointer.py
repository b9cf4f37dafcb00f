"""The pointer over the article: what it hovers, and what a click means."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip

from desktop.document import Certainty, Span
from desktop.presentation.names import CERTAINTY_WORDS, KIND_WORDS, shown_name
from desktop.presentation.phrases import phrase
from desktop.presentation.rows import NOBODY
from desktop.ui.attention import Attention
from desktop.ui.widgets.article_scene import ArticleScene
from desktop.ui.widgets.article_view import ArticleView

_REST_MS = 400
"""How long the pointer has to stay on a name before somebody wants to know who that is."""


class NamedPlace(NamedTuple):
    """Somebody is named at `span`: an entity, a speaker or both; `before` is where the reader has come to."""

    span: Span
    entity: str | None
    speaker: str | None
    before: int


class ArticlePointer(QObject):
    """Watches the viewport; sets the attention, opens receipts and strips, and tells when it rests on a name."""

    name_rested = Signal(object)
    """The `NamedPlace` that the pointer has been on for a while."""
    name_left = Signal()
    """It is no longer there."""

    def __init__(self, view: ArticleView, scene: ArticleScene, attention: Attention) -> None:
        super().__init__(view)
        self._view = view
        self._scene = scene
        self._attention = attention
        self._pressed_at: QPoint | None = None
        self.named: NamedPlace | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._rested)
        view.viewport().installEventFilter(self)
        view.scrolled.connect(self._forget_hover)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the mouse, and leave what selects text to the view."""
        if event.type() is QEvent.Type.Leave:
            self._forget_hover()
        elif isinstance(event, QHelpEvent):
            return self._explain(event)
        elif isinstance(event, QMouseEvent):
            if event.type() is QEvent.Type.MouseMove:
                self._moved(event)
            elif event.type() is QEvent.Type.MouseButtonPress:
                self._rest.stop()
                self._pressed_at = event.position().toPoint() if event.button() is Qt.MouseButton.LeftButton else None
            elif event.type() is QEvent.Type.MouseButtonRelease and event.button() is Qt.MouseButton.LeftButton:
                self._released(event)
        return super().eventFilter(watched, event)

    def _moved(self, event: QMouseEvent) -> None:
        if event.buttons():
            self._name(None)
            return
        place = event.position()
        point = self._view.point_at(place)
        quote = self._quote_at(place, point)
        entity = self._scene.store.entity_at(point) if point is not None else None
        self._hover(quote, entity.entity if entity else None, entity.speaker if entity else None)
        self._name(self._named_at(point))
        over = quote is not None or entity is not None or self._view.strips.at(place) is not None
        is_link = bool(self._view.anchorAt(place.toPoint()))
        shape = Qt.CursorShape.PointingHandCursor if over or is_link else Qt.CursorShape.IBeamCursor
        if self._view.viewport().cursor().shape() is not shape:
            self._view.viewport().setCursor(shape)

    def _explain(self, event: QHelpEvent) -> bool:
        """Say in full whose statement it is that the pointer rests on in the margin."""
        bar = self._view.bar_at(QPointF(event.pos()))
        analysis = self._scene.store.analysis
        if bar is None or analysis is None:
            return False
        names = {speaker.id: shown_name(speaker.name) for speaker in analysis.speakers}
        quote = self._scene.store.quotes[bar.statement.quote]
        facts = [names.get(quote.speaker or "", phrase(NOBODY)), KIND_WORDS[quote.kind]]
        if bar.statement.doubtful:
            facts.append(CERTAINTY_WORDS[Certainty.DOUBTFUL])
        QToolTip.showText(event.globalPos(), " · ".join(facts), self._view.viewport())
        return True

    @property
    def waits(self) -> bool:
        """Whether the pointer is on a name and will soon have rested there."""
        return self._rest.isActive()

    def _named_at(self, point: int | None) -> NamedPlace | None:
        """Who is named at a code point: an entity, or somebody that a source such as "he" leads to."""
        if point is None:
            return None
        entity = self._scene.store.entity_at(point)
        source = self._scene.store.source_at(point)
        mark = entity or (source if source is not None and source.speaker is not None else None)
        return NamedPlace(mark.span, mark.entity, mark.speaker, mark.span.start) if mark is not None else None

    def _name(self, named: NamedPlace | None) -> None:
        if named != self.named:
            self.named = named
            self.name_left.emit()
            self._rest.stop()
            if named is not None:
                self._rest.start()
        elif self._rest.isActive():
            self._rest.start()  # the pointer still moves

    def _rested(self) -> None:
        if self.named is not None:
            self.name_rested.emit(self.named)

    def _released(self, event: QMouseEvent) -> None:
        pressed_at, self._pressed_at = self._pressed_at, None
        if pressed_at is None:
            return
        moved = (event.position().toPoint() - pressed_at).manhattanLength()
        if moved >= QApplication.startDragDistance() or self._view.anchorAt(pressed_at):
            return
        self._clicked(event.position())

    def _clicked(self, place: QPointF) -> None:
        strip = self._view.strips.at(place)
        if strip is not None:
            self._view.strips.toggle(strip)
            return
        self._view.strips.leave()
        point = self._view.point_at(place)
        quote = self._quote_at(place, point)
        if quote is not None:
            self._attention.update(quote=quote, speaker=self._scene.store.quotes[quote].speaker)
            self._attention.receipt_requested.emit(quote)
            return
        note = self._scene.notes.at(point) if point is not None else None
        entity = self._scene.store.entity_at(point) if point is not None else None
        if note is not None:
            self._attention.note_requested.emit(note.number)
        elif entity is None:
            self._attention.update(quote=None, entity=None)
        elif entity.speaker is None:
            self._attention.update(quote=None, entity=entity.entity)
        else:
            self._attention.update(quote=None, entity=entity.entity, speaker=entity.speaker)

    def _hover(self, quote: str | None, entity: str | None, named: str | None = None) -> None:
        speaker = self._scene.store.quotes[quote].speaker if quote is not None else named
        self._attention.update(hovered_quote=quote, hovered_entity=entity, hovered_speaker=speaker)

    def _forget_hover(self) -> None:
        self._name(None)
        self._hover(None, None)

    def _quote_at(self, place: QPointF, point: int | None) -> str | None:
        if point is not None:
            return self._scene.store.innermost_quote(point)
        bar = self._view.bar_at(place)
        return bar.statement.quote if bar is not None else None
