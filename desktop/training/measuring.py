"""What a model finds in annotated articles: figures, and the examples that its certainty is calibrated on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from desktop.analysis.attribution.encoder import Encoder
from desktop.analysis.attribution.tagging import Tagged, tag
from desktop.document import Span
from desktop.evaluation.gold import read_gold
from desktop.evaluation.matching import match, positions
from desktop.evaluation.scores import KINDS, PredictedQuote, QuoteScores
from desktop.training.articles import Article
from desktop.training.calibration import Calibration, calibrate


@dataclass(slots=True)
class Examples:
    """Rows for the calibration: signals, whether content and source are right, whose article, wholly in marks."""

    signals: list[tuple[float, ...]] = field(default_factory=list)
    right: list[bool] = field(default_factory=list)
    article: list[int] = field(default_factory=list)
    quoted: list[bool] = field(default_factory=list)

    def calibrate(self, *, seed: int) -> Calibration:
        """The certainty that these examples teach."""
        return calibrate(np.array(self.signals), np.array(self.right), self.article, np.array(self.quoted), seed=seed)


def score(path: Path, encoder: Encoder) -> dict[str, float]:
    """The figures of `encoder` alone, without the rules, on one gold file, each 0..1."""
    scores = QuoteScores()
    for article in read_gold(path):
        scores.add(article, [_prediction(found) for found in tag(article.text, encoder)])
    return figures(scores)


def figures(scores: QuoteScores) -> dict[str, float]:
    """F1 by name, and the recall of content and source together for every kind that occurs."""
    result = {
        "content": scores.ratio(scores.found["all"]).f1,
        "exact": scores.ratio(scores.exact).f1,
        "content + source": scores.ratio(scores.linked["all"]).f1,
        "source given content": scores.linked["all"] / max(scores.found["all"], 1),
    }
    kinds = [kind for kind in KINDS if scores.gold[kind]]
    return result | {f"{kind}, with source": scores.linked[kind] / scores.gold[kind] for kind in kinds}


def examples(articles: Iterable[Article], encoder: Encoder) -> Examples:
    """Every attribution found in `articles`, and whether it is right; without a known source, content decides."""
    result = Examples()
    for number, article in enumerate(articles):
        found = tag(article.text, encoder)
        right = _right(article, found)
        for index, tagged in enumerate(found):
            result.signals.append(tagged.signals())
            result.right.append(index in right)
            result.article.append(number)
            result.quoted.append(tagged.quoted > 0.95)
    return result


def _right(article: Article, found: Sequence[Tagged]) -> set[int]:
    """Indices of what matches a gold content by half, with a source that shares a character or is rightly missing."""
    text = article.text
    gold = [positions(text, a.content) for a in article.attributions]
    right = set()
    for pair in match(gold, [positions(text, t.content) for t in found]):
        attribution = article.attributions[pair.gold]
        ours, theirs = positions(text, attribution.source), positions(text, _some(found[pair.predicted].source))
        if ours & theirs or not (ours or theirs) or not attribution.source_known:
            right.add(pair.predicted)
    return right


def _prediction(tagged: Tagged) -> PredictedQuote:
    return PredictedQuote(tagged.content, _some(tagged.source))


def _some(span: Span | None) -> tuple[Span, ...]:
    return (span,) if span is not None else ()
