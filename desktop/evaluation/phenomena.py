"""What makes a gold quote easy or hard, told from gold alone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from desktop.document import Span, hull
from desktop.evaluation.gold import GoldArticle, GoldQuote
from desktop.evaluation.scores import Pair

PHENOMENA = (
    "cue of speech",
    "cue of another kind",
    "no cue",
    "according to",
    "source before content",
    "source after content",
    "source inside content",
    "source in another paragraph",
    "pronoun source",
    "source of one or two words",
    "source of eight words or more",
    "no source",
    "nested in another quote",
    "holds another quote",
    "discontinuous",
    "several paragraphs",
    "content of three words or fewer",
    "content of forty words or more",
    "in the first line",
)
"""In the order in which they are shown; one quote may show several."""

_PRONOUNS = frozenset(
    [
        "he", "she", "they", "it", "we", "i", "you", "who", "which", "that", "this", "these", "those", "him", "her",
        "them", "us", "me", "his", "their", "its", "my", "our", "one",
    ]
)  # fmt: skip


@dataclass(slots=True)
class PhenomenonScores:
    """Counts of gold quotes by phenomenon: all, found, and found with their source."""

    gold: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    linked: Counter[str] = field(default_factory=Counter)

    def count(self, article: GoldArticle, found: Iterable[Pair]) -> None:
        """Count one article."""
        shown = [tuple(phenomena(article, quote)) for quote in article.quotes]
        for names in shown:
            self.gold.update(names)
        for pair in found:
            self.found.update(shown[pair.gold])
            if pair.linked:
                self.linked.update(shown[pair.gold])


def phenomena(article: GoldArticle, quote: GoldQuote) -> Iterator[str]:
    """Those of `PHENOMENA` that a quote shows."""
    if not quote.content:
        return
    yield from _of_cue(article.text, quote)
    yield from _of_source(article.text, quote)
    yield from _of_nesting(article, quote)
    yield from _of_content(article.text, quote)


def _of_cue(text: str, quote: GoldQuote) -> Iterator[str]:
    if not quote.cue:
        yield "no cue"
        return
    if quote.cue_of_speech is not None:
        yield "cue of speech" if quote.cue_of_speech else "cue of another kind"
    if _words(text, quote.cue)[:2] == ["according", "to"]:
        yield "according to"


def _of_source(text: str, quote: GoldQuote) -> Iterator[str]:
    words = _words(text, quote.source)
    if not words:
        yield "no source"
        return
    yield from _of_place(text, hull(quote.source), quote.content)
    if len(words) == 1 and words[0] in _PRONOUNS:
        yield "pronoun source"
    elif len(words) <= 2:
        yield "source of one or two words"
    elif len(words) >= 8:
        yield "source of eight words or more"


def _of_place(text: str, source: Span, content: Sequence[Span]) -> Iterator[str]:
    whole = hull(content)
    if source.end <= whole.start:
        yield "source before content"
    elif source.start >= whole.end:
        yield "source after content"
    else:
        yield "source inside content"
    first, second = sorted((source, min(content, key=lambda span: abs(span.start - source.start))))
    if "\n" in text[first.end : second.start].strip(" \n") or "\n\n" in text[first.end : second.start]:
        yield "source in another paragraph"


def _of_nesting(article: GoldArticle, quote: GoldQuote) -> Iterator[str]:
    others = [other for other in article.quotes if other is not quote]
    if quote.nested or any(_holds(other, quote) for other in others):
        yield "nested in another quote"
    if any(_holds(quote, other) for other in others):
        yield "holds another quote"


def _holds(outer: GoldQuote, inner: GoldQuote) -> bool:
    return outer.content != inner.content and all(
        any(o.start <= i.start and i.end <= o.end for o in outer.content) for i in inner.content
    )


def _of_content(text: str, quote: GoldQuote) -> Iterator[str]:
    content = sorted(quote.content)
    if any(re.search(r"\w", text[one.end : other.start]) for one, other in pairwise(content)):
        yield "discontinuous"
    whole = hull(content)
    if "\n" in text[whole.start : whole.end].strip():
        yield "several paragraphs"
    length = len(_words(text, content))
    if length <= 3:
        yield "content of three words or fewer"
    elif length >= 40:
        yield "content of forty words or more"
    if "\n" not in text[: content[0].start].lstrip():
        yield "in the first line"


def _words(text: str, spans: Iterable[Span]) -> list[str]:
    return [word for start, end in spans for word in re.findall(r"[\w'’-]+", text[start:end].casefold())]
