"""A list of the library's rows."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from desktop.presentation.library_rows import ArticleRow, FollowedRow, HitRow, MoreRow, VoiceRow
from desktop.presentation.person import SaidRow
from desktop.ui.attention import Attention, Focus
from desktop.ui.delegates.library_painters import (
    ArticlePainter,
    FollowedPainter,
    HitPainter,
    MorePainter,
    VoicePainter,
)
from desktop.ui.delegates.painters import HeadingPainter
from desktop.ui.delegates.person_painters import SaidPainter
from desktop.ui.delegates.row_delegate import PainterClass, RowDelegate
from desktop.ui.delegates.row_state import RowState
from desktop.ui.models.library_model import LibraryModel
from desktop.ui.models.roles import ID_ROLE, Heading, Index
from desktop.ui.theme import Theme
from desktop.ui.widgets.row_view import RowView

_PAINTERS: dict[type, PainterClass] = {
    ArticleRow: ArticlePainter,
    VoiceRow: VoicePainter,
    HitRow: HitPainter,
    MoreRow: MorePainter,
    FollowedRow: FollowedPainter,
    SaidRow: SaidPainter,
    Heading: HeadingPainter,
}
_DELETE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class LibraryList(RowView, QListView):
    """A click or Enter opens a row, Delete asks to take it away; `left` comes with Up on the first one."""

    opened = Signal(object)
    removal_wanted = Signal(object)
    menu_wanted = Signal(object, object)
    """A menu for a row, at a global place: by the right button or the menu key."""
    rename_wanted = Signal(object)
    left_upwards = Signal()

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        """`name` is what the list is called for assistive tools."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.listed = LibraryModel(self)
        self.setModel(self.listed)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self._hovered = ""
        self._chosen = ""
        self.set_up(theme, Attention(self), RowDelegate(theme, _PAINTERS, self.state_of, parent=self))

    def choose(self, row_id: str) -> None:
        """Show the row with this id as the one that is open."""
        if row_id != self._chosen:
            self._chosen = row_id
            self.viewport().update()

    def current_row(self) -> object:
        """The row that the keyboard is on; None for none."""
        rows, index = self.listed.rows, self.currentIndex()
        return rows[index.row()] if index.isValid() else None

    def step(self, direction: int) -> None:
        """Put the keyboard on the next (1) or previous (-1) row that can be opened; the last one stays."""
        rows, at = self.listed.rows, self.currentIndex().row() + direction
        while 0 <= at < len(rows) and isinstance(rows[at], Heading):
            at += direction
        if 0 <= at < len(rows):
            self._by_keyboard = True
            self.setFocus()
            self.setCurrentIndex(self.listed.index(at, 0))
            self.viewport().update()

    def state_of(self, index: Index, row: object) -> RowState:
        """Open, pointed at, under the keyboard."""
        own = str(index.data(ID_ROLE))
        return RowState(
            chosen=bool(own) and own == self._chosen,
            hovered=bool(own) and own == self._hovered,
            focused=self.is_focused(index),
        )

    def hover(self, row: object) -> None:
        """Light what is pointed at."""
        self._hovered = "" if row is None or isinstance(row, Heading) else getattr(row, "id", "")
        self.viewport().update()

    def go(self, row: object) -> None:
        """Open a row."""
        if row is not None and not isinstance(row, Heading):
            self.opened.emit(row)

    def follow(self, new: Focus, previous: Focus) -> None:
        """What is chosen in an article does not matter here."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu for the row that is meant."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid() and index.data(ID_ROLE):
            box = self.visualRect(index)
            place = self.viewport().mapToGlobal(box.center()) if by_key else event.globalPos()
            self.setCurrentIndex(index)
            self.menu_wanted.emit(self.current_row(), place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete asks to take a row away, F2 to rename it; Up on the first one goes back to where one came from."""
        if event.key() in _DELETE and self.currentIndex().isValid():
            self.removal_wanted.emit(self.current_row())
        elif event.key() == Qt.Key.Key_F2 and self.currentIndex().isValid():
            self.rename_wanted.emit(self.current_row())
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)
