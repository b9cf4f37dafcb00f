"""An encoder that has nothing to learn."""

from __future__ import annotations

import numpy as np

from desktop.analysis.attribution.encoder import Config, Encoder, Floats, Pointers, Window, windows
from desktop.analysis.attribution.word_pieces import WordPieces
from desktop.training.targets import LABELS, NOWHERE, Targets
from tests.unit.training.spelling import spelling

TOKENIZER = spelling()
SURE = 20.0


class Oracle(Encoder):
    """The encoder that has learned its targets by heart."""

    def __init__(self, known: Targets) -> None:
        nothing = np.zeros((len(LABELS), len(LABELS)), dtype=np.float32)
        super().__init__(None, TOKENIZER, Config("oracle", LABELS, nothing, 0.0, ()))
        self._known = known

    def run(self, pieces: WordPieces) -> tuple[Floats, list[Pointers]]:
        emissions = np.zeros((len(pieces), len(LABELS)), dtype=np.float32)
        emissions[np.arange(len(pieces)), self._known.tags] = SURE
        return emissions, [self._pointers(window) for window in windows(pieces)]

    def _pointers(self, window: Window) -> Pointers:
        size = window.end - window.begin + 2
        tables = []
        for known in (self._known.sources, self._known.cues):
            table = np.zeros((size, size), dtype=np.float32)
            for content, target in known.items():
                if window.first <= content < window.last:
                    table[content - window.begin + 1, 0 if target == NOWHERE else target - window.begin + 1] = SURE
            tables.append(table)
        return Pointers(window, *tables)
