"""The middle of the window: the row of tabs, and below it the page and the panel of the tab in front."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.document import source_name
from desktop.session import Status
from desktop.ui.tabs import Tabs
from desktop.ui.widgets.tab_card import TabCard
from desktop.ui.widgets.welcome import WelcomePage
from desktop.ui.workspace import Services, Workspace

_LEAST_WIDTH = 240
"""Of a page in px: with the panel beside it, a window of 550 px holds both, which is 1,100 at twice the size."""
_WIDTHS = (1070, 370)
"""Of page and panel in px, before the reader changes them."""


class Pages(QWidget):
    """Shows the article of the tab in front, or what there is in its place; the panel only beside an article."""

    over_changed = Signal()
    """A page of the library has come in place of the article, or gone."""

    def __init__(self, services: Services, tabs: Tabs, window: QMainWindow) -> None:
        super().__init__(window)
        self._tabs = tabs
        self._panel_wanted = True
        self._over: QWidget | None = None
        self.welcome = WelcomePage(services.theme, self)
        self.card = TabCard(services.theme, self)
        self._articles = QStackedWidget(self)
        self._articles.setMinimumWidth(_LEAST_WIDTH)
        self._articles.addWidget(self.welcome)
        self._articles.addWidget(self.card)
        self._panels = QStackedWidget(self)
        self._panels.setObjectName("panels")
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self._splitter.addWidget(self._articles)
        self._splitter.addWidget(self._panels)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        self._splitter.setSizes(list(_WIDTHS))
        self._panel_width = _WIDTHS[1]
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._splitter, 1)
        self._panels.hide()
        tabs.built.connect(self._furnish)
        tabs.front_changed.connect(self.leave)

    def set_strip(self, strip: QWidget) -> None:
        """Put the row of tabs above everything."""
        self._column.insertWidget(0, strip)

    def want_panel(self, wanted: bool) -> None:
        """Show the panel beside articles or not."""
        self._panel_wanted = wanted
        self.refresh()

    @property
    def shows_panel(self) -> bool:
        """Whether the panel stands beside articles."""
        return self._panel_wanted

    @property
    def panel_width(self) -> int:
        """Of the panel, in px, also while it is not shown."""
        return self._splitter.sizes()[1] or self._panel_width

    def set_panel_width(self, width: int) -> None:
        """Make the panel so wide, as far as there is room."""
        self._panel_width = width
        self._splitter.setSizes([max(_LEAST_WIDTH, self._splitter.width() - width), width])

    def show_over(self, page: QWidget) -> None:
        """Show a page of the library in place of article and panel, until `leave`."""
        self.leave()
        self._over = page
        self._column.addWidget(page, 1)
        self._splitter.hide()
        page.show()
        self.over_changed.emit()

    @property
    def over(self) -> QWidget | None:
        """The page of the library that is shown in place of the article."""
        return self._over

    @Slot()
    def leave(self) -> None:
        """Show the article of the tab in front again."""
        if self._over is not None:
            self._over.hide()
            self._column.removeWidget(self._over)
            self._over = None
            self._splitter.show()
            self.over_changed.emit()

    @Slot()
    def refresh(self) -> None:
        """Show what belongs to the tab in front, as it is now."""
        tab = self._tabs.front
        page = self._page(tab)
        if tab.document is not None:
            self._panels.setCurrentWidget(tab.panel)
        self._panels.setVisible(self._panel_wanted and tab.document is not None)
        self._articles.setCurrentWidget(page)

    def _page(self, tab: Workspace) -> QWidget:
        session = tab.session
        if tab.document is not None:
            return tab.pane
        if session.failure:
            self.card.show_trouble(session.title, session.failure)
            return self.card
        if session.status is Status.WAITING and session.needs_network and session.source is not None:
            self.card.show_unread_page(session.title, source_name(session.source))
            return self.card
        return self.welcome if tab.is_empty else tab.pane

    @Slot(object)
    def _furnish(self, tab: Workspace) -> None:
        self._articles.addWidget(tab.pane)
        self._panels.addWidget(tab.panel)
