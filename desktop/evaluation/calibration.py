"""Whether a certainty of 0.8 is right 80 times in 100."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from desktop.document import Certainty, QuoteKind, certainty_word
from desktop.evaluation.scores import Pair, PredictedQuote

BINS = 10


@dataclass(slots=True)
class Bin:
    """Predicted quotes of like certainty: how many, the sum of their certainties, how many are right."""

    count: int = 0
    certainty: float = 0.0
    right: int = 0

    def add(self, certainty: float, *, right: bool) -> None:
        """Count one quote."""
        self.count += 1
        self.certainty += certainty
        self.right += right

    @property
    def mean(self) -> float:
        """The mean certainty."""
        return self.certainty / max(self.count, 1)

    @property
    def share(self) -> float:
        """The share that is right."""
        return self.right / max(self.count, 1)


@dataclass(slots=True)
class Calibration:
    """Predicted quotes by certainty, in `BINS` of equal width and by the word shown for it.

    A quote is right when it matches a gold one with its source. Annotators miss quotes as well, so that a right one
    may count as wrong. `direct` are the predicted direct quotes, `direct_certain` those of them
    that are called certain.
    """

    bins: list[Bin] = field(default_factory=lambda: [Bin() for _ in range(BINS)])
    words: dict[Certainty, Bin] = field(default_factory=lambda: {word: Bin() for word in Certainty})
    direct: Bin = field(default_factory=Bin)
    direct_certain: Bin = field(default_factory=Bin)

    def count(self, predicted: Sequence[PredictedQuote], found: Iterable[Pair]) -> None:
        """Count one article."""
        linked = {pair.predicted for pair in found if pair.linked}
        for index, quote in enumerate(predicted):
            self._add(quote, right=index in linked)

    def _add(self, quote: PredictedQuote, *, right: bool) -> None:
        word = certainty_word(quote.certainty)
        self.bins[min(int(quote.certainty * BINS), BINS - 1)].add(quote.certainty, right=right)
        self.words[word].add(quote.certainty, right=right)
        if quote.kind is QuoteKind.DIRECT:
            self.direct.add(quote.certainty, right=right)
            if word is Certainty.CERTAIN:
                self.direct_certain.add(quote.certainty, right=right)

    @property
    def error(self) -> float:
        """Expected calibration error, 0..1: the mean distance of certainty and share, after Naeini et al. (2015)."""
        total = sum(part.count for part in self.bins)
        return sum(part.count * abs(part.mean - part.share) for part in self.bins) / max(total, 1)
