"""The card beside the scorer: what it is for, what it was made from, how often it is right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from importlib.resources import files
from pathlib import Path

from desktop.analysis.speakers.pairs import FEATURES
from desktop.training.coreference.measuring import FOLDS, Answer, accuracy, gap_figures

CARD = "model_card.md"
_LEVELS = (0.0, 0.3, 0.5, 0.8)


def write_card(
    folder: Path, answers: Sequence[Answer], schedule: Mapping[str, object], weights: Mapping[str, float]
) -> None:
    """Write the card from its template, with the schedule and the cross-validated figures filled in."""
    template = files("desktop.training.coreference").joinpath(CARD).read_text(encoding="utf-8")
    by_corpus = {name: [a for a in answers if a.question.corpus == name] for name in ("gap", "gum", "litbank")}
    counts = Counter(answer.question.corpus for answer in answers)
    text = template.format(
        features=len(FEATURES),
        folds=FOLDS,
        schedule=", ".join(f"{name} {value}" for name, value in schedule.items()),
        weights=", ".join(f"{name} {value}" for name, value in weights.items()),
        counts=", ".join(f"{name} {count}" for name, count in counts.items()),
        gap="\n".join(_gap_row(by_corpus["gap"], level) for level in _LEVELS),
        chains="\n".join(_chain_row(name, by_corpus[name]) for name in ("gum", "litbank") if by_corpus[name]),
    )
    (folder / CARD).write_text(text, encoding="utf-8")


def _gap_row(answers: Sequence[Answer], level: float) -> str:
    cells = []
    for gender in (None, "male", "female"):
        precision, recall, f1 = gap_figures(answers, gender, least=level)
        cells.append(f"{precision:.3f} / {recall:.3f} / {f1:.3f}")
    return f"| {level:.1f} | {' | '.join(cells)} |"


def _chain_row(name: str, answers: Sequence[Answer]) -> str:
    cells = [f"{share:.2f} / {right:.3f}" for share, right in (accuracy(answers, level) for level in _LEVELS)]
    return f"| {name} | {' | '.join(cells)} |"
