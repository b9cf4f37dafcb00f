"""What a tab shows in the place of an article that is not there: what happened and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui.theme import Theme

_SHEET = """
QWidget#tabCard {{ background: {page}; }}
QFrame#tabCardFrame {{ background: {card}; border: 1px solid {line}; border-radius: 10px; }}
QLabel#tabCardTitle {{ font-family: '{family}'; font-size: 21px; font-weight: 600; color: {ink}; }}
QLabel#tabCardText {{ font-size: 14px; color: {soft}; }}
"""


class TabCard(QWidget):
    """A title, a sentence, and three ways on."""

    again_requested = Signal()
    other_requested = Signal()
    close_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tabCard")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        frame = QFrame(self)
        frame.setObjectName("tabCardFrame")
        frame.setMaximumWidth(560)
        self.title = QLabel(frame)
        self.title.setObjectName("tabCardTitle")
        self.text = QLabel(frame)
        self.text.setObjectName("tabCardText")
        for label in (self.title, self.text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.again = self._button(frame, self.again_requested)
        self.again.setText(self.tr("Try again"))
        self.again.setDefault(True)
        other = self._button(frame, self.other_requested)
        other.setText(self.tr("Open another file…"))
        close = self._button(frame, self.close_requested)
        close.setText(self.tr("Close tab"))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.again, other, close):
            buttons.addWidget(button)
        buttons.addStretch(1)
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(28, 24, 28, 24)
        inner.setSpacing(10)
        inner.addWidget(self.title)
        inner.addWidget(self.text)
        inner.addSpacing(8)
        inner.addLayout(buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(32, 24, 32, 24)
        outer.addStretch(2)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(frame, 8)
        row.addStretch(1)
        outer.addLayout(row)
        outer.addStretch(3)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_trouble(self, name: str, message: str) -> None:
        """Say why `name` could not be opened."""
        self._show(self.tr("{name} could not be opened").format(name=name), message, self.tr("Try again"))

    def show_unread_page(self, name: str, address: str) -> None:
        """Say that a page of the web is not fetched before the reader says so."""
        message = self.tr("This page is on the web, at {address}. It is fetched only when you say so.")
        self._show(name, message.format(address=address), self.tr("Fetch the page"))

    def _show(self, title: str, text: str, again: str) -> None:
        self.title.setText(title)
        self.text.setText(text)
        self.again.setText(again)
        self.again.setAccessibleName(again)
        self.setAccessibleName(f"{title}. {text}")
        self.setFocusProxy(self.again)

    @staticmethod
    def _button(frame: QFrame, signal: object) -> QPushButton:
        button = QPushButton(frame)
        button.setAutoDefault(True)
        button.clicked.connect(signal)
        return button

    @Slot()
    def _restyle(self) -> None:
        palette = self._theme.palette
        names = ("page", "card", "line", "ink", "soft")
        colors = {name: getattr(palette, name) for name in names}
        self.setStyleSheet(_SHEET.format(**colors, family=self._theme.reading_font().families()[0]))
