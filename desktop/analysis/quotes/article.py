"""An article as the rules see it: tokens, paragraphs, sentences and quotations."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from spacy.tokens import Doc, Token

from desktop.analysis.quotes import lines, marks
from desktop.analysis.quotes.marks import Quotation
from desktop.document import Block, BlockRole, Span

MAX_SENTENCE = 400
"""Tokens; text without full stops is cut there, so that work per sentence stays bounded."""

_TERMINATORS = frozenset({".", "!", "?", "…", "...", ".”", "?”", ":", ";"})
_CLOSING = frozenset("”\"’')]»")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A block of prose: code points, tokens `[first, last)` and role."""

    span: Span
    first: int
    last: int
    role: BlockRole


class Article:
    """A parsed Doc with its prose paragraphs, repaired sentence bounds and outermost quotations.

    `quotation_of[i]` is the index of the quotation around token i, or -1. `sentence[i]` is the half-open token range
    of the sentence around token i; a sentence never begins inside a quotation, nor where the parser alone sees a
    boundary.
    """

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.text = doc.text
        self.starts = [token.idx for token in doc]
        blocks = list(lines.joined(self.text, _blocks(doc, self.text)))
        self.paragraphs = _paragraphs(self.text, self.starts, blocks)
        self.quotations: tuple[Quotation, ...] = marks.quotations(self.text, [p.span for p in self.paragraphs])
        self.flowing = lines.flowing(self.text, [p.span for p in self.paragraphs], self.quotations)
        self.quotation_starts = [q.span.start for q in self.quotations]
        self.quotation_ends = frozenset(q.span.end for q in self.quotations)
        self.quotation_of = marks.inside(self.quotations, self.starts)
        self.sentence: list[tuple[int, int]] = [(i, i + 1) for i in range(len(doc))]
        for paragraph in self.paragraphs:
            self._split(paragraph)

    def span(self, first: int, last: int) -> Span:
        """Code points of the tokens `[first, last)`, without white space at the ends."""
        while first < last and self.doc[first].is_space:
            first += 1
        while last > first and self.doc[last - 1].is_space:
            last -= 1
        if first >= last:
            return Span(self.starts[first], self.starts[first])
        return Span(self.starts[first], self.starts[last - 1] + len(self.doc[last - 1]))

    def before(self, index: int, *, limit: int = 0) -> int:
        """The nearest token before `index` that is not space, or -1 when there is none from `limit` on."""
        index -= 1
        while index >= limit and self.doc[index].is_space:
            index -= 1
        return index if index >= limit else -1

    def token_span(self, span: Span) -> tuple[int, int]:
        """The tokens `[first, last)` that begin inside `span`."""
        return _tokens(self.starts, span)

    def quotations_in(self, spans: Iterable[Span]) -> Iterator[int]:
        """The indexes of the quotations that overlap any of `spans`."""
        for span in spans:
            at = max(bisect_right(self.quotation_starts, span.start) - 1, 0)
            while at < len(self.quotations) and self.quotation_starts[at] < span.end:
                if self.quotations[at].span.overlaps(span):
                    yield at
                at += 1

    def _split(self, paragraph: Paragraph) -> None:
        bounds = [paragraph.first]
        for index in range(paragraph.first + 1, paragraph.last):
            long = index - bounds[-1] >= MAX_SENTENCE
            if self._begins(index, paragraph.first) or long:
                bounds.append(index)
        bounds.append(paragraph.last)
        for first, last in pairwise(bounds):
            self.sentence[first:last] = [(first, last)] * (last - first)

    def _begins(self, index: int, limit: int) -> bool:
        here, previous = self.quotation_of[index], self.quotation_of[index - 1]
        if here >= 0 and here == previous:
            return False
        if here >= 0 and self.starts[index] == self.quotations[here].span.start:
            return self._ended(index, limit)
        if previous >= 0 and here < 0:
            return self._stopped(previous) and self.doc[index].text[:1].isupper()
        return bool(self.doc[index].is_sent_start) and self._ended(index, limit)

    def _stopped(self, quotation: int) -> bool:
        """Whether a quotation ends in a full stop: "“Go!” he said" is one sentence, "“Go.” He said" are two."""
        return self.quotations[quotation].span.of(self.text).rstrip("”\"’'»").endswith(".")

    def _ended(self, index: int, limit: int) -> bool:
        """Whether the word before `index` ends a sentence."""
        at = index - 1
        while at > limit and (self.doc[at].is_space or self.doc[at].text in _CLOSING):
            at -= 1
        text = self.doc[at].text
        return text in _TERMINATORS or text.endswith((".", "!", "?"))


def _blocks(doc: Doc, text: str) -> Sequence[Block]:
    given = doc.user_data.get("blocks")
    if given:
        return [block for block in given if block.role.is_prose]
    blocks: list[Block] = []
    start = 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Block(Span(start, start + len(line)), BlockRole.PARAGRAPH))
        start += len(line) + 1
    return blocks


def _paragraphs(text: str, starts: Sequence[int], blocks: Sequence[Block]) -> tuple[Paragraph, ...]:
    result: list[Paragraph] = []
    end = 0
    for block in blocks:
        start, stop = max(block.span.start, end), min(block.span.end, len(text))
        first, last = _tokens(starts, Span(start, stop))
        if first < last:
            result.append(Paragraph(Span(start, stop), first, last, block.role))
            end = stop
    return tuple(result)


def _tokens(starts: Sequence[int], span: Span) -> tuple[int, int]:
    return bisect_left(starts, span.start), bisect_left(starts, span.end)


def word(token: Token) -> str:
    """The token in lower case, typographic apostrophe straightened."""
    return token.lower_.replace("’", "'")
