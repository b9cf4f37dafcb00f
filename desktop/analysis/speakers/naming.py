"""A speaker for a name or a description, with the chain of mentions that leads to it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop.analysis.candidates import SpeakerCluster
from desktop.analysis.lexicon import fold_words, organisations, persons, places
from desktop.analysis.speakers.article import Article, Name
from desktop.analysis.speakers.phrases import Phrase
from desktop.analysis.speakers.roles import Role, best_role
from desktop.analysis.words import surface
from desktop.document import Mention, MentionKind, RunnerUp, SpeakerKind

_KINDS = {
    "PERSON": SpeakerKind.PERSON,
    "NORP": SpeakerKind.GROUP,
    "WORK_OF_ART": SpeakerKind.DOCUMENT,
    "LAW": SpeakerKind.DOCUMENT,
}
_NAMED, _TOGETHER, _DESCRIBED, _TAKEN_UP = 0.97, 0.9, 0.9, 0.75
_LONE, _SHARED = 0.85, 0.85
"""Of a person known by one word alone, who may have a fuller name, and of a surname that two go by."""
_ARTICLES = frozenset({"the", "a", "an"})
_MAX_PERSON_WORDS = 3


@dataclass(frozen=True, slots=True)
class Found:
    """Whose one quote is. Two with the same `key` are one speaker; `certainty` is 0..1 for the speaker alone."""

    key: Hashable
    speaker: SpeakerCluster
    chain: tuple[Mention, ...]
    certainty: float = _NAMED
    runners_up: tuple[RunnerUp, ...] = ()


class Naming:
    """Makes speakers; remembers descriptions, so that "the official" is the "senior official" of before."""

    def __init__(self, article: Article, roles: Mapping[int, list[Role]]) -> None:
        self._article = article
        self._roles = roles
        self._described: dict[str, Found] = {}
        self._by_form = _forms(article)
        self._surnames = _surnames(article)

    def of_name(self, name: Name, chain: Sequence[Mention] = (), certainty: float = 1.0) -> Found:
        """The speaker that `name` names; `chain` leads from the source to it, both included.

        Nobody is more certain than the name itself.
        """
        certainty = min(certainty, self._certainty(name))
        cluster = self._article.clusters[name.cluster]
        kind = _KINDS.get(cluster.label, SpeakerKind.ORGANIZATION)
        speaker = SpeakerCluster(cluster.name, kind, name.cluster, self._role(name.cluster))
        return Found(
            ("cluster", name.cluster), speaker, self._to_carrier(chain or [self.mention(name)], name.cluster), certainty
        )

    def _certainty(self, name: Name) -> float:
        cluster = self._article.clusters[name.cluster]
        if cluster.label != "PERSON":
            return _NAMED
        if len(fold_words(cluster.name)) == 1:
            return _LONE
        alone = name.last - name.first == 1
        shared = alone and self._surnames[self._article.words[name.first].folded] > 1
        return _SHARED if shared else _NAMED

    def together(self, phrase: Phrase) -> Found:
        """The speaker for two names joined by "and"."""
        names = [self._article.clusters[name.cluster].name for name in phrase.names]
        speaker = SpeakerCluster(" and ".join(names), SpeakerKind.GROUP)
        key = ("together", tuple(name.cluster for name in phrase.names))
        return Found(key, speaker, (self.source(phrase, MentionKind.NAME),), _TOGETHER)

    def of_description(self, phrase: Phrase) -> Found:
        """The speaker that has no name in the article: an unnamed person, a group, an organisation, a document.

        Unnamed sources stay apart unless a definite description takes up an earlier one with the same noun.
        """
        text = self._text_of(phrase)
        folded = tuple(word for word in fold_words(text) if word not in _ARTICLES)
        source = self.source(phrase, MentionKind.NOMINAL)
        around = self._article.name_at(phrase.last - 1)
        if around and around.first < phrase.first:
            return self.of_name(around, (source,))
        if folded in self._by_form:
            return self.of_name(self._by_form[folded], (source,))
        kind = self._kind(phrase)
        if kind in (SpeakerKind.UNNAMED, SpeakerKind.DOCUMENT):
            return self._apart(phrase, Found((kind, phrase.first), SpeakerCluster(text, kind), (source,), _DESCRIBED))
        of_one_group = phrase.definite or bool(self._article.names_in(phrase.first, phrase.last))
        mergeable = kind in (SpeakerKind.ORGANIZATION, SpeakerKind.PERSON) or of_one_group
        return Found((kind, folded if mergeable else phrase.first), SpeakerCluster(text, kind), (source,), _DESCRIBED)

    def has_role(self, cluster: int) -> bool:
        """Whether the article says what that person is."""
        return bool(self._roles.get(cluster))

    def is_described(self, phrase: Phrase) -> bool:
        """Whether somebody without a name has been described by that noun, and by all else that the phrase says."""
        return phrase.head in self._described and self._says_no_more(phrase)

    def _says_no_more(self, phrase: Phrase) -> bool:
        """Whether "the official" has only words of "a senior official": "the Dutch official" is somebody else."""
        wanted = {*fold_words(self._text_of(phrase))} - _ARTICLES
        return wanted <= {*fold_words(self._described[phrase.head].speaker.name)}

    def of_label(self, phrase: Phrase) -> Found:
        """The one unnamed speaker of all turns with this label."""
        source = self.source(phrase, MentionKind.NOMINAL)
        text = surface(self._article.words, phrase.first, phrase.last)
        return Found(("label", text), SpeakerCluster(text, SpeakerKind.UNNAMED), (source,), _DESCRIBED)

    def mention(self, name: Name) -> Mention:
        """The name as a mention."""
        return Mention(self._article.span(name.first, name.last), MentionKind.NAME)

    def source(self, phrase: Phrase, kind: MentionKind) -> Mention:
        """The words of the source as a mention."""
        return Mention(self._article.span(phrase.first, phrase.last), kind)

    def _apart(self, phrase: Phrase, found: Found) -> Found:
        earlier = self._described.get(phrase.head) if phrase.definite and phrase.owner is None else None
        if earlier and earlier.speaker.kind is found.speaker.kind and self._says_no_more(phrase):
            return replace(earlier, chain=(*found.chain, *earlier.chain[-1:]), certainty=_TAKEN_UP)
        self._described[phrase.head] = found
        return found

    def _role(self, index: int) -> str:
        cluster = self._article.clusters[index]
        if cluster.label == "PERSON":
            return best_role(self._roles.get(index, []))
        keys = map(fold_words, (cluster.name, *cluster.aliases))
        return next((places().state_of[k] for k in keys if k in places().state_of and k not in places().states), "")

    def _to_carrier(self, chain: Sequence[Mention], index: int) -> tuple[Mention, ...]:
        """The chain prolonged to a mention that carries the speaker's whole name, if its last one does not."""
        cluster = self._article.clusters[index]
        whole = tuple(fold_words(cluster.name))
        carrier = next((m for m in cluster.mentions if self._folded(m)[-len(whole) :] == whole), cluster.mentions[0])
        return tuple(chain) if self._folded(chain[-1]) == self._folded(carrier) else (*chain, carrier)

    def _folded(self, mention: Mention) -> tuple[str, ...]:
        first, last = self._article.range(mention.span)
        return fold_words(surface(self._article.words, first, last)) if first < last else ()

    def _text_of(self, phrase: Phrase) -> str:
        words, end = self._article.words, phrase.first
        while end < phrase.last and words[end].tag not in {"WP", "WDT"} and words[end].text not in {",", "(", "—", "–"}:
            end += 1
        return surface(words, phrase.first, max(end, phrase.first + 1))

    def _kind(self, phrase: Phrase) -> SpeakerKind:
        if phrase.head in organisations().documents:
            return SpeakerKind.DOCUMENT
        if phrase.head in organisations().nouns:
            return SpeakerKind.ORGANIZATION
        if phrase.plural:
            return SpeakerKind.GROUP
        inside = self._article.words[phrase.first : phrase.last]
        is_name = len(inside) <= _MAX_PERSON_WORDS and all(word.capital and word.is_proper for word in inside)
        is_name = is_name and phrase.head not in persons().singular
        return SpeakerKind.PERSON if is_name else SpeakerKind.UNNAMED


def _surnames(article: Article) -> Counter[str]:
    """How many persons go by each surname."""
    whole = [fold_words(cluster.name) for cluster in article.clusters if cluster.label == "PERSON"]
    return Counter(name[-1] for name in whole if len(name) > 1)


def _forms(article: Article) -> dict[tuple[str, ...], Name]:
    """A name for each form that only one thing in the article goes by."""
    owners: dict[tuple[str, ...], set[int]] = {}
    first: dict[int, Name] = {}
    for name in article.names:
        first.setdefault(name.cluster, name)
        folded = tuple(w.folded for w in article.words[name.first : name.last] if w.folded)
        owners.setdefault(folded, set()).add(name.cluster)
    return {form: first[min(clusters)] for form, clusters in owners.items() if len(clusters) == 1 and form}
