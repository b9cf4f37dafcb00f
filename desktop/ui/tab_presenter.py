"""Keeps the row of tabs equal to the tabs, and carries out what the reader does with it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from desktop.document import source_name
from desktop.session import Status
from desktop.ui.tabs import Tabs
from desktop.ui.widgets.tab_strip import TabFace, TabState, TabStrip
from desktop.ui.workspace import Workspace


class TabPresenter(QObject):
    """Between `Tabs` and `TabStrip`, which do not know one another."""

    def __init__(self, tabs: Tabs, strip: TabStrip, parent: QObject) -> None:
        super().__init__(parent)
        self._tabs = tabs
        self._strip = strip
        for signal in (tabs.added, tabs.removed, tabs.moved, tabs.front_changed, tabs.changed):
            signal.connect(self.refresh)
        strip.chosen.connect(self._choose)
        strip.close_requested.connect(self._close)
        strip.close_others_requested.connect(self._close_others)
        strip.moved.connect(tabs.move)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the tabs as they are now."""
        everything = self._tabs.all
        front = everything.index(self._tabs.front)
        self._strip.show_tabs([self._face(tab) for tab in everything], front)

    def _face(self, tab: Workspace) -> TabFace:
        session = tab.session
        title = session.title or self.tr("New tab")
        source = source_name(session.source) if session.source is not None else ""
        detail = f"{title}\n{source}" if source and source != title else title
        return TabFace(title, detail, self._state(tab))

    @staticmethod
    def _state(tab: Workspace) -> TabState:
        if tab.session.failure:
            return TabState.TROUBLE
        if tab.session.status in (Status.READING, Status.ANALYSING):
            return TabState.BUSY
        return TabState.NEWS if tab.news else TabState.STILL

    @Slot(int)
    def _choose(self, number: int) -> None:
        if 0 <= number < len(self._tabs.all):
            self._tabs.show(self._tabs.all[number])

    @Slot(int)
    def _close(self, number: int) -> None:
        self._tabs.close(self._tabs.all[number])

    @Slot(int)
    def _close_others(self, number: int) -> None:
        self._tabs.close_others(self._tabs.all[number])
