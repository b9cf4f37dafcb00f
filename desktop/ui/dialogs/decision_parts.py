"""The parts of a dialog that asks for a decision: a name, one of several scopes, some of several quotes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop.presentation.filtering import FilterIndex
from desktop.ui.dialogs.picker_row import VALUE_ROLE, PickerItem, PickerRowDelegate, picker_row
from desktop.ui.widgets.clearing import make_clearable

_VALUE = Qt.ItemDataRole.UserRole
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}


class NamePart(QWidget):
    """A field, and below it the names to choose from, narrowed by what is typed; without `items` only the field.

    Where something is typed that is no item, the words themselves can be taken: `new` says so, `%1` standing for them.
    """

    changed = Signal()
    taken = Signal()
    """Enter, or a double click on a name."""

    def __init__(
        self, label: str, items: Sequence[PickerItem], parent: QWidget, *, value: str = "", new: str = ""
    ) -> None:
        super().__init__(parent)
        self._items = items
        self._new = new
        self._index = FilterIndex(f"{item.text} {item.detail}" for item in items)
        self.field = QLineEdit(value, self, placeholderText=label)
        make_clearable(self.field)
        self.field.setObjectName("pickerField")
        self.field.setAccessibleName(label)
        self.field.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setObjectName("pickerList")
        self.list.setAccessibleName(label)
        self.list.setVisible(bool(items))
        self.list.setMinimumHeight(120)
        self.list.setItemDelegate(PickerRowDelegate((), self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        self.setFocusProxy(self.field)
        self._narrow(value)
        self.field.selectAll()
        self.field.textChanged.connect(self._narrow)
        self.list.currentRowChanged.connect(self._tell)
        self.list.itemDoubleClicked.connect(self._take)

    @property
    def value(self) -> str | None:
        """The name that is chosen or typed; None where there is none. "" can be an item's own value."""
        if not self._items:
            return self.field.text().strip()
        row = self.list.currentItem()
        return str(row.data(VALUE_ROLE)) if row is not None else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows in the field walk the list, Enter takes."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in _STEPS and self._items:
                row = self.list.currentRow() + _STEPS[key]
                self.list.setCurrentRow(max(0, min(self.list.count() - 1, row)))
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.taken.emit()
                return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _narrow(self, typed: str) -> None:
        blocked = self.list.blockSignals(True)
        self.list.clear()
        found = self._index.matches(typed)
        for number in range(len(self._items)) if found is None else found:
            self._add(self._items[number])
        words = typed.strip()
        if self._new and words and not any(item.text.casefold() == words.casefold() for item in self._items):
            self._add(PickerItem(self._new.replace("%1", words), words))
        self.list.setCurrentRow(0)
        self.list.blockSignals(blocked)
        self.changed.emit()

    def _add(self, item: PickerItem) -> None:
        self.list.addItem(picker_row(item))

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()

    @Slot()
    def _take(self) -> None:
        self.taken.emit()


class ChoicePart(QWidget):
    """Some of several, one of them in force."""

    changed = Signal()

    def __init__(self, choices: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._keys: dict[int, str] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2, 0, 0, 0)
        layout.setSpacing(4)
        for number, (key, words) in enumerate(choices):
            button = QRadioButton(words.replace("&", "&&"), self)
            button.setObjectName(f"choice-{key}")
            button.setAccessibleName(words)
            button.setChecked(number == 0)
            self._group.addButton(button, number)
            self._keys[number] = key
            layout.addWidget(button)
        self._group.idToggled.connect(self._toggled)

    @property
    def value(self) -> str:
        """The key of the choice in force; "" where there is nothing to choose."""
        return self._keys.get(self._group.checkedId(), "")

    @Slot(int, bool)
    def _toggled(self, _: int, checked: bool) -> None:
        if checked:
            self.changed.emit()


class ChecksPart(QListWidget):
    """Some of several quotes; Space ticks."""

    changed = Signal()

    def __init__(self, items: Sequence[tuple[str, str]], label: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("decisionQuotes")
        self.setAccessibleName(label)
        self.setWordWrap(True)
        self.setMinimumHeight(150)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for key, words in items:
            row = QListWidgetItem(words)
            row.setData(_VALUE, key)
            row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            row.setCheckState(Qt.CheckState.Unchecked)
            self.addItem(row)
        self.itemChanged.connect(self._tell)

    @property
    def value(self) -> tuple[str, ...]:
        """The keys of those that are ticked."""
        rows = (self.item(number) for number in range(self.count()))
        return tuple(str(row.data(_VALUE)) for row in rows if row.checkState() is Qt.CheckState.Checked)

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()
