"""Where words that were marked in one text stand in another version of it; nowhere rather than in the wrong place.

Exact words first, then the same with other quotation marks and spaces, then what was edited, by approximate matching of
the words with what stood around them (as Hypothesis anchors annotations, but a tie or a doubt is an orphan).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.document import CONTEXT, Span

_LIKE = str.maketrans(
    dict.fromkeys("“”„‟«»‹›", '"')
    | dict.fromkeys("‘’‚‛", "'")
    | dict.fromkeys("\u00a0\u2007\u2009\u202f\n\t", " ")
    | dict.fromkeys("\u2010\u2011\u2012\u2013\u2014", "-")
)
"""Characters that re-encodings and editors exchange for one another, one for one."""
_CLEAR = 0.12
"""By how much the best place must agree better with the context than the next one."""
_AGREES = 0.55
_SIMILAR = 70.0
_WORDS_SIMILAR = 0.6
_SHORT = 24
"""Code points; shorter words prove nothing without their context."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """Words with what stood `before` and `after` them, and where they began in the old text."""

    words: str
    before: str
    after: str
    start: int = 0


def anchor(text: str, span: Span) -> Anchor:
    """The anchor of a span."""
    before = text[max(0, span.start - CONTEXT) : span.start]
    return Anchor(span.of(text), before, text[span.end : span.end + CONTEXT], span.start)


def find_anchor(wanted: Anchor, text: str) -> Span | None:
    """Where the words stand now; None where they are gone or it is not clear which of several places is meant."""
    if not wanted.words.strip():
        return None
    return _exact(wanted, text) or _edited(wanted, text)


def _exact(wanted: Anchor, text: str) -> Span | None:
    plain, words = text.translate(_LIKE), wanted.words.translate(_LIKE)
    places = list(_occurrences(words, plain))
    if not places:
        return None
    ranked = sorted(((_agreement(wanted, plain, place), place) for place in places), reverse=True)
    agreement, best = ranked[0]
    if len(ranked) == 1:
        return best if len(words) >= _SHORT or agreement >= _AGREES else None
    return best if agreement >= _AGREES and agreement - ranked[1][0] >= _CLEAR else None


def _occurrences(words: str, text: str) -> Iterator[Span]:
    at = text.find(words)
    while at >= 0:
        yield Span(at, at + len(words))
        at = text.find(words, at + 1)


def _agreement(wanted: Anchor, text: str, place: Span) -> float:
    """How well the surroundings of a place agree with those that were kept, 0..1; the better side counts double."""
    from rapidfuzz import fuzz  # noqa: PLC0415 - seldom, and a start is measured

    before, after = wanted.before.translate(_LIKE), wanted.after.translate(_LIKE)
    left = fuzz.ratio(before, text[max(0, place.start - len(before)) : place.start]) / 100
    right = fuzz.ratio(after, text[place.end : place.end + len(after)]) / 100
    sides = [side for side, kept in ((left, before), (right, after)) if kept.strip()]
    return (2 * max(sides) + min(sides)) / 3 if sides else 0.0


def _edited(wanted: Anchor, text: str) -> Span | None:
    """The words after small changes: the stretch most like the words and their context, if no other comes close."""
    from rapidfuzz import fuzz  # noqa: PLC0415 - seldom, and a start is measured
    from rapidfuzz.distance import Levenshtein  # noqa: PLC0415

    before, words, after = (part.translate(_LIKE) for part in (wanted.before, wanted.words, wanted.after))
    pattern, plain = before + words + after, text.translate(_LIKE)
    found = fuzz.partial_ratio_alignment(pattern, plain, score_cutoff=_SIMILAR)
    if found is None or len(plain) < len(pattern) // 2:
        return None
    window = Span(found.dest_start, found.dest_end)
    without = plain[: window.start] + "\0" * window.length + plain[window.end :]
    second = fuzz.partial_ratio_alignment(pattern, without, score_cutoff=found.score - 100 * _CLEAR)
    place = _mapped(pattern, plain, window, Span(len(before), len(before) + len(words)))
    likeness = Levenshtein.normalized_similarity(words, place.of(plain))
    return place if likeness >= _WORDS_SIMILAR and second is None else None


def _mapped(pattern: str, text: str, window: Span, inner: Span) -> Span:
    """Where a part of the pattern came to lie in the window, widened to whole words."""
    from rapidfuzz.distance import Levenshtein  # noqa: PLC0415 - seldom, and a start is measured

    reach = Span(max(0, window.start - CONTEXT // 4), min(len(text), window.end + CONTEXT // 4))
    blocks = Levenshtein.opcodes(pattern, reach.of(text))
    start = end = None
    for block in blocks:
        if block.tag != "equal":
            continue
        if start is None and block.src_end > inner.start:
            start = block.dest_start + max(0, inner.start - block.src_start)
        if block.src_start < inner.end:
            end = block.dest_start + min(block.src_end, inner.end) - block.src_start
    if start is None or end is None or end <= start:
        return Span(reach.start, reach.start)
    return _whole_words(text, Span(reach.start + start, reach.start + end))


def _whole_words(text: str, span: Span) -> Span:
    start, end = span
    while start > 0 and start < len(text) and text[start].isalnum() and text[start - 1].isalnum():
        start -= 1
    while 0 < end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return Span(start, end)
