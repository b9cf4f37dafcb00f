"""The formats of an export, each with a line on what it is good for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.presentation.exporting import Choice
from desktop.ui.theme import Theme, interface_font

_CHOICE = Qt.ItemDataRole.UserRole
_INSET, _BETWEEN = 10, 2
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)

_Index = QModelIndex | QPersistentModelIndex


class FormatList(QListWidget):
    """`chosen` carries the `Choice` that is current."""

    chosen = Signal(object)

    def __init__(self, choices: Sequence[Choice], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("formatList")
        self.setAccessibleName(self.tr("Format"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_FormatDelegate(theme, self))
        for choice in choices:
            item = QListWidgetItem(choice.title, self)
            item.setData(_CHOICE, choice)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{choice.title}: {choice.detail}")
        self.currentItemChanged.connect(self._tell)
        theme.changed.connect(self.viewport().update)

    @property
    def current(self) -> Choice:
        """The format that is chosen."""
        choice: Choice = self.currentItem().data(_CHOICE)
        return choice

    def choose(self, name: str) -> None:
        """Make a format current by its name, the first where there is none of that name."""
        rows = [row for row in range(self.count()) if self.item(row).data(_CHOICE).name == name]
        self.setCurrentRow(rows[0] if rows else 0)
        self.scrollToItem(self.currentItem(), QListWidget.ScrollHint.PositionAtCenter)

    @Slot(QListWidgetItem)
    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(_CHOICE))


class _FormatDelegate(QStyledItemDelegate):
    """Two lines: the name, and below it what the format is good for."""

    def __init__(self, theme: Theme, view: QListWidget) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._title, self._detail = interface_font(pixels=13, weight=600), interface_font(pixels=12)

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As high as its words need at the width of the list."""
        wide = self._view.viewport().width()
        high = QFontMetrics(self._title).height() + self._detail_box(index, QRect(0, 0, wide, 0)).height()
        return QSize(wide, high + 2 * _INSET + _BETWEEN - 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a row; the chosen one has a ground and an edge."""
        choice: Choice = index.data(_CHOICE)
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        palette = self._theme.palette
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            edge = palette.accent if state & QStyle.StateFlag.State_HasFocus else palette.line
            painter.setPen(QPen(self._theme.color("line") if edge == palette.line else self._theme.color("accent"), 1))
            painter.setBrush(self._theme.color("chosen"))
            painter.drawRoundedRect(QRectF(box).adjusted(0.5, 1.5, -0.5, -1.5), 7, 7)
        painter.setFont(self._title)
        painter.setPen(self._theme.color("ink"))
        inner = box.adjusted(_INSET, _INSET - 2, -_INSET, 0)
        painter.drawText(inner, _WRAPPED, choice.title)
        painter.setFont(self._detail)
        painter.setPen(self._theme.color("soft"))
        painter.drawText(self._detail_box(index, box), _WRAPPED, choice.detail)
        painter.restore()

    def _detail_box(self, index: _Index, box: QRect) -> QRect:
        top = box.top() + _INSET - 2 + QFontMetrics(self._title).height() + _BETWEEN
        room = QRect(box.left() + _INSET, top, max(40, box.width() - 2 * _INSET), 1000)
        return QFontMetrics(self._detail).boundingRect(room, _WRAPPED, index.data(_CHOICE).detail)
