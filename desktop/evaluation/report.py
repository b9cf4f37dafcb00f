"""The report: gold files and the analysis in, figures out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from desktop.evaluation.calibration import Calibration
from desktop.evaluation.gold import GoldArticle, read_gold, require
from desktop.evaluation.mentions import MentionScores
from desktop.evaluation.phenomena import PhenomenonScores
from desktop.evaluation.pronouns import PronounScores
from desktop.evaluation.running import Predict, of_annotators, predictions
from desktop.evaluation.scores import Pair, Prediction, QuoteScores, Ratio, SpeakerScores, pairs

WORST = 20
"""How many articles are named as the worst."""


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one article: gold, prediction, and which quotes of the two are the same."""

    article: GoldArticle
    prediction: Prediction
    pairs: tuple[Pair, ...]

    @property
    def right(self) -> int:
        """Quotes found with their source."""
        return sum(pair.linked for pair in self.pairs)

    @property
    def misplaced(self) -> int:
        """Quotes found with another source."""
        return len(self.pairs) - self.right

    @property
    def missed(self) -> int:
        """Gold quotes that were not found."""
        return len(self.article.quotes) - len(self.pairs)

    @property
    def surplus(self) -> int:
        """Predicted quotes that gold does not have."""
        return len(self.prediction.quotes) - len(self.pairs)

    @property
    def errors(self) -> int:
        """All that is wrong."""
        return self.misplaced + self.missed + self.surplus

    @property
    def ratio(self) -> Ratio:
        """Precision and recall of content and source together."""
        return Ratio(self.right, len(self.prediction.quotes), len(self.article.quotes))


@dataclass(slots=True)
class Report:
    """Counts over all articles."""

    quotes: QuoteScores = field(default_factory=QuoteScores)
    speakers: SpeakerScores = field(default_factory=SpeakerScores)
    phenomena: PhenomenonScores = field(default_factory=PhenomenonScores)
    calibration: Calibration = field(default_factory=Calibration)
    mentions: MentionScores = field(default_factory=MentionScores)
    pronouns: PronounScores = field(default_factory=PronounScores)
    results: list[Result] = field(default_factory=list)
    has_speakers: bool = False

    def add(self, article: GoldArticle, prediction: Prediction) -> None:
        """Count one article; one that asks for a pronoun is no article, and counts for that alone."""
        self.pronouns.add(article, prediction.referents)
        if article.pronoun is not None:
            return
        result = Result(article, prediction, tuple(pairs(article, prediction.quotes)))
        self.results.append(result)
        self.quotes.count(article, prediction.quotes, result.pairs)
        self.speakers.add(article, prediction.quotes)
        self.phenomena.count(article, result.pairs)
        self.calibration.count(prediction.quotes, result.pairs)
        self.mentions.add(article, prediction.mentions)
        self.has_speakers = self.has_speakers or article.has_speakers

    @property
    def worst(self) -> list[Result]:
        """The articles with most errors; of two with as many, the one with the lower F1 first."""
        wrong = (result for result in self.results if result.errors)
        return sorted(wrong, key=lambda r: (-r.errors, r.ratio.f1, r.article.id))[:WORST]


def read_all(paths: Iterable[Path]) -> list[GoldArticle]:
    """The articles of all files, in order; every file is looked for before the first is read.

    Raises:
        OnRecordError: a gold file is missing or damaged.
    """
    files = list(paths)
    for path in files:
        require(path)
    return [article for path in files for article in read_gold(path)]


def evaluate(
    articles: Sequence[GoldArticle],
    predict: Predict,
    *,
    processes: int = 1,
    on_article: Callable[[GoldArticle], object] = lambda _: None,
) -> Report:
    """Analyse every article, and compare; `on_article` is called after each, in order.

    Raises:
        OnRecordError: the language model is missing.
    """
    report = Report()
    for article, prediction in zip(articles, predictions(articles, predict, processes=processes), strict=True):
        report.add(article, prediction)
        on_article(article)
    return report


def agreement(articles: Iterable[GoldArticle]) -> Report:
    """The annotators of each article against one another: what people reach."""
    report = Report()
    for article, prediction in of_annotators(articles):
        report.add(article, prediction)
    return report
