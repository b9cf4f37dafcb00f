"""A list to pick from by typing: the command palette and the choice of a speaker."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.presentation.filtering import FilterIndex
from desktop.ui.dialogs.picker_row import VALUE_ROLE, PickerItem, PickerRowDelegate, picker_row
from desktop.ui.widgets.clearing import make_clearable


class PickerDialog(QDialog):
    """Type to narrow the list, Enter takes the row, Escape leaves.

    With `free_text` given, what was typed can itself be taken: the row says `free_text` with the words in place of
    `%1`, and `picked` returns the words.
    """

    def __init__(
        self,
        title: str,
        placeholder: str,
        items: Sequence[PickerItem],
        parent: QWidget,
        *,
        free_text: str = "",
        current: int | None = None,
    ) -> None:
        """`current` is the number of the item that is chosen while nothing was typed, the first usable one if None."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(560, 480)
        self._items = items
        self._index = FilterIndex(f"{item.text} {item.detail} {item.group}" for item in items)
        self._free_text = free_text
        self._picked: str | None = None
        self._field = QLineEdit(self, placeholderText=placeholder)
        make_clearable(self._field)
        self._field.setObjectName("pickerField")
        self._field.setAccessibleName(placeholder)
        self._list = QListWidget(self)
        self._list.setObjectName("pickerList")
        self._list.setAccessibleName(title)
        self._list.setUniformItemSizes(True)
        self._list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._list.setMouseTracking(True)  # the row under the pointer is lit
        self._list.setItemDelegate(PickerRowDelegate({item.group for item in items}, self._list))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(self._field)
        layout.addWidget(self._list)
        self._field.textChanged.connect(self._narrow)
        self._field.installEventFilter(self)
        self._list.itemActivated.connect(self._take)
        self._list.itemClicked.connect(self._take)
        self._narrow("")
        if current is not None:
            self._list.setCurrentRow(current)

    @property
    def picked(self) -> str | None:
        """The value of the row that was taken, None when the dialog was left."""
        return self._picked

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows and Enter in the field work on the list."""
        if watched is self._field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10}
            if event.key() in step:
                self._step(step[Qt.Key(event.key())])
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self._list.currentItem())
                return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _narrow(self, typed: str) -> None:
        self._list.clear()
        found = self._index.matches(typed)
        for number in range(len(self._items)) if found is None else found:
            self._add(self._items[number])
        words = typed.strip()
        if self._free_text and words and not any(item.text.casefold() == words.casefold() for item in self._items):
            self._add(PickerItem(self._free_text.replace("%1", words), words))
        self._list.setCurrentRow(next(iter(self._usable()), 0))

    def _usable(self) -> list[int]:
        """The rows that can be taken."""
        rows = range(self._list.count())
        return [row for row in rows if self._list.item(row).flags() & Qt.ItemFlag.ItemIsEnabled]

    def _step(self, by: int) -> None:
        usable, current = self._usable(), self._list.currentRow()
        if usable:
            at = bisect_left(usable, current) + by
            self._list.setCurrentRow(usable[max(0, min(len(usable) - 1, at))])

    def _add(self, item: PickerItem) -> None:
        self._list.addItem(picker_row(item))

    @Slot(QListWidgetItem)
    def _take(self, row: QListWidgetItem | None) -> None:
        if row is not None and row.flags() & Qt.ItemFlag.ItemIsEnabled:
            self._picked = str(row.data(VALUE_ROLE))
            self.accept()
