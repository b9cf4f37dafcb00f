"""Speakers with their statements below them; unnamed sources stand last, and after them what nobody says."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QModelIndex, QObject, Qt

from desktop.document import SpeakerKind
from desktop.presentation.phrases import phrase
from desktop.presentation.rows import NOBODY, SpeakerRow, StatementRow
from desktop.presentation.spoken import spoken_speaker
from desktop.ui.models.grouped_model import Group, GroupedModel
from desktop.ui.models.quote_model import statement_data
from desktop.ui.models.roles import ID_ROLE, ROW_ROLE, Heading, PanelRow


def _speaker_data(row: SpeakerRow, role: int) -> object:
    if role == ROW_ROLE:
        return row
    if role == ID_ROLE:
        return row.id
    if role == Qt.ItemDataRole.DisplayRole:
        return row.name
    if role == Qt.ItemDataRole.ToolTipRole:
        return f"{row.name}\n{row.subtitle}" if row.subtitle else row.name
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return spoken_speaker(row)
    return None


class SpeakerModel(GroupedModel):
    """A group for each speaker."""

    def __init__(self, parent: QObject | None = None) -> None:
        self._speakers: dict[str, int] = {}
        self._quotes: dict[str, tuple[int, int]] = {}
        super().__init__(parent)

    def set_rows(self, rows: Sequence[SpeakerRow], nobodys: Sequence[StatementRow] = ()) -> None:
        """Show other speakers, in the order given; unnamed ones have to be last. `nobodys` are not attributed."""
        groups: list[Group] = []
        for unnamed, some in groupby(rows, key=lambda row: row.kind is SpeakerKind.UNNAMED):
            found = [Group(row, row.statements) for row in some]
            if unnamed:
                groups.append(Group(Heading(self.tr("Unnamed sources"), len(found))))
            groups.extend(found)
        if nobodys:
            groups.append(Group(Heading(phrase(NOBODY), len(nobodys)), tuple(nobodys)))
        self.set_groups(groups)

    def _groups_changed(self) -> None:
        self._speakers, self._quotes = {}, {}
        for number, group in enumerate(self._groups):
            if isinstance(group.row, SpeakerRow):
                self._speakers[group.row.id] = number
            for at, row in enumerate(group.children):
                if isinstance(row, StatementRow):
                    self._quotes[row.quote] = (number, at)

    def index_of(self, speaker: str) -> QModelIndex:
        """Where a speaker's card is; an invalid index where there is none."""
        number = self._speakers.get(speaker)
        return QModelIndex() if number is None else self.index(number, 0)

    def nobody(self) -> QModelIndex:
        """Where the heading over the statements of nobody is; an invalid index where there are none."""
        last = self.index(self.rowCount() - 1, 0)
        folds = isinstance(last.data(ROW_ROLE), Heading) and self.rowCount(last) > 0
        return last if folds else QModelIndex()

    def index_of_quote(self, quote: str) -> QModelIndex:
        """Where a statement is, below its speaker."""
        found = self._quotes.get(quote)
        return QModelIndex() if found is None else self.index(found[1], 0, self.index(found[0], 0))

    def row_data(self, row: PanelRow, role: int) -> object:
        """What a card or a statement answers."""
        if isinstance(row, SpeakerRow):
            return _speaker_data(row, role)
        return statement_data(row, role) if isinstance(row, StatementRow) else None
