"""Word files (.docx): the text with its headings, lists, tables, notes, links and comments."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from desktop.document import BlockRole, Document
from desktop.readers.block_writer import BlockWriter, Style
from desktop.readers.docx_body import Body, Parts
from desktop.readers.docx_parts import Numbering, Package, Relation, Styles
from desktop.readers.office import Losses, finished, mark_pull_quotes, write_removed
from desktop.readers.raw import Raw
from desktop.readers.xml_tree import attribute, child
from desktop.readers.zipped import Archive

_SEPARATORS = {"separator", "continuationSeparator", "continuationNotice"}


def read_docx(raw: Raw) -> Document:
    """A Word document. Text that was deleted with tracking on is left out; nothing it refers to is fetched.

    Raises:
        ReaderError: it is damaged, locked, or made to do harm.
        SourceTooLargeError: it unpacks to too much.
        EmptySourceError: there are no words in it.
    """
    assert isinstance(raw.data, bytes)
    losses = Losses()
    package = Package(Archive(raw.data, name=raw.name), raw.name, losses)
    main = package.main_part()
    writer = _write(package, main, losses)
    return finished(writer, source=raw.name, properties=package.properties(), notes=losses.notes())


def _write(package: Package, main: str, losses: Losses) -> BlockWriter:
    relations = package.relations(main)
    writer = BlockWriter()
    comments = package.parse(_part(relations, "comments"))
    parts = Parts(
        Styles(package.parse(_part(relations, "styles"))),
        Numbering(package.parse(_part(relations, "numbering"))),
        relations,
        {attribute(c, "id"): c for c in comments} if comments is not None else {},
        losses,
    )
    body = Body(writer, parts)
    text = child(package.parse(main), "body")
    if text is not None:
        body.flow(text)
    _write_notes(package, relations, body, parts)
    mark_pull_quotes(writer, body.boxes)
    write_removed(writer, _running_heads(package, relations), "running head")
    return writer


def _part(relations: dict[str, Relation], kind: str) -> str:
    return next((r.target for r in relations.values() if r.kind == kind and not r.external), "")


def _write_notes(package: Package, relations: dict[str, Relation], body: Body, parts: Parts) -> None:
    """Footnotes and endnotes in the order in which the text refers to them, then those it does not refer to."""
    for kind in ("footnote", "endnote"):
        part = _part(relations, f"{kind}s")
        root = package.parse(part)
        notes = (
            {attribute(n, "id"): n for n in root if attribute(n, "type") not in _SEPARATORS} if root is not None else {}
        )
        parts.relations = package.relations(part)
        marks = {number: mark for (of, number), mark in body.references.items() if of == kind}
        unmentioned = [number for number in notes if number not in marks]
        for number in [*(number for number in marks if number in notes), *unmentioned]:
            body.flow(notes[number], Style(BlockRole.FOOTNOTE, note=f"{marks[number]}." if number in marks else ""))


def _running_heads(package: Package, relations: dict[str, Relation]) -> Iterator[str]:
    for relation in relations.values():
        if relation.kind in ("header", "footer") and not relation.external:
            root = package.parse(relation.target)
            yield from (words_of(p) for p in (root.iter("{*}p") if root is not None else ()))


def words_of(paragraph: etree._Element) -> str:
    """The text of a paragraph of a running head."""
    return " ".join("".join(t.text or "" for t in paragraph.iter("{*}t")).split())
