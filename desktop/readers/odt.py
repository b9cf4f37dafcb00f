"""OpenDocument text: zipped (.odt, .ott) or as one XML file (.fodt)."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from desktop.document import BlockRole, Document
from desktop.errors import ReaderError
from desktop.readers.block_writer import BlockWriter, Style
from desktop.readers.odt_body import Body
from desktop.readers.odt_styles import Styles
from desktop.readers.office import Losses, Properties, finished, mark_pull_quotes, write_removed
from desktop.readers.raw import Raw
from desktop.readers.xml_tree import child, local, parse_xml, words
from desktop.readers.zipped import Archive

_PARTS = ("content.xml", "styles.xml", "meta.xml")
_HEADS = ("header", "footer", "header-left", "footer-left", "header-first", "footer-first")


def read_odt(raw: Raw) -> Document:
    """An OpenDocument text. Text that was deleted with tracking on is left out.

    Raises:
        ReaderError: it is damaged, locked, or made to do harm.
        SourceTooLargeError: it unpacks to too much.
        EmptySourceError: there are no words in it.
    """
    losses = Losses()
    roots = list(_roots(raw, losses))
    content = roots[0]
    text = child(content, "body", "text")
    if text is None:
        raise ReaderError(
            "“{name}” is no text but another kind of OpenDocument file. Save what it says as text.", name=raw.name
        )
    writer = BlockWriter()
    body = Body(writer, Styles(roots), losses)
    body.flow(text)
    _count_deletions(text, losses)
    for mark, note in body.notes:  # grows while it is walked: a note may have notes
        body.flow(note, Style(BlockRole.FOOTNOTE, note=f"{mark}."))
    mark_pull_quotes(writer, body.boxes)
    write_removed(writer, _running_heads(roots), "running head")
    return finished(writer, source=raw.name, properties=_properties(roots), notes=losses.notes())


def _roots(raw: Raw, losses: Losses) -> Iterator[etree._Element]:
    """The parts; a flat file is one part that has everything."""
    data = raw.data.encode("utf-8", "replace") if isinstance(raw.data, str) else raw.data
    if data.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"<":
        parts = [data]
    else:
        archive = Archive(data, name=raw.name)
        if b"encryption-data" in archive.read("META-INF/manifest.xml"):
            raise ReaderError(
                "“{name}” is locked with a password. Open it in the program that made it, save it without one, "
                "and open it again.",
                name=raw.name,
            )
        parts = [archive.read(part) for part in _PARTS if part in archive]
    if not parts:
        raise ReaderError("“{name}” is no OpenDocument text: the part with the text is missing.", name=raw.name)
    for part in parts:
        root, mended = parse_xml(part, name=raw.name)
        if mended:
            losses.add("damaged")
        yield root


def _count_deletions(text: etree._Element, losses: Losses) -> None:
    changes = child(text, "tracked-changes")
    regions = list(changes) if changes is not None else []
    losses.add("deletions", sum(child(region, "deletion") is not None for region in regions))


def _running_heads(roots: list[etree._Element]) -> Iterator[str]:
    for root in roots:
        masters = child(root, "master-styles")
        for element in masters.iter() if masters is not None else ():
            if local(element.tag) in _HEADS:
                yield from (words(p) for p in element.iter("{*}p", "{*}h"))


def _properties(roots: list[etree._Element]) -> Properties:
    meta = next(filter(lambda found: found is not None, (child(root, "meta") for root in roots)), None)
    author = words(child(meta, "initial-creator")) or words(child(meta, "creator"))
    made = words(child(meta, "creation-date")) or words(child(meta, "date"))
    return Properties(words(child(meta, "title")), author, made.partition("T")[0])
