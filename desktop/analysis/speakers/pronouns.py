"""Sources that are pronouns."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop.analysis.lexicon import fold_words, persons
from desktop.analysis.speakers.antecedents import SUBJECTS, Antecedent, Background, LastSpeaker, antecedents
from desktop.analysis.speakers.article import Article, Name
from desktop.analysis.speakers.definites import RoleIndex
from desktop.analysis.speakers.epithets import gender_of
from desktop.analysis.speakers.naming import Found, Naming
from desktop.analysis.speakers.phrases import Phrase, read_phrase
from desktop.document import MentionKind, RunnerUp, SpeakerKind

FIRST_PERSON = frozenset({"i", "we", "me", "us", "my", "our"})
RELATIVE = frozenset({"who", "whom", "which", "that", "whose"})
_PLURAL = frozenset({"they", "them", "it", "their", "its"})
_SINGULAR_THINGS = frozenset({"it", "its"})
_MIN_SCORE, _MIN_MARGIN = 0.8, 0.15
_STRONG = 1.4
_BEST, _LEAST, _SLOPE = 0.92, 0.6, 0.35
_SPOKE_LAST = 0.7
_OF_EPITHET = 0.85
_NEAR = 60
_BEFORE_NOUN = frozenset({"DT", "JJ", "NN", "NNP", "NNPS", "POS", "CD", "PRP$", "HYPH", "JJR", "JJS"})


@dataclass(slots=True)
class Discourse:
    """Who was given the statement before, and the word behind its end."""

    found: Found | None = None
    end: int = 0


class Pronouns:
    """Resolves the pronouns of one article; None where the evidence does not suffice."""

    def __init__(
        self,
        article: Article,
        naming: Naming,
        *,
        genders: Mapping[int, str],
        quoted: Sequence[bool],
        sources: Collection[int],
        definites: RoleIndex,
    ) -> None:
        self._article = article
        self._naming = naming
        self._known = Background(genders, quoted, sources, self._taken_up)
        self._definites = definites

    def antecedent_phrase(self, index: int) -> Phrase | None:
        """The noun or name that the relative pronoun at word `index` hangs on."""
        words = self._article.words
        verb, steps = words[index].head, 0
        while 0 <= verb < len(words) and words[verb].dep != "relcl" and words[verb].head != verb and steps < 5:
            verb, steps = words[verb].head, steps + 1
        if not 0 <= verb < len(words) or words[verb].dep != "relcl" or not 0 <= words[verb].head < index:
            return None
        return self._phrase_around(words[verb].head)

    def third_person(self, phrase: Phrase, before: Discourse) -> Found | None:
        """Whom "he" or "she" means."""
        ranked = self._ranked(phrase, before, persons().pronouns.get(phrase.head))
        if not ranked or ranked[0].score < _STRONG:
            unnamed = self._spoke_last(phrase, before, {SpeakerKind.UNNAMED})
            if unnamed and _may_be(unnamed.speaker.name, phrase.head):
                return unnamed
        return self._clear_best(phrase, ranked)

    def epithet(self, phrase: Phrase, before: Discourse) -> Found | None:
        """Whom "the 41-year-old" means: somebody with a name, as "he" or "she" would."""
        ranked = self._ranked(phrase, before, gender_of(phrase.head))
        found = self._clear_best(phrase, ranked) if ranked and ranked[0].name else None
        return replace(found, certainty=found.certainty * _OF_EPITHET) if found else None

    def plural(self, phrase: Phrase, before: Discourse) -> Found | None:
        """The group or organisation that spoke last, if it is near, for "they" and "it"."""
        if phrase.head not in _PLURAL:
            return None
        things = {SpeakerKind.ORGANIZATION, SpeakerKind.DOCUMENT}
        wanted = things if phrase.head in _SINGULAR_THINGS else {SpeakerKind.GROUP, SpeakerKind.ORGANIZATION}
        return self._spoke_last(phrase, before, wanted) or self._thing(phrase)

    def _thing(self, phrase: Phrase) -> Found | None:
        """The organisation that is the subject of the sentence before, no other being named since, for "it"."""
        words = self._article.words
        if phrase.head not in _SINGULAR_THINGS:
            return None
        near = (n for n in self._article.names_in(max(0, phrase.first - _NEAR), phrase.first) if self._is_thing(n))
        names = [n for n in near if words[phrase.first].sentence - words[n.first].sentence <= 1]
        if len({n.cluster for n in names}) != 1 or not self._is_subject(names[0]):
            return None
        mentions = (self._naming.source(phrase, phrase.kind), self._naming.mention(names[-1]))
        return self._naming.of_name(names[-1], mentions, _SPOKE_LAST)

    def _is_subject(self, name: Name) -> bool:
        return any(word.dep in SUBJECTS for word in self._article.words[name.first : name.last])

    def _is_thing(self, name: Name) -> bool:
        return self._article.label(name) == "ORG"

    def _ranked(self, phrase: Phrase, before: Discourse, gender: str | None) -> list[Antecedent]:
        last = LastSpeaker(before.found.speaker.cluster, before.end) if before.found else None
        return antecedents(self._article, phrase.first, self._known, gender=gender, last=last)

    def _clear_best(self, phrase: Phrase, ranked: Sequence[Antecedent]) -> Found | None:
        """The best antecedent, where it is good enough and no other comes near."""
        margin = ranked[0].score - ranked[1].score if len(ranked) > 1 else 1.0
        if not ranked or ranked[0].score < _MIN_SCORE or margin < _MIN_MARGIN:
            return None
        return self._from_antecedent(phrase, ranked, min(_BEST, _LEAST + _SLOPE * min(1.0, margin)))

    def _spoke_last(self, phrase: Phrase, before: Discourse, kinds: Collection[SpeakerKind]) -> Found | None:
        last = before.found
        if last is None or last.speaker.kind not in kinds:
            return None
        words = self._article.words
        if words[phrase.first].paragraph - words[before.end - 1].paragraph > 1:
            return None
        source = self._naming.source(phrase, MentionKind.PRONOUN)
        return replace(last, chain=(source, *last.chain[-1:]), certainty=_SPOKE_LAST)

    def _from_antecedent(self, phrase: Phrase, ranked: Sequence[Antecedent], certainty: float) -> Found | None:
        source = self._naming.source(phrase, phrase.kind)
        best = ranked[0]
        if best.name is None:
            noun = self._phrase_around(best.noun) if best.noun is not None else None
            if noun is None or noun.names or noun.head not in persons().singular:
                return None
            found = self._naming.of_description(noun)
            return replace(found, chain=(source, *found.chain), certainty=certainty * 0.9)
        found = self._naming.of_name(best.name, (source, self._naming.mention(best.name)), certainty)
        return replace(found, runners_up=tuple(self._runners_up(ranked, certainty)))

    def _runners_up(self, ranked: Sequence[Antecedent], certainty: float) -> list[RunnerUp]:
        others = [(a.cluster, a.score) for a in ranked[1:3] if a.cluster is not None]
        top = ranked[0].score
        return [RunnerUp(self._article.clusters[c].name, certainty * max(0.0, score) / top / 2) for c, score in others]

    def _taken_up(self, noun: int) -> Name | None:
        phrase = self._phrase_around(noun)
        known = self._definites.find(phrase) if phrase and phrase.definite and not phrase.names else None
        return known.name if known else None

    def _phrase_around(self, noun: int) -> Phrase | None:
        """The phrase that ends in the noun or the name at word `noun`."""
        words = self._article.words
        name = self._article.name_at(noun)
        first, last = (name.first, name.last) if name else (noun, noun + 1)
        while not name and first and words[first - 1].tag in _BEFORE_NOUN:
            first -= 1
        phrase = read_phrase(self._article, first, last, head=noun)
        return None if phrase is None or phrase.kind is MentionKind.PRONOUN else phrase


def _may_be(description: str, pronoun: str) -> bool:
    """Whether "he" or "she" may take up a description: it is of a person, and not of the other gender."""
    nouns = [word for word in fold_words(description) if word in persons().singular]
    genders = {persons().gender[noun] for noun in nouns if noun in persons().gender}
    return bool(nouns) and genders <= {persons().pronouns[pronoun]}
