"""What each passage is for: by its type, its place and how it begins."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby, pairwise

from desktop.document import BlockRole
from desktop.readers.pdf.measures import Measures
from desktop.readers.pdf.rows import is_bullet, marker_of
from desktop.readers.pdf.shapes import Line, Passage

_LARGER, _SMALLER = 1.12, 0.94
_HEADING_WORDS, _HEADING_LINES = 30, 5
_BOLD_WORDS = 16
_MOST_BOLD = 0.4
_CAPTION = re.compile(
    r"(?:fig(?:ure|\.)?|table|photo(?:graph)?|picture|image|chart|map|graphic|exhibit|illustration|plate|box)s?"
    r"\s*\d+[a-z]?\s*[.:|–—-]",
    re.IGNORECASE,
)
_MARK = re.compile(r"(?:\[?\d{1,3}\]?[.)]?|[*†‡§¶]{1,3}|[a-z][.)])")
_GLUED_MARK = re.compile(r"(\d{1,2}|[*†‡§]{1,3})(?=[A-Z“\"‘])")
_LETTER = re.compile(r"[^\W\d_]")
_QUOTE_EM = 0.9
_QUOTED_WORDS = 5
_OPENING = '"“«„'
_NOTES_BELOW = 0.45


def assign(passages: Sequence[Passage], measures: Measures, heights: Sequence[float]) -> None:
    """Give each passage its role; `heights` are those of the pages in points."""
    for _, group in groupby(passages, key=lambda passage: id(passage.column)):
        _footnotes(list(group), measures, heights)
    _captions(passages)
    _headings(passages, measures)
    _pull_quotes(passages, measures)
    _lists(passages)
    _quotations(passages, measures)


def _open(passages: Sequence[Passage]) -> list[Passage]:
    return [passage for passage in passages if passage.role is BlockRole.PARAGRAPH]


def _footnotes(column: Sequence[Passage], measures: Measures, heights: Sequence[float]) -> None:
    """Small type at the bottom of a column that begins with a mark, and what follows it."""
    first = len(column)
    while first and column[first - 1].size <= measures.body * _SMALLER and not column[first - 1].column.is_table:
        first -= 1
    notes = list(column[first:])
    while notes and not _is_note(notes[0], heights):
        notes.pop(0)
    for passage in notes:
        passage.role, passage.level = BlockRole.FOOTNOTE, 1
        passage.note = _mark_of(passage)
        if passage.note:
            passage.lines[0] = _without(passage, passage.note)


def _is_note(passage: Passage, heights: Sequence[float]) -> bool:
    first = passage.lines[0]
    low = first.baseline > heights[first.page] * _NOTES_BELOW
    return low and bool(_mark_of(passage))


def _mark_of(passage: Passage) -> str:
    """The sign that a footnote begins with, on its own or before the first word; "" where there is none."""
    words = passage.lines[0].words
    if len(words) > 1 and _MARK.fullmatch(words[0].text):
        return words[0].text
    match = _GLUED_MARK.match(words[0].text)
    return match[1] if match else ""


def _without(passage: Passage, marker: str) -> Line:
    """The first line of a passage without the marker that it begins with."""
    line = passage.lines[0]
    first = line.words[0]
    rest = first.text.removeprefix(marker)
    if rest:
        return Line([first._replace(text=rest), *line.words[1:]], line.page)
    return Line([line.words[1]._replace(glued=False), *line.words[2:]], line.page)


def _captions(passages: Sequence[Passage]) -> None:
    for passage in _open(passages):
        if _CAPTION.match(passage.text):
            passage.role = BlockRole.CAPTION


def _headings(passages: Sequence[Passage], measures: Measures) -> None:
    """Large or bold lines; the largest at the beginning is the headline."""
    plain = _open(passages)
    bold = [p for p in plain if p.is_bold and p.size <= measures.body * _LARGER]
    questions = [p for p in bold if p.text.rstrip().endswith("?")]
    shouted = len(bold) > len(plain) * _MOST_BOLD
    headings = [
        p
        for p in plain
        if _is_large(p, measures) or (p.is_bold and not shouted and _is_bold_heading(p, measures))
        if p not in questions or len(questions) < 2
    ]
    if not headings:
        return
    first_page = headings[0].lines[0].page
    on_first = [p for p in headings if p.lines[0].page == first_page]
    headline = max(on_first, key=lambda p: round(p.size))
    ranks = sorted({(-round(p.size * 2), not p.is_bold) for p in headings if p is not headline})
    for passage in headings:
        rank = ranks.index((-round(passage.size * 2), not passage.is_bold)) if passage is not headline else 0
        passage.role, passage.level = BlockRole.SUBHEAD, min(2 + rank, 6)
    if _is_large(headline, measures) or headline is plain[0]:
        headline.role, headline.level = BlockRole.HEADLINE, 1


def _is_large(passage: Passage, measures: Measures) -> bool:
    words = sum(len(line.words) for line in passage.lines)
    fits = words <= _HEADING_WORDS and len(passage.lines) <= _HEADING_LINES
    return passage.size > measures.body * _LARGER and fits and bool(_LETTER.search(passage.text))


def _is_bold_heading(passage: Passage, measures: Measures) -> bool:
    text = passage.text
    short = len(text.split()) <= _BOLD_WORDS and len(passage.lines) <= _HEADING_LINES
    stops = text.endswith((".", ",", ";", ":"))
    return passage.size > measures.body * _SMALLER and short and not stops and bool(_LETTER.search(text))


def _pull_quotes(passages: Sequence[Passage], measures: Measures) -> None:
    """Large words that the running text has as well."""
    large = [
        p
        for p in passages
        if p.size > measures.body * _LARGER and p.role in (BlockRole.PARAGRAPH, BlockRole.SUBHEAD) and p.lines
    ]
    if not any(sum(len(line.words) for line in p.lines) >= _QUOTED_WORDS for p in large):
        return
    running = " ".join(_bare(p.text) for p in passages if p not in large)
    for passage in large:
        words = _bare(passage.text)
        if len(words.split()) >= _QUOTED_WORDS and words in running:
            passage.role, passage.level = BlockRole.PULL_QUOTE, 0


def _bare(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", text.replace("\xad ", "").casefold()))


def _lists(passages: Sequence[Passage]) -> None:
    """A bullet makes an item by itself; a number or letter needs a neighbour, or lines that hang under its words."""
    markers = [marker_of(p.lines[0].words) if p.role is BlockRole.PARAGRAPH and p.lines else "" for p in passages]
    items = [
        (passage, marker)
        for i, (passage, marker) in enumerate(zip(passages, markers, strict=True))
        if marker and (is_bullet(marker) or _has_neighbour(markers, i) or _hangs(passage))
    ]
    left = min((passage.lines[0].left for passage, _ in items), default=0.0)
    for passage, marker in items:
        passage.role, passage.note = BlockRole.LIST_ITEM, marker
        passage.level = (
            2 if passage.lines[0].left > left + 1.2 * passage.size and _same_column(passages, passage) else 1
        )
        passage.lines[0] = _without(passage, marker)


def _same_column(passages: Sequence[Passage], item: Passage) -> bool:
    """Whether an item further to the left stands in the column of this one."""
    own = [p for p in passages if p.column is item.column and p.role is BlockRole.LIST_ITEM and p is not item]
    return any(p.lines[0].left < item.lines[0].left - 1.2 * item.size for p in own)


def _has_neighbour(markers: Sequence[str], index: int) -> bool:
    near = [markers[i] for i in (index - 1, index + 1) if 0 <= i < len(markers)]
    return any(marker and not is_bullet(marker) and marker[-1] == markers[index][-1] for marker in near)


def _hangs(passage: Passage) -> bool:
    lines = passage.lines
    return len(lines) > 1 and all(line.left > lines[0].left + 0.4 * line.size for line in lines[1:])


def _under_items(column: Sequence[Passage]) -> list[Passage]:
    """Further paragraphs of list items: below one, with its left margin."""
    found: list[Passage] = []
    for before, passage in pairwise(column):
        follows = before.role is BlockRole.LIST_ITEM or before in found
        if follows and abs(passage.lines[0].left - before.lines[-1].left) < 0.3 * passage.size:
            found.append(passage)
    return found


def _quotations(passages: Sequence[Passage], measures: Measures) -> None:
    """Paragraphs whose every line stands within the margin of the text around them."""
    for _, group in groupby(passages, key=lambda passage: id(passage.column)):
        column = list(group)
        plain = [p for p in _open(column) if p.lines]
        lefts = [line.left for p in plain for line in p.lines]
        if not lefts:
            continue
        margin = min(lefts)
        right = max(line.right for p in plain for line in p.lines)
        under = _under_items(column)
        for passage in plain:
            inner = min(line.left for line in passage.lines) - margin > _QUOTE_EM * measures.body
            under_item = passage in under
            both = right - max(line.right for line in passage.lines) > 0.4 * measures.body
            if inner and not under_item and len(passage.lines) > 1 and (both or passage.size < measures.body):
                passage.role, passage.level = BlockRole.QUOTATION, 1
