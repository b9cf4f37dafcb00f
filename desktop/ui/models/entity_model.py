"""Entities below the headings of their labels."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QModelIndex, QObject, Qt

from desktop.presentation.names import label_heading
from desktop.presentation.rows import EntityRow
from desktop.presentation.spoken import spoken_entity
from desktop.ui.models.grouped_model import Group, GroupedModel
from desktop.ui.models.roles import ID_ROLE, ROW_ROLE, Heading, PanelRow


def _entity_data(row: EntityRow, role: int) -> object:
    if role == ROW_ROLE:
        return row
    if role == ID_ROLE:
        return row.id
    if role == Qt.ItemDataRole.DisplayRole:
        return row.name
    if role == Qt.ItemDataRole.ToolTipRole:
        return "\n".join((row.name, *row.aliases))
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return spoken_entity(row)
    return None


class EntityModel(GroupedModel):
    """A group for each label."""

    def __init__(self, parent: QObject | None = None) -> None:
        self._entities: dict[str, tuple[int, int]] = {}
        super().__init__(parent)

    def set_rows(self, rows: Sequence[EntityRow]) -> None:
        """Show other entities; those of one label have to stand together."""
        groups = []
        for label, some in groupby(rows, key=lambda row: row.label):
            found = tuple(some)
            groups.append(Group(Heading(label_heading(label), len(found)), found))
        self.set_groups(groups)

    def _groups_changed(self) -> None:
        self._entities = {
            row.id: (number, at)
            for number, group in enumerate(self._groups)
            for at, row in enumerate(group.children)
            if isinstance(row, EntityRow)
        }

    def index_of(self, entity: str) -> QModelIndex:
        """Where an entity is; an invalid index where it is not."""
        found = self._entities.get(entity)
        return QModelIndex() if found is None else self.index(found[1], 0, self.index(found[0], 0))

    def row_data(self, row: PanelRow, role: int) -> object:
        """What an entity answers."""
        return _entity_data(row, role) if isinstance(row, EntityRow) else None
