"""Cues behind or amid their content: "..., Lavrov said", "..., said Hugh Hill, a doctor, ..."."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token

from desktop.analysis.quotes.article import Article
from desktop.analysis.quotes.contents import tidy
from desktop.analysis.quotes.cues import CueVerb
from desktop.analysis.quotes.finding import Finding, Phrase
from desktop.analysis.quotes.lexicon import Lexicon
from desktop.analysis.quotes.sources import phrase
from desktop.document import Span

_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_PAUSES = frozenset({",", "—", "–", "-", "--"})
_STOPS = frozenset({",", ";", ":", "—", "–", "--", ".", "!", "?"})


@dataclass(frozen=True, slots=True)
class Follower:
    """A clause "X said" after content: tokens `[first, last)`, and what it ascribes."""

    first: int
    last: int
    finding: Finding


def following(article: Article, cue: CueVerb, lexicon: Lexicon) -> Follower | None:
    """The cue as one that follows (part of) its content, or None."""
    if cue.lemma not in lexicon.direct or not _finite(cue.token):
        return None
    source = cue.source if _own(cue) else _inverted(article, cue)
    first = _clause_start(article, cue, source)
    sentence = article.sentence[cue.token.i]
    pause = article.before(first, limit=sentence[0])
    if pause < 0 or not _follows_content(article, cue, pause, sentence[0]):
        return None
    last = _clause_end(article, cue, source, sentence[1])
    content = _content(article, cue, (first, last), sentence)
    if not content:
        return None
    quoted = article.quotation_of[pause] >= 0
    rule = "following.quoted" if quoted else f"following.{cue.verb_class}"
    return Follower(
        first,
        last,
        Finding(
            rule=rule,
            anchor=cue.token.i,
            content=content,
            cue=cue.spans(article),
            lemma=cue.lemma,
            source=source,
            polarity=cue.polarity,
            second_hand=cue.second_hand,
        ),
    )


def _finite(token: Token) -> bool:
    if token.tag_ in _FINITE:
        return True
    return token.tag_ in {"VBN", "VB"} and any(c.dep_ == "aux" and c.lemma_ != "to" for c in token.lefts)


def _own(cue: CueVerb) -> bool:
    """Whether the source is the verb's own subject, near enough for one clause."""
    return cue.source is not None and any(c.dep_ in {"nsubj", "nsubjpass"} for c in cue.token.children)


def _inverted(article: Article, cue: CueVerb) -> Phrase | None:
    """The phrase right behind the verb, where the parser missed that it is the subject."""
    at, end = cue.last, article.sentence[cue.token.i][1]
    if at >= end or article.doc[at].pos_ not in {"PROPN", "DET", "NOUN", "ADJ", "PRON", "NUM"}:
        return cue.source
    head = article.doc[at]
    while head.head.i != head.i and at <= head.head.i < end and head.head.i != cue.token.i:
        head = head.head
    return phrase(article, head, first=at, last=end) or cue.source


def _clause_start(article: Article, cue: CueVerb, source: Phrase | None) -> int:
    if source is not None and source.head < cue.first:
        start = source.first
        if start > 0 and article.doc[start - 1].lower_ in {"as", "and", "but"} and source.last <= cue.first:
            start -= 1
        return start
    return cue.first


def _follows_content(article: Article, cue: CueVerb, pause: int, sentence_start: int) -> bool:
    doc = article.doc
    if article.quotation_of[pause] >= 0:
        return _speech_ended(article, pause)
    if doc[pause].text not in _PAUSES or pause <= sentence_start:
        return False
    rights = [c for c in cue.token.rights if c.dep_ in {"ccomp", "xcomp"} and c.left_edge.i >= cue.last]
    if any(c.dep_ == "ccomp" and c.i < cue.first for c in cue.token.lefts):
        return True
    after = article.doc[cue.last] if cue.last < len(doc) else None
    if cue.token.dep_ in {"parataxis", "ccomp", "advcl"} or (cue.token.dep_ == "conj" and not rights):
        return not rights and _before_has_verb(article, sentence_start, pause)
    if rights:
        return after is not None and after.text == "," and not any(c.dep_ == "mark" for c in rights[0].children)
    return False


def _before_has_verb(article: Article, first: int, last: int) -> bool:
    return any(token.pos_ in {"VERB", "AUX"} for token in article.doc[first:last])


def _speech_ended(article: Article, pause: int) -> bool:
    """Whether the quotation that closes at `pause` is followed by its cue: it ends in a comma or the like."""
    quoted = article.quotations[article.quotation_of[pause]].span
    inner = quoted.of(article.text).rstrip("”\"’'»“` \u00a0")
    return inner[-1:] in {",", "?", "!", "-", "—", "–", "…", "."} or quoted.length > 30


def _clause_end(article: Article, cue: CueVerb, source: Phrase | None, limit: int) -> int:
    at = cue.last
    if source is not None and source.head > cue.token.i:
        at = max(at, source.last)
    while at < limit and article.quotation_of[at] < 0 and article.doc[at].text not in _STOPS:
        at += 1
    return at


def _content(article: Article, cue: CueVerb, clause: tuple[int, int], sentence: tuple[int, int]) -> tuple[Span, ...]:
    first, last = clause
    pieces = [article.span(sentence[0], first)]
    if (
        last < sentence[1]
        and article.doc[last].text in _PAUSES | {":"}
        and _resumes(article, cue, last + 1, sentence[1])
    ):
        pieces.append(article.span(last + 1, sentence[1]))
    elif last < sentence[1] and article.quotation_of[last] >= 0:
        pieces.append(article.quotations[article.quotation_of[last]].span)
    return tidy(article, pieces)


def _resumes(article: Article, cue: CueVerb, first: int, last: int) -> bool:
    """Whether what stands behind "X said," goes on with the content rather than with the sentence around it."""
    if first >= last:
        return False
    if article.quotation_of[first] >= 0:
        return True
    token = article.doc[first]
    if token.tag_ in {"VBG", "WP", "WDT"} or token.dep_ == "advmod" and token.head.i == cue.token.i:
        return False
    top = token
    while top.head.i != top.i and first <= top.head.i < last:
        top = top.head
    return top.head.i != cue.token.i or top.dep_ in {"ccomp"}
