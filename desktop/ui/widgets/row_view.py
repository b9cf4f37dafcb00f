"""What the three lists of the panel have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame

from desktop.ui.attention import Attention, Focus
from desktop.ui.delegates.row_delegate import MARGIN, RowDelegate
from desktop.ui.delegates.row_state import RowState
from desktop.ui.models.roles import ID_ROLE, ROW_ROLE, Index, PanelRow
from desktop.ui.theme import Theme, interface_font
from desktop.ui.widgets.row_button import RowButton

_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_GO = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_FADE = 22
"""Height in px of the fading edge."""
_WALK = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End)

if TYPE_CHECKING:
    _Base = QAbstractItemView
else:
    _Base = object


class RowView(_Base):
    """Mixed into an item view: hover, keys, margins, an empty state, and a place that is kept when rows change.

    A view says in `state_of` how a row stands, in `hover` and `go` what pointing at it and choosing it mean, and in
    `follow` how it reacts to the attention.
    """

    _theme: Theme
    _attention: Attention
    _rows: RowDelegate

    def set_up(self, theme: Theme, attention: Attention, rows: RowDelegate) -> None:
        """Called once by the view's constructor."""
        self._theme, self._attention, self._rows = theme, attention, rows
        self._message = ""
        self._pointed = ""
        self._button = RowButton(theme, self.viewport())
        self._button.clicked.connect(self._button_clicked)
        self._button_row = QPersistentModelIndex()
        self.verticalScrollBar().valueChanged.connect(self._hide_button)
        self.model().modelReset.connect(self._hide_button)
        self._by_keyboard = False
        self.setItemDelegate(rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(24)
        self.clicked.connect(self._clicked)
        theme.changed.connect(self._restyle)
        attention.changed.connect(self._attention_changed)

    def state_of(self, index: Index, row: PanelRow) -> RowState:
        """How the row at `index` stands."""
        raise NotImplementedError

    def hover(self, row: PanelRow | None) -> None:
        """Pointed at `row`; None for nothing."""
        raise NotImplementedError

    def go(self, row: PanelRow) -> None:
        """`row` was chosen."""
        raise NotImplementedError

    def follow(self, new: Focus, previous: Focus) -> None:
        """The attention has moved."""
        raise NotImplementedError

    def set_message(self, message: str) -> None:
        """The sentence that stands here as long as there are no rows."""
        self._message = message
        self.setAccessibleDescription(message)
        self.viewport().update()

    def is_focused(self, index: Index) -> bool:
        """Whether the keyboard is on this row and the reader uses it."""
        return self._by_keyboard and self.hasFocus() and self.currentIndex() == index

    def top_row(self) -> tuple[str, int] | None:
        """Id of the uppermost row and how many px of it are above the edge; None where nobody sees it.

        Rows are laid out for that, which is not done for a view that is hidden.
        """
        if not self.isVisible():
            return None
        index = self.indexAt(self.viewport().rect().topLeft())
        return (str(index.data(ID_ROLE)), -self.visualRect(index).top()) if index.isValid() else None

    def keep_top(self, index: QModelIndex, hidden: int) -> None:
        """Scroll so that `hidden` px of the row at `index` are above the edge."""
        if index.isValid():
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + hidden)

    def show_index(self, index: QModelIndex) -> None:
        """Scroll as little as shows a row; a hidden view does so with its current row when it is shown."""
        if self.isVisible():
            self.scrollTo(index)

    def button_place(self, index: QModelIndex) -> QPoint | None:
        """Where the small button of a row stands in the viewport; None for a row that has none."""
        return None

    def frame_of(self, index: QModelIndex) -> QRect:
        """Where the row at `index` is drawn in the viewport."""
        box = self.visualRect(index)
        return QRect(MARGIN, box.top(), self._rows.width, box.height())

    @Slot()
    def _hide_button(self) -> None:
        self._button.show_at(None)

    @Slot()
    def _button_clicked(self) -> None:
        if self._button_row.isValid():
            self._attention.menu_requested.emit(self._button_row.data(ROW_ROLE), self._button.below())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done about the row under the pointer, or the one that the keyboard is on."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        row = index.data(ROW_ROLE) if index.isValid() else None
        if row is not None:
            at = event.globalPos() if by_mouse else self.viewport().mapToGlobal(self.visualRect(index).center())
            self._attention.menu_requested.emit(row, at)

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        self.go(index.data(ROW_ROLE))

    @Slot()
    def _restyle(self) -> None:
        if self._rows.renew():
            self.scheduleDelayedItemsLayout()
        self.viewport().update()

    @Slot(object, object)
    def _attention_changed(self, new: Focus, previous: Focus) -> None:
        self.follow(new, previous)
        self.viewport().update()

    def _point_at(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE) if index.isValid() else None
        key = f"{type(row).__name__} {index.data(ID_ROLE)}" if row is not None else ""
        if key != self._pointed:
            self._pointed = key
            self.hover(row)
        self._button_row = QPersistentModelIndex(index)
        self._button.show_at(self.button_place(index))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light what is under the pointer."""
        self._point_at(self.indexAt(event.position().toPoint()))
        super().mouseMoveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The ring is for the keyboard."""
        self._by_keyboard = False
        super().mousePressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at any more."""
        self._point_at(QModelIndex())
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming with the keyboard, stand on a row."""
        super().focusInEvent(event)
        if event.reason() in _BY_KEYBOARD:
            self._by_keyboard = True
            if not self.currentIndex().isValid():
                self.setCurrentIndex(self.model().index(0, 0))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave no ring and no light behind."""
        super().focusOutEvent(event)
        self._point_at(QModelIndex())
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, Enter goes, Escape lets go of speaker and quote; where nothing is held it is for others."""
        self._by_keyboard = True
        key = event.key()
        if key in _GO and event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
            if self.currentIndex().isValid():
                self.go(self.currentIndex().data(ROW_ROLE))
        elif key == Qt.Key.Key_Escape:
            focus = self._attention.focus
            if focus.speaker or focus.quote or focus.entity:
                self._attention.update(speaker=None, quote=None, entity=None)
            else:
                event.ignore()
        else:
            super().keyPressEvent(event)
            if key in _WALK:
                self._point_at(self.currentIndex())
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows are as wide as the view, whether there is a scroll bar or not."""
        super().resizeEvent(event)
        if self._rows.set_width(max(80, self.width() - 2 * MARGIN)):
            self.scheduleDelayedItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, or the sentence that stands in their place."""
        super().paintEvent(event)
        self._fade_edges()
        if self._message and not self.model().rowCount():
            painter = QPainter(self.viewport())
            painter.setFont(interface_font())
            painter.setPen(self._theme.color("soft"))
            area: QRect = self.viewport().rect().adjusted(40, 0, -40, -self.viewport().height() // 3)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._message)

    def _fade_edges(self) -> None:
        """A row that goes on below or above the edge fades, so that nobody takes it for cut off."""
        bar, area = self.verticalScrollBar(), self.viewport().rect()
        edges = (
            (bar.value() < bar.maximum(), area.adjusted(0, area.height() - _FADE, 0, 0), 1.0),
            (bar.value() > bar.minimum(), area.adjusted(0, 0, 0, _FADE - area.height()), 0.0),
        )
        with QPainter(self.viewport()) as painter:
            for goes_on, edge, solid in edges:
                if goes_on:
                    fade = QLinearGradient(edge.topLeft(), edge.bottomLeft())
                    fade.setColorAt(1.0 - solid, self._theme.color("panel", 0.0))
                    fade.setColorAt(solid, self._theme.color("panel"))
                    painter.fillRect(edge, fade)
