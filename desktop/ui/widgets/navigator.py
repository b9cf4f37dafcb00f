"""Moves through the article: jumps with a history, and steps from statement to statement."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal

from desktop.document import Span
from desktop.presentation.statements import Statement
from desktop.ui.attention import Attention
from desktop.ui.motion import may_move
from desktop.ui.widgets.article_view import ArticleView
from desktop.ui.widgets.jump_history import JumpHistory
from desktop.ui.widgets.mark_store import MarkStore

_MOTION = 140
"""Milliseconds of a jump on screen."""
_COMFORT = 0.08, 0.8
"""The part of the view in which a span needs no scrolling."""


class Navigator(QObject):
    """Scrolls the view; the only one who keeps the history of jumps."""

    notice = Signal(str)
    history_changed = Signal()

    def __init__(self, view: ArticleView, store: MarkStore, attention: Attention) -> None:
        super().__init__(view)
        self._view = view
        self._store = store
        self._attention = attention
        self.history = JumpHistory()
        self._motion = QVariantAnimation(self)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.valueChanged.connect(self._move)

    def forget(self) -> None:
        """Another article."""
        self._motion.stop()
        self.history.clear()
        self.history_changed.emit()

    def place(self) -> int:
        """The reading place."""
        return self._view.place()

    def go_to(self, span: Span, *, animate: bool = True, remember: bool = True) -> None:
        """Scroll so that `span` begins a third down the view, unless it stands comfortably already."""
        if self._is_comfortable(span):
            return
        if remember:
            self.history.leave(self._view.place())
            self.history_changed.emit()
        self._scroll_to(span.start, self._view.viewport().height() // 3, animate=animate)

    def begin_at(self, point: int) -> None:
        """Put the line of a code point at the top, at once."""
        self.history.leave(self._view.place())
        self.history_changed.emit()
        self._motion.stop()
        self._view.restore_place(point)

    def scroll_to_share(self, share: float) -> None:
        """Put what stands at a share of the text, 0..1, into the middle of the view, at once."""
        point = round(share * len(self._view.setting.document.text))
        self._scroll_to(point, self._view.viewport().height() // 2, animate=False)

    def back(self) -> None:
        """Return to the place before the last jump."""
        self._return_to(self.history.back(self._view.place()))

    def forward(self) -> None:
        """Undo `back`."""
        self._return_to(self.history.forward(self._view.place()))

    def step(self, direction: int) -> None:
        """Go to the next (1) or previous (-1) statement of anybody."""
        target = self._step_to(self._store.shown_statements(), direction, self.tr("this article"))
        if target is not None and self._attention.focus.speaker not in (None, target.speaker):
            self._attention.update(speaker=target.speaker)

    def step_of_speaker(self, direction: int) -> None:
        """Go to the next or previous statement of the chosen speaker or of the current statement's."""
        focus = self._attention.focus
        current = self._store.quotes.get(focus.quote or "")
        speaker = focus.speaker or (current.speaker if current else None)
        if speaker is None:
            self.notice.emit(self.tr("Choose a speaker first"))
            return
        self._step_to(self._store.statements_of(speaker), direction, self.tr("this speaker"))

    def _step_to(self, among: Sequence[Statement], direction: int, whose: str) -> Statement | None:
        if not among:
            self.notice.emit(self.tr("No statement to go to"))
            return None
        wanted = self._next(among, direction)
        if not 0 <= wanted < len(among):
            wanted %= len(among)
            if len(among) > 1:
                self._tell_round(direction, whose)
        target = among[wanted]
        self._attention.update(quote=target.quote)
        self.go_to(target.span)
        return target

    def _next(self, among: Sequence[Statement], direction: int) -> int:
        focus = self._attention.focus
        current = next((s for s in self._store.statements if s.quote == focus.quote), None)
        seen = self._view.visible_span()
        if current is not None and current in among:
            return among.index(current) + direction
        start = current.span.start if current is not None and current.span.overlaps(seen) else seen.start
        before = sum(s.span.start < start for s in among)
        return before if direction > 0 else before - 1

    def _tell_round(self, direction: int, whose: str) -> None:
        message = (
            self.tr("Went on from the first statement of {whose}")
            if direction > 0
            else self.tr("Went on from the last statement of {whose}")
        )
        self.notice.emit(message.format(whose=whose))

    def _is_comfortable(self, span: Span) -> bool:
        """Whether the span stands in the middle part of the view, or begins there and is too long to fit."""
        rect = self._view.viewport_rect(span)
        height = self._view.viewport().height()
        if rect is None or not self._view.visible_span().contains(Span(span.start, span.start + 1)):
            return False
        return rect.top() >= height * _COMFORT[0] and (
            rect.bottom() <= height * _COMFORT[1] or rect.top() <= height * 0.4
        )

    def _return_to(self, place: int | None) -> None:
        if place is not None:
            self._scroll_to(place, 0, animate=True)
            self.history_changed.emit()

    def _scroll_to(self, point: int, below: int, *, animate: bool) -> None:
        """Put the line of a code point so many px under the upper edge; there is no way to show between two parts."""
        part = self._view.setting.part
        value = self._view.scroll_for(point, below)
        if self._view.setting.part is part:
            self._scroll(value, animate=animate)
        else:
            self._motion.stop()
            self._view.scroll_to(value)

    def _scroll(self, value: int, *, animate: bool) -> None:
        self._motion.stop()
        bar = self._view.verticalScrollBar()
        value = max(bar.minimum(), min(value, bar.maximum()))
        if not (animate and may_move(self._view) and self._view.isVisible()):
            bar.setValue(value)
            return
        self._motion.setDuration(_MOTION)
        self._motion.setStartValue(bar.value())
        self._motion.setEndValue(value)
        self._motion.start()

    def _move(self, value: object) -> None:
        self._view.verticalScrollBar().setValue(int(str(value)))
