"""`python -m desktop.training.coreference CORPORA --output FOLDER`: read, learn, measure, write."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import torch
import typer

from desktop import paths
from desktop.analysis.analyzer import Analyzer
from desktop.analysis.attribution.ahead import MODEL_FOLDER
from desktop.analysis.attribution.encoder import Encoder
from desktop.analysis.speakers.scorer import Scorer
from desktop.training.coreference.card import write_card
from desktop.training.coreference.learning import Schedule, learn
from desktop.training.coreference.measuring import across_folds
from desktop.training.coreference.questions import Forms, Question, read
from desktop.training.coreference.saving import save

MODEL, ENCODER = "model.npz", "model.onnx"
_FILES = {"gap": "gap.dev", "gum": "gum_*", "litbank": "litbank.all"}
_EVERY = {"litbank": 3}
"""Of fiction one text in three: more of it teaches little about articles and takes most of the time."""
_log = logging.getLogger(__name__)


def main(
    corpora: Annotated[Path, typer.Argument(help="Folder of annotated corpora (.jsonl.xz).", exists=True)],
    *,
    output: Annotated[Path, typer.Option(help="Folder that the scorer and its card go to.")],
    seed: Annotated[int, typer.Option(help="The same seed gives the same scorer on the same machine.")] = 0,
    threads: Annotated[int, typer.Option(min=1, help="CPU cores to use.")] = 1,
) -> None:
    """Make the scorer that tells whom a pronoun means, and measure it by cross-validation."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    torch.set_num_threads(threads)
    schedule = Schedule(seed=seed)
    encoder = paths.resource(*MODEL_FOLDER)
    questions = list(_questions(corpora, Forms(Encoder.load(encoder), seed=seed)))
    _log.info("%d pronouns", len(questions))
    answers = list(across_folds(questions, lambda some: Scorer.of(learn(some, schedule, encoder / ENCODER))))
    output.mkdir(parents=True, exist_ok=True)
    save(learn(questions, schedule, encoder / ENCODER), output / MODEL)
    chosen = {name: value for name, value in asdict(schedule).items() if name != "weights"}
    write_card(output, answers, chosen, schedule.weights)
    _log.info("written to %s", output)


def _questions(corpora: Path, forms: Forms) -> Iterator[Question]:
    analyzer = Analyzer.load()
    for corpus, pattern in _FILES.items():
        before = 0
        for path in sorted(corpora.glob(f"{pattern}.jsonl.xz")):
            _log.info("reading %s", path.name)
            last = before
            for question in read(path, corpus, analyzer, first=before, every=_EVERY.get(corpus, 1), forms=forms):
                last = question.document
                yield question
            before = last + 1


if __name__ == "__main__":
    typer.run(main)
