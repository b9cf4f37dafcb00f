"""What the user should know of a page that was read."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.document import BlockRole, Document, InlineKind, ReaderNote
from desktop.phrase import Fact, Phrase, together
from desktop.readers.furniture import folded as plain
from desktop.readers.html.links import deceives, host_of, is_lookalike
from desktop.readers.html.metadata import Metadata
from desktop.readers.html.parts import parts

_TEXT = Phrase("the page's text")
_FEW_WORDS = 120
_LINKED = 0.5
_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
_PAYWALL_REACH = 12
"""So many blocks after the article's last one may say that there is more for those who pay."""


def page_notes(document: Document, metadata: Metadata, *, from_data: bool, whole: bool) -> Iterator[ReaderNote]:
    """Notes on a page in the order of their weight."""
    if from_data:
        yield ReaderNote("data", Phrase("The page shows its text by script only; the article was taken from its data."))
    if not whole:
        stub = _is_stub(document, metadata)
        if stub:
            yield ReaderNote(
                "paywall",
                Phrase(
                    "This is only the beginning of the article; the rest is for subscribers. If you are one, open it "
                    "in your browser, save the page and open the saved file here."
                ),
            )
        elif _is_index(document, metadata):
            yield ReaderNote(
                "not-an-article",
                Phrase("This looks like a page that leads to articles rather than like one article. Open one of them."),
            )
    yield from _warnings(document)
    origin = _origin(document, metadata)
    if origin is not None:
        yield ReaderNote("metadata", origin)


def _article_words(document: Document) -> int:
    prose = (b for b in document.blocks if b.role.is_prose and b.role is not BlockRole.HEADLINE)
    return sum(len(b.span.of(document.text).split()) for b in prose)


def _is_stub(document: Document, metadata: Metadata) -> bool:
    few = _article_words(document) < parts().stub_words
    if few and not metadata.free:
        return True
    prose = [i for i, b in enumerate(document.blocks) if b.role.is_prose]
    if not prose:
        return False
    end = prose[-1] + 1
    after = document.blocks[end : end + _PAYWALL_REACH]
    tail = document.blocks[max(0, end - 2) : end] if few else ()
    said = (plain(block.span.of(document.text)) for block in (*tail, *after))
    return (few or not metadata.free) and any(parts().paywall.search(words) for words in said)


def _is_index(document: Document, metadata: Metadata) -> bool:
    """Whether there is little text that is no link, and many links."""
    if metadata.is_article:
        return False
    links = [item for item in document.ranges if item.kind is InlineKind.LINK]
    linked = sum(item.span.length for item in links)
    few = _article_words(document) < _FEW_WORDS or metadata.kind == "website"
    return few and len(links) >= 15 and linked > _LINKED * len(document.text)


def _warnings(document: Document) -> Iterator[ReaderNote]:
    if _BIDI.search(document.text):
        yield ReaderNote(
            "direction", Phrase("Hidden signs in this text reverse the order of letters; it may read wrong.")
        )
    for item in document.ranges:
        words = item.span.of(document.text)
        if item.kind is InlineKind.LINK and (deceives(words, item.target) or is_lookalike(item.target)):
            host = host_of(item.target)
            told = Phrase(
                "The link “{words}” leads to {host}, which is not what it seems.", words=words[:80], host=host
            )
            yield ReaderNote("link", told)
            return


def _origin(document: Document, metadata: Metadata) -> Phrase | None:
    """Where title, author, date and outlet come from, a sentence for each place."""
    named = (
        (Phrase("title"), metadata.title, document.title),
        (Phrase("author"), metadata.authors, document.byline),
        (Phrase("date"), metadata.date, document.date),
        (Phrase("outlet"), metadata.outlet, document.outlet),
    )
    places: dict[Fact, list[Phrase]] = {}
    for word, found, shown in named:
        if shown:
            places.setdefault(found.place if found.value else _TEXT, []).append(word)
    if set(places) <= {_TEXT}:
        return None
    return together([Phrase("From {place}: {names}.", place=at, names=tuple(words)) for at, words in places.items()])
