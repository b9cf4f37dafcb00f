"""Content as spans: quotations kept whole, loose ends trimmed, pieces joined."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from desktop.analysis.quotes.article import Article
from desktop.document import QuoteKind, Span

_LOOSE_START = frozenset(",;:.-–—… \t\n\u00a0)]")
_LOOSE_END = frozenset(",;:.-–—… \t\n\u00a0([")


def tidy(article: Article, spans: Iterable[Span]) -> tuple[Span, ...]:
    """The spans in order, quotations that they cut kept whole, loose punctuation and overlaps gone."""
    result: list[Span] = []
    for span in sorted(_trim(article, _whole(article, span)) for span in spans):
        if span.length <= 0:
            continue
        if result and span.start <= result[-1].end:
            result[-1] = Span(result[-1].start, max(span.end, result[-1].end))
        else:
            result.append(span)
    return tuple(result)


def without(spans: Iterable[Span], gaps: Iterable[Span]) -> tuple[Span, ...]:
    """What is left of `spans` outside all `gaps`."""
    left = list(spans)
    for gap in gaps:
        left = [piece for span in left for piece in _cut(span, gap) if piece.length > 0]
    return tuple(left)


def verbatim(article: Article, content: Iterable[Span]) -> tuple[Span, ...]:
    """The parts of `content` inside quotation marks, marks included."""
    parts: list[Span] = []
    for span in content:
        for index in article.quotations_in([span]):
            quoted = article.quotations[index].span
            parts.append(Span(max(quoted.start, span.start), min(quoted.end, span.end)))
    return tuple(parts)


def kind_of(article: Article, content: tuple[Span, ...], quoted: tuple[Span, ...]) -> QuoteKind:
    """How much of `content` lies inside quotation marks."""
    if not any(c.isalnum() for span in quoted for c in span.of(article.text)):
        return QuoteKind.INDIRECT
    rest = without(content, quoted)
    outside = any(c.isalnum() for span in rest for c in span.of(article.text))
    return QuoteKind.MIXED if outside else QuoteKind.DIRECT


def _cut(span: Span, gap: Span) -> tuple[Span, ...]:
    if not span.overlaps(gap):
        return (span,)
    return (Span(span.start, gap.start), Span(gap.end, span.end))


def _whole(article: Article, span: Span) -> Span:
    starts = article.quotation_starts
    start, end = span
    for at in (bisect_right(starts, start) - 1, bisect_right(starts, max(end - 1, 0)) - 1):
        if at >= 0:
            quoted = article.quotations[at].span
            if quoted.start < start < quoted.end:
                start = quoted.start
            if quoted.start < end < quoted.end:
                end = quoted.end
    return Span(start, end)


def _trim(article: Article, span: Span) -> Span:
    text = article.text
    start, end = span
    while start < end and text[start] in _LOOSE_START:
        start += 1
    if end in article.quotation_ends:
        return Span(start, end)
    while end > start and text[end - 1] in _LOOSE_END and not _abbreviated(text, start, end):
        end -= 1
    return Span(start, end)


def _abbreviated(text: str, start: int, end: int) -> bool:
    """Whether the full stop before `end` belongs to its word, as in U.S."""
    return text[end - 1] == "." and end - 3 >= start and text[end - 3] == "." and text[end - 2].isalpha()
