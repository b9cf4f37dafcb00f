"""Keys of somebody who reads: they scroll; with Shift they select."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollBar

from desktop.ui.widgets.article_part import ArticlePart

_SELECTING = (
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
)


def selects(event: QKeyEvent) -> bool:
    """Whether the key extends a selection."""
    return bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier) and event.key() in _SELECTING


def scroll_target(event: QKeyEvent, bar: QScrollBar, line: int) -> int | None:
    """The value that a key asks of the scroll bar, None if it is not a key that scrolls; `line` is in px."""
    if event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
        return bar.value() - _page(bar, line)
    if not _scrolls(event):
        return None
    targets = {
        Qt.Key.Key_Up: bar.value() - line,
        Qt.Key.Key_Down: bar.value() + line,
        Qt.Key.Key_PageUp: bar.value() - _page(bar, line),
        Qt.Key.Key_PageDown: bar.value() + _page(bar, line),
        Qt.Key.Key_Space: bar.value() + _page(bar, line),
        Qt.Key.Key_Home: bar.minimum(),
        Qt.Key.Key_End: bar.maximum(),
    }
    return targets.get(Qt.Key(event.key()))


def book_end(event: QKeyEvent, part: ArticlePart) -> int | None:
    """The place that a key goes to where the scroll bar ends long before the text does; None for any other key."""
    if part.is_all or not _scrolls(event):
        return None
    return {Qt.Key.Key_Home: 0, Qt.Key.Key_End: part.length}.get(Qt.Key(event.key()))


def _scrolls(event: QKeyEvent) -> bool:
    """Whether no modifier gives the key another meaning; Ctrl with Home and End does not."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
        modifiers &= ~Qt.KeyboardModifier.ControlModifier
    return modifiers == Qt.KeyboardModifier.NoModifier


def _page(bar: QScrollBar, line: int) -> int:
    return max(line, bar.pageStep() - 2 * line)
