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

    def set_ribbon(self, ribbon: QWidget, width: int) -> None:
        """Keep a stripe of `width` px between viewport and scroll bar for a widget."""
        self._ribbon, self._ribbon_width = ribbon, width

    def fit(self) -> bool:
        """Fit the column into the view; True if lines break elsewhere now."""
        bar = self._view.verticalScrollBar()
        extent = bar.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, bar)
        room = self._view.width() - self._ribbon_width - extent
        column = min(column_width(self._theme), max(_NARROWEST, room - LEFT - LANE_WIDTH))
        middle = (self._view.width() - column) // 2
        outside = max(0, min(middle, room - column - LANE_WIDTH) - LEFT)
        self._view.set_page_margins(outside, self._ribbon_width)
        if self._view.lineWrapColumnOrWidth() == LEFT + column:
            return False
        self._view.setLineWrapColumnOrWidth(LEFT + column)
        return True

    def place_ribbon(self) -> None:
        """Put the ribbon right of the viewport."""
        if self._ribbon is not None:
            inner = self._view.viewport().geometry()
            self._ribbon.setGeometry(inner.right() + 1, inner.top(), self._ribbon_width, inner.height())

    def frame(self) -> PageFrame:
        """The stripes of the page as they are now."""
        right = float(self._view.lineWrapColumnOrWidth())
        return PageFrame(float(LEFT), right, right + LANE_GAP, self._view.viewport().width() - 2.0)
