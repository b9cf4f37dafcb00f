"""Verbs that ascribe, with the phrase that names who does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from desktop.analysis.quotes.article import Article, word
from desktop.analysis.quotes.finding import Phrase
from desktop.analysis.quotes.lexicon import Lexicon
from desktop.analysis.quotes.sources import subject_of
from desktop.document import Polarity, Span

_AUXILIARIES = frozenset({"aux", "auxpass", "neg"})
_GOVERNED = frozenset({"pcomp", "prep", "xcomp"})
_MAX_HOPS = 3
_CAUTIOUS = frozenset(
    {"say", "tell", "answer", "disclose", "reveal", "elaborate", "specify", "explain", "comment", "discuss", "mention"}
)


@dataclass(frozen=True, slots=True)
class CueVerb:
    """A reporting verb outside quotation marks.

    `first` and `last` bound the cue, auxiliaries and adverb included; `source` is None where nobody is named.
    """

    token: Token
    lemma: str
    verb_class: str
    first: int
    last: int
    source: Phrase | None
    polarity: Polarity
    second_hand: bool

    def spans(self, article: Article) -> tuple[Span, ...]:
        """The cue's code points."""
        return (article.span(self.first, self.last),)


def cue_verbs(article: Article, lexicon: Lexicon) -> Iterator[CueVerb]:
    """All reporting verbs of the prose, in order."""
    for paragraph in article.paragraphs:
        for token in article.doc[paragraph.first : paragraph.last]:
            if token.pos_ in {"VERB", "AUX"} and article.quotation_of[token.i] < 0:
                lemma = base_form(token, lexicon)
                if lemma in lexicon.classes:
                    yield _cue(article, token, lemma, lexicon)


def base_form(token: Token, lexicon: Lexicon) -> str:
    """The lemma, with the model's known slips repaired."""
    lemma = token.lemma_.lower()
    return lexicon.lemmas.get(lemma, lemma)


def _cue(article: Article, token: Token, lemma: str, lexicon: Lexicon) -> CueVerb:
    first, last = token.i, token.i + 1
    while first > 0 and _belongs(article.doc[first - 1], token):
        first -= 1
    if last < len(article.doc) and article.doc[last].dep_ == "prt" and article.doc[last].head.i == token.i:
        last += 1
    verb_class = lexicon.classes[lemma]
    return CueVerb(
        token=token,
        lemma=lemma,
        verb_class=verb_class,
        first=first,
        last=last,
        source=subject_of(article, token, lexicon.utterances),
        polarity=polarity_of(token, lexicon),
        second_hand=is_second_hand(token, lexicon),
    )


def _belongs(token: Token, verb: Token) -> bool:
    return token.head.i == verb.i and (token.dep_ in _AUXILIARIES or (token.dep_ == "advmod" and token.pos_ == "ADV"))


def is_second_hand(token: Token, lexicon: Lexicon) -> bool:
    """Whether the article only hears that somebody says so: "reportedly told", "was quoted as saying"."""
    if any(word(child) in lexicon.second_hand for child in token.children):
        return True
    node = token
    for _ in range(_MAX_HOPS):
        if node.dep_ not in _GOVERNED:
            return False
        node = node.head
        passive = any(child.dep_ == "auxpass" for child in node.children)
        if passive and base_form(node, lexicon) in lexicon.relayed:
            return True
    return False


def polarity_of(token: Token, lexicon: Lexicon) -> Polarity:
    """Whether the cue around the verb `token` asserts, denies or withholds its content."""
    lemma = base_form(token, lexicon)
    verb_class = lexicon.classes.get(lemma, "")
    if verb_class == "withholding":
        return Polarity.WITHHELD
    if token.dep_ == "xcomp" and base_form(token.head, lexicon) in lexicon.withheld:
        return Polarity.WITHHELD
    negated = any(child.dep_ == "neg" for child in token.children)
    if verb_class == "denial" or _rejects(token, lemma, lexicon):
        return Polarity.ASSERTED if negated else Polarity.DENIED
    if negated:
        return Polarity.WITHHELD if lemma in _CAUTIOUS else Polarity.DENIED
    return Polarity.ASSERTED


def _rejects(token: Token, lemma: str, lexicon: Lexicon) -> bool:
    """Whether it is a report that is denied: "rejected the accusation that he lied"."""
    objects = (child for child in token.children if child.dep_ == "dobj")
    return lemma in lexicon.denied and any(thing.lemma_.lower() in lexicon.nouns for thing in objects)
