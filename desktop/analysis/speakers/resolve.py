"""Whose statements they are: candidates with source words in, speakers and attributions out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from desktop.analysis.candidates import Attribution, EntityCluster, QuoteCandidate, SpeakerCluster
from desktop.analysis.lexicon import fold_words, organisations, persons, places
from desktop.analysis.speakers.antecedents import Antecedent, LastSpeaker, antecedents
from desktop.analysis.speakers.article import Article, Name
from desktop.analysis.speakers.definites import RoleIndex
from desktop.analysis.speakers.genders import PRONOUNS, genders
from desktop.analysis.speakers.phrases import Phrase, read_phrase
from desktop.analysis.speakers.roles import Role, best_role, roles
from desktop.analysis.words import Word, surface
from desktop.document import Mention, MentionKind, RunnerUp, SpeakerKind, hull

_KINDS = {
    "PERSON": SpeakerKind.PERSON,
    "NORP": SpeakerKind.GROUP,
    "WORK_OF_ART": SpeakerKind.DOCUMENT,
    "LAW": SpeakerKind.DOCUMENT,
}
_MARGIN = 0.15
_MIN_SCORE = 0.8
_LONGEST_NAME = 12

Key = tuple[str, object]


@dataclass(slots=True)
class _Found:
    """A speaker for one candidate: its key, how to make it, and the evidence."""

    key: Key
    speaker: SpeakerCluster
    chain: tuple[Mention, ...]
    certainty: float = 0.97
    runners_up: tuple[RunnerUp, ...] = ()


@dataclass(slots=True)
class _State:
    """What has been said so far, in order of the text."""

    last: _Found | None = None
    last_paragraph: int = -9
    unnamed: dict[str, _Found] = field(default_factory=dict)


def resolve(
    words: Sequence[Word], clusters: Sequence[EntityCluster], candidates: Sequence[QuoteCandidate]
) -> tuple[list[SpeakerCluster], list[Attribution]]:
    """The speakers, and for each candidate in the same order whose it is."""
    resolver = Resolver(Article(words, clusters), candidates)
    return resolver.run()


class Resolver:
    """Resolves the candidates of one article one after the other, as a reader would."""

    def __init__(self, article: Article, candidates: Sequence[QuoteCandidate]) -> None:
        self._article = article
        self._candidates = candidates
        self._quoted = _quoted(article, candidates)
        self._roles: Mapping[int, list[Role]] = roles(article)
        self._genders = genders(article, self._roles, self._quoted)
        self._definites = RoleIndex(article, self._roles)
        self._state = _State()
        self._found: dict[int, _Found] = {}
        self._sources = self._named_sources()

    def run(self) -> tuple[list[SpeakerCluster], list[Attribution]]:
        """Speakers and attributions; see `resolve`."""
        for index in sorted(range(len(self._candidates)), key=self._position):
            found = self._resolve(index)
            if found:
                self._found[index] = found
                self._remember(index, found)
        indexes: dict[Key, int] = {}
        speakers: list[SpeakerCluster] = []
        result: list[Attribution] = []
        for index in range(len(self._candidates)):
            one = self._found.get(index)
            if one is None:
                result.append(Attribution())
                continue
            if one.key not in indexes:
                indexes[one.key] = len(speakers)
                speakers.append(one.speaker)
            result.append(Attribution(indexes[one.key], one.chain, one.certainty, one.runners_up))
        return speakers, result

    def _named_sources(self) -> set[int]:
        phrases = (self._phrase(candidate) for candidate in self._candidates)
        return {name.cluster for phrase in phrases if phrase for name in phrase.names}

    def _position(self, index: int) -> tuple[int, int]:
        candidate = self._candidates[index]
        return hull(candidate.source or candidate.content).start, index

    def _remember(self, index: int, found: _Found) -> None:
        last_word = max(0, self._article.range(hull(self._candidates[index].content))[1] - 1)
        self._state.last = found
        self._state.last_paragraph = self._article.words[last_word].paragraph if self._article.words else 0

    def _resolve(self, index: int) -> _Found | None:
        phrase = self._phrase(self._candidates[index])
        return self._of_phrase(index, phrase) if phrase else None

    def _phrase(self, candidate: QuoteCandidate) -> Phrase | None:
        head = self._article.range(candidate.source_head)[0] if candidate.source_head else None
        phrases = (read_phrase(self._article, *self._article.range(span), head=head) for span in candidate.source)
        return next(filter(None, phrases), None)

    def _of_phrase(self, index: int, phrase: Phrase) -> _Found | None:
        if phrase.kind is MentionKind.NAME:
            return self._named(phrase)
        if phrase.kind is MentionKind.PRONOUN:
            return self._pronoun(index, phrase)
        return self._nominal(phrase)

    # Names

    def _named(self, phrase: Phrase) -> _Found:
        if len(phrase.names) > 1:
            return self._joint(phrase)
        return self._of_name(phrase.names[0], (self._article.mention(phrase.names[0]),))

    def _of_name(self, name: Name, chain: tuple[Mention, ...], certainty: float = 0.97) -> _Found:
        cluster = self._article.clusters[name.cluster]
        speaker = SpeakerCluster(
            cluster.name, _KINDS.get(cluster.label, SpeakerKind.ORGANIZATION), name.cluster, self._role(name.cluster)
        )
        return _Found(("cluster", name.cluster), speaker, self._to_canonical(chain, name.cluster), certainty)

    def _role(self, index: int) -> str:
        cluster = self._article.clusters[index]
        if cluster.label == "PERSON":
            return best_role(self._roles.get(index, []))
        for form in (cluster.name, *cluster.aliases):
            key = fold_words(form)
            if key in places().state_of and key not in places().states:
                return places().state_of[key]
        return ""

    def _to_canonical(self, chain: tuple[Mention, ...], index: int) -> tuple[Mention, ...]:
        cluster = self._article.clusters[index]
        shown = " ".join(cluster.name.split())
        carriers = (m for m in cluster.mentions if self._text(m) == shown or self._text(m).endswith(shown))
        carrier = next(carriers, cluster.mentions[0])
        return chain if self._text(chain[-1]) == self._text(carrier) else (*chain, carrier)

    def _text(self, mention: Mention) -> str:
        first, last = self._article.range(mention.span)
        return surface(self._article.words, first, last) if first < last else ""

    def _joint(self, phrase: Phrase) -> _Found:
        names = [self._article.clusters[name.cluster].name for name in phrase.names]
        chain = (Mention(self._article.span(phrase.first, phrase.last)),)
        speaker = SpeakerCluster(" and ".join(names), SpeakerKind.GROUP)
        return _Found(("joint", tuple(n.cluster for n in phrase.names)), speaker, chain, 0.9)

    # Pronouns

    def _pronoun(self, index: int, phrase: Phrase) -> _Found | None:
        if phrase.head in {"who", "which", "that", "whom"}:
            return self._relative(index, phrase)
        if phrase.head in {"i", "we", "me", "us"}:
            return self._enclosing_speaker(index)
        if phrase.head in PRONOUNS:
            return self._third_person(phrase)
        if phrase.head in {"they", "it", "them"}:
            return self._plural(phrase)
        return None

    def _relative(self, index: int, phrase: Phrase) -> _Found | None:
        """The noun or name that "who" hangs on."""
        words = self._article.words
        verb = words[phrase.first].head
        while 0 <= verb < len(words) and words[verb].dep != "relcl" and words[verb].head not in {verb, -1}:
            verb = words[verb].head
        if not 0 <= verb < len(words) or words[verb].dep != "relcl" or not 0 <= words[verb].head < phrase.first:
            return None
        return self._of_noun(index, words[verb].head)

    def _of_noun(self, index: int, noun: int) -> _Found | None:
        words = self._article.words
        name = self._article.name_at(noun)
        first, last = (name.first, name.last) if name else (noun, noun + 1)
        while (
            not name
            and first
            and words[first - 1].tag in {"DT", "JJ", "NN", "NNP", "NNPS", "POS", "CD", "PRP$", "HYPH", "JJR", "JJS"}
        ):
            first -= 1
        phrase = read_phrase(self._article, first, last, head=noun)
        return self._of_phrase(index, phrase) if phrase and phrase.kind is not MentionKind.PRONOUN else None

    def _enclosing_speaker(self, index: int) -> _Found | None:
        """Inside a quotation "I" is whoever is quoted."""
        candidate = self._candidates[index]
        parent = candidate.parent
        if parent is None:
            start = hull(candidate.source).start
            around = (
                n
                for n, c in enumerate(self._candidates)
                if n != index and any(s.start <= start < s.end for s in c.verbatim)
            )
            parent = next(around, None)
        found = self._found.get(parent) if parent is not None else None
        return replace(found, certainty=found.certainty * 0.9) if found else None

    def _third_person(self, phrase: Phrase) -> _Found | None:
        state = self._state
        paragraph = self._article.words[phrase.first].paragraph
        last = LastSpeaker(state.last.speaker.cluster, state.last_paragraph) if state.last else None
        ranked = antecedents(
            self._article, phrase.first, genders=self._genders, quoted=self._quoted, last=last, sources=self._sources
        )
        unnamed = self._last_unnamed(phrase, paragraph)
        if unnamed and (not ranked or ranked[0].score < 1.4):
            return unnamed
        if not ranked or ranked[0].score < _MIN_SCORE:
            return None
        margin = ranked[0].score - ranked[1].score if len(ranked) > 1 else 1.0
        if margin < _MARGIN:
            return None
        return self._from_antecedent(phrase, ranked, margin)

    def _last_unnamed(self, phrase: Phrase, paragraph: int) -> _Found | None:
        last = self._state.last
        if last is None or last.speaker.kind is not SpeakerKind.UNNAMED or paragraph - self._state.last_paragraph > 1:
            return None
        source = Mention(self._article.span(phrase.first, phrase.last), MentionKind.PRONOUN)
        return replace(last, chain=(source, *last.chain[-1:]), certainty=0.7)

    def _from_antecedent(self, phrase: Phrase, ranked: Sequence[Antecedent], margin: float) -> _Found | None:
        source = Mention(self._article.span(phrase.first, phrase.last), MentionKind.PRONOUN)
        best = ranked[0]
        certainty = min(0.92, 0.6 + 0.35 * min(1.0, margin))
        if best.name is None:
            found = self._of_noun(-1, best.noun) if best.noun is not None else None
            return replace(found, chain=(source, *found.chain), certainty=certainty * 0.9) if found else None
        found = self._of_name(best.name, (source, self._article.mention(best.name)), certainty)
        others = [a for a in ranked[1:3] if a.cluster is not None]
        return replace(found, runners_up=tuple(self._runner_up(a, best, certainty) for a in others))

    def _runner_up(self, other: Antecedent, best: Antecedent, certainty: float) -> RunnerUp:
        assert other.cluster is not None
        return RunnerUp(self._article.clusters[other.cluster].name, certainty * max(0.0, other.score) / best.score / 2)

    def _plural(self, phrase: Phrase) -> _Found | None:
        """The group or organisation that spoke last, if it is near, for "they" and "it"."""
        last, paragraph = self._state.last, self._article.words[phrase.first].paragraph
        if last is None or paragraph - self._state.last_paragraph > 1:
            return None
        wanted = (
            {SpeakerKind.ORGANIZATION, SpeakerKind.DOCUMENT}
            if phrase.head == "it"
            else {SpeakerKind.GROUP, SpeakerKind.ORGANIZATION}
        )
        if last.speaker.kind not in wanted:
            return None
        source = Mention(self._article.span(phrase.first, phrase.last), MentionKind.PRONOUN)
        return replace(last, chain=(source, *last.chain[-1:]), certainty=0.7)

    # Descriptions

    def _nominal(self, phrase: Phrase) -> _Found | None:
        beside = self._beside(phrase)
        source = Mention(self._article.span(phrase.first, phrase.last), MentionKind.NOMINAL)
        if beside:
            return self._of_name(beside, (source, self._article.mention(beside)), 0.93)
        if phrase.definite and not phrase.plural:
            known = self._definites.find(phrase)
            if known:
                return self._of_name(known.name, (source, self._article.mention(known.name)), known.certainty)
        return self._described(phrase, source)

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

    def _described(self, phrase: Phrase, source: Mention) -> _Found:
        text = self._description(phrase)
        kind = _kind(phrase)
        folded = " ".join(w for w in fold_words(text) if w not in {"the", "a", "an"})
        speaker = SpeakerCluster(text, kind)
        if kind is SpeakerKind.UNNAMED or kind is SpeakerKind.DOCUMENT:
            earlier = self._state.unnamed.get(phrase.head) if phrase.definite and phrase.owner is None else None
            if earlier and earlier.speaker.kind is kind:
                return replace(earlier, chain=(source, *earlier.chain[-1:]), certainty=0.75)
            found = _Found((kind.value, phrase.first), speaker, (source,), 0.9)
            self._state.unnamed[phrase.head] = found
            return found
        mergeable = (
            kind is SpeakerKind.ORGANIZATION
            or phrase.definite
            or bool(self._article.names_in(phrase.first, phrase.last))
        )
        return _Found((kind.value, folded if mergeable else phrase.first), speaker, (source,), 0.9)

    def _description(self, phrase: Phrase) -> str:
        words, end = self._article.words, phrase.first
        while end < phrase.last and words[end].tag not in {"WP", "WDT"} and words[end].text not in {",", "(", "—", "–"}:
            end += 1
        return surface(words, phrase.first, max(end, phrase.first + 1))


def _kind(phrase: Phrase) -> SpeakerKind:
    if phrase.head in organisations().documents:
        return SpeakerKind.DOCUMENT
    if phrase.head in organisations().nouns:
        return SpeakerKind.ORGANIZATION
    return SpeakerKind.GROUP if phrase.plural else SpeakerKind.UNNAMED


def _quoted(article: Article, candidates: Sequence[QuoteCandidate]) -> list[bool]:
    """For each word whether it stands inside quotation marks of a quote."""
    marks = [False] * (len(article.words) + 1)
    for first, last in _ranges(article, candidates):
        marks[first:last] = [True] * (last - first)
    return marks


def _ranges(article: Article, candidates: Sequence[QuoteCandidate]) -> Iterator[tuple[int, int]]:
    for candidate in candidates:
        for span in candidate.verbatim:
            yield article.range(span)
