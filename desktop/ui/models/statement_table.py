"""All statements as a table: the facts of margin lanes and floor map for those who cannot see them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from textwrap import fill

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from desktop.document import Certainty
from desktop.presentation.names import CERTAINTY_WORDS, KIND_WORDS
from desktop.presentation.rows import StatementRow
from desktop.presentation.structure import count_words
from desktop.ui.models.roles import ID_ROLE, ROW_ROLE, Index

SORT_ROLE = int(Qt.ItemDataRole.UserRole) + 40
PARAGRAPH, SPEAKER, KIND, CERTAINTY, LENGTH, WORDS = range(6)
_ORDER = (Certainty.DOUBTFUL, Certainty.LIKELY, Certainty.CERTAIN)
_NUMBERS = (PARAGRAPH, LENGTH)
_FLUSH_LEFT = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_FLUSH_RIGHT = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
_TOOLTIP_WIDTH = 90


class StatementTable(QAbstractTableModel):
    """One row a statement, in the order of the text; `SORT_ROLE` gives what a column is sorted by."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[StatementRow, ...] = ()
        self._lengths: tuple[int, ...] = ()

    def set_rows(self, rows: Sequence[StatementRow]) -> None:
        """Show other statements."""
        if tuple(rows) != self._rows:
            self.beginResetModel()
            self._rows = tuple(rows)
            self._lengths = tuple(count_words(row.text) for row in rows)
            self.endResetModel()

    def row_of(self, quote: str) -> int:
        """The row of a quote, -1 where it has none."""
        return next((number for number, row in enumerate(self._rows) if row.quote == quote), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number of statements."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Paragraph, speaker, kind, certainty, length, words."""
        return 0 if parent.isValid() else 6

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a column is called; above figures it stands as they do."""
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation is Qt.Orientation.Horizontal:
            return _FLUSH_RIGHT if section in _NUMBERS else _FLUSH_LEFT
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return super().headerData(section, orientation, role)
        names = (
            self.tr("Paragraph"),
            self.tr("Speaker"),
            self.tr("Kind"),
            self.tr("Certainty"),
            self.tr("Words"),
            self.tr("Statement"),
        )
        return names[section] if 0 <= section < len(names) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell answers."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, column = self._rows[index.row()], index.column()
        answers: dict[int, Callable[[], object]] = {
            ROW_ROLE: lambda: row,
            ID_ROLE: lambda: row.quote,
            SORT_ROLE: lambda: self._sort_key(index.row(), column),
            Qt.ItemDataRole.TextAlignmentRole: lambda: _FLUSH_RIGHT if column in _NUMBERS else None,
            Qt.ItemDataRole.DisplayRole: lambda: self._shown(index.row(), column),
            Qt.ItemDataRole.AccessibleTextRole: lambda: self._shown(index.row(), column),
            Qt.ItemDataRole.ToolTipRole: lambda: fill(row.text, _TOOLTIP_WIDTH) if column == WORDS else None,
        }
        answer = answers.get(role)
        return answer() if answer is not None else None

    def _shown(self, number: int, column: int) -> str:
        row = self._rows[number]
        cells = {
            PARAGRAPH: str(row.paragraph) if row.paragraph else "–",
            SPEAKER: row.speaker_name,
            KIND: KIND_WORDS[row.kind],
            CERTAINTY: CERTAINTY_WORDS[row.certainty],
            LENGTH: str(self._lengths[number]),
            WORDS: row.text,
        }
        return cells[column]

    def _sort_key(self, number: int, column: int) -> object:
        row = self._rows[number]
        if column == PARAGRAPH:
            return row.offset
        if column == CERTAINTY:
            return _ORDER.index(row.certainty)
        if column == LENGTH:
            return self._lengths[number]
        return self._shown(number, column).casefold()
