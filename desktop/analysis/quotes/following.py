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
_LOOSE = frozenset({"parataxis", "ccomp", "advcl", "ROOT", "relcl", "appos", "dep"})
_MAX_ASIDE = 40
_MAX_LEAD = 2
_MAX_TITLE = 30
_FULL_STOPS = frozenset(".!?")
_SPEECH_ENDS = frozenset(",?!-—–….")
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
    source = cue.source if _own(article, cue) else _inverted(article, cue)
    first = _clause_start(article, cue, source)
    sentence = article.sentence[cue.token.i]
    pause = article.before(first, limit=sentence[0])
    if article.doc[pause].text == "," and pause > sentence[0] and article.quotation_of[pause - 1] >= 0:
        pause -= 1
    last = _clause_end(article, cue, source, sentence[1])
    if pause < 0 or not _follows_content(article, cue, (first, last), pause, lexicon):
        return None
    content = _content(article, cue, (first, last), source)
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


def _own(article: Article, cue: CueVerb) -> bool:
    """Whether the verb has a subject of its own, outside the quotation before it."""
    return cue.source is not None and any(
        c.dep_ in {"nsubj", "nsubjpass"} and article.quotation_of[c.i] < 0 for c in cue.token.children
    )


def _inverted(article: Article, cue: CueVerb) -> Phrase | None:
    """The phrase right behind the verb, where the parser missed that it is the subject."""
    at, end = cue.last, article.sentence[cue.token.i][1]
    if at >= end or article.doc[at].pos_ not in {"PROPN", "DET", "NOUN", "ADJ", "PRON", "NUM"}:
        return cue.source
    head = article.doc[at]
    inside = article.quotation_of[at]
    while head.head.i != head.i and at <= head.head.i < end and head.head.i != cue.token.i:
        if article.quotation_of[head.head.i] != inside:
            break  # the parser took "“No,” said Ann, “he went”" for one clause
        head = head.head
    return phrase(article, head, first=at, last=end) or cue.source


def _clause_start(article: Article, cue: CueVerb, source: Phrase | None) -> int:
    if source is not None and source.head < cue.first:
        start = source.first
        if start > 0 and article.doc[start - 1].lower_ in {"as", "and", "but"} and source.last <= cue.first:
            start -= 1
        return start
    return cue.first


def _follows_content(article: Article, cue: CueVerb, clause: tuple[int, int], pause: int, lexicon: Lexicon) -> bool:
    """Whether "X said" at the tokens `clause`, behind the token `pause`, belongs to what stands before it."""
    if article.quotation_of[pause] >= 0:
        return _speech_ended(article, cue, clause[0], pause)
    if article.doc[pause].text not in _PAUSES or pause <= article.sentence[pause][0]:
        return False
    if any(c.dep_ == "ccomp" and c.i < cue.first for c in cue.token.lefts):
        return True
    short = clause[1] - clause[0] <= _MAX_ASIDE
    return short and cue.lemma in lexicon.clause and cue.token.dep_ != "conj" and _aside(article, cue, clause[1], pause)


def _aside(article: Article, cue: CueVerb, end: int, pause: int) -> bool:
    """Whether a clause that the parser did not hang its content on is an aside between commas all the same."""
    rights = [c for c in cue.token.rights if c.dep_ in {"ccomp", "xcomp", "dobj"} and c.left_edge.i >= cue.last]
    start, last = article.sentence[pause]
    if not rights:
        return (end >= last or article.doc[end].text in _STOPS) and cue.token.dep_ in _LOOSE
    if article.doc[cue.last].text != "," or rights[0].dep_ != "ccomp":
        return False
    if article.quotation_of[cue.last + 1] >= 0:
        return pause - start <= _MAX_LEAD
    return not any(c.dep_ == "mark" for c in rights[0].children)


def _speech_ended(article: Article, cue: CueVerb, first: int, pause: int) -> bool:
    """Whether the quotation that closes at `pause` is followed by its cue, not by the sentence it is part of."""
    quoted = article.quotations[article.quotation_of[pause]].span
    inner = quoted.of(article.text).rstrip("”\"’'»“` \u00a0")
    outside = article.text[quoted.end : quoted.end + 1]
    if inner[-1:] not in _SPEECH_ENDS and outside != "," and quoted.length <= _MAX_TITLE:
        return False
    starts = article.token_span(quoted)[0]
    if article.before(starts, limit=article.sentence[first][0]) < 0 and inner[-1:] not in _FULL_STOPS:
        return True
    linked = article.doc[first].lower_ in {"and", "but", "as"}
    return not linked and not any(c.dep_ in {"ccomp", "dobj", "xcomp"} and c.i >= cue.last for c in cue.token.rights)


def _clause_end(article: Article, cue: CueVerb, source: Phrase | None, limit: int) -> int:
    at = cue.last
    if source is not None and source.head > cue.token.i:
        at = max(at, source.last)
    while at < limit and article.quotation_of[at] < 0 and article.doc[at].text not in _STOPS:
        at += 1
    return at


def _content(article: Article, cue: CueVerb, follower: tuple[int, int], source: Phrase | None) -> tuple[Span, ...]:
    first, last = follower
    start, end = article.sentence[cue.token.i]
    pieces = [article.span(start, first)]
    before = article.before(first)
    quoted = article.quotation_of[before] >= 0 or article.quotation_of[max(before - 1, 0)] >= 0
    near = max(cue.last, source.last if source is not None else 0)
    if last < end and article.quotation_of[last] >= 0:
        pieces += [article.quotations[article.quotation_of[last]].span] if last <= near else []
    elif last + 1 < end and article.doc[last].text in _PAUSES | {":"}:
        pieces += _rest(article, last + 1, end) if quoted else _resumed(article, cue, last + 1, end)
    return tidy(article, pieces)


def _rest(article: Article, first: int, end: int) -> list[Span]:
    """The quotation that goes on behind "he said,", a conjunction before its mark included."""
    at = first + 1 if article.doc[first].dep_ == "cc" or article.doc[first].lower_ == "that" else first
    if at >= end or article.quotation_of[at] < 0:
        return []
    return [Span(article.starts[first], article.quotations[article.quotation_of[at]].span.end)]


def _resumed(article: Article, cue: CueVerb, first: int, last: int) -> list[Span]:
    """What goes on with the content behind "X said,", unless it goes on with the sentence around it."""
    token = article.doc[first]
    if article.quotation_of[first] < 0:
        if token.tag_ in {"VBG", "VBN", "WP", "WDT"} or (token.dep_ == "advmod" and token.head.i == cue.token.i):
            return []
        top = token
        while top.head.i != top.i and first <= top.head.i < last:
            top = top.head
        if top.head.i == cue.token.i and top.dep_ != "ccomp":
            return []
    return [article.span(first, last)]
