"""The walk over the text of a Word file (ECMA-376, WordprocessingML), by local names: it has two namespaces."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from lxml import etree

from desktop.document import BlockRole, InlineKind
from desktop.readers.block_writer import BlockWriter, Style
from desktop.readers.docx_parts import (
    Numbering,
    ParagraphStyle,
    Relation,
    Styles,
    filter_set,
    is_on,
    numbering_of,
    outline_style,
    value,
)
from desktop.readers.office import (
    Losses,
    Run,
    heading_style,
    in_numerals,
    lays_out,
    repeats_caption,
    safe_address,
    write_row,
    write_runs,
)
from desktop.readers.xml_tree import attribute, child, local, words

_LINK_FIELD = re.compile(r'\s*HYPERLINK\s+(?:\\[a-z]\s+)*"([^"]+)"')
_GENERATED = re.compile(
    r"\s*(Description automatically generated|AI-generated content may be incorrect\.?).*", re.DOTALL
)
_CHARACTERS = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "ptab": " "}
_WRAPPERS = "ins moveTo customXml smartTag sdtContent fldSimple dir bdo ruby rubyBase oMath oMathPara"
_FORMULAS = (
    "e num den sub sup deg f d rad sSub sSup sSubSup nary func fName limLow limUpp lim m mr box borderBox bar acc "
    "groupChr eqArr sPre"
)
_THROUGH = frozenset(f"{_WRAPPERS} {_FORMULAS}".split())
"""Elements that only wrap others; those of formulas have no order of reading but their own."""
_DELETED = {"del", "moveFrom"}
_HEADINGS = (BlockRole.HEADLINE, BlockRole.SUBHEAD)


@dataclass(slots=True)
class Parts:
    """What the walk looks up."""

    styles: Styles
    numbering: Numbering
    relations: Mapping[str, Relation]
    comments: Mapping[str, etree._Element]
    losses: Losses


@dataclass(slots=True)
class _Field:
    """A complex field: its instruction, then its result."""

    instruction: str = ""
    in_result: bool = False

    @property
    def target(self) -> str:
        match = _LINK_FIELD.match(self.instruction)
        return match[1] if match else ""


@dataclass(slots=True)
class _Line:
    """What a paragraph has: its runs, and what is written after it."""

    runs: list[Run] = field(default_factory=list)
    boxes: list[etree._Element] = field(default_factory=list)
    captions: list[str] = field(default_factory=list)
    asides: list[tuple[str, str]] = field(default_factory=list)
    """Reason and words of folded text: comments, hidden text."""


class Body:
    """Writes the text of one part as blocks. `references` are the notes it refers to, in order."""

    def __init__(self, writer: BlockWriter, parts: Parts) -> None:
        self._writer = writer
        self._parts = parts
        self._fields: list[_Field] = []
        self._joined: list[Run] = []
        self._numbers: Counter[str] = Counter()
        self.references: dict[tuple[str, str], str] = {}
        self.boxes: list[range] = []

    def flow(self, element: etree._Element, style: Style | None = None) -> None:
        """Paragraphs and tables in an element; `style` overrides their own."""
        for item in element:
            name = local(item.tag)
            if name == "p":
                self._paragraph(item, style)
            elif name == "tbl":
                self._table(item, style)
            elif name == "sdt":
                self._sdt(item, style)
            elif name == "AlternateContent":
                self.flow(_chosen(item), style)
            elif name in _DELETED:
                self._parts.losses.add("deletions")
            elif name == "altChunk":
                self._parts.losses.add("objects")
            elif name in _THROUGH:
                self.flow(item, style)

    def _sdt(self, element: etree._Element, style: Style | None) -> None:
        content = child(element, "sdtContent")
        gallery = value(element, "sdtPr", "docPartObj", "docPartGallery")
        contents = Style(BlockRole.REMOVED, note="table of contents")
        if content is not None:
            self.flow(content, contents if "Table of Contents" in gallery else style)

    def _paragraph(self, element: etree._Element, override: Style | None) -> None:
        properties = child(element, "pPr")
        line = _Line()
        own = self._parts.styles[value(properties, "pStyle")]
        self._inline(element, line, frozenset(), "")
        if child(properties, "rPr", "del") is not None or child(properties, "rPr", "moveFrom") is not None:
            self._joined += line.runs  # the end of the paragraph was deleted: it runs on in the next one
        else:
            line.runs[:0], self._joined = self._joined, []
            self._close(line, override or self._style(properties, own))
        self._write_after(line, override)

    def _close(self, line: _Line, style: Style) -> None:
        if style.role in _HEADINGS:
            style = heading_style(self._writer, style)
            line.runs = [replace(run, kinds=run.kinds - {InlineKind.STRONG, InlineKind.EMPHASIS}) for run in line.runs]
        if not repeats_caption(self._writer, line.runs):
            write_runs(self._writer, line.runs)
            self._writer.close(style)

    def _write_after(self, line: _Line, style: Style | None) -> None:
        for caption in line.captions:
            self._writer.write(caption)
            self._writer.close(Style(BlockRole.CAPTION))
        for box in line.boxes:
            first = len(self._writer.blocks)
            self.flow(box, style)
            self.boxes.append(range(first, len(self._writer.blocks)))
        for reason, aside in line.asides:
            self._writer.write(aside)
            self._writer.close(Style(BlockRole.REMOVED, note=reason))

    def _style(self, properties: etree._Element | None, own: ParagraphStyle) -> Style:
        style = own.style or outline_style(properties)
        numbering = numbering_of(properties) or own.numbering
        if numbering is None or (style is not None and style.role is not BlockRole.QUOTATION):
            return style or Style()
        marker = self._parts.numbering.marker(*numbering)
        if marker is None:
            return style or Style()
        return Style(BlockRole.LIST_ITEM, level=numbering[1] + 1, note=marker, tight=True)

    def _inline(self, element: etree._Element, line: _Line, kinds: frozenset[InlineKind], target: str) -> None:
        for item in element:
            name = local(item.tag)
            if name in _DELETED:
                self._parts.losses.add("deletions")
            elif name == "r":
                self._run(item, line, kinds, target)
            elif name == "hyperlink":
                self._inline(item, line, kinds, self._address(item))
            elif name == "sdt":
                content = child(item, "sdtContent")
                if content is not None:
                    self._inline(content, line, kinds, target)
            elif name in _THROUGH or name == "AlternateContent":
                self._inline(_chosen(item) if name == "AlternateContent" else item, line, kinds, target)
            else:
                self._character(name, item, line, Run("", kinds, target))

    def _run(self, element: etree._Element, line: _Line, kinds: frozenset[InlineKind], target: str) -> None:
        properties = child(element, "rPr")
        style = self._parts.styles[value(properties, "rStyle")]
        hidden = next(filter_set(iter((is_on(properties, "vanish"),))), style.hidden)
        if hidden:
            self._hide(element, line)
            return
        for kind, name in ((InlineKind.STRONG, "b"), (InlineKind.EMPHASIS, "i")):
            on = is_on(properties, name)
            if on or (on is None and kind in style.kinds):
                kinds |= {kind}
        self._inline(element, line, kinds, target)

    def _hide(self, element: etree._Element, line: _Line) -> None:
        text = "".join(item.text or "" for item in element if local(item.tag) == "t")
        if text.strip():
            self._parts.losses.add("hidden")
            line.asides.append(("hidden text", text))

    def _character(self, name: str, element: etree._Element, line: _Line, run: Run) -> None:
        """An element of a run: characters, a reference, a picture, part of a field."""
        handler = _HANDLERS.get(name)
        if handler is not None:
            handler(self, element, line, run)
        elif name in _CHARACTERS:
            self._add(line, replace(run, text=_CHARACTERS[name]))

    def _add(self, line: _Line, run: Run) -> None:
        instruction = next((f for f in self._fields if not f.in_result), None)
        if instruction is None:
            target = next((f.target for f in reversed(self._fields) if f.target), "")
            line.runs.append(replace(run, target=run.target or safe_address(target)))

    def _text(self, element: etree._Element, line: _Line, run: Run) -> None:
        self._add(line, replace(run, text=element.text or ""))

    def _symbol(self, element: etree._Element, line: _Line, run: Run) -> None:
        code = attribute(element, "char")
        private = re.fullmatch(r"[Ff]0([0-9A-Fa-f]{2})", code)  # a symbol font's own; the low byte is its place
        if re.fullmatch(r"[0-9A-Fa-f]{4}", code) and not private and not 0xD800 <= int(code, 16) < 0xE000:
            self._add(line, replace(run, text=chr(int(code, 16))))

    def _field_mark(self, element: etree._Element, _line: _Line, _run: Run) -> None:
        kind = attribute(element, "fldCharType")
        if kind == "begin":
            self._fields.append(_Field())
        elif kind == "separate" and self._fields:
            self._fields[-1].in_result = True
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _instruction(self, element: etree._Element, _line: _Line, _run: Run) -> None:
        if self._fields:
            self._fields[-1].instruction += element.text or ""

    def _reference(self, element: etree._Element, line: _Line, _run: Run) -> None:
        kind = local(element.tag).removesuffix("Reference")
        note = (kind, attribute(element, "id"))
        if note not in self.references:
            self._numbers[kind] += 1
        numerals = "decimal" if kind == "footnote" else "lowerRoman"
        self._add(line, Run(f"[{self.references.setdefault(note, in_numerals(self._numbers[kind], numerals))}]"))

    def _comment(self, element: etree._Element, line: _Line, _run: Run) -> None:
        comment = self._parts.comments.get(attribute(element, "id"))
        text = " ".join(words(p) for p in comment if local(p.tag) == "p").strip() if comment is not None else ""
        if comment is not None and text:
            self._parts.losses.add("comments")
            author = attribute(comment, "author")
            line.asides.append((f"comment by {author}" if author else "comment", text))

    def _drawing(self, element: etree._Element, line: _Line, _run: Run) -> None:
        boxes = list(_boxes(element))
        line.boxes += boxes
        pictured = any(local(e.tag) in ("pic", "imagedata") for e in element.iter())
        described = next((attribute(e, "descr") for e in element.iter() if local(e.tag) == "docPr"), "")
        described = described or next((attribute(e, "alt") for e in element.iter() if local(e.tag) == "shape"), "")
        if pictured:
            self._parts.losses.add("pictures")
            caption = _GENERATED.sub("", described).strip()
            line.captions += [caption] if caption else []
        elif not boxes:
            self._parts.losses.add("objects")

    def _address(self, element: etree._Element) -> str:
        relation = self._parts.relations.get(attribute(element, "id"))
        if relation is None:
            return ""  # leads to another place of the document
        address = safe_address(relation.target) if relation.external else ""
        if not address:
            self._parts.losses.add("links")
        return address

    def _table(self, element: etree._Element, style: Style | None) -> None:
        rows = [list(_cells(row)) for row in _rows(element)]
        if style is not None or lays_out([[_cell_words(cell) for cell in row] for row in rows]):
            for row in rows:
                for cell in row:
                    self.flow(cell, style)
            return
        line = _Line()
        for row in rows:
            write_row(self._writer, [self._cell(cell, line) for cell in row])
        self._write_after(line, style)

    def _cell(self, cell: etree._Element, line: _Line) -> list[Run]:
        """The paragraphs of a cell, and of tables in it, run together."""
        first, line.runs = line.runs, []
        if value(cell, "tcPr", "vMerge") != "continue" and not _continues(cell):
            for paragraph in cell.iter("{*}p"):
                if line.runs:
                    line.runs.append(Run(" "))
                self._inline(paragraph, line, frozenset(), "")
        runs, line.runs = line.runs, first
        return runs


def _chosen(alternate: etree._Element) -> etree._Element:
    """The first of several forms of the same thing."""
    return next((c for c in alternate if local(c.tag) == "Choice"), alternate[0] if len(alternate) else alternate)


def _boxes(element: etree._Element) -> Iterator[etree._Element]:
    """The outermost text boxes; those inside them are met when they are walked."""
    for item in element:
        if local(item.tag) == "txbxContent":
            yield item
        else:
            yield from _boxes(_chosen(item) if local(item.tag) == "AlternateContent" else item)


def _rows(table: etree._Element) -> Iterator[etree._Element]:
    for item in table:
        name = local(item.tag)
        if name == "tr" and child(item, "trPr", "del") is None:
            yield item
        elif name in ("sdt", "sdtContent", "ins", "customXml"):
            yield from _rows(item)


def _cells(row: etree._Element) -> Iterator[etree._Element]:
    for item in row:
        name = local(item.tag)
        if name == "tc":
            yield item
        elif name in ("sdt", "sdtContent", "ins", "customXml"):
            yield from _cells(item)


def _cell_words(cell: etree._Element) -> str:
    return " ".join(text.text or "" for text in cell.iter("{*}t"))


def _continues(cell: etree._Element) -> bool:
    merged = child(cell, "tcPr", "vMerge")
    return merged is not None and not attribute(merged, "val")


_HANDLERS: dict[str, Callable[[Body, etree._Element, _Line, Run], None]] = {
    "t": Body._text,
    "sym": Body._symbol,
    "fldChar": Body._field_mark,
    "instrText": Body._instruction,
    "footnoteReference": Body._reference,
    "endnoteReference": Body._reference,
    "commentReference": Body._comment,
    "drawing": Body._drawing,
    "pict": Body._drawing,
    "object": Body._drawing,
}
