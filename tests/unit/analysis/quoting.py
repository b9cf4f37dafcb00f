"""What a test asks of the quotes in an article."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.analysis.analyzer import Analyzer
from desktop.document import Analysis, Block, BlockRole, Document, Quote, Span, content_id, words


@dataclass(frozen=True, slots=True)
class Said:
    """A quote in words; pieces are joined by " … "."""

    source: str
    content: str
    cue: str


@dataclass(frozen=True, slots=True)
class Quotes:
    text: str
    analysis: Analysis

    def said(self) -> list[Said]:
        return [self.words(quote) for quote in self.analysis.quotes]

    def words(self, quote: Quote) -> Said:
        return Said(words(quote.source, self.text), words(quote.content, self.text), words(quote.cue, self.text))

    def only(self) -> Quote:
        (quote,) = self.analysis.quotes
        return quote

    def by(self, source: str) -> Quote:
        (quote,) = (q for q in self.analysis.quotes if words(q.source, self.text) == source)
        return quote

    def parent(self, quote: Quote) -> Quote | None:
        return next((q for q in self.analysis.quotes if q.id == quote.evidence.nested_in), None)


def quotes_in(analyzer: Analyzer, *paragraphs: str, roles: dict[int, BlockRole] | None = None) -> Quotes:
    """The quotes of an article of these paragraphs, each an ordinary one unless `roles` says otherwise."""
    text = "\n\n".join(paragraphs)
    blocks: list[Block] = []
    start = 0
    for index, paragraph in enumerate(paragraphs):
        role = (roles or {}).get(index, BlockRole.PARAGRAPH)
        blocks.append(Block(Span(start, start + len(paragraph)), role))
        start += len(paragraph) + 2
    return Quotes(text, analyzer.analyze(Document(content_id(text), text, tuple(blocks))))
