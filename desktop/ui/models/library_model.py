"""Rows of the library, fetched a page at a time as somebody scrolls to them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal

from desktop.presentation.library_rows import ArticleRow, FollowedRow, HitRow, MoreRow, VoiceRow
from desktop.presentation.library_spoken import LibraryRow, more_words, spoken_row
from desktop.presentation.person import SaidRow
from desktop.ui.models.roles import ID_ROLE, READABLE, ROW_ROLE, Heading, Index, heading_data

ListRow = LibraryRow | Heading


def _shown(row: LibraryRow) -> str:
    match row:
        case ArticleRow():
            return row.title
        case VoiceRow():
            return row.shown
        case HitRow() | SaidRow():
            return row.text
        case MoreRow():
            return more_words(row)
        case FollowedRow():
            return row.name


class LibraryModel(QAbstractListModel):
    """`more_wanted` asks for the rows behind those that are there; `add_rows` answers."""

    more_wanted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ListRow] = []
        self._total = 0
        self._asked = False

    @property
    def rows(self) -> tuple[ListRow, ...]:
        """What was fetched so far."""
        return tuple(self._rows)

    def set_rows(self, rows: Sequence[ListRow], total: int | None = None) -> None:
        """Show other rows, of `total` that there are."""
        self._asked = False
        self._total = len(rows) if total is None else total
        if list(rows) == self._rows:
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def add_rows(self, rows: Sequence[ListRow], total: int) -> None:
        """The rows behind those that are there."""
        self._asked = False
        self._total = total if rows else len(self._rows)
        if rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def index_of(self, row_id: str) -> QModelIndex:
        """Where the row with an id is; an invalid index where it is not."""
        place = next((n for n, row in enumerate(self._rows) if not isinstance(row, Heading) and row.id == row_id), None)
        return QModelIndex() if place is None else self.index(place, 0)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there is more that nobody has asked for yet."""
        return not parent.isValid() and not self._asked and len(self._rows) < self._total

    def fetchMore(self, parent: Index) -> None:
        """Ask for it; it comes later."""
        if self.canFetchMore(parent):
            self._asked = True
            self.more_wanted.emit(len(self._rows))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number of rows that are there."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What the row at `index` answers."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if isinstance(row, Heading):
            return heading_data(row, role)
        if role == ROW_ROLE:
            return row
        if role == ID_ROLE:
            return row.id
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return _shown(row)
        return spoken_row(row) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be chosen, headings cannot."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled if isinstance(self._rows[index.row()], Heading) else READABLE
        return flags | Qt.ItemFlag.ItemNeverHasChildren
