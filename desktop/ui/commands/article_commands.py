"""The article in front as a whole: reading it again, what is known of its source, where its links lead."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices

from desktop.document import FileSource, InlineKind, UrlSource
from desktop.presentation.addresses import AddressError, link_address
from desktop.session import Level
from desktop.ui.commands.base import WindowCommands
from desktop.ui.dialogs.picker import PickerDialog
from desktop.ui.dialogs.picker_row import PickerItem


class ArticleCommands(WindowCommands):
    """What concerns one article and none of its quotes."""

    @Slot()
    def analyze_again(self) -> None:
        """Analyse the open article anew."""
        self._workspace.session.analyze_again()

    @Slot()
    def cancel(self) -> None:
        """Stop reading or analysing."""
        self._workspace.session.cancel()

    @Slot()
    def read_again(self) -> None:
        """Try once more to open what could not be opened, or what waits for the reader's word."""
        session = self._workspace.session
        if session.source is not None:
            session.open(session.source)

    @Slot()
    def read_as(self) -> None:
        """Ask which letters a file is written in and read it again."""
        from desktop.presentation.provenance import encodings  # noqa: PLC0415 - seldom

        session = self._workspace.session
        document, source = session.document, session.source
        if document is None or not isinstance(source, FileSource | UrlSource):
            return
        items = [
            PickerItem(e.name, e.codec, self.tr("read so now") if e.is_current else "")
            for e in encodings(document.encoding)
        ]
        dialog = PickerDialog(self.tr("Read with another encoding"), self.tr("An encoding"), items, self._window)
        if dialog.exec() and dialog.picked is not None:
            session.open(replace(source, encoding=dialog.picked))

    @Slot()
    def repair_letters(self) -> None:
        """Read the text again with its garbled letters put right."""
        session = self._workspace.session
        if session.source is not None and session.can_repair:
            session.open(replace(session.source, repair=True))

    @Slot()
    def about_text(self) -> None:
        """Show where the text comes from and what was done to it."""
        from desktop.presentation.provenance import provenance  # noqa: PLC0415 - seldom
        from desktop.ui.dialogs.facts_dialog import FactsDialog  # noqa: PLC0415

        document = self._workspace.document
        if document is not None:
            heading = document.title or self.tr("Untitled")
            groups = provenance(document)
            FactsDialog(self.tr("About this text"), heading, "", groups, self._services.theme, self._window).exec()

    @Slot(str)
    def follow_link(self, target: str) -> None:
        """Show where a link leads, and open it in the browser if the reader wants that."""
        from desktop.ui.dialogs.link_dialog import LinkDialog  # noqa: PLC0415 - seldom

        document = self._workspace.document
        if document is None:
            return
        links = (r for r in document.ranges if r.kind is InlineKind.LINK and r.target == target)
        words = next((r.span.of(document.text) for r in links), "")
        try:
            address = link_address(target, base=document.source, words=words)
        except AddressError as error:
            self._workspace.toasts.show_message(str(error), level=Level.WARNING.value)
            return
        dialog = LinkDialog(address, self._services.theme, self._window)
        if dialog.exec() and not QDesktopServices.openUrl(QUrl(address.url)):
            message = self.tr("No program on this computer opens {scheme} links.").format(scheme=address.scheme)
            self._workspace.toasts.show_message(message, level=Level.ERROR.value)
