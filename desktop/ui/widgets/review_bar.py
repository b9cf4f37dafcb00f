"""The bar over the article that goes through the doubtful quotes, one key each."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.ui.theme import Theme

_SHEET = """
QWidget#reviewBar {{ background: {panel}; border-bottom: 1px solid {line}; }}
QWidget#reviewBar:focus {{ border-bottom: 2px solid {accent}; }}
QLabel {{ background: transparent; color: {soft}; }}
QLabel#reviewWords {{ color: {ink}; }}
QLabel#reviewCount {{ color: {ink}; font-weight: 600; }}
"""
_KEYS = {
    Qt.Key.Key_Return: "confirm",
    Qt.Key.Key_Enter: "confirm",
    Qt.Key.Key_Y: "confirm",
    Qt.Key.Key_C: "change",
    Qt.Key.Key_N: "reject",
    Qt.Key.Key_S: "skip",
    Qt.Key.Key_Escape: "end",
}


class ReviewBar(QWidget):
    """Says which of how many, and takes the answer by key or button; it has the keyboard while it is there."""

    answered = Signal(str)
    """"confirm", "change", "reject", "skip" or "end"."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("reviewBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._theme = theme
        self.count = self._label("reviewCount")
        self.words = self._label("reviewWords")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 7, 10, 7)
        row.setSpacing(8)
        row.addWidget(self.count)
        row.addWidget(self.words, 1)
        for answer, text, key in (
            ("confirm", self.tr("Right"), "Y"),
            ("change", self.tr("Change…"), "C"),
            ("reject", self.tr("Not a quote"), "N"),
            ("skip", self.tr("Skip"), "S"),
            ("end", self.tr("End"), self.tr("Esc")),
        ):
            row.addWidget(self._button(answer, text, key))
        theme.changed.connect(self.restyle)
        self.restyle()
        self.hide()

    def show_place(self, number: int, count: int, name: str) -> None:
        """Quote `number` (from 1) of `count`, given to `name`."""
        self.count.setText(self.tr("{number} of {count}").format(number=number, count=count))
        self.words.setText(self.tr("Said by {name}?").format(name=name))
        self.setAccessibleName(self.tr("Review, {number} of {count}: said by {name}? Y right, C change the speaker, "
                                       "N not a quote, S skip, Escape ends").format(
            number=number, count=count, name=name))  # fmt: skip
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.accessibleName()))

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        return label

    def _button(self, answer: str, text: str, key: str) -> QPushButton:
        button = QPushButton(f"{text}  {key}", self)
        button.setObjectName(f"review-{answer}")
        button.setAccessibleName(f"{text.rstrip('…')}, {key}")
        button.setProperty("answer", answer)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self._clicked)
        return button

    @Slot()
    def restyle(self) -> None:
        """Take the colours of the theme."""
        palette = self._theme.palette
        names = ("panel", "line", "accent", "soft", "ink")
        self.setStyleSheet(_SHEET.format(**{name: getattr(palette, name) for name in names}))

    @Slot()
    def _clicked(self) -> None:
        self.setFocus()
        self.answered.emit(str(self.sender().property("answer")))

    def event(self, event: QEvent) -> bool:
        """Its letters are answers here and not the shortcuts that they are elsewhere."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._answer(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One key, one answer."""
        answer = self._answer(event)
        if answer:
            self.answered.emit(answer)
        else:
            super().keyPressEvent(event)

    @staticmethod
    def _answer(event: QKeyEvent) -> str:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        return _KEYS.get(Qt.Key(event.key()), "") if plain else ""
