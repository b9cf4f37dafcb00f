"""How sure to be of an attribution: logistic regression over its signals (Platt 1999), and how well that holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.document import CERTAIN_FROM

Reals = NDArray[np.float64]
Truths = NDArray[np.bool_]

FOLDS = 5
_BINS = 10
_RIDGE = 1.0
_STEPS = 50
_BOUNDS = (0.8, 0.85, 0.9, 0.92, 0.94, 0.95, 0.96, 0.97)


@dataclass(frozen=True, slots=True)
class Calibration:
    """The coefficients, and figures that each article got from coefficients fitted without it.

    `error` is the expected calibration error over ten bins, which `bins` shows: mean probability, share that was right,
    count. `levels` tells what calling the certainties from a bound on "certain" would give.
    """

    weights: tuple[float, ...]
    count: int
    error: float
    bins: tuple[tuple[float, float, int], ...]
    levels: tuple[Level, ...]


@dataclass(frozen=True, slots=True)
class Level:
    """From the certainty `bound` on: how often right, and what share of all, and of all wholly in marks, it covers."""

    bound: float
    precision: float
    coverage: float
    direct_coverage: float


def fit(signals: Reals, right: Truths, *, ridge: float = _RIDGE) -> Reals:
    """The coefficients that make `right` likeliest, drawn towards zero by `ridge` save for the first, the constant.

    Newton's method; every step is halved until it helps.
    """
    penalty = np.full(signals.shape[1], ridge)
    penalty[0] = 1e-6
    weights = np.zeros(signals.shape[1])
    cost = _cost(signals, right, weights, penalty)
    for _ in range(_STEPS):
        probable = sigmoid(signals @ weights)
        slope = signals.T @ (probable - right) + penalty * weights
        curve = (signals * (probable * (1 - probable))[:, None]).T @ signals + np.diag(penalty)
        step = np.linalg.solve(curve, slope)
        while _cost(signals, right, weights - step, penalty) > cost and np.abs(step).max() > 1e-12:
            step /= 2
        weights = weights - step
        cost = _cost(signals, right, weights, penalty)
        if np.abs(step).max() < 1e-9:
            break
    return weights


def calibrate(signals: Reals, right: Truths, articles: Sequence[int], quoted: Truths, *, seed: int) -> Calibration:
    """Fit on everything, and measure by cross-validation over whole articles.

    `articles` tells which article each row is from, `quoted` whether it lies wholly in quotation marks.
    """
    held = _cross_validated(signals, right, np.asarray(articles), seed)
    return Calibration(
        weights=tuple(fit(signals, right).tolist()),
        count=len(right),
        error=expected_error(held, right),
        bins=reliability(held, right),
        levels=tuple(_level(bound, held, right, quoted) for bound in sorted({CERTAIN_FROM, *_BOUNDS})),
    )


def expected_error(probable: Reals, right: Truths) -> float:
    """Expected calibration error, 0..1 (Naeini, Cooper and Hauskrecht 2015), over ten bins of equal width."""
    return sum(n * abs(said - true) for said, true, n in reliability(probable, right)) / max(len(right), 1)


def reliability(probable: Reals, right: Truths) -> tuple[tuple[float, float, int], ...]:
    """For each bin that is not empty the mean probability said, the share that was right, and the count."""
    bin_of = np.minimum((probable * _BINS).astype(int), _BINS - 1)
    parts = [bin_of == number for number in range(_BINS)]
    return tuple((_mean(probable[part]), _mean(right[part]), int(part.sum())) for part in parts if part.any())


def sigmoid(values: Reals) -> Reals:
    """1 / (1 + exp(-values)), without overflow."""
    squashed: Reals = 0.5 * (1 + np.tanh(0.5 * values))
    return squashed


def _level(bound: float, probable: Reals, right: Truths, quoted: Truths) -> Level:
    certain = probable >= bound
    return Level(bound, _mean(right[certain]), _mean(certain), _mean(certain[quoted]))


def _cross_validated(signals: Reals, right: Truths, articles: NDArray[np.int64], seed: int) -> Reals:
    fold_of = np.random.default_rng(seed).permutation(int(articles.max(initial=0)) + 1) % FOLDS
    fold = fold_of[articles]
    held = np.zeros(len(right))
    for number in range(FOLDS):
        mine = fold == number
        held[mine] = sigmoid(signals[mine] @ fit(signals[~mine], right[~mine]))
    return held


def _cost(signals: Reals, right: Truths, weights: Reals, penalty: Reals) -> float:
    values = signals @ weights
    return float((np.logaddexp(0, values) - right * values).sum() + 0.5 * (penalty * weights**2).sum())


def _mean(values: Truths | Reals) -> float:
    return float(values.mean()) if len(values) else 0.0
