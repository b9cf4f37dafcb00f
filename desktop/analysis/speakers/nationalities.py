"""Of which states the article says that persons are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from desktop.analysis.lexicon import fold_words, places
from desktop.analysis.speakers.article import Article
from desktop.analysis.speakers.phrases import Phrase
from desktop.analysis.speakers.roles import Role

States = frozenset[str]
NONE: States = frozenset()


def nationalities(article: Article, roles: Mapping[int, Sequence[Role]]) -> dict[int, States]:
    """The states in the roles of persons ("the Serbian manager"), and those whose they are: "Kenya’s Ann Lee"."""
    found: dict[int, set[str]] = {}
    for cluster, said in roles.items():
        for role in said:
            found.setdefault(cluster, set()).update(_states(fold_words(role.text)))
    for name in article.names:
        if article.label(name) == "PERSON" and name.first > 1 and article.words[name.first - 1].is_possessive:
            owner = article.name_at(name.first - 2)
            if owner is not None:
                key = tuple(w.folded for w in article.words[owner.first : owner.last] if w.folded)
                state = places().state_of.get(key)
                found.setdefault(name.cluster, set()).update({state} if state else set())
    return {cluster: frozenset(states) for cluster, states in found.items() if states}


def told_in(article: Article, phrase: Phrase) -> States:
    """The states of which a description says that somebody is: "the Kenyan minister"."""
    return _states([word.folded for word in article.words[phrase.first : phrase.last]])


def _states(words: Sequence[str]) -> States:
    return frozenset(places().people[(word,)] for word in words if (word,) in places().people)
