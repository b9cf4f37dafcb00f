"""Windows of annotated articles, cut anew for every epoch, as the arrays that the network learns from."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from desktop.analysis.attribution.encoder import Window
from desktop.analysis.attribution.encoder import inputs as window_inputs
from desktop.analysis.attribution.word_pieces import WordPieces, paragraphs, word_pieces
from desktop.training.articles import Article
from desktop.training.targets import LABELS, NOWHERE, Targets, targets

IGNORED = -100
"""A pointer target that teaches nothing."""

_LEAST_FIRST = 80

Ints = NDArray[np.int64]
Batch = dict[str, Ints]


@dataclass(frozen=True, slots=True)
class Sample:
    """An article in pieces, with what is to be said of it."""

    pieces: WordPieces
    targets: Targets


def sample(article: Article, tokenizer: Tokenizer) -> Sample:
    """The article as the network sees it."""
    pieces = word_pieces(article.text, tokenizer)
    return Sample(pieces, targets(article.text, pieces, article.attributions))


def random_windows(pieces: WordPieces, longest: int, generator: random.Random) -> Iterator[Window]:
    """Windows of whole paragraphs as far as they fit; the first is cut short at random, so that all vary."""
    limit = generator.randint(min(_LEAST_FIRST, longest), longest)
    first = last = 0
    begun = False
    for start, end in paragraphs(pieces):
        if begun and end - first > limit:
            yield Window(first, last, first, last)
            begun, limit = False, longest
        if not begun:
            first, begun = start, True
            while end - first > longest:
                yield Window(first, first + longest, first, first + longest)
                first, limit = first + longest, longest
        last = end
    if begun:
        yield Window(first, last, first, last)


def epoch(samples: Sequence[Sample], *, size: int, longest: int, seed: str) -> list[list[tuple[Sample, Window]]]:
    """All windows of one epoch, in batches of `size` of about one length, in an order that `seed` decides."""
    generator = random.Random(seed)  # noqa: S311 - nothing to guard here
    cut = [(s, window) for s in samples for window in random_windows(s.pieces, longest - 2, generator)]
    cut.sort(key=lambda pair: pair[1].last - pair[1].first + 20 * generator.random())
    batches = [cut[at : at + size] for at in range(0, len(cut), size)]
    generator.shuffle(batches)
    return batches


def arrays(batch: Sequence[tuple[Sample, Window]]) -> Batch:
    """The network's inputs for a batch, and `tags`, `source` and `cue` to learn; one row a window."""
    rows = [_row(s, window) for s, window in batch]
    widest = max(row["ids"].shape[0] for row in rows)
    empty = {"source": IGNORED, "cue": IGNORED}
    return {name: np.stack([_padded(row[name], widest, empty.get(name, 0)) for row in rows]) for name in rows[0]}


def _row(s: Sample, window: Window) -> Batch:
    inputs = {name: table[0] for name, table in window_inputs(s.pieces, [window]).items()}
    tags = np.zeros(len(inputs["ids"]), dtype=np.int64)
    tags[1:-1] = s.targets.tags[window.first : window.last]
    opening = LABELS[tags[1]]
    if opening.startswith("I-"):
        tags[1] = LABELS.index(f"B-{opening[2:]}")
    source = _pointers(s.targets.sources, window, len(tags))
    cue = _pointers(s.targets.cues, window, len(tags))
    return {**inputs, "tags": tags, "source": source, "cue": cue}


def _pointers(targets: Mapping[int, int], window: Window, width: int) -> Ints:
    """The column each content's row points to; what lies outside the window is not to be learned."""
    row = np.full(width, IGNORED, dtype=np.int64)
    for content, target in targets.items():
        if window.first <= content < window.last:
            if target == NOWHERE:
                row[content - window.begin + 1] = 0
            elif window.begin <= target < window.end:
                row[content - window.begin + 1] = target - window.begin + 1
    return row


def _padded(values: Ints, width: int, filling: int) -> Ints:
    return np.pad(values, (0, width - len(values)), constant_values=filling)
