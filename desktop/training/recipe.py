"""The whole recipe: data, training, export, calibration, measuring, card."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch

from desktop.analysis.attribution.encoder import Encoder
from desktop.training.articles import Article
from desktop.training.calibration import Calibration
from desktop.training.card import CARD, Facts, write_card
from desktop.training.corpora import Data, open_data, polnear
from desktop.training.export import CONFIG, MODEL, TOKENIZER, export, write_config
from desktop.training.loop import Schedule, train
from desktop.training.measuring import examples, score
from desktop.training.network import Network, load_weights, pretrained

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Recipe:
    """What can be chosen; everything else is fixed here and in `Schedule`."""

    epochs: int = 5
    seed: int = 1
    threads: int = 1
    open_data_only: bool = False
    go_on_from: Path | None = None


def make(recipe: Recipe, corpora: Path, *, output: Path, work: Path, checkpoints: Sequence[Path] = ()) -> None:
    """Write a model and its card to `output`: of the mean of `checkpoints`, else of a newly trained network.

    Checkpoints lie in `work`: what was interrupted goes on from there. `output` changes only when all is done.
    """
    torch.set_num_threads(recipe.threads)
    data = (open_data if recipe.open_data_only else polnear)(corpora)
    _log.info("%s: %d articles to learn from, %d for dev", data.name, len(data.train), len(data.dev))
    if checkpoints:
        made = f"the mean of {len(checkpoints)} checkpoints" if len(checkpoints) > 1 else "exported from a checkpoint"
    else:
        schedule = Schedule(epochs=recipe.epochs, seed=recipe.seed)
        schedule = schedule.of_more() if recipe.go_on_from else schedule
        checkpoints = [train(data, schedule, work, start=recipe.go_on_from)]
        made = f"{recipe.epochs} {'more ' if recipe.go_on_from else ''}epochs, seed {recipe.seed}"
    network = pretrained(attention="eager")
    load_weights(network, checkpoints)
    _publish(_finish(network, data, work / "model", seed=recipe.seed, made=made), output)


def _finish(network: Network, data: Data, folder: Path, *, seed: int, made: str) -> Path:
    export(network, folder)
    found = examples(data.dev, Encoder.load(folder))
    calibration = found.calibrate(seed=seed)
    version = write_config(network, folder, calibration=calibration.weights)
    _log_calibration(calibration)
    encoder = Encoder.load(folder)
    figures = {path.name.split(".jsonl")[0]: score(path, encoder) for path in data.measured}
    for name, values in figures.items():
        _log.info("%s: %s", name, ", ".join(f"{figure} {value:.3f}" for figure, value in values.items()))
    write_card(folder, Facts(version, data.name, made, _counts(data), figures, calibration))
    return folder


def _publish(folder: Path, output: Path) -> None:
    output.mkdir(parents=True, exist_ok=True)
    for name in (MODEL, TOKENIZER, CONFIG, CARD):
        shutil.copyfile(folder / name, output / f".{name}")
    for name in (MODEL, TOKENIZER, CONFIG, CARD):
        (output / f".{name}").replace(output / name)
    _log.info("written to %s", output)


def _counts(data: Data) -> dict[str, int]:
    def quotes(articles: tuple[Article, ...]) -> int:
        return sum(len(article.attributions) for article in articles)

    return {
        "articles to learn from": len(data.train),
        "attributions in them": quotes(data.train),
        "articles for dev": len(data.dev),
        "attributions in those": quotes(data.dev),
    }


def _log_calibration(calibration: Calibration) -> None:
    _log.info("calibration error %.4f over %d", calibration.error, calibration.count)
    for level in calibration.levels:
        _log.info(
            "from %.2f: right %.3f, covers %.3f, of those in marks %.3f",
            level.bound, level.precision, level.coverage, level.direct_coverage,
        )  # fmt: skip
