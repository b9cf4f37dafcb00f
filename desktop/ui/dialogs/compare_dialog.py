"""Two speakers side by side: choose them above the columns, click a statement to see it in the article."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from desktop.presentation.comparison import pair_to_compare, statements_of_two
from desktop.presentation.rows import PanelRows, SpeakerRow
from desktop.presentation.structure import plural
from desktop.ui.attention import Attention
from desktop.ui.delegates.compared import BETWEEN
from desktop.ui.delegates.row_delegate import MARGIN
from desktop.ui.theme import Theme
from desktop.ui.widgets.compare_view import CompareView

_SIZE = (900, 640)


class SpeakerButton(QPushButton):
    """Shows a speaker, and in its menu all of them."""

    chosen = Signal(str)
    """The id of another speaker."""

    def __init__(self, side: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("speakerButton")
        self._side = side
        self._group = QActionGroup(self)
        self._group.triggered.connect(self._picked)
        self.setMenu(QMenu(self))
        self.setAutoDefault(False)

    def show_speakers(self, rows: tuple[SpeakerRow, ...], current: str) -> None:
        """Offer `rows` and show the one that is current."""
        self.menu().clear()
        for row in rows:
            action = QAction(f"{row.name}    {len(row.statements):,}".replace("&", "&&"), self._group)
            action.setCheckable(True)
            action.setChecked(row.id == current)
            action.setData(row.id)
            self.menu().addAction(action)
            if row.id == current:
                words = f"{row.name}  ·  {plural(len(row.statements), 'quote')}, {row.share:.0%}"
                self.setText(words.replace("&", "&&"))
                self.setToolTip(row.subtitle)
                self.setAccessibleName(f"{self._side}: {words}")

    @Slot(QAction)
    def _picked(self, action: QAction) -> None:
        self.chosen.emit(str(action.data()))


class CompareDialog(QDialog):
    """Stands beside the window without blocking it."""

    def __init__(self, theme: Theme, attention: Attention, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("compareDialog")
        self.setWindowTitle(self.tr("Compare two speakers"))
        self.resize(*_SIZE)
        self._rows = PanelRows()
        self._pair = ("", "")
        self.left = SpeakerButton(self.tr("Left speaker"), self)
        self.right = SpeakerButton(self.tr("Right speaker"), self)
        self.view = CompareView(theme, attention, self)
        self.view.set_message(self.tr("Neither of them is quoted here."))
        head = QHBoxLayout()
        head.setContentsMargins(MARGIN, 12, MARGIN, 2)
        head.setSpacing(BETWEEN)
        head.addWidget(self.left, 1)
        head.addWidget(self.right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, MARGIN)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.view, 1)
        self.left.chosen.connect(self._choose_left)
        self.right.chosen.connect(self._choose_right)

    @property
    def pair(self) -> tuple[str, str]:
        """The ids of the speakers that are compared."""
        return self._pair

    def show_rows(self, rows: PanelRows, *, chosen: str | None = None) -> bool:
        """Compare speakers of `rows`: the same two as before, or `chosen` and another; False for fewer than two."""
        self._rows = rows
        known = {row.id for row in rows.speakers}
        keep = chosen is None and self._pair[0] in known and self._pair[1] in known
        pair = self._pair if keep else pair_to_compare(rows, chosen)
        self._show_pair(pair or ("", ""))
        return pair is not None

    @Slot(str)
    def _choose_left(self, speaker: str) -> None:
        left, right = self._pair
        self._show_pair((speaker, left if speaker == right else right))

    @Slot(str)
    def _choose_right(self, speaker: str) -> None:
        left, right = self._pair
        self._show_pair((right if speaker == left else left, speaker))

    def _show_pair(self, pair: tuple[str, str]) -> None:
        self._pair = pair
        for button, speaker in zip((self.left, self.right), pair, strict=True):
            button.show_speakers(self._rows.speakers, speaker)
        self.view.show_rows(statements_of_two(self._rows, *pair), right=pair[1])
