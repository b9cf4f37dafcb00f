"""Cues before a quotation: "Lavrov declared: “...”", "he said, “...”", "Asked about it, she said “...”"."""

from __future__ import annotations

from collections.abc import Mapping

from spacy.tokens import Token

from desktop.analysis.quotes.article import Article, Paragraph
from desktop.analysis.quotes.contents import tidy
from desktop.analysis.quotes.cues import CueVerb
from desktop.analysis.quotes.finding import Finding
from desktop.analysis.quotes.lexicon import Lexicon
from desktop.analysis.quotes.sources import own_subject, phrase, subject_of

_REACH = 25


def preceding(article: Article, index: int, cues: Mapping[int, CueVerb], lexicon: Lexicon) -> Finding | None:
    """What introduces the quotation with that index, in its own paragraph or at the end of the one before."""
    quotation = article.quotations[index]
    paragraph = article.paragraphs[quotation.paragraph]
    first, _ = article.token_span(quotation.span)
    before = article.before(first, limit=paragraph.first)
    if before < 0:
        before = _introduction(article, quotation.paragraph)
        if before < 0:
            return None
    return _introduced(article, index, before, cues, lexicon)


def _introduction(article: Article, paragraph: int) -> int:
    """The colon that ends the paragraph before, or -1."""
    if paragraph == 0:
        return -1
    previous: Paragraph = article.paragraphs[paragraph - 1]
    last = article.before(previous.last, limit=previous.first)
    return last if last >= 0 and article.doc[last].text == ":" and article.quotation_of[last] < 0 else -1


def _introduced(
    article: Article, index: int, before: int, cues: Mapping[int, CueVerb], lexicon: Lexicon
) -> Finding | None:
    mark = article.doc[before]
    start = article.sentence[before][0]
    colon = mark.text == ":"
    cue = _nearest(article, range(before, start - 1, -1), cues, lexicon, colon=colon)
    if cue is not None and (mark.text in {",", ":"} or before < cue.last):
        rule = "preceding.colon" if colon else "preceding"
        return _finding(article, index, rule, cue)
    return _by_colon(article, index, before, start) if colon else None


def _nearest(
    article: Article, indexes: range, cues: Mapping[int, CueVerb], lexicon: Lexicon, *, colon: bool
) -> CueVerb | None:
    for steps, at in enumerate(indexes):
        if article.quotation_of[at] >= 0 or (steps > _REACH and not colon):
            return None
        cue = cues.get(at)
        if cue is not None and cue.lemma in lexicon.direct and cue.token.dep_ not in {"relcl", "amod"}:
            return cue
        if article.doc[at].tag_ in {"VBD", "VBZ", "VBP"} and cue is None and not colon:
            return None
    return None


def _finding(article: Article, index: int, rule: str, cue: CueVerb) -> Finding:
    return Finding(
        rule=rule,
        anchor=cue.token.i,
        content=tidy(article, [article.quotations[index].span]),
        cue=cue.spans(article),
        lemma=cue.lemma,
        source=cue.source,
        polarity=cue.polarity,
        second_hand=cue.second_hand,
    )


def _by_colon(article: Article, index: int, colon: int, start: int) -> Finding | None:
    """A colon alone as the cue: the subject of the sentence before it, or the name that is all of it."""
    root = _root(article, start, colon)
    if root is None:
        return None
    if root.pos_ in {"VERB", "AUX"}:
        source = subject_of(article, root) if own_subject(root) is not None else None
    else:
        source = phrase(article, root, first=start, last=colon)
    return Finding(
        rule="colon" if root.pos_ in {"VERB", "AUX"} else "colon.name",
        anchor=colon,
        content=tidy(article, [article.quotations[index].span]),
        cue=(article.span(colon, colon + 1),),
        source=source,
    )


def _root(article: Article, first: int, last: int) -> Token | None:
    tokens = [t for t in article.doc[first:last] if not (t.is_space or t.is_punct)]
    for token in tokens:
        if not first <= token.head.i < last or token.head.i == token.i:
            return token
    return None
