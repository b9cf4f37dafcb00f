"""Rich Text Format: what word processors, mail programs and editors save where nothing better is asked for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from desktop.document import BlockRole, Document, InlineKind
from desktop.errors import ReaderError
from desktop.readers.block_writer import BlockWriter, Style
from desktop.readers.office import (
    Losses,
    Run,
    finished,
    heading_style,
    lays_out,
    mark_pull_quotes,
    style_named,
    write_removed,
    write_row,
    write_runs,
)
from desktop.readers.raw import Raw
from desktop.readers.rtf_interpreter import Interpreter
from desktop.readers.rtf_stories import Aside, Paragraph, ParagraphForm, Row, Story

_HEADINGS = (BlockRole.HEADLINE, BlockRole.SUBHEAD)


def read_rtf(raw: Raw) -> Document:
    """A rich-text document. Text that was deleted with tracking on is left out.

    Raises:
        ReaderError: it is no RTF, or nested to do harm.
        EmptySourceError: there are no words in it.
    """
    data = raw.data.encode("latin-1", "replace") if isinstance(raw.data, str) else raw.data
    if not data.lstrip()[:5] == b"{\\rtf":
        raise ReaderError(
            "“{name}” is no rich-text file, whatever its name says. Save it anew as .rtf or as text.", name=raw.name
        )
    losses = Losses()
    text = Interpreter(data, name=raw.name, losses=losses)
    writer = BlockWriter()
    scribe = _Scribe(writer, text.tables.styles)
    scribe.write(text.body, None)
    for note in sorted(text.notes, key=lambda note: note.at_end):
        scribe.write(note.story, Style(BlockRole.FOOTNOTE, note=f"{note.mark}."))
    mark_pull_quotes(writer, scribe.boxes)
    write_removed(writer, (" ".join(head.words().split()) for head in text.heads), "running head")
    return finished(writer, source=raw.name, properties=text.tables.properties, notes=losses.notes())


class _Scribe:
    """Writes stories as blocks."""

    def __init__(self, writer: BlockWriter, styles: dict[int, str]) -> None:
        self._writer = writer
        self._styles = styles
        self.boxes: list[range] = []

    def write(self, story: Story, style: Style | None) -> None:
        """Write a story; `style` overrides that of its paragraphs."""
        for is_table, items in groupby(story.items, key=lambda item: isinstance(item, Row)):
            if is_table:
                self._table([item for item in items if isinstance(item, Row)], style)
            else:
                for item in items:
                    self._paragraph(item, style) if isinstance(item, Paragraph) else None

    def _paragraph(self, paragraph: Paragraph, override: Style | None) -> None:
        runs, marker = list(paragraph.runs), " ".join(paragraph.marker.split())
        style = override or self._style(paragraph.form, marker)
        if style.role in _HEADINGS:
            style = heading_style(self._writer, style)
            runs = [replace(run, kinds=run.kinds - {InlineKind.STRONG, InlineKind.EMPHASIS}) for run in runs]
        write_runs(self._writer, runs)
        self._writer.close(style)
        self._write_after(paragraph.after)

    def _style(self, form: ParagraphForm, marker: str) -> Style:
        named = style_named(self._styles.get(form.style, "")) if form.style is not None else None
        if named is None and form.outline is not None and form.outline < 6:
            named = style_named(f"heading {form.outline + 1}")
        if named is None and marker:
            return Style(BlockRole.LIST_ITEM, level=(form.list_level or 0) + 1, note=_tidy(marker), tight=True)
        return named or Style()

    def _table(self, rows: list[Row], style: Style | None) -> None:
        cells = [["".join(run.text for run in cell) for cell in row.cells] for row in rows]
        spread = style is not None or lays_out(cells)
        for row in rows:
            if spread:
                for cell in row.cells:
                    write_runs(self._writer, cell)
                    self._writer.close(style or Style())
            else:
                write_row(self._writer, [_stripped(cell) for cell in row.cells])
            self._write_after(row.after)

    def _write_after(self, items: tuple[Story | Aside, ...]) -> None:
        for is_aside, group in groupby(items, key=lambda item: isinstance(item, Aside)):
            if is_aside:
                self._asides([item for item in group if isinstance(item, Aside)])
                continue
            for item in group:
                if isinstance(item, Story):
                    first = len(self._writer.blocks)
                    self.write(item, None)
                    self.boxes.append(range(first, len(self._writer.blocks)))

    def _asides(self, asides: list[Aside]) -> None:
        """Folded text; pieces of hidden text that follow one another are one."""
        for reason, group in groupby(asides, key=lambda aside: aside.reason):
            for words in _joined(reason, [aside.words for aside in group]):
                self._writer.write(words)
                self._writer.close(Style(BlockRole.REMOVED, note=reason))


def _joined(reason: str, texts: list[str]) -> Iterator[str]:
    if reason == "hidden text":
        yield "".join(texts)
    else:
        yield from texts


def _stripped(cell: tuple[Run, ...]) -> list[Run]:
    """A cell without the white space at its end."""
    runs = list(cell)
    while runs and not runs[-1].text.strip():
        runs.pop()
    return runs


def _tidy(marker: str) -> str:
    """A list's marker; the bullets of symbol fonts are private characters."""
    return "•" if len(marker) == 1 and not marker.isalnum() else marker
