"""A row of a list to pick from: the group it belongs to, what is picked, a detail at the other end."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.theme import interface_font

VALUE_ROLE = int(Qt.ItemDataRole.UserRole)
"""The value of the row's item."""
DETAIL_ROLE = VALUE_ROLE + 1
GROUP_ROLE = VALUE_ROLE + 2

_INSET, _GAP, _HEIGHT = 10, 16, 30
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class PickerItem:
    """Something to pick: what is shown, a detail beside it, and the value that is returned.

    `group` is named beside the first of the items that share it and stand together.
    """

    text: str
    value: str
    detail: str = ""
    enabled: bool = True
    group: str = ""


def picker_row(item: PickerItem) -> QListWidgetItem:
    """A row that `PickerRowDelegate` draws."""
    row = QListWidgetItem(item.text)
    row.setData(VALUE_ROLE, item.value)
    row.setData(DETAIL_ROLE, item.detail)
    row.setData(GROUP_ROLE, item.group)
    row.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, (item.text.strip(), item.detail))))
    if not item.enabled:
        row.setFlags(Qt.ItemFlag.NoItemFlags)
    return row


class PickerRowDelegate(QStyledItemDelegate):
    """Names the group of a row where it is another than that of the row above."""

    def __init__(self, groups: Iterable[str], parent: QObject) -> None:
        """`groups` are the names that may stand there; the widest makes the room for all."""
        super().__init__(parent)
        self._font, self._small = interface_font(), interface_font(pixels=12)
        widths = [_advance(self._small, group) for group in groups if group]
        self._indent = max(widths) + _GAP if widths else 0

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """As high as a row is easily hit."""
        return QSize(120, max(_HEIGHT, QFontMetrics(self._font).height() + 12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """The ground from the style sheet, and the words in three columns."""
        row = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)
        words, row.text = row.text, ""
        style = QApplication.style() if row.widget is None else row.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, row, painter, row.widget)
        state: QPalette.ColorGroup = row.palette.currentColorGroup()
        if not index.flags() & Qt.ItemFlag.ItemIsEnabled:
            state = QPalette.ColorGroup.Disabled
        soft = row.palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.PlaceholderText)
        ink = row.palette.color(state, QPalette.ColorRole.Text)
        box: QRect = row.rect.adjusted(_INSET, 0, -_INSET, 0)
        detail = str(index.data(DETAIL_ROLE) or "")
        aside = _advance(self._small, detail) + _GAP if detail else 0
        mirrored = row.direction is Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setPen(soft)
        painter.setFont(self._small)
        painter.drawText(box, _side(far=mirrored), self._group(index))
        painter.setPen(soft if state is not QPalette.ColorGroup.Disabled else ink)
        painter.drawText(box, _side(far=not mirrored), detail)
        painter.setPen(ink)
        painter.setFont(self._font)
        room = box.adjusted(aside, 0, -self._indent, 0) if mirrored else box.adjusted(self._indent, 0, -aside, 0)
        shown = QFontMetrics(self._font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _side(far=mirrored), shown)
        painter.restore()

    def _group(self, index: _Index) -> str:
        own = str(index.data(GROUP_ROLE) or "")
        above = index.sibling(index.row() - 1, 0).data(GROUP_ROLE) if index.row() else None
        return own if own != above else ""


def _advance(font: QFont, words: str) -> int:
    return QFontMetrics(font).horizontalAdvance(words)


def _side(*, far: bool) -> int:
    side = Qt.AlignmentFlag.AlignRight if far else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
