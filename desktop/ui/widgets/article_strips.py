"""What the reader took out of the article: folded, unfolded, and stepped through with the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from desktop.document import Span
from desktop.ui.widgets.article_scene import ArticleScene
from desktop.ui.widgets.article_setting import Strip
from desktop.ui.widgets.page_painter import strip_text

if TYPE_CHECKING:
    from desktop.ui.widgets.article_view import ArticleView


class ArticleStrips(QObject):
    """The strips of the article in a view; the current one is outlined, and Enter toggles it."""

    def __init__(self, view: ArticleView, scene: ArticleScene) -> None:
        super().__init__(view)
        self._view = view
        self.page = scene.page
        self.all_shown = False

    @property
    def current(self) -> Strip | None:
        """The strip that the keyboard is on."""
        number = self.page.current_strip
        return self._view.setting.strip_at(number) if number is not None else None

    def at(self, place: QPointF) -> Strip | None:
        """The strip whose bar is at a place of the viewport."""
        frame = self._view.frame_of_page()
        return self.page.strip_at(self._view.lines, place + QPointF(0, self._view.top()), frame.right - frame.left)

    def toggle(self, strip: Strip) -> None:
        """Fold or unfold a strip."""
        self._view.rearrange([strip])
        self._tell(strip)

    def toggle_current(self) -> bool:
        """The same with the current strip or the one that holds the text cursor; False if there is neither."""
        cursor = self._view.textCursor()
        strip = self.current or self._view.setting.strip_at(cursor.blockNumber() + self._view.setting.part.first)
        if strip is None or cursor.hasSelection():
            return False
        self.toggle(strip)
        return True

    def show_all(self, on: bool) -> None:
        """Unfold or fold every strip, of this article and of those to come."""
        self.all_shown = on
        strips = [strip for strip in self._view.setting.strips if strip.folded is on]
        if strips:
            self._view.rearrange(strips)

    def step(self) -> Span | None:
        """Make the next strip the current one, after the last the first; where it stands, None if there is none."""
        setting = self._view.setting
        if not setting.strips:
            return None
        place, current = self._view.place(), self.current
        if current is not None:
            chosen = setting.strips[(setting.strips.index(current) + 1) % len(setting.strips)]
        else:
            chosen = next((s for s in setting.strips if self._span(s).start >= place), setting.strips[0])
        self.page.current_strip = chosen.first
        self._view.viewport().update()
        self._tell(chosen)
        return self._span(chosen)

    def leave(self) -> None:
        """No strip is the current one any more."""
        if self.page.current_strip is not None:
            self.page.current_strip = None
            self._view.viewport().update()

    def _span(self, strip: Strip) -> Span:
        block = self._view.setting.blocks[strip.first]
        return block.span if block is not None else Span(0, 0)

    def _tell(self, strip: Strip) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view, strip_text(strip)))
