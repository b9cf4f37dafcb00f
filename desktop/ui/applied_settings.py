"""Keeps the window as the settings say, whoever changes them: a menu, a key, the dialog, the wheel."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMainWindow

from desktop.settings import Settings
from desktop.ui.actions import Actions
from desktop.ui.palettes import ThemeName
from desktop.ui.theme import ReadingStyle
from desktop.ui.workspace import Workspace

_SWITCHES = {
    "marks.entities": "markEntities",
    "marks.direct": "markDirect",
    "marks.indirect": "markIndirect",
    "reading.numbers": "paragraphNumbers",
    "reading.removed": "showRemoved",
}
"""Settings that an action switches."""


def reading_style(settings: Settings) -> ReadingStyle:
    """How the settings want the article to be set."""
    return ReadingStyle(
        font=settings.text("reading.font"),
        size=int(settings.number("reading.size")),
        leading=settings.number("reading.leading"),
        width=int(settings.number("reading.width")),
    )


class AppliedSettings(QObject):
    """Listens to the settings, and writes down what the reader changes without them."""

    def __init__(self, workspace: Workspace, actions: Actions, window: QMainWindow) -> None:
        super().__init__(window)
        self._settings = workspace.services.settings
        self._theme = workspace.services.theme
        self._pane = workspace.pane
        self._actions = actions
        actions.check(f"theme{self._theme.name.value.capitalize()}")
        self._apply_reading()
        self._apply_marks()
        self._settings.listen(self._apply)
        self._theme.changed.connect(self._keep_reading)

    def _apply(self, key: str) -> None:
        group = key.partition(".")[0]
        if key == "appearance.theme":
            name = ThemeName(self._settings.text(key))
            if name is not self._theme.name:
                self._theme.choose(name)
            self._actions.check(f"theme{name.value.capitalize()}")
        elif group == "reading":
            self._apply_reading()
        elif group == "marks":
            self._apply_marks()

    def _apply_reading(self) -> None:
        self._theme.set_reading(reading_style(self._settings))
        self._pane.set_paragraph_numbers(self._settings.flag("reading.numbers"))
        self._pane.show_removed(self._settings.flag("reading.removed"))
        self._show_switches()

    def _show_switches(self) -> None:
        for key, action in _SWITCHES.items():
            self._actions[action].setChecked(self._settings.flag(key))

    def _apply_marks(self) -> None:
        settings = self._settings
        density = settings.text("marks.density")
        self._actions.check(f"marks{density.capitalize()}")
        self._show_switches()
        self._pane.set_density(density)
        self._pane.set_mark_filter(
            entities=settings.flag("marks.entities"),
            direct=settings.flag("marks.direct"),
            indirect=settings.flag("marks.indirect"),
            minimum_certainty=settings.number("marks.certainty"),
        )

    @Slot()
    def _keep_reading(self) -> None:
        """Size and width can be changed by keys and by the wheel."""
        self._settings.set("reading.size", self._theme.reading.size)
        self._settings.set("reading.width", self._theme.reading.width)
