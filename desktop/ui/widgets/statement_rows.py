"""What every flat list of statements does with them."""

from __future__ import annotations

from desktop.presentation.rows import StatementRow
from desktop.ui.attention import Focus
from desktop.ui.models.quote_model import QuoteModel
from desktop.ui.models.roles import PanelRow
from desktop.ui.widgets.row_view import RowView


class StatementRows(RowView):
    """Mixed into a list view whose model is `quotes`: pointing lights a statement, choosing goes to it."""

    quotes: QuoteModel

    def hover(self, row: PanelRow | None) -> None:
        """Light the statement in the text."""
        self._attention.update(hovered_quote=row.quote if isinstance(row, StatementRow) else None)

    def go(self, row: PanelRow) -> None:
        """Make the statement the current one and go there."""
        if isinstance(row, StatementRow):
            self._attention.update(speaker=row.speaker, quote=row.quote)
            self._attention.quote_requested.emit(row.quote)

    def follow(self, new: Focus, previous: Focus) -> None:
        """Show the current statement."""
        index = self.quotes.index_of(new.quote or "")
        if new.quote != previous.quote and index.isValid():
            self.setCurrentIndex(index)
            self.show_index(index)
