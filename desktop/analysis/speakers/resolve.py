"""Whose statements they are: candidates with source words in, speakers and attributions out."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import replace
from functools import cached_property

from desktop.analysis.attribution.states import States
from desktop.analysis.candidates import Attribution, EntityCluster, QuoteCandidate, SpeakerCluster
from desktop.analysis.lexicon import persons
from desktop.analysis.speakers.antecedents import Background
from desktop.analysis.speakers.article import Article, Name
from desktop.analysis.speakers.definites import RoleIndex
from desktop.analysis.speakers.epithets import is_epithet, may_vary
from desktop.analysis.speakers.genders import genders
from desktop.analysis.speakers.interviews import Interview, is_turn, own_name
from desktop.analysis.speakers.learned import LearnedRanking
from desktop.analysis.speakers.naming import Found, Naming
from desktop.analysis.speakers.phrases import Phrase, read_phrase
from desktop.analysis.speakers.pronouns import FIRST_PERSON, RELATIVE, Discourse, Pronouns, Statement
from desktop.analysis.speakers.roles import roles
from desktop.analysis.speakers.scorer import Scorer, shipped
from desktop.analysis.words import QUOTE_MARKS, Word
from desktop.document import MentionKind, QuoteKind, Span, SpeakerKind, hull

_IN_APPOSITION, _OF_LABEL = 0.93, 0.9
_FIRST_PERSON_FACTOR = 0.9
_OWN_NAME = 0.85


def resolve(
    words: Sequence[Word],
    clusters: Sequence[EntityCluster],
    candidates: Sequence[QuoteCandidate],
    *,
    learned: bool = True,
    seen: States | None = None,
) -> tuple[list[SpeakerCluster], list[Attribution]]:
    """The speakers, and for each candidate in the same order whose it is.

    Pronouns are weighed by the scorer that comes with the program, which looks at what the encoder of attributions has
    `seen`; by rules where it cannot be used or `learned` is false.
    """
    found = Resolver(Article(words, clusters), candidates, shipped() if learned else None, seen).found()
    indexes: dict[Hashable, int] = {}
    speakers: list[SpeakerCluster] = []
    attributions: list[Attribution] = []
    for one in found:
        if one is None:
            attributions.append(Attribution())
            continue
        if one.key not in indexes:
            indexes[one.key] = len(speakers)
            speakers.append(one.speaker)
        attributions.append(Attribution(indexes[one.key], one.chain, one.certainty, one.runners_up))
    return speakers, attributions


class Resolver:
    """Resolves the candidates of one article one after the other, as a reader would.

    `background` is what is known before; `spoken` grows with the persons who were found to speak: the first word of
    the source, and the cluster.
    """

    def __init__(
        self,
        article: Article,
        candidates: Sequence[QuoteCandidate],
        scorer: Scorer | None = None,
        seen: States | None = None,
    ) -> None:
        self._article = article
        self._candidates = candidates
        self._scorer = scorer
        self._seen = seen
        self.spoken: list[tuple[int, int]] = []
        self._phrases = [self._phrase(candidate) for candidate in candidates]
        found_roles = roles(article)
        quoted = self._inside_marks()
        self._naming = Naming(article, found_roles)
        self._definites = RoleIndex(article, found_roles)
        self.background = Background(
            genders(article, found_roles, quoted),
            quoted,
            reported=self._inside(span for candidate in candidates for span in candidate.content),
            sources={name.cluster for phrase in self._phrases if phrase for name in phrase.names},
        )
        self._pronouns = Pronouns(article, self._naming, self._definites, self.background, learned=self._ranking)
        self._interview = Interview(article, candidates)
        self._before = Discourse()
        self._person_before = Discourse()

    def found(self) -> list[Found | None]:
        """Whose each candidate is, in the order of the candidates."""
        result: list[Found | None] = [None] * len(self._candidates)
        for index in sorted(range(len(self._candidates)), key=self._position):
            phrase = self._phrases[index]
            find = self._of_label if is_turn(self._candidates[index]) else self._of_phrase
            found = find(phrase, self._statement(index)) if phrase else None
            if phrase and (found is None or found.speaker.kind is SpeakerKind.UNNAMED):
                found = self._introduced(phrase, self._candidates[index]) or found
            result[index] = found
            self._remember(index, result[index])
        for index, phrase in enumerate(self._phrases):
            if phrase and phrase.kind is MentionKind.PRONOUN and phrase.head in FIRST_PERSON:
                result[index] = self._enclosing_speaker(index, result)
        return result

    def _ranking(self, known: Background) -> LearnedRanking | None:
        if self._scorer is None:
            return None
        return LearnedRanking(self._article, known, self._scorer, self.spoken, self._seen)

    def _phrase(self, candidate: QuoteCandidate) -> Phrase | None:
        head = self._article.range(candidate.source_head)[0] if candidate.source_head else None
        bounds = (self._article.range(span) for span in candidate.source)
        phrases = (read_phrase(self._article, first, self._whole(last), head=head) for first, last in bounds)
        return next(filter(None, phrases), None)

    def _statement(self, index: int) -> Statement:
        """Whom the candidate names in what is said, and whether anything says that it is said."""
        candidate = self._candidates[index]
        ranges = map(self._article.range, candidate.content)
        named = frozenset(name.cluster for first, last in ranges for name in self._article.names_in(first, last))
        return Statement(named, bool(candidate.cue or candidate.verbatim or candidate.rule), bool(candidate.verbatim))

    def _whole(self, last: int) -> int:
        """The end of the word with hyphens that `last` may stand in: "co|-founder"."""
        words = self._article.words
        while 0 < last < len(words) - 1 and words[last].text == "-" and words[last - 1].end == words[last].start:
            last += 2
        return last

    def _position(self, index: int) -> tuple[int, int]:
        candidate = self._candidates[index]
        return hull(candidate.source or candidate.content).start, index

    def _remember(self, index: int, found: Found | None) -> None:
        candidate = self._candidates[index]
        end = self._article.range(hull((*candidate.content, *candidate.source)))[1]
        if (
            found
            and candidate.source
            and found.speaker.kind is SpeakerKind.PERSON
            and found.speaker.cluster is not None
        ):
            self.spoken.append((self._article.range(candidate.source[0])[0], found.speaker.cluster))
        if found and end:
            self._before = Discourse(found, end, self._is_marked(candidate))
            if found.speaker.kind in {SpeakerKind.PERSON, SpeakerKind.UNNAMED}:
                self._person_before = self._before

    def _is_marked(self, candidate: QuoteCandidate) -> bool:
        """Whether a statement begins with a quotation mark, or behind one, even where nothing was taken as verbatim."""
        first = self._article.range(candidate.content[0])[0]
        begins = self._article.words[max(0, first - 1) : first + 1]
        return bool(candidate.verbatim) or any(word.text in QUOTE_MARKS for word in begins)

    def _of_phrase(self, phrase: Phrase, statement: Statement) -> Found | None:
        if phrase.kind is MentionKind.PRONOUN:
            return self._of_pronoun(phrase, statement)
        if len(phrase.names) > 1:
            return self._naming.together(phrase)
        return self._naming.of_name(phrase.names[0]) if phrase.names else self._of_description(phrase, statement)

    def _introduced(self, phrase: Phrase, candidate: QuoteCandidate) -> Found | None:
        """Who says the own name, whatever the article calls them: "“I’m Ann Lee,” a woman said"."""
        for span in candidate.verbatim:
            name = own_name(self._article, *self._article.range(span))
            if name is not None and not phrase.plural:
                source = self._naming.source(phrase, phrase.kind)
                return self._naming.of_name(name, (source, self._naming.mention(name)), _OWN_NAME)
        return None

    def _of_label(self, phrase: Phrase, statement: Statement) -> Found | None:
        """Whose turn of an interview it is."""
        if self._interview.is_question(phrase):
            return self._naming.of_label(phrase)
        name = self._interview.named(phrase)
        if name is None:
            return self._of_phrase(phrase, statement)
        source = self._naming.source(phrase, MentionKind.NOMINAL)
        return self._naming.of_name(name, (source, self._naming.mention(name)), _OF_LABEL)

    def _of_pronoun(self, phrase: Phrase, statement: Statement) -> Found | None:
        if phrase.head in RELATIVE:
            antecedent = self._pronouns.antecedent_phrase(phrase.first)
            return self._of_phrase(antecedent, statement) if antecedent else None
        if phrase.head in persons().pronouns:
            return self._pronouns.third_person(phrase, self._person_before, statement)
        return self._pronouns.plural(phrase, self._before, statement)

    def _of_description(self, phrase: Phrase, statement: Statement) -> Found:
        source = self._naming.source(phrase, MentionKind.NOMINAL)
        beside = self._beside(phrase)
        if beside:
            return self._naming.of_name(beside, (source, self._naming.mention(beside)), _IN_APPOSITION)
        known = self._definites.find(phrase) if phrase.definite and not phrase.plural else None
        if known:
            return self._naming.of_name(known.name, (source, self._naming.mention(known.name)), known.certainty)
        spoken_of = (
            self._pronouns.epithet(phrase, self._person_before, statement)
            if is_epithet(self._article, phrase)
            else None
        )
        if spoken_of is None and may_vary(self._article, phrase):
            spoken_of = self._pronouns.varied(phrase, self._before)
        if spoken_of and self._definites.contradicts(phrase, spoken_of.speaker.cluster):
            spoken_of = None
        return spoken_of or self._naming.of_description(phrase)

    def _beside(self, phrase: Phrase) -> Name | None:
        """The name in apposition that the source leaves out: "the team's coach, |Alireza Mehraban|, said"."""
        words, i = self._article.words, phrase.last
        if phrase.plural or phrase.head not in persons().singular or i + 1 >= len(words):
            return None
        i += words[i].text == ","
        name = self._article.name_at(i)
        if not name or name.first != i or self._article.label(name) != "PERSON":
            return None
        return None if name.last < len(words) and words[name.last].is_possessive else name

    def _enclosing_speaker(self, index: int, result: Sequence[Found | None]) -> Found | None:
        """Inside a quotation "I" is whoever is quoted."""
        parent = self._candidates[index].parent
        if parent is None:
            start = hull(self._candidates[index].source).start
            around = (n for first, last, n in self._direct if first <= start < last and n != index)
            parent = next(around, None)
        found = result[parent] if parent is not None else None
        return replace(found, certainty=found.certainty * _FIRST_PERSON_FACTOR) if found else None

    @cached_property
    def _direct(self) -> list[tuple[int, int, int]]:
        """Where quotations stand, and whose candidates they are."""
        return [
            (span.start, span.end, n)
            for n, candidate in enumerate(self._candidates)
            for span in (candidate.content if candidate.kind is QuoteKind.DIRECT else candidate.verbatim)
        ]

    def _inside_marks(self) -> list[bool]:
        """For each word whether it stands inside the quotation marks of a quote."""
        return self._inside(span for candidate in self._candidates for span in candidate.verbatim)

    def _inside(self, spans: Iterable[Span]) -> list[bool]:
        inside = [False] * (len(self._article.words) + 1)
        for first, last in map(self._article.range, spans):
            inside[first:last] = [True] * (last - first)
        return inside
