"""Content ascribed by a prepositional phrase: "according to X", "in X's words"; and by a noun: "X's claim that ..."."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from desktop.analysis.quotes.article import Article, word
from desktop.analysis.quotes.contents import tidy, without
from desktop.analysis.quotes.finding import Finding, Phrase
from desktop.analysis.quotes.following import Follower
from desktop.analysis.quotes.lexicon import Lexicon
from desktop.analysis.quotes.sources import object_of, phrase, subject_of
from desktop.document import Span

_OPENERS = frozenset({"IN", "WDT", "WP", "WRB"})


def according(article: Article, lexicon: Lexicon, followers: Sequence[Follower]) -> Iterator[Finding]:
    """Every "according to X" and "in X's words" outside quotation marks."""
    ranges = {article.sentence[follower.first]: follower for follower in followers}
    for paragraph in article.paragraphs:
        for token in article.doc[paragraph.first : paragraph.last]:
            if article.quotation_of[token.i] >= 0:
                continue
            found = _preposition(article, token, lexicon)
            if found is not None:
                yield from _finding(article, token, found, ranges.get(article.sentence[token.i]))


def _preposition(article: Article, token: Token, lexicon: Lexicon) -> tuple[int, Phrase] | None:
    """End of the cue and the source, when `token` begins such a phrase."""
    name = word(token)
    second = lexicon.according.get(name)
    if second is not None:
        at = token.i + 1 if second else token.i
        if second and (at >= len(article.doc) or word(article.doc[at]) != second):
            return None
        source = object_of(article, article.doc[at])
        if source is None or (not second and article.doc[source.head].pos_ not in {"PROPN", "PRON"}):
            return None
        return at + 1, source
    if name == "in":
        noun = next((c for c in token.children if c.dep_ == "pobj" and c.lower_ in lexicon.manner_nouns), None)
        owner = None if noun is None else _owner(article, noun)
        return None if noun is None or owner is None else (noun.i + 1, owner)
    return None


def _owner(article: Article, noun: Token) -> Phrase | None:
    """Whose it is: "X's words", "the words of X", "the claim by X"."""
    for child in noun.children:
        if child.dep_ == "poss":
            return phrase(article, child, last=noun.i)
        if child.dep_ == "prep" and child.lower_ in {"of", "by", "from"}:
            return object_of(article, child)
    return None


def _finding(article: Article, token: Token, found: tuple[int, Phrase], follower: Follower | None) -> Iterator[Finding]:
    cue_end, source = found
    if follower is not None and source.head < follower.first < source.last:
        source = _shortened(article, source, follower.first)
    first, last = article.sentence[token.i]
    first = _clause_start(article, token.i, first)
    extent = article.span(token.i, max(cue_end, source.last))
    gaps = [extent] if follower is None else [extent, article.span(follower.first, follower.last)]
    content = tidy(article, without([article.span(first, last)], gaps))
    if content:
        yield Finding(
            rule="according" if word(token) != "in" else "manner",
            anchor=token.i,
            content=content,
            cue=(article.span(token.i, cue_end),),
            lemma=word(token),
            source=source,
            extent=extent,
        )


def _clause_start(article: Article, at: int, start: int) -> int:
    """Where the content may begin: behind "that" or "which", when the phrase stands first in such a clause."""
    before = article.before(at, limit=start)
    if before >= 0 and article.doc[before].text == ",":
        before = article.before(before, limit=start)
    return at if before >= 0 and article.doc[before].tag_ in _OPENERS else start


def _shortened(article: Article, source: Phrase, last: int) -> Phrase:
    while last > source.head + 1 and (article.doc[last - 1].is_space or article.doc[last - 1].is_punct):
        last -= 1
    return Phrase(source.first, last, source.head, (article.span(source.first, last),))


def nominal(article: Article, lexicon: Lexicon) -> Iterator[Finding]:
    """Every noun of reporting with its clause: "Lavrov's claim that ...", "made the claim that ..."."""
    for paragraph in article.paragraphs:
        for token in article.doc[paragraph.first : paragraph.last]:
            if token.pos_ == "NOUN" and token.lemma_.lower() in lexicon.nouns and article.quotation_of[token.i] < 0:
                content = _noun_content(article, token)
                if content and _holder(article, token) is not None:
                    yield Finding(
                        rule="noun",
                        anchor=token.i,
                        content=content,
                        cue=(article.span(token.i, token.i + 1),),
                        lemma=token.lemma_.lower(),
                        source=_holder(article, token),
                    )


def _noun_content(article: Article, noun: Token) -> tuple[Span, ...]:
    for child in noun.rights:
        if child.dep_ in {"acl", "ccomp", "relcl"} and child.left_edge.i < len(article.doc):
            mark = child.left_edge
            if mark.dep_ == "mark" and word(mark) == "that":
                return tidy(article, [article.span(mark.i + 1, child.right_edge.i + 1)])
    return ()


def _holder(article: Article, noun: Token) -> Phrase | None:
    owner = _owner(article, noun)
    if owner is not None:
        return owner
    verb = noun.head.head if noun.dep_ == "pobj" else noun.head
    return subject_of(article, verb) if noun.dep_ in {"dobj", "pobj"} and verb.pos_ in {"VERB", "AUX"} else None
