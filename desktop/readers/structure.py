"""Which role each block of an article has. The patterns are data, see `furniture`; nothing is ever dropped."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.document import Block, BlockRole
from desktop.readers.furniture import rules
from desktop.readers.lines import paragraphs

_LEADING = 8
"""Bylines and dates are looked for in so many blocks at the beginning."""
_HEADLINE_WORDS, _HEADLINE_CHARACTERS = 30, 220
_STANDFIRST_WORDS = range(5, 61)
_SUBHEAD_WORDS = 12
_LINKED_WORDS = 20
_STOP = re.compile(r"[.,;:!?…][\"”’'»)\]]*$")
_FULL_STOP = re.compile(r"[.,;:][\"”’'»)\]]*$")
_BULLET = re.compile(r"[•▪◦‣●○■□✓➤]\s*\S")
_DASH = re.compile(r"[-*+–]\s+\S")
_NUMBER = re.compile(r"\(?(\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+\S")
_TURN = re.compile(r"(?:[QA]|[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,3}):(?:\s|$)")
_OPENING = "\"“‘'«„"


@dataclass(frozen=True, slots=True)
class Details:
    """What an article says of itself; "" where it says nothing."""

    title: str = ""
    byline: str = ""
    date: str = ""


def blocks_of(text: str) -> tuple[Block, ...]:
    """Blocks with roles that tile everything but white space."""
    return with_roles(text, [Block(span, BlockRole.PARAGRAPH) for span in paragraphs(text)])


def with_roles(text: str, blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks with a role for each that was only a paragraph so far; other roles stay.

    A headline and subheads are looked for only where no block is a heading already.
    """
    drafts = list(blocks)
    has_headings = any(block.role in (BlockRole.HEADLINE, BlockRole.SUBHEAD) for block in drafts)
    _mark_furniture(text, drafts)
    _mark_bylines(text, drafts)
    _mark_captions(text, drafts)
    _mark_list_items(text, drafts)
    if not has_headings:
        _mark_headline(text, drafts)
        _mark_standfirst(text, drafts)
        _mark_subheads(text, drafts)
    return tuple(drafts)


def details_of(text: str, blocks: Sequence[Block]) -> Details:
    """Title, author and date as the blocks give them."""
    headline = next((b.span.of(text) for b in blocks if b.role is BlockRole.HEADLINE), "")
    bylines = [b.span.of(text) for b in blocks if b.role is BlockRole.BYLINE]
    names = ((rules().name_in(words) or "").split("\n")[0].strip() for words in bylines)
    dates = (rules().date_in(words) for words in bylines)
    title = " ".join(headline.split())
    return Details(title, next(filter(None, names), ""), next(filter(None, dates), ""))


def _plain(drafts: Sequence[Block]) -> list[int]:
    return [i for i, block in enumerate(drafts) if block.role is BlockRole.PARAGRAPH]


def _mark(drafts: list[Block], index: int, role: BlockRole, *, level: int = 0, note: str = "") -> None:
    drafts[index] = replace(drafts[index], role=role, level=level, note=note)


def _mark_furniture(text: str, drafts: list[Block]) -> None:
    list_of = ""  # the reason of the heading whose list this may be
    for i in _plain(drafts):
        words = drafts[i].span.of(text)
        kind = rules().furniture_of(words)
        if kind is not None:
            list_of = kind.reason if kind.opens_list and words.rstrip().endswith(":") else ""
            _mark(drafts, i, BlockRole.REMOVED, note=kind.reason)
        elif list_of and len(words.split()) <= _LINKED_WORDS and not _STOP.search(words):
            _mark(drafts, i, BlockRole.REMOVED, note=list_of)
        else:
            list_of = ""


def _mark_bylines(text: str, drafts: list[Block]) -> None:
    shown = [i for i, block in enumerate(drafts) if block.role is not BlockRole.REMOVED]
    head = set(shown[:_LEADING])
    for i in _plain(drafts):
        words = drafts[i].span.of(text)
        leading = i in head and (rules().name_in(words) or rules().date_in(words))
        if (leading and not _ends_sentence(words)) or rules().is_credit(words):
            _mark(drafts, i, BlockRole.BYLINE)


def _ends_sentence(words: str) -> bool:
    """Whether a possible byline is a sentence after all ("By Monday, the Senate had gone home.")."""
    return words.endswith(".") and not re.search(r"\b(?:[Jj]r|[Ss]r|[ap]\.m|[A-Z])\.$", words)


def _mark_captions(text: str, drafts: list[Block]) -> None:
    for i in _plain(drafts):
        if rules().is_caption(drafts[i].span.of(text)):
            _mark(drafts, i, BlockRole.CAPTION)


def _mark_list_items(text: str, drafts: list[Block]) -> None:
    """A bullet makes an item by itself; a dash or a number needs a neighbour of its kind."""
    for sign in (_DASH, _NUMBER):
        found = [i for i in _plain(drafts) if sign.match(drafts[i].span.of(text))]
        for i in found:
            if i - 1 in found or i + 1 in found:
                _mark(drafts, i, BlockRole.LIST_ITEM, level=1)
    for i in _plain(drafts):
        if _BULLET.match(drafts[i].span.of(text)):
            _mark(drafts, i, BlockRole.LIST_ITEM, level=1)


def _mark_headline(text: str, drafts: list[Block]) -> None:
    plain = _plain(drafts)
    if len(plain) < 2:
        return
    words = drafts[plain[0]].span.of(text)
    if any(drafts[i].role is BlockRole.LIST_ITEM for i in range(plain[0])) or _TURN.match(words):
        return
    short = len(words.split()) <= _HEADLINE_WORDS and len(words) <= _HEADLINE_CHARACTERS
    if short and (not _FULL_STOP.search(words) or (words.endswith(".") and _is_title_case(words))):
        _mark(drafts, plain[0], BlockRole.HEADLINE, level=1)


def _is_title_case(words: str) -> bool:
    long_words = [word for word in re.findall(r"[^\W\d_]+", words) if len(word) > 3]
    return len(long_words) >= 3 and sum(word[0].isupper() for word in long_words) > len(long_words) * 0.7


def _mark_standfirst(text: str, drafts: list[Block]) -> None:
    """The line between headline and text, not closed by a stop."""
    plain = _plain(drafts)
    headline = next((i for i, block in enumerate(drafts) if block.role is BlockRole.HEADLINE), None)
    if headline is None or len(plain) < 2:
        return
    between = drafts[headline + 1 : plain[0]]
    words = drafts[plain[0]].span.of(text)
    apart = all(block.role in (BlockRole.BYLINE, BlockRole.CAPTION, BlockRole.REMOVED) for block in between)
    if apart and len(words.split()) in _STANDFIRST_WORDS and not _STOP.search(words):
        _mark(drafts, plain[0], BlockRole.SUBHEAD, level=2)


def _mark_subheads(text: str, drafts: list[Block]) -> None:
    """Short lines without a stop over a paragraph of sentences."""
    for i, after in zip(_plain(drafts), _plain(drafts)[1:], strict=False):
        words, below = drafts[i].span.of(text), drafts[after].span.of(text)
        over_text = after == i + 1 and bool(_STOP.search(below)) and len(below) > len(words)
        short = len(words.split()) <= _SUBHEAD_WORDS and not _STOP.search(words) and not _TURN.match(words)
        if over_text and short and (words[0].isupper() or words[0].isdigit()) and words[0] not in _OPENING:
            _mark(drafts, i, BlockRole.SUBHEAD, level=2)
