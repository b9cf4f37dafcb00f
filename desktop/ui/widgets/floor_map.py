"""The floor map: the whole article as a ribbon, a band for each statement, the visible part outlined."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from desktop.document import Span
from desktop.presentation.statements import Statement
from desktop.presentation.structure import plural
from desktop.ui.attention import Attention, Focus
from desktop.ui.theme import Theme
from desktop.ui.widgets.mark_inks import MarkInks

MAP_WIDTH = 24
_RIBBON = 12.0
_MARGIN = 8.0
_LEAST = 3.0
_PUSHED_BACK = 0.4
_STEP = 0.05
_LINE_END = 2
"""Code points after the last line that one sees, which is blank."""
_CROWDED = 1_000
"""From so many statements on, those that others would be painted over are left out."""


class FloorMap(QWidget):
    """Shows where in the article who speaks, by share of its code points; a click or drag asks to go there."""

    place_requested = Signal(float)
    """A share of the text, 0..1, that should stand in the middle of the view."""

    def __init__(self, theme: Theme, inks: MarkInks, attention: Attention, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("floorMap")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Floor map"))
        self._theme = theme
        self._inks = inks
        self._attention = attention
        self._length = 1
        self._statements: Sequence[Statement] = ()
        self._found: Sequence[Span] = ()
        self._notes: Sequence[Span] = ()
        self._view = (0.0, 1.0)
        self._ribbon: QPixmap | None = None
        self._crowd: QPixmap | None = None
        self._crowded: list[tuple[QRectF, int | None]] | None = None
        theme.changed.connect(self._recolor)
        attention.changed.connect(self._follow)
        self._describe()

    def show_statements(self, statements: Sequence[Statement], length: int) -> None:
        """The bands to show; `length` is that of the text in code points."""
        self._statements, self._length = statements, max(1, length)
        self._crowd = self._crowded = None
        self._describe()
        self.refresh()

    def show_found(self, found: Sequence[Span]) -> None:
        """Found words are notched in beside the bands."""
        self._found = found
        self.refresh()

    def show_notes(self, notes: Sequence[Span]) -> None:
        """The reader's notes are notched in on the other side."""
        self._notes = notes
        self.refresh()

    def show_view(self, visible: Span) -> None:
        """The part of the text that is on screen."""
        view = (visible.start / self._length, min(1.0, visible.end / self._length))
        if view != self._view:
            self._view = view
            self.update()

    def _recolor(self) -> None:
        self._crowd = None
        self.refresh()

    def refresh(self) -> None:
        """Draw the ribbon anew."""
        self._ribbon = None
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the ribbon with the outline around it."""
        return QSize(MAP_WIDTH, 200)

    def band(self, statement: Statement) -> QRectF:
        """Where the band of a statement lies: at its place, as high as its share of the text, at least 3 px."""
        return self._band(statement, self._track())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ribbon from its picture, and the outline of the view."""
        if self._ribbon is None:
            self._ribbon = self._draw_ribbon()
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._ribbon)
            if self._shows_all() and not self.hasFocus():
                return
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.color("accent" if self.hasFocus() else "faint"), 1.2))
            painter.drawRoundedRect(self._outline(), 4.0, 4.0)

    def _shows_all(self) -> bool:
        """Whether the whole article is on screen: an outline around all of it would say nothing."""
        unseen = 1.0 - self._view[1]
        return self._view[0] == 0.0 and unseen * self._length <= _LINE_END

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to where the ribbon was pressed."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._go_to(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the drag."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_to(event.position().y())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down move through the text by twentieths, Home and End go to its ends."""
        middle = sum(self._view) / 2
        places = {
            Qt.Key.Key_Up: middle - _STEP,
            Qt.Key.Key_Down: middle + _STEP,
            Qt.Key.Key_PageUp: middle - 2 * _STEP,
            Qt.Key.Key_PageDown: middle + 2 * _STEP,
            Qt.Key.Key_Home: 0.0,
            Qt.Key.Key_End: 1.0,
        }
        place = places.get(Qt.Key(event.key()))
        if place is None:
            super().keyPressEvent(event)
        else:
            self.place_requested.emit(min(1.0, max(0.0, place)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The outline takes the accent."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The outline goes back to its ink."""
        super().focusOutEvent(event)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another height is another picture."""
        super().resizeEvent(event)
        self._crowd = self._crowded = None
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Another screen may have another resolution."""
        super().changeEvent(event)
        self._ribbon = self._crowd = None

    def _follow(self, focus: Focus, previous: Focus) -> None:
        if (focus.speaker, focus.quote) != (previous.speaker, previous.quote):
            self.refresh()

    def _go_to(self, y: float) -> None:
        track = self._track()
        self.place_requested.emit(min(1.0, max(0.0, (y - track.top()) / max(1.0, track.height()))))

    def _track(self) -> QRectF:
        return QRectF((self.width() - _RIBBON) / 2, _MARGIN, _RIBBON, max(1.0, self.height() - 2 * _MARGIN))

    def _outline(self) -> QRectF:
        track = self._track()
        top = track.top() + track.height() * self._view[0]
        height = max(10.0, track.height() * (self._view[1] - self._view[0]))
        return QRectF(track.left() - 3.5, min(top, track.bottom() - height), track.width() + 7, height)

    def _empty_picture(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        return picture

    def _draw_ribbon(self) -> QPixmap:
        picture = self._empty_picture()
        with QPainter(picture) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("panel"))
            painter.drawRoundedRect(self._track(), _RIBBON / 2, _RIBBON / 2)
            self._draw_bands(painter)
            self._draw_found(painter)
            self._draw_notes(painter)
        return picture

    def _draw_bands(self, painter: QPainter) -> None:
        focus, track = self._attention.focus, self._track().adjusted(2.0, 0.0, -2.0, 0.0)
        if len(self._statements) < _CROWDED:
            for statement in self._statements:
                pushed_back = focus.speaker is not None and focus.speaker != statement.speaker
                opacity = _PUSHED_BACK if pushed_back else 1.0
                self._draw_band(painter, statement, track, opacity, lit=statement.quote == focus.quote)
            return
        if self._crowd is None:
            self._crowd = self._draw_crowd(track)
        painter.setOpacity(_PUSHED_BACK if focus.speaker is not None else 1.0)
        painter.drawPixmap(0, 0, self._crowd)
        painter.setOpacity(1.0)
        if focus.speaker is not None:
            own = [s for s in self._statements if s.speaker == focus.speaker]
            for statement in self._thinned(own, track):
                self._draw_band(painter, statement, track, 1.0, lit=False)
        if focus.quote is not None:
            for statement in (s for s in self._statements if s.quote == focus.quote):
                self._draw_band(painter, statement, track, 1.0, lit=True)

    def _draw_crowd(self, track: QRectF) -> QPixmap:
        """The bands of everybody, where there are so many that they are not drawn anew at every step."""
        if self._crowded is None:
            self._crowded = [(self._band(s, track), s.style) for s in self._thinned(self._statements, track)]
        picture = self._empty_picture()
        with QPainter(picture) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for rect, style in self._crowded:
                self._fill_band(painter, rect, style, 1.0)
        return picture

    def _draw_band(self, painter: QPainter, statement: Statement, track: QRectF, opacity: float, *, lit: bool) -> None:
        rect = self._band(statement, track)
        if lit:
            rect.adjust(-2.0, -0.5, 2.0, 0.5)
        self._fill_band(painter, rect, statement.style, opacity)

    def _fill_band(self, painter: QPainter, rect: QRectF, style: int | None, opacity: float) -> None:
        if self._inks.hatched(style):
            painter.fillRect(rect, self._inks.brush(style, opacity * 0.35))
            painter.fillRect(rect, self._inks.brush(style, opacity, Qt.BrushStyle.BDiagPattern))
        else:
            painter.fillRect(rect, self._inks.brush(style, opacity))

    def _thinned(self, statements: Sequence[Statement], track: QRectF) -> Iterable[Statement]:
        """The last of the bands that begin on the same px, of those that are longer the last one besides."""
        scale, long = track.height() / self._length, _LEAST * self._length / track.height()
        return {(int(s.span.start * scale), s.span.length > long): s for s in statements}.values()

    def _band(self, statement: Statement, track: QRectF) -> QRectF:
        scale = track.height() / self._length
        height = max(_LEAST, scale * statement.span.length)
        top = min(track.top() + scale * statement.span.start, track.bottom() - height)
        return QRectF(track.left(), top, track.width(), height)

    def _draw_found(self, painter: QPainter) -> None:
        track = self._track()
        color = self._inks.token("found")
        rows = {round(track.top() + track.height() * span.start / self._length) for span in self._found}
        for y in rows:
            painter.fillRect(QRectF(track.left() - 2, y, 5.0, 2.0), color)

    def _draw_notes(self, painter: QPainter) -> None:
        track = self._track()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._inks.token("ink"))
        for y in {round(track.top() + track.height() * span.start / self._length) for span in self._notes}:
            left, right = track.right() - 4.0, track.right() + 3.0
            painter.drawPolygon(QPolygonF([QPointF(left, y), QPointF(right, y - 3.5), QPointF(right, y + 3.5)]))

    def _describe(self) -> None:
        speakers = len({s.speaker for s in self._statements if s.speaker is not None})
        counts = f"{plural(len(self._statements), 'statement')}, {plural(speakers, 'speaker')}"
        where = self.tr("The table “Who speaks where” (T) lists them.")
        self.setAccessibleDescription(f"{counts}. {where}" if self._statements else counts)
