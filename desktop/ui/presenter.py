"""Shows the tab in front in the window: hears of changes, asks `presentation` for view data, hands it over."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QMainWindow

from desktop.presentation.rows import PanelRows
from desktop.presentation.summary import summary
from desktop.session import Changes, Notice, Status
from desktop.session.decisions import decided_names
from desktop.ui.actions import Actions
from desktop.ui.preparing import Preparation, Shown
from desktop.ui.tabs import Tabs
from desktop.ui.widgets.status_line import StatusLine
from desktop.ui.workspace import Services, Workspace

_NEED_TEXT = (
    "analyzeAgain",
    "aboutText",
    "find",
    "findWords",
    "findExpression",
    "findNext",
    "findPrevious",
    "filter",
    "nextRemoved",
    "contents",
    "print",
    "savePdf",
    "markQuote",
    "corrections",
    "highlight",
    "note",
    "versions",
    "reanalysis",
    "readAloud",
    "nextSentence",
    "previousSentence",
)
_NEED_QUOTES = (
    "reassign",
    "reject",
    "copyCitation",
    "nextQuote",
    "previousQuote",
    "nextStatement",
    "previousStatement",
    "receipt",
    "introduction",
    "compare",
    "readSpeaker",
    "whoSpeaksWhere",
)
ACTS_ON_ARTICLE = (*_NEED_TEXT, *_NEED_QUOTES, "back", "forward")
"""Actions that do something with the text in front."""
_KEEP_PLACE_AFTER_MS = 600


class Presenter(QObject):
    """Keeps what is shown equal to what the session of the tab in front holds; other tabs catch up when they come.

    `page_changed` comes when another page may have to be in front, `article_shown` when another article is on screen,
    `analysis_shown` with every part of its analysis, `failed` with every error.
    """

    page_changed = Signal()
    article_shown = Signal()
    analysis_shown = Signal()
    failed = Signal(str)

    def __init__(
        self, services: Services, tabs: Tabs, actions: Actions, status: StatusLine, window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._services = services
        self._tabs = tabs
        self._actions = actions
        self._status = status
        self._window = window
        self._last: Workspace | None = None
        self._notices: dict[Workspace, Notice] = {}
        self._place_timer = QTimer(self, singleShot=True, interval=_KEEP_PLACE_AFTER_MS)
        self._place_timer.timeout.connect(self.keep_place)
        self._preparation = Preparation(self)
        self._preparation.ready.connect(self._present)
        tabs.changed.connect(self._heard)
        tabs.built.connect(self._connect_panes)
        tabs.front_changed.connect(self.show_front)
        tabs.removed.connect(self._forget)
        services.theme.changed.connect(self._show_zoom)

    @property
    def _front(self) -> Workspace:
        return self._tabs.front

    @Slot()
    def show_front(self) -> None:
        """Show the tab that is in front now, with everything that happened to it meanwhile."""
        front, last = self._front, self._last
        if last is not None and last is not front:
            self._keep_place_of(last)
            last.hide_cards()
        self._last = front
        self._catch_up()
        if front.document is not None and last is not front:
            self._window.setWindowTitle(self._window_title())
            self.article_shown.emit()
            self.analysis_shown.emit()
        self._show_status()
        self._show_history()
        self._show_read()
        self._show_zoom()
        notice = self._notices.pop(front, None)
        if notice is not None:
            self._show_notice(notice)

    @Slot(object, object)
    def _heard(self, tab: Workspace, changes: Changes) -> None:
        if tab is self._front:
            self._show(changes)
        elif changes.notice is not None:
            self._notices[tab] = changes.notice

    def _show(self, changes: Changes) -> None:
        if changes.document:
            self._front.shown_document = None
        self._catch_up(announce=changes.analysis)
        if changes.status or changes.document or changes.analysis:
            self._show_status()
        if changes.notice is not None:
            self._show_notice(changes.notice)

    @Slot()
    def keep_place(self) -> None:
        """Write down where the reader is."""
        self._place_timer.stop()
        self._keep_place_of(self._front)

    @Slot()
    def stop(self) -> None:
        """Keep the place a last time; what moves after that is not the reader."""
        self.keep_place()
        self._preparation.stop()
        self._tabs.changed.disconnect(self._heard)
        for tab in self._tabs.all:
            if tab.is_built:
                tab.pane.position_changed.disconnect(self._position_changed)

    def _keep_place_of(self, tab: Workspace) -> None:
        document, archive = tab.shown_document, self._services.archive
        if document is None:
            return
        place = tab.pane.reading_position()
        if archive is None:
            self._services.bookshelf.remember_position(document.id, place)
        else:  # a book that is being kept would hold up the window
            archive.note(lambda library: library.remember_position(document.id, place))

    @Slot(object)
    def _connect_panes(self, tab: Workspace) -> None:
        pane = tab.pane
        pane.position_changed.connect(self._position_changed)
        pane.marks_changed.connect(self._show_facts)
        pane.history_changed.connect(self._show_history)
        pane.notice.connect(tab.toasts.show_message)

    @Slot(object)
    def _forget(self, tab: Workspace) -> None:
        self._notices.pop(tab, None)
        if self._last is tab:
            self._keep_place_of(tab)
            self._last = None

    def _catch_up(self, *, announce: bool = False) -> None:
        """Give the panes in front the session's document and analysis where they show older ones."""
        tab = self._front
        document, analysis = tab.document, tab.session.analysis
        if document is not None and document is not tab.shown_document:
            tab.shown_document, tab.shown_analysis = document, None
            self._show_document(tab)
            self._show_analysis(tab)
        elif analysis is not tab.shown_analysis or announce:
            self._show_analysis(tab)
        self.page_changed.emit()

    def _show_document(self, tab: Workspace) -> None:
        document = tab.document
        if document is None:
            return
        tab.attention.clear()
        place = self._services.bookshelf.reading_position(document.id)
        tab.pane.show_document(document, position=place)
        self._window.setWindowTitle(self._window_title())
        self.page_changed.emit()
        self.article_shown.emit()

    def _show_analysis(self, tab: Workspace) -> None:
        document, analysis = tab.document, tab.session.analysis
        tab.shown_analysis = analysis
        if document is None:
            return
        if analysis is None:
            tab.panel.clear(self.tr("Finding out who said what…"))
            return
        decided = decided_names(tab.session.corrections.in_force)
        self._preparation.prepare(tab, document, analysis, decided=decided)

    @Slot(object, object)
    def _present(self, tab: Workspace, shown: Shown) -> None:
        """Show what was found, unless something newer is known or the tab is behind another by now."""
        if tab.shown_analysis is not shown.analysis:
            return
        if tab is not self._front:
            tab.shown_analysis = None  # so that it catches up when it comes to the front
            return
        tab.pane.show_analysis(shown.analysis, shown.marks)
        tab.panel.show_rows(shown.rows)
        self.analysis_shown.emit()

    def _window_title(self) -> str:
        title = self._front.session.title
        return f"{title} — On Record" if title else "On Record"

    def _show_status(self) -> None:
        tab = self._front
        session, analysis = tab.session, tab.session.analysis
        self._window.setWindowTitle(self._window_title())
        self._show_facts()
        progress = session.progress
        done, total = (progress.done, progress.total) if progress else (0, 0)
        self._status.show_work(self._work_in_words(), done, total)
        if session.status is Status.UNANALYSED and analysis is None:
            tab.panel.show_rows(PanelRows())
            tab.panel.clear(self.tr("Not analysed. Press F5 to try again."))
        busy = session.status in (Status.READING, Status.ANALYSING)
        self._actions["cancel"].setEnabled(busy)
        self._actions["undo"].setEnabled(session.corrections.can_undo)
        self._actions["redo"].setEnabled(session.corrections.can_redo)
        self._actions["reopenTab"].setEnabled(self._tabs.can_reopen)
        self._actions["readAs"].setEnabled(session.can_choose_encoding)
        self._actions["repairLetters"].setEnabled(session.can_repair)
        self._actions.enable(_NEED_TEXT, session.document is not None)
        self._actions.enable(_NEED_QUOTES, bool(analysis and analysis.quotes))

    @Slot()
    def _show_facts(self) -> None:
        session, analysis = self._front.session, self._front.session.analysis
        if analysis is None:
            self._status.show_facts("")
            return
        hidden = self._front.pane.hidden_quotes()
        self._status.show_facts(summary(analysis, seconds=session.seconds, complete=session.complete, hidden=hidden))

    def _work_in_words(self) -> str:
        session = self._front.session
        if session.status is Status.READING:
            return self.tr("Reading {name}").format(name=Path(session.opening).name)
        if session.status is Status.ANALYSING:
            return self.tr("Finding out who said what")
        return ""

    def _show_notice(self, notice: Notice) -> None:
        session = self._front.session
        if not session.failure:  # then the page itself says why there is no article
            action, slot = "", None
            # The button of an older one would undo the latest step and not the one that it names.
            topic = "step" if notice.can_undo or notice.can_redo else ""
            if notice.can_retry:
                action, slot = self.tr("Try again"), session.analyze_again
            elif notice.can_redo:
                action, slot = self.tr("Redo"), session.redo
            elif notice.can_undo:
                action, slot = self.tr("Undo"), session.undo
            self._front.toasts.show_message(
                notice.text, level=notice.level.value, action=action, on_action=slot, topic=topic
            )
        if notice.level.value == "error":
            self.failed.emit(notice.text)

    @Slot()
    def _position_changed(self) -> None:
        self._show_read()
        self._place_timer.start()

    def _show_read(self) -> None:
        if self._front.document is None:
            self._status.show_read(None)
        else:
            self._status.show_read(self._front.pane.progress_read(), self._front.pane.minutes_left())

    @Slot()
    def _show_history(self) -> None:
        pane = self._front.pane if self._front.is_built else None
        self._actions.enable(["back"], pane is not None and pane.can_go_back)
        self._actions.enable(["forward"], pane is not None and pane.can_go_forward)

    @Slot()
    def _show_zoom(self) -> None:
        self._status.show_zoom(round(self._services.theme.reading.size / 18 * 100))
