"""What the formats of word processors have in common: formatted runs, styles by name, properties, losses."""

from __future__ import annotations

import logging
import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack, nullcontext
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby

from desktop.document import Block, BlockRole, Document, InlineKind, ReaderNote, content_id
from desktop.errors import EmptySourceError, OnRecordError, ReaderError
from desktop.phrase import Phrase
from desktop.readers.block_writer import BlockWriter, Style
from desktop.readers.raw import Raw
from desktop.readers.structure import Details, details_of, with_roles

_log = logging.getLogger(__name__)

_ADDRESS = re.compile(r"(?:https?://|mailto:)\S+", re.IGNORECASE)
_HEADING = re.compile(r"heading (\d)")
_ROLES = (
    (re.compile(r"title|book title"), Style(BlockRole.HEADLINE, level=1)),
    (re.compile(r"subtitle"), Style(BlockRole.SUBHEAD, level=2)),
    (re.compile(r"authors?|byline|date|dateline"), Style(BlockRole.BYLINE)),
    (re.compile(r"(intense )?quot(e|ations?)|block ?(text|quote|quotation)s?"), Style(BlockRole.QUOTATION, level=1)),
    (re.compile(r"(image |table |figure )?caption|illustration|figure|drawing"), Style(BlockRole.CAPTION)),
    (
        re.compile(r"(toc|contents|index|user index|object index|bibliography) \d+|(toc|contents|index) heading"),
        Style(BlockRole.REMOVED, note="table of contents"),
    ),
    (re.compile(r"table of figures"), Style(BlockRole.REMOVED, note="table of contents")),
)
_SPREAD_CELL = 30
"""Words: a table whose cells have more than so many on average only lays the page out."""
_STRAIGHT = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "\xa0": " "})
_HEADLINE_WORDS = 30
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Run:
    """Characters of one formatting; a line feed is a line break. `target` is where a link leads, or ""."""

    text: str
    kinds: frozenset[InlineKind] = frozenset()
    target: str = ""


@dataclass(frozen=True, slots=True)
class Properties:
    """What a file's properties say of it; "" where they say nothing."""

    title: str = ""
    author: str = ""
    date: str = ""


def guarded(read: Callable[[Raw], Document], raw: Raw) -> Document:
    """What a reader makes of a source, where anything that it does not expect is a sentence for the user.

    Raises:
        OnRecordError: one of its kinds.
    """
    try:
        return read(raw)
    except (OnRecordError, MemoryError):
        raise
    except Exception as error:  # the readers' boundary: damaged files meet every line of theirs
        _log.debug("“%s” cannot be read", raw.name, exc_info=True)
        raise ReaderError(
            "“{name}” is damaged or not what it seems ({kind}). "
            "Open it in the program that made it and save it anew, or copy its text and paste it here.",
            name=raw.name,
            kind=type(error).__name__,
        ) from error


class Losses:
    """What a format has that is not shown, counted, and told in sentences."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()

    def add(self, what: str, number: int = 1) -> None:
        """Count something; `what` is a key of `_SENTENCES`."""
        self._counts[what] += number

    def notes(self) -> tuple[ReaderNote, ...]:
        """A sentence for each kind."""
        return tuple(
            ReaderNote(what, sentence.of(n=self._counts[what]))
            for what, sentence in _SENTENCES.items()
            if self._counts[what]
        )


_SENTENCES = {
    "deletions": Phrase(
        "A passage that was deleted with tracking on is left out; tracked insertions are shown. | "
        "%n passages that were deleted with tracking on are left out; tracked insertions are shown."
    ),
    "comments": Phrase(
        "A comment in the margin is kept, folded, after the paragraph it is about. | "
        "%n comments in the margin are kept, folded, after the paragraphs they are about."
    ),
    "hidden": Phrase(
        "Hidden text is kept, folded, after its paragraph. | "
        "%n passages of hidden text are kept, folded, after their paragraphs."
    ),
    "pictures": Phrase(
        "A picture is not shown; its description is, where it has one. | "
        "%n pictures are not shown; their descriptions are, where they have any."
    ),
    "objects": Phrase(
        "An embedded object, such as a chart or a drawing, is not shown. | "
        "%n embedded objects, such as charts or drawings, are not shown."
    ),
    "links": Phrase(
        "A link that leads to no web or mail address cannot be followed; its words are shown. | "
        "%n links that lead to no web or mail address cannot be followed; their words are shown."
    ),
    "chapters": Phrase(
        "A chapter that the book names is missing in the file. | "
        "%n chapters that the book names are missing in the file."
    ),
    "damaged": Phrase(
        "The file is damaged in one place; words may be missing there. | "
        "The file is damaged in %n places; words may be missing there."
    ),
}


@lru_cache(maxsize=512)
def style_named(name: str) -> Style | None:
    """What paragraphs of a style are, by the style's English name; None where that says nothing."""
    name = " ".join(name.replace("_20_", " ").replace("_", " ").replace("-", " ").lower().split())
    heading = _HEADING.fullmatch(name)
    if heading:
        return Style(BlockRole.SUBHEAD, level=min(max(int(heading[1]), 1), 6))
    return next((style for pattern, style in _ROLES if pattern.fullmatch(name)), None)


def heading_style(writer: BlockWriter, style: Style) -> Style:
    """A heading as the article's headline where it is the first one, or the first of its level 1."""
    first = BlockRole.HEADLINE not in writer.roles and (style.level == 1 or writer.roles <= {BlockRole.REMOVED})
    if style.role is BlockRole.HEADLINE and not first:
        return replace(style, role=BlockRole.SUBHEAD)
    return replace(style, role=BlockRole.HEADLINE) if first and style.role is BlockRole.SUBHEAD else style


def write_runs(writer: BlockWriter, runs: Iterable[Run]) -> None:
    """Add runs to the open block; neighbours of one formatting become one range."""
    for target, linked in groupby(runs, key=lambda run: run.target):
        with writer.formatted(InlineKind.LINK, target) if target else nullcontext():
            for kinds, alike in groupby(linked, key=lambda run: run.kinds):
                _write_formatted(writer, "".join([run.text for run in alike]), kinds)


def _write_formatted(writer: BlockWriter, text: str, kinds: frozenset[InlineKind]) -> None:
    if kinds:
        with ExitStack() as formats:
            for kind in sorted(kinds):
                formats.enter_context(writer.formatted(kind))
            _write_lines(writer, text)
    elif "\n" in text:
        _write_lines(writer, text)
    else:
        writer.write(text)


def _write_lines(writer: BlockWriter, text: str) -> None:
    for i, line in enumerate(text.split("\n")):
        if i:
            writer.line_break()
        writer.write(line)


def repeats_caption(writer: BlockWriter, runs: Iterable[Run]) -> bool:
    """Whether runs are, word for word, the caption that was written last: a picture's description often is."""
    last = writer.blocks[-1] if writer.blocks else None
    if last is None or last.role is not BlockRole.CAPTION:
        return False
    return "".join(run.text for run in runs).split() == writer.last_words.split()


def write_row(writer: BlockWriter, cells: Sequence[Sequence[Run]]) -> None:
    """One row of a table as a block, its cells parted by bars; a row without words is none."""
    if not any(run.text.strip() for cell in cells for run in cell):
        return
    for i, cell in enumerate(cells):
        if i:
            writer.write_verbatim(" | ")
        write_runs(
            writer, [replace(run, text=run.text.replace("\n", " ")) if "\n" in run.text else run for run in cell]
        )
    writer.close(Style(BlockRole.TABLE, tight=True))


def lays_out(rows: Sequence[Sequence[str]]) -> bool:
    """Whether a table, given by the words of its cells, only lays the page out: its cells are to be read as text."""
    filled = [cell for row in rows for cell in row if cell.strip()]
    if all(len(row) <= 1 for row in rows):
        return True
    return sum(len(cell.split()) for cell in filled) > _SPREAD_CELL * max(1, len(filled))


def safe_address(target: str) -> str:
    """A link's target if it is an address of the web or of mail, else ""."""
    target = target.strip()
    return target if _ADDRESS.fullmatch(target) else ""


def write_removed(writer: BlockWriter, texts: Iterable[str], reason: str) -> None:
    """Text that is not the article's, folded; each once, and none that has no letters."""
    for text in dict.fromkeys(texts):
        if _LETTER.search(text):
            writer.write(text)
            writer.close(Style(BlockRole.REMOVED, note=reason))


def mark_pull_quotes(writer: BlockWriter, boxes: Iterable[range]) -> None:
    """Blocks from text boxes (ranges of block numbers) whose words the article has as well are pull quotes."""
    numbers = {number for box in boxes for number in box}
    if not numbers:
        return
    text = writer.text
    body = [b.span.of(text) for i, b in enumerate(writer.blocks) if i not in numbers and b.role.is_prose]
    folded = "\n".join(_folded(words) for words in body)
    for i in numbers:
        block = writer.blocks[i]
        words = _folded(block.span.of(text))
        if block.role is BlockRole.PARAGRAPH and words and words in folded:
            writer.blocks[i] = replace(block, role=BlockRole.PULL_QUOTE, level=0)


def _folded(words: str) -> str:
    return " ".join(words.translate(_STRAIGHT).split()).strip("\"' .…")


def finished(writer: BlockWriter, *, source: str, properties: Properties, notes: Sequence[ReaderNote]) -> Document:
    """The document that was written; what its text does not say of itself, its properties do.

    Raises:
        EmptySourceError: there are no words in it.
    """
    if not any(block.role is not BlockRole.REMOVED for block in writer.blocks):
        raise EmptySourceError(
            "There are no words in “{name}”, perhaps only pictures. If it was scanned, have its text recognised and "
            "open what comes of that.",
            name=source,
        )
    drafts = _with_bold_headline(_without_stray_levels(writer.blocks), writer)
    blocks = with_roles(writer.text, drafts)
    found = _with_named(details_of(writer.text, blocks), properties, blocks, writer.text)
    return Document(
        id=content_id(writer.text),
        text=writer.text,
        blocks=blocks,
        title=found.title or properties.title,
        byline=found.byline or properties.author,
        date=found.date or properties.date,
        source=source,
        notes=(*notes, *_origin(found, properties)),
        ranges=tuple(writer.ranges),
    )


def _without_stray_levels(blocks: Sequence[Block]) -> list[Block]:
    return [replace(b, level=0) if b.role is BlockRole.PARAGRAPH and b.level else b for b in blocks]


def _with_bold_headline(blocks: list[Block], writer: BlockWriter) -> list[Block]:
    """A bold line that opens the article stands over the first heading, also where it has no style of its own."""
    first = next(i for i, block in enumerate(blocks) if block.role is not BlockRole.REMOVED)
    words = blocks[first].span.of(writer.text)
    bold = any(r.kind is InlineKind.STRONG and r.span == blocks[first].span for r in writer.ranges)
    headings = [i for i, block in enumerate(blocks) if block.role in (BlockRole.HEADLINE, BlockRole.SUBHEAD)]
    short = len(words.split()) <= _HEADLINE_WORDS and words[-1] not in ".,;:"
    if blocks[first].role is not BlockRole.PARAGRAPH or not bold or not short or not headings:
        return blocks
    blocks[first] = replace(blocks[first], role=BlockRole.HEADLINE, level=1)
    blocks[headings[0]] = replace(blocks[headings[0]], role=BlockRole.SUBHEAD)
    return blocks


def _with_named(found: Details, properties: Properties, blocks: Sequence[Block], text: str) -> Details:
    """An author whom a line by itself names, without "By", is not from the properties alone."""
    bylines = {b.span.of(text) for b in blocks if b.role is BlockRole.BYLINE}
    return replace(found, byline=properties.author) if not found.byline and properties.author in bylines else found


def _origin(found: Details, properties: Properties) -> tuple[ReaderNote, ...]:
    """Which of title, author and date come from the file's properties."""
    given = (
        (Phrase("title"), found.title, properties.title),
        (Phrase("author"), found.byline, properties.author),
        (Phrase("date"), found.date, properties.date),
    )
    names = [name for name, said, told in given if told and not said]
    if not names:
        return ()
    return (
        ReaderNote(
            "origin",
            Phrase(
                "From the file's properties, which may be those of an older text: {names}.",
                names=tuple(names),
            ),
        ),
    )


_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"))
_ROMAN_ONES = ((9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


def in_numerals(number: int, numerals: str) -> str:
    """A number in the numerals that OOXML names; decimal ones where it names others than ours."""
    if numerals in ("lowerRoman", "upperRoman") and 0 < number < 4000:
        word = _roman(number)
    elif numerals in ("lowerLetter", "upperLetter") and number > 0:
        word = chr(ord("a") + (number - 1) % 26) * min((number - 1) // 26 + 1, 10)
    else:
        word = str(number)
    return word.upper() if numerals.startswith("upper") else word


def _roman(number: int) -> str:
    word = ""
    for size, letters in (*_ROMAN, *_ROMAN_ONES):
        word += letters * (number // size)
        number %= size
    return word
