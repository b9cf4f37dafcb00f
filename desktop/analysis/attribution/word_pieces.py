"""A text as the encoder sees it: word pieces, with what lower-casing and joining paragraphs would lose."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from tokenizers import Encoding, Tokenizer

PARAGRAPH = 1
"""Word piece `[unused0]`: stands between paragraphs."""

SHAPES = 6
"""No letter first, lower case, capital first, all capitals, digit first, capital inside a word."""
STATES = 4
"""Outside quotation marks, inside, an opening mark, a closing mark."""

_OPENING = frozenset("“«„‟")
_CLOSING = frozenset("”»")

Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class WordPieces:
    """The pieces of a text; every array has one entry a piece.

    `starts` and `ends` are code points; a paragraph mark has an empty span.
    """

    ids: Ints
    shapes: Ints
    states: Ints
    starts: Ints
    ends: Ints

    def __len__(self) -> int:
        return len(self.ids)

    def reads_like(self, other: WordPieces) -> bool:
        """Whether the encoder is given the same for both."""
        return all(
            np.array_equal(own, others)
            for own, others in ((self.ids, other.ids), (self.shapes, other.shapes), (self.states, other.states))
        )


def word_pieces(text: str, tokenizer: Tokenizer) -> WordPieces:
    """Cut `text` into the encoder's pieces, a paragraph mark wherever a line ends."""
    encoding = tokenizer.encode(text, add_special_tokens=False)
    return _with_marks(text, encoding, quotation_states(text))


def _with_marks(text: str, encoding: Encoding, states: Sequence[int]) -> WordPieces:
    rows: list[tuple[int, int, int, int, int]] = []
    previous = 0
    for piece, (start, end) in zip(encoding.ids, encoding.offsets, strict=True):
        if rows and "\n" in text[previous:start]:
            rows.append((PARAGRAPH, 0, 0, previous, previous))
        rows.append((piece, _shape(text, start, end, previous), states[start], start, end))
        previous = end
    columns = np.array(rows, dtype=np.int64).reshape(-1, 5).T
    return WordPieces(*columns)


def _shape(text: str, start: int, end: int, previous: int) -> int:
    word = text[start:end]
    first = word[:1]
    if not first.isalnum():
        return 0
    if word.islower():
        return 1
    if first.isdigit():
        return 4
    if start == previous and start > 0 and text[start - 1].isalnum():
        return 5
    return 3 if word.isupper() and len(word) > 1 else 2


def quotation_states(text: str) -> list[int]:
    """For every character whether it is outside (0) or inside (1) double quotation marks, opens (2) or closes (3) them.

    A line begins outside. Straight marks alternate.
    """
    states = [0] * (len(text) + 1)
    inside = 0
    for index, character in enumerate(text):
        if character == "\n":
            inside = 0
        if character in _OPENING or (character == '"' and not inside):
            states[index], inside = 2, 1
        elif character in _CLOSING or character == '"':
            states[index], inside = 3, 0
        else:
            states[index] = inside
    return states


def paragraphs(pieces: WordPieces) -> list[tuple[int, int]]:
    """The stretches `[first, last)` of pieces between paragraph marks, empty ones left out."""
    marks = [-1, *np.flatnonzero(pieces.ids == PARAGRAPH).tolist(), len(pieces)]
    return [(before + 1, mark) for before, mark in pairwise(marks) if mark > before + 1]
