"""The learned scorer: how likely a pronoun means each of those it may mean, and how likely none of them."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from desktop import paths
from desktop.analysis.speakers.pairs import FEATURES

Floats = NDArray[np.float32]

MODEL = ("models", "coreference", "model.npz")
_log = logging.getLogger(__name__)


class ScorerUnavailableError(Exception):
    """The file of the scorer is missing, damaged or of another version."""


@dataclass(frozen=True, slots=True)
class Scorer:
    """A few small networks of one hidden layer, whose probabilities are averaged.

    The first axis is the network; `mean` and `scale` bring the features to one range; `nobody` is the score of its
    being none of them.
    """

    hidden: Floats
    bias: Floats
    out: Floats
    nobody: Floats
    mean: Floats
    scale: Floats

    @classmethod
    def load(cls, path: Path) -> Scorer:
        """The scorer kept in `path`.

        Raises:
            ScorerUnavailableError: it is not there, damaged, or made for other features.
        """
        try:
            with np.load(path, allow_pickle=False) as data:
                if tuple(data["features"].tolist()) != FEATURES:
                    raise ScorerUnavailableError(f"{path} was made for other features")
                found = cls(*(data[name].astype(np.float32) for name in cls.__slots__))
        except ScorerUnavailableError:
            raise
        except Exception as error:  # numpy raises types of its own, without a common base
            raise ScorerUnavailableError(str(error)) from error
        if found.hidden.shape[1:2] != (len(FEATURES),) or not all(np.isfinite(part).all() for part in found.parts()):
            raise ScorerUnavailableError(f"{path} is damaged")
        return found

    def parts(self) -> tuple[Floats, ...]:
        """All arrays."""
        return self.hidden, self.bias, self.out, self.nobody, self.mean, self.scale

    def probabilities(self, rows: Sequence[Sequence[float]]) -> list[float]:
        """For each row of features how likely that mention is meant; what is missing to 1 is nobody."""
        if not rows:
            return []
        scaled = (np.asarray(rows, dtype=np.float32) - self.mean) / self.scale
        layer = np.maximum(np.einsum("rf,nfh->nrh", scaled, self.hidden) + self.bias[:, None], 0)
        scores = np.concatenate([self.nobody[:, None], np.einsum("nrh,nh->nr", layer, self.out)], axis=1)
        scores = np.exp(scores - scores.max(axis=1, keepdims=True))
        found: list[float] = (scores / scores.sum(axis=1, keepdims=True)).mean(axis=0)[1:].tolist()
        return found


@cache
def shipped() -> Scorer | None:
    """The scorer that comes with the program; None where it cannot be used, so that the rules decide alone."""
    try:
        return Scorer.load(paths.resource(*MODEL))
    except ScorerUnavailableError as error:
        _log.warning("pronouns are read by rules alone: %s", error)
        return None
