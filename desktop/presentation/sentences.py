"""Sentences without a language model: good enough to show and to read aloud, not to analyse."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_right
from collections.abc import Iterator

from desktop.document import Document, Span

_END = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s+[\"'“‘«(\[]*[A-Z0-9\u00c0-\u00de\u0400-\u042f])")
_NOT_AN_END = re.compile(
    r"(?<!\w)(?:[A-Z]|(?:[A-Z]\.)+[A-Z]?|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Rev|Hon|St|Jr|Sr|"
    r"vs|No|Inc|Ltd|Corp|Co|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)\.$"
)


def sentence_around(document: Document, offset: int) -> Span:
    """The sentence of its block that holds the code point at `offset`; that character alone outside all blocks."""
    number = bisect_right([block.span.start for block in document.blocks], offset) - 1
    if number < 0 or not document.blocks[number].span.start <= offset < document.blocks[number].span.end:
        return Span(offset, min(offset + 1, len(document.text)))
    block, text = document.blocks[number].span, document.text
    start, end = block
    for stop in _stops(text, block):
        if stop > offset:
            end = stop
            break
        start = stop
    while start < offset and text[start].isspace():
        start += 1
    return Span(start, end)


def sentences_in(text: str, within: Span) -> tuple[Span, ...]:
    """The sentences of a stretch of text in order, without the white space between them; none without a letter."""
    cuts = (within.start, *_stops(text, within), within.end)
    stripped = (_strip(text, Span(start, end)) for start, end in itertools.pairwise(cuts))
    return tuple(span for span in stripped if any(sign.isalnum() for sign in span.of(text)))


def _stops(text: str, within: Span) -> Iterator[int]:
    """Where a sentence ends and another begins."""
    for found in _END.finditer(text, within.start, within.end):
        if not _NOT_AN_END.search(text, max(within.start, found.start() - 12), found.start() + 1):
            yield found.end()


def _strip(text: str, span: Span) -> Span:
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, max(start, span.end - len(words) + len(words.rstrip())))
