"""The text of an RTF file in parts: the article, its notes, comments, text boxes, running heads."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from desktop.readers.office import Run


class ParagraphForm(NamedTuple):
    """What a paragraph's control words say: its style's number, its outline level (0 up), its list level (0 up)."""

    style: int | None = None
    outline: int | None = None
    list_level: int | None = None
    in_table: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """`marker` is that of a list item, "" elsewhere; `after` are text boxes and folded text that follow."""

    runs: tuple[Run, ...]
    form: ParagraphForm
    marker: str = ""
    after: tuple[Story | Aside, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: its cells."""

    cells: tuple[tuple[Run, ...], ...]
    after: tuple[Story | Aside, ...] = ()


@dataclass(frozen=True, slots=True)
class Aside:
    """Text to fold, with its reason."""

    reason: str
    words: str


@dataclass(slots=True)
class Story:
    """A sequence of paragraphs and rows, filled as the file is read."""

    items: list[Paragraph | Row] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    after: list[Story | Aside] = field(default_factory=list)
    marker: str = ""
    _cells: list[tuple[Run, ...]] = field(default_factory=list)

    def add(self, run: Run) -> None:
        """Add characters to the open paragraph."""
        self.runs.append(run)

    def end_paragraph(self, form: ParagraphForm) -> None:
        """Close the open paragraph; in a table it is part of a cell."""
        if form.in_table:
            self.add(Run(" "))
            return
        self._end_row()
        if self.runs or self.after:
            self.items.append(Paragraph(tuple(self.runs), form, self.marker, tuple(self.after)))
        self.runs, self.after, self.marker = [], [], ""

    def end_cell(self) -> None:
        """Close a cell."""
        self._cells.append(tuple(self.runs))
        self.runs, self.marker = [], ""

    def end_row(self) -> None:
        """Close a row; its cells are closed."""
        self._end_row()

    def close(self, form: ParagraphForm) -> None:
        """The story ends, its last paragraph perhaps without a mark."""
        if self._cells and self.runs:
            self.end_cell()
        self.end_paragraph(form._replace(in_table=False))

    def words(self) -> str:
        """All its text in one line."""
        return " ".join("".join(run.text for run in runs) for runs in self._all_runs()).strip()

    def _all_runs(self) -> Iterator[tuple[Run, ...]]:
        for item in self.items:
            yield from item.cells if isinstance(item, Row) else (item.runs,)

    def _end_row(self) -> None:
        if self._cells:
            self.items.append(Row(tuple(self._cells), tuple(self.after)))
            self._cells, self.after = [], []


@dataclass(slots=True, eq=False)
class Note:
    """A footnote, or an endnote where it is `at_end`; `around` is the story that refers to it by `mark`."""

    story: Story
    around: Story
    at_end: bool = False
    mark: str = ""
