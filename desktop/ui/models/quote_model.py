"""All quotes in the order of the text."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import fill

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from desktop.presentation.rows import StatementRow
from desktop.presentation.spoken import spoken_statement
from desktop.ui.models.roles import ID_ROLE, READABLE, ROW_ROLE, Index

_TOOLTIP_WIDTH = 90
"""Characters a line: Qt does not break lines of plain tooltips."""


def statement_data(row: StatementRow, role: int) -> object:
    """What a statement answers for a role."""
    if role == ROW_ROLE:
        return row
    if role == ID_ROLE:
        return row.quote
    if role == Qt.ItemDataRole.DisplayRole:
        return row.text
    if role == Qt.ItemDataRole.ToolTipRole:
        who = f"{row.speaker_name} {row.lead}" if row.lead else row.speaker_name
        return fill(f"{who}: {row.text}", _TOOLTIP_WIDTH)
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return spoken_statement(row)
    return None


class QuoteModel(QAbstractListModel):
    """One row a quote."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[StatementRow, ...] = ()
        self._numbers: dict[str, int] = {}

    def set_rows(self, rows: Sequence[StatementRow]) -> None:
        """Show other rows; nothing happens when they are the same."""
        if tuple(rows) == self._rows:
            return
        self.beginResetModel()
        self._rows = tuple(rows)
        self._numbers = {row.quote: number for number, row in enumerate(self._rows)}
        self.endResetModel()

    def index_of(self, quote: str) -> QModelIndex:
        """Where a quote is; an invalid index where it is not."""
        number = self._numbers.get(quote)
        return QModelIndex() if number is None else self.index(number, 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number of quotes."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What the quote at `index` answers."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        return statement_data(self._rows[index.row()], role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be chosen and have no children."""
        return READABLE | Qt.ItemFlag.ItemNeverHasChildren if index.isValid() else Qt.ItemFlag.NoItemFlags
