"""The reader's notes and highlights."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from desktop.presentation.notes import NoteRow
from desktop.ui.attention import Attention, Focus
from desktop.ui.delegates.note_row_painter import NoteRowPainter
from desktop.ui.delegates.painters import GAP
from desktop.ui.delegates.row_delegate import RowDelegate
from desktop.ui.delegates.row_state import RowState
from desktop.ui.models.note_model import NoteModel
from desktop.ui.models.roles import ID_ROLE, ROW_ROLE, Index
from desktop.ui.theme import Theme
from desktop.ui.widgets.row_button import SIZE
from desktop.ui.widgets.row_view import RowView


class NoteView(RowView, QListView):
    """A click goes to the words; Delete takes the note away."""

    removal_requested = Signal(int)

    def __init__(self, theme: Theme, attention: Attention, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noteView")
        self.setAccessibleName(self.tr("Your notes and highlights"))
        self._hovered = 0
        self.notes = NoteModel(self)
        self.setModel(self.notes)
        self.set_up(theme, attention, RowDelegate(theme, {NoteRow: NoteRowPainter}, self.state_of, parent=self))

    def show_rows(self, rows: Sequence[NoteRow]) -> None:
        """Show other notes; what is current and on top stays so."""
        current, top = str(self.currentIndex().data(ID_ROLE)), self.top_row()
        self.notes.set_rows(rows)
        self.setCurrentIndex(self.notes.index_of(current))
        if top is not None:
            self.keep_top(self.notes.index_of(top[0]), top[1])

    def button_place(self, index: QModelIndex) -> QPoint | None:
        """In the upper right corner."""
        frame = self.frame_of(index)
        return QPoint(frame.right() - SIZE - 5, frame.top() + GAP + 6) if index.isValid() else None

    def state_of(self, index: Index, row: object) -> RowState:
        """Hovered, or where the keyboard is."""
        hovered = isinstance(row, NoteRow) and row.number == self._hovered
        return RowState(hovered=hovered, focused=self.is_focused(index))

    def hover(self, row: object) -> None:
        """Light the row."""
        self._hovered = row.number if isinstance(row, NoteRow) else 0
        self.viewport().update()

    def go(self, row: object) -> None:
        """Go to the words."""
        if isinstance(row, NoteRow):
            self._attention.place_requested.emit(row.span)

    def follow(self, new: Focus, previous: Focus) -> None:
        """Notes have no part in the attention."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the note away that the keyboard is on."""
        row = self.currentIndex().data(ROW_ROLE) if self.currentIndex().isValid() else None
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and isinstance(row, NoteRow):
            self.removal_requested.emit(row.number)
        else:
            super().keyPressEvent(event)
