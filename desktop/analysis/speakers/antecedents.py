"""Whom "he", "she" and "they" mean."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop.analysis.entities.labels import fixed_label
from desktop.analysis.lexicon import fold_words, organisations, persons, places
from desktop.analysis.speakers.article import Article, Name

SUBJECTS = frozenset({"nsubj", "nsubjpass"})
"""Dependencies of subjects."""
_BESIDE = frozenset({"conj", "appos"})
_REPORTED = -0.35
_MAX_NAMES = 40
_MAX_PARAGRAPHS = 2
_MAX_SENTENCES = 3
_RECENCY = (1.0, 0.85, 0.55, 0.4, 0.3)
_SUBJECT, _OWNER, _QUOTED, _LAST_SPEAKER, _SAME_PARAGRAPH, _SPEAKS = 0.45, -0.25, -0.7, 0.55, 0.15, 0.35
_LAST_BUT_ANOTHER, _OF_GENDER = 0.15, 0.15


@dataclass(frozen=True, slots=True)
class Antecedent:
    """Somebody a pronoun may mean: a named cluster, or a person who is only described at word `noun`.

    `end` is the word behind the mention that was weighed.
    """

    score: float
    cluster: int | None
    name: Name | None = None
    noun: int | None = None
    end: int = 0


@dataclass(frozen=True, slots=True)
class LastSpeaker:
    """Who was given the statement before: the cluster, and the word behind that statement's end."""

    cluster: int | None
    end: int


@dataclass(frozen=True, slots=True)
class Background:
    """What is known of an article: the `genders` of clusters, who is a source by name.

    Which words are `quoted`, and which `reported`: part of a statement, in marks or not. `taken_up` tells whom a noun
    such as "the admiral" takes up.
    """

    genders: Mapping[int, str]
    quoted: Sequence[bool]
    reported: Sequence[bool]
    sources: Collection[int] = ()
    taken_up: Callable[[int], Name | None] = lambda _noun: None


def antecedents(
    article: Article,
    index: int,
    known: Background,
    *,
    gender: str | None,
    last: LastSpeaker | None,
    barred: Collection[int] = (),
) -> list[Antecedent]:
    """The persons of `gender` (None for either) that the pronoun at word `index` may mean, the best first.

    `barred` are clusters that it cannot mean: whom its own statement names.

    Recency, grammatical role and who spoke last are weighed, after Lappin and Leass, "An algorithm for pronominal
    anaphora resolution" (1994); a person whom the article gives the other gender is out. Who speaks once speaks again,
    unless somebody else is the subject of a sentence of this paragraph since.
    """
    unnamed = list(described(article, index, known, gender))
    here = article.words[index].paragraph
    subjects = [
        *((n.first, n.cluster) for n in _subjects_here(article, index, known, gender)),
        *(
            (d.end - 1, d.cluster)
            for d in unnamed
            if d.name and article.words[d.end - 1].paragraph == here and not known.reported[d.end - 1]
        ),
    ]
    best: dict[tuple[int | None, int | None], Antecedent] = {}
    for found in (*_named(article, index, known, gender), *unnamed):
        if found.cluster in barred:
            continue
        score = found.score
        if not _is_overtaken(article, found, subjects):
            score += _bonus(article, index, found, last, known.quoted) + _SPEAKS * (found.cluster in known.sources)
        key = (found.cluster, found.noun)
        if key not in best or best[key].score < score:
            best[key] = replace(found, score=score)
    return sorted(best.values(), key=lambda a: -a.score)


def _subjects_here(article: Article, index: int, known: Background, gender: str | None) -> list[Name]:
    """The persons who are subjects in the paragraph of the word `index` before it, and may be who is meant."""
    here = article.words[index]
    near = (n for n in _names_before(article, index) if article.words[n.first].paragraph == here.paragraph)
    return [
        n
        for n in near
        if article.label(n) == "PERSON"
        and not known.quoted[n.first]
        and (known.reported[index] or not known.reported[n.first])
        and _is_subject(article, n.last - 1)
        and not (gender and known.genders.get(n.cluster, gender) != gender)
    ]


def _is_overtaken(article: Article, found: Antecedent, subjects: Sequence[tuple[int, int | None]]) -> bool:
    """Whether somebody else is the subject since, or of the sentence that names this one but in passing."""
    if found.name is None:
        return False
    others = [at for at, cluster in subjects if cluster != found.cluster]
    words, mention = article.words, found.end - 1
    passing = not _is_subject(article, mention)
    return any(at > mention or (passing and words[at].sentence == words[mention].sentence) for at in others)


def _bonus(article: Article, index: int, found: Antecedent, last: LastSpeaker | None, quoted: Sequence[bool]) -> float:
    if last is None or found.cluster is None or last.cluster != found.cluster or last.end >= len(article.words):
        return 0.0
    if article.words[index].paragraph - article.words[last.end - 1].paragraph > 1:
        return 0.0
    between = (n for n in article.names_in(last.end, index) if not quoted[n.first])
    others = (n for n in between if n.cluster != found.cluster)
    return _LAST_BUT_ANOTHER if any(article.label(n) == "PERSON" for n in others) else _LAST_SPEAKER


def _named(article: Article, index: int, known: Background, gender: str | None) -> Iterator[Antecedent]:
    here = article.words[index]
    for name in _names_before(article, index):
        word = article.words[name.last - 1]
        if here.paragraph - word.paragraph > _MAX_PARAGRAPHS:
            return
        told = known.genders.get(name.cluster)
        if article.label(name) != "PERSON" or (gender and told and told != gender):
            continue
        fits = _OF_GENDER if gender and told == gender else 0.0
        yield Antecedent(_salience(article, index, name.last - 1, known) + fits, name.cluster, name, end=name.last)


def _names_before(article: Article, index: int) -> Iterator[Name]:
    names = article.names_in(max(0, index - 400), index)
    yield from reversed(names[-_MAX_NAMES:])


def _salience(article: Article, index: int, mention: int, known: Background) -> float:
    here, word = article.words[index], article.words[mention]
    distance = here.sentence - word.sentence
    score = _RECENCY[min(distance, len(_RECENCY) - 1)] if distance >= 0 else 0.0
    score += _SAME_PARAGRAPH * (here.paragraph == word.paragraph)
    score += _SUBJECT * _is_subject(article, mention)
    behind = article.words[mention + 1] if mention + 1 < len(article.words) else None
    score += _OWNER * bool(behind and behind.is_possessive)
    if known.quoted[mention] and not known.quoted[index]:
        score += _QUOTED
    elif known.reported[mention] and not known.reported[index]:
        score += _REPORTED
    return score


def _is_subject(article: Article, index: int) -> bool:
    """Whether a word is a subject, in apposition to one, or joined to one by "and".

    A name that is the root is a subject whose verb the parser took for something else, and so is one that opens its
    sentence.
    """
    word, name = article.words[index], article.name_at(index)
    if name and article.words[name.first].sentence_start and not _is_owner(article, name):
        return True
    if word.dep in _BESIDE and 0 <= word.head < len(article.words):
        word = article.words[word.head]
    return word.dep in SUBJECTS or (word.dep == "ROOT" and word.is_proper)


def _is_owner(article: Article, name: Name) -> bool:
    return name.last < len(article.words) and article.words[name.last].is_possessive


def described(article: Article, index: int, known: Background, gender: str | None) -> Iterator[Antecedent]:
    """Persons who are the subject of this sentence or the one before, but not by their name."""
    here = article.words[index]
    for i in range(index - 1, max(-1, index - 80), -1):
        word = article.words[i]
        distance = here.sentence - word.sentence
        if distance > (1 if here.paragraph != word.paragraph else _MAX_SENTENCES):
            return
        if word.dep not in SUBJECTS or known.quoted[i]:
            continue
        if distance <= 1 and _may_be_unknown_person(article, i):
            yield Antecedent(_salience(article, index, i, known), None, noun=i)
        if word.tag != "NN" or word.folded not in persons().singular:
            continue
        if gender and persons().gender.get(word.folded, gender) != gender:
            continue
        if _belongs_to_name(article, i):
            continue
        name = known.taken_up(i)
        if name is None and distance > 1:
            continue
        if name:
            yield Antecedent(_salience(article, index, i, known), name.cluster, name, end=i + 1)
        else:
            yield Antecedent(_salience(article, index, i, known) - 0.1, None, noun=i)


def _may_be_unknown_person(article: Article, index: int) -> bool:
    """A proper name that is not known as a person's, but could be one: better nobody than the wrong one."""
    word, name = article.words[index], article.name_at(index)
    if not word.is_proper or not word.capital or word.is_acronym or word.folded in organisations().name_words:
        return False
    if name is None:
        return True
    return article.label(name) != "PERSON" and all(
        fixed_label(key) is None and key not in places().state_of for key in map(fold_words, _names(article, name))
    )


def _names(article: Article, name: Name) -> tuple[str, ...]:
    cluster = article.clusters[name.cluster]
    return (cluster.name, *cluster.aliases)


def _belongs_to_name(article: Article, index: int) -> bool:
    """Whether the noun only describes somebody who is named beside it, as in "the bride was Fiona"."""
    if index + 2 < len(article.words) and article.words[index + 1].folded in {"is", "was"}:
        return article.name_at(index + 2) is not None
    for i in range(index + 1, min(index + 8, len(article.words))):
        word = article.words[i]
        if article.name_at(i):
            return True
        if word.tag.startswith("VB"):
            return False
    return False
