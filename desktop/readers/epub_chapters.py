"""The walk over the chapters of a book (XHTML, as EPUB 2 and 3 have it)."""

from __future__ import annotations

from dataclasses import replace

from lxml import etree

from desktop.document import BlockRole, InlineKind
from desktop.readers.block_writer import BlockWriter, Style
from desktop.readers.epub_styles import Hidden
from desktop.readers.office import Losses, Run, lays_out, repeats_caption, safe_address, write_row, write_runs
from desktop.readers.xml_tree import attribute, local, words

_UNSEEN = "head script style template iframe object embed audio video map canvas source track rt rp link meta form"
_SILENT = frozenset(_UNSEEN.split())
_PARTS = (
    "address article aside blockquote body center dd details dialog div dl dt figcaption figure footer h1 h2 h3 h4 h5 "
    "h6 header hgroup hr li main nav ol p pre section summary table ul"
)
_BLOCKS = frozenset(_PARTS.split())
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_KINDS = {
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
_NOTES = {"footnote", "endnote", "rearnote", "note", "footnotes", "endnotes", "rearnotes"}
_NOTE_ROLES = {"doc-footnote", "doc-endnote", "doc-endnotes"}
_CONTENTS = {"toc", "landmarks", "page-list", "lot", "loi", "index"}
_LONGEST_MARK = 5
_BYLINES = {"author", "byline", "date"}


class Chapters:
    """Writes one chapter after another. The first heading of each is a headline, the next ones are subheads."""

    def __init__(self, writer: BlockWriter, losses: Losses) -> None:
        self._writer = writer
        self._losses = losses
        self._unseen = Hidden()
        self._hidden: list[str] = []
        self._runs: list[Run] = []
        self._captions: list[str] = []
        self._headed = False
        self._marker = ""

    def add(self, root: etree._Element, hidden: Hidden, *, contents: bool = False) -> None:
        """Write a chapter; `hidden` knows its styles, `contents` tells that it is the book's table of contents."""
        self._headed = False
        self._unseen = hidden
        style = Style(BlockRole.REMOVED, note="table of contents") if contents else Style()
        for item in root:
            if local(item.tag) not in _SILENT:
                self._block(item, style)

    def _block(self, element: etree._Element, style: Style) -> None:
        name = local(element.tag)
        self._close(style)
        style = _within(element, name, style)
        if style.role not in (BlockRole.FOOTNOTE, BlockRole.REMOVED) and self._unseen.hides(element):
            style = Style(BlockRole.REMOVED, note="hidden text")  # notes are hidden where they pop up
            self._losses.add("hidden")
        if name in _HEADINGS and style.role in (BlockRole.PARAGRAPH, BlockRole.QUOTATION):
            self._heading(element, _HEADINGS[name])
        elif name in ("ul", "ol"):
            self._list(element, style, ordered=name == "ol")
        elif name == "table":
            self._table(element, style)
        elif name == "pre":
            self._writer.write_verbatim("".join(str(part) for part in element.itertext()).strip("\n"))
            self._close(style)
        else:
            self._flow(element, Run(""), style)
            self._close(style)

    def _flow(self, element: etree._Element, run: Run, style: Style) -> None:
        self._runs.append(replace(run, text=element.text or ""))
        for item in element:
            name = local(item.tag)
            if name in _BLOCKS:
                self._block(item, style)
            elif name and name not in _SILENT:
                self._inline(item, name, run, style)
            self._runs.append(replace(run, text=item.tail or ""))

    def _inline(self, element: etree._Element, name: str, run: Run, style: Style) -> None:
        kinds = _types(element)
        if name == "br":
            self._runs.append(replace(run, text="\n"))
        elif name == "a" and ("noteref" in kinds or attribute(element, "role") == "doc-noteref"):
            self._runs.append(Run(f"[{words(element).strip('[]()')}]"))
        elif "backlink" in kinds or attribute(element, "role") == "doc-backlink" or "pagebreak" in kinds:
            return
        elif name in ("img", "image", "svg"):
            self._picture(element)
        elif style.role is not BlockRole.REMOVED and self._unseen.hides(element):
            self._hidden.append(words(element))
        elif name == "a" and style.role is BlockRole.FOOTNOTE and _is_way_back(element):
            self._marker = words(element).strip("[]().")
        elif name == "a":
            self._flow(element, replace(run, target=self._address(element)), style)
        else:
            kind = _KINDS.get(name)
            self._flow(element, replace(run, kinds=run.kinds | {kind}) if kind else run, style)

    def _address(self, element: etree._Element) -> str:
        address = attribute(element, "href")
        target = safe_address(address)
        if not target and ":" in address.partition("#")[0]:
            self._losses.add("links")
        return target

    def _picture(self, element: etree._Element) -> None:
        self._losses.add("pictures")
        description = " ".join(attribute(element, "alt").split())
        if len(description.split()) > 1:  # "cover", "image" describe nothing
            self._captions.append(description)

    def _heading(self, element: etree._Element, level: int) -> None:
        self._flow(element, Run(""), Style())
        role = BlockRole.SUBHEAD if self._headed else BlockRole.HEADLINE
        self._headed = True
        self._close(Style(role, level=level))

    def _list(self, element: etree._Element, style: Style, *, ordered: bool) -> None:
        own = style.role in (BlockRole.FOOTNOTE, BlockRole.REMOVED)
        level = style.level + 1 if style.role is BlockRole.LIST_ITEM else 1
        start = attribute(element, "start")
        number = int(start) if start.isascii() and start.isdigit() and len(start) < 6 else 1
        for item in element:
            if local(item.tag) != "li":
                continue
            marker = f"{number}." if ordered else "•"
            number += 1
            first = len(self._writer.blocks)
            note = style.note if style.role is BlockRole.REMOVED else marker
            self._block(item, replace(style, note=note) if own else Style(BlockRole.LIST_ITEM, level, note, tight=True))
            self._unmark(first + 1, marker)

    def _unmark(self, first: int, marker: str) -> None:
        """The marker of an item goes with its first block only."""
        for i in range(first, len(self._writer.blocks)):
            block = self._writer.blocks[i]
            if block.note == marker and block.role is not BlockRole.REMOVED:
                deeper = block.level > self._writer.blocks[first - 1].level
                self._writer.blocks[i] = block if deeper else replace(block, note="")

    def _table(self, element: etree._Element, style: Style) -> None:
        for caption in element.iter("{*}caption"):
            self._block(caption, Style(BlockRole.CAPTION))
        rows = [[c for c in row if local(c.tag) in ("td", "th")] for row in element.iter("{*}tr")]
        if style.role is not BlockRole.PARAGRAPH or lays_out([[words(cell) for cell in row] for row in rows]):
            for row in rows:
                for cell in row:
                    self._flow(cell, Run(""), style)
                    self._close(style)
            return
        for row in rows:
            write_row(self._writer, [[Run(_cell_words(cell))] for cell in row])

    def _close(self, style: Style) -> None:
        if style.role is BlockRole.FOOTNOTE and self._marker and any(run.text.strip() for run in self._runs):
            style, self._marker = replace(style, note=style.note or f"{self._marker}."), ""
        if not repeats_caption(self._writer, self._runs):
            write_runs(self._writer, self._runs)
        self._writer.close(style)
        self._runs = []
        hidden, self._hidden = [text for text in self._hidden if text], []
        for text in hidden:
            self._losses.add("hidden")
            self._writer.write(text)
            self._writer.close(Style(BlockRole.REMOVED, note="hidden text"))
        captions, self._captions = self._captions, []
        for caption in captions:
            self._writer.write(caption)
            self._writer.close(Style(BlockRole.CAPTION))


def _is_way_back(element: etree._Element) -> bool:
    """Whether a link in a note is its number or an arrow, and leads to where the text refers to it."""
    address = attribute(element, "href")
    return "#" in address and ":" not in address and len(words(element)) <= _LONGEST_MARK


def _cell_words(cell: etree._Element) -> str:
    """The words of a cell; its paragraphs are parted also where no white space stands between them."""
    return " ".join(words(part) for part in cell.iter("{*}p")) or words(cell)


def _types(element: etree._Element) -> set[str]:
    """What EPUB calls an element (`epub:type`), and the roles of it that are written as classes."""
    types = next((str(value) for key, value in element.items() if str(key).endswith("2007/ops}type")), "")
    classes = set(attribute(element, "class").lower().split())
    linked = {"noteref"} if "footnote-ref" in classes else set()
    back = {"backlink"} if classes & {"footnote-back", "footnote-backref"} else set()
    return set(types.lower().split()) | linked | back


def _within(element: etree._Element, name: str, style: Style) -> Style:
    """What blocks in an element are."""
    if style.role in (BlockRole.REMOVED, BlockRole.FOOTNOTE):
        return style
    types, classes = _types(element), set(attribute(element, "class").lower().split())
    if name == "nav" or types & _CONTENTS:
        style = Style(BlockRole.REMOVED, note="table of contents")
    elif (types | classes) & _NOTES or attribute(element, "role") in _NOTE_ROLES:
        style = Style(BlockRole.FOOTNOTE)
    elif name == "blockquote":
        style = Style(BlockRole.QUOTATION, level=style.level + 1 if style.role is BlockRole.QUOTATION else 1)
    elif name in ("figcaption", "caption") or (name == "p" and "caption" in classes):
        style = Style(BlockRole.CAPTION)
    elif name == "p" and classes & _BYLINES:
        style = Style(BlockRole.BYLINE)
    return style
