"""Whether anything may move by itself: as the platform has it, or nothing. One answer for the whole program."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QStyle, QWidget

NONE = "none"
"""The value of the setting `appearance.motion` that keeps everything still."""
_STEADY = 0
"""A caret that does not blink, as Qt says it."""
_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)
_still = [False]
_of_platform: list[tuple[int, tuple[Qt.UIEffect, ...]]] = []
"""Its blinking and its effects, from before they were first taken away."""


def keep_still(window: QMainWindow, *, still: bool) -> None:
    """Let nothing move in the program and in a window of it, or only what the platform lets move."""
    window.setAnimated(not still)
    if still == _still[0]:
        return
    _still[0] = still
    hints = QGuiApplication.styleHints()
    if still and not _of_platform:
        enabled = tuple(effect for effect in _EFFECTS if QApplication.isEffectEnabled(effect))
        _of_platform.append((hints.cursorFlashTime(), enabled))
    blinking, effects = _of_platform[0]
    hints.setCursorFlashTime(_STEADY if still else blinking)
    for effect in effects:
        QApplication.setEffectEnabled(effect, not still)


def may_move(widget: QWidget) -> bool:
    """Whether something on a widget may move rather than be there at once."""
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return not _still[0] and widget.style().styleHint(hint, None, widget) > 0
