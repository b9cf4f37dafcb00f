"""The page of a PDF file beside its text: follows the tab in front and what is chosen in it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDockWidget, QMainWindow

from desktop.document import Document, FileSource
from desktop.session import PagePictures
from desktop.ui.attention import Attention
from desktop.ui.tabs import Tabs
from desktop.ui.widgets.page_picture import PagePicture
from desktop.ui.workspace import Services

_FEATURES = QDockWidget.DockWidgetFeature.DockWidgetMovable | QDockWidget.DockWidgetFeature.DockWidgetFloatable


class PageDock(QDockWidget):
    """Shown while it is wanted and the article in front has pages."""

    def __init__(self, services: Services, tabs: Tabs, window: QMainWindow) -> None:
        super().__init__(window)
        self.setObjectName("pageDock")
        self.setWindowTitle(self.tr("Page picture"))
        self.setFeatures(_FEATURES)
        self._theme = services.theme
        self._tabs = tabs
        self._pictures: PagePictures = services.sessions.pictures()
        self._sessions = services.sessions
        self._wanted = False
        self._document: Document | None = None
        self._attention: Attention | None = None
        self.picture = PagePicture(services.theme, self)
        self.picture.page_wanted.connect(self._draw)
        self.setWidget(self.picture)
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self)
        self.hide()
        tabs.front_changed.connect(self.refresh)

    @property
    def has_pages(self) -> bool:
        """Whether the article in front is of a file with pages."""
        tab = self._tabs.front
        return bool(tab.document and tab.document.places) and isinstance(tab.session.source, FileSource)

    @Slot(bool)
    def want(self, wanted: bool) -> None:
        """Show pages or not."""
        self._wanted = wanted
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what belongs to the tab in front, as it is now."""
        tab = self._tabs.front
        document = tab.document if self._wanted and self.has_pages else None
        if tab.attention is not self._attention:
            if self._attention is not None:
                self._attention.changed.disconnect(self._light)
            self._attention = tab.attention
            self._attention.changed.connect(self._light)
        if document is not self._document:
            self._document = document
            self.picture.show_document(document)
        self.setVisible(document is not None)
        self._light()

    def stop(self) -> None:
        """The window goes: let go of what outlives it."""
        self._sessions.forget(self._pictures)

    @Slot(int, int)
    def _draw(self, page: int, width: int) -> None:
        source = self._tabs.front.session.source
        if isinstance(source, FileSource):
            picture = self.picture
            self._pictures.draw(
                source.path,
                page,
                width,
                lambda drawn: picture.show_picture(drawn.page, drawn.width, drawn.height, drawn.points, drawn.pixels),
            )

    @Slot()
    def _light(self) -> None:
        tab = self._tabs.front
        quote = tab.session.quote(tab.attention.focus.quote or "") if self._document is not None else None
        self.picture.light(quote.content if quote is not None else (), self._theme.palette.accent)
