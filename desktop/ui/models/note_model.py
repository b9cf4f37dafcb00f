"""The reader's notes in the order of the text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from desktop.presentation.notes import NoteRow
from desktop.ui.models.roles import ID_ROLE, READABLE, ROW_ROLE, Index


class NoteModel(QAbstractListModel):
    """One row a note; its id is its number."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[NoteRow, ...] = ()

    def set_rows(self, rows: Sequence[NoteRow]) -> None:
        """Show other rows; nothing happens when they are the same."""
        if tuple(rows) == self._rows:
            return
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def index_of(self, number: str) -> QModelIndex:
        """Where a note is, by its number; an invalid index where it is not."""
        place = next((at for at, row in enumerate(self._rows) if str(row.number) == number), None)
        return QModelIndex() if place is None else self.index(place, 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number of notes."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What the note at `index` answers."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        answers: dict[int, object] = {
            ROW_ROLE: row,
            ID_ROLE: str(row.number),
            int(Qt.ItemDataRole.DisplayRole): row.body or row.words,
            int(Qt.ItemDataRole.ToolTipRole): f"{row.body}\n\n{row.words}".strip(),
            int(Qt.ItemDataRole.AccessibleTextRole): row.spoken,
        }
        return answers.get(int(role))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be chosen and have no children."""
        return READABLE | Qt.ItemFlag.ItemNeverHasChildren if index.isValid() else Qt.ItemFlag.NoItemFlags
