"""The choice of a voice, asked of the platform only when somebody looks."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.settings import Setting, Value
from desktop.ui.dialogs.setting_editors import DropDown, SettingEditor
from desktop.ui.theme import Theme
from desktop.ui.voices import NoVoiceError, Voice, VoiceQuestion, VoiceSource


class VoiceList(DropDown):
    """Fills itself the first time it is opened: the engines take a while to answer, and until then it says so."""

    def __init__(self, source: VoiceSource, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._source: VoiceSource | None = source
        self._question: VoiceQuestion | None = None
        self.destroyed.connect(self._drop)
        self.addItem(self.tr("System voice"), "")

    def show_voice(self, name: str) -> None:
        """Show the voice in force."""
        if self.findData(name) < 0:
            self.addItem(name, name)
        self.setCurrentIndex(self.findData(name))

    def showPopup(self) -> None:
        """List the voices, or say why there are none."""
        source, self._source = self._source, None
        if source is not None:
            self._question = source.ask(self, self._list, self._explain)
            if self._question is not None:
                self._say(self.tr("Looking for voices…"))
        super().showPopup()

    def _list(self, voice: Voice) -> None:
        self._say("")
        known = {self.itemData(row) for row in range(self.count())}
        for name in voice.names():
            if name not in known:
                self.addItem(name, name)
        voice.deleteLater()

    def _explain(self, error: NoVoiceError) -> None:
        self._say(str(error))

    def _say(self, words: str) -> None:
        """A last row that cannot be chosen, "" for none; it is the tool tip as well."""
        last = self.count() - 1
        if self.itemData(last) is None:
            self.removeItem(last)
        self.setToolTip(words)
        if words:
            self.addItem(words, None)
            model = self.model()
            assert isinstance(model, QStandardItemModel)
            model.item(self.count() - 1).setEnabled(False)

    @Slot()
    def _drop(self) -> None:
        if self._question is not None:
            self._question.drop()


class VoiceEditor(SettingEditor):
    """A list of voices."""

    def __init__(self, setting: Setting, source: VoiceSource, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._list = VoiceList(source, theme, self)
        self._list.setAccessibleName(setting.label)
        self._list.setAccessibleDescription(setting.hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._list)
        self.setFocusProxy(self._list)
        self._list.activated.connect(self._picked)

    def show_value(self, value: Value) -> None:
        """Show the voice in force."""
        self._list.show_voice(str(value))

    @Slot(int)
    def _picked(self, row: int) -> None:
        self.edited.emit(self._list.itemData(row))
