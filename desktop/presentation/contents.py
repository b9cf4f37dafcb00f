"""The headings of an article or book, to go to."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.document import BlockRole, Document, Span

_LONGEST = 120
"""Letters of a heading; what is longer is the sentence under a headline."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading as it stands at `span`; `depth` counts from 0, `share` is how much of the text lies before it, 0..1."""

    text: str
    span: Span
    depth: int
    share: float


def contents(document: Document) -> tuple[Heading, ...]:
    """The headings in order, the outermost that there are with depth 0."""
    blocks = [
        block
        for block in document.blocks
        if block.role in (BlockRole.HEADLINE, BlockRole.SUBHEAD) and block.span.length <= _LONGEST
    ]
    levels = {level: depth for depth, level in enumerate(sorted({block.level for block in blocks}))}
    length = max(1, len(document.text))
    return tuple(
        Heading(
            " ".join(block.span.of(document.text).split()), block.span, levels[block.level], block.span.start / length
        )
        for block in blocks
    )


def heading_at(headings: tuple[Heading, ...], point: int) -> int | None:
    """The number of the heading under which a code point stands, None before the first."""
    return max((n for n, heading in enumerate(headings) if heading.span.start <= point), default=None)
