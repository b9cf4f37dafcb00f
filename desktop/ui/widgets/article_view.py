"""The text of an article with its marks painted over the visible part; read-only, selectable."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRect, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from desktop.document import Document, Span
from desktop.ui.theme import Theme
from desktop.ui.widgets.article_format import column_width
from desktop.ui.widgets.article_scene import ArticleScene
from desktop.ui.widgets.article_setting import ArticleSetting
from desktop.ui.widgets.lane_painter import LANE_GAP, LANE_WIDTH, LaneBar
from desktop.ui.widgets.text_geometry import BlockLines, TextGeometry

_TOP_MARGIN = 36
_LEFT_MARGIN = 28


class ArticleView(QTextBrowser):
    """Shows one article. Arrow and page keys scroll, with Shift they select; links are only reported.

    All places are code points of the document's text. The reading place is the first code point of the first line
    that is wholly visible; it survives every change of size, width, theme and window.
    """

    link_activated = Signal(str)
    """The address of a link that was clicked; nothing is followed here."""
    scrolled = Signal()
    laid_out = Signal()
    """Lines have moved: the width, the type or a fold has changed."""
    escape_pressed = Signal()

    def __init__(self, theme: Theme, scene: ArticleScene, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("articleView")
        self._theme = theme
        self._scene = scene
        self._ribbon: QWidget | None = None
        self._place = 0
        self._settling = False
        self.geometry_of_text = self._set(Document(id="", text=""))
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(QTextEdit.LineWrapMode.WidgetWidth)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.viewport().setMouseTracking(True)
        self.anchorClicked.connect(self._report_link)
        self.verticalScrollBar().valueChanged.connect(self._note_scroll)
        theme.changed.connect(self._restyle)

    # The article

    @property
    def setting(self) -> ArticleSetting:
        """The article as it is set in type."""
        return self.geometry_of_text.setting

    def show_document(self, document: Document, place: int) -> None:
        """Put another article in and show it from the line that holds the code point `place`."""
        old = self.document()
        self._settling = True
        self.geometry_of_text = self._set(document)
        old.deleteLater()
        self._lay_out()
        self.restore_place(place)

    def _set(self, document: Document) -> TextGeometry:
        setting = ArticleSetting(document, self._theme, self)
        self.setDocument(setting.qt)
        return TextGeometry(setting)

    def toggle_strip_at(self, number: int) -> bool:
        """Fold or unfold the removed blocks of which the block with this number is one; False if it is none."""
        strip = self.setting.strip_at(number)
        if strip is None:
            return False
        self.setting.toggle(strip)
        self._lay_out()
        return True

    # Places

    def top(self) -> int:
        """The first visible px of the document."""
        return self.verticalScrollBar().value()

    def place(self) -> int:
        """The code point that the reader has reached: the first of the first wholly visible line."""
        return self._place

    def restore_place(self, point: int) -> None:
        """Scroll so that the line of a code point is the first one."""
        self._place = point
        self._settling = True
        self.verticalScrollBar().setValue(self.scroll_for(point, 0))
        self._settling = False
        self.scrolled.emit()

    def scroll_for(self, point: int, below: int) -> int:
        """The scroll value that puts the line of a code point `below` px under the upper edge."""
        line = self.geometry_of_text.line_of(point)
        first = self.geometry_of_text.line_of(0)
        return 0 if line.top <= first.top else max(0, int(line.top) - below)

    def visible_span(self) -> Span:
        """The code points of the lines that are wholly visible."""
        start = self.geometry_of_text.first_point(self.top())
        end = self.geometry_of_text.last_point(self.top() + self.viewport().height())
        return Span(start, max(start, end))

    def viewport_rect(self, span: Span) -> QRect | None:
        """The rectangle round the visible lines of `span` in the viewport, None when none is visible."""
        rect = self.geometry_of_text.rect_of(span).translated(0, -self.top())
        rect = rect.intersected(QRectF(self.viewport().rect()))
        return rect.toAlignedRect() if not rect.isEmpty() else None

    def point_at(self, place: QPointF) -> int | None:
        """The code point drawn at a place of the viewport, None beside the text."""
        return self.geometry_of_text.point_at(place + QPointF(0, self.top()))

    def bar_at(self, place: QPointF) -> LaneBar | None:
        """The bar of the margin lane at a place of the viewport."""
        y = place.y() + self.top()
        if place.x() < self.lane_left() - 4:
            return None
        blocks = list(self.geometry_of_text.blocks_between(y - 1, y + 1))
        return self._scene.bar_at(self.geometry_of_text, blocks, self.lane_left(), place.x(), y)

    def strip_at(self, place: QPointF) -> int | None:
        """The number of the block whose folded strip is at a place of the viewport."""
        there = place + QPointF(0, self.top())
        return self._scene.strip_at(self.geometry_of_text, there, self.column())

    # Layout

    def set_ribbon(self, ribbon: QWidget, width: int) -> None:
        """Put a widget between the text and the scroll bar."""
        self._ribbon = ribbon
        ribbon.setParent(self)
        self.setViewportMargins(0, 0, width, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle and the reading place at the top."""
        self._settling = True
        self._set_margins()
        super().resizeEvent(event)
        self._place_ribbon()
        self._settle()

    def _place_ribbon(self) -> None:
        if self._ribbon is not None:
            inner = self.viewport().geometry()
            self._ribbon.setGeometry(inner.right() + 1, inner.top(), self.viewportMargins().right(), inner.height())

    def _lay_out(self) -> None:
        self._settling = True
        self._set_margins()
        self._settle()

    def _settle(self) -> None:
        """The lines have moved: forget where they were and go back to the reading place."""
        self.geometry_of_text.invalidate()
        self.restore_place(self._place)
        self.laid_out.emit()
        self.viewport().update()

    def _set_margins(self) -> None:
        room = self.viewport().width()
        column = min(column_width(self._theme), max(120, room - _LEFT_MARGIN - LANE_WIDTH))
        left = max(_LEFT_MARGIN, min((room - column) // 2, room - column - LANE_WIDTH))
        frame = self.document().rootFrame()
        wanted = frame.frameFormat()
        bottom = max(96, self.viewport().height() // 3)
        current = (wanted.leftMargin(), wanted.rightMargin(), wanted.topMargin(), wanted.bottomMargin())
        if current != (left, room - column - left, _TOP_MARGIN, bottom):
            wanted.setLeftMargin(left)
            wanted.setRightMargin(room - column - left)
            wanted.setTopMargin(_TOP_MARGIN)
            wanted.setBottomMargin(bottom)
            frame.setFrameFormat(wanted)

    def _column(self) -> tuple[float, float]:
        frame = self.document().rootFrame().frameFormat()
        return frame.leftMargin(), self.viewport().width() - frame.rightMargin()

    def lane_left(self) -> float:
        """Where the margin lane begins, in px."""
        return self._column()[1] + LANE_GAP

    def column(self) -> float:
        """Width of a line of text in px."""
        left, right = self._column()
        return right - left

    def _restyle(self) -> None:
        self._settling = True
        self.setting.restyle()
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """A change of style or font makes Qt lay the text out anew."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "geometry_of_text"):
            self.geometry_of_text.invalidate()

    def _note_scroll(self) -> None:
        if not self._settling:
            self._place = self.geometry_of_text.first_point(self.top()) if self.top() > 0 else 0
            self.scrolled.emit()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text between what lies under and over it, for the exposed blocks alone."""
        top = self.top()
        exposed = event.rect()
        blocks = list(self.geometry_of_text.blocks_between(top + exposed.top(), top + exposed.bottom() + 1))
        with QPainter(self.viewport()) as painter:
            painter.translate(0, -top)
            self._scene.paint_under(painter, self.geometry_of_text, blocks)
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            painter.setClipRect(exposed)
            painter.translate(0, -top)
            self._paint_over(painter, blocks)

    def _paint_over(self, painter: QPainter, blocks: Sequence[BlockLines]) -> None:
        self._scene.paint_over(
            painter, self.geometry_of_text, blocks, column=self.column(), lane=self.lane_left(),
            right=self.viewport().width() - 2.0,
        )  # fmt: skip

    # Input

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that would move a caret scroll instead, unless they select."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.escape_pressed.emit()
            event.accept()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.toggle_strip_at(
            self.textCursor().blockNumber()
        ):
            event.accept()
        elif not (plain and self._scroll_by_key(event.key())):
            super().keyPressEvent(event)

    def _scroll_by_key(self, key: int) -> bool:
        bar = self.verticalScrollBar()
        line = round(self._theme.reading.size * self._theme.reading.leading)
        page = max(line, self.viewport().height() - 2 * line)
        values = {
            Qt.Key.Key_Up: bar.value() - line,
            Qt.Key.Key_Down: bar.value() + line,
            Qt.Key.Key_PageUp: bar.value() - page,
            Qt.Key.Key_PageDown: bar.value() + page,
            Qt.Key.Key_Space: bar.value() + page,
            Qt.Key.Key_Home: bar.minimum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        wanted = values.get(Qt.Key(key))
        if wanted is not None:
            bar.setValue(wanted)
        return wanted is not None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turning with Ctrl belongs to the window, which knows the text size."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().wheelEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied are the document's own words, not what the widget shows in their place."""
        cursor: QTextCursor = self.textCursor()
        data = QMimeData()
        span = self.setting.span(cursor.selectionStart(), cursor.selectionEnd())
        data.setText(span.of(self.setting.document.text))
        return data

    def selected_span(self) -> Span:
        """The code points that are selected; empty where nothing is."""
        cursor = self.textCursor()
        return self.setting.span(cursor.selectionStart(), cursor.selectionEnd())

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Refuse: an article never loads anything."""
        return None

    def _report_link(self, address: QUrl) -> None:
        self.link_activated.emit(address.toString())
