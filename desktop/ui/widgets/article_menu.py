"""The right button and the Menu key on the article: asks for what can be done about what is there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF
from PySide6.QtGui import QContextMenuEvent

from desktop.ui.attention import Attention, TextPlace
from desktop.ui.widgets.article_scene import ArticleScene
from desktop.ui.widgets.article_view import ArticleView


class ArticleMenu(QObject):
    """Watches the text and its viewport; the keyboard means the current quote and the selection."""

    def __init__(self, view: ArticleView, scene: ArticleScene, attention: Attention) -> None:
        super().__init__(view)
        self._view = view
        self._scene = scene
        self._store = scene.store
        self._attention = attention
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take context menus and leave the rest."""
        if isinstance(event, QContextMenuEvent) and event.type() == QEvent.Type.ContextMenu:
            by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
            if by_mouse:
                self._ask(self.place_at(QPointF(event.pos())), event.globalPos())
            else:
                self._ask(self.current_place(), self._current_point())
            return True
        return super().eventFilter(watched, event)

    def place_at(self, place: QPointF) -> TextPlace:
        """What is at a place of the viewport."""
        point = self._view.point_at(place)
        bar = self._view.bar_at(place)
        if point is None:
            return TextPlace(quote=bar.statement.quote if bar is not None else None)
        entity, span = self._store.entity_at(point), self._view.selected_span()
        selected = span if span.length and span.start <= point <= span.end else None
        note, quote = self._scene.notes.at(point), self._store.innermost_quote(point)
        return TextPlace(quote, entity.entity if entity else None, selected, note.number if note else None)

    def current_place(self) -> TextPlace:
        """What the keyboard is on."""
        span, focus = self._view.selected_span(), self._attention.focus
        return TextPlace(focus.quote, focus.entity, span if span.length else None)

    def _current_point(self) -> QPoint:
        quote, span = self._store.quotes.get(self._attention.focus.quote or ""), self._view.selected_span()
        wanted = span if span.length else quote.content[0] if quote else None
        rect = self._view.viewport_rect(wanted) if wanted is not None else None
        inside = rect.bottomLeft() if rect is not None else self._view.viewport().rect().center()
        return self._view.viewport().mapToGlobal(inside)

    def _ask(self, place: TextPlace, at: QPoint) -> None:
        self._attention.menu_requested.emit(place, at)
