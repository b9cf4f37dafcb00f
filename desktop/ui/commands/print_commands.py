"""The marked article on paper and as a PDF."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog

from desktop.document import Document
from desktop.presentation.structure import plural
from desktop.session import Level
from desktop.ui.commands.base import WindowCommands

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class PrintCommands(WindowCommands):
    """What leaves the program on paper."""

    @Slot()
    def print_article(self) -> None:
        """Ask for a printer and print the article with its marks and who said what."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - seldom

        from desktop.ui.printing.output import paper  # noqa: PLC0415
        from desktop.ui.printing.sheet import set_up  # noqa: PLC0415

        document = self._workspace.document
        if document is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        set_up(printer, paper())
        printer.setDocName(document.title or self.tr("Article"))
        dialog = QPrintDialog(printer, self._window)
        if dialog.exec():
            self._paint(document, printer)

    def _paint(self, document: Document, printer: QPrinter) -> None:
        from desktop.ui.printing import paint_article  # noqa: PLC0415 - seldom

        try:
            paint_article(printer, document, self._workspace.session.analysis, font=self._reading_font())
        except OSError as error:
            message = self.tr("The article could not be printed: {reason}.").format(reason=error)
            self._workspace.toasts.show_message(message, level=Level.ERROR.value)

    @Slot()
    def save_pdf(self) -> None:
        """Ask for a place and write the article with its marks and who said what as a PDF."""
        document = self._workspace.document
        if document is None:
            return
        beside = Path(document.source) if document.source else Path.home() / "article.txt"
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save as PDF"), str(beside.with_suffix(".pdf")), self.tr("PDF (*.pdf)")
        )
        if chosen:
            self.write_pdf(Path(chosen))

    def write_pdf(self, path: Path) -> None:
        """Write the open article as a PDF and say so."""
        from desktop.ui.printing import save_pdf  # noqa: PLC0415 - seldom

        session, toasts = self._workspace.session, self._workspace.toasts
        if session.document is None:
            return
        path = path if path.suffix else path.with_suffix(".pdf")
        try:
            count = save_pdf(session.document, session.analysis, path, font=self._reading_font())
        except OSError as error:
            reason = error.strerror or str(error)
            message = self.tr("{path} could not be written: {reason}.").format(path=path, reason=reason)
            toasts.show_message(message, level=Level.ERROR.value)
        else:
            toasts.show_message(self.tr("{pages} saved in {name}.").format(pages=plural(count, "page"), name=path.name))

    def _reading_font(self) -> str:
        return self._services.theme.reading.font
