"""`python -m desktop.training.coreference CORPORA --output FOLDER`: read, learn, measure, write."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import numpy as np
import typer

from desktop.analysis.analyzer import Analyzer
from desktop.analysis.speakers.pairs import FEATURES
from desktop.analysis.speakers.scorer import Scorer
from desktop.training.coreference.card import write_card
from desktop.training.coreference.learning import Schedule, learn
from desktop.training.coreference.measuring import across_folds
from desktop.training.coreference.questions import Question, read

MODEL = "model.npz"
_FILES = {"gap": "gap.dev", "gum": "gum_*", "litbank": "litbank.all"}
_log = logging.getLogger(__name__)


def main(
    corpora: Annotated[Path, typer.Argument(help="Folder of annotated corpora (.jsonl.xz).", exists=True)],
    *,
    output: Annotated[Path, typer.Option(help="Folder that the scorer and its card go to.")],
    seed: Annotated[int, typer.Option(help="The same seed gives the same scorer on the same machine.")] = 0,
) -> None:
    """Make the scorer that tells whom a pronoun means, and measure it by cross-validation."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    schedule = Schedule(seed=seed)
    questions = list(_questions(corpora))
    _log.info("%d pronouns", len(questions))
    answers = list(across_folds(questions, schedule))
    output.mkdir(parents=True, exist_ok=True)
    save(learn(questions, schedule), output / MODEL)
    write_card(output, answers, schedule)
    _log.info("written to %s", output)


def save(scorer: Scorer, path: Path) -> None:
    """Write the scorer with the names of its features."""
    arrays: dict[str, Any] = dict(zip(Scorer.__slots__, scorer.parts(), strict=True))
    np.savez_compressed(path, features=np.array(FEATURES), **arrays)


def _questions(corpora: Path) -> Iterator[Question]:
    analyzer = Analyzer.load()
    for corpus, pattern in _FILES.items():
        before = 0
        for path in sorted(corpora.glob(f"{pattern}.jsonl.xz")):
            _log.info("reading %s", path.name)
            last = before
            for question in read(path, corpus, analyzer, first=before):
                last = question.document
                yield question
            before = last + 1


if __name__ == "__main__":
    typer.run(main)
