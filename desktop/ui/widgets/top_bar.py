"""The small tool bar: menu, history, find, the headline, text, theme, panel."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from desktop.ui.actions import Actions
from desktop.ui.icons import icon
from desktop.ui.menus import Menus
from desktop.ui.theme import Theme, interface_font

_ICON_NAME = "iconName"


class TitleLabel(QWidget):
    """One line of text in the middle, shortened where there is no room for all of it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self.setObjectName("articleTitle")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        theme.changed.connect(self.update)

    def set_text(self, text: str) -> None:
        """Show `text`."""
        self._text = text
        self.setToolTip(text)
        self.setAccessibleName(text)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text."""
        painter = QPainter(self)
        painter.setFont(interface_font(weight=600))
        painter.setPen(self._theme.color("ink"))
        room = self.rect().adjusted(12, 0, -12, 0)
        shown = painter.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, shown)


class TopBar(QToolBar):
    """Every control has a name and a tooltip with its keys."""

    def __init__(self, actions: Actions, menus: Menus, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Tools"))
        self.setObjectName("toolBar")
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._theme = theme
        self._buttons: list[QToolButton] = []
        self._add_menu(self.tr("Menu"), "menu", menus.main(), "F10")
        self._add_actions(actions, "library", "open", "back", "forward", "find")
        self._title = TitleLabel(theme, self)
        self.addWidget(self._title)
        self._add_actions(actions, "textAndMarks")
        self._add_menu(self.tr("Theme"), "sun-moon", menus.menu("theme"), "")
        self._add_actions(actions, "sidePanel")
        theme.changed.connect(self._draw_icons)
        self._draw_icons()

    def set_title(self, text: str) -> None:
        """Show the headline."""
        self._title.set_text(text)

    def _add_actions(self, actions: Actions, *ids: str) -> None:
        for action_id in ids:
            action = actions[action_id]
            self.addAction(action)
            button = self.widgetForAction(action)
            button.setAccessibleName(action.text().replace("&", "").rstrip("…"))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _add_menu(self, name: str, icon_name: str, menu: QMenu, shortcut: str) -> None:
        button = QToolButton(self)
        button.setObjectName(f"{icon_name}Button")
        button.setAccessibleName(name)
        button.setToolTip(f"{name}  ({shortcut})" if shortcut else name)
        button.setProperty(_ICON_NAME, icon_name)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(menu)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if shortcut:
            button.setShortcut(QKeySequence(shortcut))
        self._buttons.append(button)
        self.addWidget(button)

    @Slot()
    def _draw_icons(self) -> None:
        for button in self._buttons:
            button.setIcon(icon(str(button.property(_ICON_NAME)), self._theme.palette.soft))
