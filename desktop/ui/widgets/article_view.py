"""The text of an article with its marks painted over the visible part; read-only, selectable."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRect, QRectF, QSizeF, Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QTextCursor, QTextDocument, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QTextBrowser, QTextEdit, QWidget

from desktop.document import Document, Span
from desktop.ui.theme import Theme
from desktop.ui.widgets.article_column import ArticleColumn, PageFrame
from desktop.ui.widgets.article_parts import ArticleParts
from desktop.ui.widgets.article_scene import ArticleScene
from desktop.ui.widgets.article_selection import ArticleSelection
from desktop.ui.widgets.article_setting import ArticleSetting, Strip
from desktop.ui.widgets.article_strips import ArticleStrips
from desktop.ui.widgets.lane_painter import LaneBar
from desktop.ui.widgets.page_painter import STRIP_REACH
from desktop.ui.widgets.reading_keys import scroll_target, selects
from desktop.ui.widgets.text_geometry import TextGeometry

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ArticleView(QTextBrowser):
    """Shows one article. Arrow and page keys scroll, with Shift they select; links are only reported.

    Of a long one only the part around the reading place is set (`ArticlePart`), and the bar beside it stands for the
    whole. All places are code points of the document's text. The reading place is the first code point of the first
    line that is wholly visible; it survives every change of size, width, theme and window.
    """

    link_activated = Signal(str)
    """The address of a link that was clicked; nothing is followed here."""
    scrolled = Signal()
    """Other lines are visible: after scrolling, or because the width, the type or a fold has changed."""
    escape_pressed = Signal()

    def __init__(self, theme: Theme, scene: ArticleScene, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("articleView")
        self._theme = theme
        self._scene = scene
        self._column = ArticleColumn(self, theme)
        self._reading = theme.reading
        self._place = 0
        self._holds_place = False
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.viewport().setMouseTracking(True)
        self.strips = ArticleStrips(self, scene)
        self.lines = self._set(Document(id="", text=""), 0)
        self._selection = ArticleSelection(self)
        self._parts = ArticleParts(self, self._column, self._selection)
        self.anchorClicked.connect(self._report_link)
        self.verticalScrollBar().valueChanged.connect(self._note_scroll)
        theme.changed.connect(self._restyle)

    @property
    def setting(self) -> ArticleSetting:
        """The article as it is set in type."""
        return self.lines.setting

    def show_document(self, document: Document, place: int) -> None:
        """Put another article in and show it from the line that holds the code point `place`."""
        before = self.document()
        with self.place_held():
            self._place = place
            self.lines = self._set(document, place)
            self._selection.forget()
            self._parts.show_bar()
            before.deleteLater()
            self.settle()

    def _set(self, document: Document, place: int) -> TextGeometry:
        setting = ArticleSetting(document, self._theme, self, unfolded=self.strips.all_shown, around=place)
        self.put_in(setting.qt)
        return TextGeometry(setting)

    def put_in(self, made: QTextDocument) -> None:
        """Show another QTextDocument of the same article, or of the part of it that is set."""
        self.setDocument(made)
        self.setCursorWidth(0)  # kept by the document: a reader sees a caret only while selecting by keys

    def _restyle(self) -> None:
        """Only a change of size breaks lines elsewhere; a change of colours leaves them where they are."""
        reading, self._reading = self._reading, self._theme.reading
        if reading != self._reading:
            self._renew()
        else:
            with self.place_held():
                self.setting.recolor()
                self.settle()

    def _renew(self) -> None:
        with self.place_held():
            selected = self._selection.points()
            before = self.setting.renew()
            self._column.fit()
            self.put_in(self.setting.qt)
            self._selection.restore(*selected)
            before.deleteLater()
            self.settle()

    def rearrange(self, strips: Iterable[Strip]) -> None:
        """Fold strips that are not folded, and the other way round; the reading place stays."""
        with self.place_held():
            changes = QTextCursor(self.document())
            changes.beginEditBlock()
            for strip in strips:
                self.setting.toggle(strip)
            changes.endEditBlock()
            self.settle()

    def settle(self) -> None:
        """The lines have moved: measure them anew and go back to the reading place."""
        self.lines.invalidate()
        self.restore_place(self._place)
        self.viewport().update()

    @contextmanager
    def place_held(self) -> Iterator[None]:
        """What the scroll bar does meanwhile is not the reader's doing."""
        held, self._holds_place = self._holds_place, True
        yield
        self._holds_place = held

    def top(self) -> int:
        """The first visible px of the document."""
        return self.verticalScrollBar().value()

    def place(self) -> int:
        """The code point that the reader has reached: the first of the first wholly visible line."""
        return self._place

    def restore_place(self, point: int) -> None:
        """Scroll so that the line of a code point is the first one."""
        with self.place_held():
            self._place = point
            self.verticalScrollBar().setValue(self.scroll_for(point, 0))
        self.scrolled.emit()

    def scroll_for(self, point: int, below: int) -> int:
        """The scroll value that puts the line of a code point `below` px under the upper edge."""
        self._parts.bring(point)
        line = self.lines.line_of(point)
        if line.top <= self.lines.line_of(self.setting.part.span.start).top:
            return 0
        layout = self.document().documentLayout()
        layout.documentSizeChanged.emit(QSizeF())  # Qt knows more of the height now than the scroll bar was told
        return max(0, int(line.top) - below)

    def scroll_to(self, value: int) -> None:
        """Scroll to a value that `scroll_for` gave when it set another part: nothing that was on screen counts."""
        with self.place_held():
            self.verticalScrollBar().setValue(value)
        self._note_scroll()

    def visible_span(self) -> Span:
        """The code points of the lines that are wholly visible."""
        start = self.lines.first_point(self.top())
        end = self.lines.last_point(self.top() + self.viewport().height())
        return Span(start, max(start, end))

    def viewport_rect(self, span: Span) -> QRect | None:
        """The rectangle round the visible lines of `span` in the viewport, None when none is visible."""
        page = QRectF(self.viewport().rect()).translated(0, self.top())
        rect = self.lines.rect_of(span, page.top(), page.bottom()).intersected(page)
        return rect.translated(0, -self.top()).toAlignedRect() if not rect.isEmpty() else None

    def point_at(self, place: QPointF) -> int | None:
        """The code point drawn at a place of the viewport, None beside the text."""
        return self.lines.point_at(place + QPointF(0, self.top()))

    def bar_at(self, place: QPointF) -> LaneBar | None:
        """The bar of the margin lane at a place of the viewport."""
        return self._scene.bar_at(self.lines, self._column.frame(), place + QPointF(0, self.top()))

    def frame_of_page(self) -> PageFrame:
        """Where text and lane stand in the viewport."""
        return self._column.frame()

    def set_ribbon(self, ribbon: QWidget, width: int) -> None:
        """Put a widget between the text and the scroll bar."""
        self._column.set_ribbon(ribbon, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle and the reading place at the top."""
        with self.place_held():
            moved = self._column.fit()
            super().resizeEvent(event)
            self._column.place_beside()
            if moved:
                self.settle()
        self.scrolled.emit()

    def changeEvent(self, event: QEvent) -> None:
        """The font of the interface is not that of the article, whatever QTextEdit thinks."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            QAbstractScrollArea.changeEvent(self, event)
        else:
            super().changeEvent(event)

    def _note_scroll(self) -> None:
        if not self._holds_place:
            at_top = self.top() <= 0 and self.setting.part.span.start == 0
            self._place = 0 if at_top else self.lines.first_point(self.top())
            self._parts.go_on()
            self.scrolled.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text between what lies under and over it, for the exposed blocks alone."""
        top, exposed = self.top(), event.rect()
        blocks = list(self.lines.blocks_between(top + exposed.top(), top + exposed.bottom() + STRIP_REACH))
        with QPainter(self.viewport()) as painter:
            painter.translate(0, -top)
            self._scene.paint_under(painter, self.lines, blocks)
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            painter.setClipRect(exposed)
            painter.translate(0, -top)
            self._scene.paint_over(painter, self.lines, blocks, self._column.frame())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that would move a caret scroll instead, unless they select."""
        target = scroll_target(event, self.verticalScrollBar(), round(self._theme.reading.size * 1.6))
        if event.key() == Qt.Key.Key_Escape:
            self.escape_pressed.emit()
        elif self._parts.go_to_end(event):
            return
        elif target is not None:
            self.verticalScrollBar().setValue(target)
        elif not (event.key() in _ENTER and self.strips.toggle_current()):
            if selects(event):
                self._begin_selection()
            super().keyPressEvent(event)

    def _begin_selection(self) -> None:
        """Selecting by keys begins on screen, not at a caret that was left far away."""
        self.setCursorWidth(2)
        cursor = self.textCursor()
        if not cursor.hasSelection() and not self.viewport().rect().intersects(self.cursorRect(cursor)):
            cursor.setPosition(self.setting.offsets.to_utf16(self._place))
            self.setTextCursor(cursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turning with Ctrl belongs to the pane, which knows the text size."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().wheelEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied are the document's own words, not what the widget shows in their place."""
        data = QMimeData()
        data.setText(self.selected_span().of(self.setting.document.text))
        return data

    def selected_span(self) -> Span:
        """The code points that are selected; empty where nothing is."""
        return self._selection.span()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Refuse: an article never loads anything."""
        return None

    def _report_link(self, address: QUrl) -> None:
        self.link_activated.emit(address.toString())
