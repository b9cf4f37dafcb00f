"""Size, theme, marks, parts of the window. Every choice is kept in the settings."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QToolButton

from desktop.ui.commands.base import WindowCommands
from desktop.ui.palettes import ThemeName
from desktop.ui.tabs import Tabs
from desktop.ui.theme import ReadingStyle
from desktop.ui.workspace import Services

if TYPE_CHECKING:
    from desktop.ui.dialogs.reading_card import ReadingCard

_SIZES = (12, 40)
_WIDTHS = (45, 100)


class ViewCommands(WindowCommands):
    """How the article looks."""

    side_panel_toggled = Signal(bool)
    settings_requested = Signal()
    page_picture_toggled = Signal(bool)

    def __init__(self, services: Services, tabs: Tabs, window: QMainWindow) -> None:
        super().__init__(services, tabs, window)
        self._settings = services.settings
        self._theme = services.theme
        self._card: ReadingCard | None = None

    @Slot()
    def show_card(self) -> None:
        """Show how the article looks and may look, below the button of that; a second time put it away."""
        if self._card is None:
            from desktop.ui.dialogs.reading_card import ReadingCard  # noqa: PLC0415 - a start is measured

            self._card = ReadingCard(self._settings, self._theme, self._window)
            self._card.settings_requested.connect(self.settings_requested)
        action = self.sender()
        beside = action.associatedObjects() if isinstance(action, QAction) else []
        button = next((widget for widget in beside if isinstance(widget, QToolButton)), None)
        self._card.toggle_at(button)

    @Slot()
    def zoom_in(self) -> None:
        """Set the text larger."""
        self._zoom(2)

    @Slot()
    def zoom_out(self) -> None:
        """Set the text smaller."""
        self._zoom(-2)

    @Slot()
    def zoom_reset(self) -> None:
        """Set the text at its normal size."""
        self._theme.set_reading(replace(self._theme.reading, size=ReadingStyle().size))

    @Slot()
    def wider(self) -> None:
        """Put more characters on a line."""
        self._widen(5)

    @Slot()
    def narrower(self) -> None:
        """Put fewer characters on a line."""
        self._widen(-5)

    @Slot()
    def theme_system(self) -> None:
        """Follow the platform between light and dark."""
        self._choose(ThemeName.SYSTEM)

    @Slot()
    def theme_light(self) -> None:
        """Use the light theme."""
        self._choose(ThemeName.LIGHT)

    @Slot()
    def theme_dark(self) -> None:
        """Use the dark theme."""
        self._choose(ThemeName.DARK)

    @Slot()
    def theme_sepia(self) -> None:
        """Use the sepia theme."""
        self._choose(ThemeName.SEPIA)

    @Slot()
    def theme_contrast(self) -> None:
        """Use the theme with high contrast."""
        self._choose(ThemeName.CONTRAST)

    @Slot()
    def marks_all(self) -> None:
        """Mark entities and quotes."""
        self._settings.set("marks.density", "all")

    @Slot()
    def marks_speakers(self) -> None:
        """Mark quotes and their sources alone."""
        self._settings.set("marks.density", "speakers")

    @Slot()
    def marks_none(self) -> None:
        """Show the plain text."""
        self._settings.set("marks.density", "none")

    @Slot(bool)
    def mark_entities(self, on: bool) -> None:
        """Mark names or not."""
        self._settings.set("marks.entities", on)

    @Slot(bool)
    def mark_direct(self, on: bool) -> None:
        """Mark verbatim words or not."""
        self._settings.set("marks.direct", on)

    @Slot(bool)
    def mark_indirect(self, on: bool) -> None:
        """Mark paraphrases or not."""
        self._settings.set("marks.indirect", on)

    @Slot(bool)
    def number_paragraphs(self, on: bool) -> None:
        """Number the paragraphs or not."""
        self._settings.set("reading.numbers", on)

    @Slot(bool)
    def show_removed(self, on: bool) -> None:
        """Unfold what is not part of the article, or fold it."""
        self._settings.set("reading.removed", on)

    @Slot(bool)
    def toggle_side_panel(self, on: bool) -> None:
        """Show or hide the side panel."""
        self.side_panel_toggled.emit(on)

    @Slot(bool)
    def toggle_page_picture(self, on: bool) -> None:
        """Show the page of a PDF file beside its text or not."""
        self.page_picture_toggled.emit(on)

    @Slot(bool)
    def toggle_full_screen(self, on: bool) -> None:
        """Fill the screen or not."""
        if on:
            self._window.showFullScreen()
        else:
            self._window.showNormal()

    def _zoom(self, step: int) -> None:
        size = self._theme.reading.size + step
        self._theme.set_reading(replace(self._theme.reading, size=max(_SIZES[0], min(_SIZES[1], size))))

    def _widen(self, step: int) -> None:
        width = self._theme.reading.width + step
        self._theme.set_reading(replace(self._theme.reading, width=max(_WIDTHS[0], min(_WIDTHS[1], width))))

    def _choose(self, name: ThemeName) -> None:
        self._theme.choose(name)
        self._settings.set("appearance.theme", name.value)
