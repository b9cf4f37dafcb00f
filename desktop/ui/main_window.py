"""The window: assembles the panes. What it does is in commands and presenters."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget

from desktop.ui.actions import Actions
from desktop.ui.applied_settings import AppliedSettings
from desktop.ui.commands import Commands
from desktop.ui.icons import application_icon
from desktop.ui.introductions import IntroductionPresenter
from desktop.ui.menus import RECENT_SHOWN, Menus
from desktop.ui.presenter import Presenter
from desktop.ui.receipts import ReceiptPresenter
from desktop.ui.widgets.article_pane import ArticlePane
from desktop.ui.widgets.introduction_card import IntroductionCard
from desktop.ui.widgets.receipt_popover import ReceiptPopover
from desktop.ui.widgets.side_panel import SidePanel
from desktop.ui.widgets.status_line import StatusLine
from desktop.ui.widgets.toast import ToastHost
from desktop.ui.widgets.top_bar import TopBar
from desktop.ui.widgets.welcome import WelcomePage
from desktop.ui.workspace import Services, Workspace

_SIZE = (1440, 900)
_PANEL_WIDTH = 370


class MainWindow(QMainWindow):
    """Reading pane, side panel, tool bar, status line; accepts files and text that are dropped on it."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle("On Record")
        self.setWindowIcon(application_icon())
        self.setAcceptDrops(True)
        self._services = services
        self._open = True
        self._wish: tuple[str | None, str | None] | None = None
        self.workspace = self._build_panes(services)
        self.commands = Commands(self.workspace, self)
        self.actions_by_id = Actions(self, self.commands.by_menu(), services.theme)
        menus = Menus(self.actions_by_id, services.bookshelf, self)
        menus.recent_requested.connect(self.commands.file.open_path)
        self._bar = TopBar(self.actions_by_id, menus, services.theme, self)
        self.addToolBar(self._bar)
        self._status = StatusLine(self)
        self.setStatusBar(self._status)
        self.presenter = Presenter(self.workspace, self.actions_by_id, self._status, self)
        self._receipts = ReceiptPresenter(self.workspace, self.commands.edit, self)
        self._introductions = IntroductionPresenter(self.workspace, self)
        self._applied = AppliedSettings(self.workspace, self.actions_by_id, self)
        self._connect()
        self.resize(*_SIZE)

    def _build_panes(self, services: Services) -> Workspace:
        theme, attention = services.theme, services.attention
        workspace = Workspace(
            services=services,
            pane=ArticlePane(theme, attention),
            panel=SidePanel(theme, attention),
            receipt=ReceiptPopover(theme, self),
            introduction=IntroductionCard(theme, self),
            toasts=ToastHost(theme, self),
            welcome=WelcomePage(theme),
        )
        self._pages = QStackedWidget(self)
        self._pages.addWidget(workspace.welcome)
        self._pages.addWidget(workspace.pane)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self._splitter.addWidget(self._pages)
        self._splitter.addWidget(workspace.panel)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        self._splitter.setSizes([_SIZE[0] - _PANEL_WIDTH, _PANEL_WIDTH])
        self.setCentralWidget(self._splitter)
        workspace.panel.hide()
        return workspace

    def _connect(self) -> None:
        welcome, files = self.workspace.welcome, self.commands.file
        welcome.open_requested.connect(files.open_file)
        welcome.paste_requested.connect(files.open_clipboard)
        welcome.sample_requested.connect(files.open_sample)
        welcome.recent_requested.connect(files.open_path)
        welcome.show_recent([(a.title, a.source) for a in self._services.bookshelf.recent(RECENT_SHOWN)])
        self._status.cancel_requested.connect(files.cancel)
        self.presenter.article_shown.connect(self._show_article)
        self.presenter.analysis_shown.connect(self._receipts.refresh)
        self.presenter.analysis_shown.connect(self.commands.go.refresh_comparison)
        self.workspace.attention.quote_requested.connect(self._go_to_quote)
        self.workspace.attention.place_requested.connect(self.workspace.pane.go_to)

    @Slot()
    def _show_article(self) -> None:
        self._pages.setCurrentWidget(self.workspace.pane)
        self.workspace.panel.setVisible(self.actions_by_id["sidePanel"].isChecked())
        document = self.workspace.document
        self._bar.set_title(document.title if document else "")
        self.workspace.pane.view.setFocus()

    @Slot(str)
    def _go_to_quote(self, quote_id: str) -> None:
        quote = self._services.session.quote(quote_id)
        if quote is not None:
            self.workspace.pane.go_to(quote.content[0])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and text."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        if self.commands.file.open_mime(event.mimeData(), label=self.tr("Dropped text")):
            event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the place in the article and the window's shape."""
        if self._open:
            self._open = False
            self.presenter.stop()
        self._services.settings.set("window.geometry", bytes(self.saveGeometry().toBase64().data()).decode())
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
        if self._services.session.complete and self._wish is not None:
            (select, tab), self._wish = self._wish, None
            if not self.choose(select=select, tab=tab):
                message = self.tr("No speaker called “{name}” in this article.").format(name=select)
                self.workspace.toasts.show_message(message, level="warning")

    def _go_to_speaker(self, name: str) -> bool:
        if not self.workspace.panel.select_speaker(name):
            return False
        speaker = self.workspace.attention.focus.speaker
        analysis = self._services.session.analysis
        first = next((q for q in analysis.quotes if q.speaker == speaker), None) if analysis else None
        if first is not None:
            self.workspace.attention.update(quote=first.id)
            self._go_to_quote(first.id)
        return True

    def restore_shape(self) -> None:
        """Give the window the size and place it had the last time."""
        stored = self._services.settings.text("window.geometry")
        if stored:
            self.restoreGeometry(QByteArray.fromBase64(stored.encode()))
