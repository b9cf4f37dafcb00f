"""Pieces of an article through spaCy, and back into one Doc with the article's own offsets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from spacy.language import Language
from spacy.tokens import Doc

from desktop.analysis.pieces import Piece, readable
from desktop.document import Block, Span

BATCH_PIECES = 64
BATCH_CHARACTERS = 20_000


def batches(pieces: Iterable[Piece]) -> Iterator[tuple[Piece, ...]]:
    """Pieces in groups that parse in about a second, so that a cancelled job ends soon."""
    batch: list[Piece] = []
    size = 0
    for piece in pieces:
        batch.append(piece)
        size += piece.span.length
        if size >= BATCH_CHARACTERS or len(batch) >= 2 * BATCH_PIECES:
            yield tuple(batch)
            batch, size = [], 0
    if batch:
        yield tuple(batch)


def parse(nlp: Language, text: str, batch: Sequence[Piece], *, disable: Sequence[str]) -> list[Doc]:
    """One Doc for each piece; a piece that is not prose is only cut into words."""
    words = [readable(piece.span.of(text)) for piece in batch]
    prose = (w for w, piece in zip(words, batch, strict=True) if piece.prose)
    parsed = nlp.pipe(prose, batch_size=BATCH_PIECES, disable=list(disable))
    return [next(parsed) if piece.prose else nlp.make_doc(w) for w, piece in zip(words, batch, strict=True)]


def join(docs: Sequence[Doc], blocks: Sequence[Block], window: Span) -> Doc:
    """One Doc over `window` of an article; offsets count from `window.start`.

    `doc.user_data["blocks"]` holds the blocks inside the window, on the same offsets.
    """
    doc = Doc.from_docs(list(docs), ensure_whitespace=False, exclude=["tensor", "user_data"])
    doc.user_data["blocks"] = tuple(_inside(blocks, window))
    return doc


def _inside(blocks: Iterable[Block], window: Span) -> Iterator[Block]:
    for block in blocks:
        if block.span.overlaps(window):
            start, end = max(block.span.start, window.start), min(block.span.end, window.end)
            span = Span(start - window.start, end - window.start)
            yield Block(span, block.role, level=block.level, note=block.note)
