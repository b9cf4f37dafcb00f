"""An article cut into the pieces that the parser takes one by one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.document import Block, BlockRole, Document, Span

MAX_PIECE = 5_000
"""Code points; far longer than any paragraph of prose, short enough for a piece to parse in a fraction of a second."""

_LINE = re.compile(r"\S[^\n]*")
_SENTENCE_END = re.compile(r"[.!?…]+[\"'”’)\]]*\s+")
_UNREADABLE = re.compile(r"[\ud800-\udfff]")
_ODD_APOSTROPHE = re.compile(r"(?<=\w)[‘`´′](?=(?:s|t|re|ve|ll|d|m)\b)")
_ODD_SPACE = re.compile(r"(?<=\S)[\t\n\r\v\f\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff](?=\S)")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of an article; all pieces together tile its text. Only a `prose` one is worth parsing."""

    span: Span
    prose: bool


def pieces(document: Document) -> tuple[Piece, ...]:
    """The article as a paragraph (or part of a very long one), the space behind it, the next paragraph, and so on."""
    result: list[Piece] = []
    end = 0
    for block in document.blocks or line_blocks(document.text):
        if block.span.start > end:
            result.append(Piece(Span(end, block.span.start), prose=False))
        readable = block.role is not BlockRole.REMOVED
        result.extend(Piece(span, prose=readable) for span in _cut(document.text, block.span))
        end = max(end, block.span.end)
    if end < len(document.text):
        result.append(Piece(Span(end, len(document.text)), prose=False))
    return tuple(result)


def line_blocks(text: str) -> tuple[Block, ...]:
    """Every line that holds more than white space as one paragraph."""
    spans = (Span(m.start(), m.start() + len(m[0].rstrip())) for m in _LINE.finditer(text))
    return tuple(Block(span, BlockRole.PARAGRAPH) for span in spans)


def readable(text: str) -> str:
    """The text as the parser likes it, of the same length: what UTF-8 cannot hold, odd apostrophes and spaces."""
    return _ODD_SPACE.sub(" ", _ODD_APOSTROPHE.sub("’", _UNREADABLE.sub("\ufffd", text)))


def _cut(text: str, span: Span) -> Iterator[Span]:
    start = span.start
    while span.end - start > MAX_PIECE:
        cut = _last_bound(text, start, start + MAX_PIECE)
        yield Span(start, cut)
        start = cut
    if start < span.end:
        yield Span(start, span.end)


def _last_bound(text: str, start: int, limit: int) -> int:
    """Behind the last sentence, else the last word, else the last character that fits."""
    window = text[start:limit]
    ends = [m.end() for m in _SENTENCE_END.finditer(window)]
    if ends:
        return start + ends[-1]
    space = max(window.rfind(" "), window.rfind("\n"), window.rfind("\t"))
    return start + space + 1 if space > 0 else limit
