"""Looks whether the words of an article's quotes appear in other articles, and shows where."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QMainWindow

from desktop.document import Analysis, Document
from desktop.presentation.appearances import Elsewhere, echo_signs, elsewhere
from desktop.presentation.rows import EchoSign
from desktop.session import Archive, Question
from desktop.ui.library_desk import LibraryDesk
from desktop.ui.workspace import Workspace

_SETTLE_MS = 700
_AT_ONCE = 6
"""Quotes of one question: what the reader asks of the library meanwhile is answered between two of them."""
_MOST = 400
"""Quotes of an article, a book say, beyond which only the receipt tells."""


class EchoPresenter(QObject):
    """Asks the library beside the reading, never in its way: signs come to the panel and the receipt when known."""

    def __init__(self, workspace: Workspace, desk: LibraryDesk, window: QMainWindow) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._desk = desk
        self._window = window
        self._question: Question | None = None
        self._asked: tuple[object, str] | None = None
        self._found: Elsewhere | None = None
        self._signs: dict[str, EchoSign] = {}
        self._signed: Analysis | None = None
        self._signing: Question | None = None
        self._timer = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._timer.timeout.connect(self._sign_all)
        desk.library_changed.connect(self._library_changed)
        workspace.receipt.filled.connect(self._ask)
        workspace.receipt.elsewhere_requested.connect(self.open)

    @property
    def _archive(self) -> Archive:
        return self._desk.archive

    @Slot()
    def follow(self) -> None:
        """An analysis is shown, perhaps this tab's: look for its words elsewhere when it is complete and stays."""
        analysis = self._workspace.shown_analysis
        if self._signed is not None and (analysis is None or analysis.document != self._signed.document):
            self._drop_signs()
        if analysis is not None and analysis is not self._signed and self._workspace.session.complete:
            self._timer.start()

    @Slot()
    def _library_changed(self) -> None:
        if self._workspace.shown_analysis is not None and self._workspace.session.complete:
            self._timer.start()

    def _drop_signs(self) -> None:
        if self._signing is not None:
            self._signing.drop()
        self._signs, self._signed = {}, None
        self._workspace.panel.show_echoes({})

    @Slot()
    def _sign_all(self) -> None:
        document, analysis = self._workspace.document, self._workspace.shown_analysis
        if document is None or analysis is None or not 0 < len(analysis.quotes) <= _MOST:
            return
        if not self._workspace.panel.isVisible():  # `follow` is called when the tab comes to the front
            self._signed = None
            return
        if self._signing is not None:
            self._signing.drop()
        self._signed, self._signs = analysis, {}
        self._sign(document, analysis, 0)

    def _sign(self, document: Document, analysis: Analysis, first: int) -> None:
        some = analysis.quotes[first : first + _AT_ONCE]
        if not some:
            self._workspace.panel.show_echoes(self._signs)
            return
        ask = partial(echo_signs, document=document, analysis=analysis, quotes=some)
        then = partial(self._take_signs, document, analysis, first + _AT_ONCE)
        self._signing = self._archive.ask(ask, then, failed=lambda _: None)

    def _take_signs(self, document: Document, analysis: Analysis, after: int, found: dict[str, EchoSign]) -> None:
        if self._signed is analysis:
            self._signs |= found
            self._sign(document, analysis, after)

    @Slot(str)
    def _ask(self, quote_id: str) -> None:
        session = self._workspace.session
        document, analysis, quote = session.document, session.analysis, session.quote(quote_id)
        if document is None or analysis is None or quote is None:
            return
        if self._asked == (analysis, quote_id):
            self._show()
            return
        if self._question is not None:
            self._question.drop()
        self._asked, self._found = (analysis, quote_id), None
        ask = partial(elsewhere, document=document, analysis=analysis, quote=quote)
        self._question = self._archive.ask(ask, self._take, failed=lambda _: None)

    def _take(self, found: Elsewhere) -> None:
        self._found = found
        self._show()

    def _show(self) -> None:
        if self._found is not None:
            self._workspace.receipt.show_elsewhere(self._found.quote, self._found.sign, self._found.conflict)

    @Slot()
    def open(self) -> None:
        """Show every other appearance."""
        from desktop.ui.dialogs.elsewhere_dialog import ElsewhereDialog  # noqa: PLC0415 - seldom

        if self._found is None or not self._found.appearances:
            return
        self._workspace.receipt.hide()
        dialog = ElsewhereDialog(self._found, self._workspace.services.theme, self._window)
        dialog.place_wanted.connect(self._desk.go_to)
        dialog.show()
