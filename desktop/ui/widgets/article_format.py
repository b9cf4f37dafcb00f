"""How each kind of block is set: sizes, weights and spaces as multiples of the reading size."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from desktop.document import Block, BlockRole, InlineKind, InlineRange
from desktop.ui.theme import Theme

EM_PER_CHARACTER = 0.492
"""Mean advance of a character of running text in Literata, in em: 70 characters at 18 px are 620 px."""
STRIP = 30
"""Height in px of the strip that stands for folded blocks."""
STRIP_GAP = 18
"""Room in px between a strip and the block after it."""
STRIP_LEAD = 8
"""Room in px between the bar of a strip that is not folded and its words."""
LEFT = 28
"""Room in px left of a line of text, for markers and bars."""
_TOP, _FOOT = 40, 200
_USUAL = 18
"""Size in px of the text at 100 %."""
_DAMPED = 0.2
"""How much of what makes headings larger than text is kept above that size."""
_HIDDEN_SIZE = 1
"""Size in px of words that are folded away."""
META = 46
"""Height in px of the space under the headline that holds date, minutes and words."""


class Offsets(Protocol):
    """Knows where in the widget a code point of the text is."""

    def to_utf16(self, point: int) -> int:
        """The UTF-16 offset of a code point."""


@dataclass(frozen=True, slots=True)
class RoleStyle:
    """The type of a role.

    `size`, `before`, `after` and `indent` (for each level) are in em of the reading size, `leading` is a multiple of
    the role's own size (0: the reader's), `ink` a colour of the palette.
    """

    size: float = 1.0
    weight: int = 400
    leading: float = 0.0
    before: float = 0.0
    after: float = 0.89
    indent: float = 0.0
    ink: str = "ink"


PLAIN = RoleStyle()
TITLE = RoleStyle(size=32 / 18, weight=600, leading=1.22, after=0.5)
_HEADING = RoleStyle(size=1.28, weight=600, leading=1.3, before=1.5, after=0.45)
_CHAPTER = RoleStyle(size=1.45, weight=600, leading=1.28, before=2.4, after=0.7)
_LIST_ITEM = RoleStyle(after=0.44, indent=1.5)
LIST_END = replace(_LIST_ITEM, after=PLAIN.after)
"""The last item of a list, which stands as far from what follows as a paragraph does."""
_STYLES = {
    BlockRole.HEADLINE: _CHAPTER,
    BlockRole.SUBHEAD: RoleStyle(size=1.12, weight=600, leading=1.4, before=1.2, after=0.4),
    BlockRole.BYLINE: RoleStyle(size=0.83, ink="soft"),
    BlockRole.PARAGRAPH: PLAIN,
    BlockRole.CAPTION: RoleStyle(size=0.83, leading=1.5, ink="soft"),
    BlockRole.LIST_ITEM: _LIST_ITEM,
    BlockRole.QUOTATION: RoleStyle(indent=1.35),
    BlockRole.FOOTNOTE: RoleStyle(size=0.83, leading=1.5, ink="soft"),
    BlockRole.TABLE: RoleStyle(size=0.89, leading=1.5, after=0.3),
    BlockRole.PULL_QUOTE: RoleStyle(size=1.12, leading=1.45, indent=1.35, ink="soft"),
    BlockRole.EMBED: RoleStyle(size=0.94, indent=1.35),
    BlockRole.REMOVED: RoleStyle(size=0.83, leading=1.5, ink="soft"),
}


def role_style(block: Block | None) -> RoleStyle:
    """The type of a block by its role alone."""
    if block is None:
        return PLAIN
    if block.role is BlockRole.SUBHEAD and block.level in (1, 2):
        return _HEADING
    return _STYLES[block.role]


def type_size(style: RoleStyle, reading: int) -> float:
    """Size of a type in px where text is set in `reading` px.

    Above the usual size headings grow little more than the text: who enlarges it wants to read it, and a headline of
    64 px fills the page.
    """
    usual = min(reading, _USUAL)
    return style.size * usual + (reading - usual) * (min(style.size, 1.0) + max(0.0, style.size - 1.0) * _DAMPED)


def column_width(theme: Theme) -> int:
    """Width of a line of text in px."""
    return round(theme.reading.width * EM_PER_CHARACTER * theme.reading.size)


class Typesetter:
    """Gives the blocks of a QTextDocument their formats; once the text is in it never touches a character."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def insert(self, target: QTextDocument, text: str) -> None:
        """Put the text into an empty document, set as a paragraph throughout."""
        page = target.rootFrame().frameFormat()
        page.setMargin(0)
        page.setTopMargin(_TOP)
        page.setBottomMargin(_FOOT)
        page.setLeftMargin(LEFT)
        target.rootFrame().setFrameFormat(page)
        cursor = QTextCursor(target)
        cursor.setBlockFormat(self._block_format(PLAIN))
        cursor.insertText(text, self._char_format(PLAIN))

    def set_block(
        self, target: QTextDocument, number: int, block: Block | None, style: RoleStyle, *, above: int = 0
    ) -> None:
        """Set one block in a type with `above` px more above it; what is no block of the article takes no room."""
        if block is None:
            self._apply(target, number, self._hidden_block(0), self._hidden_text())
            return
        block_format = self._block_format(style, level=max(1, block.level))
        block_format.setTopMargin(block_format.topMargin() + above)
        if style is TITLE:
            block_format.setBottomMargin(META)
        self._apply(target, number, block_format, self._char_format(style))

    def fold(self, target: QTextDocument, number: int, *, strip: bool) -> None:
        """Hide the words of a block; with `strip` the line that says so finds its room below."""
        self._apply(target, number, self._hidden_block(STRIP + STRIP_GAP if strip else 0), self._hidden_text())

    def recolor(self, target: QTextDocument, number: int, style: RoleStyle) -> None:
        """Give the words of a block the colour of their type in the theme in force."""
        if style.ink != PLAIN.ink:
            made = QTextCharFormat()
            made.setForeground(self._theme.color(style.ink))
            cursor = QTextCursor(target.findBlockByNumber(number))
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(made)

    def set_ranges(self, target: QTextDocument, ranges: Sequence[InlineRange], offsets: Offsets) -> None:
        """Give the formatted ranges inside blocks their formats, except in blocks that are folded."""
        cursor = QTextCursor(target)
        for inline in ranges:
            cursor.setPosition(offsets.to_utf16(inline.span.start))
            cursor.setPosition(offsets.to_utf16(inline.span.end), QTextCursor.MoveMode.KeepAnchor)
            if cursor.charFormat().font().pixelSize() == _HIDDEN_SIZE:
                continue
            cursor.mergeCharFormat(self._inline_format(inline))

    def _apply(
        self, target: QTextDocument, number: int, block_format: QTextBlockFormat, char_format: QTextCharFormat
    ) -> None:
        cursor = QTextCursor(target.findBlockByNumber(number))
        cursor.setBlockFormat(block_format)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(char_format)

    def _block_format(self, style: RoleStyle, *, level: int = 1) -> QTextBlockFormat:
        em = self._theme.reading.size
        made = QTextBlockFormat()
        leading = style.leading or self._theme.reading.leading
        high = type_size(style, em) * leading
        made.setLineHeight(round(high), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        made.setTopMargin(round(em * style.before))
        made.setBottomMargin(round(em * style.after))
        made.setLeftMargin(round(em * style.indent * min(level, 6)))
        return made

    def _char_format(self, style: RoleStyle) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFont(
            self._theme.reading_font(pixels=round(type_size(style, self._theme.reading.size)), weight=style.weight)
        )
        if style.ink != PLAIN.ink:  # plain text takes the colour of the widget, and follows it
            made.setForeground(self._theme.color(style.ink))
        return made

    @staticmethod
    def _hidden_block(below: int) -> QTextBlockFormat:
        made = QTextBlockFormat()
        made.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        made.setBottomMargin(below)
        return made

    @staticmethod
    def _hidden_text() -> QTextCharFormat:
        made = QTextCharFormat()
        font = QFont()
        font.setPixelSize(_HIDDEN_SIZE)
        made.setFont(font)
        made.setForeground(QColor(0, 0, 0, 0))
        return made

    def _inline_format(self, inline: InlineRange) -> QTextCharFormat:
        made = QTextCharFormat()
        match inline.kind:
            case InlineKind.EMPHASIS:
                made.setFontItalic(True)
            case InlineKind.STRONG:
                made.setFontWeight(600)
            case InlineKind.CODE:
                made.setFontFamilies(["ui-monospace", "Consolas", "Menlo", "DejaVu Sans Mono", "monospace"])
                made.setProperty(QTextCharFormat.Property.FontPixelSize, round(self._theme.reading.size * 0.88))
                made.setBackground(self._theme.color("panel"))
            case InlineKind.LINK:
                made.setForeground(self._theme.color("accent"))
                made.setFontUnderline(True)  # a link is told from text without its colour too
                made.setAnchor(True)
                made.setAnchorHref(inline.target)
        return made
