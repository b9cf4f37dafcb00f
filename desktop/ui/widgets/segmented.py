"""A row of exclusive choices in one rounded track."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from desktop.ui.delegates.inks import readable
from desktop.ui.palettes import Palette, contrast
from desktop.ui.theme import Theme, interface_font

_HEIGHT = 30
_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


def track(palette: Palette) -> str:
    """The ground of the track: the colour of lines, unless that is too strong for words to be read on it."""
    return palette.line if contrast(palette.ink, palette.line) >= 7 else palette.card


class Segment(QAbstractButton):
    """One choice: words and, lighter, a count."""

    def __init__(self, key: str, text: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self._theme = theme
        self._count = ""
        self._by_keyboard = False
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_count(self, count: str) -> None:
        """Show how many there are."""
        if count != self._count:
            self._count = count
            self.setAccessibleName(f"{self.text()} {count}".strip())
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Room for words and count."""
        return QSize(self.fontMetrics().horizontalAdvance(self._shown()) + 20, _HEIGHT - 4)

    def minimumSizeHint(self) -> QSize:
        """The words may be shortened."""
        return QSize(40, _HEIGHT - 4)

    def _shown(self) -> str:
        return f"{self.text()} {self._count}".strip()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring is for those who came with the keyboard."""
        self._by_keyboard = event.reason() in _KEYBOARD
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the raised ground of the chosen one and the words."""
        palette, checked = self._theme.palette, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if checked:
            painter.setPen(QPen(QColor(palette.line if not palette.dark else palette.faint), 0.6))
            painter.setBrush(QColor(palette.page if palette.dark else palette.card))
            painter.drawRoundedRect(box, 5, 5)
        if self.hasFocus() and self._by_keyboard:
            painter.setPen(QPen(QColor(palette.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.setFont(interface_font(weight=600 if checked else 400))
        faded = readable(palette.soft, track(palette), palette.ink)
        painter.setPen(QColor(palette.ink if checked or self.underMouse() else faded))
        room = self.rect().adjusted(4, 0, -4, 0)
        fits = painter.fontMetrics().horizontalAdvance(self._shown()) <= room.width()
        whole = self._shown() if fits else self.text()  # the count goes first where there is little room
        shown = painter.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, shown)


class SegmentedControl(QWidget):
    """Exclusive choices side by side; arrow keys go from one to the next."""

    chosen = Signal(str)
    """The key of the choice that is in force now."""

    def __init__(self, choices: Sequence[tuple[str, str]], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedHeight(_HEIGHT)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.setSpacing(0)
        self._segments = {key: Segment(key, text, theme, self) for key, text in choices}
        for segment in self._segments.values():
            self._group.addButton(segment)
            layout.addWidget(segment)
        next(iter(self._segments.values())).setChecked(True)
        self._group.buttonToggled.connect(self._toggled)
        theme.changed.connect(self.update)

    @property
    def current(self) -> str:
        """The key of the choice in force."""
        return next(key for key, segment in self._segments.items() if segment.isChecked())

    def choose(self, key: str) -> None:
        """Make a choice; an unknown key is a KeyError."""
        self._segments[key].setChecked(True)

    def segment(self, key: str) -> Segment:
        """The button of a choice."""
        return self._segments[key]

    @Slot(QAbstractButton, bool)
    def _toggled(self, button: QAbstractButton, checked: bool) -> None:
        if checked and isinstance(button, Segment):
            self.chosen.emit(button.key)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the track."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self._theme.palette
        ground = track(palette)
        painter.setPen(Qt.PenStyle.NoPen if ground == palette.line else QPen(QColor(palette.line), 1))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
