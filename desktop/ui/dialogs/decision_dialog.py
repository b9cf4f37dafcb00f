"""Asks for a decision about a quote, a speaker or an entity, and says beforehand what it will change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.presentation.phrases import phrase
from desktop.ui.dialogs.decision_parts import ChecksPart, ChoicePart, NamePart
from desktop.ui.dialogs.picker_row import PickerItem
from desktop.ui.icons import icon
from desktop.ui.theme import Theme

_WIDTH = 500
_SHEET = """
QListWidget {{ background: {card}; border: 1px solid {line}; border-radius: 8px; padding: 4px; }}
QListWidget:focus {{ border-color: {accent}; }}
QListWidget::item {{ padding: 5px 8px; border-radius: 5px; color: {ink}; }}
QListWidget::item:selected {{ background: {chosen}; color: {ink}; }}
QListWidget::indicator {{ width: 13px; height: 13px; border: 1px solid {soft}; border-radius: 3px;
    background: {card}; }}
QListWidget::indicator:checked {{ background: {accent}; border-color: {accent}; }}
QLabel#decisionPreview {{ color: {soft}; }}
QLabel#decisionDirection {{ color: {ink}; font-weight: 600; }}
"""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the reader has filled in: a name or a description, a scope, whether everywhere, quotes, the direction."""

    value: str = ""
    option: str = ""
    everywhere: bool = False
    checked: tuple[str, ...] = ()
    swapped: bool = False


def _silent(_: Answer) -> str:
    return ""


def _always(_: Answer) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked. Parts that are empty are left out.

    `placeholder` names the field, `items` are its choices and `new` lets others be typed; `options` and `elsewhere`
    (how many other articles know the same person) are scopes; `checks` are quotes to tick. `direction` says which of
    two stays, and puts a button beside itself that swaps them. `preview` says what would change, `allows` whether an
    answer can be taken.
    """

    title: str
    lead: str
    accept: str
    placeholder: str = ""
    items: tuple[PickerItem, ...] = ()
    value: str = ""
    new: str = ""
    options: tuple[tuple[str, str], ...] = ()
    elsewhere: int = 0
    checks: tuple[tuple[str, str], ...] = ()
    direction: Callable[[Answer], str] | None = None
    preview: Callable[[Answer], str] = field(default=_silent)
    allows: Callable[[Answer], bool] = field(default=_always)


class DecisionDialog(QDialog):
    """Enter decides, Escape leaves everything as it is."""

    def __init__(self, question: Question, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("decisionDialog")
        self.setWindowTitle(question.title)
        self._question = question
        self._theme = theme
        self._swapped = False
        self._name: NamePart | None = None
        self._options: ChoicePart | None = None
        self._scope: ChoicePart | None = None
        self._checks: ChecksPart | None = None
        self._direction = QLabel(self)
        self._preview = QLabel(self)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._accept = self._buttons.addButton(question.accept, QDialogButtonBox.ButtonRole.AcceptRole)
        self._accept.setDefault(True)
        self._lay_out()
        names = ("card", "line", "accent", "ink", "chosen", "soft")
        self.setStyleSheet(_SHEET.format(**{name: getattr(theme.palette, name) for name in names}))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._refresh()
        self.resize(_WIDTH, self.sizeHint().height())

    @property
    def answer(self) -> Answer:
        """What is filled in now."""
        return Answer(
            value=(self._name.value or "") if self._name else "",
            option=self._options.value if self._options else "",
            everywhere=self._scope is not None and self._scope.value == "everywhere",
            checked=self._checks.value if self._checks else (),
            swapped=self._swapped,
        )

    @property
    def preview(self) -> str:
        """What the answer would change, in words."""
        return self._preview.text()

    @property
    def direction(self) -> str:
        """Who goes and who stays, in words."""
        return self._direction.text()

    def ask(self) -> Answer | None:
        """Show the dialog; None when the reader leaves it."""
        taken = bool(self.exec())
        answer = self.answer if taken else None
        self.deleteLater()
        return answer

    def accept(self) -> None:
        """Take the answer if it is one."""
        if self._accept.isEnabled():
            super().accept()

    def _lay_out(self) -> None:
        question, layout = self._question, QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(10)
        lead = QLabel(question.lead, self)
        lead.setWordWrap(True)
        lead.setVisible(bool(question.lead))
        layout.addWidget(lead)
        if question.checks:
            self._checks = ChecksPart(question.checks, question.lead, self)
            self._checks.changed.connect(self._refresh)
            layout.addWidget(self._checks, 2)
        if question.placeholder:
            items = question.items
            self._name = NamePart(question.placeholder, items, self, value=question.value, new=question.new)
            self._name.changed.connect(self._refresh)
            self._name.taken.connect(self.accept)
            layout.addWidget(self._name, 1 if items else 0)
        if question.direction is not None:
            layout.addLayout(self._direction_row())
        self._add_scopes(layout)
        self._preview.setObjectName("decisionPreview")
        self._preview.setWordWrap(True)
        layout.addWidget(self._preview)
        layout.addWidget(self._buttons)
        if self._name is not None:
            self._name.setFocus()

    def _direction_row(self) -> QHBoxLayout:
        self._direction.setObjectName("decisionDirection")
        self._direction.setWordWrap(True)
        swap = QPushButton(self.tr("Swap"), self)
        swap.setObjectName("swapButton")
        swap.setAccessibleName(self.tr("Swap who stays"))
        swap.setIcon(icon("arrow-left-right", self._theme.palette.soft, size=16))
        swap.setAutoDefault(False)
        swap.clicked.connect(self._swap)
        row = QHBoxLayout()
        row.addWidget(self._direction, 1)
        row.addWidget(swap)
        return row

    def _add_scopes(self, layout: QVBoxLayout) -> None:
        if self._question.options:
            self._options = ChoicePart(self._question.options, self)
            self._options.changed.connect(self._refresh)
            layout.addWidget(self._options)
        if self._question.elsewhere:
            count = self._question.elsewhere
            others = phrase("Everywhere: in %n other article(s) as well", n=count)
            self._scope = ChoicePart((("here", self.tr("Only in this article")), ("everywhere", others)), self)
            self._scope.changed.connect(self._refresh)
            layout.addWidget(self._scope)

    @Slot()
    def _swap(self) -> None:
        self._swapped = not self._swapped
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        answer = self.answer
        missing = self._name is not None and self._name.value is None
        allowed = not missing and self._question.allows(answer)
        self._accept.setEnabled(allowed)
        said = self._question.preview(answer) if allowed else ""
        self._preview.setText(said)
        if self._question.direction is not None:
            self._direction.setText(self._question.direction(answer) if not missing else "")
