"""What a row is told about itself when it is drawn."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RowState:
    """`chosen`: the current speaker, statement or entity. `in_chosen`: below the chosen speaker.

    `focused`: the keyboard is on it. `open` and `last` say where a card goes on below the row, `first` that it begins
    with the row; `style` is the number of the speaker whose card the row is part of. `note` stands in place of a count
    ("3 of 7"). `folds`: what is below the row can be folded away, and is unless it is `open`.
    """

    chosen: bool = False
    hovered: bool = False
    focused: bool = False
    in_chosen: bool = False
    in_hovered: bool = False
    open: bool = False
    first: bool = False
    last: bool = False
    style: int | None = None
    note: str = ""
    folds: bool = False


PLAIN = RowState()
