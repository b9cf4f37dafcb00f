"""Shows the session in the panes: hears of changes, asks `presentation` for view data, hands it over."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QMainWindow

from desktop.presentation.rows import PanelRows, panel_rows
from desktop.presentation.summary import summary
from desktop.session import Changes, Notice, ReadingSession, Status
from desktop.ui.actions import Actions
from desktop.ui.widgets.status_line import StatusLine
from desktop.ui.workspace import Workspace

_NEED_TEXT = (
    "analyzeAgain",
    "find",
    "findWords",
    "findExpression",
    "findNext",
    "findPrevious",
    "filter",
    "nextRemoved",
    "print",
    "savePdf",
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
)
_KEEP_PLACE_AFTER_MS = 600


class Presenter(QObject):
    """Keeps what is shown equal to what the session holds.

    `article_shown` comes when another article is on screen, `analysis_shown` with every part of its analysis.
    """

    article_shown = Signal()
    analysis_shown = Signal()
    failed = Signal(str)

    def __init__(self, workspace: Workspace, actions: Actions, status: StatusLine, window: QMainWindow) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._session: ReadingSession = workspace.session
        self._actions = actions
        self._status = status
        self._window = window
        self._place_timer = QTimer(self, singleShot=True, interval=_KEEP_PLACE_AFTER_MS)
        self._place_timer.timeout.connect(self.keep_place)
        workspace.pane.position_changed.connect(self._position_changed)
        workspace.pane.marks_changed.connect(self._show_facts)
        workspace.pane.history_changed.connect(self._show_history)
        workspace.pane.notice.connect(workspace.toasts.show_message)
        workspace.services.theme.changed.connect(self._show_zoom)
        self._show_status()
        self._show_history()
        self._show_zoom()

    @Slot(object)
    def show(self, changes: Changes) -> None:
        """Redraw what `changes` names."""
        if changes.document:
            self._show_document()
        if changes.analysis:
            self._show_analysis()
        if changes.status or changes.document or changes.analysis:
            self._show_status()
        if changes.notice is not None:
            self._show_notice(changes.notice)

    @Slot()
    def keep_place(self) -> None:
        """Write down where the reader is."""
        self._place_timer.stop()
        document = self._session.document
        if document is not None:
            self._workspace.services.bookshelf.remember_position(document.id, self._workspace.pane.reading_position())

    @Slot()
    def stop(self) -> None:
        """Keep the place a last time; what moves after that is not the reader."""
        self.keep_place()
        self._workspace.pane.position_changed.disconnect(self._position_changed)

    def _show_document(self) -> None:
        document = self._session.document
        if document is None:
            return
        self._workspace.attention.clear()
        place = self._workspace.services.bookshelf.reading_position(document.id)
        self._workspace.pane.show_document(document, position=place)
        name = document.title or (Path(document.source).name if document.source else self.tr("Untitled"))
        self._window.setWindowTitle(f"{name} — On Record")
        self.article_shown.emit()

    def _show_analysis(self) -> None:
        document, analysis = self._session.document, self._session.analysis
        if document is None or analysis is None:
            self._workspace.panel.clear(self.tr("Finding out who said what…"))
            return
        self._workspace.pane.show_analysis(analysis)
        self._workspace.panel.show_rows(panel_rows(document, analysis))
        self.analysis_shown.emit()

    def _show_status(self) -> None:
        session, analysis = self._session, self._session.analysis
        self._show_facts()
        progress = session.progress
        done, total = (progress.done, progress.total) if progress else (0, 0)
        self._status.show_work(self._work_in_words(), done, total)
        if session.status is Status.UNANALYSED and analysis is None:
            self._workspace.panel.show_rows(PanelRows())
            self._workspace.panel.clear(self.tr("Not analysed. Press F5 to try again."))
        busy = session.status in (Status.READING, Status.ANALYSING)
        self._actions["cancel"].setEnabled(busy)
        self._actions["undo"].setEnabled(session.corrections.can_undo)
        self._actions["redo"].setEnabled(session.corrections.can_redo)
        self._actions.enable(_NEED_TEXT, session.document is not None)
        self._actions.enable(_NEED_QUOTES, bool(analysis and analysis.quotes))

    @Slot()
    def _show_facts(self) -> None:
        session, analysis, hidden = self._session, self._session.analysis, self._workspace.pane.hidden_quotes()
        facts = summary(analysis, seconds=session.seconds, complete=session.complete, hidden=hidden) if analysis else ""
        self._status.show_facts(facts)

    def _work_in_words(self) -> str:
        if self._session.status is Status.READING:
            return self.tr("Reading {name}").format(name=Path(self._session.opening).name)
        if self._session.status is Status.ANALYSING:
            return self.tr("Finding out who said what")
        return ""

    def _show_notice(self, notice: Notice) -> None:
        action, slot = "", None
        if notice.can_retry:
            action, slot = self.tr("Try again"), self._session.analyze_again
        elif notice.can_undo:
            action, slot = self.tr("Undo"), self._session.undo
        self._workspace.toasts.show_message(notice.text, level=notice.level.value, action=action, on_action=slot)
        if notice.level.value == "error":
            self.failed.emit(notice.text)

    @Slot()
    def _position_changed(self) -> None:
        self._status.show_read(self._workspace.pane.progress_read() if self._session.document else None)
        self._place_timer.start()

    @Slot()
    def _show_history(self) -> None:
        self._actions["back"].setEnabled(self._workspace.pane.can_go_back)
        self._actions["forward"].setEnabled(self._workspace.pane.can_go_forward)

    @Slot()
    def _show_zoom(self) -> None:
        self._status.show_zoom(round(self._workspace.services.theme.reading.size / 18 * 100))
