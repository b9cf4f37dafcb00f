"""Paragraphs that go on in the next column or on the next page."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.document import BlockRole
from desktop.readers.pdf.hyphens import is_broken
from desktop.readers.pdf.paragraphs import ends_sentence
from desktop.readers.pdf.rows import marker_of
from desktop.readers.pdf.shapes import Passage

_RUNNING = (BlockRole.PARAGRAPH, BlockRole.QUOTATION, BlockRole.LIST_ITEM, BlockRole.FOOTNOTE)
_BESIDE = (BlockRole.FOOTNOTE, BlockRole.CAPTION, BlockRole.TABLE, BlockRole.PULL_QUOTE, BlockRole.REMOVED)
_OTHER_SIZE = 1.08
_MANY_INDENTED = 0.3
_CLOSING = '"”’»)]'


def continued(passages: Sequence[Passage]) -> list[Passage]:
    """The passages with those joined that are one; what stands between, such as a footnote, follows the whole."""
    plain = [p for p in passages if p.role is BlockRole.PARAGRAPH]
    indents = sum(p.is_indented for p in plain) > len(plain) * _MANY_INDENTED
    result: list[Passage] = []
    last: dict[bool, Passage] = {}  # the latest of the text, and of the footnotes
    for passage in passages:
        beside = passage.role in _BESIDE
        before = last.get(beside)
        near = all(p.role in (BlockRole.FOOTNOTE, BlockRole.PULL_QUOTE) for p in _after(result, before))
        if before is not None and _goes_on(before, passage, indents=indents, near=near):
            before.lines = [*before.lines, *passage.lines]
            before.column, before.is_full = passage.column, passage.is_full
            continue
        result.append(passage)
        if not beside or passage.role is BlockRole.FOOTNOTE:
            last[beside] = passage
    return result


def _after(passages: Sequence[Passage], one: Passage | None) -> list[Passage]:
    """The passages behind one of them."""
    found: list[Passage] = []
    for passage in reversed(passages):
        if passage is one:
            break
        found.append(passage)
    return found


def _goes_on(before: Passage, passage: Passage, *, indents: bool, near: bool) -> bool:
    """Whether a passage that begins a column is the rest of the one before; `near` when only notes part them."""
    if before.column is passage.column or before.role not in _RUNNING or not passage.lines or passage.note:
        return False
    if passage.role is not before.role and not (
        before.role is BlockRole.LIST_ITEM and passage.role in (BlockRole.PARAGRAPH, BlockRole.QUOTATION)
    ):
        return False
    low, high = sorted((before.size, passage.size))
    if high > low * _OTHER_SIZE or before.is_bold != passage.is_bold or marker_of(passage.lines[0].words):
        return False
    text, after = before.text, passage.text
    if is_broken(text.split()[-1]) or _first_letter(after).islower():
        return True
    if indents and passage.is_indented:
        return False
    return (before.is_full and near) or (not ends_sentence(text) and len(before.lines) > 1)


def _first_letter(text: str) -> str:
    return next((character for character in text if character.isalpha()), "")
