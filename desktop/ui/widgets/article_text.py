"""The text of an article as a widget may show it: as many characters, in one Qt block for each block of the article.

A text widget gives a meaning of its own to some characters (separators, frames, objects, byte order marks). For
display each of them is replaced by a stand-in of the same length, so that an offset stays an offset.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.document import Block, BlockRole, Document, InlineKind, Span

_TROUBLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2029\ufdd0-\ufdef\ufeff\ufff9-\uffff\ud800-\udfff]")
_WORDS = re.compile(r"\S(?:.*\S)?")
_WRAPPED_FROM = 45
"""A line of at least so many characters was broken for want of room, a shorter one on purpose (verse, an address)."""


LONGEST = 6_000
"""Code points of a block that stay together: more than two screens. Qt breaks all lines of a block whenever one of them
is asked for, and draws each of them, so a paragraph of a book's length would stall every step."""
_SENTENCE_END = re.compile(r"""[.!?…]["'”’»)\]]*\s+""")
_SPACE = re.compile(r"\s+")
_HEADINGS = frozenset({BlockRole.HEADLINE, BlockRole.SUBHEAD})


@dataclass(frozen=True, slots=True)
class DisplayText:
    """What goes into the widget: `text` with as many code points as the document's, and the block of each line.

    `blocks[n]` belongs to the widget's block number n; None is a line of nothing but white space.
    """

    text: str
    blocks: tuple[Block | None, ...]


class DisplayBlocks:
    """The blocks of the widget, numbered from 0, and the text of some neighbours among them.

    `blocks[n]` is the block of the article, None for a first line of nothing but white space; `starts` and `ends` are
    code points. A block of more than `LONGEST` of them is set in several; the numbers of those that another one of the
    same block follows are in `unfinished`.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._verbatim = [
            r.span for r in document.ranges if r.kind is InlineKind.CODE and "\n" in r.span.of(document.text)
        ]
        made: list[Block | None] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        unfinished: set[int] = set()
        at = 0
        for block in _covering(document.text, document.blocks):
            if block.span.start > at and not made:
                made.append(None)
                self.starts.append(0)
                self.ends.append(0)
            if block.span.start > at or not made:
                pieces = list(_pieces(document.text, block))
                unfinished.update(range(len(made), len(made) + len(pieces) - 1))
                made += pieces
                self.starts += [piece.span.start for piece in pieces]
                self.ends += [piece.span.end for piece in pieces]
            at = self.ends[-1] = block.span.end
        self.unfinished = frozenset(unfinished)
        self.blocks = tuple(made) or (None,)
        self.starts, self.ends = self.starts or [0], self.ends or [0]

    def number_at(self, point: int) -> int:
        """The number of the block that holds a code point or ends before it."""
        return max(0, bisect_right(self.starts, point) - 1)

    def reach(self, first: int, last: int) -> Span:
        """The code points from the block `first` to the block `last`; white space around the article included."""
        end = self.ends[last] if last + 1 < len(self.blocks) else len(self._document.text)
        return Span(self.starts[first], end)

    def text(self, first: int, last: int) -> str:
        """The text of the blocks `first` to `last`, as many code points as their `reach`.

        Of the white space between two blocks the last character becomes their separator. Lines inside a block are
        joined where they were merely wrapped, and never in code.
        """
        reach = self.reach(first, last)
        shown = _TROUBLE.sub(_stand_in, reach.of(self._document.text))
        pieces: list[str] = []
        at = reach.start
        for number in range(first, last + 1):
            span = Span(self.starts[number], self.ends[number])
            if number > first:
                pieces.append(" " * (span.start - at - 1) + "\n")
            words = shown[span.start - reach.start : span.end - reach.start]
            pieces.append(_joined(words, verbatim=any(span.overlaps(code) for code in self._verbatim)))
            at = span.end
        pieces.append(" " * (reach.end - at))
        return "".join(pieces)


def display_text(document: Document) -> DisplayText:
    """The text of `document` for a widget; see `DisplayBlocks.text`."""
    shown = DisplayBlocks(document)
    return DisplayText(shown.text(0, len(shown.blocks) - 1), shown.blocks)


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


def _pieces(text: str, block: Block) -> Iterator[Block]:
    """The block, in pieces where it is very long: cut after a sentence, or else between two words if there are such."""
    start, end = block.span
    while end - start > LONGEST and block.role not in _HEADINGS and (gap := _gap(text, start, end)) is not None:
        yield _piece(block, start, gap.start)
        start = gap.end
    yield block if start == block.span.start else _piece(block, start, end)


def _piece(block: Block, start: int, end: int) -> Block:
    marker = block.role is BlockRole.LIST_ITEM and start > block.span.start  # stands before the first line alone
    return Block(Span(start, end), block.role, block.level, "" if marker else block.note)


def _gap(text: str, start: int, end: int) -> Span | None:
    """The white space at which to cut a block that begins at `start`; none if it is one word from there on."""
    half, latest = start + LONGEST // 2, start + LONGEST
    ends = [*_SENTENCE_END.finditer(text, half, latest)] or [*_SPACE.finditer(text, half, latest)]
    first = _SPACE.search(text, ends[-1].start() if ends else latest, end)
    return Span(*first.span()) if first is not None and first.end() < end else None


def _uncovered(text: str, start: int, end: int) -> Iterator[Block]:
    gap = text[start:end]
    if gap and not gap.isspace():
        for words in _WORDS.finditer(_TROUBLE.sub(_stand_in, gap)):
            yield Block(Span(start + words.start(), start + words.end()), BlockRole.PARAGRAPH)


def _joined(words: str, *, verbatim: bool) -> str:
    if "\n" not in words:
        return words
    lines = words.split("\n")
    ends = ["\u2028" if verbatim or len(line) < _WRAPPED_FROM else " " for line in lines[:-1]]
    return "".join(line + end for line, end in zip(lines, [*ends, ""], strict=True))
