"""GAP: which of two names an ambiguous pronoun means."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from desktop.document import Span
from desktop.evaluation.gold import GoldArticle
from desktop.evaluation.scores import Ratio

GENDERS = {"he": "masculine", "him": "masculine", "his": "masculine"} | dict.fromkeys(
    ("she", "her", "hers"), "feminine"
)


@dataclass(slots=True)
class PronounScores:
    """Counts of names, two to a passage, by gender of the pronoun and over all.

    As Webster et al., "Mind the GAP" (2018) score: a name is found when the pronoun means it and is said to mean it.
    """

    gold: Counter[str] = field(default_factory=Counter)
    predicted: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)

    def add(self, article: GoldArticle, referents: tuple[Span, ...]) -> None:
        """Count one passage; an article that asks for no pronoun counts for nothing."""
        if article.pronoun is None:
            return
        start, end = article.pronoun.pronoun
        groups = ("all", GENDERS.get(article.text[start:end].casefold(), "other"))
        for name, meant in article.pronoun.names:
            said = any(span.start < name.end and name.start < span.end for span in referents)
            self.gold.update(groups if meant else ())
            self.predicted.update(groups if said else ())
            self.found.update(groups if meant and said else ())

    def ratio(self, group: str) -> Ratio:
        """Precision and recall of "all", "masculine" or "feminine"."""
        return Ratio(self.found[group], self.predicted[group], self.gold[group])

    @property
    def bias(self) -> float:
        """F1 of feminine pronouns over that of masculine ones; 1 is even."""
        masculine = self.ratio("masculine").f1
        return self.ratio("feminine").f1 / masculine if masculine else 0.0
