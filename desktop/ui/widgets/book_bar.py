"""The scroll bar of a book, of which the view holds a part: it counts code points of the whole text."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSlider, QScrollBar

from desktop.document import Span

_STEPS = {
    QAbstractSlider.SliderAction.SliderSingleStepAdd,
    QAbstractSlider.SliderAction.SliderSingleStepSub,
    QAbstractSlider.SliderAction.SliderPageStepAdd,
    QAbstractSlider.SliderAction.SliderPageStepSub,
}


class BookBar(QScrollBar):
    """Dragging it asks for a place; its steps are those of the view's own bar, which knows lines and pages."""

    place_requested = Signal(int)
    """The code point that should be the first on screen."""

    def __init__(self, view: QAbstractScrollArea) -> None:
        super().__init__(Qt.Orientation.Vertical, view)
        self.setObjectName("bookBar")
        self.setAccessibleName(self.tr("Place in the book"))
        self._view = view
        self._showing = False
        self._length = 0
        self.actionTriggered.connect(self._act)
        self.valueChanged.connect(self._ask)

    def show_view(self, seen: Span, length: int) -> None:
        """The part of the text that is on screen, of `length` code points."""
        if self.isSliderDown():
            return
        self._showing, self._length = True, length
        self.setPageStep(max(1, seen.length))
        self.setRange(0, max(0, length - seen.length))
        self.setValue(seen.start)
        self._showing = False

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turning scrolls as it does over the text."""
        event.ignore()

    def _act(self, action: int) -> None:
        if QAbstractSlider.SliderAction(action) in _STEPS:
            self.setSliderPosition(self.value())
            self._view.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction(action))

    def _ask(self, place: int) -> None:
        if not self._showing:
            self.place_requested.emit(place if place < self.maximum() else self._length)
