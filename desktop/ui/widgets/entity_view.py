"""Entities below the headings of their labels."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QTreeView, QWidget

from desktop.presentation.rows import EntityRow
from desktop.ui.attention import Attention, Focus
from desktop.ui.delegates.painters import EntityPainter, HeadingPainter
from desktop.ui.delegates.row_delegate import PainterClass, RowDelegate
from desktop.ui.delegates.row_state import PLAIN, RowState
from desktop.ui.models.entity_model import EntityModel
from desktop.ui.models.roles import ID_ROLE, ROW_ROLE, Heading, Index, PanelRow
from desktop.ui.theme import Theme
from desktop.ui.widgets.row_places import button_place
from desktop.ui.widgets.row_view import RowView
from desktop.ui.widgets.speaker_view import set_up_tree


class EntityView(RowView, QTreeView):
    """Each click or Enter goes to the entity's next mention, on a heading it folds what is below or unfolds it."""

    def __init__(self, theme: Theme, attention: Attention, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("entityView")
        self.setAccessibleName(self.tr("Entities by kind"))
        self._step = ("", 0)
        self.expanded.connect(self._note_fold)
        self.collapsed.connect(self._note_fold)
        self.entities = EntityModel(self)
        self.setModel(self.entities)
        set_up_tree(self)
        self._folded: set[str] = set()
        painters: dict[type, PainterClass] = {EntityRow: EntityPainter, Heading: HeadingPainter}
        self.set_up(theme, attention, RowDelegate(theme, painters, self.state_of, parent=self))

    def show_rows(self, rows: Sequence[EntityRow]) -> None:
        """Show other entities; what is current and on top stays so."""
        current, top = str(self.currentIndex().data(ID_ROLE)), self.top_row()
        self.entities.set_rows(rows)
        for number in range(self.entities.rowCount()):  # expandAll would lay out a hidden view at once
            heading = self.entities.index(number, 0)
            self.setExpanded(heading, self._label(heading) not in self._folded)
        self.setCurrentIndex(self.entities.index_of(current))
        if top is not None:
            self.keep_top(self.entities.index_of(top[0]), top[1])

    def state_of(self, index: Index, row: PanelRow) -> RowState:
        """Chosen and hovered, and which mention one has gone to."""
        if isinstance(row, Heading):
            return RowState(focused=self.is_focused(index), open=self.isExpanded(index), folds=True)
        if not isinstance(row, EntityRow):
            return PLAIN
        focus = self._attention.focus
        entity, step = self._step
        chosen = row.id == focus.entity
        note = self.tr("{number} of {count}").format(number=step, count=len(row.mentions))
        return RowState(
            chosen=chosen,
            hovered=row.id == focus.hovered_entity,
            focused=self.is_focused(index),
            note=note if chosen and row.id == entity else "",
        )

    def button_place(self, index: QModelIndex) -> QPoint | None:
        """At the right of a row."""
        row = index.data(ROW_ROLE) if index.isValid() else None
        return button_place(row, self.frame_of(index), in_card=False, last=False)

    def hover(self, row: PanelRow | None) -> None:
        """Light the mentions in the text."""
        self._attention.update(hovered_entity=row.id if isinstance(row, EntityRow) else None)

    def go(self, row: PanelRow) -> None:
        """Go to the next mention, after the last one to the first again; fold or unfold what is below a heading."""
        if isinstance(row, Heading):
            self._toggle(row)
        if not isinstance(row, EntityRow) or not row.mentions:
            return
        entity, step = self._step
        again = entity == row.id and self._attention.focus.entity == row.id
        self._step = (row.id, step % len(row.mentions) + 1 if again else 1)
        self._attention.update(entity=row.id)
        self._attention.place_requested.emit(row.mentions[self._step[1] - 1])
        self.viewport().update()

    def _toggle(self, row: Heading) -> None:
        self._folded ^= {row.text}
        for number in range(self.entities.rowCount()):
            heading = self.entities.index(number, 0)
            if self._label(heading) == row.text:
                self.setExpanded(heading, row.text not in self._folded)

    @staticmethod
    def _label(heading: QModelIndex) -> str:
        return str(heading.data(Qt.ItemDataRole.DisplayRole))

    def _note_fold(self, heading: QModelIndex) -> None:
        """The arrow keys fold too, and going to an entity unfolds."""
        label = self._label(heading)
        self._folded = self._folded - {label} if self.isExpanded(heading) else self._folded | {label}

    def follow(self, new: Focus, previous: Focus) -> None:
        """Show the current entity."""
        index = self.entities.index_of(new.entity or "")
        if new.entity != previous.entity and index.isValid():
            self.setCurrentIndex(index)
            self.show_index(index)

    def drawRow(self, painter: QPainter, options: QStyleOptionViewItem, index: Index) -> None:
        """The delegate draws everything."""
        self._rows.paint(painter, options, index)

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """A heading needs no branches."""
