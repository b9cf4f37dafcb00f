"""The report: gold files in, figures out as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from desktop.document import Analysis, Document
from desktop.evaluation.gold import GoldArticle, read_gold, require
from desktop.evaluation.scores import KINDS, PredictedQuote, QuoteScores, Ratio, SpeakerScores
from desktop.readers import raw_document


class Analyzing(Protocol):
    """What analyses a document."""

    def analyze(self, document: Document) -> Analysis:
        """Everything found in `document`."""
        ...


@dataclass(slots=True)
class Report:
    """Counts over all articles; `speakers` only where the gold files name them."""

    quotes: QuoteScores = field(default_factory=QuoteScores)
    speakers: SpeakerScores = field(default_factory=SpeakerScores)
    has_speakers: bool = False

    def add(self, article: GoldArticle, predicted: Sequence[PredictedQuote]) -> None:
        """Count one article."""
        self.quotes.add(article, predicted)
        self.speakers.add(article, predicted)
        self.has_speakers = self.has_speakers or article.has_speakers


def evaluate(paths: Iterable[Path], analyzer: Analyzing) -> Report:
    """Analyse the text of every article exactly as given, and compare.

    Raises:
        OnRecordError: a gold file is missing or damaged.
    """
    report = Report()
    for path in paths:
        for article in read_gold(path):
            report.add(article, predictions(analyzer.analyze(raw_document(article.text, id=article.id))))
    return report


def evaluate_files(paths: Sequence[Path], *, model: str | None = None) -> str:
    """The rendered report of the analysis, with the language model `model`, on gold files.

    Raises:
        OnRecordError: the model or a gold file is missing or damaged.
    """
    from desktop.analysis.analyzer import Analyzer  # noqa: PLC0415 - takes a second, and a wrong path should not

    for path in paths:
        require(path)
    return render(evaluate(paths, Analyzer.load(model)))


def predictions(analysis: Analysis) -> list[PredictedQuote]:
    """The quotes of an analysis with their speakers' names."""
    names = {speaker.id: speaker.name for speaker in analysis.speakers}
    return [PredictedQuote(q.content, q.source, names.get(q.speaker or "")) for q in analysis.quotes]


def render(report: Report) -> str:
    """The figures as JSON, rounded to three places."""
    figures: dict[str, Any] = {"quotes": _quotes(report.quotes)}
    if report.has_speakers:
        figures["speakers"] = _speakers(report.speakers)
    return json.dumps(figures, indent=1)


def _quotes(scores: QuoteScores) -> dict[str, Any]:
    kinds = {
        kind: {
            "gold": scores.gold[kind],
            "recall": _share(scores.found[kind], scores.gold[kind]),
            "e2e_recall": _share(scores.linked[kind], scores.gold[kind]),
        }
        for kind in KINDS
        if scores.gold[kind]
    }
    return {
        "gold": scores.gold["all"],
        "pred": scores.predicted,
        "documents_missing": scores.documents_missing,
        "content": _ratio(scores.ratio(scores.found["all"])),
        "exact": _ratio(scores.ratio(scores.exact)),
        "e2e": _ratio(scores.ratio(scores.linked["all"])),
        "source_given_content": _share(scores.linked["all"], scores.found["all"]),
        **kinds,
    }


def _speakers(scores: SpeakerScores) -> dict[str, Any]:
    return {
        "gold": scores.gold,
        "found": _share(scores.quoted, scores.gold),
        "speaker_recall": _share(scores.right, scores.gold),
        "speaker_precision": _share(scores.right, scores.named),
        "canonical_name": _share(scores.canonical, scores.gold),
        "wrong_name": _share(scores.named - scores.right, scores.gold),
    }


def _ratio(ratio: Ratio) -> dict[str, float]:
    return {"P": round(ratio.precision, 3), "R": round(ratio.recall, 3), "F1": round(ratio.f1, 3)}


def _share(part: int, whole: int) -> float:
    return round(part / max(whole, 1), 3)
