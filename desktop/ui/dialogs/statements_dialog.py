"""Who speaks where, as a table: Enter or a double click goes to a statement, a heading sorts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.presentation.phrases import phrase
from desktop.presentation.rows import StatementRow
from desktop.ui.models.roles import ID_ROLE
from desktop.ui.models.statement_table import PARAGRAPH, SORT_ROLE, SPEAKER, WORDS, StatementTable

_SIZE = (1000, 600)
_SPEAKER_WIDTH = 210
_GO = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class StatementsView(QTableView):
    """Rows are walked by arrows; Tab leaves the table, Enter goes to the statement."""

    chosen = Signal(str)
    """The id of the quote to go to."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("statementsTable")
        self.setAccessibleName(self.tr("Who speaks where"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setSortingEnabled(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(30)
        self.doubleClicked.connect(self._go)

    def lay_out_columns(self) -> None:
        """As wide as what they hold, the words as wide as there is room."""
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(SPEAKER, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(WORDS, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.resizeSection(SPEAKER, _SPEAKER_WIDTH)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes."""
        if event.key() in _GO:
            self._go(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _go(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(str(index.data(ID_ROLE)))


class StatementsDialog(QDialog):
    """Stands beside the window without blocking it."""

    chosen = Signal(str)
    """The id of the quote to go to."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("statementsDialog")
        self.setWindowTitle(self.tr("Who speaks where"))
        self.table = StatementTable(self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSortRole(SORT_ROLE)
        self._sorted.setSourceModel(self.table)
        self.view = StatementsView(self)
        self.view.setModel(self._sorted)
        self.view.sortByColumn(PARAGRAPH, Qt.SortOrder.AscendingOrder)
        self.view.lay_out_columns()
        self.view.chosen.connect(self.chosen)
        self._count = QLabel(self)
        self._count.setObjectName("caption")
        close = QPushButton(self.tr("Close"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 10, 16, 14)
        foot.addWidget(self._count, 1)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.view, 1)
        layout.addLayout(foot)
        self.resize(*_SIZE)

    def show_rows(self, rows: Sequence[StatementRow], *, current: str | None) -> None:
        """Show statements with one of them current."""
        kept = current or str(self.view.currentIndex().data(ID_ROLE) or "")
        self.table.set_rows(rows)
        number = max(0, self.table.row_of(kept))
        self.view.setCurrentIndex(self._sorted.mapFromSource(self.table.index(number, 0)))
        how = self.tr("Enter goes to a statement; a heading sorts.")
        self._count.setText(f"{phrase('%n statement(s)', n=len(rows))} · {how}")
