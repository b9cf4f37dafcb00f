"""A chart with its heading and the same facts as a table, for those who would rather read or hear them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.theme import Theme

_ROW = 24
_MOST_ROWS = 9


class Chart(QWidget):
    """Draws; what it shows is said in `accessibleDescription` as well."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        theme.changed.connect(self.update)

    def draw(self, painter: QPainter) -> None:
        """Draw everything."""
        raise NotImplementedError

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw smoothly."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter)


class ChartCard(QWidget):
    """A heading, a chart, and a button that shows a table in its place."""

    toggled = Signal(bool)

    def __init__(
        self, heading: str, chart: Chart, columns: Sequence[str], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._heading = heading
        self.chart = chart
        title = QLabel(heading.upper(), self)
        title.setObjectName("heading")
        title.setAccessibleName(heading)
        self.button = QPushButton(self)
        self.button.setProperty("flat", True)
        self.button.setCheckable(True)
        self.button.toggled.connect(self._show_table)
        self.table = QTableWidget(0, len(columns), self)
        self.table.setAccessibleName(heading)
        self.table.setHorizontalHeaderLabels(list(columns))
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(_ROW)
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self._theme = theme
        theme.changed.connect(self._restyle)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(chart)
        layout.addWidget(self.table)
        self._show_table(False)
        self._restyle()

    def show_rows(self, rows: Sequence[Sequence[str]], spoken: str) -> None:
        """Fill the table; `spoken` says the facts in a sentence."""
        self.chart.setAccessibleName(self._heading)
        self.chart.setAccessibleDescription(spoken)
        self.table.setRowCount(len(rows))
        for number, row in enumerate(rows):
            for column, words in enumerate(row):
                item = QTableWidgetItem(words)
                if column:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(number, column, item)
        self.table.setFixedHeight(_ROW * (min(len(rows), _MOST_ROWS) + 1) + 8)
        self.setVisible(bool(rows))

    @Slot(bool)
    def _show_table(self, shown: bool) -> None:
        words = self.tr("As a chart") if shown else self.tr("As a table")
        self.button.setText(words)
        self.button.setAccessibleName(f"{self._heading}: {words}")
        self.table.setVisible(shown)
        self.chart.setVisible(not shown)
        self.toggled.emit(shown)

    @Slot()
    def _restyle(self) -> None:
        palette = self._theme.palette
        self.table.setStyleSheet(
            f"QTableWidget {{ color: {palette.ink}; selection-background-color: {palette.chosen};"
            f" selection-color: {palette.ink}; }}"
            f" QHeaderView {{ background: transparent; }}"
            f" QHeaderView::section {{ background: transparent; color: {palette.soft}; border: none;"
            f" border-bottom: 1px solid {palette.line}; padding: 2px 4px; font-size: 11px; }}"
        )
