"""Opening, pasting, analysing again, leaving."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QMainWindow

from desktop import paths
from desktop.document import Document, FileSource, TextSource
from desktop.presentation.structure import plural
from desktop.session import Level
from desktop.ui.printing import paint_article, save_pdf
from desktop.ui.printing.output import paper
from desktop.ui.printing.sheet import set_up
from desktop.ui.workspace import Workspace


class FileCommands(QObject):
    """Where articles come from."""

    def __init__(self, workspace: Workspace, window: QMainWindow) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._window = window

    @Slot()
    def open_file(self) -> None:
        """Ask for a file and open it."""
        document = self._workspace.document
        folder = str(Path(document.source).parent) if document and document.source else str(Path.home())
        kinds = self.tr("Articles (*.txt *.md *.markdown *.text);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open an article"), folder, kinds)
        if path:
            self.open_path(path)

    @Slot(str)
    def open_path(self, path: str) -> None:
        """Open the file at `path`."""
        self._workspace.session.open(FileSource(str(Path(path).absolute())))

    @Slot()
    def open_clipboard(self) -> None:
        """Open what is on the clipboard: a file that was copied, or text."""
        if not self.open_mime(QGuiApplication.clipboard().mimeData(), label=self.tr("From the clipboard")):
            self._workspace.toasts.show_message(
                self.tr("There is no text on the clipboard. Copy some text first, then open it here."),
                level=Level.WARNING.value,
            )

    @Slot()
    def open_sample(self) -> None:
        """Open the article that comes with the program."""
        self.open_path(str(paths.seed("taliban-talks-in-moscow.txt")))

    @Slot()
    def print_article(self) -> None:
        """Ask for a printer and print the article with its marks and who said what."""
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
        return self._workspace.services.theme.reading.font

    @Slot()
    def analyze_again(self) -> None:
        """Analyse the open article anew."""
        self._workspace.session.analyze_again()

    @Slot()
    def cancel(self) -> None:
        """Stop reading or analysing."""
        self._workspace.session.cancel()

    @Slot()
    def quit(self) -> None:
        """Close the window."""
        self._window.close()

    def open_mime(self, data: QMimeData | None, *, label: str) -> bool:
        """Open the first file or the text of a drop or of the clipboard; False when it holds neither."""
        if data is None:  # Qt's answer to an empty clipboard.
            return False
        files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
        if files:
            self.open_path(files[0])
            return True
        if data.hasText() and data.text().strip():
            self._workspace.session.open(TextSource(data.text(), label))
            return True
        return False
