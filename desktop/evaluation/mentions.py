"""How many people, organisations and places were found where the article names them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from desktop.analysis.lexicon import fold, titles
from desktop.document import Span
from desktop.evaluation.gold import GoldArticle, GoldMention
from desktop.evaluation.scores import PredictedMention, Ratio

LABELS = ("PERSON", "ORG", "GPE")
"""What is told apart; GPE stands for every place, since GUM tells states from rivers no more than that."""

_GOLD_LABELS = {
    "person": "PERSON", "per": "PERSON", "organization": "ORG", "org": "ORG",
    "place": "GPE", "gpe": "GPE", "loc": "GPE", "fac": "GPE",
}  # fmt: skip
_PREDICTED_LABELS = {"PERSON": "PERSON", "ORG": "ORG", "GPE": "GPE", "LOC": "GPE", "FAC": "GPE", "NORP": "NORP"}
_MIN_OVERLAP = 0.5
_POSSESSIVE = re.compile(r"['’]s?$")


@dataclass(slots=True)
class MentionScores:
    """Counts of mentions by label: in gold, predicted, found, and found with the very same words.

    A mention is found when a prediction of its label overlaps it by half, or lies within it and within no smaller one
    of that label: GUM takes in whole phrases ("student Ann Lee of Texas"), the analysis the name. Pairs are one to one,
    the best overlap first. A state that GUM calls an organisation, since it acts or plays, may be called GPE, as
    OntoNotes has it, and counts as one.

    Two kinds of gold mentions need not be found and cost nothing when they are: a name inside another that is no
    person's ("Larkville" in "the Larkville Police Department"), and a title alone ("the President"). A people
    ("Buddhists", NORP) counts for a person where gold has one of these words, and nowhere else.
    """

    gold: Counter[str] = field(default_factory=Counter)
    predicted: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    exact: Counter[str] = field(default_factory=Counter)

    def add(self, article: GoldArticle, predicted: Sequence[PredictedMention]) -> None:
        """Count one article; one without annotated mentions counts for nothing."""
        gold = [m for m in article.mentions if m.label.casefold() in _GOLD_LABELS]
        if not gold:
            return
        ours = [m for m in predicted if m.label in _PREDICTED_LABELS]
        optional = {i for i, mention in enumerate(gold) if _is_optional(article, mention)}
        self.gold.update(label_of(m) for i, m in enumerate(gold) if i not in optional)
        found = dict(pairs(article.text, gold, ours))
        for index, mention in enumerate(ours):
            self._count(
                article.text, mention, None if index not in found else gold[found[index]], found.get(index) in optional
            )

    def _count(self, text: str, predicted: PredictedMention, gold: GoldMention | None, optional: bool) -> None:
        if optional or (gold is None and predicted.label == "NORP"):
            return
        label = label_of(gold) if gold else _PREDICTED_LABELS[predicted.label]
        self.predicted[label] += 1
        if gold:
            self.found[label] += 1
            self.exact[label] += bare(text, gold.span) == bare(text, predicted.span)

    def ratio(self, label: str) -> Ratio:
        """Precision and recall of one label, or of "all"."""
        if label == "all":
            return Ratio(self.found.total(), self.predicted.total(), self.gold.total())
        return Ratio(self.found[label], self.predicted[label], self.gold[label])


def label_of(mention: GoldMention) -> str:
    """One of `LABELS`."""
    return _GOLD_LABELS[mention.label.casefold()]


def bare(text: str, span: Span) -> Span:
    """A mention without the article before it, the possessive behind it, and punctuation around it."""
    start, end = span
    while start < end and not text[start].isalnum():
        start += 1
    if text[start : start + 4].casefold() == "the ":
        start += 4
    words = _POSSESSIVE.sub("", text[start:end].rstrip())
    while words and not words[-1].isalnum():
        words = words[:-1]
    return Span(start, start + len(words))


def pairs(text: str, gold: Sequence[GoldMention], predicted: Sequence[PredictedMention]) -> Iterator[tuple[int, int]]:
    """Predicted and gold mentions that are the same, one to one, as indexes."""
    wanted, given = [bare(text, m.span) for m in gold], [bare(text, m.span) for m in predicted]
    fits = []
    for j, span in enumerate(given):
        agreeing = [i for i, mention in enumerate(gold) if _agree(mention, predicted[j])]
        around = [i for i in agreeing if wanted[i].start <= span.start and span.end <= wanted[i].end]
        inmost = min(around, key=lambda i: wanted[i].length, default=None)
        for i in agreeing:
            overlap = _overlap(wanted[i], span)
            if overlap >= _MIN_OVERLAP or (i == inmost and predicted[j].label != "NORP"):
                fits.append((-overlap, i, j))
    used_gold: set[int] = set()
    used_predicted: set[int] = set()
    for _, i, j in sorted(fits):
        if i not in used_gold and j not in used_predicted:
            used_gold.add(i)
            used_predicted.add(j)
            yield j, i


def _agree(gold: GoldMention, predicted: PredictedMention) -> bool:
    label = _PREDICTED_LABELS[predicted.label]
    if predicted.label == "GPE" and label_of(gold) == "ORG":
        return True
    return label_of(gold) == ("PERSON" if label == "NORP" else label)


def _overlap(one: Span, other: Span) -> float:
    common = min(one.end, other.end) - max(one.start, other.start)
    return max(0, common) / max(1, max(one.end, other.end) - min(one.start, other.start))


def _is_optional(article: GoldArticle, mention: GoldMention) -> bool:
    inside = (m for m in article.mentions if _holds(m, mention))
    return any(m.label.casefold() not in {"person", "per"} for m in inside) or _is_title(article, mention)


def _holds(outer: GoldMention, inner: GoldMention) -> bool:
    return outer.span != inner.span and outer.span.start <= inner.span.start and inner.span.end <= outer.span.end


def _is_title(article: GoldArticle, mention: GoldMention) -> bool:
    """Whether no capitalised word of a person's mention is more than a title, those of names inside it aside."""
    if label_of(mention) != "PERSON":
        return False
    inner = [m.span for m in article.mentions if _holds(mention, m)]
    words = re.finditer(r"\w[\w'’-]*", article.text[mention.span.start : mention.span.end])
    own = [
        fold(word[0])
        for word in words
        if word[0][0].isupper() and not any(s.start <= word.start() + mention.span.start < s.end for s in inner)
    ]
    return all(word in titles().words or word == "the" for word in own)
