"""The bar over the article that finds words in it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from desktop.ui.icons import icon
from desktop.ui.theme import Theme


class FindBar(QWidget):
    """Asks for words and says how many there are; what finds and shows them listens to the signals."""

    query_changed = Signal(str, bool)
    """The words, and whether only whole words count. Empty words: nothing is to be found."""
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
        self.field.setClearButtonEnabled(True)
        self.count = QLabel(self)
        self.count.setObjectName("caption")
        self.count.setMinimumWidth(76)
        self.whole_words = self._button(self.tr("Whole words"), self.tr("Find whole words only"))
        self.whole_words.setCheckable(True)
        self.previous = self._button("", self.tr("Previous place (Shift+Enter)"))
        self.next = self._button("", self.tr("Next place (Enter)"))
        self.close_button = self._button("", self.tr("Close the find bar (Escape)"))
        self._lay_out()
        self.field.textChanged.connect(self._emit_query)
        self.whole_words.toggled.connect(self._emit_query)
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
            self.query_changed.emit("", False)
            self.closed.emit()

    def show_count(self, current: int | None, total: int) -> None:
        """Say which place of how many is the current one (from 0)."""
        if not self.field.text():
            self.count.setText("")
        elif not total:
            self.count.setText(self.tr("Not found"))
        elif current is None:
            self.count.setText(self.tr("{total} found").format(total=f"{total:,}"))
        else:
            self.count.setText(self.tr("{number} of {total}").format(number=f"{current + 1:,}", total=f"{total:,}"))

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
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        for widget in (self.count, self.whole_words, self.previous, self.next, self.close_button):
            row.addWidget(widget)

    def _emit_query(self) -> None:
        self.query_changed.emit(self.field.text(), self.whole_words.isChecked())

    def _step_back(self) -> None:
        self.step_requested.emit(-1)

    def _step_on(self) -> None:
        self.step_requested.emit(1)
