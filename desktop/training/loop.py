"""The training loop: seeded, resumed from its last checkpoint, averaged over its steps."""

from __future__ import annotations

import copy
import logging
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn.functional import cross_entropy

from desktop.training.batches import IGNORED, Batch, Sample, arrays, epoch, sample
from desktop.training.corpora import Data
from desktop.training.crf import negative_log_likelihood
from desktop.training.network import PRETRAINED, Network, load_weights, pretrained, set_dropout

_log = logging.getLogger(__name__)
_REPORT = 20  # steps
_SAVE = 600.0  # seconds
_MASK = 103
"""Word piece [MASK]; lower numbers are other special pieces."""


@dataclass(frozen=True, slots=True)
class Schedule:
    """How the network learns.

    The encoder's rate falls by `decay` with every layer from the top; the heads have one of their own. Rates rise over
    the share `warmup` of all steps, then fall to `floor` times their height. Losses of single tags and of the two
    pointers are weighed against that of the whole sequence. The share `masked` of all pieces is hidden, and `dropout`
    is that of the network, its attention aside: both against learning the articles by heart.
    """

    epochs: int = 5
    seed: int = 1
    batch: int = 8
    longest: int = 320
    rate: float = 1.5e-4
    head_rate: float = 1e-3
    transition_rate: float = 1e-2
    decay: float = 0.9
    warmup: float = 0.06
    floor: float = 0.02
    averaging: float = 0.998
    tag_weight: float = 0.5
    source_weight: float = 0.15
    cue_weight: float = 0.07
    dropout: float = 0.1
    masked: float = 0.0

    def of_more(self) -> Schedule:
        """The same for going on from a trained network: lower rates, more noise."""
        return replace(self, rate=6e-5, head_rate=4.2e-4, transition_rate=2.4e-3, dropout=0.2, masked=0.06)

    def factor(self, step: int, total: int) -> float:
        """What the rates are multiplied with at a step."""
        rising = (step + 1) / (self.warmup * total)
        falling = (total - step) / ((1 - self.warmup) * total)
        return min(rising, max(self.floor, falling))


def train(data: Data, schedule: Schedule, work: Path, *, start: Path | None = None) -> Path:
    """Train until the last epoch is done, from the checkpoint in `work` if there is one; that checkpoint's path.

    A first start takes the averaged weights of the checkpoint `start`, or the published encoder and new heads.
    """
    tokenizer = Tokenizer.from_file(str(PRETRAINED / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    samples = [sample(article, tokenizer) for article in data.train]
    torch.manual_seed(schedule.seed)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    network = pretrained()
    if start is not None:
        load_weights(network, [start])
    return Trainer(network, schedule, samples, work / "checkpoint.pt", device).run()


class Trainer:
    """One run of training, resumable at any checkpoint."""

    def __init__(
        self, network: Network, schedule: Schedule, samples: Sequence[Sample], checkpoint: Path, device: torch.device
    ) -> None:
        self.network = network.to(device)
        set_dropout(network, schedule.dropout)
        self.average = copy.deepcopy(network).eval()
        self.step = 0
        self._schedule = schedule
        self._samples = samples
        self._checkpoint = checkpoint
        self._device = device
        self._sizes = [len(self._batches(number)) for number in range(schedule.epochs)]
        self._optimizer = torch.optim.AdamW(_groups(network, schedule))
        self._rates = torch.optim.lr_scheduler.LambdaLR(
            self._optimizer, lambda step: schedule.factor(step, sum(self._sizes))
        )
        if checkpoint.exists():
            self._resume()

    def run(self) -> Path:
        """Go on to the end; where the last checkpoint lies."""
        self.network.train()
        saved = time.monotonic()
        for number, size in enumerate(self._sizes):
            done = sum(self._sizes[:number])
            if self.step >= done + size:
                continue
            for batch in self._batches(number)[self.step - done :]:
                self._learn(arrays(batch))
                if time.monotonic() - saved > _SAVE:
                    self.save()
                    saved = time.monotonic()
            self.save()
            saved = time.monotonic()
            _log.info("epoch %d of %d done", number + 1, self._schedule.epochs)
        return self._checkpoint

    def save(self) -> None:
        """Put everything a resumed run needs where a crash cannot leave half of it."""
        state = {
            "network": self.network.state_dict(),
            "average": self.average.state_dict(),
            "optimizer": self._optimizer.state_dict(),
            "rates": self._rates.state_dict(),
            "step": self.step,
            "schedule": asdict(self._schedule),
        }
        partial = self._checkpoint.with_suffix(".partial")
        torch.save(state, partial)
        partial.replace(self._checkpoint)

    def _resume(self) -> None:
        state: dict[str, Any] = torch.load(self._checkpoint, map_location=self._device, weights_only=True)
        if state["schedule"] != asdict(self._schedule):
            raise ValueError(f"{self._checkpoint} is of a run with other options; choose another work folder")
        self.network.load_state_dict(state["network"])
        self.average.load_state_dict(state["average"])
        self._optimizer.load_state_dict(state["optimizer"])
        self._rates.load_state_dict(state["rates"])
        self.step = state["step"]
        _log.info("resumed at step %d of %d", self.step, sum(self._sizes))

    def _batches(self, number: int) -> list[Any]:
        schedule = self._schedule
        seed = f"{schedule.seed}, epoch {number}"
        return epoch(self._samples, size=schedule.batch, longest=schedule.longest, seed=seed)

    def _learn(self, batch: Batch) -> None:
        torch.manual_seed(self._schedule.seed * 1_000_003 + self.step)  # dropout is the same in a resumed run
        tensors = {name: torch.from_numpy(table).to(self._device) for name, table in batch.items()}
        tensors["ids"] = hidden(tensors["ids"], self._schedule.masked)
        value = loss(self.network, tensors, self._schedule)
        self._optimizer.zero_grad()
        value.backward()
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        self._optimizer.step()
        self._rates.step()
        self.step += 1
        self._follow()
        if self.step % _REPORT == 0:
            _log.info("step %d of %d, loss %.3f", self.step, sum(self._sizes), value.item())

    @torch.no_grad()
    def _follow(self) -> None:
        """Move the average towards the network (Polyak and Juditsky 1992), faster at first."""
        keep = min(self._schedule.averaging, (1 + self.step) / (10 + self.step))
        for mean, new in zip(self.average.parameters(), self.network.parameters(), strict=True):
            mean.lerp_(new, 1 - keep)


def hidden(ids: Tensor, share: float) -> Tensor:
    """The pieces with a share (0..1) of them, drawn at random, replaced by the mask; special ones stay."""
    if not share:
        return ids
    return ids.masked_fill((torch.rand(ids.shape, device=ids.device) < share) & (ids > _MASK), _MASK)


def loss(network: Network, batch: dict[str, Tensor], schedule: Schedule) -> Tensor:
    """Per piece that of the tags as a sequence and one by one, and per content that of the two pointers."""
    mask = batch["mask"]
    with torch.autocast(mask.device.type, dtype=torch.bfloat16):
        hidden = network.encode(batch["ids"], batch["shapes"], batch["states"], mask)
    emissions, source, cue = network.heads(hidden.float(), mask)
    chain = {"begin": network.begin, "transitions": network.transitions + network.forbidden}
    value = negative_log_likelihood(emissions, batch["tags"], mask, **chain).sum() / mask.sum()
    tags = batch["tags"].masked_fill(mask == 0, IGNORED)
    value = value + schedule.tag_weight * cross_entropy(emissions.flatten(0, 1), tags.flatten())
    for scores, goal, weight in ((source, "source", schedule.source_weight), (cue, "cue", schedule.cue_weight)):
        if (batch[goal] != IGNORED).any():
            value = value + weight * cross_entropy(scores.flatten(0, 1), batch[goal].flatten(), ignore_index=IGNORED)
    return value


def _groups(network: Network, schedule: Schedule) -> list[dict[str, Any]]:
    layers = network.bert.config.num_hidden_layers
    return [_group(name, weights, layers, schedule) for name, weights in network.named_parameters()]


def _group(name: str, weights: Tensor, layers: int, schedule: Schedule) -> dict[str, Any]:
    if not name.startswith("bert."):
        rate = schedule.transition_rate if name == "transitions" else schedule.head_rate
        return {"params": [weights], "lr": rate, "weight_decay": 0.0}
    layer = int(name.partition("layer.")[2].partition(".")[0]) + 1 if "layer." in name else 0
    return {"params": [weights], "lr": schedule.rate * schedule.decay ** (layers - layer), "weight_decay": 0.01}
