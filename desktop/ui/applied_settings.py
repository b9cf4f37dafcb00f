"""Keeps the window as the settings say, whoever changes them: a menu, a key, the dialog, the wheel."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMainWindow

from desktop.settings import Settings
from desktop.ui.actions import Actions
from desktop.ui.motion import NONE, keep_still
from desktop.ui.palettes import ThemeName
from desktop.ui.tabs import Tabs
from desktop.ui.theme import ReadingStyle
from desktop.ui.widgets.article_pane import ArticlePane
from desktop.ui.workspace import Services, Workspace

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

    def __init__(self, services: Services, tabs: Tabs, actions: Actions, window: QMainWindow) -> None:
        super().__init__(window)
        self._settings = services.settings
        self._theme = services.theme
        self._tabs = tabs
        self._actions = actions
        actions.check(f"theme{self._theme.name.value.capitalize()}")
        self._window = window
        self._apply_motion()
        self._apply_reading()
        self._apply_marks()
        self._settings.listen(self._apply)
        self._theme.changed.connect(self._keep_reading)
        tabs.built.connect(self._furnish)

    def stop(self) -> None:
        """Listen no more, as when the window goes."""
        self._settings.unlisten(self._apply)

    @Slot(object)
    def _furnish(self, tab: Workspace) -> None:
        self._apply_reading_to(tab.pane)
        self._apply_marks_to(tab.pane)

    def _panes(self) -> list[ArticlePane]:
        return [tab.pane for tab in self._tabs.all if tab.is_built]

    def _apply(self, key: str) -> None:
        group = key.partition(".")[0]
        if key == "appearance.theme":
            name = ThemeName(self._settings.text(key))
            if name is not self._theme.name:
                self._theme.choose(name)
            self._actions.check(f"theme{name.value.capitalize()}")
        elif key == "appearance.motion":
            self._apply_motion()
        elif group == "reading":
            self._apply_reading()
        elif group == "marks":
            self._apply_marks()

    def _apply_motion(self) -> None:
        keep_still(self._window, still=self._settings.text("appearance.motion") == NONE)

    def _apply_reading(self) -> None:
        self._theme.set_reading(reading_style(self._settings))
        for pane in self._panes():
            self._apply_reading_to(pane)
        self._show_switches()

    def _apply_reading_to(self, pane: ArticlePane) -> None:
        pane.set_paragraph_numbers(self._settings.flag("reading.numbers"))
        pane.show_removed(self._settings.flag("reading.removed"))

    def _show_switches(self) -> None:
        for key, action in _SWITCHES.items():
            self._actions[action].setChecked(self._settings.flag(key))

    def _apply_marks(self) -> None:
        self._actions.check(f"marks{self._settings.text('marks.density').capitalize()}")
        self._show_switches()
        for pane in self._panes():
            self._apply_marks_to(pane)

    def _apply_marks_to(self, pane: ArticlePane) -> None:
        settings = self._settings
        pane.set_density(settings.text("marks.density"))
        pane.set_mark_filter(
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
