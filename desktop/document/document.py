"""What a reader produces: one article as text with roles."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from desktop.document.spans import Span
from desktop.phrase import Phrase


class BlockRole(StrEnum):
    """What a block of an article is for."""

    HEADLINE = "headline"
    SUBHEAD = "subhead"
    BYLINE = "byline"
    PARAGRAPH = "paragraph"
    CAPTION = "caption"
    LIST_ITEM = "list_item"
    QUOTATION = "quotation"
    FOOTNOTE = "footnote"
    TABLE = "table"
    """A row of a table, its cells parted by bars."""
    PULL_QUOTE = "pull_quote"
    """Words of the article set large once more."""
    EMBED = "embed"
    """A post of somebody's that the article shows."""
    REMOVED = "removed"

    @property
    def is_prose(self) -> bool:
        """Whether the analysis looks for quotes here.

        A caption or removed furniture is not evidence for anybody; neither is a byline. A table has no sentences, and
        a pull quote would be counted twice.
        """
        return self not in _NOT_PROSE


_NOT_PROSE = frozenset(
    {BlockRole.BYLINE, BlockRole.CAPTION, BlockRole.TABLE, BlockRole.PULL_QUOTE, BlockRole.REMOVED},
)


@dataclass(frozen=True, slots=True)
class Block:
    """A span of text with a role.

    `level` is the heading level (1 to 6) or the nesting depth of a list item or quotation (1 up), else 0.
    `note` says why a block was removed, or carries the marker of a list item ("3." or "•").
    """

    span: Span
    role: BlockRole
    level: int = 0
    note: str = ""


class InlineKind(StrEnum):
    """Formatting of a range inside a block."""

    EMPHASIS = "emphasis"
    STRONG = "strong"
    CODE = "code"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class InlineRange:
    """A formatted range; `target` is the address of a link, never followed without asking."""

    span: Span
    kind: InlineKind
    target: str = ""


@dataclass(frozen=True, slots=True)
class ReaderNote:
    """Something the reader guessed, repaired or lost, in a sentence for the user."""

    code: str
    message: Phrase


@dataclass(frozen=True, slots=True)
class PagePlace:
    """Where a line or paragraph stands on its page: a box in points (1/72 inch) from the page's top left corner.

    `page` counts from 0.
    """

    span: Span
    page: int
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Document:
    """One article, normalised once: nothing after the reader changes a character of `text`.

    `blocks` are in order, do not overlap, and only white space lies between them. `id` is a content hash
    (see `content_id`), so that a file that moved is still the same article. `source` is a path or URL as a
    string, or "" for pasted text. `date` is what the article says of itself, as written. `outlet` is the site or
    publication it appeared in. `places` are in the order of their spans, for formats that have pages. `encoding` is
    the codec that the characters were read with, or "" where that is no question.
    """

    id: str
    text: str
    blocks: tuple[Block, ...] = ()
    title: str = ""
    byline: str = ""
    date: str = ""
    source: str = ""
    notes: tuple[ReaderNote, ...] = ()
    ranges: tuple[InlineRange, ...] = ()
    outlet: str = ""
    places: tuple[PagePlace, ...] = ()
    encoding: str = ""


def content_id(text: str) -> str:
    """Identity of a text: 32 hexadecimal digits of its SHA-256 (lone surrogates allowed)."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]
