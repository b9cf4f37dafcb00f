"""The words around what was found."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from itertools import islice

from desktop.document import Span
from desktop.library.query import Query, Term
from desktop.library.values import Snippet

_WIDTH = 220
"""Code points in a snippet, about."""
_LEAD = 60
_MOST_MATCHES = 500
_WORD = re.compile(r"[^\W_]+")


class _Folds(dict[int, int]):
    """For each character the letter without its accent, worked out when first met."""

    def __missing__(self, code: int) -> int:
        first = unicodedata.normalize("NFD", chr(code))[0]
        lower = first.lower()
        self[code] = ord(lower) if len(lower) == 1 else ord(first)
        return self[code]


_FOLDS = _Folds()


def fold_in_place(text: str) -> str:
    """The text without case and accents, every character where it was."""
    return text.lower() if text.isascii() else text.translate(_FOLDS)


def finder(query: Query) -> re.Pattern[str] | None:
    """A pattern for the words of a query in folded text, a group for each; None where it asks for no words."""
    terms = [_term(term) for group in query.required for term in group]
    patterns = [f"({pattern})" for pattern in terms if pattern]
    return re.compile("|".join(patterns)) if patterns else None


def snippet(text: str, pattern: re.Pattern[str] | None) -> tuple[Snippet, Span | None]:
    """The part of a text with the most of what was looked for, and where its first match is in the whole text."""
    folded = fold_in_place(text)
    found = list(islice(pattern.finditer(folded), _MOST_MATCHES)) if pattern else []
    spans = [Span(*match.span()) for match in found]
    first = _densest(spans, [match.lastindex or 0 for match in found])
    start = max(0, spans[first].start - _LEAD) if spans else 0
    start, end = _at_words(text, start, min(len(text), start + _WIDTH))
    lead, tail = "… " if start else "", " …" if end < len(text) else ""
    moved = len(lead) - start
    marks = tuple(Span(s.start + moved, s.end + moved) for s in spans[first:] if s.end <= end)
    return Snippet(f"{lead}{text[start:end]}{tail}", marks), spans[first] if spans else None


def _term(term: Term) -> str:
    words = _WORD.findall(fold_in_place(term.words))
    if not words:
        return ""
    rest = r"[^\W_]*" if term.prefix and len(words[-1]) > 1 else ""
    return r"(?<![^\W_])" + r"[\W_]+".join(map(re.escape, words)) + rest + r"(?![^\W_])"


def _densest(spans: Sequence[Span], groups: Sequence[int]) -> int:
    """The match from which on a snippet holds most different words, the earliest of equals."""
    best, most = 0, 0
    for index, span in enumerate(spans):
        held = {g for s, g in zip(spans[index:], groups[index:], strict=True) if s.end <= span.start + _WIDTH - _LEAD}
        if len(held) > most:
            best, most = index, len(held)
    return best


def _at_words(text: str, start: int, end: int) -> tuple[int, int]:
    """The same piece beginning and ending with whole words, where there are spaces near."""
    if start:
        space = text.find(" ", start, start + 20)
        start = space + 1 if space >= 0 else start
    if end < len(text):
        space = text.rfind(" ", end - 20, end)
        end = space if space > start else end
    return start, end
