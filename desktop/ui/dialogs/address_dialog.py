"""Asks for the address of a page, and says that the network is used only now."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.presentation.addresses import Address, AddressError, page_address
from desktop.ui.theme import Theme
from desktop.ui.widgets.clearing import make_clearable

_WIDTH = 560


class AddressDialog(QDialog):
    """`address` is what was given; an address that is on the clipboard is offered."""

    def __init__(self, clipboard: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("addressDialog")
        self.setWindowTitle(self.tr("Open an address"))
        self.setMinimumWidth(_WIDTH)
        self._theme = theme
        self.address: Address | None = None
        self._label = QLabel(self.tr("&Address of the page"), self)
        self._field = QLineEdit(self, placeholderText="https://example.org/article")
        make_clearable(self._field)
        self._field.setObjectName("addressField")
        self._field.setAccessibleName(self.tr("Address of the page"))
        self._label.setBuddy(self._field)
        self._message = QLabel(self)
        self._message.setObjectName("addressMessage")
        self._message.setWordWrap(True)
        promise = QLabel(
            self.tr(
                "On Record works offline. The network is used only now, for this one page: its text is fetched, "
                "no pictures, scripts or trackers, and nothing of yours is sent."
            ),
            self,
        )
        promise.setWordWrap(True)
        promise.setStyleSheet(f"color: {theme.palette.soft};")
        self._open = QPushButton(self.tr("Fetch the page"), self)
        self._open.setDefault(True)
        self._open.clicked.connect(self._accept_address)
        leave = QPushButton(self.tr("Cancel"), self)
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(leave)
        foot.addWidget(self._open)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(8)
        for widget in (self._label, self._field, self._message, promise):
            layout.addWidget(widget)
        layout.addSpacing(8)
        layout.addLayout(foot)
        self._field.textChanged.connect(self._check)
        self._offer(clipboard)
        self._check()
        self._field.setFocus()

    def _offer(self, clipboard: str) -> None:
        words = clipboard.strip()
        if words.startswith(("http://", "https://")) and len(words.split()) == 1:
            self._field.setText(words)
            self._field.selectAll()

    @Slot()
    def _check(self) -> None:
        """Say what is wrong as soon as there is something, and never before."""
        self.address = None
        try:
            self.address = page_address(self._field.text())
        except AddressError as error:
            self._say(str(error) if self._field.text().strip() else "", warning=False)
        else:
            self._say(
                " ".join(self.address.warnings) or self.tr("From {host}").format(host=self.address.host),
                warning=bool(self.address.warnings),
            )
        self._open.setEnabled(self.address is not None)

    def _say(self, words: str, *, warning: bool) -> None:
        palette = self._theme.palette
        self._message.setText(words or " ")
        self._message.setStyleSheet(f"color: {palette.found if warning else palette.soft};")
        self._field.setAccessibleDescription(words)

    @Slot()
    def _accept_address(self) -> None:
        if self.address is not None:
            self.accept()
