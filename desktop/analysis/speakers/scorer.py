"""The learned scorer: how likely a pronoun means each of those it may mean, and how likely none of them.

Two things are added up: what the rules tell of pronoun and mention, and how well the two fit in the encoder's eyes
after both have looked at the words around them. What the encoder did not see counts by a score of its own.
"""

from __future__ import annotations

import logging
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from desktop import paths
from desktop.analysis.speakers.decoder import Affine, Decoder, Floats
from desktop.analysis.speakers.pairs import FEATURES

MODEL = ("models", "coreference", "model.npz")
PLAIN = ("hidden", "bias", "out", "nobody", "far", "mean", "scale")
PROJECTIONS = ("pronoun", "mention", "alone")
_log = logging.getLogger(__name__)


class ScorerUnavailableError(Exception):
    """The file of the scorer is missing, damaged or of another version."""


class Glimpse(NamedTuple):
    """What a pronoun and those it may mean are in the encoder's eyes, `[384]` and `[mention, 384]`.

    `seen` tells of which mentions the rows say anything.
    """

    pronoun: Floats
    mentions: Floats
    seen: NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Scorer:
    """One hidden layer over the features, and a product of two projections over what the encoder saw.

    `mean` and `scale` bring the features to one range; `nobody` is the score of its being none of them, to which
    `alone` adds what the encoder saw of the pronoun; `far` is the score of a mention that it did not see.
    """

    hidden: Floats
    bias: Floats
    out: Floats
    nobody: Floats
    far: Floats
    mean: Floats
    scale: Floats
    pronoun: Affine
    mention: Affine
    alone: Affine
    decoder: Decoder

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
                arrays = {name: data[name] for name in data.files if name != "features"}
            if arrays["hidden"].shape[:1] != (len(FEATURES),) or not all(np.isfinite(a).all() for a in arrays.values()):
                raise ScorerUnavailableError(f"{path} is damaged")
            return cls.of(arrays)
        except ScorerUnavailableError:
            raise
        except Exception as error:  # numpy raises types of its own, without a common base
            raise ScorerUnavailableError(str(error)) from error

    @classmethod
    def of(cls, arrays: Mapping[str, NDArray[Any]]) -> Scorer:
        """The scorer made of named arrays, as `load` finds them.

        Raises:
            KeyError: an array is missing.
        """
        whole = {name: array.astype(np.float32) for name, array in arrays.items() if array.dtype != np.int8}
        hidden, bias, out, nobody, far, mean, scale = (whole[name] for name in PLAIN)
        pronoun, mention, alone = (Affine(whole[name], whole[f"{name}_bias"]) for name in PROJECTIONS)
        return cls(hidden, bias, out, nobody, far, mean, scale, pronoun, mention, alone, Decoder.of(arrays))

    def probabilities(self, rows: Sequence[Sequence[float]], glimpse: Glimpse | None = None) -> list[float]:
        """For each row of features how likely that mention is meant; what is missing to 1 is nobody."""
        if not rows:
            return []
        scaled = (np.asarray(rows, dtype=np.float32) - self.mean) / self.scale
        scores = np.maximum(scaled @ self.hidden + self.bias, 0) @ self.out
        nobody = self.nobody
        if glimpse is None:
            scores = scores + self.far
        else:
            asked, offered = self.pronoun(glimpse.pronoun), self.mention(glimpse.mentions)
            fit = offered @ asked * np.float32(2 / math.sqrt(len(asked)))
            scores = scores + np.where(glimpse.seen, fit, self.far)
            nobody = nobody + self.alone(glimpse.pronoun)
        every = np.concatenate([nobody, scores])
        every = np.exp(every - every.max())
        found: list[float] = (every / every.sum())[1:].tolist()
        return found


@cache
def shipped() -> Scorer | None:
    """The scorer that comes with the program; None where it cannot be used, so that the rules decide alone."""
    try:
        return Scorer.load(paths.resource(*MODEL))
    except ScorerUnavailableError as error:
        _log.warning("pronouns are read by rules alone: %s", error)
        return None
