"""Passages into one text with blocks, formatted ranges and the place of every line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from desktop.document import Block, BlockRole, InlineKind, InlineRange, PagePlace, Span
from desktop.readers.pdf.glyphs import HYPHEN
from desktop.readers.pdf.hyphens import Hyphens, is_broken
from desktop.readers.pdf.shapes import Box, Line, Page, Passage, Word

_CELL_BREAK = " | "
_CJK = re.compile("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S*[/=&?_.-]$")
_DASHES = "—–"
_PLAIN = (BlockRole.HEADLINE, BlockRole.SUBHEAD, BlockRole.REMOVED)


@dataclass(slots=True)
class Written:
    """The text so far."""

    text: str = ""
    blocks: list[Block] = field(default_factory=list)
    ranges: list[InlineRange] = field(default_factory=list)
    places: list[PagePlace] = field(default_factory=list)


class Writer:
    """Writes passages one after another; `marks` are those that footnotes of the document have."""

    def __init__(self, pages: Sequence[Page], hyphens: Hyphens, marks: Iterable[str]) -> None:
        self._pages = pages
        self._hyphens = hyphens
        self._marks = frozenset(marks)
        self._parts: list[str] = []
        self._length = 0
        self._blocks: list[Block] = []
        self._ranges: list[InlineRange] = []
        self._places: list[PagePlace] = []
        self._styles: dict[InlineKind, int] = {}

    def write(self, passages: Iterable[Passage]) -> Written:
        """The text of the passages, blank lines between them."""
        for passage in passages:
            if passage.rows:
                self._table(passage)
            else:
                self._block(passage)
        return Written("".join(self._parts), self._blocks, self._ranges, self._places)

    def _block(self, passage: Passage) -> None:
        self._separate("\n\n")
        start = self._length
        formats = _formats(passage)
        for i, line in enumerate(passage.lines):
            self._line(line, passage.lines[i + 1] if i + 1 < len(passage.lines) else None, formats)
        self._end_formats()
        self._close(start, passage)

    def _table(self, passage: Passage) -> None:
        """One block a row, its cells parted by bars."""
        for i, row in enumerate(passage.rows):
            self._separate("\n" if i else "\n\n")
            start = self._length
            for k, cell in enumerate(row):
                if k:
                    self._add(_CELL_BREAK)
                self._line(cell, None, ())
            self._close(start, passage)

    def _close(self, start: int, passage: Passage) -> None:
        if self._length > start:
            self._blocks.append(Block(Span(start, self._length), passage.role, passage.level, passage.note))

    def _separate(self, white: str) -> None:
        if self._blocks:
            self._add(white)

    def _line(self, line: Line, after: Line | None, formats: Sequence[InlineKind]) -> None:
        start = self._length
        if line.is_plain and not self._styles and HYPHEN not in line.text:
            self._add(line.text[:-1] if after is not None and is_broken(line.words[-1].text) else line.text)
        else:
            self._words(line, formats, keep=after is None)
        page = self._pages[line.page]
        box = page.shown(Box(line.left, line.top, line.right, line.bottom))
        place = PagePlace(Span(start, self._length), page.number, *_rounded(box))
        if self._length > start:
            self._places.append(place)
        if after is not None:
            self._add(self._between(line.words[-1], after.words[0]))

    def _words(self, line: Line, formats: Sequence[InlineKind], *, keep: bool) -> None:
        """The words of a line one by one; a hyphen at its end only to `keep`."""
        for i, word in enumerate(line.words):
            if i and not word.glued:
                self._add(" ")
            self._format(word, formats)
            last = i == len(line.words) - 1
            self._add(self._words_of(word, line.words[i - 1] if i else None, keep=not last or keep))

    def _words_of(self, word: Word, before: Word | None, *, keep: bool) -> str:
        """A word as it is read; the hyphen at the end of a line is written with what comes next."""
        if word.raised and before is not None:
            mark = word.text.rstrip(",")
            return f"[{mark}]" if mark in self._marks else word.text
        if not keep and is_broken(word.text):
            return word.text[:-1]
        return word.text.replace(HYPHEN, "-")

    def _between(self, last: Word, first: Word) -> str:
        """What joins the last word of a line and the first of the next."""
        if not last.raised and is_broken(last.text):
            return "-" if self._hyphens.keeps(last.text, first.text) else ""
        both_cjk = _CJK.match(last.text[-1]) and _CJK.match(first.text)
        dashed = len(last.text) > 1 and last.text[-1] in _DASHES and last.text[-2].isalpha()
        if both_cjk or first.glued or dashed or _ADDRESS.search(last.text):
            return ""
        return " "

    def _format(self, word: Word, formats: Sequence[InlineKind]) -> None:
        for kind in formats:
            has_it = word.bold if kind is InlineKind.STRONG else word.italic
            if has_it and kind not in self._styles:
                self._styles[kind] = self._length
            elif not has_it and kind in self._styles:
                self._end_format(kind)

    def _end_formats(self) -> None:
        for kind in list(self._styles):
            self._end_format(kind, at_space=False)

    def _end_format(self, kind: InlineKind, *, at_space: bool = True) -> None:
        start = self._styles.pop(kind)
        end = self._length - (1 if at_space and self._parts and self._parts[-1] == " " else 0)
        if end > start:
            self._ranges.append(InlineRange(Span(start, end), kind))

    def _add(self, words: str) -> None:
        self._parts.append(words)
        self._length += len(words)


def _formats(passage: Passage) -> tuple[InlineKind, ...]:
    """The kinds of type that set some words of a passage off from others."""
    if passage.role in _PLAIN or all(line.is_plain for line in passage.lines):
        return ()
    words = [word for line in passage.lines for word in line.words]
    bold, italic = sum(word.bold for word in words), sum(word.italic for word in words)
    kinds = ((InlineKind.STRONG, bold), (InlineKind.EMPHASIS, italic))
    return tuple(kind for kind, count in kinds if 0 < count < len(words))


def _rounded(box: Box) -> tuple[float, float, float, float]:
    """x, y, width and height to a tenth of a point."""
    return round(box.left, 1), round(box.top, 1), round(box.width, 1), round(box.height, 1)
