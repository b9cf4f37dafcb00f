"""How the article looks, at hand: the settings of the page in a card below their button."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFormLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.settings import SCHEMA, Settings
from desktop.ui.dialogs.setting_editors import SettingEditor, editor_for
from desktop.ui.language import translated
from desktop.ui.theme import Theme
from desktop.ui.widgets.popover import Popover

_SHOWN = (
    "appearance.theme",
    "reading.font",
    "reading.size",
    "reading.width",
    "reading.leading",
    "reading.numbers",
    "marks.density",
    "marks.entities",
    "marks.direct",
    "marks.indirect",
)
_WIDTH = 520
_MARGIN = 8


class ReadingCard(Popover):
    """Every change is in force at once, and the article beside the card shows it."""

    settings_requested = Signal()

    def __init__(self, settings: Settings, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, width=_WIDTH)
        self.setObjectName("readingCard")
        self.setAccessibleName(self.tr("Text and marks"))
        self._settings = settings
        self._button: QToolButton | None = None
        self._editors: dict[str, SettingEditor] = {}
        form = QFormLayout()
        form.setHorizontalSpacing(20)
        form.setVerticalSpacing(10)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for setting in map(translated, SCHEMA):
            if setting.key in _SHOWN:
                editor = self._editors[setting.key] = editor_for(setting, theme, self)
                editor.edited.connect(partial(settings.set, setting.key))
                form.addRow(setting.label, editor)
        more = QPushButton(self.tr("All settings…"), self)
        more.setProperty("flat", True)
        more.clicked.connect(self._ask_for_more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 12)
        layout.setSpacing(8)
        layout.addLayout(form)
        layout.addWidget(more)
        self._restyle()

    def toggle_at(self, button: QToolButton | None) -> None:
        """Show the card below its button, in the upper right corner where there is none; put it away if it is shown."""
        self._button = button
        if self.isVisible():
            self.hide()
            return
        window = self._window
        bounds = QRect(window.mapToGlobal(QPoint()), window.size()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        corner = QRect(bounds.topRight(), QSize(1, 1))
        anchor = corner if button is None else QRect(button.mapToGlobal(QPoint()), button.size())
        self.show_beside(anchor, bounds)

    def editor(self, key: str) -> SettingEditor:
        """The control of a setting; a KeyError for one that is not shown."""
        return self._editors[key]

    def restyle(self) -> None:
        """Take the colours of the theme."""
        palette = self._theme.palette
        self.setStyleSheet(
            f"QFrame#readingCard {{ background: {palette.card}; border: 1px solid {palette.line};"
            f" border-radius: 10px; }}"
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Show the settings as they are, and from now on as they change."""
        super().showEvent(event)
        for key in self._editors:
            self._show(key)
        self._settings.listen(self._show)
        self._editors[_SHOWN[0]].setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks any more."""
        self._settings.unlisten(self._show)
        super().hideEvent(event)

    def _holds(self, widget: QWidget) -> bool:
        """A press on the button is one that puts the card away by itself."""
        return widget is self._button or super()._holds(widget)

    def _show(self, key: str) -> None:
        if key in self._editors:
            self._editors[key].show_value(self._settings.value(key))

    def _ask_for_more(self) -> None:
        self.hide()
        self.settings_requested.emit()
