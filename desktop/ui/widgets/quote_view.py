"""All quotes in the order of the text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from desktop.presentation.rows import StatementRow
from desktop.ui.attention import Attention
from desktop.ui.delegates.painters import QuotePainter
from desktop.ui.delegates.row_delegate import RowDelegate
from desktop.ui.delegates.row_state import PLAIN, RowState
from desktop.ui.models.quote_model import QuoteModel
from desktop.ui.models.roles import ID_ROLE, ROW_ROLE, Index, PanelRow
from desktop.ui.theme import Theme
from desktop.ui.widgets.row_places import button_place
from desktop.ui.widgets.statement_rows import StatementRows

_BATCH = 300
"""Rows laid out between two events, some 8 ms of them."""


class QuoteView(StatementRows, QListView):
    """A click goes to the quote."""

    def __init__(self, theme: Theme, attention: Attention, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("quoteView")
        self.setAccessibleName(self.tr("Quotes in the order of the text"))
        self.quotes = QuoteModel(self)
        self.setModel(self.quotes)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.set_up(theme, attention, RowDelegate(theme, {StatementRow: QuotePainter}, self.state_of, parent=self))

    def show_rows(self, rows: Sequence[StatementRow]) -> None:
        """Show other quotes; what is current and on top stays so."""
        current, top = str(self.currentIndex().data(ID_ROLE)), self.top_row()
        self.quotes.set_rows(rows)
        self.setCurrentIndex(self.quotes.index_of(current))
        if top is not None:
            self.keep_top(self.quotes.index_of(top[0]), top[1])

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Show a row, also one that has not been laid out yet."""
        if index.isValid() and not self.visualRect(index).isValid():
            self.setLayoutMode(QListView.LayoutMode.SinglePass)
            self.doItemsLayout()
            self.setLayoutMode(QListView.LayoutMode.Batched)
        super().scrollTo(index, hint)

    def state_of(self, index: Index, row: PanelRow) -> RowState:
        """Chosen and hovered, from the attention."""
        if not isinstance(row, StatementRow):
            return PLAIN
        focus = self._attention.focus
        return RowState(
            chosen=row.quote == focus.quote,
            hovered=row.quote == focus.hovered_quote,
            focused=self.is_focused(index),
            in_chosen=row.speaker is not None and row.speaker == focus.speaker,
            style=row.style,
        )

    def button_place(self, index: QModelIndex) -> QPoint | None:
        """At the right of a row."""
        row = index.data(ROW_ROLE) if index.isValid() else None
        return button_place(row, self.frame_of(index), in_card=False, last=False)
