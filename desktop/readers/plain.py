"""Plain text: blocks are found from the lines, see `structure`."""

from __future__ import annotations

from dataclasses import replace

from desktop.document import Document, ReaderNote, content_id
from desktop.readers.raw import Raw
from desktop.readers.structure import blocks_of, details_of


def read_plain(raw: Raw) -> Document:
    """A plain-text document.

    Raises:
        UnsupportedSourceError: this is not text.
        EmptySourceError: there are no words.
    """
    text, notes, encoding = raw.text()
    return replace(plain_document(text, source=raw.name, notes=notes), encoding=encoding)


def raw_document(text: str, *, id: str | None = None, source: str = "") -> Document:  # noqa: A002 - its JSON name
    """A document of `text` exactly as given, so that all offsets refer to the caller's own string.

    `id` is the caller's name for it; without one it is the hash of the content.
    """
    document = plain_document(text, source=source)
    return document if id is None else replace(document, id=id)


def plain_document(text: str, *, source: str, notes: tuple[ReaderNote, ...] = ()) -> Document:
    """A document over normalised text, with the structure that its lines show."""
    blocks = blocks_of(text)
    details = details_of(text, blocks)
    return Document(
        id=content_id(text),
        text=text,
        blocks=blocks,
        title=details.title,
        byline=details.byline,
        date=details.date,
        source=source,
        notes=notes,
    )
