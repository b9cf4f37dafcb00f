"""The sentence around a place, without a language model: good enough to show, not to analyse."""

from __future__ import annotations

import re
from bisect import bisect_right

from desktop.document import Document, Span

_END = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s+[\"'“‘«(\[]*[A-Z0-9\u00c0-\u00de\u0400-\u042f])")
_NOT_AN_END = re.compile(
    r"(?:^|[\s(“\"‘'])(?:[A-Z]|(?:[A-Z]\.)+[A-Z]?|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Rev|Hon|St|Jr|Sr|"
    r"vs|No|Inc|Ltd|Corp|Co|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)\.$"
)


def sentence_around(document: Document, offset: int) -> Span:
    """The sentence of its block that holds the code point at `offset`; that character alone outside all blocks."""
    number = bisect_right([block.span.start for block in document.blocks], offset) - 1
    if number < 0 or not document.blocks[number].span.start <= offset < document.blocks[number].span.end:
        return Span(offset, min(offset + 1, len(document.text)))
    block, text = document.blocks[number].span, document.text
    start, end = block
    for found in _END.finditer(text, block.start, block.end):
        if _NOT_AN_END.search(text, max(block.start, found.start() - 12), found.start() + 1):
            continue
        if found.end() > offset:
            end = found.end()
            break
        start = found.end()
    while start < offset and text[start].isspace():
        start += 1
    return Span(start, end)
