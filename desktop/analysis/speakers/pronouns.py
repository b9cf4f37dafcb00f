"""Sources that are pronouns."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from desktop.analysis.lexicon import fold_words, persons
from desktop.analysis.speakers.antecedents import SUBJECTS, Antecedent, Background, LastSpeaker, antecedents
from desktop.analysis.speakers.article import Article, Name
from desktop.analysis.speakers.definites import RoleIndex
from desktop.analysis.speakers.epithets import gender_of
from desktop.analysis.speakers.genders import NEUTRAL
from desktop.analysis.speakers.learned import LearnedRanking
from desktop.analysis.speakers.naming import Found, Naming
from desktop.analysis.speakers.phrases import Phrase, read_phrase
from desktop.document import MentionKind, RunnerUp, SpeakerKind

FIRST_PERSON = frozenset({"i", "we", "me", "us", "my", "our"})
RELATIVE = frozenset({"who", "whom", "which", "that", "whose"})
_PLURAL = frozenset({"they", "them", "it", "their", "its"})
_PARTICIPLES, _COMPLEMENTS = frozenset({"VBN", "VBG"}), frozenset({"dobj", "pobj"})
_SINGULAR_THINGS = frozenset({"it", "its"})
_MIN_SCORE, _MIN_MARGIN = 0.8, 0.15
_STRONG = 1.4
_LIKELY, _RATHER, _SURE, _THIN = 0.7, 0.3, 0.95, 0.005
_BEST, _LEAST, _SLOPE = 0.92, 0.6, 0.35
_SPOKE_LAST = 0.7
_OF_EPITHET = 0.85
_NEAR, _FAR, _PARAGRAPHS = 60, 200, 2
_VARIED, _SINGULAR_THEY = 0.7, 0.65
_BEFORE_NOUN = frozenset({"DT", "JJ", "NN", "NNP", "NNPS", "POS", "CD", "PRP$", "HYPH", "JJR", "JJS"})


@dataclass(slots=True)
class Discourse:
    """Who was given the statement before, the word behind its end, and whether it stood in quotation marks."""

    found: Found | None = None
    end: int = 0
    marks: bool = False


class Statement(NamedTuple):
    """What a pronoun is the source of: the clusters it `names`, whether it is `said` at all, and whether in `marks`.

    Nobody speaks of himself by name, and "he" in "he said that Lee left" is not Lee (binding principle C).
    """

    names: frozenset[int] = frozenset()
    said: bool = True
    marks: bool = False


class Pronouns:
    """Resolves the pronouns of one article; None where the evidence does not suffice."""

    def __init__(
        self,
        article: Article,
        naming: Naming,
        definites: RoleIndex,
        known: Background,
        *,
        learned: Callable[[Background], LearnedRanking | None] = lambda _known: None,
    ) -> None:
        self._article = article
        self._naming = naming
        self._definites = definites
        self._known = replace(known, taken_up=self._taken_up)
        self._learned = learned(self._known)

    def antecedent_phrase(self, index: int) -> Phrase | None:
        """The noun or name that the relative pronoun at word `index` hangs on."""
        words = self._article.words
        verb, steps = words[index].head, 0
        while 0 <= verb < len(words) and words[verb].dep != "relcl" and words[verb].head != verb and steps < 5:
            verb, steps = words[verb].head, steps + 1
        if not 0 <= verb < len(words) or words[verb].dep != "relcl" or not 0 <= words[verb].head < index:
            return None
        return self._phrase_around(words[verb].head)

    def third_person(self, phrase: Phrase, before: Discourse, statement: Statement) -> Found | None:
        """Whom "he" or "she" means.

        Rules know how articles say who speaks, the scorer knows pronouns: where something is said, the rules' answer
        stands unless the scorer is sure of somebody else.
        """
        gender = persons().pronouns.get(phrase.head)
        statement = statement._replace(names=statement.names | self._asked_about(phrase.first))
        ranked = self._ranked(phrase, before, gender, statement.names)
        unnamed = self._unnamed(phrase, before) if not ranked or ranked[0].score < _STRONG else None
        by_rule = unnamed or self._clear_best(phrase, ranked)
        likely = self._learned.ranked(phrase.first, gender, statement.names) if self._learned else []
        if unnamed or not likely:
            return by_rule
        learned = self._from_antecedent(phrase, likely, min(likely[0].score, _BEST))
        if by_rule is None or not statement.said:
            return learned if likely[0].score >= (_LIKELY if statement.said else _RATHER) else None
        if likely[0].score >= _SURE:
            return by_rule if likely[0].cluster == by_rule.speaker.cluster else learned
        agreed = sum(one.score for one in likely if one.cluster == by_rule.speaker.cluster)
        return by_rule if agreed >= _THIN else None

    def _asked_about(self, index: int) -> set[int]:
        """Whom a clause before the pronoun names of which it is the subject as well: "asked about Lee, he"."""
        words = self._article.words
        verb = words[index].head
        start = index - 1
        while start > 0 and words[start - 1].sentence == words[index].sentence:
            start -= 1
        opening = words[start] if start < index else words[index]
        if opening.tag not in _PARTICIPLES or opening.sentence != words[index].sentence or opening.head != verb:
            return set()
        between = range(start + 1, index)
        objects = [i for i in between if words[i].dep in _COMPLEMENTS]
        found = (self._article.name_at(i) or self._taken_up(i) for i in objects)
        return {name.cluster for name in found if name}

    def _unnamed(self, phrase: Phrase, before: Discourse) -> Found | None:
        """Who spoke last, if that is somebody without a name whom the pronoun may take up."""
        found = self._spoke_last(phrase, before, {SpeakerKind.UNNAMED})
        return found if found and _may_be(found.speaker.name, phrase.head) else None

    def epithet(self, phrase: Phrase, before: Discourse, statement: Statement) -> Found | None:
        """Whom "the 41-year-old" means: somebody with a name, as "he" or "she" would."""
        ranked = self._ranked(phrase, before, gender_of(phrase.head), statement.names)
        found = self._clear_best(phrase, ranked) if ranked and ranked[0].name else None
        return replace(found, certainty=found.certainty * _OF_EPITHET) if found else None

    def varied(self, phrase: Phrase, before: Discourse) -> Found | None:
        """Whom "the acting mayor" means, of whom that was not said: who spoke last in its paragraph, or alone is named.

        Somebody of whom no role is known is taken up in the next paragraph as well; where one is known, two quotations
        are rather a talk of two.
        """
        if self._naming.is_described(phrase):
            return None
        name = self._goes_on_about(phrase, before) or self._alone_here(phrase)
        if name is None or gender_of(phrase.head) not in {None, self._known.genders.get(name.cluster)}:
            return None
        mentions = (self._naming.source(phrase, MentionKind.NOMINAL), self._naming.mention(name))
        return self._naming.of_name(name, mentions, _VARIED)

    def _goes_on_about(self, phrase: Phrase, before: Discourse) -> Name | None:
        cluster = before.found.speaker.cluster if before.found else None
        if cluster is None or self._article.clusters[cluster].label != "PERSON":
            return None
        known_as_else = self._naming.has_role(cluster)
        if (known_as_else and before.marks) or not self._goes_on(phrase, before, paragraphs=0 if known_as_else else 1):
            return None
        names = self._article.names_in(max(0, phrase.first - _FAR), phrase.first)
        return next((name for name in reversed(names) if name.cluster == cluster), None)

    def _alone_here(self, phrase: Phrase) -> Name | None:
        """The only person named in the paragraph before the phrase, if as a subject and outside of every statement.

        Where the paragraph names nobody, that of the one before.
        """
        persons_here = self._named_in(phrase, 0) or self._named_in(phrase, 1)
        if len({n.cluster for n in persons_here}) != 1 or not self._is_subject(persons_here[0]):
            return None
        if self._naming.has_role(persons_here[0].cluster):
            return None
        return persons_here[-1]

    def _named_in(self, phrase: Phrase, back: int) -> list[Name]:
        """The persons named before the phrase outside of statements, so many paragraphs back."""
        words, reported = self._article.words, self._known.reported
        paragraph = words[phrase.first].paragraph - back
        names = self._article.names_in(max(0, phrase.first - _FAR), phrase.first)
        here = [n for n in names if words[n.first].paragraph == paragraph and not reported[n.first]]
        return [n for n in here if self._article.label(n) == "PERSON"]

    def plural(self, phrase: Phrase, before: Discourse, statement: Statement) -> Found | None:
        """The group or organisation that spoke last, if it is near, for "they" and "it"; one person for "they"."""
        if phrase.head not in _PLURAL:
            return None
        things = {SpeakerKind.ORGANIZATION, SpeakerKind.DOCUMENT}
        if phrase.head in _SINGULAR_THINGS:
            return self._spoke_last(phrase, before, things) or self._thing(phrase)
        several = self._spoke_last(phrase, before, {SpeakerKind.GROUP, SpeakerKind.ORGANIZATION})
        return several or self._called_they(phrase) or self._of_no_gender(phrase, before, statement)

    def _called_they(self, phrase: Phrase) -> Found | None:
        """The person named last of those whom the article calls "they"."""
        words = self._article.words
        for name in reversed(self._article.names_in(max(0, phrase.first - _FAR), phrase.first)):
            if words[phrase.first].paragraph - words[name.first].paragraph > _PARAGRAPHS:
                return None
            if self._known.genders.get(name.cluster) == NEUTRAL and not self._known.quoted[name.first]:
                mentions = (self._naming.source(phrase, phrase.kind), self._naming.mention(name))
                return self._naming.of_name(name, mentions, _SPOKE_LAST)
        return None

    def _of_no_gender(self, phrase: Phrase, before: Discourse, statement: Statement) -> Found | None:
        """Who spoke last in this paragraph, if the article never calls that person "he" or "she".

        Somebody with a name is taken up so in quotation marks alone: "they said that it was new" may be people's talk.
        """
        found = before.found
        if found is None or found.speaker.kind not in {SpeakerKind.PERSON, SpeakerKind.UNNAMED}:
            return None
        if found.speaker.cluster in self._known.genders or not self._goes_on(phrase, before):
            return None
        unnamed = found.speaker.kind is SpeakerKind.UNNAMED
        if not (_has_no_gender(found.speaker.name) if unnamed else statement.marks):
            return None
        source = self._naming.source(phrase, MentionKind.PRONOUN)
        return replace(found, chain=(source, *found.chain[-1:]), certainty=_SINGULAR_THEY, runners_up=())

    def _goes_on(self, phrase: Phrase, before: Discourse, *, paragraphs: int = 0) -> bool:
        """Whether it stands at most so many paragraphs behind the statement before, nobody else being named since."""
        words, since = self._article.words, range(before.end, phrase.first)
        if words[phrase.first].paragraph - words[before.end - 1].paragraph > paragraphs:
            return False
        quoted = self._known.quoted
        if any(words[i].tag == "NNS" and words[i].dep in SUBJECTS and not quoted[i] for i in since):
            return False
        cluster = before.found.speaker.cluster if before.found else None
        return all(n.cluster == cluster or quoted[n.first] for n in self._article.names_in(before.end, phrase.first))

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

    def _ranked(
        self, phrase: Phrase, before: Discourse, gender: str | None, barred: Collection[int]
    ) -> list[Antecedent]:
        last = LastSpeaker(before.found.speaker.cluster, before.end) if before.found else None
        return antecedents(self._article, phrase.first, self._known, gender=gender, last=last, barred=barred)

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


def _has_no_gender(description: str) -> bool:
    """Whether a description is of one person and tells no gender: "a spokesperson"."""
    nouns = [word for word in fold_words(description) if word in persons().singular]
    return bool(nouns) and not any(noun in persons().gender for noun in nouns)
