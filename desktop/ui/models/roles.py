"""What every model of the panel answers besides Qt's own roles."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from desktop.presentation.rows import EntityRow, SpeakerRow, StatementRow

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""The row of `presentation.rows` itself, or a `Heading`."""
ID_ROLE = int(Qt.ItemDataRole.UserRole) + 2
"""Id of the speaker, quote or entity; "" for a heading."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A line over rows that belong together. `count` is how many, None where it is not said."""

    text: str
    count: int | None = None


PanelRow = SpeakerRow | StatementRow | EntityRow | Heading
"""What stands behind `ROW_ROLE`."""

READABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
"""Flags of a row: nothing is edited in the panel."""


def heading_data(row: Heading, role: int) -> object:
    """What a heading answers for a role."""
    if role == ROW_ROLE:
        return row
    if role == ID_ROLE:
        return ""
    if role == Qt.ItemDataRole.DisplayRole:
        return row.text
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return row.text if row.count is None else f"{row.text}, {row.count}"
    return None
