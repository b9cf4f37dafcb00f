"""The window: assembles its parts. What it does is in commands and presenters."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QMainWindow

from desktop.session import ReadingSession, SavedLayout
from desktop.ui.actions import Actions
from desktop.ui.applied_settings import AppliedSettings
from desktop.ui.commands import Commands
from desktop.ui.commands.exchange_commands import EXCHANGE_LIBRARY_ACTIONS
from desktop.ui.commands.library_commands import LIBRARY_ACTIONS
from desktop.ui.corrections_menu import CorrectionsMenu
from desktop.ui.echoes import EchoPresenter
from desktop.ui.icons import application_icon
from desktop.ui.introductions import IntroductionPresenter
from desktop.ui.library_desk import LibraryDesk
from desktop.ui.menus import RECENT_SHOWN, Menus
from desktop.ui.note_presenter import NotePresenter
from desktop.ui.over_article import OverArticle
from desktop.ui.page_dock import PageDock
from desktop.ui.pages import Pages
from desktop.ui.presenter import Presenter
from desktop.ui.quiet_lines import QuietLines
from desktop.ui.receipts import ReceiptPresenter
from desktop.ui.tab_presenter import TabPresenter
from desktop.ui.tabs import Tabs
from desktop.ui.widgets.status_line import StatusLine
from desktop.ui.widgets.tab_strip import TabStrip
from desktop.ui.widgets.toast import ToastHost
from desktop.ui.widgets.top_bar import TopBar
from desktop.ui.workspace import Services, Workspace

_SIZE = (1440, 900)


class MainWindow(QMainWindow):
    """Tabs of articles, each with its panel; tool bar, status line. Accepts files and text that are dropped on it."""

    closed = Signal(object)
    """This window, when it has kept what it must."""

    def __init__(self, services: Services, *, session: ReadingSession | None = None) -> None:
        """`session` is that of the first tab, where something is being read already."""
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle("On Record")
        self.setWindowIcon(application_icon())
        self.setAcceptDrops(True)
        self._services = services
        self._open = True
        self._wish: tuple[str | None, str | None] | None = None
        self._toasts = ToastHost(services.theme, self)
        self.tabs = Tabs(services, self._toasts, self, session=session)
        self.pages = Pages(services, self.tabs, self)
        self.setCentralWidget(self.pages)
        self.commands = Commands(services, self.tabs, self)
        self.actions_by_id = Actions(self, self.commands.by_name(), services.theme)
        menus = Menus(self.actions_by_id, services.bookshelf, self)
        menus.recent_requested.connect(self.commands.file.open_path)
        self._bar = TopBar(self.actions_by_id, menus, services.theme, self)
        self.addToolBar(self._bar)
        self._status = StatusLine(self)
        self.setStatusBar(self._status)
        self._strip = TabStrip(services.theme, self.actions_by_id["newTab"], self.actions_by_id["reopenTab"], self)
        self.pages.set_strip(self._strip)
        self._tab_presenter = TabPresenter(self.tabs, self._strip, self)
        self._strip.bar.tabBarClicked.connect(self.pages.leave)
        self._applied = AppliedSettings(services, self.tabs, self.actions_by_id, self)
        self.tabs.built.connect(self._furnish)
        self.presenter = Presenter(services, self.tabs, self.actions_by_id, self._status, self)
        note_presenter = NotePresenter(self.tabs, self.commands.notes, self)
        self.presenter.article_shown.connect(note_presenter.refresh)
        self.quiet_lines = QuietLines(services, self.tabs, self.actions_by_id, self.commands, self)
        self.page_dock = PageDock(services, self.tabs, self)
        self.library = self._serve_library()
        OverArticle(self.pages, self.actions_by_id, self)
        self._connect()
        self._list_recent()
        self.presenter.show_front()
        self.resize(*_SIZE)

    @property
    def workspace(self) -> Workspace:
        """The tab in front."""
        return self.tabs.front

    def _connect(self) -> None:
        welcome, card, files = self.pages.welcome, self.pages.card, self.commands.file
        welcome.open_requested.connect(files.open_file)
        welcome.address_requested.connect(files.open_address)
        welcome.paste_requested.connect(files.open_clipboard)
        welcome.sample_requested.connect(files.open_sample)
        welcome.recent_requested.connect(files.open_path)
        card.again_requested.connect(self.commands.article.read_again)
        card.other_requested.connect(files.open_file)
        card.close_requested.connect(self.commands.tabs.close_tab)
        self._status.cancel_requested.connect(self.commands.article.cancel)
        self.tabs.front_changed.connect(self._list_recent)
        self.presenter.page_changed.connect(self._show_page)
        self.presenter.article_shown.connect(self.pages.leave)
        self.presenter.article_shown.connect(self._focus_article)
        self.presenter.analysis_shown.connect(self.commands.go.refresh_comparison)
        self.presenter.analysis_shown.connect(self.quiet_lines.refresh)
        self.commands.view.settings_requested.connect(self.commands.edit.show_settings)
        self.commands.view.side_panel_toggled.connect(self.pages.want_panel)
        self.commands.view.page_picture_toggled.connect(self.page_dock.want)

    def _serve_library(self) -> LibraryDesk | None:
        archive = self._services.archive
        self.actions_by_id.enable((*LIBRARY_ACTIONS, *EXCHANGE_LIBRARY_ACTIONS), archive is not None)
        if archive is None:
            return None
        desk = LibraryDesk(archive, self._services, self.tabs, self.pages, self)
        self.commands.library.serve(desk)
        self.commands.exchange.serve(desk)
        return desk

    @Slot(object)
    def _furnish(self, tab: Workspace) -> None:
        """Connect what belongs to the panes of a tab that were made just now."""
        receipts = ReceiptPresenter(tab, self.commands.edit, self.commands.quotes, tab)
        CorrectionsMenu(tab, self.commands, self._services.theme, self)
        IntroductionPresenter(tab, tab)
        if self.library is not None:
            self.presenter.analysis_shown.connect(EchoPresenter(tab, self.library, self).follow)
        self.presenter.analysis_shown.connect(receipts.refresh)
        tab.attention.quote_requested.connect(self._go_to_quote)
        tab.attention.place_requested.connect(tab.pane.go_to)
        tab.pane.link_activated.connect(self.commands.article.follow_link)
        tab.introduction.everything_requested.connect(self.commands.library.show_everything_of)

    @Slot()
    def _list_recent(self) -> None:
        if self.tabs.front.is_empty:
            recent = self._services.bookshelf.recent(RECENT_SHOWN)
            self.pages.welcome.show_recent([(a.title, a.source) for a in recent])

    @Slot()
    def _show_page(self) -> None:
        self.pages.refresh()
        self.page_dock.refresh()
        self.actions_by_id.enable(["pagePicture"], self.page_dock.has_pages)
        self._bar.set_title(self.workspace.session.title)

    @Slot()
    def _focus_article(self) -> None:
        self.pages.refresh()
        self.workspace.pane.view.setFocus()

    @Slot(str)
    def _go_to_quote(self, quote_id: str) -> None:
        quote = self.workspace.session.quote(quote_id)
        if quote is not None:
            self.workspace.pane.go_to(quote.content[0])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, addresses and text."""
        if event.mimeData().hasUrls() or event.mimeData().hasText() or event.mimeData().hasHtml():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        if self.commands.file.open_mime(event.mimeData(), label=self.tr("Dropped text")):
            event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, which Qt leaves to the platform; Escape leads to the text."""
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QAbstractButton):
            focused.click()
        elif event.key() == Qt.Key.Key_Escape and self.workspace.document is not None and self.pages.over is None:
            self.workspace.pane.view.setFocus()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """The worker serves the window first that the reader is in."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self._open:
            self._services.sessions.bring_to_front(self.workspace.session)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the place in the article and the window's shape."""
        if self._open:
            self._open = False
            self.presenter.stop()
            self._applied.stop()
            self.commands.stop()
            self.page_dock.stop()
            self._services.settings.set("window.geometry", self.shape())
            self._services.settings.set("window.layout", self.layout_now().to_text())
            self.closed.emit(self)
        super().closeEvent(event)

    def choose(self, *, select: str | None, tab: str | None) -> bool:
        """Show a tab of the panel and choose a speaker by name; False when nobody is called that."""
        if tab:
            self.workspace.panel.show_tab(tab)
        return not select or self._go_to_speaker(select)

    def choose_when_ready(self, *, select: str | None, tab: str | None) -> None:
        """The same as soon as the analysis is complete."""
        self._wish = (select, tab)
        self.presenter.analysis_shown.connect(self._fulfil_wish)

    @Slot()
    def _fulfil_wish(self) -> None:
        if self.workspace.session.complete and self._wish is not None:
            (select, tab), self._wish = self._wish, None
            if not self.choose(select=select, tab=tab):
                message = self.tr("No speaker called “{name}” in this article.").format(name=select)
                self._toasts.show_message(message, level="warning")

    def _go_to_speaker(self, name: str) -> bool:
        if not self.workspace.panel.select_speaker(name):
            return False
        speaker = self.workspace.attention.focus.speaker
        analysis = self.workspace.session.analysis
        first = next((q for q in analysis.quotes if q.speaker == speaker), None) if analysis else None
        if first is not None:
            self.workspace.attention.update(quote=first.id)
            self._go_to_quote(first.id)
        return True

    def shape(self) -> str:
        """Size and place, as `restore_shape` takes it."""
        return bytes(self.saveGeometry().toBase64().data()).decode()

    def layout_now(self) -> SavedLayout:
        """What stands beside the articles, as `restore_shape` takes it."""
        library = self.library.layout_now() if self.library is not None else ()
        return SavedLayout(self.pages.shows_panel, self.pages.panel_width, *library)

    def restore_shape(self, shape: str = "", layout: SavedLayout | None = None) -> None:
        """Give the window a size and place, and what stands beside its articles; without, as it was the last time."""
        stored = shape or self._services.settings.text("window.geometry")
        if stored:
            self.restoreGeometry(QByteArray.fromBase64(stored.encode()))
        wanted = layout or SavedLayout.from_text(self._services.settings.text("window.layout"))
        if wanted.shows_panel != self.pages.shows_panel:
            self.actions_by_id["sidePanel"].trigger()
        if wanted.panel_width:
            self.pages.set_panel_width(wanted.panel_width)
        if self.library is not None:
            width, section = wanted.library_width, wanted.library_section
            self.library.restore(shown=wanted.shows_library, width=width, section=section)
