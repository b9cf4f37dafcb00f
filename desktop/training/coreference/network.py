"""The scorer while it learns: the decoder and both its readings of a pronoun, in torch."""

from __future__ import annotations

import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import numpy_helper
from torch import Tensor, nn
from torch.nn.functional import gelu, scaled_dot_product_attention

from desktop.analysis.speakers.decoder import MATRICES, NORMS, packed
from desktop.training.export import MIDDLE_LAYER

SIZE, WIDE, HEADS = 384, 1536, 12
_PROJECTED, _HIDDEN = 64, 24
_NOT_THERE = -1e4
_PARTS = {
    "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
    "joined": "attention.output.dense", "wide": "intermediate.dense", "narrow": "output.dense",
    "looked": "attention.output.LayerNorm", "thought": "output.LayerNorm",
}  # fmt: skip
"""What the encoder calls the parts of a layer."""


class Batch(NamedTuple):
    """Questions of some windows; a question has a window, its row there, and the rows of those it may mean.

    `table` and `inside` are the windows with what is padding; `rows` are the rows of each window that are asked about,
    of which `asked`, `firsts` and `lasts` are indexes. `wanted` are right answers, nobody first; `weight` is how much
    a question counts.
    """

    table: Tensor
    inside: Tensor
    rows: Tensor
    window: Tensor
    asked: Tensor
    firsts: Tensor
    lasts: Tensor
    seen: Tensor
    there: Tensor
    features: Tensor
    wanted: Tensor
    weight: Tensor


class DecoderLayer(nn.Module):
    """As `desktop.analysis.speakers.decoder.Layer`, with dropout."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.query, self.key, self.value, self.joined = (nn.Linear(SIZE, SIZE) for _ in range(4))
        self.wide, self.narrow = nn.Linear(SIZE, WIDE), nn.Linear(WIDE, SIZE)
        self.looked, self.thought = nn.LayerNorm(SIZE, eps=1e-12), nn.LayerNorm(SIZE, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, own: Tensor, table: Tensor, inside: Tensor) -> Tensor:
        """What becomes of rows `[window, row, width]` that look at `table`, where `inside` is true."""
        query, key, value = map(_by_head, (self.query(own), self.key(table), self.value(table)))
        heard = scaled_dot_product_attention(query, key, value, attn_mask=inside[:, None, None, :])
        own = self.looked(own + self.dropout(self.joined(heard.transpose(1, 2).reshape(own.shape))))
        return self.thought(own + self.dropout(self.narrow(gelu(self.wide(own), approximate="tanh"))))


class ScorerNetwork(nn.Module):
    """As `desktop.analysis.speakers.scorer.Scorer`; `mean` and `scale` bring the features to one range."""

    def __init__(self, mean: NDArray[np.float32], scale: NDArray[np.float32], *, layers: int, dropout: float) -> None:
        super().__init__()
        self.layers = nn.ModuleList(DecoderLayer(dropout) for _ in range(layers))
        self.dropout = nn.Dropout(dropout)
        self.pronoun, self.mention, self.alone = (nn.Linear(SIZE, out) for out in (_PROJECTED, _PROJECTED, 1))
        self.hidden, self.out = nn.Linear(len(mean), _HIDDEN), nn.Linear(_HIDDEN, 1, bias=False)
        self.nobody, self.far = nn.Parameter(torch.zeros(1)), nn.Parameter(torch.zeros(1))
        self.register_buffer("mean", torch.from_numpy(mean))
        self.register_buffer("scale", torch.from_numpy(scale))
        nn.init.zeros_(self.alone.weight)
        nn.init.zeros_(self.alone.bias)

    def forward(self, batch: Batch) -> Tensor:
        """Scores `[question, 1 + mention]`, nobody first."""
        own = torch.gather(batch.table, 1, batch.rows[..., None].expand(-1, -1, SIZE))
        with torch.autocast("cpu", dtype=torch.bfloat16):
            for layer in self.layers:
                own = layer(own, batch.table, batch.inside)
        own = self.dropout(own.float())
        at, window = own[batch.window, batch.asked], batch.window[:, None]
        mentions = (own[window, batch.firsts] + own[window, batch.lasts]) / 2
        fit = torch.einsum("qd,qmd->qm", self.pronoun(at), self.mention(mentions)) * (2 / math.sqrt(_PROJECTED))
        told = self.out(torch.relu(self.hidden((batch.features - self.mean) / self.scale)))[..., 0]
        scores = told + torch.where(batch.seen, fit, self.far)
        nobody = self.nobody + torch.where(batch.seen.any(1, keepdim=True), self.alone(at), 0.0)
        return torch.cat([nobody, scores.masked_fill(~batch.there, _NOT_THERE)], dim=1)

    def begin_as(self, encoder: Path) -> None:
        """Start the layers as those of the encoder that follow the one whose rows are given out."""
        for number, layer in enumerate(self.layers):
            layer.load_state_dict(encoder_layer(encoder, MIDDLE_LAYER + number))

    def arrays(self) -> dict[str, NDArray[Any]]:
        """What the program loads."""
        state = {name: value.detach().float().numpy() for name, value in self.state_dict().items()}
        found: dict[str, NDArray[Any]] = {name: state[name] for name in ("nobody", "far", "mean", "scale")}
        found |= {"hidden": state["hidden.weight"].T, "bias": state["hidden.bias"], "out": state["out.weight"][0]}
        for name in ("pronoun", "mention", "alone"):
            found |= {name: state[f"{name}.weight"].T, f"{name}_bias": state[f"{name}.bias"]}
        count = range(len(self.layers))
        for name in MATRICES:
            weights = np.stack([state[f"layers.{n}.{name}.weight"].T for n in count])
            found |= packed(name, weights, np.stack([state[f"layers.{n}.{name}.bias"] for n in count]))
        for name in NORMS:
            for part, kept in (("weight", "gain"), ("bias", "shift")):
                found[f"{name}_{kept}"] = np.stack([state[f"layers.{n}.{name}.{part}"] for n in count])
        return found


def encoder_layer(path: Path, number: int) -> dict[str, Tensor]:
    """Layer `number`, counted from 0, of the encoder in eight bits, its weights made whole again."""
    graph = onnx.load(str(path)).graph
    values = {value.name: numpy_helper.to_array(value) for value in graph.initializer}
    nodes = {node.name: node for node in graph.node}
    found: dict[str, Any] = {}
    for ours, theirs in _PARTS.items():
        if ours in MATRICES:
            node = nodes[f"/bert/encoder/layer.{number}/{theirs.replace('.', '/')}/MatMul_quant"]
            found[f"{ours}.weight"] = _whole(values, node.input[1]).T
        else:
            found[f"{ours}.weight"] = values[f"bert.encoder.layer.{number}.{theirs}.weight"]
        found[f"{ours}.bias"] = values[f"bert.encoder.layer.{number}.{theirs}.bias"]
    return {name: torch.tensor(np.ascontiguousarray(value)) for name, value in found.items()}


def _whole(values: Mapping[str, NDArray[Any]], name: str) -> NDArray[np.float32]:
    base = name.removesuffix("_quantized")
    small, middle = (values[key].astype(np.float32) for key in (name, f"{base}_zero_point"))
    whole: NDArray[np.float32] = (small - middle) * values[f"{base}_scale"]
    return whole


def _by_head(rows: Tensor) -> Tensor:
    return rows.view(*rows.shape[:2], HEADS, SIZE // HEADS).transpose(1, 2)
