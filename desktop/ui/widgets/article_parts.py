"""Goes from one part of a long article to the next in the view, without a line on screen moving."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent

from desktop.ui.widgets.book_bar import BookBar
from desktop.ui.widgets.reading_keys import book_end

if TYPE_CHECKING:
    from desktop.ui.widgets.article_column import ArticleColumn
    from desktop.ui.widgets.article_selection import ArticleSelection
    from desktop.ui.widgets.article_view import ArticleView


class ArticleParts(QObject):
    """Sets another part where a place is asked for that is not set, and before the reader sees where one ends."""

    def __init__(self, view: ArticleView, column: ArticleColumn, selection: ArticleSelection) -> None:
        super().__init__(view)
        self._view = view
        self._column = column
        self._selection = selection
        self.bar = BookBar(view)
        self.bar.place_requested.connect(view.restore_place)
        self.bar.hide()
        view.scrolled.connect(self._follow)

    def _follow(self) -> None:
        view = self._view
        if not view.setting.part.is_all:
            self.bar.show_view(view.visible_span(), view.setting.part.length)

    def go_to_end(self, event: QKeyEvent) -> bool:
        """Go where a key goes that means an end of the whole; False if it is another key."""
        place = book_end(event, self._view.setting.part)
        if place is not None:
            self._view.restore_place(place)
        return place is not None

    def show_bar(self) -> None:
        """Show the bar that stands for the whole where the view's own would stand for a part."""
        view, is_book = self._view, not self._view.setting.part.is_all
        off, on = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        view.setVerticalScrollBarPolicy(off if is_book else on)
        self.bar.setVisible(is_book)
        self._column.show_bar(self.bar if is_book else None)

    def bring(self, point: int, *, upwards: bool = False) -> None:
        """Set the part around a place, unless there is room enough around it in what is set."""
        view = self._view
        if view.setting.part.has_room_around(point):
            return
        with view.place_held():
            selected = self._selection.points()
            before = view.setting.move_to(point, upwards=upwards)
            view.put_in(view.setting.qt)
            view.lines.invalidate()
            self._selection.restore(*selected)
            before.deleteLater()
        view.viewport().update()

    def go_on(self) -> None:
        """Set what follows the reading place, or precedes it, while there is still some to scroll to."""
        view, place = self._view, self._view.place()
        if not view.setting.part.has_room_around(place):
            top, scroll = view.lines.line_of(place).top, view.top()
            part = view.setting.part.span
            self.bring(place, upwards=place - part.start < part.end - place)
            view.scroll_for(place, 0)  # tells the scroll bar how high the part is
            with view.place_held():
                view.verticalScrollBar().setValue(scroll + round(view.lines.line_of(place).top - top))
