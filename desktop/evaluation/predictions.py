"""What the analysis says of an annotated article, in the terms of gold."""

from __future__ import annotations

from functools import cache

from desktop.analysis.analyzer import Analyzer
from desktop.analysis.candidates import QuoteCandidate
from desktop.analysis.pieces import pieces
from desktop.analysis.speakers.resolve import resolve
from desktop.analysis.words import words_of
from desktop.document import Analysis, QuoteKind, Span
from desktop.evaluation.gold import GoldArticle
from desktop.evaluation.scores import PredictedMention, PredictedQuote, Prediction
from desktop.readers import raw_document


def predict(article: GoldArticle, model: str) -> Prediction:
    """Analyse the text of an article exactly as given; one that asks for a pronoun is asked for nothing else.

    The first call in a process loads the language model `model`.

    Raises:
        ModelUnavailableError: there is no such model.
    """
    analyzer = _analyzer(model)
    if article.pronoun is not None:
        return Prediction(referents=meant_by(article.text, article.pronoun.pronoun, analyzer))
    return prediction(analyzer.analyze(raw_document(article.text, id=article.id)))


def prediction(analysis: Analysis) -> Prediction:
    """The quotes of an analysis with their speakers' names, and its mentions by name."""
    names = {speaker.id: speaker.name for speaker in analysis.speakers}
    quotes = tuple(
        PredictedQuote(q.content, q.source, names.get(q.speaker or ""), q.cue, q.certainty, q.kind)
        for q in analysis.quotes
    )
    mentions = (PredictedMention(m.span, entity.label) for entity in analysis.entities for m in entity.mentions)
    return Prediction(quotes, tuple(sorted(mentions, key=lambda m: m.span)))


def meant_by(text: str, pronoun: Span, analyzer: Analyzer) -> tuple[Span, ...]:
    """The places where the article names whom `pronoun` means: as if the pronoun were the source of a quote."""
    document = raw_document(text)
    doc = analyzer.parsed(document)
    offset = pieces(document)[0].span.start
    asked = Span(pronoun.start - offset, pronoun.end - offset)
    probe = QuoteCandidate(QuoteKind.INDIRECT, content=(asked,), source=(asked,), source_head=asked)
    candidates = [*doc._.quote_candidates, probe]
    speakers, attributions = resolve(words_of(doc), doc._.entity_clusters, candidates, seen=doc._.seen)
    speaker = attributions[-1].speaker
    cluster = None if speaker is None else speakers[speaker].cluster
    if cluster is None:
        return ()
    spans = (mention.span for mention in doc._.entity_clusters[cluster].mentions)
    return tuple(Span(span.start + offset, span.end + offset) for span in spans)


@cache
def _analyzer(model: str) -> Analyzer:
    return Analyzer.load(model or None)
