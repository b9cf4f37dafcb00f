"""The small card in which a note is written."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPlainTextEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.presentation.notes import COLOURS, NoteRow
from desktop.ui.highlights import highlight_style
from desktop.ui.palettes import blend
from desktop.ui.theme import Theme
from desktop.ui.widgets.popover import Popover

_WIDTH = 320
_HEIGHT = 92
_DOT = 18
_SHEET = """
QFrame#noteEditor {{ background: {card}; border: 1px solid {line}; border-radius: 10px; }}
QPlainTextEdit {{ background: {page}; border: 1px solid {line}; border-radius: 7px; color: {ink}; padding: 4px; }}
QPlainTextEdit:focus {{ border-color: {accent}; }}
QToolButton {{ border: 2px solid transparent; border-radius: 7px; padding: 1px; background: transparent; }}
QToolButton:checked {{ border-color: {ink}; }}
QToolButton:focus {{ border-color: {accent}; }}
QPushButton {{ background: transparent; border: 1px solid transparent; border-radius: 5px; color: {accent};
    padding: 2px 6px; }}
QPushButton:hover {{ background: {chosen}; }}
QPushButton:focus {{ border-color: {accent}; }}
"""


class NoteEditor(Popover):
    """What is written is kept when the card goes, by Escape, Ctrl+Enter, Done or a press elsewhere."""

    kept = Signal(int, str, str)
    """Number, words and colour of a note that has changed."""
    removal_requested = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, width=_WIDTH)
        self.setObjectName("noteEditor")
        self.setAccessibleName(self.tr("Note"))
        self._note: NoteRow | None = None
        self.field = QPlainTextEdit(self)
        self.field.setObjectName("noteField")
        self.field.setPlaceholderText(self.tr("Your note"))
        self.field.setAccessibleName(self.tr("Your note"))
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(_HEIGHT)
        self._names = dict(
            zip(COLOURS, (self.tr("Yellow"), self.tr("Green"), self.tr("Blue"), self.tr("Pink")), strict=True)
        )
        self._group = QButtonGroup(self)
        self._dots = {colour: self._dot(colour) for colour in COLOURS}
        self._lay_out()
        self.closed.connect(self._keep)
        self._restyle()

    def _dot(self, colour: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"colour-{colour}")
        button.setCheckable(True)
        button.setAccessibleName(self._names[colour])
        button.setToolTip(self._names[colour])
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._group.addButton(button)
        return button

    def _lay_out(self) -> None:
        remove = QPushButton(self.tr("Remove"), self)
        remove.setObjectName("removeNoteButton")
        remove.setAccessibleName(self.tr("Remove this note"))
        remove.clicked.connect(self._remove)
        done = QPushButton(self.tr("Done"), self)
        done.setObjectName("keepNoteButton")
        done.setAccessibleName(self.tr("Done"))
        done.clicked.connect(self.hide)
        foot = QHBoxLayout()
        foot.setSpacing(4)
        for dot in self._dots.values():
            foot.addWidget(dot)
        foot.addStretch(1)
        foot.addWidget(remove)
        foot.addWidget(done)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 8)
        layout.setSpacing(6)
        layout.addWidget(self.field)
        layout.addLayout(foot)

    def edit(self, note: NoteRow, *, anchor: QRect, bounds: QRect) -> None:
        """Show a note beside its words at `anchor`, inside `bounds` (both in global px)."""
        self.hide()
        self._note = note
        self.field.setPlainText(note.body)
        self.field.moveCursor(self.field.textCursor().MoveOperation.End)
        self._dots[note.colour].setChecked(True)
        self.show_beside(anchor, bounds)
        self.field.setFocus()

    def _words(self) -> str:
        cursor = self.field.textCursor()
        cursor.select(cursor.SelectionType.Document)
        return cursor.selectedText().replace("\u2029", "\n").strip()

    @Slot()
    def _keep(self) -> None:
        note, self._note = self._note, None
        if note is None:
            return
        words, colour = self._words(), next(c for c, dot in self._dots.items() if dot.isChecked())
        if (words, colour) != (note.body, note.colour):
            self.kept.emit(note.number, words, colour)

    @Slot()
    def _remove(self) -> None:
        note, self._note = self._note, None
        self.hide()
        if note is not None:
            self.removal_requested.emit(note.number)

    def restyle(self) -> None:
        """Take the colours of the theme."""
        palette = self._theme.palette
        names = ("card", "page", "line", "ink", "accent", "chosen")
        self.setStyleSheet(_SHEET.format(**{name: getattr(palette, name) for name in names}))
        for colour, dot in self._dots.items():
            dot.setIcon(self._sign(colour))

    def _sign(self, colour: str) -> QIcon:
        """A dot in the colour, under it the line that it is drawn with."""
        style = highlight_style(self._theme.palette, colour)
        picture = QPixmap(_DOT * 2, _DOT * 2)
        picture.setDevicePixelRatio(2)
        picture.fill(Qt.GlobalColor.transparent)
        with QPainter(picture) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(blend(style.ground, self._theme.palette.card, 0.75)))
            painter.drawEllipse(2, 1, _DOT - 4, _DOT - 4)
            painter.setPen(QPen(QColor(style.line), 1.6, style.stroke, Qt.PenCapStyle.FlatCap))
            painter.drawLine(2, _DOT - 1, _DOT - 2, _DOT - 1)
        return QIcon(picture)
