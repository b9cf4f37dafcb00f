"""A quote's receipt: why this speaker, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.presentation.names import CERTAINTY_WORDS
from desktop.presentation.receipt import Receipt
from desktop.ui.theme import Theme
from desktop.ui.widgets.appearance_words import elsewhere_html
from desktop.ui.widgets.popover import Popover
from desktop.ui.widgets.receipt_words import chain_html, cue_html, decision_html, spoken_receipt

_WIDTH = 338
_INSET = 3
"""Space inside the buttons left of their words, so that words stand below words."""
_SHEET = """
QFrame#receipt {{ background: {card}; border: 1px solid {line}; border-radius: 10px; }}
QLabel {{ background: transparent; color: {soft}; border: 1px solid transparent; }}
QLabel#receiptName {{ color: {ink}; font-weight: 600; }}
QLabel#receiptCertainty {{ color: {ink}; font-size: 12px; border: 1px solid {faint}; border-radius: 9px;
    padding: 0px 7px 1px 7px; }}
QLabel[value="true"] {{ border-radius: 4px; padding: 0px 2px; }}
QLabel[value="true"]:focus {{ border-color: {accent}; }}
QPushButton {{ background: transparent; border: 1px solid transparent; border-radius: 5px; color: {accent};
    padding: 2px 4px 2px 3px; }}
QPushButton:hover {{ background: {chosen}; }}
QPushButton:focus {{ border-color: {accent}; }}
"""


class ReceiptPopover(Popover):
    """Says of the current quote why its speaker is thought to be its speaker."""

    place_requested = Signal(object)
    """Go to this `Span`: a link of the chain."""
    copy_requested = Signal(str)
    reassign_requested = Signal(str)
    reject_requested = Signal(str)
    elsewhere_requested = Signal()
    """Show where else the same words appear."""
    filled = Signal(str)
    """The receipt of this quote is on screen."""
    take_back_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, width=_WIDTH)
        self.setObjectName("receipt")
        self._receipt: Receipt | None = None
        self._name = QLabel(self)
        self._name.setObjectName("receiptName")
        self._name.setWordWrap(True)
        self._certainty = QLabel(self)
        self._certainty.setObjectName("receiptCertainty")
        self._certainty.setFixedHeight(18)
        self._values: dict[str, tuple[QLabel, QLabel]] = {}
        self._rows = QGridLayout()
        self._buttons = [
            self._button(self.tr("Copy citation"), "copyCitationButton", self._copy),
            self._button(self.tr("Change speaker…"), "reassignButton", self._reassign),
            self._button(self.tr("Not a quote"), "rejectButton", self._reject),
        ]
        self._arrange()
        self._link_elsewhere()
        for label in self.findChildren(QLabel):
            label.setIndent(0)  # a label with a border would move its words by half a letter
        self._restyle()

    def _button(self, text: str, name: str, slot: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(text.rstrip("…"))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(slot)
        return button

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.setContentsMargins(_INSET, 0, 0, 0)
        self._rows.setContentsMargins(_INSET, 0, 0, 0)
        head.addWidget(self._name)
        head.addWidget(self._certainty, 0, Qt.AlignmentFlag.AlignTop)
        head.addStretch(1)
        self._rows.setHorizontalSpacing(7)
        self._rows.setVerticalSpacing(3)
        self._rows.setColumnStretch(1, 1)
        self._rows.setColumnMinimumWidth(0, 58)
        for key, label in (
            ("source", self.tr("source")),
            ("cue", self.tr("cue")),
            ("kind", self.tr("kind")),
            ("next", self.tr("next best")),
            ("elsewhere", self.tr("elsewhere")),
            ("own", self.tr("you")),
        ):
            self._add_row(key, label)
        actions = QHBoxLayout()
        actions.setSpacing(4)
        for button in self._buttons:
            actions.addWidget(button)
        actions.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14 - _INSET, 12, 14, 10)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addLayout(self._rows)
        layout.addLayout(actions)

    def _add_row(self, key: str, label: str) -> None:
        caption, value = QLabel(label, self), QLabel(self)
        value.setObjectName(f"receipt-{key}")
        value.setProperty("value", True)
        value.setTextFormat(Qt.TextFormat.RichText)
        value.setWordWrap(True)
        if key in ("source", "own"):
            value.setTextInteractionFlags(
                Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
            )
            value.linkActivated.connect(self._go)
        number = len(self._values)
        self._rows.addWidget(caption, number, 0, Qt.AlignmentFlag.AlignTop)
        self._rows.addWidget(value, number, 1, Qt.AlignmentFlag.AlignTop)
        self._values[key] = (caption, value)

    def _link_elsewhere(self) -> None:
        value = self._values["elsewhere"][1]
        value.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        value.linkActivated.connect(self._ask_elsewhere)

    @Slot(str)
    def _ask_elsewhere(self, _link: str) -> None:
        self.elsewhere_requested.emit()

    def show_receipt(self, receipt: Receipt, *, anchor: QRect, bounds: QRect) -> None:
        """Show `receipt` beside the quote at `anchor`, inside `bounds` (both in global px)."""
        self._receipt = receipt
        self._place = (anchor, bounds)
        self._fill(receipt)
        self.show_beside(anchor, bounds)
        self.filled.emit(receipt.quote)

    def show_elsewhere(self, quote_id: str, sign: str, conflict: str) -> None:
        """Say that the words of the quote appear in other articles as well, and whether somebody else says them there.

        Comes to nothing when another receipt is open by now.
        """
        if self._receipt is None or self._receipt.quote != quote_id or not self.isVisible():
            return
        self._set("elsewhere", elsewhere_html(sign, conflict, self._theme.palette))
        self._values["elsewhere"][1].setFocusPolicy(Qt.FocusPolicy.StrongFocus if sign else Qt.FocusPolicy.NoFocus)
        self.show_beside(*self._place)

    def _fill(self, receipt: Receipt) -> None:
        self._name.setText(receipt.name)
        self._certainty.setText(CERTAINTY_WORDS[receipt.certainty])
        self._certainty.setToolTip(self.tr("found by: {rule}").format(rule=receipt.found_by))
        self._set("source", chain_html(receipt, self._theme.palette.ink))
        self._set("cue", cue_html(receipt))
        self._set("kind", receipt.kind)
        self._set("elsewhere", "")
        self._set("next", receipt.next_best.replace("&", "&amp;").replace("<", "&lt;"))
        self._set("own", decision_html(receipt, self._theme.palette.accent, self.tr("Take back")))
        self._values["own"][1].setFocusPolicy(
            Qt.FocusPolicy.StrongFocus if receipt.decision else Qt.FocusPolicy.NoFocus
        )
        self._values["source"][1].setFocusPolicy(
            Qt.FocusPolicy.StrongFocus if receipt.chain else Qt.FocusPolicy.NoFocus
        )
        self.setAccessibleName(self.tr("Receipt: {words}").format(words=spoken_receipt(receipt)))
        self.setFocusProxy(self._values["source"][1] if receipt.chain else self._buttons[0])

    def _set(self, key: str, html: str) -> None:
        caption, value = self._values[key]
        value.setText(html)
        value.setAccessibleName(f"{caption.text()}: {_plain(value)}")
        caption.setVisible(bool(html))
        value.setVisible(bool(html))

    def restyle(self) -> None:
        """Take the colours of the theme."""
        palette = self._theme.palette
        names = ("card", "line", "ink", "soft", "faint", "accent", "chosen")
        self.setStyleSheet(_SHEET.format(**{name: getattr(palette, name) for name in names}))
        if self._receipt is not None:
            self._fill(self._receipt)

    @Slot(str)
    def _go(self, number: str) -> None:
        if self._receipt is not None and number == "take-back":
            self.take_back_requested.emit(self._receipt.quote)
        elif self._receipt is not None:
            self.place_requested.emit(self._receipt.chain[int(number)].span)

    @Slot()
    def _copy(self) -> None:
        if self._receipt is not None:
            self.copy_requested.emit(self._receipt.quote)

    @Slot()
    def _reassign(self) -> None:
        if self._receipt is not None:
            self.reassign_requested.emit(self._receipt.quote)

    @Slot()
    def _reject(self) -> None:
        if self._receipt is not None:
            self.reject_requested.emit(self._receipt.quote)


def _plain(label: QLabel) -> str:
    """The words of a label without markup."""
    return QTextDocumentFragment.fromHtml(label.text()).toPlainText()
