"""Whom a pronoun means, as the learned scorer ranks those whom the rules let through."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Sequence

from desktop.analysis.attribution.states import States
from desktop.analysis.speakers.antecedents import Antecedent, Background
from desktop.analysis.speakers.article import Article
from desktop.analysis.speakers.glimpses import Looking, sight
from desktop.analysis.speakers.pairs import Mention, Pairs, Pronoun, Scene, bounds
from desktop.analysis.speakers.referents import mentions_near
from desktop.analysis.speakers.scorer import Glimpse, Scorer

_RECENT = 40
"""Statements looked back over."""


class PronounRows:
    """What the scorer is given for the pronouns of one article.

    `spoken` are statements that have been resolved, in order of the text: the source's word and the cluster. It may
    grow while pronouns are read.
    """

    def __init__(self, article: Article, known: Background, spoken: Sequence[tuple[int, int]]) -> None:
        self._article = article
        self._known = known
        self._spoken = spoken
        self._pairs = Pairs(Scene(article, known.quoted, known.reported, known.genders, frozenset(known.sources)))

    def of(
        self, index: int, gender: str | None, barred: Collection[int] = ()
    ) -> tuple[list[Mention], list[list[float]]]:
        """Whom the pronoun at word `index` may mean, and a row of features for each; `barred` are clusters left out."""
        near = mentions_near(self._article, index, self._known, gender)
        mentions = [mention for mention in near if mention.cluster not in barred]
        last, before = self._spoke_before(index)
        return mentions, self._pairs.rows(Pronoun(index, gender, last, before), mentions)

    def _spoke_before(self, index: int) -> tuple[int | None, int | None]:
        """Who was on record last before the word `index`, in its paragraph or the one before, and who else before."""
        words = self._article.words
        end = bisect_left(self._spoken, (index, -1))
        recent = self._spoken[max(0, end - _RECENT) : end]
        near = [cluster for at, cluster in recent if words[index].paragraph - words[at].paragraph <= 1]
        last = near[-1] if near else None
        return last, next((cluster for cluster in reversed(near) if cluster != last), None)


class LearnedRanking:
    """Ranks those whom the pronouns of one article may mean."""

    def __init__(
        self,
        article: Article,
        known: Background,
        scorer: Scorer,
        spoken: Sequence[tuple[int, int]],
        seen: States | None = None,
    ) -> None:
        self._words = article.words
        self._known = known
        self._scorer = scorer
        self._seen = seen
        self._looking = Looking(scorer.decoder)
        self._rows = PronounRows(article, known, spoken)

    def ranked(self, index: int, gender: str | None, barred: Collection[int] = ()) -> list[Antecedent]:
        """Everybody the pronoun at word `index` may mean, the most likely first; the scores are probabilities.

        `barred` are clusters that it cannot mean.
        """
        mentions, rows = self._rows.of(index, gender, barred)
        glimpse = self._glimpse(index, mentions)
        together: dict[tuple[int | None, int], list[tuple[float, Mention]]] = defaultdict(list)
        for mention, probability in zip(mentions, self._scorer.probabilities(rows, glimpse), strict=True):
            key = (mention.cluster, 0) if mention.cluster is not None else (None, mention.head)
            together[key].append((probability, mention))
        return sorted((self._antecedent(found) for found in together.values()), key=lambda a: -a.score)

    def _glimpse(self, index: int, mentions: Sequence[Mention]) -> Glimpse | None:
        if self._seen is None or not mentions:
            return None
        found = sight(self._seen, self._words[index].start, [bounds(self._words, mention) for mention in mentions])
        return self._looking.of(found) if found else None

    def _antecedent(self, found: Sequence[tuple[float, Mention]]) -> Antecedent:
        best = max(found, key=lambda entry: entry[0])[1]
        total = sum(probability for probability, _ in found)
        name = best.name or next((m.name for _, m in found if m.name), None)
        if name is None and best.cluster is not None:
            name = self._known.taken_up(best.head)
        noun = best.head if name is None else None
        return Antecedent(total, best.cluster, name, noun, best.head + 1)
