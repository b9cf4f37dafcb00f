"""How often the scorer is right, on folds it did not learn from."""

from __future__ import annotations

import logging
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from desktop.analysis.speakers.glimpses import Looking
from desktop.analysis.speakers.scorer import Scorer
from desktop.training.coreference.questions import Question

FOLDS = 5
_log = logging.getLogger(__name__)


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


def answer(scorer: Scorer, question: Question, looking: Looking | None = None) -> Answer:
    """The most likely referent, all its mentions counted together; `looking` spares reading one window twice."""
    looking = looking or Looking(scorer.decoder)
    glimpse = looking.of(question.sights[0]) if question.sights and len(question.rows) else None
    total: dict[int, float] = defaultdict(float)
    likely = scorer.probabilities(question.rows.tolist(), glimpse)
    for referent, probability in zip(question.referents, likely, strict=True):
        total[referent] += probability
    if not total:
        return Answer(question, None, 0.0)
    best = max(total, key=lambda referent: total[referent])
    return Answer(question, best, total[best])


def across_folds(questions: Sequence[Question], learner: Callable[[Sequence[Question]], Scorer]) -> Iterator[Answer]:
    """Answers of scorers that learned from no pronoun of the same document."""
    for fold in range(FOLDS):
        scorer = learner([q for q in questions if q.document % FOLDS != fold])
        looking = Looking(scorer.decoder)
        answers = [answer(scorer, q, looking) for q in questions if q.document % FOLDS == fold]
        _log.info("fold %d of %d: GAP %.3f / %.3f / %.3f", fold + 1, FOLDS, *gap_figures(answers))
        yield from answers


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
