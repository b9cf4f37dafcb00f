"""A pronoun beside somebody it may mean, as numbers: what the learned scorer weighs."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from desktop.analysis.lexicon import first_names, fold_words
from desktop.analysis.speakers.article import Article, Name
from desktop.analysis.words import Word

FEATURES = (
    "same sentence", "one back", "two back", "three back", "further back", "words between", "persons between",
    "behind", "same paragraph", "paragraph before", "mention subject", "mention passive subject", "mention object",
    "mention of preposition", "mention possessor", "mention agent", "mention beside another", "mention root",
    "pronoun subject", "pronoun object", "pronoun of preposition", "pronoun possessor", "both subjects",
    "both objects", "same verb", "object of its verb", "possessor under its subject", "verb above",
    "mention quoted only", "both quoted", "pronoun quoted only", "mention reported only", "spoke last",
    "spoke before", "a source", "times named", "share of names", "first named", "opens paragraph", "opens sentence",
    "gender told", "whole name", "named last", "by description", "only one", "subject since", "same owner",
    "labelled person", "labelled place", "first name", "behind in", "one word", "ends name",
)  # fmt: skip
"""What the numbers mean, in order."""

_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
_OBJECTS = frozenset({"dobj", "dative", "attr", "oprd"})
_BESIDE = frozenset({"conj", "appos"})
_MAX_STEPS = 8


class Mention(NamedTuple):
    """Somebody a pronoun may mean: by name, or by a description at word `head` that leads to nobody or to a `cluster`.

    `head` is the last word of the name.
    """

    head: int
    cluster: int | None
    name: Name | None = None


def bounds(words: Sequence[Word], mention: Mention) -> tuple[int, int]:
    """The code points of a mention."""
    first = mention.name.first if mention.name else mention.head
    return words[first].start, words[mention.head].end


class Scene(NamedTuple):
    """What is known of an article before its pronouns are read; sequences have one entry a word.

    `reported` are words of statements, inside marks or not; `gender_of` tells what the article itself tells.
    """

    article: Article
    quoted: Sequence[bool]
    reported: Sequence[bool]
    genders: Mapping[int, str]
    sources: frozenset[int]


@dataclass(frozen=True, slots=True)
class Pronoun:
    """A pronoun at word `index` with the gender it tells; `last` spoke before it, and before that `before_last`."""

    index: int
    gender: str | None
    last: int | None = None
    before_last: int | None = None


class Pairs:
    """Makes the numbers; one for an article."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._words = scene.article.words
        self._persons = list(scene.article.names)
        self._starts = [n.first for n in self._persons]
        self._of: dict[int, list[int]] = defaultdict(list)
        for name in self._persons:
            self._of[name.cluster].append(name.first)
        self._first = self._persons[0].cluster if self._persons else None

    def rows(self, pronoun: Pronoun, mentions: Sequence[Mention]) -> list[list[float]]:
        """One row of `FEATURES` a mention."""
        clusters = {m.cluster if m.cluster is not None else -m.head for m in mentions}
        subjects = [m for m in mentions if m.head < pronoun.index and self._is_subject(m.head)]
        latest = max(subjects, key=lambda m: m.head, default=None)
        return [self._row(pronoun, mention, len(clusters) == 1, latest) for mention in mentions]

    def _row(self, pronoun: Pronoun, mention: Mention, alone: bool, latest: Mention | None) -> list[float]:
        return [
            *self._distance(pronoun.index, mention.head),
            *self._grammar(pronoun.index, mention.head),
            *self._speech(pronoun, mention),
            *self._salience(pronoun, mention),
            float(alone),
            float(latest is not None and latest.head > mention.head and latest.cluster != mention.cluster),
            float(self._same_owner(pronoun.index, mention.head)),
            *self._kind(mention),
        ]

    def _distance(self, index: int, head: int) -> list[float]:
        here, there = self._words[index], self._words[head]
        sentences = min(abs(here.sentence - there.sentence), 4)
        low, high = sorted((head, index))
        begin, end = bisect_left(self._starts, low + 1), bisect_left(self._starts, high)
        between = len({n.cluster for n in self._persons[begin:end]})
        return [
            *(float(sentences == n) for n in range(5)),
            math.log1p(high - low) / 4,
            math.log1p(between),
            float(head > index),
            float(here.paragraph == there.paragraph),
            float(abs(here.paragraph - there.paragraph) == 1),
        ]

    def _grammar(self, index: int, head: int) -> list[float]:
        mine, pronoun = self._part(head), self._part(index)
        verb, mention_verb = self._verb(index), self._verb(head)
        same = verb is not None and verb == mention_verb
        mention_subject, pronoun_subject = mine in _SUBJECTS, pronoun in _SUBJECTS
        word = self._words[head]
        agent = mine == "pobj" and 0 <= word.head < len(self._words) and self._words[word.head].folded == "by"
        return [
            float(mine == "nsubj"), float(mine == "nsubjpass"), float(mine in _OBJECTS), float(mine == "pobj"),
            float(mine == "poss"), float(agent), float(word.dep in _BESIDE), float(mine == "ROOT"),
            float(pronoun_subject), float(pronoun in _OBJECTS), float(pronoun == "pobj"), float(pronoun == "poss"),
            float(mention_subject and pronoun_subject), float(mine in _OBJECTS and pronoun in _OBJECTS),
            float(same), float(same and mention_subject and pronoun in _OBJECTS),
            float(same and mention_subject and pronoun == "poss"),
            float(mention_verb is not None and verb is not None and not same and self._governs(mention_verb, verb)),
        ]  # fmt: skip

    def _speech(self, pronoun: Pronoun, mention: Mention) -> list[float]:
        quoted, reported = self._scene.quoted, self._scene.reported
        there, here = quoted[mention.head], quoted[pronoun.index]
        cluster = mention.cluster
        return [
            float(there and not here), float(there and here), float(here and not there),
            float(reported[mention.head] and not there and not reported[pronoun.index]),
            float(cluster is not None and cluster == pronoun.last),
            float(cluster is not None and cluster == pronoun.before_last),
            float(cluster in self._scene.sources),
        ]  # fmt: skip

    def _salience(self, pronoun: Pronoun, mention: Mention) -> list[float]:
        cluster, words = mention.cluster, self._words
        named = bisect_left(self._of[cluster], pronoun.index) if cluster is not None else 0
        total = bisect_left(self._starts, pronoun.index)
        latest = self._of[cluster][named - 1] if named and cluster is not None else -1
        first = mention.name.first if mention.name else mention.head
        before = words[first - 1] if first else None
        told = self._scene.genders.get(cluster) if cluster is not None else None
        whole = mention.name is not None and mention.name.last - mention.name.first > 1
        return [
            math.log1p(named),
            named / total if total else 0.0,
            float(cluster is not None and cluster == self._first),
            float(before is None or before.paragraph != words[first].paragraph),
            float(before is None or before.sentence != words[first].sentence),
            float(told is not None and told == pronoun.gender),
            float(whole),
            float(mention.name is not None and mention.name.first == latest),
            float(mention.name is None),
        ]

    def _kind(self, mention: Mention) -> list[float]:
        """How much like a person's the name is."""
        name = mention.name
        if name is None:
            return [0.0] * 6
        label = self._scene.article.label(name)
        before = self._words[name.first - 1].folded if name.first else ""
        key = fold_words(self._scene.article.clusters[name.cluster].name)
        return [
            float(label == "PERSON"),
            float(label in {"GPE", "LOC", "FAC"}),
            float(bool(key) and key[0] in first_names()),
            float(before in {"in", "at", "from", "near"}),
            float(name.last - name.first == 1),
            float(self._words[mention.head].is_proper),
        ]

    def _part(self, index: int) -> str:
        """The part a word plays in its clause; somebody beside another plays that one's."""
        word = self._words[index]
        for _ in range(3):
            if word.dep not in _BESIDE | {"compound"} or not self._is_inside(word):
                break
            word = self._words[word.head]
        return word.dep

    def _is_subject(self, index: int) -> bool:
        return self._part(index) in _SUBJECTS

    def _is_inside(self, word: Word) -> bool:
        return 0 <= word.head < len(self._words)

    def _verb(self, index: int) -> int | None:
        """The verb that a word hangs on."""
        at = index
        for _ in range(_MAX_STEPS):
            above = self._words[at].head
            if not 0 <= above < len(self._words) or above == at:
                return at if self._words[at].tag.startswith("VB") and at != index else None
            at = above
            if self._words[at].tag.startswith("VB"):
                return at
        return None

    def _governs(self, upper: int, lower: int) -> bool:
        at = lower
        for _ in range(_MAX_STEPS):
            above = self._words[at].head
            if above == upper:
                return True
            if above == at or not 0 <= above < len(self._words):
                return False
            at = above
        return False

    def _same_owner(self, index: int, head: int) -> bool:
        """Whether both own something: "Smith's book … his book"."""
        behind = self._words[head + 1] if head + 1 < len(self._words) else None
        return self._words[index].tag == "PRP$" and behind is not None and behind.is_possessive
