"""Lines that are one paragraph: text that breaks them at a width or behind every sentence cuts through quotations."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop.analysis.quotes import marks
from desktop.document import Block, BlockRole, Span

_JOINABLE = frozenset({BlockRole.PARAGRAPH, BlockRole.SUBHEAD})
_MOST_LINES = 60
"""Lines that a quotation may run over: a mark that nobody closes must not swallow the article."""
_DOUBLE = frozenset(("“", '"', "„", "''"))
_CLOSERS = "”\"'’»“"


def joined(text: str, blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks in order, those that are lines of one paragraph as one.

    A line goes on in the next one, no blank line between, where a quotation is closed only there without having been
    opened anew, and where the next begins with a small letter behind a quotation: "“What?”", "asked Ann."
    """
    at = 0
    while at < len(blocks):
        last = at
        while last + 1 < len(blocks) and (further := _goes_on_to(text, blocks, at, last)) > last:
            last = further
        block = blocks[at]
        if last > at:
            role = BlockRole.PARAGRAPH if block.role is BlockRole.SUBHEAD else block.role
            block = replace(block, span=Span(block.span.start, blocks[last].span.end), role=role)
        yield block
        at = last + 1


def _goes_on_to(text: str, blocks: Sequence[Block], first: int, last: int) -> int:
    """The block up to which the paragraph that begins with block `first` goes on behind `last`; `last` if it ends."""
    if not _adjacent(text, blocks[last], blocks[last + 1]):
        return last
    line = Span(blocks[first].span.start, blocks[last].span.end)
    following = blocks[last + 1].span.of(text)
    if text[line.end - 1] in _CLOSERS and following[:1].islower():
        return last + 1
    opened = marks.left_open(text, line)
    return last if opened is None else _closed_in(text, blocks, last, opened)


def _closed_in(text: str, blocks: Sequence[Block], last: int, opened: marks.Mark) -> int:
    """The block that closes the quotation left open behind block `last`, else `last`."""
    for at in range(last + 1, min(last + 1 + _MOST_LINES, len(blocks))):
        if not _adjacent(text, blocks[at - 1], blocks[at]):
            break
        closes = marks.closed_first(text, blocks[at].span, opened)
        if closes is not None:
            return at if closes else last
    return last


def _adjacent(text: str, line: Block, after: Block) -> bool:
    between = text[line.span.end : after.span.start]
    return line.role in _JOINABLE and after.role in _JOINABLE and between.count("\n") == 1


def flowing(text: str, paragraphs: Sequence[Span], quotations: Sequence[marks.Quotation]) -> str:
    """The text, of the same length, as prose that an engine trained on news knows.

    Line ends inside `paragraphs` become spaces. Where no quotation stands between double marks, those of any other kind
    become such; beside double ones, single ones mark headlines and terms. News has two typewriter ones as well.
    """
    characters = list(text)
    for paragraph in paragraphs:
        for index in range(*paragraph):
            if characters[index] == "\n":
                characters[index] = " "
    pairs = [marks.around(text, quotation.span) for quotation in quotations]
    if not any(opening in _DOUBLE for opening, _ in pairs):
        for quotation, pair in zip(quotations, pairs, strict=True):
            _make_double(characters, quotation.span, pair)
    return "".join(characters)


def _make_double(characters: list[str], span: Span, pair: tuple[str, str]) -> None:
    opening, closing = pair
    characters[span.start : span.start + len(opening)] = "“".rjust(len(opening)) if opening else ""
    if closing:
        characters[span.end - len(closing) : span.end] = "”".ljust(len(closing))
