"""Finding a regular expression in an article without ever keeping the window waiting.

PCRE2 backtracks, so that an expression such as `(a+)+$` can take for ever. Its own limit on the steps of a match is
set in the expression itself, the article is searched block by block, and all of it has a deadline.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRegularExpression

from desktop.document import Document, Span
from desktop.ui.offsets import OffsetMap

_STEPS = 20_000_000
"""Steps of a match times places it can begin at, for one block: some 0.2 s."""
_FEWEST, _MOST = 1_000, 100_000
_SECONDS = 0.4
_LONE = re.compile("[\ud800-\udfff]")
"""Half a character, which PCRE2 does not take."""
_MOST_HITS = 20_000


@dataclass(frozen=True, slots=True)
class Found:
    """Places in order; `trouble` says why there are none, or not all."""

    hits: tuple[Span, ...] = ()
    trouble: str = ""


class PatternSearch:
    """An article ready to be searched for regular expressions; case does not matter, `^` and `$` are ends of lines."""

    def __init__(self, document: Document) -> None:
        self._text = document.text
        self._spans = [block.span for block in document.blocks] or [Span(0, len(document.text))]

    def find(self, pattern: str, *, whole_words: bool = False, seconds: float = _SECONDS) -> Found:
        """The places that match, none of them empty; searching ends after so many seconds."""
        if not pattern:
            return Found()
        wanted = rf"\b(?:{pattern}\E)\b" if whole_words else pattern
        trouble = _mistake(pattern) or _mistake(wanted)
        if trouble:
            return Found(trouble=trouble)
        deadline = time.monotonic() + seconds
        hits: list[Span] = []
        for span in self._spans:
            expression = _compiled(wanted, span.length)
            found, complete = self._find_in(span, expression, deadline)
            hits.extend(found)
            if not complete:
                return Found(tuple(hits), _translate("This expression takes too long; not all of the text is searched"))
            if len(hits) > _MOST_HITS:
                return Found(tuple(hits), _translate("Too many places; not all of the text is searched"))
        return Found(tuple(hits))

    def _find_in(self, block: Span, expression: QRegularExpression, deadline: float) -> tuple[list[Span], bool]:
        words = _LONE.sub("\ufffd", block.of(self._text))
        offsets = OffsetMap(words)
        hits: list[Span] = []
        for start, end in _matches(expression, words):
            if start is None:
                return hits, False
            hits.append(Span(block.start + offsets.to_code_point(start), block.start + offsets.to_code_point(end)))
            if time.monotonic() > deadline:
                return hits, False
        return hits, time.monotonic() <= deadline


def _matches(expression: QRegularExpression, words: str) -> Iterator[tuple[int | None, int]]:
    """Start and end of each match in UTF-16 units; None for a start says that the limit was reached."""
    units = words.encode("utf-16-le", "surrogatepass")
    at, last = 0, len(units) // 2
    while at <= last:
        match = expression.match(words, at)
        if not match.isValid():
            yield None, 0
            return
        if not match.hasMatch():
            return
        start, end = match.capturedStart(), match.capturedEnd()
        if end > start:
            yield start, end
        inside_pair = 0xD8 <= units[2 * end + 1] < 0xDC if end < last else False
        at = end if end > start else end + 1 + inside_pair


def _compiled(pattern: str, length: int) -> QRegularExpression:
    options = (
        QRegularExpression.PatternOption.CaseInsensitiveOption
        | QRegularExpression.PatternOption.UseUnicodePropertiesOption
        | QRegularExpression.PatternOption.MultilineOption
    )
    return QRegularExpression(_limits(length) + pattern, options)


def _limits(length: int) -> str:
    """PCRE2's own words for how many steps a match in a text of `length` may take; an expression can only lower it."""
    steps = max(_FEWEST, min(_MOST, _STEPS // max(1, length)))
    return f"(*LIMIT_MATCH={steps})(*LIMIT_DEPTH={steps})"


def _mistake(pattern: str) -> str:
    plain = _compiled(pattern, 0)
    if plain.isValid():
        return ""
    return _translate("Not an expression: {reason} (character {number})").format(
        reason=plain.errorString(), number=max(1, plain.patternErrorOffset() - len(_limits(0)) + 1)
    )


def _translate(text: str) -> str:
    return QCoreApplication.translate("PatternSearch", text)
