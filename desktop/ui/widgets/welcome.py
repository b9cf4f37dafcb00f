"""The page of an empty window: what to do, and what was read last."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.theme import Theme, interface_font
from desktop.ui.widgets.mark_legend import MarkLegend

_PATH, _TITLE = "path", "title"
_FLAT_PAD = 8
_WIDTH = 620


class WelcomePage(QScrollArea):
    """Four ways to begin and the recent articles. Says that a file can be dropped anywhere in the window.

    It scrolls where the window is small or the text large.
    """

    open_requested = Signal()
    address_requested = Signal()
    paste_requested = Signal()
    sample_requested = Signal()
    recent_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcomePage")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page = QWidget(self)
        self._page.setObjectName("firstPage")
        self._page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._title = QLabel(self.tr("Open an article and see who said what"), self._page)
        self._title.setWordWrap(True)
        self._hint = QLabel(
            self.tr(
                "Text, Markdown, web pages, Word, PDF: open them, or drop them anywhere in this window. "
                "Nothing leaves this computer."
            ),
            self._page,
        )
        self._hint.setWordWrap(True)
        self._legend = MarkLegend(theme, self._page)
        self._legend_title = QLabel(self._legend.accessibleName().upper(), self._page)
        self._recent_title = QLabel(self.tr("READ LAST"), self._page)
        self._buttons: list[QPushButton] = []
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        self._lay_out()
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_recent(self, articles: Iterable[tuple[str, str]]) -> None:
        """List recent articles as (title, path)."""
        while (row := self._recent.takeAt(0)) is not None:
            if (widget := row.widget()) is not None:
                widget.deleteLater()
        for title, path in articles:
            button = QPushButton(self._page)
            button.setProperty("flat", True)
            button.setProperty(_TITLE, title or Path(path).name)
            button.setProperty(_PATH, path)
            button.setToolTip(path)
            button.setAccessibleName(self.tr("Open {title}").format(title=title or path))
            button.clicked.connect(self._open_recent)
            self._recent.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
        self._recent_title.setVisible(self._recent.count() > 0)
        self._cut_titles()

    def _lay_out(self) -> None:
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        choices = (
            (self.tr("Open a file…"), self.open_requested),
            (self.tr("Open an address…"), self.address_requested),
            (self.tr("Paste text"), self.paste_requested),
            (self.tr("Try the sample article"), self.sample_requested),
        )
        for text, signal in choices:
            button = QPushButton(text, self._page)
            button.setAccessibleName(text)
            button.clicked.connect(signal)
            button.setMinimumHeight(button.sizeHint().height())
            self._buttons.append(button)
        self._arrange(len(self._buttons))
        column = QWidget(self._page)
        column.setMaximumWidth(_WIDTH)
        inner = QVBoxLayout(column)
        inner.setSpacing(16)
        for part in (self._title, self._hint):
            inner.addWidget(part)
        inner.addLayout(self._grid)
        inner.addSpacing(8)
        inner.addWidget(self._legend_title)
        inner.addWidget(self._legend)
        inner.addSpacing(8)
        inner.addWidget(self._recent_title)
        inner.addLayout(self._recent)
        outer = QVBoxLayout(self._page)
        outer.addStretch(2)
        centred = QHBoxLayout()
        centred.addStretch(1)
        centred.addWidget(column, 8)
        centred.addStretch(1)
        outer.addLayout(centred)
        outer.addStretch(3)
        self.setWidget(self._page)
        self.setFocusProxy(self._buttons[0])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two rows of buttons where one is too narrow, as with large text."""
        super().resizeEvent(event)
        room = self._room()
        needed = sum(button.sizeHint().width() + 8 for button in self._buttons)
        self._arrange(len(self._buttons) if needed <= room else 2)
        for label in (self._title, self._hint):
            label.setMinimumHeight(label.heightForWidth(room))  # a layout in a layout would squeeze them
        self._cut_titles()

    def _room(self) -> int:
        """Width in px of the words."""
        return min(_WIDTH, self.viewport().width() * 8 // 10) - 24

    def _cut_titles(self) -> None:
        """A title that is longer than the column ends in an ellipsis; the tooltip has the file."""
        for number in range(self._recent.count()):
            item = self._recent.itemAt(number)
            button = item.widget() if item is not None else None
            if isinstance(button, QPushButton):
                title = str(button.property(_TITLE))
                room = self._room() - 2 * _FLAT_PAD
                button.setText(
                    button.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, room).replace("&", "&&")
                )

    def _arrange(self, columns: int) -> None:
        if self._grid.columnCount() == columns + 1:
            return
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
        for number, button in enumerate(self._buttons):
            self._grid.removeWidget(button)
            self._grid.addWidget(button, number // columns, number % columns)
        self._grid.setColumnStretch(columns, 1)

    @Slot()
    def _open_recent(self) -> None:
        self.recent_requested.emit(str(self.sender().property(_PATH)))

    @Slot()
    def _restyle(self) -> None:
        palette = self._theme.palette
        family = self._theme.reading_font().families()[0]
        self.setStyleSheet(f"QWidget#firstPage {{ background: {palette.page}; }}")
        self._title.setStyleSheet(f"font-family: '{family}'; font-size: 30px; font-weight: 600; color: {palette.ink};")
        self._hint.setStyleSheet(f"font-size: 14px; color: {palette.soft};")
        for title in (self._legend_title, self._recent_title):
            title.setFont(interface_font(pixels=11, weight=600))
            title.setStyleSheet(f"font-size: 11px; color: {palette.soft};")
