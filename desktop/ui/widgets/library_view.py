"""The library's dock: search, articles, speakers, what is followed."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.presentation.structure import plural
from desktop.ui.delegates.row_delegate import MARGIN
from desktop.ui.theme import Theme
from desktop.ui.widgets.clearing import make_clearable
from desktop.ui.widgets.library_empty import EmptyLibrary
from desktop.ui.widgets.library_import import ImportLine
from desktop.ui.widgets.library_list import LibraryList
from desktop.ui.widgets.library_order import OrderButton
from desktop.ui.widgets.library_search import LibrarySearch
from desktop.ui.widgets.segmented import SegmentedControl

_FILTER_DELAY_MS = 160


class LibraryView(QWidget):
    """Shows what it is given, and says what is wanted. A search takes the place of the lists while there is one."""

    shelf_wanted = Signal()
    """Another list, order or filter: its first page has to be asked for."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("libraryView")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(250)
        self.search = LibrarySearch(theme, self)
        self.tabs = SegmentedControl(
            [("articles", self.tr("Articles")), ("speakers", self.tr("Speakers")), ("followed", self.tr("Following"))],
            theme,
            self,
        )
        self.tabs.setObjectName("libraryTabs")
        self.filter = QLineEdit(self)
        self.filter.setObjectName("libraryFilter")
        make_clearable(self.filter)
        self.order = OrderButton(self)
        self.articles = LibraryList(self.tr("Articles of the library"), theme, self)
        self.speakers = LibraryList(self.tr("Speakers over all articles"), theme, self)
        self.followed = LibraryList(self.tr("Saved searches and people you watch"), theme, self)
        self.hits = LibraryList(self.tr("What the search found"), theme, self)
        self.empty = EmptyLibrary(self)
        self.trouble = QLabel(self)
        self.trouble.setObjectName("libraryHint")
        self.trouble.setWordWrap(True)
        self.trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.progress = ImportLine(self)
        self.add = QPushButton(self.tr("Add files…"), self)
        self.add.setObjectName("addFilesButton")
        self.add.setProperty("flat", True)
        self._count = QLabel(self)
        self._count.setObjectName("caption")
        self._lists = {"articles": self.articles, "speakers": self.speakers, "followed": self.followed}
        self._is_empty = False
        self._timer = QTimer(self, singleShot=True, interval=_FILTER_DELAY_MS)
        self._arrange()
        self._connect()
        self.show_hits(None)
        self._tab_chosen("articles")

    def _arrange(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(6)
        tools.addWidget(self.filter, 1)
        tools.addWidget(self.order)
        head = QVBoxLayout()
        head.setContentsMargins(MARGIN, 10, MARGIN, 2)
        head.setSpacing(9)
        head.addWidget(self.search)
        head.addWidget(self.tabs)
        head.addLayout(tools)
        head.addWidget(self.trouble)
        self._stack = QStackedWidget(self)
        for page in (*self._lists.values(), self.hits, self.empty):
            self._stack.addWidget(page)
        line = QHBoxLayout()
        line.addWidget(self._count, 1)
        line.addWidget(self.add)
        foot = QVBoxLayout()
        foot.setContentsMargins(MARGIN, 4, MARGIN, 6)
        foot.setSpacing(6)
        foot.addWidget(self.progress)
        foot.addLayout(line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self.tabs.chosen.connect(self._tab_chosen)
        self.order.changed.connect(self.shelf_wanted)
        self.filter.textChanged.connect(self._timer.start)
        self._timer.timeout.connect(self.shelf_wanted)
        self.search.left_downwards.connect(self._go_down)
        for listed in (*self._lists.values(), self.hits):
            listed.left_upwards.connect(self.focus_search)

    def show_tab(self, tab: str) -> None:
        """Bring a list to the front; one that is not there leaves things as they are."""
        if tab in self._lists:
            self.tabs.choose(tab)

    @property
    def tab(self) -> str:
        """The list that is chosen: articles, speakers or followed."""
        return self.tabs.current

    @property
    def listed(self) -> LibraryList:
        """The list that is on screen, or would be if the library were not empty."""
        return self.hits if self.search.text else self._lists[self.tab]

    def show_counts(self, articles: int, quotes: int) -> None:
        """Say how much there is; nothing at all is said at length."""
        self._is_empty = articles == 0
        words = f"{plural(articles, 'article')} · {plural(quotes, 'quote')}" if articles else ""
        self._count.setText(words)
        self._refresh()

    def show_hits(self, trouble: str | None) -> None:
        """Show what was found in place of the lists, and what in the search was not understood; None for no search."""
        self.trouble.setText(trouble or "")
        self._refresh()

    @Slot()
    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.search.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.field.selectAll()

    @Slot()
    def _go_down(self) -> None:
        self.listed.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(str)
    def _tab_chosen(self, tab: str) -> None:
        words = self.tr("Filter speakers") if tab == "speakers" else self.tr("Filter articles")
        self.filter.setPlaceholderText(words)
        self.filter.setAccessibleName(words)
        self._refresh()
        self.shelf_wanted.emit()

    def _refresh(self) -> None:
        searching = bool(self.search.text)
        lists = not searching and not self._is_empty
        self.tabs.setVisible(lists)
        self.filter.setVisible(lists and self.tab != "followed")
        self.order.setVisible(lists and self.tab == "articles")
        self.trouble.setVisible(searching and bool(self.trouble.text()))
        self.add.setVisible(not self._is_empty)
        self._stack.setCurrentWidget(
            self.hits if searching else self.empty if self._is_empty else self._lists[self.tab]
        )
