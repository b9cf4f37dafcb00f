"""What the reader has selected, in code points: it may reach farther than what is set in type at the moment."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QTextCursor

from desktop.document import Span

if TYPE_CHECKING:
    from desktop.ui.widgets.article_view import ArticleView


class Ends(NamedTuple):
    """Where selecting began, and where it has come to; either may be the smaller one."""

    anchor: int
    position: int


_NONE = Ends(0, 0)


class ArticleSelection:
    """Remembers the ends that a cursor of Qt's cannot have because they are not in its document."""

    def __init__(self, view: ArticleView) -> None:
        self._view = view
        self._meant = self._units = _NONE

    def forget(self) -> None:
        """Another article."""
        self._meant = self._units = _NONE

    def points(self) -> Ends:
        """The ends in code points of the whole text."""
        cursor, offsets = self._view.textCursor(), self._view.setting.offsets
        anchor, position = cursor.anchor(), cursor.position()
        part = self._view.setting.part
        if not part.is_all and {anchor, position} == {0, offsets.to_utf16(part.length)}:
            return Ends(0, part.length)  # all that Qt has is all there is
        return Ends(
            self._meant.anchor if self._kept(anchor, self._units.anchor) else offsets.to_code_point(anchor),
            self._meant.position if self._kept(position, self._units.position) else offsets.to_code_point(position),
        )

    def _kept(self, unit: int, restored: int) -> bool:
        """Whether an end still stands where `restore` put it."""
        return self._meant != _NONE and unit == restored

    def span(self) -> Span:
        """What is selected; empty where nothing is."""
        start, end = sorted(self.points())
        return Span(start, end)

    def restore(self, anchor: int, position: int) -> None:
        """Select as much of this as is set in type, and remember the rest."""
        self.forget()
        if anchor == position:
            return
        offsets = self._view.setting.offsets
        units = Ends(offsets.to_utf16(anchor), offsets.to_utf16(position))
        cursor = QTextCursor(self._view.document())
        cursor.setPosition(units.anchor)
        cursor.setPosition(units.position, QTextCursor.MoveMode.KeepAnchor)
        self._view.setTextCursor(cursor)
        self._meant, self._units = Ends(anchor, position), units
