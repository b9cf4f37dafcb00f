"""The text of an article as a widget may show it: as many characters, in one Qt block for each block of the article.

A text widget gives a meaning of its own to some characters (separators, frames, objects, byte order marks). For
display each of them is replaced by a stand-in of the same length, so that an offset stays an offset.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.document import Block, BlockRole, Document, InlineKind, Span

_TROUBLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2029\ufdd0-\ufdef\ufeff\ufff9-\uffff\ud800-\udfff]")
_WORDS = re.compile(r"\S(?:.*\S)?")
_WRAPPED_FROM = 45
"""A line of at least so many characters was broken for want of room, a shorter one on purpose (verse, an address)."""


@dataclass(frozen=True, slots=True)
class DisplayText:
    """What goes into the widget: `text` with as many code points as the document's, and the block of each line.

    `blocks[n]` belongs to the widget's block number n; None is a line of nothing but white space.
    """

    text: str
    blocks: tuple[Block | None, ...]


def display_text(document: Document) -> DisplayText:
    """The text of `document` for a widget.

    Of the white space between two blocks the last character becomes their separator. Lines inside a block are
    joined where they were merely wrapped, and never in code.
    """
    text = _TROUBLE.sub(_stand_in, document.text)
    verbatim = [r.span for r in document.ranges if r.kind is InlineKind.CODE and "\n" in r.span.of(text)]
    pieces: list[str] = []
    blocks: list[Block | None] = []
    at = 0
    for block in _covering(text, document.blocks):
        gap = block.span.start - at
        if gap:
            pieces.append(" " * (gap - 1) + "\n")
            if not blocks:
                blocks.append(None)
        if gap or not blocks:
            blocks.append(block)
        pieces.append(_joined(block.span.of(text), verbatim=any(block.span.overlaps(span) for span in verbatim)))
        at = block.span.end
    pieces.append(" " * (len(text) - at))
    return DisplayText("".join(pieces), tuple(blocks) or (None,))


def _stand_in(found: re.Match[str]) -> str:
    return "\ufffd" if found[0] >= "\ud800" and found[0] != "\ufeff" else " "


def _covering(text: str, blocks: tuple[Block, ...]) -> Iterator[Block]:
    """The blocks, and a paragraph for every line of words that none of them covers."""
    at = 0
    for block in blocks:
        yield from _uncovered(text, at, block.span.start)
        start, end = max(at, block.span.start), min(block.span.end, len(text))
        if start < end:
            yield block if block.span == (start, end) else Block(Span(start, end), block.role, block.level, block.note)
            at = end
    yield from _uncovered(text, at, len(text))


def _uncovered(text: str, start: int, end: int) -> Iterator[Block]:
    for words in _WORDS.finditer(text, start, end):
        yield Block(Span(*words.span()), BlockRole.PARAGRAPH)


def _joined(words: str, *, verbatim: bool) -> str:
    if "\n" not in words:
        return words
    lines = words.split("\n")
    ends = ["\u2028" if verbatim or len(line) < _WRAPPED_FROM else " " for line in lines[:-1]]
    return "".join(line + end for line, end in zip(lines, [*ends, ""], strict=True))
