"""What the commands and the presenter of one window work on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from desktop.document import Document
from desktop.session import ReadingSession
from desktop.settings import Settings
from desktop.ui.attention import Attention
from desktop.ui.theme import Theme
from desktop.ui.widgets.article_pane import ArticlePane
from desktop.ui.widgets.introduction_card import IntroductionCard
from desktop.ui.widgets.receipt_popover import ReceiptPopover
from desktop.ui.widgets.side_panel import SidePanel
from desktop.ui.widgets.toast import ToastHost
from desktop.ui.widgets.welcome import WelcomePage


class RecentArticle(Protocol):
    """A row of the recent articles."""

    @property
    def source(self) -> str:
        """Path of the file."""

    @property
    def title(self) -> str:
        """Headline of the article."""


class Bookshelf(Protocol):
    """What the window asks of the library."""

    def recent(self, limit: int) -> Sequence[RecentArticle]:
        """Articles opened last, the latest first."""

    def reading_position(self, document_id: str) -> int | None:
        """The code point where the reader left an article."""

    def remember_position(self, document_id: str, position: int) -> None:
        """Keep the place in an article."""


@dataclass(frozen=True, slots=True)
class Services:
    """What a window is given: everything that is not a widget."""

    session: ReadingSession
    bookshelf: Bookshelf
    settings: Settings
    theme: Theme
    attention: Attention


@dataclass(frozen=True, slots=True)
class Workspace:
    """The services and the panes of one window."""

    services: Services
    pane: ArticlePane
    panel: SidePanel
    receipt: ReceiptPopover
    introduction: IntroductionCard
    toasts: ToastHost
    welcome: WelcomePage

    @property
    def session(self) -> ReadingSession:
        """The window's reading session."""
        return self.services.session

    @property
    def attention(self) -> Attention:
        """What the reader's attention is on."""
        return self.services.attention

    @property
    def document(self) -> Document | None:
        """The article that is open."""
        return self.services.session.document
