"""The choice of a voice, asked of the platform only when somebody looks."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.settings import Setting, Value
from desktop.ui.dialogs.setting_editors import DropDown, SettingEditor
from desktop.ui.theme import Theme
from desktop.ui.voices import NoVoiceError, VoiceMaker


class VoiceList(DropDown):
    """Fills itself the first time it is opened: loading the engines takes a while."""

    def __init__(self, maker: VoiceMaker, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._maker: VoiceMaker | None = maker
        self.addItem(self.tr("System voice"), "")

    def show_voice(self, name: str) -> None:
        """Show the voice in force."""
        if self.findData(name) < 0:
            self.addItem(name, name)
        self.setCurrentIndex(self.findData(name))

    def showPopup(self) -> None:
        """List the voices, or say why there are none."""
        maker, self._maker = self._maker, None
        if maker is not None:
            try:
                voice = maker(self)
            except NoVoiceError as error:
                self.setToolTip(str(error))
            else:
                known = {self.itemData(row) for row in range(self.count())}
                for name in voice.names():
                    if name not in known:
                        self.addItem(name, name)
                voice.deleteLater()
        super().showPopup()


class VoiceEditor(SettingEditor):
    """A list of voices."""

    def __init__(self, setting: Setting, maker: VoiceMaker, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._list = VoiceList(maker, theme, self)
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
