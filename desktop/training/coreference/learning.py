"""Learning the scorer: batches of windows with all their questions, by AdamW on the CPU."""

from __future__ import annotations

import logging
import random
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from desktop.analysis.speakers.glimpses import Sight
from desktop.analysis.speakers.pairs import FEATURES
from desktop.training.coreference.network import SIZE, Batch, ScorerNetwork
from desktop.training.coreference.questions import Question

_OF_NOBODY = 0.5
"""How much a question counts whose answer is none of those that were found."""
_IMPOSSIBLE = -1e4
_LEAST_WEIGHT = 8.0
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Schedule:
    """What is chosen.

    Batches hold about `pieces` word pieces; `rate` is that of the decoder's layers, `head_rate` that of what is new.
    The share `blind` of questions is read without what the encoder saw. `weights` is how much a question of each corpus
    counts.
    """

    layers: int = 2
    epochs: int = 4
    pieces: int = 4000
    rate: float = 1.5e-4
    head_rate: float = 1.5e-3
    decay: float = 0.01
    warmup: float = 0.1
    dropout: float = 0.3
    blind: float = 0.1
    seed: int = 0
    weights: Mapping[str, float] = field(default_factory=lambda: {"gap": 1.0, "gum": 1.0, "litbank": 0.4})

    def factor(self, step: int, total: int) -> float:
        """What the rates are multiplied with at a step."""
        return min((step + 1) / (self.warmup * total), max(0.01, (total - step) / ((1 - self.warmup) * total)))


Seeing = tuple[Question, Sight]
"""A question and where it stands in a window."""


def learn(questions: Sequence[Question], schedule: Schedule, encoder: Path | None = None) -> dict[str, NDArray[Any]]:
    """The arrays of a scorer; its layers begin as those of the file `encoder`, else at random.

    The same seed gives the same.
    """
    torch.manual_seed(schedule.seed)
    chance = random.Random(schedule.seed)  # noqa: S311 - nothing to guard here
    rows = np.concatenate([question.rows for question in questions if len(question.rows)])
    mean, scale = rows.mean(axis=0), rows.std(axis=0) + np.float32(0.01)
    network = ScorerNetwork(mean, scale, layers=schedule.layers, dropout=schedule.dropout)
    if encoder is not None:
        network.begin_as(encoder)
    network.train()
    _train(network, questions, schedule, chance)
    return network.eval().arrays()


def examples(questions: Sequence[Question], chance: random.Random) -> list[list[Seeing]]:
    """The questions that teach something, by window: each document in one of its variants, drawn by chance."""
    drawn: dict[tuple[str, int], float] = {}
    by_window: dict[int, list[Seeing]] = defaultdict(list)
    for question in questions:
        if question.sights and len(question.rows) and _counts(question):
            share = drawn.setdefault((question.corpus, question.document), chance.random())
            sight = question.sights[int(share * len(question.sights))]
            by_window[id(sight.seen)].append((question, sight))
    return list(by_window.values())


def _train(network: ScorerNetwork, questions: Sequence[Question], schedule: Schedule, chance: random.Random) -> None:
    layers = [weights for name, weights in network.named_parameters() if name.startswith("layers.")]
    others = [weights for name, weights in network.named_parameters() if not name.startswith("layers.")]
    groups = [{"params": layers, "lr": schedule.rate}, {"params": others, "lr": schedule.head_rate}]
    optimizer = torch.optim.AdamW(groups, weight_decay=schedule.decay)
    epochs = [_batches(examples(questions, chance), schedule, chance) for _ in range(schedule.epochs)]
    total = sum(map(len, epochs))
    rates = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: schedule.factor(step, total))
    for number, epoch in enumerate(epochs, start=1):
        losses = []
        for batch in epoch:
            value = loss(network, collated(batch, schedule, chance))
            optimizer.zero_grad()
            value.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            rates.step()
            losses.append(value.item())
        _log.info("epoch %d of %d, loss %.3f", number, schedule.epochs, sum(losses) / len(losses))


def loss(network: ScorerNetwork, batch: Batch) -> Tensor:
    """The mean cross-entropy: right answers count together."""
    likely = torch.log_softmax(network(batch), dim=1).masked_fill(~batch.wanted, _IMPOSSIBLE)
    return -(torch.logsumexp(likely, dim=1) * batch.weight).sum() / batch.weight.sum().clamp(min=_LEAST_WEIGHT)


def _batches(windows: Sequence[list[Seeing]], schedule: Schedule, chance: random.Random) -> list[list[list[Seeing]]]:
    """All windows once, those of about one length together, in an order of chance."""
    by_size = sorted(windows, key=lambda window: _size(window) + 20 * chance.random())
    batches: list[list[list[Seeing]]] = [[]]
    for window in by_size:
        if batches[-1] and (len(batches[-1]) + 1) * _size(window) > schedule.pieces:
            batches.append([])
        batches[-1].append(window)
    chance.shuffle(batches)
    return batches


def _size(window: Sequence[Seeing]) -> int:
    return len(window[0][1].seen.rows)


def collated(batch: Sequence[Sequence[Seeing]], schedule: Schedule, chance: random.Random) -> Batch:
    """Some windows and their questions as tensors."""
    rows = [np.unique(np.concatenate([_asked(sight) for _, sight in window])) for window in batch]
    longest = max(map(_size, batch))
    table = np.zeros((len(batch), longest, SIZE), np.float32)
    inside = np.zeros((len(batch), longest), bool)
    asked_rows = np.zeros((len(batch), max(map(len, rows))), np.int64)
    for number, window in enumerate(batch):
        size = _size(window)
        table[number, :size] = window[0][1].seen.rows
        inside[number, :size] = True
        asked_rows[number, : len(rows[number])] = rows[number]
    pairs = [(number, seeing) for number, window in enumerate(batch) for seeing in window]
    questions = _questions(pairs, rows, schedule, chance)
    return Batch(*(torch.from_numpy(array) for array in (table, inside, asked_rows, *questions)))


def _questions(
    pairs: Sequence[tuple[int, Seeing]], rows: Sequence[NDArray[Any]], schedule: Schedule, chance: random.Random
) -> tuple[NDArray[Any], ...]:
    count, most = len(pairs), max(len(question.rows) for _, (question, _) in pairs)
    window, asked = np.zeros(count, np.int64), np.zeros(count, np.int64)
    firsts, lasts = np.zeros((count, most), np.int64), np.zeros((count, most), np.int64)
    seen, there = np.zeros((count, most), bool), np.zeros((count, most), bool)
    features = np.zeros((count, most, len(FEATURES)), np.float32)
    wanted, weight = np.zeros((count, most + 1), bool), np.zeros(count, np.float32)
    for at, (number, (question, sight)) in enumerate(pairs):
        size, places = len(question.rows), sight.places
        window[at], asked[at] = number, np.searchsorted(rows[number], sight.row)
        known = places[:, 0] > 0
        found = np.where(known[:, None], np.searchsorted(rows[number], places), 0)
        firsts[at, :size], lasts[at, :size] = found.T
        seen[at, :size] = known & (chance.random() >= schedule.blind)
        there[at, :size], features[at, :size] = True, question.rows
        wanted[at, : size + 1] = _wanted(question)
        weight[at] = schedule.weights[question.corpus] * _counts(question)
    return window, asked, firsts, lasts, seen, there, features, wanted, weight


def _asked(sight: Sight) -> NDArray[Any]:
    """The rows of its window that a question is about."""
    return np.append(sight.places[sight.places > 0], sight.row)


def _wanted(question: Question) -> NDArray[Any]:
    """Which answers are right, nobody first."""
    if question.meant.any():
        return np.concatenate([[False], question.meant])
    return np.concatenate([[True], question.open])


def _counts(question: Question) -> float:
    """How much a question counts within its corpus; nothing where the right name was not found."""
    if question.meant.any():
        return 1.0
    if any(meant for _, meant in question.names):
        return 0.0
    return 1.0 if question.open.any() else _OF_NOBODY
