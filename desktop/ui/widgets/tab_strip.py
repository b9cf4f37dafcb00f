"""The row of tabs above the article; not shown while there is only one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QPointF, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QContextMenuEvent, QIcon, QMouseEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QMenu, QTabBar, QToolButton, QWidget

from desktop.ui.icons import icon
from desktop.ui.theme import Theme

_HEIGHT = 36
_DOT = 16


class TabState(Enum):
    """What a tab says of its article besides the name."""

    STILL = auto()
    BUSY = auto()
    """It is read or analysed."""
    NEWS = auto()
    """It was finished while the reader looked elsewhere."""
    TROUBLE = auto()


@dataclass(frozen=True, slots=True)
class TabFace:
    """How a tab looks; `detail` is its tooltip."""

    title: str
    detail: str = ""
    state: TabState = TabState.STILL


class _Bar(QTabBar):
    """Closes a tab at a middle click; a menu for each tab."""

    close_requested = Signal(int)
    close_others_requested = Signal(int)

    def __init__(self, reopen: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._reopen = reopen
        self._pressed = -1

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note where the middle button goes down."""
        if event.button() is Qt.MouseButton.MiddleButton:
            self._pressed = self.tabAt(event.position().toPoint())
        else:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Close a tab when the middle button goes down and up on it."""
        at = self.tabAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.MiddleButton:
            if at >= 0 and at == self._pressed:
                self.close_requested.emit(at)
            self._pressed = -1
        else:
            super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the tab under the pointer, or with the one in front."""
        at = self.tabAt(event.pos())
        at = at if at >= 0 else self.currentIndex()
        menu = QMenu(self)
        close = menu.addAction(self.tr("Close tab"))
        others = menu.addAction(self.tr("Close other tabs"))
        others.setEnabled(self.count() > 1)
        menu.addAction(self._reopen)
        chosen = menu.exec(event.globalPos())
        if chosen is close:
            self.close_requested.emit(at)
        elif chosen is others:
            self.close_others_requested.emit(at)


class TabStrip(QWidget):
    """Shows the faces it is given; what the reader does with it are wishes, by the number of the tab."""

    chosen = Signal(int)
    close_requested = Signal(int)
    close_others_requested = Signal(int)
    moved = Signal(int, int)

    def __init__(self, theme: Theme, new_tab: QAction, reopen: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tabStrip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(_HEIGHT)
        self._theme = theme
        self._faces: list[TabFace] = []
        self.bar = _Bar(reopen, self)
        self.bar.setObjectName("tabBar")
        self.bar.setAccessibleName(self.tr("Open articles"))
        self.bar.setDocumentMode(True)
        self.bar.setDrawBase(False)
        self.bar.setMovable(True)
        self.bar.setExpanding(False)
        self.bar.setElideMode(Qt.TextElideMode.ElideRight)
        self.bar.setUsesScrollButtons(True)
        self.bar.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._plus = QToolButton(self)
        self._plus.setObjectName("newTabButton")
        self._plus.setAccessibleName(self.tr("New tab"))
        self._plus.setToolTip(new_tab.toolTip())
        self._plus.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._plus.clicked.connect(new_tab.trigger)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(4)
        row.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self._plus, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self.bar.currentChanged.connect(self.chosen)
        self.bar.tabMoved.connect(self._tab_moved)
        self.bar.close_requested.connect(self.close_requested)
        self.bar.close_others_requested.connect(self.close_others_requested)
        theme.changed.connect(self._redraw)
        self._redraw()

    def show_tabs(self, faces: Sequence[TabFace], front: int) -> None:
        """Show these tabs, the one with the number `front` in front."""
        with QSignalBlocker(self.bar):
            while self.bar.count() > len(faces):
                self.bar.removeTab(self.bar.count() - 1)
            while self.bar.count() < len(faces):
                self.bar.setTabButton(self.bar.addTab(""), QTabBar.ButtonPosition.RightSide, self._close_button())
            before, self._faces = self._faces, list(faces)
            for number, face in enumerate(faces):
                if number >= len(before) or before[number] != face:
                    self._show_face(number, face)
            self.bar.setCurrentIndex(front)
        self.setVisible(len(faces) > 1)

    def _show_face(self, number: int, face: TabFace) -> None:
        self.bar.setTabText(number, face.title.replace("&", "&&"))
        self.bar.setTabToolTip(number, face.detail or face.title)
        self.bar.setTabIcon(number, self._sign(face.state))
        words = {
            TabState.STILL: face.title,
            TabState.BUSY: self.tr("{title}, being read").format(title=face.title),
            TabState.NEWS: self.tr("{title}, ready").format(title=face.title),
            TabState.TROUBLE: self.tr("{title}, could not be opened").format(title=face.title),
        }
        self.bar.setAccessibleTabName(number, words[face.state])
        button = self.bar.tabButton(number, QTabBar.ButtonPosition.RightSide)
        if button is not None:
            button.setAccessibleName(self.tr("Close {title}").format(title=face.title))

    def _close_button(self) -> QToolButton:
        button = QToolButton(self.bar)
        button.setObjectName("tabClose")
        button.setToolTip(self.tr("Close tab"))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Ctrl+W and the menu close it
        button.setIcon(icon("x", self._theme.palette.soft, size=12))
        button.clicked.connect(self._close_clicked)
        return button

    @Slot()
    def _close_clicked(self) -> None:
        side = QTabBar.ButtonPosition.RightSide
        for number in range(self.bar.count()):
            if self.bar.tabButton(number, side) is self.sender():
                self.close_requested.emit(number)
                return

    @Slot(int, int)
    def _tab_moved(self, place: int, origin: int) -> None:
        self._faces.insert(place, self._faces.pop(origin))
        self.moved.emit(origin, place)

    @Slot()
    def _redraw(self) -> None:
        soft = self._theme.palette.soft
        self._plus.setIcon(icon("plus", soft, size=16))
        for number, face in enumerate(self._faces):
            self.bar.setTabIcon(number, self._sign(face.state))
            button = self.bar.tabButton(number, QTabBar.ButtonPosition.RightSide)
            if isinstance(button, QToolButton):
                button.setIcon(icon("x", soft, size=12))

    def _sign(self, state: TabState) -> QIcon:
        palette = self._theme.palette
        if state is TabState.STILL:
            return QIcon()
        if state is TabState.TROUBLE:
            return icon("triangle-alert", palette.found, size=_DOT)
        return _dot(palette.accent if state is TabState.NEWS else palette.soft, filled=state is TabState.NEWS)


def _dot(color: str, *, filled: bool) -> QIcon:
    """A disc for news, a ring for work."""
    scale = 3
    pixmap = QPixmap(_DOT * scale, _DOT * scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(color), 1.5 * scale))
        painter.setBrush(QColor(color) if filled else QColor(0, 0, 0, 0))
        painter.drawEllipse(QPointF(_DOT * scale / 2, _DOT * scale / 2), 3.2 * scale, 3.2 * scale)
    pixmap.setDevicePixelRatio(scale)
    return QIcon(pixmap)
