"""Learning the scorer: small networks over rows of features, by Adam on the CPU, in plain numpy."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from desktop.analysis.speakers.scorer import Scorer
from desktop.training.coreference.questions import Question

Floats = NDArray[np.float32]

_BETA_ONE, _BETA_TWO, _TINY = 0.9, 0.999, 1e-8
_OF_NOBODY = 0.5
"""How much a question counts whose answer is none of those that were found."""


@dataclass(frozen=True, slots=True)
class Schedule:
    """What is chosen; `weights` is how much a question of each corpus counts, `networks` how many are averaged."""

    networks: int = 3
    hidden: int = 24
    epochs: int = 8
    batch: int = 64
    rate: float = 3e-3
    decay: float = 1e-4
    seed: int = 0
    weights: Mapping[str, float] = field(default_factory=lambda: {"gap": 1.0, "gum": 1.0, "litbank": 0.4})


class Network(NamedTuple):
    """The parameters of one network: changed in place while it learns."""

    hidden: Floats
    bias: Floats
    out: Floats
    nobody: Floats


def learn(questions: Sequence[Question], schedule: Schedule | None = None) -> Scorer:
    """A scorer from questions with at least one possible answer each; the same seed gives the same scorer."""
    schedule = schedule or Schedule()
    asked = [question for question in questions if len(question.rows)]
    rows = np.concatenate([question.rows for question in asked])
    mean, scale = rows.mean(axis=0), rows.std(axis=0) + np.float32(0.01)
    made = [_network(asked, mean, scale, schedule, schedule.seed + n) for n in range(schedule.networks)]
    hidden, bias, out = (np.stack([getattr(network, part) for network in made]) for part in ("hidden", "bias", "out"))
    return Scorer(hidden, bias, out, np.concatenate([network.nobody for network in made]), mean, scale)


def _network(asked: Sequence[Question], mean: Floats, scale: Floats, schedule: Schedule, seed: int) -> Network:
    chance = np.random.default_rng(seed)
    width = len(mean)
    network = Network(
        chance.normal(0, (2 / width) ** 0.5, (width, schedule.hidden)).astype(np.float32),
        np.zeros(schedule.hidden, np.float32),
        chance.normal(0, 0.1, schedule.hidden).astype(np.float32),
        np.zeros(1, np.float32),
    )
    adam = _Adam(network, schedule, steps=schedule.epochs * -(-len(asked) // schedule.batch))
    for batch in _batches(asked, schedule, chance):
        adam.step(_slopes(network, batch, mean, scale, schedule.weights))
    return network


class _Adam:
    """Kingma and Ba, "Adam" (2015), with decoupled decay and a rate that falls to nothing."""

    def __init__(self, network: Network, schedule: Schedule, *, steps: int) -> None:
        self._network = network
        self._schedule = schedule
        self._steps = steps
        self._done = 0
        self._moments = [(np.zeros_like(part), np.zeros_like(part)) for part in network]

    def step(self, slopes: Sequence[Floats]) -> None:
        """Move every parameter down its slope."""
        self._done += 1
        rate = self._schedule.rate * (1 - self._done / (self._steps + 1))
        for part, slope, (mean, square) in zip(self._network, slopes, self._moments, strict=True):
            mean[...] = _BETA_ONE * mean + (1 - _BETA_ONE) * slope
            square[...] = _BETA_TWO * square + (1 - _BETA_TWO) * slope * slope
            steep = np.sqrt(square / (1 - _BETA_TWO**self._done)) + _TINY
            part[...] -= rate * (mean / (1 - _BETA_ONE**self._done) / steep + self._schedule.decay * part)


def _batches(
    asked: Sequence[Question], schedule: Schedule, chance: np.random.Generator
) -> Iterator[Sequence[Question]]:
    for _ in range(schedule.epochs):
        order = chance.permutation(len(asked))
        for start in range(0, len(order), schedule.batch):
            yield [asked[k] for k in order[start : start + schedule.batch]]


def _slopes(
    network: Network, batch: Sequence[Question], mean: Floats, scale: Floats, weights: Mapping[str, float]
) -> tuple[Floats, ...]:
    """The gradients of the mean cross-entropy of a batch, in the order of the parameters."""
    rows = (np.concatenate([question.rows for question in batch]) - mean) / scale
    layer = np.maximum(rows @ network.hidden + network.bias, 0)
    scores = layer @ network.out
    errors, of_nobody, at = np.zeros_like(scores), 0.0, 0
    for question in batch:
        here = slice(at, at + len(question.rows))
        error = _error(np.concatenate([network.nobody, scores[here]]), question) * weights[question.corpus]
        errors[here], of_nobody, at = error[1:], of_nobody + error[0], here.stop
    errors /= len(batch)
    below = np.outer(errors, network.out) * (layer > 0)
    slopes = rows.T @ below, below.sum(axis=0), layer.T @ errors, np.array([of_nobody / len(batch)])
    return tuple(slope.astype(np.float32) for slope in slopes)


def _error(scores: Floats, question: Question) -> Floats:
    """Predicted less wanted probabilities, nobody first; wanted is what the right answers have among themselves."""
    found = np.exp(scores - scores.max())
    found /= found.sum()
    if question.meant.any():
        right = np.concatenate([[False], question.meant])
    elif question.names and any(meant for _, meant in question.names):
        return np.zeros_like(found)  # the right name was not found: nothing to learn
    else:
        right = np.concatenate([[True], question.open])
    wanted = np.where(right, found, 0)
    counted = 1.0 if question.meant.any() or question.open.any() else _OF_NOBODY
    error: Floats = ((found - wanted / wanted.sum()) * counted).astype(np.float32)
    return error
