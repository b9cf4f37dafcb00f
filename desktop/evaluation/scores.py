"""The figures: how many quotes were found, and how many speakers were named right.

Counts are summed over all quotes of all articles before any ratio is taken (micro-average).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from desktop.document import QuoteKind, Span
from desktop.evaluation.gold import GoldArticle, GoldQuote
from desktop.evaluation.matching import match, positions
from desktop.evaluation.names import name_words, same_name

_EXACT = 0.999
_FRONT = 12
"""Code points before a content in which its "that" is looked for."""
_THAT = re.compile(r"\bthat\s+$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PredictedQuote:
    """What the analysis says of one quote; `speaker` is a name or None, `certainty` 0..1."""

    content: tuple[Span, ...]
    source: tuple[Span, ...] = ()
    speaker: str | None = None
    cue: tuple[Span, ...] = ()
    certainty: float = 1.0
    kind: QuoteKind = QuoteKind.INDIRECT


@dataclass(frozen=True, slots=True)
class PredictedMention:
    """A place where the analysis sees somebody or something named; `label` is OntoNotes'."""

    span: Span
    label: str


@dataclass(frozen=True, slots=True)
class Prediction:
    """What the analysis says of one article; `referents` are the places that name whom the pronoun asked for means."""

    quotes: tuple[PredictedQuote, ...] = ()
    mentions: tuple[PredictedMention, ...] = ()
    referents: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Ratio:
    """Precision and recall with their harmonic mean, each 0..1, from counts."""

    hits: int
    predicted: int
    gold: int

    @property
    def precision(self) -> float:
        """Share of what was predicted that is right; 0 when nothing was."""
        return self.hits / max(self.predicted, 1)

    @property
    def recall(self) -> float:
        """Share of what there is that was found; 0 when there is nothing."""
        return self.hits / max(self.gold, 1)

    @property
    def f1(self) -> float:
        """Harmonic mean of the two."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


@dataclass(frozen=True, slots=True)
class Pair:
    """A gold and a predicted quote, by index, that are the same; `linked` when their sources agree as well.

    `exact` when both have the same words, `alike` when at most a "that" in front of the content tells them apart.
    """

    gold: int
    predicted: int
    exact: bool
    linked: bool
    alike: bool = False


def pairs(article: GoldArticle, predicted: Sequence[PredictedQuote]) -> list[Pair]:
    """Which quotes are found. Sources agree when they share a character, or when both are empty."""
    text = article.text
    contents = [positions(text, q.content) for q in article.quotes], [positions(text, q.content) for q in predicted]
    found = []
    for pair in match(*contents):
        ours = positions(text, article.quotes[pair.gold].source)
        theirs = positions(text, predicted[pair.predicted].source)
        linked = bool(ours & theirs) or not (ours or theirs)
        exact = pair.overlap > _EXACT
        alike = exact or contents[0][pair.gold] == positions(text, _with_that(text, predicted[pair.predicted].content))
        found.append(Pair(pair.gold, pair.predicted, exact, linked, alike))
    return found


def _with_that(text: str, content: tuple[Span, ...]) -> tuple[Span, ...]:
    """The content with a "that" in front of it, which PolNeAR counts in and the analysis leaves out."""
    before = _THAT.search(text, max(0, content[0].start - _FRONT), content[0].start)
    return (Span(before.start(), content[0].end), *content[1:]) if before else content


@dataclass(slots=True)
class QuoteScores:
    """Counts of quotes; `kinds` are those of gold, "speech" the quotes whose cue holds a verb of speech."""

    predicted: int = 0
    gold: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    linked: Counter[str] = field(default_factory=Counter)
    exact: int = 0
    alike: int = 0
    documents_missing: int = 0

    def add(self, article: GoldArticle, predicted: Sequence[PredictedQuote]) -> None:
        """Count one article."""
        self.count(article, predicted, pairs(article, predicted))

    def count(self, article: GoldArticle, predicted: Sequence[PredictedQuote], found: Iterable[Pair]) -> None:
        """Count one article whose pairs are known."""
        self.predicted += len(predicted)
        for quote in article.quotes:
            self.gold.update(_groups(quote))
        for pair in found:
            groups = _groups(article.quotes[pair.gold])
            self.found.update(groups)
            self.exact += pair.exact
            self.alike += pair.alike
            if pair.linked:
                self.linked.update(groups)

    def ratio(self, hits: int) -> Ratio:
        """Precision and recall of `hits` among all quotes."""
        return Ratio(hits, self.predicted, self.gold["all"])


def _groups(quote: GoldQuote) -> Sequence[str]:
    return ("all", quote.kind.value, *(["speech"] if quote.cue_of_speech else []))


@dataclass(slots=True)
class SpeakerScores:
    """Counts of gold statements by named speakers: overlapped by a quote, by one with a name, with the right name."""

    gold: int = 0
    quoted: int = 0
    named: int = 0
    right: int = 0
    canonical: int = 0

    def add(self, article: GoldArticle, predicted: Sequence[PredictedQuote]) -> None:
        """Count one article."""
        contents = [positions(article.text, quote.content) for quote in predicted]
        for quote in article.quotes:
            if quote.speaker and quote.of_person and quote.speech:
                content = positions(article.text, quote.content)
                near = [p.speaker for p, other in zip(predicted, contents, strict=True) if content & other]
                self._add_names(quote.speaker, [name for name in near if name], quoted=bool(near))

    def _add_names(self, gold: str, names: Sequence[str], *, quoted: bool) -> None:
        self.gold += 1
        self.quoted += quoted
        self.named += bool(names)
        self.right += any(same_name(gold, name) for name in names)
        self.canonical += any(name_words(gold) == name_words(name) for name in names)


KINDS = (*(kind.value for kind in QuoteKind), "speech")
"""The groups of gold quotes whose recall is told apart."""
