"""The pointer over the article: what it hovers, and what a click means."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from desktop.ui.attention import Attention
from desktop.ui.widgets.article_scene import ArticleScene
from desktop.ui.widgets.article_view import ArticleView


class ArticlePointer(QObject):
    """Watches the viewport; sets the attention, and opens receipts and strips."""

    def __init__(self, view: ArticleView, scene: ArticleScene, attention: Attention) -> None:
        super().__init__(view)
        self._view = view
        self._scene = scene
        self._attention = attention
        self._pressed_at: QPoint | None = None
        view.viewport().installEventFilter(self)
        view.scrolled.connect(self._forget_hover)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the mouse, and leave what selects text to the view."""
        if event.type() is QEvent.Type.Leave:
            self._hover(None, None)
        elif isinstance(event, QMouseEvent):
            if event.type() is QEvent.Type.MouseMove:
                self._moved(event)
            elif event.type() is QEvent.Type.MouseButtonPress:
                self._pressed_at = event.position().toPoint() if event.button() is Qt.MouseButton.LeftButton else None
            elif event.type() is QEvent.Type.MouseButtonRelease and event.button() is Qt.MouseButton.LeftButton:
                self._released(event)
        return super().eventFilter(watched, event)

    def _moved(self, event: QMouseEvent) -> None:
        if event.buttons():
            return
        place = event.position()
        point = self._view.point_at(place)
        quote = self._quote_at(place, point)
        entity = self._scene.store.entity_at(point) if point is not None else None
        self._hover(quote, entity.entity if entity else None, entity.speaker if entity else None)
        over = quote is not None or entity is not None or self._strip_at(place) is not None
        is_link = bool(self._view.anchorAt(place.toPoint()))
        shape = Qt.CursorShape.PointingHandCursor if over or is_link else Qt.CursorShape.IBeamCursor
        if self._view.viewport().cursor().shape() is not shape:
            self._view.viewport().setCursor(shape)

    def _released(self, event: QMouseEvent) -> None:
        pressed_at, self._pressed_at = self._pressed_at, None
        if pressed_at is None:
            return
        moved = (event.position().toPoint() - pressed_at).manhattanLength()
        if moved >= QApplication.startDragDistance() or self._view.anchorAt(pressed_at):
            return
        self._clicked(event.position())

    def _clicked(self, place: QPointF) -> None:
        strip = self._strip_at(place)
        if strip is not None:
            self._view.toggle_strip_at(strip)
            return
        point = self._view.point_at(place)
        quote = self._quote_at(place, point)
        if quote is not None:
            self._attention.update(quote=quote, speaker=self._scene.store.quotes[quote].speaker)
            self._attention.receipt_requested.emit(quote)
            return
        entity = self._scene.store.entity_at(point) if point is not None else None
        if entity is None:
            self._attention.update(quote=None, entity=None)
        elif entity.speaker is None:
            self._attention.update(quote=None, entity=entity.entity)
        else:
            self._attention.update(quote=None, entity=entity.entity, speaker=entity.speaker)

    def _hover(self, quote: str | None, entity: str | None, named: str | None = None) -> None:
        speaker = self._scene.store.quotes[quote].speaker if quote is not None else named
        self._attention.update(hovered_quote=quote, hovered_entity=entity, hovered_speaker=speaker)

    def _forget_hover(self) -> None:
        self._hover(None, None)

    def _quote_at(self, place: QPointF, point: int | None) -> str | None:
        if point is not None:
            return self._scene.store.innermost_quote(point)
        bar = self._view.bar_at(place)
        return bar.statement.quote if bar is not None else None

    def _strip_at(self, place: QPointF) -> int | None:
        return self._view.strip_at(place)
