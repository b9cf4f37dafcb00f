"""Markdown, through the `markdown` package: headings, lists, quotations, code, links and emphasis survive."""

from __future__ import annotations

import logging
from dataclasses import replace
from xml.etree.ElementTree import Element

import markdown

from desktop.document import BlockRole, Document, InlineKind, ReaderNote, content_id
from desktop.phrase import Phrase
from desktop.readers.block_writer import BlockWriter, Style
from desktop.readers.bracketing import is_hostile
from desktop.readers.front_matter import FrontMatter, split_front_matter
from desktop.readers.html_tree import BLOCKS, COMMENT, INERT, parse_html
from desktop.readers.plain import plain_document
from desktop.readers.raw import Raw
from desktop.readers.structure import details_of, with_roles

_log = logging.getLogger(__name__)

_EXTENSIONS = ("tables", "fenced_code", "footnotes", "sane_lists")
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_INLINE = {
    "em": InlineKind.EMPHASIS,
    "i": InlineKind.EMPHASIS,
    "cite": InlineKind.EMPHASIS,
    "strong": InlineKind.STRONG,
    "b": InlineKind.STRONG,
    "code": InlineKind.CODE,
    "kbd": InlineKind.CODE,
    "samp": InlineKind.CODE,
    "tt": InlineKind.CODE,
}
_BACKLINK = "footnote-backref"


def read_markdown(raw: Raw) -> Document:
    """A Markdown document; one that the parser fails on is shown as the plain text it is.

    Raises:
        UnsupportedSourceError: this is not text.
        EmptySourceError: there are no words.
    """
    text, notes, encoding = raw.text()
    try:
        if is_hostile(text):
            raise ValueError("more open brackets than an article has")
        return replace(_document(text, raw.name, notes), encoding=encoding)
    except Exception:  # noqa: BLE001 - the reader's boundary: the parser is not made for hostile text
        _log.debug("Markdown cannot be parsed", exc_info=True)
        failed = ReaderNote(
            "markdown", Phrase("The Markdown in this file could not be understood; it is shown as plain text.")
        )
        return replace(plain_document(text, source=raw.name, notes=(*notes, failed)), encoding=encoding)


def _document(text: str, source: str, notes: tuple[ReaderNote, ...]) -> Document:
    front = split_front_matter(text)
    tree = parse_html(markdown.markdown(front.rest, extensions=list(_EXTENSIONS)))
    writer = BlockWriter()
    _write_front_matter(front, writer, titled=tree.find(".//h1") is not None)
    _Walker(writer).flow(tree, Style())
    if all(block.role is BlockRole.REMOVED for block in writer.blocks):
        return plain_document(text, source=source, notes=notes)  # nothing but definitions and comments: show them
    blocks = with_roles(writer.text, writer.blocks)
    found = details_of(writer.text, blocks)
    return Document(
        id=content_id(writer.text),
        text=writer.text,
        blocks=blocks,
        title=front.details.title or found.title,
        byline=front.details.byline or found.byline,
        date=front.details.date or found.date,
        source=source,
        notes=notes,
        ranges=tuple(writer.ranges),
    )


def _write_front_matter(front: FrontMatter, writer: BlockWriter, *, titled: bool) -> None:
    writer.write_verbatim(front.words)
    writer.close(Style(BlockRole.REMOVED, note="front matter"))
    if front.details.title and not titled:
        writer.write(front.details.title)
        writer.close(Style(BlockRole.HEADLINE, level=1))


class _Walker:
    """Writes an element tree as blocks."""

    def __init__(self, writer: BlockWriter) -> None:
        self._writer = writer
        self._blocks = {
            "ul": self._list,
            "ol": self._list,
            "blockquote": self._quotation,
            "pre": self._code,
            "tr": self._row,
            "p": self._paragraph,
            "figcaption": self._caption,
            "caption": self._caption,
        }

    def flow(self, element: Element, style: Style) -> None:
        """Blocks, and the text between them, inside an element."""
        self._writer.write(element.text or "")
        for child in element:
            if child.tag in BLOCKS or child.tag in INERT:
                self._writer.close(style)
                self._block(child, style)
            else:
                self._inline(child)
            self._writer.write(child.tail or "")
        self._writer.close(style)

    def _block(self, element: Element, style: Style) -> None:
        if element.tag in INERT or element.tag == COMMENT:
            self._writer.write_verbatim("".join(element.itertext()))
            self._writer.close(Style(BlockRole.REMOVED, note=f"HTML {element.tag}"))
        elif element.tag in _HEADINGS:
            self._heading(element, _HEADINGS[element.tag])
        elif element.tag == "div" and element.get("class") == "footnote":
            self._footnotes(element)
        else:
            self._blocks.get(element.tag, self.flow)(element, style)

    def _heading(self, element: Element, level: int) -> None:
        written = {block.role for block in self._writer.blocks}
        first = BlockRole.HEADLINE not in written and (level == 1 or written <= {BlockRole.REMOVED})
        self.flow(element, Style(BlockRole.HEADLINE if first else BlockRole.SUBHEAD, level=level))

    def _paragraph(self, element: Element, style: Style) -> None:
        only_picture = len(element) == 1 and element[0].tag == "img" and not "".join(element.itertext()).strip()
        self.flow(element, replace(style, role=BlockRole.CAPTION) if only_picture else style)

    def _caption(self, element: Element, _style: Style) -> None:
        self.flow(element, Style(BlockRole.CAPTION))

    def _quotation(self, element: Element, style: Style) -> None:
        level = style.level + 1 if style.role is BlockRole.QUOTATION else 1
        self.flow(element, Style(BlockRole.QUOTATION, level=level))

    def _list(self, element: Element, style: Style) -> None:
        role = style.role if style.role is BlockRole.FOOTNOTE else BlockRole.LIST_ITEM
        level = style.level + 1 if style.role is role else 1
        number = _number(element.get("start", "1"))
        for child in element:
            marker = f"{number}." if element.tag == "ol" else "•"
            self._item(child, Style(role, level=level, note=marker, tight=True))
            self._writer.write(child.tail or "")
            self._writer.close(Style(role, level=level))
            number += child.tag == "li"

    def _item(self, element: Element, style: Style) -> None:
        """A list item; its marker goes with its first block only."""
        first = len(self._writer.blocks)
        self.flow(element, style)
        for i in range(first + 1, len(self._writer.blocks)):
            block = self._writer.blocks[i]
            if block.role is style.role and block.level == style.level:
                self._writer.blocks[i] = replace(block, note="")

    def _footnotes(self, element: Element) -> None:
        for child in element:
            self._block(child, Style(BlockRole.FOOTNOTE))

    def _code(self, element: Element, style: Style) -> None:
        with self._writer.formatted(InlineKind.CODE):
            self._writer.write_verbatim("".join(element.itertext()).strip("\n"))
        self._writer.close(replace(style, tight=False))

    def _row(self, element: Element, style: Style) -> None:
        """One row of a table, its cells parted by bars."""
        cells = [child for child in element if child.tag in ("td", "th")]
        if len(cells) != len(element):
            self.flow(element, style)
            return
        for i, cell in enumerate(cells):
            if i:
                self._writer.write_verbatim(" | ")
            self._inline_children(cell)
        self._writer.close(replace(style, tight=True))

    def _inline(self, element: Element) -> None:
        if element.tag == "br":
            self._writer.line_break()
        elif element.tag == "img":
            self._writer.write(element.get("alt", ""))
        elif element.tag == "a":
            self._link(element)
        elif element.tag == "sup" and element.get("id", "").startswith("fnref"):
            self._writer.write(f"[{''.join(element.itertext())}]")
        elif element.tag in _INLINE:
            with self._writer.formatted(_INLINE[element.tag]):
                self._inline_children(element)
        else:
            self._inline_children(element)

    def _link(self, element: Element) -> None:
        if element.get("class") == _BACKLINK:
            return
        with self._writer.formatted(InlineKind.LINK, element.get("href", "")):
            self._inline_children(element)

    def _inline_children(self, element: Element) -> None:
        self._writer.write(element.text or "")
        for child in element:
            if child.tag in BLOCKS or child.tag in INERT:  # broken nesting: words are never lost
                self._writer.write(" ")
                self._inline_children(child)
                self._writer.write(" ")
            else:
                self._inline(child)
            self._writer.write(child.tail or "")


def _number(start: str) -> int:
    return int(start) if start.isascii() and start.isdigit() and len(start) < 10 else 1
