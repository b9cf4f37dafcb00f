"""The delegate of every list in the panel: finds the painter of a row's type and remembers heights."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from desktop.ui.delegates.faces import Faces
from desktop.ui.delegates.painters import RowPainter
from desktop.ui.delegates.row_state import RowState
from desktop.ui.models.roles import ID_ROLE, ROW_ROLE, Index, PanelRow
from desktop.ui.palettes import Palette
from desktop.ui.theme import Theme

PainterClass = Callable[[Faces, Palette], RowPainter]
StateOf = Callable[[Index, PanelRow], RowState]

MARGIN = 12
"""Space left and right of the rows; a scroll bar stands in the right one."""


class RowDelegate(QStyledItemDelegate):
    """Draws rows through painters chosen by the row's type.

    `state` says how a row stands at the moment; `foot` how many px a row adds below itself because of its place.
    """

    def __init__(
        self,
        theme: Theme,
        painters: Mapping[type, PainterClass],
        state: StateOf,
        foot: Callable[[Index], int] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._classes = painters
        self._state = state
        self._foot = foot
        self._width = 320
        self._heights: dict[tuple[type, str], tuple[PanelRow, int]] = {}
        self._faces = Faces(theme)
        self._painters: dict[type, RowPainter] = {}
        self._make_painters()

    @property
    def width(self) -> int:
        """How many px a row has."""
        return self._width

    def renew(self) -> bool:
        """Take fonts and colours from the theme again; whether the fonts are others, and with them the heights."""
        faces = Faces(self._theme)
        refaced = not faces.sets_like(self._faces)
        if refaced:
            self._faces = faces
            self._heights.clear()
        self._make_painters()
        return refaced

    def _make_painters(self) -> None:
        palette = self._theme.palette
        self._painters = {row_type: make(self._faces, palette) for row_type, make in self._classes.items()}

    def set_width(self, width: int) -> bool:
        """Give the rows so many px; whether that was another width than before."""
        if width == self._width:
            return False
        self._width = width
        self._heights.clear()
        return True

    def row_height(self, index: Index) -> int:
        """Height of the row at `index` in px."""
        row = index.data(ROW_ROLE)
        key = (type(row), index.data(ID_ROLE))
        known = self._heights.get(key)
        if known is None or (known[0] is not row and known[0] != row):
            known = self._heights[key] = (row, self._painters[type(row)].height(row, self._width))
        return known[1] + (self._foot(index) if self._foot else 0)

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """A tooltip only over what does not show all of its words."""
        row = index.data(ROW_ROLE)
        if row is None or not self._painters[type(row)].is_cut(row, self._width):
            QToolTip.hideText()
            return True
        return super().helpEvent(event, view, option, index)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its painter says; a scroll bar may take the right margin."""
        return QSize(MARGIN + self._width, self.row_height(index))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row inside the margins."""
        row = index.data(ROW_ROLE)
        area: QRect = option.rect
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        left = area.right() + 1 - MARGIN - self._width if mirrored else MARGIN
        box = QRectF(left, area.top(), self._width, area.height())
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the words of an article are English
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painters[type(row)].paint(painter, box, row, self._state(index, row))
        painter.restore()
