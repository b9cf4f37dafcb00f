"""What the encoder makes of an article's words on its way to attributions, kept for whoever reads the pronouns."""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from desktop.analysis.attribution.word_pieces import Ints, WordPieces
from desktop.analysis.lexicon import persons

MOST = 256
"""Windows kept of one article, 270 KB each: some 50,000 words with a pronoun in every paragraph."""


class Seen(NamedTuple):
    """A window in the encoder's eyes: a row of `rows` for each of its pieces, the marks of begin and end around them.

    `starts` are the code points where the pieces start, `end` that behind the last.
    """

    rows: NDArray[np.float16]
    starts: Ints
    end: int

    def row_of(self, position: int) -> int | None:
        """The row of the piece that holds the code point `position`; None where the window does not reach."""
        row = int(np.searchsorted(self.starts, position, side="right"))
        return row if row and position < self.end else None

    @property
    def table(self) -> NDArray[np.float32]:
        """The rows in full precision."""
        return self.rows.astype(np.float32)


class States:
    """The windows of one article in which somebody is "he" or "she"; the first `MOST` of them."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        found = (tokenizer.token_to_id(pronoun) for pronoun in persons().pronouns)
        self._pronouns = np.array([piece for piece in found if piece is not None], dtype=np.int64)
        self._firsts: list[int] = []
        self._kept: list[Seen] = []

    def keep(self, pieces: WordPieces, core: slice, reach: slice, rows: NDArray[np.float32]) -> None:
        """Remember a window, in the order of the text; what has no pronoun in its core is passed over."""
        if len(self._kept) < MOST and np.isin(pieces.ids[core], self._pronouns).any():
            self._firsts.append(int(pieces.starts[core.start]))
            self._kept.append(Seen(rows.astype(np.float16), pieces.starts[reach], int(pieces.ends[reach][-1])))

    def around(self, position: int) -> Seen | None:
        """The window whose core holds the pronoun at code point `position`, if it was kept."""
        at = bisect_right(self._firsts, position) - 1
        seen = self._kept[at] if at >= 0 else None
        return seen if seen is not None and seen.row_of(position) is not None else None
