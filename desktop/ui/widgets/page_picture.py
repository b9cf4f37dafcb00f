"""The page of a PDF file as it was printed, beside its text, with the chosen words lit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from desktop.document import Document, Span
from desktop.presentation.page_places import PageBox, boxes
from desktop.ui.theme import Theme

_MARGIN = 12
_TINT = 0.32
_GROWN = 1.5
_DARKENED = 0.12
_SETTLE_MS = 120
_LEAST_WIDTH = 220


class PagePicture(QScrollArea):
    """Shows one page at the width there is. Page Up and Page Down turn it; it turns by itself to words that are lit."""

    page_wanted = Signal(int, int)
    """Draw this page, counted from 0, so many pixels wide, and hand it to `show_picture`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pagePicture")
        self.setMinimumWidth(_LEAST_WIDTH)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._document: Document | None = None
        self._page = 0
        self._lit: list[PageBox] = []
        self._sheet = _Sheet(theme)
        self.setWidget(self._sheet)
        self._settling = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settling.timeout.connect(self._ask)
        self._describe()

    @property
    def page(self) -> int:
        """The page on show, counted from 0."""
        return self._page

    @property
    def pages(self) -> int:
        """How many pages of the file have words; 0 without one."""
        places = self._document.places if self._document else ()
        return max((place.page for place in places), default=-1) + 1

    def show_document(self, document: Document | None) -> None:
        """Show the first page of an article; nothing for one that has no pages."""
        self._document, self._page, self._lit = document, 0, []
        self._sheet.clear()
        self._turned()

    def light(self, spans: Sequence[Span], colour: str) -> None:
        """Tint words, `colour` as `#rrggbb`, and turn to the page where they begin."""
        places = self._document.places if self._document else ()
        self._lit = boxes(places, spans)
        self._sheet.light([box for box in self._lit if box.page == self._page], colour)
        if self._lit and self._lit[0].page != self._page:
            self.turn_to(self._lit[0].page)
        self._reveal()

    def turn_to(self, page: int) -> None:
        """Show another page, the nearest there is."""
        page = max(0, min(page, self.pages - 1))
        if page != self._page:
            self._page = page
            self._sheet.clear()
            self._sheet.light([box for box in self._lit if box.page == page])
            self.verticalScrollBar().setValue(0)
            self._turned()

    def show_picture(self, page: int, width: int, height: int, points: float, pixels: bytes) -> None:
        """Take the picture of a page: rows of red, green and blue; `points` is the width of the page."""
        if page == self._page and self.pages:
            image = QImage(pixels, width, height, width * 3, QImage.Format.Format_RGB888).copy()
            self._sheet.show_image(image, points, self._room())
            self._reveal()

    def sizeHint(self) -> QSize:
        """Wide enough to read a page."""
        return QSize(420, 560)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the page as wide as there is room."""
        super().resizeEvent(event)
        self._sheet.fit(self._room())
        self._settling.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the page, or scroll."""
        turns = {
            Qt.Key.Key_PageDown: self._page + 1,
            Qt.Key.Key_PageUp: self._page - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: self.pages - 1,
        }
        page = turns.get(Qt.Key(event.key()))
        if page is None:
            super().keyPressEvent(event)
        else:
            self.turn_to(page)

    def _turned(self) -> None:
        self._describe()
        self._ask()

    def _ask(self) -> None:
        if self.pages and self.isVisible():
            self.page_wanted.emit(self._page, round(self._room() * self.devicePixelRatioF()))

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the picture when it can be seen."""
        super().showEvent(event)
        self._ask()

    def _room(self) -> int:
        return max(1, self.viewport().width() - 2 * _MARGIN)

    def _reveal(self) -> None:
        """Scroll to the first lit words of the page."""
        place = self._sheet.first_lit()
        if place is not None:
            self.ensureVisible(0, round(place.center().y()), 0, self.viewport().height() // 3)

    def _describe(self) -> None:
        words = self.tr("Page %1 of %2").replace("%1", str(self._page + 1)).replace("%2", str(self.pages))
        self.setAccessibleName(words if self.pages else self.tr("No page to show"))
        self.setToolTip(words if self.pages else "")


class _Sheet(QWidget):
    """The picture with the tint over it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._image: QImage | None = None
        self._points = 1.0
        self._boxes: list[PageBox] = []
        self._colour = QColor()
        theme.changed.connect(self.update)

    def clear(self) -> None:
        """Show nothing."""
        self._image = None
        self._boxes = []
        self.update()

    def show_image(self, image: QImage, points: float, room: int) -> None:
        """Show a page that is so many points wide in the room there is."""
        self._image, self._points = image, max(points, 1.0)
        self.fit(room)
        self.update()

    def light(self, lit: list[PageBox], colour: str = "") -> None:
        """Tint these places; in the last colour unless one is named."""
        self._boxes = lit
        self._colour = QColor(colour) if colour else self._colour
        self.update()

    def fit(self, room: int) -> None:
        """Take the room there is, as high as the page needs."""
        height = room * self._image.height() // max(self._image.width(), 1) if self._image else 0
        self.resize(room + 2 * _MARGIN, height + 2 * _MARGIN)

    def first_lit(self) -> QRectF | None:
        """Where the tint begins."""
        return self._area(self._boxes[0]) if self._boxes and self._image else None

    def _area(self, box: PageBox) -> QRectF:
        scale = (self.width() - 2 * _MARGIN) / self._points
        left, top = _MARGIN + box.x * scale - _GROWN, _MARGIN + box.y * scale - _GROWN
        return QRectF(left, top, box.width * scale + 2 * _GROWN, box.height * scale + 2 * _GROWN)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self._theme.palette
        painter.fillRect(event.rect(), QColor(palette.panel))
        if self._image is None:
            return
        paper = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        painter.drawImage(paper, self._image)
        if palette.dark:
            painter.fillRect(paper, QColor.fromRgbF(0, 0, 0, _DARKENED))
        tint = QColor(self._colour)
        tint.setAlphaF(_TINT)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        for box in self._boxes:
            painter.drawRoundedRect(self._area(box), 2, 2)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setPen(QColor(palette.line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(paper)
