"""Cards of speakers, the statements of the chosen one below their card, those of nobody under a heading."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QTreeView, QWidget

from desktop.presentation.rows import SpeakerRow, StatementRow
from desktop.ui.attention import Attention, Focus
from desktop.ui.delegates.painters import CARD_FOOT, CardPainter, CardStatementPainter, HeadingPainter
from desktop.ui.delegates.row_delegate import PainterClass, RowDelegate
from desktop.ui.delegates.row_state import PLAIN, RowState
from desktop.ui.models.roles import ID_ROLE, ROW_ROLE, Heading, Index, PanelRow
from desktop.ui.models.speaker_model import SpeakerModel
from desktop.ui.theme import Theme
from desktop.ui.widgets.row_places import button_place
from desktop.ui.widgets.row_view import RowView

_PAINTERS: dict[type, PainterClass] = {
    SpeakerRow: CardPainter,
    StatementRow: CardStatementPainter,
    Heading: HeadingPainter,
}


def set_up_tree(tree: QTreeView) -> None:
    """A tree that looks like a list: no header, no branches, no indentation."""
    tree.setHeaderHidden(True)
    tree.setIndentation(0)
    tree.setRootIsDecorated(False)
    tree.setExpandsOnDoubleClick(False)
    tree.setAnimated(False)


class SpeakerView(RowView, QTreeView):
    """A click on a card chooses the speaker, a second one lets go; a click on a statement goes there.

    One on the heading over the statements of nobody folds or unfolds them.
    """

    def __init__(self, theme: Theme, attention: Attention, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("speakerView")
        self.setAccessibleName(self.tr("Speakers and their statements"))
        self.speakers = SpeakerModel(self)
        self.setModel(self.speakers)
        set_up_tree(self)
        self.set_up(theme, attention, RowDelegate(theme, _PAINTERS, self.state_of, self._foot, self))

    def show_rows(
        self, rows: Sequence[SpeakerRow], nobodys: Sequence[StatementRow] = (), *, open_all: bool = False
    ) -> None:
        """Show other speakers and statements of nobody; what is open, current and on top stays so."""
        opened, current, top = self._opened(), self.currentIndex().data(ID_ROLE), self.top_row()
        unfolded = self.isExpanded(self.speakers.nobody())
        self.speakers.set_rows(rows, nobodys)
        self.setExpanded(self.speakers.nobody(), unfolded)
        focus = self._attention.focus
        for speaker in opened | {focus.speaker or ""}:
            self.expand(self.speakers.index_of(speaker))
        if open_all:
            self.expandAll()
        self.setCurrentIndex(self._find(current))
        if top is not None:
            self.keep_top(self._find(top[0]), top[1])

    def state_of(self, index: Index, row: PanelRow) -> RowState:
        """Chosen, hovered and open, from the attention and the tree."""
        focus = self._attention.focus
        if isinstance(row, SpeakerRow):
            chosen, lit = row.id == focus.speaker, row.id == self._lit_speaker()
            opened = bool(row.statements) and self.isExpanded(index)
            focused = self.is_focused(index)
            return RowState(chosen, lit, focused, chosen, lit, open=opened, style=row.style)
        if isinstance(row, StatementRow):
            return RowState(
                chosen=row.quote == focus.quote,
                hovered=row.quote == focus.hovered_quote,
                focused=self.is_focused(index),
                in_chosen=row.speaker is not None and row.speaker == focus.speaker,
                in_hovered=row.speaker is not None and row.speaker == self._lit_speaker(),
                first=row.speaker is None and index.row() == 0,
                last=self.speakers.is_last_child(index),
                style=row.style,
            )
        if isinstance(row, Heading) and index == self.speakers.nobody():
            return RowState(focused=self.is_focused(index), open=self.isExpanded(index), folds=True)
        return PLAIN

    def button_place(self, index: QModelIndex) -> QPoint | None:
        """On the head of a card over its count, on a statement at its end."""
        row = index.data(ROW_ROLE) if index.isValid() else None
        last = index.isValid() and self.speakers.is_last_child(index)
        return button_place(row, self.frame_of(index), in_card=True, last=last)

    def hover(self, row: PanelRow | None) -> None:
        """Light the speaker or the statement in the text."""
        self._attention.update(
            hovered_speaker=row.id if isinstance(row, SpeakerRow) else None,
            hovered_quote=row.quote if isinstance(row, StatementRow) else None,
        )

    def go(self, row: PanelRow) -> None:
        """Choose a speaker or let go of them; go to a statement."""
        if isinstance(row, SpeakerRow):
            chosen = self._attention.focus.speaker == row.id
            self._attention.update(speaker=None if chosen else row.id)
        elif isinstance(row, StatementRow):
            self._attention.update(speaker=row.speaker, quote=row.quote)
            self._attention.quote_requested.emit(row.quote)
        elif isinstance(row, Heading):
            nobody = self.speakers.nobody()
            self.setExpanded(nobody, row == nobody.data(ROW_ROLE) and not self.isExpanded(nobody))

    def follow(self, new: Focus, previous: Focus) -> None:
        """Open the chosen speaker and show the current statement."""
        if new.speaker == previous.speaker and new.quote == previous.quote:
            return
        if previous.speaker and previous.speaker != new.speaker:
            self.collapse(self.speakers.index_of(previous.speaker))
        quote = self.speakers.index_of_quote(new.quote or "")
        speaker = self.speakers.index_of(new.speaker or "")
        if new.speaker and new.speaker != previous.speaker and speaker.isValid():
            self.reveal(speaker)
        if new.quote and new.quote != previous.quote and quote.isValid():
            self.expand(quote.parent())
            self.setCurrentIndex(quote)
            self.show_index(quote)

    def reveal(self, speaker: QModelIndex) -> None:
        """Open a card and scroll as little as shows it, its statements too if there is room."""
        self.expand(speaker)
        if not self._attention.focus.quote:
            self.setCurrentIndex(speaker)
        count = self.speakers.rowCount(speaker)
        if count:
            self.show_index(self.speakers.index(count - 1, 0, speaker))
        self.show_index(speaker)

    def drawRow(self, painter: QPainter, options: QStyleOptionViewItem, index: Index) -> None:
        """The delegate draws everything; no style's ground for selected rows."""
        self._rows.paint(painter, options, index)

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """A card needs no branches."""

    def _opened(self) -> set[str]:
        model = self.speakers
        cards = (model.index(number, 0) for number in range(model.rowCount()))
        return {str(card.data(ID_ROLE)) for card in cards if self.isExpanded(card)}

    def _find(self, row_id: object) -> QModelIndex:
        found = self.speakers.index_of(str(row_id))
        return found if found.isValid() else self.speakers.index_of_quote(str(row_id))

    def _lit_speaker(self) -> str | None:
        """Who is hovered here or has a hovered statement in the text."""
        focus = self._attention.focus
        if focus.hovered_speaker or not focus.hovered_quote:
            return focus.hovered_speaker
        card = self.speakers.index_of_quote(focus.hovered_quote).parent()
        return str(card.data(ID_ROLE)) if card.isValid() else None

    def _foot(self, index: Index) -> int:
        return CARD_FOOT if self.speakers.is_last_child(index) else 0
