"""Tabs and windows."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from desktop.ui.commands.base import WindowCommands


class TabCommands(WindowCommands):
    """Several articles at a time."""

    new_window_requested = Signal()
    quit_requested = Signal()

    @Slot()
    def new_tab(self) -> None:
        """An empty tab in front."""
        self._tabs.new()

    @Slot()
    def new_window(self) -> None:
        """A window of its own."""
        self.new_window_requested.emit()

    @Slot()
    def close_tab(self) -> None:
        """Close the tab in front; the window too if it was empty and the only one."""
        if len(self._tabs.all) == 1 and self._workspace.is_empty:
            self._window.close()
        else:
            self._tabs.close(self._workspace)

    @Slot()
    def reopen_tab(self) -> None:
        """Open the tab again that was closed last."""
        self._tabs.reopen()

    @Slot()
    def next_tab(self) -> None:
        """Go to the tab on the right, from the last to the first."""
        self._tabs.step(1)

    @Slot()
    def previous_tab(self) -> None:
        """Go to the tab on the left, from the first to the last."""
        self._tabs.step(-1)

    @Slot()
    def quit(self) -> None:
        """Close every window."""
        self.quit_requested.emit()
