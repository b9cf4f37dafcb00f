"""Whom a pronoun may mean, before anything is weighed."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.analysis.entities.labels import fixed_label
from desktop.analysis.lexicon import fold_words, organisations, places
from desktop.analysis.speakers.antecedents import Background, described
from desktop.analysis.speakers.article import Article, Name
from desktop.analysis.speakers.pairs import Mention

_REACH, _MAX_NAMES, _MAX_PARAGRAPHS = 400, 40, 2
_AHEAD = 40
_LONGEST_PERSON = 3


def mentions_near(article: Article, index: int, known: Background, gender: str | None) -> list[Mention]:
    """The persons, by name or description, that the pronoun at word `index` may mean; whom it cannot mean is left out.

    Those before it reach back `_MAX_PARAGRAPHS` paragraphs; behind it only its own sentence counts. A name under
    another label is taken in where nothing but the label speaks against its being a person's.
    """
    named = [Mention(n.last - 1, n.cluster, n) for n in _names(article, index) if _fits(article, n, known, gender)]
    nouns = described(article, index, known, gender)
    return named + [Mention(one.end - 1 if one.name else one.noun or 0, one.cluster) for one in nouns]


def _names(article: Article, index: int) -> Iterator[Name]:
    here = article.words[index]
    for name in reversed(article.names_in(max(0, index - _REACH), index)[-_MAX_NAMES:]):
        if here.paragraph - article.words[name.last - 1].paragraph > _MAX_PARAGRAPHS:
            break
        yield name
    for name in article.names_in(index + 1, min(len(article.words), index + _AHEAD)):
        if article.words[name.first].sentence != here.sentence:
            return
        yield name


def _fits(article: Article, name: Name, known: Background, gender: str | None) -> bool:
    told = known.genders.get(name.cluster)
    return not (gender and told and told != gender) and (
        article.label(name) == "PERSON" or may_be_person(article, name)
    )


def may_be_person(article: Article, name: Name) -> bool:
    """Whether a name that is labelled as something else could be a person's all the same."""
    words = article.words[name.first : name.last]
    if len(words) > _LONGEST_PERSON or not all(w.capital and w.folded and not w.is_acronym for w in words):
        return False
    if name.first and article.words[name.first - 1].tag == "DT":
        return False
    if any(w.folded in organisations().name_words or not w.folded.isalpha() for w in words):
        return False
    cluster = article.clusters[name.cluster]
    keys = map(fold_words, (cluster.name, *cluster.aliases))
    return all(fixed_label(key) is None and key not in places().state_of for key in keys)
