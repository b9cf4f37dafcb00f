"""Opens the card of somebody where the pointer rests on a name, or for the current quote's speaker."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from desktop.document import Span
from desktop.presentation.introduction import introduction
from desktop.ui.attention import Focus
from desktop.ui.widgets.article_pointer import NamedPlace
from desktop.ui.workspace import Workspace

_GRACE_MS = 300
"""Time to move the pointer from the name to the card."""


class IntroductionPresenter(QObject):
    """Shows the card, and takes it away when the reader moves on; never while the receipt is open."""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._shown: NamedPlace | None = None
        self._grace = QTimer(self, singleShot=True, interval=_GRACE_MS)
        self._grace.timeout.connect(self._perhaps_hide)
        card, pane = workspace.introduction, workspace.pane
        pane.name_rested.connect(self.show)
        pane.name_left.connect(self._grace.start)
        pane.position_changed.connect(card.hide)
        card.pointer_left.connect(self._grace.start)
        card.place_requested.connect(pane.go_to)
        card.quote_requested.connect(self._go_to_quote)
        card.closed.connect(self._forget)
        workspace.attention.introduction_requested.connect(self.show_speaker)
        workspace.attention.receipt_requested.connect(card.hide)
        workspace.attention.changed.connect(self._attention_changed)

    @Slot(object)
    def show(self, named: NamedPlace) -> None:
        """Show who is named at a place, unless the reader is busy with something else."""
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton or QApplication.activePopupWidget() is not None:
            return
        if not self._workspace.receipt.isVisible():
            self._show(named)

    @Slot(str)
    def show_speaker(self, quote_id: str) -> None:
        """Show who said a quote, beside it, and put the keyboard on the card; go there first if need be."""
        quote = self._workspace.session.quote(quote_id)
        if quote is None or quote.speaker is None:
            return
        self._workspace.receipt.hide()
        pane, places = self._workspace.pane, (*quote.source, *quote.content)
        beside = next((span for span in places if pane.rect_of(span) is not None), None)
        if beside is None:
            beside = places[0]
            pane.go_to(beside, animate=False)
        self._show(NamedPlace(beside, None, quote.speaker, quote.content[0].start))
        self._workspace.introduction.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show(self, named: NamedPlace) -> None:
        session, pane = self._workspace.session, self._workspace.pane
        anchor = pane.rect_of(Span(*named.span))
        if session.document is None or session.analysis is None or anchor is None:
            return
        found = introduction(
            session.document, session.analysis, entity=named.entity, speaker=named.speaker, before=named.before
        )
        if found is not None:
            self._grace.stop()
            self._shown = named
            bounds = QRect(pane.mapToGlobal(QPoint(0, 0)), pane.size())
            self._workspace.introduction.show_introduction(found, anchor=anchor, bounds=bounds)

    @Slot()
    def _perhaps_hide(self) -> None:
        card = self._workspace.introduction
        back = self._shown is not None and self._shown == self._workspace.pane.pointer.named
        focused = QApplication.focusWidget()
        by_keyboard = focused is not None and card.isAncestorOf(focused)
        if not (card.underMouse() or back or by_keyboard):
            card.hide()

    @Slot(object, object)
    def _attention_changed(self, new: Focus, previous: Focus) -> None:
        if new.quote != previous.quote:
            self._workspace.introduction.hide()

    @Slot(str)
    def _go_to_quote(self, quote_id: str) -> None:
        quote = self._workspace.session.quote(quote_id)
        if quote is not None:
            self._workspace.attention.update(speaker=quote.speaker, quote=quote.id)
            self._workspace.attention.quote_requested.emit(quote.id)

    @Slot()
    def _forget(self) -> None:
        self._grace.stop()
        self._shown = None
