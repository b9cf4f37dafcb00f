"""Sources and cues for LitBank, which names who speaks but marks no words that say so."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from desktop.document import Span
from desktop.training.articles import Article, Attribution

_REACH = 40
"""Code points between a quote and a mention of its speaker that is still taken for its source."""
_WORD = re.compile(r"\w+")
_MOST_CUE_WORDS = 2


def of_fiction(data: Mapping[str, Any]) -> Article:
    """A text of LitBank, each quote with the nearest mention of its speaker on the same line as its source.

    The mention stands outside of every quote, at most `_REACH` away; without one the source is not known. The cue is
    the word or two between content and source ("said Ann"), else the word that follows the source ("Ann said").
    """
    text, quotes = data["text"], data["quotes"]
    contents = [tuple(Span(a, b) for a, b in quote["content"]) for quote in quotes]
    spoken = [span for content in contents for span in content]
    mentions: dict[str, list[Span]] = {}
    for entity in data["entities"]:
        span = Span(entity["start"], entity["end"])
        if not any(span.overlaps(words) for words in spoken):
            mentions.setdefault(entity["cluster"], []).append(span)
    pairs = zip(contents, (quote["speaker"] for quote in quotes), strict=True)
    found = tuple(_attribution(text, content, mentions.get(speaker, ()), spoken) for content, speaker in pairs)
    return Article(str(data["id"]), text, found)


def _attribution(text: str, content: tuple[Span, ...], mentions: Sequence[Span], spoken: Sequence[Span]) -> Attribution:
    reachable = list(_reachable(text, content, mentions))
    if not reachable:
        return Attribution(content, source_known=False)
    _, between, source = min(reachable)
    return Attribution(content, _cue(text, between, source, spoken), (source,))


def _reachable(text: str, content: Iterable[Span], mentions: Sequence[Span]) -> Iterator[tuple[int, Span, Span]]:
    """How far each mention on the line is, what lies between, and the mention."""
    for span in content:
        for mention in mentions:
            between = Span(min(span.end, mention.end), max(span.start, mention.start))
            if 0 <= between.length <= _REACH and "\n" not in between.of(text):
                yield between.length, between, mention


def _cue(text: str, between: Span, source: Span, spoken: Sequence[Span]) -> tuple[Span, ...]:
    words = [Span(m.start(), m.end()) for m in _WORD.finditer(text, *between)]
    if not words:
        after = _WORD.search(text, source.end)
        words = [Span(*after.span())] if after and "\n" not in text[source.end : after.start()] else []
    cue = Span(words[0].start, words[-1].end) if 0 < len(words) <= _MOST_CUE_WORDS else None
    return (cue,) if cue and not any(cue.overlaps(span) for span in spoken) else ()
