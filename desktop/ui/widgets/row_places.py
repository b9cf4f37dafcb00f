"""Where on a row its small button stands: where there are no words, or only a count."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect

from desktop.presentation.rows import EntityRow, SpeakerRow, StatementRow
from desktop.ui.delegates.painters import CARD_FOOT, GAP, PAD
from desktop.ui.widgets.row_button import SIZE

_BELOW_CARD = 23
"""Under the words of a card's head: its bar with the space around it."""


def button_place(row: object, box: QRect, *, in_card: bool, last: bool) -> QPoint | None:
    """The button's upper left corner on the row drawn in `box`; None where there is none.

    `in_card` tells a statement inside a card from one in the list of all quotes, `last` that it ends its card.
    """
    right = box.right() + 1 - PAD - SIZE + 4
    if isinstance(row, SpeakerRow):
        head = box.height() - GAP - 11 - _BELOW_CARD
        return QPoint(right, box.top() + GAP + 11 + (head - SIZE) // 2)
    if isinstance(row, EntityRow):
        return QPoint(box.right() + 1 - SIZE - 4, box.top() + (box.height() - SIZE) // 2)
    if isinstance(row, StatementRow) and in_card:
        return QPoint(right - 6, box.bottom() + 1 - SIZE - 8 - (CARD_FOOT if last else 0))
    if isinstance(row, StatementRow):
        return QPoint(right + 2, box.top() + GAP + 9)
    return None
