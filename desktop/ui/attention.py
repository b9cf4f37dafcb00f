"""What the reader's attention is on: one value that every pane shares, one signal when it changes.

Panes never know each other: each sets the attention and each redraws its own part of it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QPoint, Signal

from desktop.document import Span


@dataclass(frozen=True, slots=True)
class Focus:
    """Ids of what is chosen and hovered, None for nothing.

    `speaker` is the chosen speaker: their statements are lit, other marks dimmed. `quote` is the current statement
    (its receipt can be open). `hovered_quote`, `hovered_entity` and `hovered_speaker` follow the pointer.
    """

    speaker: str | None = None
    quote: str | None = None
    entity: str | None = None
    hovered_quote: str | None = None
    hovered_entity: str | None = None
    hovered_speaker: str | None = None


@dataclass(frozen=True, slots=True)
class TextPlace:
    """Where in the text something is asked for: the quote, the entity and the note there, and the words selected."""

    quote: str | None = None
    entity: str | None = None
    selected: Span | None = None
    note: int | None = None


class Attention(QObject):
    """Holds the `Focus`. Wishes that move the text are separate signals: a click asks to go somewhere."""

    changed = Signal(object, object)
    """The new and the previous `Focus`."""
    quote_requested = Signal(str)
    """Go to this quote in the text and make it the current one."""
    receipt_requested = Signal(str)
    """Show the receipt of this quote."""
    introduction_requested = Signal(str)
    """Show who the speaker of this quote is."""
    place_requested = Signal(object)
    """Go to this `Span` of the text."""
    note_requested = Signal(int)
    """Open this note of the reader's, by its number."""
    menu_requested = Signal(object, QPoint)
    """Show what can be done about a row of the panel or a `TextPlace`, at a point in global px."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._focus = Focus()

    @property
    def focus(self) -> Focus:
        """What the attention is on now."""
        return self._focus

    def update(self, **fields: str | None) -> None:
        """Change some fields of the focus; emits `changed` only if something is different."""
        self._set(replace(self._focus, **fields))

    def clear(self) -> None:
        """Forget everything, as when another article comes."""
        self._set(Focus())

    def _set(self, focus: Focus) -> None:
        if focus != self._focus:
            previous, self._focus = self._focus, focus
            self.changed.emit(focus, previous)
