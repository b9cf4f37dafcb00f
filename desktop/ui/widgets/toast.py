"""The one channel for ordinary messages: small cards at the foot of the window that block nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.theme import Theme
from desktop.ui.widgets.popover import SHADOW

_SECONDS = {"info": 5.0, "warning": 8.0, "error": 12.0}
_WITH_ACTION = 4.0
_PER_WORD = 0.25
_MOST = 3
_BOTTOM = 88
_SIGNS = {"info": "i", "warning": "!", "error": "×"}
_SHEET = """
QFrame#toast {{ background: {card}; border: 1px solid {edge}; border-radius: 10px; }}
QLabel {{ background: transparent; color: {ink}; }}
QLabel#toastSign {{ color: {card}; background: {mark}; border-radius: 9px; font-size: 12px; font-weight: 600; }}
QPushButton {{ background: transparent; border: 1px solid transparent; border-radius: 5px; color: {accent};
    padding: 2px 7px; font-weight: 600; }}
QPushButton#toastClose {{ color: {soft}; font-size: 16px; font-weight: 400; padding: 0px 5px; }}
QPushButton:hover {{ background: {chosen}; }}
QPushButton:focus {{ border-color: {accent}; }}
"""


class Toast(QFrame):
    """One message. It goes by itself after a while, but not while the pointer or the keyboard is on it."""

    gone = Signal(object)

    def __init__(self, text: str, level: str, seconds: float, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("toast")
        self.text, self.level, self.topic = text, level, ""
        self._pointed = False
        self._on_action: Callable[[], None] | None = None
        self._sign = QLabel(_SIGNS[level], self)
        self._sign.setObjectName("toastSign")
        self._sign.setFixedSize(18, 18)
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words = QLabel(text, self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(self._words.sizeHint().width() > 420)
        self._words.setMinimumWidth(min(420, self._words.sizeHint().width()))
        self.action = QPushButton(self)
        self.action.setObjectName("toastAction")
        self.action.hide()
        self.action.clicked.connect(self._act)
        close = QPushButton("×", self)
        close.setObjectName("toastClose")
        close.setAccessibleName(self.tr("Close this message"))
        close.setToolTip(self.tr("Close this message"))
        close.clicked.connect(self.leave)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 9, 8, 9)
        layout.setSpacing(10)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._words, 1)
        layout.addWidget(self.action)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._timer = QTimer(self, singleShot=True, interval=round(seconds * 1000))
        self._timer.timeout.connect(self._time_is_up)
        self._shadow = QGraphicsDropShadowEffect(self)
        self._shadow.setBlurRadius(24)
        self._shadow.setOffset(0, 4)
        self.setGraphicsEffect(self._shadow)
        self.restyle(theme)
        self._timer.start()

    def offer(self, action: str, on_action: Callable[[], None]) -> None:
        """Show a button that does something about the message."""
        self._on_action = on_action
        self.action.setText(action)
        self.action.setAccessibleName(action)
        self.action.show()

    def restyle(self, theme: Theme) -> None:
        """Take the colours of the theme."""
        palette = theme.palette
        mark = {"info": palette.accent, "warning": palette.found, "error": palette.ink}[self.level]
        edge = palette.line if self.level == "info" else mark
        names = ("card", "ink", "soft", "accent", "chosen")
        colors = {name: getattr(palette, name) for name in names}
        self.setStyleSheet(_SHEET.format(**colors, mark=mark, edge=edge))
        self._shadow.setColor(SHADOW[palette.dark])

    @Slot()
    def leave(self) -> None:
        """Go now."""
        self._timer.stop()
        self.hide()
        self.gone.emit(self)

    @Slot()
    def _act(self) -> None:
        act, self._on_action = self._on_action, None
        self.leave()
        if act is not None:
            act()

    @Slot()
    def _time_is_up(self) -> None:
        focused = QApplication.focusWidget()
        if self._pointed or (focused is not None and self.isAncestorOf(focused)):
            self._timer.start()
        else:
            self.leave()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while it is pointed at."""
        self._pointed = True
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """The time begins anew."""
        self._pointed = False
        self._timer.start()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)


class ToastHost(QWidget):
    """Stacks messages at the foot of the window it is a child of, the latest below; at most three at a time."""

    def __init__(self, theme: Theme, parent: QWidget, *, pace: float = 1.0) -> None:
        """`pace` stretches (above 1) or shortens the time that messages stay."""
        super().__init__(parent)
        self.setObjectName("toasts")
        self._theme = theme
        self._window = parent
        self._pace = pace
        self._toasts: list[Toast] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(28, 16, 28, 28)
        self._layout.setSpacing(8)
        self.hide()
        parent.installEventFilter(self)
        theme.changed.connect(self._restyle)

    @property
    def toasts(self) -> tuple[Toast, ...]:
        """The messages that are shown, the oldest first."""
        return tuple(self._toasts)

    @Slot(str)
    def show_message(
        self,
        text: str,
        *,
        level: str = "info",
        action: str = "",
        on_action: Callable[[], None] | None = None,
        topic: str = "",
    ) -> None:
        """Show `text` for some seconds; `level` is "info", "warning" or "error".

        `action` is the text of a button that calls `on_action`. A message that is already there is shown anew, not
        twice, and takes the place of an earlier one of the same `topic`. It is announced to assistive tools once.
        """
        for same in [t for t in self._toasts if t.text == text or (topic and t.topic == topic)]:
            same.leave()
        while len(self._toasts) >= _MOST:
            self._toasts[0].leave()
        seconds = _SECONDS[level] + _PER_WORD * len(text.split()) + (_WITH_ACTION if action else 0.0)
        toast = Toast(text, level, seconds * self._pace, self._theme, self)
        toast.topic = topic
        if action and on_action is not None:
            toast.offer(action, on_action)
        toast.gone.connect(self._forget)
        self._toasts.append(toast)
        self._layout.addWidget(toast, 0, Qt.AlignmentFlag.AlignHCenter)
        toast.show()
        self.show()
        self._settle()
        announcement = QAccessibleAnnouncementEvent(toast, text)
        if level != "info":
            announcement.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(announcement)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot of a window that changes its size."""
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self._settle()
        return False

    @Slot(object)
    def _forget(self, toast: Toast) -> None:
        self._toasts.remove(toast)
        self._layout.removeWidget(toast)
        toast.deleteLater()
        self._settle()

    @Slot()
    def _restyle(self) -> None:
        for toast in self._toasts:
            toast.restyle(self._theme)

    def _settle(self) -> None:
        self.setVisible(bool(self._toasts))
        if not self._toasts:
            return
        self._layout.activate()
        self.adjustSize()
        bottom = self._window.height() - _BOTTOM + self._layout.contentsMargins().bottom()
        self.move((self._window.width() - self.width()) // 2, bottom - self.height())
        self.raise_()
