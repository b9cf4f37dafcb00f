"""Linear-chain decoding, all paragraphs at once: the best tags and the certainty of each (Lafferty et al. 2001)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

_NEVER = np.float32(-1e4)
_BATCH = 64


def constrain(labels: Sequence[str], learned: Floats) -> tuple[Floats, Floats]:
    """Scores of a first tag and of transitions, where an inside tag may only go on with what has begun."""
    start = np.zeros(len(labels), dtype=np.float32)
    transitions = learned.copy()
    for j, label in enumerate(labels):
        if label.startswith("I-"):
            start[j] = _NEVER
            for i, before in enumerate(labels):
                if before == "O" or before[2:] != label[2:]:
                    transitions[i, j] = _NEVER
    return start, transitions


def decode(
    emissions: Floats, stretches: Sequence[tuple[int, int]], start: Floats, transitions: Floats
) -> tuple[Ints, Floats]:
    """The best tag of every piece (Viterbi) and its marginal probability (forward-backward).

    Each stretch `[first, last)` is a sequence of its own; pieces in none get tag 0 with probability 1.
    """
    tags = np.zeros(len(emissions), dtype=np.int64)
    certain = np.ones(len(emissions), dtype=np.float32)
    ordered = sorted(stretches, key=lambda s: s[1] - s[0])
    for at in range(0, len(ordered), _BATCH):
        batch = ordered[at : at + _BATCH]
        longest = max(last - first for first, last in batch)
        padded = np.zeros((len(batch), longest, emissions.shape[1]), dtype=np.float32)
        lengths = np.array([last - first for first, last in batch])
        for row, (first, last) in enumerate(batch):
            padded[row, : last - first] = emissions[first:last]
        best = _viterbi(padded, lengths, start, transitions)
        marginals = _marginals(padded, lengths, start, transitions)
        for row, (first, last) in enumerate(batch):
            path = best[row, : last - first]
            tags[first:last] = path
            certain[first:last] = marginals[row, np.arange(last - first), path]
    return tags, certain


def _viterbi(emissions: Floats, lengths: Ints, start: Floats, transitions: Floats) -> Ints:
    count, longest, size = emissions.shape
    score = emissions[:, 0] + start
    back = np.zeros((count, longest, size), dtype=np.int64)
    for t in range(1, longest):
        paths = score[:, :, None] + transitions
        back[:, t] = paths.argmax(1)
        going = (t < lengths)[:, None]
        score = np.where(going, paths.max(1) + emissions[:, t], score)
    best = np.zeros((count, longest), dtype=np.int64)
    rows = np.arange(count)
    current = score.argmax(1)
    for t in range(longest - 1, -1, -1):
        best[:, t] = current
        if t:
            current = np.where(t < lengths, back[rows, t, current], current)
    return best


def _marginals(emissions: Floats, lengths: Ints, start: Floats, transitions: Floats) -> Floats:
    count, longest, _ = emissions.shape
    forward = np.zeros_like(emissions)
    backward = np.zeros_like(emissions)
    forward[:, 0] = emissions[:, 0] + start
    for t in range(1, longest):
        forward[:, t] = _log_sum(forward[:, t - 1][:, :, None] + transitions, 1) + emissions[:, t]
    for t in range(longest - 2, -1, -1):
        ahead = _log_sum(transitions + (emissions[:, t + 1] + backward[:, t + 1])[:, None, :], 2)
        backward[:, t] = np.where((t + 1 < lengths)[:, None], ahead, 0.0)
    joint = forward + backward
    joint -= _log_sum(joint, 2)[:, :, None]
    return np.exp(joint).reshape(count, longest, -1)


def _log_sum(values: Floats, axis: int) -> Floats:
    highest = values.max(axis, keepdims=True)
    total: Floats = np.log(np.exp(values - highest).sum(axis)) + highest.squeeze(axis)
    return total
