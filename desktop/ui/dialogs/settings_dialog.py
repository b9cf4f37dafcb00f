"""The settings, one row each, made from the schema; every change is in force at once."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.settings import SCHEMA, Setting, Settings, Value
from desktop.ui.dialogs.setting_editors import SettingEditor, editor_for
from desktop.ui.dialogs.voice_editor import VoiceEditor
from desktop.ui.language import translated
from desktop.ui.theme import Theme
from desktop.ui.voices import PlatformVoices, VoiceSource

_SIZE = (640, 760)


class SettingsDialog(QDialog):
    """Stands beside the window without blocking it, so that the article shows what a change does."""

    def __init__(self, settings: Settings, theme: Theme, parent: QWidget, *, voices: VoiceSource | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settingsDialog")
        self.setWindowTitle(self.tr("Settings"))
        self._settings = settings
        self._theme = theme
        self._voices = voices or PlatformVoices()
        self._editors: dict[str, SettingEditor] = {}
        self._labels: list[QLabel] = []
        restore = QPushButton(self.tr("Restore defaults"), self)
        restore.setObjectName("restoreDefaults")
        restore.setAutoDefault(False)
        restore.clicked.connect(self._restore)
        self._undo = QPushButton(self.tr("Undo"), self)
        self._undo.setObjectName("undoRestore")
        self._undo.setAccessibleName(self.tr("Undo restoring the defaults"))
        self._undo.setProperty("flat", True)
        self._undo.setAutoDefault(False)
        self._undo.clicked.connect(self._bring_back)
        self._undo.hide()
        self._before: dict[str, Value] = {}
        close = QPushButton(self.tr("Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 12, 24, 16)
        foot.addWidget(restore)
        foot.addWidget(self._undo)
        foot.addStretch(1)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._rows(), 1)
        layout.addLayout(foot)
        self.resize(_SIZE[0], min(_SIZE[1], self.screen().availableGeometry().height() - 60))
        settings.listen(self._show)
        for setting in SCHEMA:
            self._show(setting.key)

    def editor(self, key: str) -> SettingEditor:
        """The control of a setting; a KeyError for one that is not shown."""
        return self._editors[key]

    def release(self) -> None:
        """Listen to the settings no more."""
        self._settings.unlisten(self._show)

    @Slot()
    def _restore(self) -> None:
        self._before = self._settings.restore_defaults()
        self._undo.setVisible(bool(self._before))

    @Slot()
    def _bring_back(self) -> None:
        for key, value in self._before.items():
            self._settings.set(key, value)
        self._undo.hide()

    def _rows(self) -> QScrollArea:
        page = QWidget(self)
        grid = QGridLayout(page)
        grid.setContentsMargins(24, 16, 24, 8)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        group = ""
        for setting in map(translated, SCHEMA):
            if setting.group and setting.group != group:
                group = setting.group
                self._add_heading(grid, group)
            if setting.group:
                self._add_row(grid, setting)
        grid.setRowStretch(grid.rowCount(), 1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        return area

    def _add_heading(self, grid: QGridLayout, words: str) -> None:
        heading = QLabel(words.upper(), self)
        heading.setObjectName("heading")
        heading.setAccessibleName(words)
        heading.setContentsMargins(0, 12 if grid.count() else 0, 0, 0)
        grid.addWidget(heading, grid.rowCount(), 0, 1, 2)

    def _add_row(self, grid: QGridLayout, setting: Setting) -> None:
        if setting.key == "speech.voice":
            editor: SettingEditor = VoiceEditor(setting, self._voices, self._theme, self)
        else:
            editor = editor_for(setting, self._theme, self)
        label = QLabel(setting.label, self)
        label.setBuddy(editor)
        label.setFixedHeight(30)
        row = grid.rowCount()
        grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(editor, row, 1)
        editor.edited.connect(partial(self._settings.set, setting.key))
        self._editors[setting.key] = editor

    def _show(self, key: str) -> None:
        value: Value = self._settings.value(key)
        if key in self._editors:
            self._editors[key].show_value(value)
