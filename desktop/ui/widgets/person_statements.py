"""All that somebody is on record as having said, by date, word for word and paraphrase apart."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.presentation.filtering import FilterIndex
from desktop.presentation.person import SaidRow
from desktop.presentation.phrases import figure
from desktop.ui.delegates.row_delegate import MARGIN
from desktop.ui.models.library_model import ListRow
from desktop.ui.models.roles import Heading
from desktop.ui.theme import Theme
from desktop.ui.widgets.clearing import make_clearable
from desktop.ui.widgets.library_list import LibraryList
from desktop.ui.widgets.segmented import SegmentedControl

_PAGE = 40
_DELAY_MS = 140


class PersonStatements(QWidget):
    """Asks for the contexts of the rows that are about to be seen, and is given them by `add_rows`."""

    contexts_wanted = Signal(object)
    """A tuple of rows."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: tuple[SaidRow, ...] = ()
        self._shown: list[SaidRow] = []
        self._given = 0
        self._year: str | None = None
        self._index: FilterIndex | None = None
        self.kinds = SegmentedControl(
            [("all", self.tr("All")), ("verbatim", self.tr("Word for word")), ("paraphrase", self.tr("Paraphrase"))],
            theme,
            self,
        )
        self.kinds.setObjectName("personKinds")
        self.filter = QLineEdit(self)
        self.filter.setObjectName("personFilter")
        make_clearable(self.filter)
        self.filter.setPlaceholderText(self.tr("Filter statements"))
        self.filter.setAccessibleName(self.tr("Filter statements"))
        self.list = LibraryList(self.tr("Statements, the latest first"), theme, self)
        self.list.setObjectName("personStatements")
        tools = QHBoxLayout()
        tools.setContentsMargins(MARGIN, 0, MARGIN, 0)
        tools.setSpacing(8)
        tools.addWidget(self.kinds, 5)
        tools.addWidget(self.filter, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(tools)
        layout.addWidget(self.list, 1)
        self._timer = QTimer(self, singleShot=True, interval=_DELAY_MS)
        self._timer.timeout.connect(self.refilter)
        self.filter.textChanged.connect(self._timer.start)
        self.kinds.chosen.connect(self.refilter)
        self.list.listed.more_wanted.connect(self._ask_more)

    def show_rows(self, rows: tuple[SaidRow, ...], *, verbatim: int) -> None:
        """Show the statements of somebody else."""
        same, self._rows = rows == self._rows, rows
        for key, count in (("all", len(rows)), ("verbatim", verbatim), ("paraphrase", len(rows) - verbatim)):
            self.kinds.segment(key).set_count(figure(count))
        if not same:
            self._index = None
            self.refilter()

    @Slot()
    def focus_filter(self) -> None:
        """Put the cursor into the filter, what is in it being selected."""
        self.filter.setFocus()
        self.filter.selectAll()

    @Slot()
    def refilter(self) -> None:
        """Show what the kind and the filter leave."""
        self._timer.stop()
        kind, typed = self.kinds.current, self.filter.text()
        rows = self._rows
        if typed.strip():
            if self._index is None:
                self._index = FilterIndex(f"{row.text} {row.outlet} {row.title} {row.date}" for row in rows)
            found = self._index.matches(typed)
            rows = rows if found is None else tuple(rows[number] for number in found)
        self._shown = [row for row in rows if kind == "all" or row.is_verbatim == (kind == "verbatim")]
        self._given, self._year = 0, None
        self.list.set_message(self.tr("Nothing matches."))
        self.list.listed.set_rows(())
        self._ask_more()

    def add_rows(self, rows: tuple[SaidRow, ...]) -> None:
        """The rows that were asked for, with their contexts."""
        expected = self._shown[self._given : self._given + len(rows)]
        if [row.number for row in rows] != [row.number for row in expected]:
            return  # the filter has changed since
        self._given += len(rows)
        made: list[ListRow] = []
        for row in rows:
            if row.year != self._year:
                self._year = row.year
                made.append(Heading(row.year or self.tr("No date")))
            made.append(row)
        model = self.list.listed
        total = len(model.rows) + len(made) + (self._given < len(self._shown))
        model.add_rows(made, total)

    @Slot()
    def _ask_more(self) -> None:
        wanted = tuple(self._shown[self._given : self._given + _PAGE])
        if wanted:
            self.contexts_wanted.emit(wanted)
