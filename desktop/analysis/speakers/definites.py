"""Whom "the minister" means: the one whose role has that noun."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

from desktop.analysis.lexicon import fold_words, organisations, persons, places, titles
from desktop.analysis.speakers.article import Article, Name
from desktop.analysis.speakers.nationalities import NONE, nationalities, told_in
from desktop.analysis.speakers.phrases import Phrase
from desktop.analysis.speakers.roles import Role

_DIFFERENT_OFFICE = frozenset({"former", "ex", "late", "vice", "deputy", "assistant", "associate", "under", "shadow"})
_EMPTY = frozenset(
    {
        "the",
        "a",
        "an",
        "this",
        "that",
        "of",
        "for",
        "s",
        "former",
        "senior",
        "top",
        "then",
        "current",
        "new",
        "veteran",
        "its",
        "their",
    }
)
_NEAR = 3
_LONGEST_DESCRIPTION = 9
_LONGEST_KIN = 5
_OF_RELATIVE, _OF_NAMESAKE = 0.75, 0.7
_OF_COMPATRIOT = 0.75
_WITHIN = 80
_SPOUSES = ("wife", "husband", "widow", "widower")


class Known(NamedTuple):
    """The name a description leads to."""

    name: Name
    certainty: float


class RoleIndex:
    """Names by the nouns of their roles."""

    def __init__(self, article: Article, roles: Mapping[int, Sequence[Role]]) -> None:
        self._article = article
        self._by_noun: dict[str, list[tuple[int, frozenset[str]]]] = defaultdict(list)
        for cluster, found in roles.items():
            for role in found:
                for noun in _nouns(role.text):
                    self._by_noun[noun].append((cluster, frozenset(fold_words(role.text))))
        for cluster, noun in (*_counterparts(article), *_spouses(article)):
            self._by_noun[noun].append((cluster, frozenset({noun})))
        self._add_organisations(article)
        self._nationalities = nationalities(article, roles)
        self._by_surname: dict[str, list[int]] = defaultdict(list)
        for index, entity in enumerate(article.clusters):
            whole = fold_words(entity.name)
            if entity.label == "PERSON" and len(whole) > 1:
                self._by_surname[whole[-1]].append(index)
        self._mentions: dict[int, list[Name]] = defaultdict(list)
        for name in article.names:
            self._mentions[name.cluster].append(name)

    def _add_organisations(self, article: Article) -> None:
        for index, entity in enumerate(article.clusters):
            if entity.label == "ORG":
                for word in set(fold_words(entity.name)) & organisations().nouns:
                    self._by_noun[word].append((index, frozenset(fold_words(entity.name))))
        for cluster, described in _organisations_described(article):
            for word in described & organisations().nouns:
                self._by_noun[word].append((cluster, described))

    def find(self, phrase: Phrase) -> Known | None:
        """The nearest name before the phrase whose role agrees with it; None when two come into question."""
        if phrase.head in persons().kin:
            return self._relative(phrase)
        words = self._wanted(phrase)
        fitting = self._fitting(phrase.head, words)
        if not fitting:
            fitting = {c for noun in persons().taking_up.get(phrase.head, ()) for c in self._fitting(noun, words)}
        nearest = sorted((name for c in fitting for name in self._before(c, phrase.first)), reverse=True)
        if not nearest:
            return self._compatriot(phrase)
        here = self._article.words[phrase.first].paragraph
        best = nearest[0]
        distance = here - self._article.words[best.first].paragraph
        if len(nearest) > 1:
            other = here - self._article.words[nearest[1].first].paragraph
            if other - distance < 1:
                return None
        return Known(best, 0.85 if distance <= _NEAR else 0.7)

    def _fitting(self, noun: str, words: frozenset[str]) -> set[int]:
        return {cluster for cluster, role in self._by_noun.get(noun, ()) if self._agrees(words, role, noun)}

    def _compatriot(self, phrase: Phrase) -> Known | None:
        """For "the Kenyan minister" the only Kenyan who was named shortly before, whatever the office."""
        states = told_in(self._article, phrase)
        if not states or phrase.head not in persons().singular:
            return None
        here = self._article.words[phrase.first].paragraph
        fellows = [
            name for c, of in self._nationalities.items() if of & states for name in self._before(c, phrase.first)
        ]
        near = [name for name in fellows if here - self._article.words[name.first].paragraph <= 1]
        return Known(near[0], _OF_COMPATRIOT) if len(near) == 1 else None

    def contradicts(self, phrase: Phrase, cluster: int | None) -> bool:
        """Whether a description says that somebody is of another state than the article says of that person."""
        states, of = told_in(self._article, phrase), self._nationalities.get(-1 if cluster is None else cluster)
        return bool(states and of) and not states & (of or NONE)

    def _relative(self, phrase: Phrase) -> Known | None:
        """The only one in the article whom it calls somebody's husband, for "her husband"."""
        named = {cluster for cluster, _ in self._by_noun.get(phrase.head, ())}
        nearest = [name for cluster in named for name in self._before(cluster, phrase.first)]
        if not named:
            return self._namesake(phrase)
        if len(named) != 1 or not nearest or nearest[0].cluster == (phrase.owner and phrase.owner.cluster):
            return None
        return Known(nearest[0], _OF_RELATIVE)

    def _namesake(self, phrase: Phrase) -> Known | None:
        """For "her son" the only other person in the article with the surname of who was named last."""
        owner = phrase.owner or self._named_last(phrase.first)
        if owner is None or self._article.words[phrase.first].tag != "PRP$":
            return None
        whole = fold_words(self._article.clusters[owner.cluster].name)
        others = [cluster for cluster in self._by_surname.get(whole[-1], ()) if cluster != owner.cluster]
        nearest = list(self._before(others[0], phrase.first)) if len(whole) > 1 and len(others) == 1 else []
        return Known(nearest[0], _OF_NAMESAKE) if nearest else None

    def _named_last(self, index: int) -> Name | None:
        named = self._article.names_in(max(0, index - _WITHIN), index)
        return next((name for name in reversed(named) if self._article.label(name) == "PERSON"), None)

    def _before(self, cluster: int, index: int) -> Iterator[Name]:
        mentions = self._mentions[cluster]
        earlier = bisect_left(mentions, (index,))
        if earlier:
            yield mentions[earlier - 1]

    def _wanted(self, phrase: Phrase) -> frozenset[str]:
        inside = {self._article.words[i].folded for i in range(phrase.first, phrase.last)}
        return frozenset(inside - _EMPTY - {"", phrase.head})

    def _agrees(self, wanted: frozenset[str], role: frozenset[str], noun: str) -> bool:
        if role & _DIFFERENT_OFFICE - wanted and ((noun,) in titles().offices or noun in persons().kin):
            return False
        return all(word in role or _same_state(word, role) for word in wanted)


def _same_state(word: str, role: frozenset[str]) -> bool:
    state = places().people.get((word,)) or places().state_of.get((word,))
    if state is None:
        return False
    states = {places().people.get((w,)) or places().state_of.get((w,)) for w in role} - {None}
    return state in states


def _organisations_described(article: Article) -> Iterator[tuple[int, frozenset[str]]]:
    """What stands beside an organisation's name: "the charity Water Bridge", "NimbleGrid, the battery company,"."""
    words = article.words
    for name in article.names:
        if article.label(name) != "ORG":
            continue
        before = words[max(0, name.first - 3) : name.first]
        if before and before[-1].tag == "NN":
            yield name.cluster, frozenset(w.folded for w in before if w.tag[:2] in {"NN", "JJ"})
        behind = words[name.last : name.last + _LONGEST_DESCRIPTION]
        if len(behind) > 1 and behind[0].text == "," and behind[1].tag == "DT":
            inside = takewhile(
                lambda w: w.text not in {",", "."} and w.tag[:2] not in {"IN", "WP", "WD", "VB"}, behind[2:]
            )
            yield name.cluster, frozenset(w.folded for w in inside if w.folded)


def _counterparts(article: Article) -> Iterator[tuple[int, str]]:
    """The first person of "Tom Hughes and his wife Elin", and what he is to the second: "husband"."""
    for one, other in pairwise(article.names):
        between = [word.folded for word in article.words[one.last : other.first] if word.folded]
        if 2 < len(between) <= _LONGEST_KIN and article.label(one) == article.label(other) == "PERSON":
            gender = persons().pronouns.get(between[-2], "")
            noun = persons().counterparts.get(gender, {}).get(between[-1])
            if noun:
                yield one.cluster, noun


def _spouses(article: Article) -> Iterator[tuple[int, str]]:
    """Whom somebody married, who may be wife or husband: "He married |Lakshmi Narayanan|"."""
    for name in article.names:
        before = article.words[name.first - 1] if name.first else None
        if before is not None and before.folded == "married" and article.label(name) == "PERSON":
            yield from ((name.cluster, noun) for noun in _SPOUSES)


def _nouns(role: str) -> Iterator[str]:
    """The person nouns of a role before its first preposition: what "the ..." may take up."""
    for word in role.split():
        folded = "".join(fold_words(word))
        folded = titles().abbreviations.get(folded, folded)
        if folded in {"of", "for", "at", "in", "to", "on", "with"}:
            return
        if folded in persons().singular or (folded,) in titles().offices:
            yield folded
