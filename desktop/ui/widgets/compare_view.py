"""The statements of two speakers in two columns, in the order of the text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QListView, QWidget

from desktop.presentation.rows import StatementRow
from desktop.ui.attention import Attention
from desktop.ui.delegates.compared import ComparedPainter
from desktop.ui.delegates.row_delegate import RowDelegate
from desktop.ui.delegates.row_state import PLAIN, RowState
from desktop.ui.models.quote_model import QuoteModel
from desktop.ui.models.roles import Index, PanelRow
from desktop.ui.theme import Theme
from desktop.ui.widgets.statement_rows import StatementRows


class CompareView(StatementRows, QListView):
    """A click goes to the statement in the article."""

    def __init__(self, theme: Theme, attention: Attention, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compareView")
        self.setAccessibleName(self.tr("Statements of two speakers in the order of the text"))
        self.quotes = QuoteModel(self)
        self._right = ""
        self.setModel(self.quotes)
        self.set_up(theme, attention, RowDelegate(theme, {StatementRow: ComparedPainter}, self.state_of, parent=self))

    def show_rows(self, rows: Sequence[StatementRow], *, right: str) -> None:
        """Show statements; those of the speaker `right` stand in the right column."""
        self._right = right
        self.quotes.set_rows(rows)
        self.viewport().update()

    def state_of(self, index: Index, row: PanelRow) -> RowState:
        """Chosen and hovered, from the attention; which column, from the speaker."""
        if not isinstance(row, StatementRow):
            return PLAIN
        focus = self._attention.focus
        return RowState(
            chosen=row.quote == focus.quote,
            hovered=row.quote == focus.hovered_quote,
            focused=self.is_focused(index),
            last=row.speaker == self._right,
            style=row.style,
        )
