"""The menus, built from the table of actions."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop.ui.actions import Actions, menu_titles
from desktop.ui.workspace import Bookshelf

RECENT_SHOWN = 8


class Menus(QObject):
    """Builds menus; `recent_requested` carries the path of a recent article."""

    recent_requested = Signal(str)

    def __init__(self, actions: Actions, bookshelf: Bookshelf, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self._bookshelf = bookshelf
        self._parent = parent

    def main(self) -> QMenu:
        """Everything, as one menu of menus."""
        menu = QMenu(self._parent)
        for menu_id in ("file", "edit", "go", "view", "library", "help"):
            menu.addMenu(self.menu(menu_id))
        return menu

    def menu(self, menu_id: str) -> QMenu:
        """One menu with its submenus."""
        menu = QMenu(menu_titles()[menu_id], self._parent)
        self._actions.fill(menu, menu_id)
        if menu_id == "view":
            menu.addSeparator()
            menu.addMenu(self.menu("theme"))
            menu.addMenu(self.menu("marks"))
        if menu_id == "file":
            self._recent = QMenu(self.tr("Open &recent"), self._parent)
            self._recent.setToolTipsVisible(True)
            menu.insertMenu(self._actions["openSample"], self._recent)
            menu.aboutToShow.connect(self._fill_recent)
        return menu

    @Slot()
    def _fill_recent(self) -> None:
        self._recent.clear()
        for article in self._bookshelf.recent(RECENT_SHOWN):
            action = self._recent.addAction((article.title or article.source).replace("&", "&&"))
            action.setToolTip(article.source)
            action.setData(article.source)
            action.triggered.connect(self._open_recent)
        self._recent.setEnabled(not self._recent.isEmpty())

    @Slot()
    def _open_recent(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.recent_requested.emit(str(action.data()))
