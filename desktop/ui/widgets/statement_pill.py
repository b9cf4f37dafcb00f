"""The pill at the foot of the article: how many statements of the chosen speaker lie above, here and below."""

from __future__ import annotations

from collections.abc import Sequence
from string import Template

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from desktop.document import Span
from desktop.presentation.statements import Statement
from desktop.ui.theme import Theme

_SHEET = Template("""
QFrame#statementPill { background: $card; border: 1px solid $line; border-radius: 14px; }
QFrame#statementPill QLabel, QFrame#statementPill QToolButton { color: $soft; font-size: 13px; border: none; padding: 0;
    background: transparent; }
QFrame#statementPill QToolButton:hover, QFrame#statementPill QToolButton:focus { color: $accent; }
""")


class StatementPill(QFrame):
    """`↑ 1 · Lavrov 2 of 2 · ↓ 3`; its arrows ask for the previous and the next statement."""

    step_requested = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statementPill")
        self._theme = theme
        self.above = self._arrow(self.tr("Previous statement of this speaker"))
        self.here = QLabel(self)
        self.below = self._arrow(self.tr("Next statement of this speaker"))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 5, 14, 5)
        row.setSpacing(1)
        for widget in (self.above, self.here, self.below):
            row.addWidget(widget)
        self.above.clicked.connect(self._step_back)
        self.below.clicked.connect(self._step_on)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def show_place(self, name: str, own: Sequence[Statement], seen: Span, quote: str | None) -> None:
        """Count the statements of a speaker above and below what is on screen; `quote` is the current one."""
        above = sum(statement.span.end <= seen.start for statement in own)
        below = sum(statement.span.start >= seen.end for statement in own)
        current = next((n for n, statement in enumerate(own) if statement.quote == quote), None)
        self.show_counts(name, current, len(own), above, below)

    def stand_on(self, foot: QPoint) -> None:
        """Stand over everything else, the middle of the lower edge at `foot`."""
        self.move(foot.x() - self.width() // 2, foot.y() - self.height())
        self.raise_()

    def show_counts(self, name: str, current: int | None, total: int, above: int, below: int) -> None:
        """Say where the speaker's statements are; `current` counts from 0, None when none is the current one."""
        place = (
            self.tr("{name} {number} of {total}").format(name=name, number=current + 1, total=total)
            if current is not None
            else self.tr("{name} · {total} in all").format(name=name, total=total)
        )
        self.here.setText(f"{'· ' if above else ''}{place}{' ·' if below else ''}")
        self.above.setText(f"↑ {above}")
        self.below.setText(f"↓ {below}")
        self.above.setVisible(above > 0)
        self.below.setVisible(below > 0)
        self.setAccessibleName(
            self.tr("{place}, {above} above, {below} below").format(place=place, above=above, below=below)
        )
        self.adjustSize()
        self.show()

    def _arrow(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    def _restyle(self) -> None:
        names = ("card", "line", "soft", "accent")
        self.setStyleSheet(_SHEET.substitute({name: getattr(self._theme.palette, name) for name in names}))
        self.adjustSize()

    def _step_back(self) -> None:
        self.step_requested.emit(-1)

    def _step_on(self) -> None:
        self.step_requested.emit(1)
