"""Layers of attention in which a pronoun and those it may mean look at the words around them; plain numpy."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

MATRICES = ("query", "key", "value", "joined", "wide", "narrow")
"""The products of a layer; each is kept in eight bits with a scale for each column, and has a bias."""
NORMS = ("looked", "thought")
_HEADS = 12
_TINY = 1e-12


class Affine(NamedTuple):
    """A product and a sum."""

    weight: Floats
    bias: Floats

    def __call__(self, rows: Floats) -> Floats:
        """What becomes of each row."""
        product: Floats = rows @ self.weight
        return product + self.bias


class Memory(NamedTuple):
    """A window as a layer looks at it: keys and values, `[head, piece, width]`."""

    keys: Floats
    values: Floats


class Layer(NamedTuple):
    """A transformer's layer after Vaswani et al., "Attention is all you need" (2017); each norm is gain and shift."""

    query: Affine
    key: Affine
    value: Affine
    joined: Affine
    wide: Affine
    narrow: Affine
    looked: tuple[Floats, Floats]
    thought: tuple[Floats, Floats]

    def memory(self, table: Floats) -> Memory:
        """A window of the encoder's rows, ready to be looked at."""
        return Memory(_by_head(self.key(table)), _by_head(self.value(table)))

    def __call__(self, own: Floats, memory: Memory) -> Floats:
        """What becomes of some rows that look at the window."""
        asked = _by_head(self.query(own))
        weights = _softmax(asked @ memory.keys.transpose(0, 2, 1) / math.sqrt(asked.shape[-1]))
        heard = (weights @ memory.values).transpose(1, 0, 2).reshape(own.shape)
        own = _normed(own + self.joined(heard), *self.looked)
        return _normed(own + self.narrow(_gelu(self.wide(own))), *self.thought)


class Decoder(NamedTuple):
    """Layers one after the other over one window; rows look at the window and not at one another."""

    layers: tuple[Layer, ...]

    @classmethod
    def of(cls, arrays: Mapping[str, NDArray[Any]]) -> Decoder:
        """The decoder kept under the names that `packed` gives.

        Raises:
            KeyError: an array is missing.
        """
        count = len(arrays["query"])
        return cls(tuple(_layer(arrays, number) for number in range(count)))

    def memories(self, table: Floats) -> tuple[Memory, ...]:
        """A window, ready for `read`."""
        return tuple(layer.memory(table) for layer in self.layers)

    def read(self, own: Floats, memories: Sequence[Memory]) -> Floats:
        """What some of the window's rows are after they have looked at it."""
        for layer, memory in zip(self.layers, memories, strict=True):
            own = layer(own, memory)
        return own


def packed(name: str, weights: Floats, biases: Floats) -> dict[str, NDArray[Any]]:
    """One product of all layers, `[layer, in, out]` and `[layer, out]`, in eight bits."""
    scale = np.maximum(np.abs(weights).max(axis=1, keepdims=True), _TINY) / 127
    small = np.rint(weights / scale).astype(np.int8)
    return {name: small, f"{name}_scale": scale.astype(np.float32), f"{name}_bias": biases.astype(np.float32)}


def _layer(arrays: Mapping[str, NDArray[Any]], number: int) -> Layer:
    def affine(name: str) -> Affine:
        weight = arrays[name][number].astype(np.float32) * arrays[f"{name}_scale"][number]
        return Affine(weight, arrays[f"{name}_bias"][number])

    norms = ((arrays[f"{name}_gain"][number], arrays[f"{name}_shift"][number]) for name in NORMS)
    return Layer(*(affine(name) for name in MATRICES), *norms)


def _by_head(rows: Floats) -> Floats:
    return rows.reshape(len(rows), _HEADS, -1).transpose(1, 0, 2)


def _softmax(scores: Floats) -> Floats:
    weights: Floats = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights /= weights.sum(axis=-1, keepdims=True)
    return weights


def _normed(rows: Floats, gain: Floats, shift: Floats) -> Floats:
    centred = rows - rows.mean(axis=-1, keepdims=True)
    normed: Floats = centred / np.sqrt(np.square(centred).mean(axis=-1, keepdims=True) + _TINY) * gain + shift
    return normed


def _gelu(rows: Floats) -> Floats:
    """Hendrycks and Gimpel, "Gaussian error linear units" (2016), by the hyperbolic tangent."""
    inner = math.sqrt(2 / math.pi) * (rows + np.float32(0.044715) * rows * rows * rows)
    gated: Floats = np.float32(0.5) * rows * (1 + np.tanh(inner))
    return gated
