"""A tree of two levels over tuples: what the speakers' and the entities' models have in common."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt

from desktop.ui.models.roles import READABLE, Heading, Index, PanelRow, heading_data

_LEAF = READABLE | Qt.ItemFlag.ItemNeverHasChildren
"""Flags of a row of the lower level; put together once, since a tree asks for them twice for each of its rows."""


@dataclass(frozen=True, slots=True)
class Group:
    """A row of the upper level with the rows below it."""

    row: PanelRow
    children: tuple[PanelRow, ...] = field(default=())


class GroupedModel(QAbstractItemModel):
    """Groups and their children. The internal id of a child is its group's number plus one, that of a group 0."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[Group, ...] = ()

    def set_groups(self, groups: Sequence[Group]) -> None:
        """Show other groups; nothing happens when they are the same."""
        if tuple(groups) == self._groups:
            return
        self.beginResetModel()
        self._groups = tuple(groups)
        self._groups_changed()
        self.endResetModel()

    def _groups_changed(self) -> None:
        """Called inside a reset, for a model that keeps facts about its groups."""

    def is_last_child(self, index: Index) -> bool:
        """Whether a valid `index` is the last row below its group; False for a group."""
        number = index.internalId()
        return bool(number) and index.row() + 1 == len(self._groups[number - 1].children)

    def item(self, index: Index) -> PanelRow:
        """The row at a valid `index`."""
        number = index.internalId()
        return self._groups[number - 1].children[index.row()] if number else self._groups[index.row()].row

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """The index of a group, or of a child of `parent`."""
        if column or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        """The group of a child."""
        number = index.internalId() if index.isValid() else 0
        return self.createIndex(number - 1, 0, 0) if number else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number of groups, or of children of `parent`."""
        if not parent.isValid():
            return len(self._groups)
        return 0 if parent.internalId() or parent.column() else len(self._groups[parent.row()].children)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One column."""
        return 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The header is not shown, but a screen reader comes by it."""
        named = role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal and section == 0
        return self.tr("Name") if named else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What the row at `index` answers."""
        if not index.isValid():
            return None
        row = self.item(index)
        return heading_data(row, role) if isinstance(row, Heading) else self.row_data(row, role)

    def row_data(self, row: PanelRow, role: int) -> object:
        """What a row that is no heading answers for a role."""
        raise NotImplementedError

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be chosen, headings cannot; children have none of their own."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if index.internalId():
            return _LEAF
        return Qt.ItemFlag.ItemIsEnabled if isinstance(self.item(index), Heading) else READABLE
