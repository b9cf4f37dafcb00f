"""The bar over the article that finds words in it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from desktop.presentation.phrases import figure
from desktop.ui.icons import icon
from desktop.ui.theme import Theme
from desktop.ui.widgets.clearing import make_clearable


@dataclass(frozen=True, slots=True)
class FindQuery:
    """What to find: words, or a regular expression. Empty `text`: nothing is to be found."""

    text: str = ""
    whole_words: bool = False
    expression: bool = False


class FindBar(QWidget):
    """Asks for words and says how many there are; what finds and shows them listens to the signals."""

    query_changed = Signal(object)
    """The `FindQuery`."""
    step_requested = Signal(int)
    """Go to the next (1) or the previous (-1) place."""
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("findBar")
        self.field = QLineEdit(self)
        self.field.setObjectName("findField")
        self.field.setPlaceholderText(self.tr("Find in article"))
        self.field.setAccessibleName(self.tr("Find in article"))
        make_clearable(self.field)
        self.count = QLabel(self)
        self.count.setObjectName("caption")
        self.count.setMinimumWidth(76)
        self.count.setContentsMargins(6, 0, 6, 0)
        self.message = QLabel(self)
        self.message.setObjectName("findMessage")
        self.message.setWordWrap(True)
        self.message.hide()
        self.whole_words = self._button(self.tr("Whole words"), self.tr("Find whole words only"))
        self.whole_words.setCheckable(True)
        self.expression = self._button(".*", self.tr("Regular expression"))
        self.expression.setCheckable(True)
        self.previous = self._button("", self.tr("Previous place (Shift+Enter)"))
        self.next = self._button("", self.tr("Next place (Enter)"))
        self.close_button = self._button("", self.tr("Close the find bar (Escape)"))
        self._lay_out()
        self.field.textChanged.connect(self._emit_query)
        self.whole_words.toggled.connect(self._emit_query)
        self.expression.toggled.connect(self._emit_query)
        self.previous.clicked.connect(self._step_back)
        self.next.clicked.connect(self._step_on)
        self.close_button.clicked.connect(self.close_bar)
        theme.changed.connect(self._draw_icons)
        self._draw_icons()
        self.hide()

    def open(self, words: str = "") -> None:
        """Show the bar with the field selected; `words`, when given, replace what stands in it."""
        if words:
            self.field.setText(words)
        self.show()
        self._emit_query()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def close_bar(self) -> None:
        """Hide the bar and with it what was found."""
        if not self.isHidden():
            self.hide()
            self.query_changed.emit(FindQuery())
            self.closed.emit()

    @property
    def query(self) -> FindQuery:
        """What stands in the bar."""
        return FindQuery(self.field.text(), self.whole_words.isChecked(), self.expression.isChecked())

    def show_count(self, current: int | None, total: int, *, in_statements: int = 0) -> None:
        """Say which place of how many is the current one (from 0), and how many are in what somebody said."""
        if not self.field.text():
            words = ""
        elif not total:
            words = self.tr("Not found")
        elif current is None:
            words = self.tr("{total} found").format(total=figure(total))
        else:
            words = self.tr("{number} of {total}").format(number=figure(current + 1), total=figure(total))
        if in_statements:
            words += self.tr(" · {number} in quotes").format(number=figure(in_statements))
        self.count.setText(words)

    def show_message(self, text: str) -> None:
        """Say below the field what is wrong with it; "" when nothing is."""
        changed = text != self.message.text()
        self.message.setText(text)
        self.message.setVisible(bool(text))
        self.field.setAccessibleDescription(text)
        if changed and text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Shift+Enter step, Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step_requested.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def _button(self, text: str, explanation: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(explanation)
        button.setAccessibleName(explanation)
        return button

    def _draw_icons(self) -> None:
        for button, name in ((self.previous, "chevron-up"), (self.next, "chevron-down"), (self.close_button, "x")):
            button.setIcon(icon(name, self._theme.palette.soft))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        for widget in (self.count, self.whole_words, self.expression, self.previous, self.next, self.close_button):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.message)

    def _emit_query(self) -> None:
        self.query_changed.emit(self.query)

    def _step_back(self) -> None:
        self.step_requested.emit(-1)

    def _step_on(self) -> None:
        self.step_requested.emit(1)
