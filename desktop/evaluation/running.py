"""The analysis of many annotated articles, in this process or in several."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from functools import partial
from itertools import permutations
from multiprocessing import get_context

from desktop.evaluation.gold import GoldArticle, GoldQuote
from desktop.evaluation.scores import PredictedQuote, Prediction

Predict = Callable[[GoldArticle], Prediction]
"""What says something of an article; a function that can be sent to another process where there are several."""


def predictions(articles: Sequence[GoldArticle], predict: Predict, *, processes: int = 1) -> Iterator[Prediction]:
    """One prediction for each article, in their order.

    Raises:
        OnRecordError: the language model is missing.
    """
    processes = min(processes, len(articles))
    if processes <= 1:
        yield from map(predict, articles)
        return
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
        yield from pool.map(predict, articles)


def of_analysis(model: str, *, stretches: bool = False) -> Predict:
    """The analysis with the language model `model`; spaCy is imported where it is called.

    With `stretches`, each stretch of a content counts as a quote of its own: so LitBank cuts “No,” said Ann, “not yet.”
    """
    return partial(_predict, model=model, stretches=stretches)


def _predict(article: GoldArticle, *, model: str, stretches: bool) -> Prediction:
    from desktop.evaluation.predictions import predict  # noqa: PLC0415 - takes a second; a wrong path should not

    prediction = predict(article, model)
    if not stretches:
        return prediction
    return replace(
        prediction, quotes=tuple(replace(q, content=(span,)) for q in prediction.quotes for span in q.content)
    )


def of_annotators(articles: Iterable[GoldArticle]) -> list[tuple[GoldArticle, Prediction]]:
    """Every annotator of an article against every other: `id` is the article's, then "#" and the annotator's."""
    by_article: dict[str, list[GoldArticle]] = {}
    for article in articles:
        by_article.setdefault(article.id.split("#")[0], []).append(article)
    every = (pair for versions in by_article.values() for pair in permutations(versions, 2))
    return [(gold, Prediction(tuple(map(_as_predicted, other.quotes)))) for gold, other in every]


def _as_predicted(quote: GoldQuote) -> PredictedQuote:
    return PredictedQuote(quote.content, quote.source, quote.speaker, quote.cue, kind=quote.kind)
