"""Where the column of text stands in the view."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStyle, QWidget

from desktop.ui.theme import Theme
from desktop.ui.widgets.article_format import LEFT, column_width
from desktop.ui.widgets.lane_painter import LANE_GAP, LANE_WIDTH

if TYPE_CHECKING:
    from desktop.ui.widgets.article_view import ArticleView

_NARROWEST = 160


@dataclass(frozen=True, slots=True)
class PageFrame:
    """The stripes of the page in px from the left of the viewport: text from `left` to `right`, then the lane."""

    left: float
    right: float
    lane: float
    end: float


class ArticleColumn:
    """Centres the column by margins around the viewport, so that a wider window moves lines but never breaks them."""

    def __init__(self, view: ArticleView, theme: Theme) -> None:
        self._view = view
        self._theme = theme
        self._ribbon: QWidget | None = None
        self._ribbon_width = 0
        self._bar: QWidget | None = None

    def set_ribbon(self, ribbon: QWidget, width: int) -> None:
        """Keep a stripe of `width` px between viewport and scroll bar for a widget."""
        ribbon.setParent(self._view)
        self._ribbon, self._ribbon_width = ribbon, width

    def show_bar(self, bar: QWidget | None) -> None:
        """Keep room for a scroll bar in the place of the view's own, or no longer."""
        self._bar = bar
        self.fit()
        self.place_beside()

    def _extent(self) -> int:
        bar = self._view.verticalScrollBar()
        return bar.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, bar)

    def fit(self) -> bool:
        """Fit the column into the view; True if lines break elsewhere now."""
        extent = self._extent()
        room = self._view.width() - self._ribbon_width - extent
        column = min(column_width(self._theme), max(_NARROWEST, room - LEFT - LANE_WIDTH))
        middle = (self._view.width() - column) // 2
        outside = max(0, min(middle, room - column - LANE_WIDTH) - LEFT)
        beside = self._ribbon_width + (extent if self._bar is not None else 0)
        self._view.setViewportMargins(outside, 0, beside, 0)
        if self._view.lineWrapColumnOrWidth() == LEFT + column:
            return False
        self._view.setLineWrapColumnOrWidth(LEFT + column)
        return True

    def place_beside(self) -> None:
        """Put ribbon and bar right of the viewport."""
        inner = self._view.viewport().geometry()
        right = inner.right() + 1
        if self._ribbon is not None:
            self._ribbon.setGeometry(right, inner.top(), self._ribbon_width, inner.height())
        if self._bar is not None:
            self._bar.setGeometry(right + self._ribbon_width, inner.top(), self._extent(), inner.height())

    def frame(self) -> PageFrame:
        """The stripes of the page as they are now."""
        right = float(self._view.lineWrapColumnOrWidth())
        return PageFrame(float(LEFT), right, right + LANE_GAP, self._view.viewport().width() - 2.0)
