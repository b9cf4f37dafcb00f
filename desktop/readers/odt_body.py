"""The walk over the text of an OpenDocument file (OASIS OpenDocument 1.3, part 3)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from lxml import etree

from desktop.document import BlockRole, InlineKind
from desktop.readers.block_writer import BlockWriter, Style
from desktop.readers.odt_styles import Styles, whole
from desktop.readers.office import (
    Losses,
    Run,
    heading_style,
    lays_out,
    repeats_caption,
    safe_address,
    style_named,
    write_row,
    write_runs,
)
from desktop.readers.xml_tree import attribute, child, local, words

_HEADINGS = (BlockRole.HEADLINE, BlockRole.SUBHEAD)
_THROUGH = {"section", "index-body", "index-title", "numbered-paragraph", "page-sequence", "list-header", "g"}
_INDEXES = {
    "table-of-content", "illustration-index", "table-index", "object-index", "user-index", "alphabetical-index",
    "bibliography",
}  # fmt: skip
_CONTENTS = Style(BlockRole.REMOVED, note="table of contents")
_SILENT = {
    "tracked-changes", "sequence-decls", "variable-decls", "user-field-decls", "dde-connection-decls", "forms",
    "note-citation", "bookmark", "ruby-text", "alphabetical-index-auto-mark-file", "script",
}  # fmt: skip
_MOST_SPACES = 1000


@dataclass(slots=True)
class _Line:
    """What a paragraph has: its runs, and what is written after it."""

    runs: list[Run] = field(default_factory=list)
    boxes: list[etree._Element] = field(default_factory=list)
    captions: list[str] = field(default_factory=list)
    asides: list[tuple[str, str]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Item:
    """Where in a list a paragraph stands."""

    list_style: str
    level: int
    marker: str


class Body:
    """Writes text as blocks; `notes` are those it refers to, each with its mark."""

    def __init__(self, writer: BlockWriter, styles: Styles, losses: Losses) -> None:
        self._writer = writer
        self._styles = styles
        self._losses = losses
        self._counts: Counter[str] = Counter()
        self.notes: list[tuple[str, etree._Element]] = []
        self.boxes: list[range] = []

    def flow(self, element: etree._Element, style: Style | None = None) -> None:
        """Paragraphs, lists and tables in an element; `style` overrides their own."""
        for item in element:
            name = local(item.tag)
            if name in ("p", "h"):
                self._paragraph(item, style)
            elif name == "list":
                self._list(item, style, "", 1)
            elif name == "table":
                self._table(item, style)
            elif name in _INDEXES:
                self.flow(item, _CONTENTS)
            elif name in _THROUGH:
                self.flow(item, style)
            elif name in ("frame", "custom-shape", "rect", "text-box", "a"):
                line = _Line()
                self._inline_one(item, line, Run(""))
                self._write_after(line, style)

    def _list(self, element: etree._Element, style: Style | None, inherited: str, level: int) -> None:
        name = attribute(element, "style-name") or inherited
        number = self._styles.start(name, level) - 1
        if attribute(element, "continue-numbering") == "true":
            number = self._counts[f"{name} {level}"]
        for item in element:
            number = whole(attribute(item, "start-value"), number + 1)
            self._counts[f"{name} {level}"] = number
            marker = self._styles.marker(name, level, number) if local(item.tag) == "list-item" else ""
            for part in item:
                if local(part.tag) == "list":
                    self._list(part, style, name, level + 1)
                elif local(part.tag) in ("p", "h"):
                    self._paragraph(part, style, _Item(name, level, marker))
                    marker = ""

    def _paragraph(self, element: etree._Element, override: Style | None, item: _Item | None = None) -> None:
        line = _Line()
        self._inline(element, line, Run(""))
        style = override or self._style(element, item)
        if style.role in _HEADINGS:
            style = heading_style(self._writer, style)
            line.runs = [replace(run, kinds=run.kinds - {InlineKind.STRONG, InlineKind.EMPHASIS}) for run in line.runs]
        if not repeats_caption(self._writer, line.runs):
            write_runs(self._writer, line.runs)
            self._writer.close(style)
        self._write_after(line, override)

    def _style(self, element: etree._Element, item: _Item | None) -> Style:
        own = self._styles.get("paragraph", attribute(element, "style-name")).style
        if local(element.tag) == "h":
            if own is not None and own.role is BlockRole.HEADLINE:
                return own
            return style_named(f"heading {attribute(element, 'outline-level')}") or Style(BlockRole.SUBHEAD, level=1)
        if item is not None and (own is None or own.role is BlockRole.QUOTATION):
            return Style(BlockRole.LIST_ITEM, level=item.level, note=item.marker, tight=True)
        return own or Style()

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

    def _inline(self, element: etree._Element, line: _Line, run: Run) -> None:
        """The runs of an element, in the formatting of `run`."""
        line.runs.append(replace(run, text=element.text or ""))
        for item in element:
            self._inline_one(item, line, run)
            line.runs.append(replace(run, text=item.tail or ""))

    def _inline_one(self, item: etree._Element, line: _Line, run: Run) -> None:
        name = local(item.tag)
        handler = _HANDLERS.get(name)
        if handler is not None:
            handler(self, item, line, run)
        elif name not in _SILENT:
            self._inline(item, line, run)

    def _span(self, item: etree._Element, line: _Line, run: Run) -> None:
        style = self._styles.get("text", attribute(item, "style-name"))
        if style.hidden:
            self._losses.add("hidden")
            line.asides.append(("hidden text", words(item)))
        else:
            self._inline(item, line, replace(run, kinds=run.kinds | style.kinds))

    def _link(self, item: etree._Element, line: _Line, run: Run) -> None:
        address = attribute(item, "href")
        target = safe_address(address)
        if not target and not address.startswith("#"):
            self._losses.add("links")
        self._inline(item, line, replace(run, target=target))

    def _spaces(self, item: etree._Element, line: _Line, run: Run) -> None:
        line.runs.append(replace(run, text=" " * min(whole(attribute(item, "c"), 1), _MOST_SPACES)))

    def _tab(self, _item: etree._Element, line: _Line, run: Run) -> None:
        line.runs.append(replace(run, text=" "))

    def _break(self, _item: etree._Element, line: _Line, run: Run) -> None:
        line.runs.append(replace(run, text="\n"))

    def _note(self, item: etree._Element, line: _Line, _run: Run) -> None:
        mark, body = words(child(item, "note-citation")), child(item, "note-body")
        if body is not None:
            mark = mark or str(len(self.notes) + 1)
            self.notes.append((mark, body))
            line.runs.append(Run(f"[{mark}]"))

    def _comment(self, item: etree._Element, line: _Line, _run: Run) -> None:
        text = " ".join(words(part) for part in item if local(part.tag) in ("p", "list")).strip()
        author = words(child(item, "creator"))
        if text:
            self._losses.add("comments")
            line.asides.append((f"comment by {author}" if author else "comment", text))

    def _nothing(self, _item: etree._Element, _line: _Line, _run: Run) -> None:
        """A place where text is not: deletions are counted where they are kept."""

    def _frame(self, item: etree._Element, line: _Line, _run: Run) -> None:
        described = words(child(item, "desc")) or words(child(item, "title"))
        parts = {local(part.tag): part for part in reversed(item)}
        if "text-box" in parts:
            line.boxes.append(parts["text-box"])
        elif "image" in parts and "object" not in parts:
            self._losses.add("pictures")
            line.captions += [described] if described else []
        elif "table" in parts:
            line.boxes.append(item)
        elif described:
            self._losses.add("objects")
            line.captions.append(described)
        else:
            self._losses.add("objects")

    def _shape(self, item: etree._Element, line: _Line, _run: Run) -> None:
        """A drawn shape; the words in it are read as in a text box."""
        if any(local(part.tag) in ("p", "list") for part in item):
            line.boxes.append(item)
        else:
            self._losses.add("objects")

    def _table(self, element: etree._Element, style: Style | None) -> None:
        rows = [list(_cells(row)) for row in _rows(element)]
        if style is not None or lays_out([[words(cell) for cell in row] for row in rows]):
            for row in rows:
                for cell in row:
                    self.flow(cell, style)
            return
        line = _Line()
        for row in rows:
            write_row(self._writer, [self._cell(cell, line) for cell in row])
        self._write_after(line, style)

    def _cell(self, cell: etree._Element, line: _Line) -> list[Run]:
        """The paragraphs of a cell, and of lists and tables in it, run together."""
        first, line.runs = line.runs, []
        for paragraph in cell.iter("{*}p", "{*}h"):
            if line.runs:
                line.runs.append(Run(" "))
            self._inline(paragraph, line, Run(""))
        runs, line.runs = line.runs, first
        return runs


def _rows(table: etree._Element) -> Iterator[etree._Element]:
    for item in table:
        if local(item.tag) == "table-row":
            yield item
        elif local(item.tag) in ("table-header-rows", "table-rows", "table-row-group"):
            yield from _rows(item)


def _cells(row: etree._Element) -> Iterator[etree._Element]:
    """The cells of a row, each once; a covered one is part of its neighbour."""
    return (item for item in row if local(item.tag) == "table-cell")


_HANDLERS: dict[str, Callable[[Body, etree._Element, _Line, Run], None]] = {
    "span": Body._span,
    "a": Body._link,
    "s": Body._spaces,
    "tab": Body._tab,
    "line-break": Body._break,
    "note": Body._note,
    "annotation": Body._comment,
    "annotation-end": Body._nothing,
    "change": Body._nothing,
    "frame": Body._frame,
    "custom-shape": Body._shape,
    "rect": Body._shape,
    "ellipse": Body._shape,
    "line": Body._shape,
    "path": Body._shape,
    "hidden-text": Body._nothing,
}
