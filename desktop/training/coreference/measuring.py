"""How often the scorer is right, on folds it did not learn from."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.analysis.speakers.scorer import Scorer
from desktop.training.coreference.learning import Schedule, learn
from desktop.training.coreference.questions import Question

FOLDS = 5


@dataclass(frozen=True, slots=True)
class Answer:
    """Whom a scorer says a pronoun means, with the probability; None where there was nobody to choose from."""

    question: Question
    referent: int | None
    probability: float

    @property
    def right(self) -> bool:
        """Whether it is somebody the annotation says it is."""
        pairs = zip(self.question.meant, self.question.referents, strict=True)
        return any(bool(meant) and referent == self.referent for meant, referent in pairs)

    def says(self, name: int) -> bool:
        """Whether it is the first or the second (0 or 1) of GAP's two names."""
        pairs = zip(self.question.names[name][0], self.question.referents, strict=True)
        return any(bool(named) and referent == self.referent for named, referent in pairs)


def answer(scorer: Scorer, question: Question) -> Answer:
    """The most likely referent, all its mentions counted together."""
    total: dict[int, float] = defaultdict(float)
    for referent, probability in zip(question.referents, scorer.probabilities(question.rows.tolist()), strict=True):
        total[referent] += probability
    if not total:
        return Answer(question, None, 0.0)
    best = max(total, key=lambda referent: total[referent])
    return Answer(question, best, total[best])


def across_folds(questions: Sequence[Question], schedule: Schedule) -> Iterator[Answer]:
    """Answers of scorers that saw no other pronoun of the same document."""
    for fold in range(FOLDS):
        scorer = learn([q for q in questions if q.document % FOLDS != fold], schedule)
        yield from (answer(scorer, q) for q in questions if q.document % FOLDS == fold)


def gap_figures(answers: Sequence[Answer], gender: str | None = None, *, least: float = 0.0) -> tuple[float, ...]:
    """Precision, recall and F1 as Webster et al. (2018) score GAP; less likely answers than `least` are withheld."""
    n: Counter[str] = Counter()
    for one in answers:
        if gender in {None, one.question.gender}:
            for name, (_, meant) in enumerate(one.question.names):
                said = one.probability >= least and one.says(name)
                n["gold"] += meant
                n["said"] += said
                n["found"] += said and meant
    precision, recall = n["found"] / max(1, n["said"]), n["found"] / max(1, n["gold"])
    return precision, recall, 2 * n["found"] / max(1, n["said"] + n["gold"])


def accuracy(answers: Sequence[Answer], least: float) -> tuple[float, float]:
    """The share of pronouns that get an answer of at least that probability, and how many of these are right."""
    given = [one for one in answers if one.probability >= least]
    return len(given) / max(1, len(answers)), sum(one.right for one in given) / max(1, len(given))
