"""Shows where a link leads before anything opens it."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.presentation.addresses import Address
from desktop.ui.theme import Theme

_WIDTH = 520
_LONGEST = 400


class LinkDialog(QDialog):
    """The host large, the whole address under it, and what may mislead in it. Accepted when it is to be opened."""

    def __init__(self, address: Address, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("linkDialog")
        self.setWindowTitle(self.tr("Open this link?"))
        self.setMinimumWidth(_WIDTH)
        self._address = address
        palette = theme.palette
        mail = address.scheme == "mailto"
        asks = self.tr("This link writes to somebody at") if mail else self.tr("This link leads to")
        lead = self._label(asks, f"color: {palette.soft};")
        host = self._label(self._safe_host(), f"color: {palette.ink}; font-size: 21px; font-weight: 600;")
        host.setObjectName("linkHost")
        whole = self._label(self._emphasised(palette.soft, palette.ink), "font-size: 12px;", rich=True)
        warning = self._label("\n".join(address.warnings), f"color: {palette.found}; font-weight: 600;")
        warning.setObjectName("linkWarning")
        warning.setVisible(bool(address.warnings))
        with_what = (
            self.tr("It opens in your mail program.") if mail else self.tr("It opens in your browser, not here.")
        )
        where = self._label(with_what, f"color: {palette.soft};")
        self.setAccessibleDescription(" ".join((asks, address.host, *address.warnings, with_what)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(6)
        for widget in (lead, host, whole, warning, where):
            layout.addWidget(widget)
        layout.addSpacing(10)
        layout.addLayout(self._buttons())

    def _safe_host(self) -> str:
        """Letters of two scripts in one name are shown as the network knows them."""
        return self._address.ascii_host if self._address.is_mixed else self._address.host or self.tr("nobody")

    def _buttons(self) -> QHBoxLayout:
        follow = QPushButton(self.tr("Open link"), self)
        leave = QPushButton(self.tr("Cancel"), self)
        copy = QPushButton(self.tr("Copy address"), self)
        follow.clicked.connect(self.accept)
        leave.clicked.connect(self.reject)
        copy.clicked.connect(self._copy)
        (leave if self._address.warnings else follow).setDefault(True)
        foot = QHBoxLayout()
        foot.addWidget(copy)
        foot.addStretch(1)
        foot.addWidget(leave)
        foot.addWidget(follow)
        (leave if self._address.warnings else follow).setFocus()
        return foot

    def _label(self, words: str, style: str, *, rich: bool = False) -> QLabel:
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.RichText if rich else Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setStyleSheet(style)
        return label

    def _emphasised(self, soft: str, ink: str) -> str:
        """The whole address with its host in ink; it may break anywhere."""
        shown = self._address.shown
        shown = shown if len(shown) <= _LONGEST else f"{shown[:_LONGEST]}…"
        before, host, after = shown.partition(self._address.host) if self._address.host else (shown, "", "")
        parts = (
            f'<span style="color:{c}">{_breakable(t)}</span>' for c, t in ((soft, before), (ink, host), (soft, after))
        )
        return "".join(parts)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address.url)


def _breakable(text: str) -> str:
    return "\u200b".join(escape(text[i : i + 8]) for i in range(0, len(text), 8))
