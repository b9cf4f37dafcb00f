"""A web page as a document: the article's blocks with their roles, and all else on it removed but in its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from lxml.html import HtmlElement

from desktop.document import BlockRole, Document, InlineRange, ReaderNote, content_id
from desktop.errors import EmptySourceError
from desktop.phrase import Phrase
from desktop.readers.block_writer import BlockWriter, Style
from desktop.readers.charsets import declared_in_markup
from desktop.readers.html.article import article_on, whole_page
from desktop.readers.html.links import Links
from desktop.readers.html.looks import seen_on
from desktop.readers.html.main_text import folded
from desktop.readers.html.metadata import STATED, Found, Metadata, metadata_of
from desktop.readers.html.notes import page_notes
from desktop.readers.html.parsing import parse
from desktop.readers.html.roles import Decided, Roles
from desktop.readers.html.walking import Walker
from desktop.readers.raw import Raw
from desktop.readers.structure import Details, details_of, with_roles

_LOOKS = Phrase("the look of the page")
_HEADLINE_WORDS = 4
"""A heading of fewer may be the name of a section."""


def read_html(raw: Raw) -> Document:
    """The article of a web page.

    Raises:
        UnsupportedSourceError: this is not text.
        EmptySourceError: there are no words.
    """
    declared = declared_in_markup(raw.data) if isinstance(raw.data, bytes) else ""
    text, notes, encoding = raw.text(declared=declared)
    address = raw.name if raw.name.startswith(("http://", "https://")) else ""
    document = html_document(text, source=raw.name, notes=notes, address=address)
    return replace(document, encoding=encoding)


def html_document(
    markup: str, *, source: str, notes: tuple[ReaderNote, ...] = (), address: str = "", whole: bool = False
) -> Document:
    """The article in `markup`, which stands at `address` (what links are relative to).

    With `whole` all of it is the article: a selection from the clipboard, the body of a mail.

    Raises:
        EmptySourceError: there are no words in it.
    """
    root = parse(markup)
    metadata = metadata_of(root)
    walker = Walker(Links(_base(root, address or metadata.address)))
    walker.walk(root.find("body"))
    text, drafts = walker.writer.text, walker.writer.blocks
    words = [block.span.of(text) for block in drafts]
    if not any(not context.hidden for context in walker.contexts):
        raise _no_words(source)
    main = whole_page(walker.contexts) if whole else article_on(markup, root, walker, words)
    roles = Roles(words, walker.contexts, main.kept, title=metadata.title.value, lead=metadata.description)
    decided = roles.decide()
    writer = BlockWriter()
    if roles.headline is None and metadata.title.value and metadata.is_article:
        writer.write(metadata.title.value)
        writer.close(Style(BlockRole.HEADLINE, level=1))
    for line in metadata.body.splitlines() if main.missing and metadata.body.strip() else main.missing:
        writer.write(line)
        writer.close(Style())
    _write(writer, walker.writer, decided)
    if not writer.blocks:  # a page of pictures
        raise _no_words(source)
    return _finished(writer, root, metadata, source, notes, from_data=bool(main.missing), whole=whole or not main.found)


def _write(writer: BlockWriter, draft: BlockWriter, decided: Sequence[Decided]) -> None:
    """The blocks of the draft, without those that are dropped, with their decided roles."""
    text, ranges, at = draft.text, draft.ranges, 0
    for block, decision in zip(draft.blocks, decided, strict=True):
        inside: list[InlineRange] = []
        while at < len(ranges) and ranges[at].span.start < block.span.end:
            inside.append(ranges[at])
            at += 1
        if not decision.drop:
            writer.copy(text, block.span, inside, _style(decision))


@lru_cache(maxsize=256)
def _style(decision: Decided) -> Style:
    tight = decision.role in (BlockRole.LIST_ITEM, BlockRole.TABLE)
    return Style(decision.role, decision.level, decision.note, tight)


def _finished(
    writer: BlockWriter,
    root: HtmlElement,
    metadata: Metadata,
    source: str,
    notes: tuple[ReaderNote, ...],
    *,
    from_data: bool,
    whole: bool,
) -> Document:
    text = writer.text
    blocks = with_roles(text, writer.blocks)
    found = details_of(text, blocks)
    _look_for_rest(root, metadata, found, whole=whole)
    if metadata.title.place != STATED and len(found.title.split()) >= _HEADLINE_WORDS:
        metadata.title = Found()
    headline = found.title if folded(found.title) and folded(found.title) in folded(metadata.title.value) else ""
    document = Document(
        id=content_id(text),
        text=text,
        blocks=blocks,
        title=headline or metadata.title.value or found.title,
        byline=metadata.authors.value or found.byline,
        date=metadata.date.value or found.date,
        outlet=metadata.outlet.value,
        source=source,
        ranges=tuple(writer.ranges),
    )
    own = page_notes(document, metadata, from_data=from_data, whole=whole)
    return replace(document, notes=(*notes, *own))


def _look_for_rest(root: HtmlElement, metadata: Metadata, found: Details, *, whole: bool) -> None:
    """Author and date where neither the page marks them nor its text says them."""
    named, dated = metadata.authors.value or found.byline, metadata.date.value or found.date
    if whole or (named and dated):
        return
    seen = seen_on(root, dated=bool(dated))
    if not named:
        metadata.authors = Found(seen.authors, _LOOKS)
    if not dated:
        metadata.date = Found(seen.date, _LOOKS)


def _base(root: HtmlElement, address: str) -> str:
    from urllib.parse import urljoin  # noqa: PLC0415

    base = root.find(".//base[@href]")
    try:
        full = urljoin(address, base.get("href", "")) if base is not None else address
    except ValueError:
        return ""
    return full if full.startswith(("http://", "https://")) else ""


def _no_words(source: str) -> EmptySourceError:
    return EmptySourceError(
        "{subject} shows no words without its scripts. Open it in a browser, select the article there, copy it, "
        "and paste it here.",
        subject=Phrase("“{name}”", name=source) if source else Phrase("The page"),
    )
