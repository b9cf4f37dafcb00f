"""Pronouns and those they may mean, as the encoder of attributions saw them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from desktop.analysis.attribution.states import Seen, States
from desktop.analysis.attribution.word_pieces import Ints
from desktop.analysis.speakers.decoder import Decoder, Floats, Memory
from desktop.analysis.speakers.scorer import Glimpse


class Sight(NamedTuple):
    """Where a pronoun and those it may mean stand in a window: its row, and `[mention, 2]` first and last rows.

    What the window does not reach has zeros.
    """

    seen: Seen
    row: int
    places: Ints


def sight(states: States, pronoun: int, bounds: Sequence[tuple[int, int]]) -> Sight | None:
    """The pronoun at a code point and the mentions at `bounds`; None where nothing was kept of the pronoun."""
    seen = states.around(pronoun)
    row = seen.row_of(pronoun) if seen is not None else None
    if seen is None or row is None:
        return None
    ends = [(seen.row_of(start), seen.row_of(end - 1)) for start, end in bounds]
    found = [(first, last) if first and last else (0, 0) for first, last in ends]
    return Sight(seen, row, np.array(found, dtype=np.int64).reshape(-1, 2))


class Looking:
    """Lets pronouns and mentions look at their window, which is read once for all that ask one after the other."""

    def __init__(self, decoder: Decoder) -> None:
        self._decoder = decoder
        self._read: tuple[Seen, Floats, tuple[Memory, ...]] | None = None

    def of(self, sight: Sight) -> Glimpse:
        """What they have seen there."""
        table, memories = self._memories(sight.seen)
        own = self._decoder.read(table[np.concatenate([[sight.row], *sight.places.T])], memories)
        firsts, lasts = np.split(own[1:], 2)
        return Glimpse(own[0], (firsts + lasts) * np.float32(0.5), sight.places[:, 0] > 0)

    def _memories(self, seen: Seen) -> tuple[Floats, tuple[Memory, ...]]:
        if self._read is None or self._read[0] is not seen:
            table = seen.table
            self._read = seen, table, self._decoder.memories(table)
        return self._read[1:]
