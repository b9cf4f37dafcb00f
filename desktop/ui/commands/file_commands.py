"""Where articles come from: files, the clipboard, the web, what is dropped on the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from desktop import paths
from desktop.document import FileSource, Source, TextSource, UrlSource
from desktop.session import Level
from desktop.ui.commands.base import WindowCommands

_WEB = ("http", "https")


class FileCommands(WindowCommands):
    """Every article opens in a tab: the one in front if that is empty."""

    @Slot()
    def open_file(self) -> None:
        """Ask for files and open them."""
        source = self._workspace.session.source
        folder = str(Path(source.path).parent) if isinstance(source, FileSource) else str(Path.home())
        chosen, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Open articles"), folder, self.tr("All files (*)")
        )
        self._tabs.open_all([_file(path) for path in chosen])

    @Slot(str)
    def open_path(self, path: str) -> None:
        """Open the file or the address at `path`."""
        self._tabs.open(UrlSource(path) if QUrl(path).scheme() in _WEB else _file(path))

    @Slot()
    def open_address(self) -> None:
        """Ask for the address of a page and open it."""
        from desktop.ui.dialogs.address_dialog import AddressDialog  # noqa: PLC0415 - seldom

        dialog = AddressDialog(QGuiApplication.clipboard().text(), self._services.theme, self._window)
        if dialog.exec() and dialog.address is not None:
            self._tabs.open(UrlSource(dialog.address.url))

    @Slot()
    def open_clipboard(self) -> None:
        """Open what is on the clipboard: files that were copied, or text."""
        if not self.open_mime(QGuiApplication.clipboard().mimeData(), label=self.tr("From the clipboard")):
            self._workspace.toasts.show_message(
                self.tr("There is no text on the clipboard. Copy some text first, then open it here."),
                level=Level.WARNING.value,
            )

    @Slot()
    def open_sample(self) -> None:
        """Open the article that comes with the program."""
        self.open_path(str(paths.seed("taliban-talks-in-moscow.txt")))

    def open_mime(self, data: QMimeData | None, *, label: str) -> bool:
        """Open all that a drop or the clipboard holds; False when there is nothing to open."""
        if data is None:  # Qt's answer to an empty clipboard.
            return False
        sources = _sources(data) or _text(data, label)
        self._tabs.open_all(sources)
        return bool(sources)


def _file(path: str) -> FileSource:
    return FileSource(str(Path(path).absolute()))


def _sources(data: QMimeData) -> list[Source]:
    """Files and addresses, each once. A browser puts the address beside a selection of text: then it is the text."""
    files: list[Source] = [_file(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if not files and not _has_words_besides_addresses(data):
        files = [UrlSource(url.toString()) for url in data.urls() if url.scheme() in _WEB]
    return list(dict.fromkeys(files))


def _has_words_besides_addresses(data: QMimeData) -> bool:
    addresses = {url.toString() for url in data.urls()} | {url.toDisplayString() for url in data.urls()}
    return bool(set(data.text().split()) - addresses)


def _text(data: QMimeData, label: str) -> list[Source]:
    if data.hasHtml() and data.html().strip():
        return [TextSource(data.html(), label, "html")]
    return [TextSource(data.text(), label)] if data.hasText() and data.text().strip() else []
