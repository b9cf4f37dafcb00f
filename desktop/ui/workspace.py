"""One tab: an article's session, what the reader's attention is on in it, and the panes that show it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from desktop.document import Analysis, Document, Span
from desktop.presentation.notes import Note
from desktop.session import Archive, Changes, Importer, ReadingSession, SavedTab, Sessions, Status
from desktop.settings import Settings
from desktop.ui.attention import Attention
from desktop.ui.theme import Theme
from desktop.ui.voices import PlatformVoices, VoiceSource
from desktop.ui.widgets.article_pane import ArticlePane
from desktop.ui.widgets.introduction_card import IntroductionCard
from desktop.ui.widgets.receipt_popover import ReceiptPopover
from desktop.ui.widgets.side_panel import SidePanel
from desktop.ui.widgets.toast import ToastHost


class RecentArticle(Protocol):
    """A row of the recent articles."""

    @property
    def source(self) -> str:
        """Path of the file."""

    @property
    def title(self) -> str:
        """Headline of the article."""


class Notebook(Protocol):
    """The reader's notes; see `desktop.library.Notes`."""

    def of_article(self, document_id: str) -> Sequence[Note]:
        """The notes on an article."""


class NoteSteps(Protocol):
    """Writes notes so that it can be undone; see `desktop.library.Steps`."""

    def add_note(self, note: Note) -> Note:
        """Keep a note; the same with its number."""

    def change_note(self, number: int, *, body: str, colour: str) -> None:
        """Write a note anew."""

    def remove_note(self, number: int) -> None:
        """Take a note away."""


class Bookshelf(Protocol):
    """What the window asks of the library."""

    @property
    def notes(self) -> Notebook:
        """The reader's notes."""

    @property
    def steps(self) -> NoteSteps:
        """Through which notes are written."""

    def recent(self, limit: int) -> Sequence[RecentArticle]:
        """Articles opened last, the latest first."""

    def reading_position(self, document_id: str) -> int | None:
        """The code point where the reader left an article."""

    def remember_position(self, document_id: str, position: int) -> None:
        """Keep the place in an article."""


@dataclass(frozen=True, slots=True)
class Services:
    """What every window is given: what they share, and no widget."""

    sessions: Sessions
    bookshelf: Bookshelf
    settings: Settings
    theme: Theme
    voices: VoiceSource = field(default_factory=PlatformVoices)
    """Read aloud; one is made when it is first wanted."""
    archive: Archive | None = None
    """The library on threads of its own; without it there is no dock."""
    importer: Importer | None = None
    """Puts many files into it."""


class Workspace(QObject):
    """One tab. Its panes are made when they are first asked for: a tab nobody has looked at has none.

    `changed` carries the workspace and the `session.Changes` of its session, `built` the workspace when its panes were
    made. `shown_document` and `shown_analysis` are what its panes
    show; they are behind the session's while the tab is not in front.
    """

    changed = Signal(object, object)
    built = Signal(object)

    def __init__(
        self, services: Services, toasts: ToastHost, window: QMainWindow, *, session: ReadingSession | None = None
    ) -> None:
        super().__init__(window)
        self.services = services
        self.toasts = toasts
        self.session = session or services.sessions.new()
        self.attention = Attention(self)
        self.planned: SavedTab | None = None
        """What the panel showed when this was last open."""
        self.news = False
        """Its article was analysed while the reader looked at another."""
        self.shown_document: Document | None = None
        self.shown_analysis: Analysis | None = None
        self._window = window
        self._panes: tuple[ArticlePane, SidePanel] | None = None
        self.session.listen(self._tell)

    def _tell(self, changes: Changes) -> None:
        self.changed.emit(self, changes)

    @property
    def document(self) -> Document | None:
        """The article that is open."""
        return self.session.document

    @property
    def is_empty(self) -> bool:
        """Whether nothing was ever opened here."""
        return self.session.source is None and self.session.status is Status.EMPTY

    @property
    def is_built(self) -> bool:
        """Whether the panes are there."""
        return self._panes is not None

    @property
    def pane(self) -> ArticlePane:
        """The reading pane."""
        return self._build()[0]

    @property
    def panel(self) -> SidePanel:
        """The panel beside it."""
        return self._build()[1]

    @cached_property
    def receipt(self) -> ReceiptPopover:
        """Why this speaker."""
        return ReceiptPopover(self.services.theme, self._window)

    @cached_property
    def introduction(self) -> IntroductionCard:
        """Who is this."""
        return IntroductionCard(self.services.theme, self._window)

    def _build(self) -> tuple[ArticlePane, SidePanel]:
        if self._panes is None:
            theme, attention = self.services.theme, self.attention
            self._panes = ArticlePane(theme, attention, self._window), SidePanel(theme, attention, self._window)
            if self.planned is not None:
                self._panes[1].restore(self.planned.panel, self.planned.filter, self.planned.certainty)
            self.built.emit(self)
        return self._panes

    def saved(self) -> SavedTab | None:
        """What is to be kept of it for the next start; None where there is no article."""
        session = self.session
        if session.source is None:
            return None
        if self._panes is None:
            planned = self.planned or SavedTab(session.source)
            return replace(planned, source=session.source, title=session.title)
        panel = self._panes[1]
        page, words, certainty = panel.current_tab(), panel.filter_field.text(), panel.certainty.value
        return SavedTab(session.source, session.title, page, words, certainty)

    def selected_words(self) -> Span | None:
        """What is selected in the text, without the spaces around it; None where no word is."""
        if self.document is None or not self.is_built:
            return None
        span = self.pane.view.selected_span()
        said = span.of(self.document.text)
        start = span.start + len(said) - len(said.lstrip())
        end = span.end - (len(said) - len(said.rstrip()))
        return Span(start, end) if start < end else None

    def hide_cards(self) -> None:
        """Take away what lies over the text."""
        for name in ("receipt", "introduction"):
            if name in self.__dict__:
                getattr(self, name).hide()

    def close(self) -> None:
        """End the session and take the panes away."""
        self.services.sessions.close(self.session)
        made: list[QWidget] = [*(self._panes or ())]
        made += [self.__dict__[name] for name in ("receipt", "introduction") if name in self.__dict__]
        for widget in made:
            widget.hide()
            widget.deleteLater()
        self.deleteLater()
