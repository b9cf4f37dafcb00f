"""The right control for each kind of setting."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QSlider, QVBoxLayout, QWidget

from desktop.settings import Setting, Value
from desktop.ui.icons import icon
from desktop.ui.theme import Theme
from desktop.ui.widgets.segmented import SegmentedControl
from desktop.ui.widgets.switch import Switch

_VALUE_WIDTH = 104
_DECIMAL = re.compile(r"(?<=\d)\.(?=\d)")
_ROOM = 58
"""Letters that stand side by side in the width of a control."""


class SettingEditor(QWidget):
    """Shows the value of one setting and tells when the reader changes it."""

    edited = Signal(object)
    """The new value."""

    def show_value(self, value: Value) -> None:
        """Show `value`, which is then not an edit."""
        raise NotImplementedError

    def _edited(self, value: Value) -> None:
        self.edited.emit(value)


class ChoiceEditor(SettingEditor):
    """A few choices side by side."""

    def __init__(self, setting: Setting, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        words = setting.words or setting.choices
        self._control = SegmentedControl(list(zip(setting.choices, words, strict=True)), theme, self)
        self._control.setAccessibleName(setting.label)
        for key, shown in zip(setting.choices, words, strict=True):
            self._control.segment(key).setAccessibleName(f"{setting.label}: {shown}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._control)
        if setting.hint:
            column.addWidget(_hint(setting, self))
        self.setFocusProxy(self._control.segment(setting.choices[0]))
        self._control.chosen.connect(self._edited)

    def show_value(self, value: Value) -> None:
        """Raise the segment of the value."""
        blocked = self.blockSignals(True)
        self._control.choose(str(value))
        self.blockSignals(blocked)


class SwitchEditor(SettingEditor):
    """On or off."""

    def __init__(self, setting: Setting, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        beside = setting.hint if len(setting.hint) <= _ROOM else ""
        self._switch = Switch(beside, theme, self)
        self._switch.setAccessibleName(setting.label)
        self._switch.setAccessibleDescription(setting.hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._switch)
        if setting.hint and not beside:
            column.addWidget(_hint(setting, self))
        self.setFocusProxy(self._switch)
        self._switch.toggled.connect(self._edited)

    def show_value(self, value: Value) -> None:
        """Put the switch where it belongs."""
        blocked = self.blockSignals(True)
        self._switch.setChecked(bool(value))
        self.blockSignals(blocked)


class NumberEditor(SettingEditor):
    """A slider with the number beside it."""

    def __init__(self, setting: Setting, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._setting = setting
        self._slider = QSlider(Qt.Orientation.Horizontal, self)
        self._slider.setRange(0, round((setting.maximum - setting.minimum) / setting.step))
        self._slider.setPageStep(max(1, self._slider.maximum() // 10))
        self._slider.setAccessibleName(setting.label)
        self._number = QLabel(self)
        self._number.setMinimumWidth(_VALUE_WIDTH)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._slider, 1)
        row.addWidget(self._number)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        if setting.hint:
            column.addWidget(_hint(setting, self))
        self.setFocusProxy(self._slider)
        self._slider.valueChanged.connect(self._moved)

    def show_value(self, value: Value) -> None:
        """Put the slider at the value."""
        blocked = self.blockSignals(True)
        self._slider.setValue(round((float(value) - self._setting.minimum) / self._setting.step))
        self._say(float(value))
        self.blockSignals(blocked)

    @Slot(int)
    def _moved(self, position: int) -> None:
        setting = self._setting
        value = round(min(setting.maximum, setting.minimum + position * setting.step), 4)
        self._say(value)
        self.edited.emit(int(value) if isinstance(setting.default, int) else value)

    def _say(self, value: float) -> None:
        words = _DECIMAL.sub(self.locale().decimalPoint(), self._setting.shown.format(value))
        self._number.setText(words)
        self._slider.setAccessibleDescription(words)


class TextEditor(SettingEditor):
    """A line of text, taken when the reader leaves it."""

    def __init__(self, setting: Setting, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._field = QLineEdit(self)
        self._field.setAccessibleName(setting.label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._field)
        if setting.hint:
            column.addWidget(_hint(setting, self))
        self.setFocusProxy(self._field)
        self._field.editingFinished.connect(self._finished)

    def show_value(self, value: Value) -> None:
        """Put the value into the field."""
        self._field.setText(str(value))

    @Slot()
    def _finished(self) -> None:
        self.edited.emit(self._field.text().strip())


class DropDown(QComboBox):
    """A combo box with an arrow in the ink of the theme, which a style sheet cannot draw."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box, then its arrow."""
        super().paintEvent(event)
        size = 16
        left = 6 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else self.width() - size - 6
        arrow = icon("chevron-down", self._theme.palette.soft, size=size)
        with QPainter(self) as painter:
            arrow.paint(painter, left, (self.height() - size) // 2, size, size)


class ListEditor(SettingEditor):
    """More choices, or longer ones, than fit side by side."""

    def __init__(self, setting: Setting, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._list = DropDown(theme, self)
        self._list.setAccessibleName(setting.label)
        for key, words in zip(setting.choices, setting.words or setting.choices, strict=True):
            self._list.addItem(words, key)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._list)
        if setting.hint:
            column.addWidget(_hint(setting, self))
        self.setFocusProxy(self._list)
        self._list.activated.connect(self._picked)

    def show_value(self, value: Value) -> None:
        """Show the choice in force."""
        self._list.setCurrentIndex(self._list.findData(value))

    @Slot(int)
    def _picked(self, row: int) -> None:
        self.edited.emit(self._list.itemData(row))


def _fit_side_by_side(setting: Setting) -> bool:
    """Segments are all as wide as the longest of them."""
    words = setting.words or setting.choices
    return len(words) * (max(map(len, words)) + 3) <= _ROOM


def editor_for(setting: Setting, theme: Theme, parent: QWidget) -> SettingEditor:
    """The control for a setting: choices, a switch, a slider or a field."""
    if setting.choices:
        return (ChoiceEditor if _fit_side_by_side(setting) else ListEditor)(setting, theme, parent)
    if isinstance(setting.default, bool):
        return SwitchEditor(setting, theme, parent)
    if isinstance(setting.default, str):
        return TextEditor(setting, theme, parent)
    return NumberEditor(setting, theme, parent)


def _hint(setting: Setting, parent: QWidget) -> QLabel:
    label = QLabel(setting.hint, parent)
    label.setObjectName("caption")
    label.setWordWrap(True)
    return label
