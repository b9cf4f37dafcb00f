"""Moving about: history, quotes, tabs of the panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMainWindow

from desktop.presentation.contents import contents, heading_at
from desktop.presentation.rows import PanelRows, panel_rows
from desktop.ui.commands.base import WindowCommands
from desktop.ui.dialogs.picker import PickerDialog
from desktop.ui.dialogs.picker_row import PickerItem
from desktop.ui.tabs import Tabs
from desktop.ui.workspace import Services

if TYPE_CHECKING:
    from desktop.ui.dialogs.compare_dialog import CompareDialog


class GoCommands(WindowCommands):
    """Where to look next."""

    def __init__(self, services: Services, tabs: Tabs, window: QMainWindow) -> None:
        super().__init__(services, tabs, window)
        self._comparison: CompareDialog | None = None
        tabs.front_changed.connect(self._forget_comparison)

    @Slot()
    def back(self) -> None:
        """Return to the place before the last jump."""
        self._workspace.pane.back()

    @Slot()
    def forward(self) -> None:
        """Go again to the place that `back` left."""
        self._workspace.pane.forward()

    @Slot()
    def next_quote(self) -> None:
        """Go to the next quote in the text."""
        self._workspace.pane.step_quote(1)

    @Slot()
    def previous_quote(self) -> None:
        """Go to the previous quote in the text."""
        self._workspace.pane.step_quote(-1)

    @Slot()
    def next_statement(self) -> None:
        """Go to the chosen speaker's next statement."""
        self._workspace.pane.step_statement_of_speaker(1)

    @Slot()
    def previous_statement(self) -> None:
        """Go to the chosen speaker's previous statement."""
        self._workspace.pane.step_statement_of_speaker(-1)

    @Slot()
    def next_removed(self) -> None:
        """Go to the next part that was taken out of the article."""
        self._workspace.pane.step_removed()

    @Slot()
    def show_contents(self) -> None:
        """Ask for a heading, the one that the reader is under being chosen, and go there."""
        document, pane = self._workspace.document, self._workspace.pane
        headings = contents(document) if document is not None else ()
        if not headings:
            self._workspace.toasts.show_message(self.tr("This text has no headings."))
            return
        items = [
            PickerItem("    " * heading.depth + heading.text, str(heading.span.start), f"{heading.share:.0%}")
            for heading in headings
        ]
        current = heading_at(headings, pane.visible_span().start) or 0
        dialog = PickerDialog(self.tr("Contents"), self.tr("Words of a heading"), items, self._window, current=current)
        if dialog.exec() and dialog.picked is not None:
            pane.begin_at(int(dialog.picked))

    @Slot()
    def show_receipt(self) -> None:
        """Show why the current quote is given to its speaker."""
        quote = self._workspace.attention.focus.quote
        if quote is None:
            self._workspace.toasts.show_message(self.tr("Choose a quote first: click one in the text, or press J."))
        else:
            self._workspace.attention.receipt_requested.emit(quote)

    @Slot()
    def show_introduction(self) -> None:
        """Show who the speaker of the current quote is."""
        quote = self._workspace.session.quote(self._workspace.attention.focus.quote or "")
        if quote is None:
            self._workspace.toasts.show_message(self.tr("Choose a quote first: click one in the text, or press J."))
        elif quote.speaker is None:
            self._workspace.toasts.show_message(self.tr("This quote is not attributed to anybody."))
        else:
            self._workspace.attention.introduction_requested.emit(quote.id)

    @Slot()
    def compare(self) -> None:
        """Put the chosen speaker and another side by side."""
        rows = self._rows()
        if len(rows.speakers) < 2:
            self._workspace.toasts.show_message(self.tr("There are no two speakers to compare in this article."))
            return
        if self._comparison is None:
            from desktop.ui.dialogs.compare_dialog import CompareDialog  # noqa: PLC0415 - seldom

            self._comparison = CompareDialog(self._services.theme, self._workspace.attention, self._window)
        self._comparison.show_rows(rows, chosen=self._workspace.attention.focus.speaker)
        self._bring(self._comparison)

    @Slot()
    def refresh_comparison(self) -> None:
        """Another article or analysis: an open comparison shows it, or goes if there are no two speakers."""
        if (
            self._comparison is not None
            and self._comparison.isVisible()
            and not self._comparison.show_rows(self._rows())
        ):
            self._comparison.hide()

    @Slot()
    def _forget_comparison(self) -> None:
        """It was about another article."""
        if self._comparison is not None:
            self._comparison.close()
            self._comparison.deleteLater()
            self._comparison = None

    def _rows(self) -> PanelRows:
        document, analysis = self._workspace.document, self._workspace.session.analysis
        return panel_rows(document, analysis) if document is not None and analysis is not None else PanelRows()

    @Slot()
    def show_speakers(self) -> None:
        """Show the speakers in the panel."""
        self._workspace.panel.show_tab("speakers")

    @Slot()
    def show_quotes(self) -> None:
        """Show the quotes in the panel."""
        self._workspace.panel.show_tab("quotes")

    @Slot()
    def show_entities(self) -> None:
        """Show the entities in the panel."""
        self._workspace.panel.show_tab("entities")

    @Slot()
    def show_notes(self) -> None:
        """Show the reader's notes in the panel."""
        self._workspace.panel.show_tab("notes")
