"""Text with the quotes marked in it, into text and spans.

`{TAGS|words}` marks words; tags are a letter and the number of a quote, several are parted by commas. Letters: `d`,
`m` and `i` are content (direct, mixed, indirect), `q` is the cue, `s` the source. Marks may be nested. A quote whose
content goes on elsewhere carries the same number there; each paragraph of a long one is marked by itself.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from desktop.document import Document, QuoteKind, Span, TextSource
from desktop.readers import raw_document, read

_KINDS = {"d": QuoteKind.DIRECT, "m": QuoteKind.MIXED, "i": QuoteKind.INDIRECT}
_TAG = r"[dmiqs][1-9]\d*"
_TOKEN = re.compile(rf"\{{(?P<tags>{_TAG}(?:,{_TAG})*)\||(?P<close>\}})|(?P<stray>\{{)")
_BOUNDARY = "\ue000"
"""Stands for both ends of a marked range while a reader turns Markdown into text."""


class MarkupError(ValueError):
    """A case is not written as it has to be."""


@dataclass(slots=True)
class Marks:
    """The marked spans of one quote."""

    kinds: set[QuoteKind] = field(default_factory=set)
    content: list[Span] = field(default_factory=list)
    cue: list[Span] = field(default_factory=list)
    source: list[Span] = field(default_factory=list)

    def add(self, letter: str, span: Span) -> None:
        """Count one range in."""
        if letter in _KINDS:
            self.kinds.add(_KINDS[letter])
            self.content.append(span)
        else:
            (self.cue if letter == "q" else self.source).append(span)

    @property
    def kind(self) -> QuoteKind:
        """The one kind of all content.

        Raises:
            MarkupError: there is no content, or it is of two kinds.
        """
        if len(self.kinds) != 1:
            raise MarkupError(f"a quote has one kind of content, this one has {sorted(self.kinds)}")
        return next(iter(self.kinds))


def parse(marked: str, *, markdown: bool = False) -> tuple[Document, Mapping[int, Marks]]:
    """The document without its marks, and the marks by the number of the quote.

    Raises:
        MarkupError: the marks are not balanced, empty, padded with space, or run over a blank line.
    """
    clean, cuts, ranges = _split(marked)
    document, places = _markdown(clean, cuts) if markdown else (raw_document(clean), cuts)
    quotes: defaultdict[int, Marks] = defaultdict(Marks)
    for tags, first, last in ranges:
        span = Span(places[first], places[last])
        _check(span.of(document.text))
        for tag in tags:
            quotes[int(tag[1:])].add(tag[0], span)
    _check_numbers(quotes)
    return document, dict(sorted(quotes.items()))


def _split(marked: str) -> tuple[str, list[int], list[tuple[list[str], int, int]]]:
    """The words alone, the places where marks stood, and each range by its tags and the indices of its places."""
    pieces: list[str] = []
    cuts: list[int] = []
    opened: list[tuple[list[str], int]] = []
    ranges: list[tuple[list[str], int, int]] = []
    for piece, token in _tokens(marked):
        pieces.append(piece)
        if token is None:
            break
        if token["stray"] or (token["close"] and not opened):
            raise MarkupError(f"a stray brace after {marked[max(0, token.start() - 30) : token.start()]!r}")
        if token["tags"]:
            opened.append((token["tags"].split(","), len(cuts)))
        else:
            ranges.append((*opened.pop(), len(cuts)))
        cuts.append(sum(map(len, pieces)))
    if opened:
        raise MarkupError(f"never closed: {opened}")
    return "".join(pieces), cuts, sorted(ranges, key=lambda r: (r[1], -r[2]))


def _tokens(marked: str) -> Iterator[tuple[str, re.Match[str] | None]]:
    at = 0
    for token in _TOKEN.finditer(marked):
        yield marked[at : token.start()], token
        at = token.end()
    yield marked[at:], None


def _markdown(clean: str, cuts: list[int]) -> tuple[Document, list[int]]:
    """The document of some Markdown, and where in its text the cuts have gone."""
    document = read(TextSource(clean, "case.md"))
    held = [clean[a:b] for a, b in zip([0, *cuts], [*cuts, len(clean)], strict=True)]
    pieces = read(TextSource(_BOUNDARY.join(held), "case.md")).text.split(_BOUNDARY)
    if "".join(pieces) != document.text or len(pieces) != len(held):
        raise MarkupError("the marks change how the Markdown is read")
    places = [sum(map(len, pieces[: i + 1])) for i in range(len(cuts))]
    return document, places


def _check(words: str) -> None:
    if not words or words != words.strip() or "\n\n" in words:
        raise MarkupError(f"marked words are some words of one paragraph, these are {words!r}")


def _check_numbers(quotes: Mapping[int, Marks]) -> None:
    if sorted(quotes) != list(range(1, len(quotes) + 1)):
        raise MarkupError(f"quotes are numbered from 1, these are {sorted(quotes)}")
    for marks in quotes.values():
        _ = marks.kind
