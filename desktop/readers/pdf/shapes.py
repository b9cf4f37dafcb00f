"""What stands on a page: words, lines of words, blocks of lines. Points from the top left, as the page is read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from operator import itemgetter
from statistics import median
from typing import NamedTuple

from desktop.document import BlockRole


class Box(NamedTuple):
    """A rectangle."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """Points from left to right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Points from top to bottom."""
        return self.bottom - self.top


class Word(NamedTuple):
    """Characters without white space, in one style.

    `size` is that of the type in points. A `raised` word is a superscript, such as the mark of a footnote; a `glued`
    one follows the word before without a space.
    """

    text: str
    left: float
    top: float
    right: float
    bottom: float
    baseline: float
    size: float
    bold: bool = False
    italic: bool = False
    raised: bool = False
    glued: bool = False

    @property
    def box(self) -> Box:
        """Where it stands."""
        return Box(self.left, self.top, self.right, self.bottom)


def box_of(things: Iterable[Word | Line]) -> Box:
    """The smallest box around all of them; at least one is needed."""
    lefts, tops, rights, bottoms = zip(*((t.left, t.top, t.right, t.bottom) for t in things), strict=True)
    return Box(min(lefts), min(tops), max(rights), max(bottoms))


class Line:
    """Words beside one another, from left to right, on one page. `left` may be told otherwise beside a drop cap."""

    __slots__ = (
        "baseline", "bold", "bottom", "characters", "is_plain", "left", "page", "right", "size", "text", "top", "words",
    )  # fmt: skip

    def __init__(self, words: Sequence[Word], page: int) -> None:
        self.words = list(words)
        self.page = page
        # One call for all words of a line is a fraction of one for each of them.
        texts, lefts, tops, rights, bottoms, baselines, sizes, bold, italic, raised, glued = zip(*words, strict=True)
        self.left: float = min(lefts)
        self.top: float = min(tops)
        self.right: float = max(rights)
        self.bottom: float = max(bottoms)
        main = words[0]
        if any(raised) or min(sizes) != max(sizes) or min(baselines) != max(baselines):
            main = max(words, key=lambda word: len(word.text) * (not word.raised))
        self.size = main.size
        self.baseline = main.baseline
        self.bold = all(bold)
        self.is_plain = not (any(bold) or any(italic) or any(raised))
        """Whether none of its words is set off from others."""
        self.characters = sum(map(len, texts))
        """How many characters its words have."""
        self.text = " ".join(texts) if not any(glued) else _spaced(words)
        """Its words with spaces between them."""

    @property
    def width(self) -> float:
        """Points from its first letter to its last."""
        return self.right - self.left


def _spaced(words: Sequence[Word]) -> str:
    return "".join(("" if word.glued or not i else " ") + word.text for i, word in enumerate(words))


class Column(NamedTuple):
    """Lines below one another that are read together; `left` and `right` are the margins they keep."""

    lines: list[Line]
    left: float
    right: float
    page: int
    is_table: bool = False


@dataclass(slots=True, eq=False)
class Passage:
    """Lines that are one block; what it is for is found out step by step.

    `is_full` says that its last line reaches the margin, `is_indented` that its first one begins within the column.
    """

    lines: list[Line]
    column: Column
    role: BlockRole = BlockRole.PARAGRAPH
    level: int = 0
    note: str = ""
    is_full: bool = False
    is_indented: bool = False
    rows: list[list[Line]] = field(default_factory=list)
    """Of a table: the cells of each row."""

    @property
    def first_page(self) -> int:
        """The index of the page on which it begins."""
        return self.lines[0].page

    @property
    def size(self) -> float:
        """The size of most of its type."""
        return median(line.size for line in self.lines)

    @property
    def is_bold(self) -> bool:
        """Whether all of it is."""
        return all(line.bold for line in self.lines)

    @property
    def text(self) -> str:
        """Its lines with spaces between them, as they stand."""
        return " ".join(line.text for line in self.lines)


@dataclass
class Page:
    """The words of one page. `turn` is by how many degrees clockwise the page must be turned to be read.

    `width` and `height` are of the page as it is read, before it is turned back for showing.
    """

    number: int
    width: float
    height: float
    turn: int
    words: list[Word]
    aside: list[Word]
    """Words that run in another direction than the most."""
    unreadable: int = 0
    """Characters whose font does not say what they are."""
    is_picture: bool = False
    """Whether a picture covers most of it."""

    @cached_property
    def characters(self) -> int:
        """How many characters its words have."""
        return sum(len(text) for words in (self.words, self.aside) for text in map(itemgetter(0), words))

    def shown(self, box: Box) -> Box:
        """Where something stands on the page as it is shown."""
        left, top, right, bottom = box
        if self.turn == 90:
            return Box(self.height - bottom, left, self.height - top, right)
        if self.turn == 180:
            return Box(self.width - right, self.height - bottom, self.width - left, self.height - top)
        if self.turn == 270:
            return Box(top, self.width - right, bottom, self.width - left)
        return box
