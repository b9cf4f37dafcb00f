"""The field that searches the library: as one types, with help on operators, and a button that keeps the search."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.icons import icon
from desktop.ui.theme import Theme
from desktop.ui.widgets.clearing import make_clearable
from desktop.ui.widgets.popover import Popover

_DELAY_MS = 160
_WIDTH = 400
_SHEET = """
QFrame#searchHelp {{ background: {card}; border: 1px solid {line}; border-radius: 10px; }}
QLabel {{ background: transparent; color: {soft}; }}
QLabel#searchHelpTitle {{ color: {ink}; font-weight: 600; }}
QPushButton {{ background: transparent; border: 1px solid transparent; border-radius: 5px; color: {accent};
    padding: 2px 5px; text-align: left; }}
QPushButton:hover {{ background: {chosen}; }}
QPushButton:focus {{ border-color: {accent}; }}
"""


class SearchHelp(Popover):
    """What can be asked for; a click puts an example into the field."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, width=_WIDTH)
        self.setObjectName("searchHelp")
        title = QLabel(self.tr("Narrow a search"), self)
        title.setObjectName("searchHelpTitle")
        rows = QGridLayout()
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setHorizontalSpacing(10)
        rows.setVerticalSpacing(0)
        rows.setColumnStretch(1, 1)
        self.examples = [self._add(rows, *example) for example in self._texts()]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 14, 12)
        layout.setSpacing(6)
        layout.addWidget(title)
        layout.addLayout(rows)
        self._restyle()
        self.setFocusProxy(self.examples[0])

    def _texts(self) -> tuple[tuple[str, str], ...]:
        return (
            ("speaker:lavrov", self.tr("said by somebody called so")),
            ('"total pullout"', self.tr("these words one after another")),
            ("kind:verbatim", self.tr("word for word; or kind:paraphrase")),
            ("after:2019-05", self.tr("from then on; or before:, date:")),
            ("outlet:reuters", self.tr("in this outlet; or title:, byline:")),
            ("entity:moscow", self.tr("in articles that name it")),
            ("is:doubtful", self.tr("or denied, withheld, unattributed")),
            ("-ceasefire", self.tr("without this word")),
            ("peace OR truce", self.tr("one or the other")),
        )

    def _add(self, rows: QGridLayout, example: str, meaning: str) -> QPushButton:
        button = QPushButton(example, self)
        button.setAccessibleName(f"{example}: {meaning}")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(self._take)
        number = rows.rowCount()
        rows.addWidget(button, number, 0)
        rows.addWidget(QLabel(meaning, self), number, 1)
        return button

    @Slot()
    def _take(self) -> None:
        button = self.sender()
        self.hide()
        if isinstance(button, QPushButton):
            self.chosen.emit(button.text())

    def restyle(self) -> None:
        """Take the colours of the theme."""
        names = ("card", "line", "ink", "soft", "accent", "chosen")
        self.setStyleSheet(_SHEET.format(**{name: getattr(self._theme.palette, name) for name in names}))


class LibrarySearch(QWidget):
    """`wanted` carries the search some moments after the last key; "" when there is none any more."""

    wanted = Signal(str)
    left_downwards = Signal()
    save_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._help: SearchHelp | None = None
        self.field = QLineEdit(self)
        self.field.setObjectName("searchField")
        self.field.setPlaceholderText(self.tr("Search the library"))
        self.field.setAccessibleName(self.tr("Search the library"))
        make_clearable(self.field)
        self.field.installEventFilter(self)
        self.keep = self._button("bookmark", self.tr("Keep this search"), self._save)
        self.keep.setObjectName("keepSearchButton")
        self.about = self._button("circle-help", self.tr("How to narrow a search"), self._show_help)
        self.about.setObjectName("searchHelpButton")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.field, 1)
        layout.addWidget(self.keep)
        layout.addWidget(self.about)
        self._timer = QTimer(self, singleShot=True, interval=_DELAY_MS)
        self._timer.timeout.connect(self._search)
        self.field.textChanged.connect(self._typed)
        theme.changed.connect(self._draw_icons)
        self._draw_icons()
        self._typed("")

    @property
    def text(self) -> str:
        """What is searched for."""
        return self.field.text().strip()

    def search(self, query: str) -> None:
        """Put a search into the field and run it at once."""
        self.field.setText(query)
        self._timer.stop()
        self._search()

    def _button(self, sign: str, words: str, slot: object) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("sign", sign)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.clicked.connect(slot)
        return button

    @Slot()
    def _draw_icons(self) -> None:
        for button in (self.keep, self.about):
            button.setIcon(icon(button.property("sign"), self._theme.palette.soft, size=16))

    @Slot(str)
    def _typed(self, _text: str) -> None:
        self.keep.setVisible(bool(self.text))
        if self.text:
            self._timer.start()
        else:
            self._timer.stop()
            self.wanted.emit("")

    @Slot()
    def _search(self) -> None:
        # White space at the end says that the last word is finished.
        self.wanted.emit(self.field.text().lstrip() if self.text else "")

    @Slot()
    def _save(self) -> None:
        self.save_wanted.emit(self.text)

    @Slot()
    def _show_help(self) -> None:
        if self._help is None:
            self._help = SearchHelp(self._theme, self.window())
            self._help.chosen.connect(self._add)
        anchor = QRect(self.about.mapToGlobal(QPoint(0, 0)), self.about.size())
        window = self.window()
        self._help.show_beside(anchor, QRect(window.mapToGlobal(QPoint(0, 0)), window.size()))
        self._help.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(str)
    def _add(self, example: str) -> None:
        self.field.setText(f"{self.text} {example}".strip())
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes to what was found, Enter searches at once, Escape drops the search."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key == Qt.Key.Key_Down:
                self.left_downwards.emit()
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._timer.stop()
                self._search()
                return True
            if key == Qt.Key.Key_Escape and self.field.text():
                self.field.clear()
                return True
        return super().eventFilter(watched, event)
