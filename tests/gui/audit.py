"""What every window, page, dialog and menu owes to those who use keyboard or screen reader."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QApplication, QMenu, QScrollBar, QWidget

_MANY = frozenset({"caption", "heading", "tabClose", "toast"})
"""Object names of which there may be any number: those that only the style sheet uses, and things in a row."""


def name_of(widget: QWidget) -> str:
    """What a screen reader calls a widget."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


def faults(top: QWidget) -> list[str]:
    """What is wrong with a window and everything visible in it, in words; empty when nothing is."""
    return [*_unnamed(top), *_namesakes(top)]


def _controls(top: QWidget) -> Iterator[QWidget]:
    for widget in (top, *top.findChildren(QWidget)):
        if not widget.isVisibleTo(top) or isinstance(widget, QScrollBar) or widget.focusProxy() is not None:
            continue
        own = widget.objectName().startswith("qt_")
        if not own and (widget.focusPolicy() != Qt.FocusPolicy.NoFocus or isinstance(widget, QAbstractButton)):
            yield widget


def _unnamed(top: QWidget) -> Iterator[str]:
    for widget in _controls(top):
        name = name_of(widget)
        if not any(sign.isalnum() for sign in name):
            yield f"{_path(widget)} is called “{name}”"
        elif isinstance(widget, QAbstractButton | QAbstractSlider) and len(name) < 2:
            yield f"{_path(widget)} has a sign for a name: “{name}”"


def _namesakes(top: QWidget) -> Iterator[str]:
    for parent in (top, *top.findChildren(QWidget)):
        children = [c for c in parent.children() if isinstance(c, QWidget) and c.objectName() and c.isVisibleTo(top)]
        named = Counter(c.objectName() for c in children if not c.objectName().startswith("qt_"))
        for name, count in named.items():
            if count > 1 and name not in _MANY:
                yield f"{count} children of {_path(parent)} are named {name}"


def menu_faults(menu: QMenu) -> list[str]:
    """Entries of a menu and its submenus that say nothing."""
    found = []
    for action in menu.actions():
        if action.menu() is not None:
            found += menu_faults(action.menu())
        if not action.isSeparator() and not any(sign.isalnum() for sign in action.text()):
            found.append(f"{menu.title() or menu.objectName()} has an entry “{action.text()}”")
    return found


def tab_circle(top: QWidget, *, back: bool = False) -> list[QWidget]:
    """The widgets that Tab reaches one after another until it comes round; fails where it does not.

    Raises:
        AssertionError: the keyboard is trapped in a widget or never comes back.
    """
    key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
    modifier = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
    seen: list[QWidget] = []
    for _ in range(200):
        here = QApplication.focusWidget()
        assert here is not None, "nothing has the keyboard"
        if here in seen:
            assert here is seen[0], f"Tab leads round within {[_path(w) for w in seen[seen.index(here) :]]}"
            return seen
        seen.append(here)
        QTest.keyClick(here, key, modifier)
        assert QApplication.focusWidget() is not here or len(seen) == 1, f"the keyboard is trapped in {_path(here)}"
    raise AssertionError("Tab never comes round")


def _path(widget: QWidget) -> str:
    names = []
    while widget is not None:
        names.append(widget.objectName() or type(widget).__name__)
        widget = widget.parentWidget()
    return "/".join(reversed(names))
