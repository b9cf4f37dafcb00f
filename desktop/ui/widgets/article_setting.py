"""One article set in type: its text in a QTextDocument, and what is folded away."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor, QTextDocument

from desktop.document import BlockRole, Document, InlineRange, Span
from desktop.presentation.structure import count_words
from desktop.ui.theme import Theme
from desktop.ui.widgets.article_format import (
    LIST_END,
    PLAIN,
    STRIP,
    STRIP_GAP,
    STRIP_LEAD,
    TITLE,
    RoleStyle,
    Typesetter,
    role_style,
)
from desktop.ui.widgets.article_part import ArticlePart, PartOffsets, part_around, whole
from desktop.ui.widgets.article_text import DisplayBlocks

_HEADING_WORDS = 12
_BEFORE_DECK = (BlockRole.HEADLINE, BlockRole.BYLINE, BlockRole.CAPTION, BlockRole.REMOVED)


@dataclass(slots=True)
class Strip:
    """Neighbouring blocks that the reader took out of the article for one reason: numbers `first` to `last`."""

    first: int
    last: int
    note: str
    words: int
    folded: bool = True


class ArticleSetting:
    """The document, the QTextDocument made of it, and the translation between their offsets.

    Of a long document only a part is set: neighbouring blocks around a place (see `ArticlePart`). Blocks are numbered
    throughout the document by their place in `blocks`; that of a block of the QTextDocument is `part.first` more than
    Qt's own. `offsets` knows no place outside the part and gives the nearest one in it.
    """

    def __init__(
        self, document: Document, theme: Theme, parent: QObject, *, unfolded: bool = False, around: int | None = None
    ) -> None:
        """`around` is the place whose part is to be set; None sets the whole document, however long."""
        self.document = document
        self._shown = DisplayBlocks(document)
        self.blocks = self._shown.blocks
        self.strips = self._find_strips(folded=not unfolded)
        self.title = self._find_title()
        self.deck = self._find_deck()
        self._setter = Typesetter(theme)
        self._parent = parent
        self._set_part(whole(self._shown) if around is None else part_around(self._shown, around))
        self.qt = self._make()

    def _set_part(self, part: ArticlePart) -> None:
        self.part = part
        self.offsets = PartOffsets(self.document.text, part.span)

    def move_to(self, point: int, *, upwards: bool) -> QTextDocument:
        """Set the part around a place; gives back the QTextDocument of the part before."""
        self._set_part(part_around(self._shown, point, upwards=upwards))
        return self.renew()

    def renew(self) -> QTextDocument:
        """Set the article anew after a change of theme or size; gives back the QTextDocument it was in before.

        A new one is made: Qt lays it out as it is needed, where every change to an old one is laid out at once.
        """
        before, self.qt = self.qt, self._make()
        return before

    def recolor(self) -> None:
        """Take the colours of another theme; no line moves."""
        for number in self.part.numbers:
            if self.blocks[number] is not None and not self.is_folded(number):
                self._setter.recolor(self.qt, number - self.part.first, self.style_of(number))
        self._setter.set_ranges(self.qt, self._ranges(), self.offsets)

    def _make(self) -> QTextDocument:
        made = QTextDocument(self._parent)
        made.setUndoRedoEnabled(False)
        made.setDocumentMargin(0)
        changes = QTextCursor(made)
        changes.beginEditBlock()
        self._setter.insert(made, self._shown.text(self.part.first, self.part.last))
        self._set_special(made)
        changes.endEditBlock()
        return made

    def style_of(self, number: int) -> RoleStyle:
        """The type of the block with this number."""
        if number == self.title:
            return TITLE
        style = PLAIN if number == self.deck else role_style(self.blocks[number])
        if self._ends_list(number):
            style = LIST_END
        if number in self._shown.unfinished:
            style = replace(style, after=0.0)
        return replace(style, before=0.0) if number - 1 in self._shown.unfinished else style

    def _ends_list(self, number: int) -> bool:
        block = self.blocks[number]
        if block is None or block.role is not BlockRole.LIST_ITEM:
            return False
        after = next((b for b in islice(self.blocks, number + 1, None) if b is not None), None)
        return after is None or after.role is not BlockRole.LIST_ITEM

    def _is_piece(self, number: int) -> bool:
        """Whether this is not all of a block of the article; see `DisplayBlocks`."""
        return number in self._shown.unfinished or number - 1 in self._shown.unfinished

    def is_heading(self, number: int) -> bool:
        """Whether a block is a headline or a heading in the text; the lines under the headline are not."""
        block = self.blocks[number]
        return block is not None and block.role in (BlockRole.HEADLINE, BlockRole.SUBHEAD) and number != self.deck

    def strip_at(self, number: int) -> Strip | None:
        """The strip that holds the block with this number."""
        at = bisect_right(self.strips, number, key=_first_of) - 1
        return self.strips[at] if at >= 0 and number <= self.strips[at].last else None

    def is_folded(self, number: int) -> bool:
        """Whether the block with this number is folded away."""
        strip = self.strip_at(number)
        return strip is not None and strip.folded

    def toggle(self, strip: Strip) -> None:
        """Fold or unfold the blocks of a strip."""
        strip.folded = not strip.folded
        self._set_strip(self.qt, strip)
        for below in self.strips:
            if below.first == strip.last + 1:
                self._set_strip(self.qt, below)

    def span(self, first_unit: int, last_unit: int) -> Span:
        """The code points between two UTF-16 offsets."""
        return Span(self.offsets.to_code_point(first_unit), self.offsets.to_code_point(last_unit))

    def _ranges(self) -> Sequence[InlineRange]:
        """The formatted ranges that reach into the part."""
        span = self.part.span
        if span.length == len(self.document.text):
            return self.document.ranges
        return [r for r in self.document.ranges if r.span.overlaps(span)]

    def _set_special(self, target: QTextDocument) -> None:
        for number in self.part.numbers:
            block = self.blocks[number]
            if block is None or block.role not in (BlockRole.PARAGRAPH, BlockRole.REMOVED) or self._is_piece(number):
                self._setter.set_block(target, number - self.part.first, block, self.style_of(number))
        for strip in self.strips:
            self._set_strip(target, strip)
        self._setter.set_ranges(target, self._ranges(), self.offsets)

    def _set_strip(self, target: QTextDocument, strip: Strip) -> None:
        for number in range(max(strip.first, self.part.first), min(strip.last, self.part.last) + 1):
            shown = number - self.part.first
            if strip.folded:
                self._setter.fold(target, shown, strip=number == strip.last)
            else:
                above = self._room_above(strip) if number == strip.first else 0
                self._setter.set_block(target, shown, self.blocks[number], self.style_of(number), above=above)

    def _room_above(self, strip: Strip) -> int:
        """Room for the bar of a strip that is not folded; Qt takes the larger of two margins, not their sum."""
        below_another = any(other.folded and other.last == strip.first - 1 for other in self.strips)
        return STRIP_GAP + STRIP + STRIP_LEAD + (STRIP if below_another else 0)

    def _find_title(self) -> int | None:
        """The first block if it is a headline; a line about the article ("For immediate release") may stand above."""
        for number, block in enumerate(self.blocks):
            if block is not None and block.role not in (BlockRole.REMOVED, BlockRole.BYLINE):
                return number if block.role is BlockRole.HEADLINE and block.level <= 1 else None
        return None

    def _find_deck(self) -> int | None:
        """The first subhead if it is a sentence rather than a heading and stands before all text."""
        for number, block in enumerate(self.blocks):
            if block is not None and block.role is BlockRole.SUBHEAD:
                return number if count_words(block.span.of(self.document.text)) > _HEADING_WORDS else None
            if block is not None and block.role not in _BEFORE_DECK:
                return None
        return None

    def _find_strips(self, *, folded: bool) -> tuple[Strip, ...]:
        found: list[Strip] = []
        for number, block in enumerate(self.blocks):
            if block is None or block.role is not BlockRole.REMOVED:
                continue
            words = count_words(block.span.of(self.document.text))
            if found and found[-1].last == number - 1 and found[-1].note == block.note:
                found[-1].last = number
                found[-1].words += words
            else:
                found.append(Strip(number, number, block.note, words, folded))
        return tuple(found)


def _first_of(strip: Strip) -> int:
    return strip.first
