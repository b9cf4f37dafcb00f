"""Cues before a quotation: "Lavrov declared: “...”", "he said, “...”", "Asked about it, she said “...”"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from desktop.analysis.quotes.article import Article, Paragraph
from desktop.analysis.quotes.contents import tidy
from desktop.analysis.quotes.cues import CueVerb
from desktop.analysis.quotes.finding import Finding, Phrase
from desktop.analysis.quotes.lexicon import Lexicon
from desktop.analysis.quotes.sources import own_subject, phrase, subject_of
from desktop.document import BlockRole, Span

_WORD = re.compile(r"[^\W\d_]+")
_SHORT_WORD = 3
_REACH = 25
_MAX_NAME = 4


def preceding(article: Article, index: int, cues: Mapping[int, CueVerb], lexicon: Lexicon) -> Finding | None:
    """What introduces the quotation with that index, in its own paragraph or at the end of the one before."""
    quotation = article.quotations[index]
    paragraph = article.paragraphs[quotation.paragraph]
    first, _ = article.token_span(quotation.span)
    before = article.before(first, limit=paragraph.first)
    if before < 0:
        before = _introduction(article, quotation.paragraph)
    return _introduced(article, quotation.span, before, cues, lexicon) if before >= 0 else None


def set_off(article: Article, cues: Mapping[int, CueVerb], lexicon: Lexicon) -> Iterator[Finding]:
    """Block quotations without quotation marks, introduced by the colon of the paragraph before."""
    roles = [paragraph.role for paragraph in article.paragraphs]
    for index, role in enumerate(roles):
        if role is not BlockRole.QUOTATION or (index and roles[index - 1] is BlockRole.QUOTATION):
            continue
        end = next((i for i in range(index, len(roles)) if roles[i] is not role), len(roles))
        spans = [paragraph.span for paragraph in article.paragraphs[index:end]]
        before = _introduction(article, index)
        if before >= 0 and not any(True for _ in article.quotations_in([spans[0]])):
            found = _introduced(article, spans[0], before, cues, lexicon)
            if found is not None:
                yield replace(found, rule="set_off", content=tuple(spans), verbatim=True)


def _introduction(article: Article, paragraph: int) -> int:
    """The colon that ends the paragraph before, or -1."""
    if paragraph == 0:
        return -1
    previous: Paragraph = article.paragraphs[paragraph - 1]
    last = article.before(previous.last, limit=previous.first)
    return last if last >= 0 and article.doc[last].text == ":" and article.quotation_of[last] < 0 else -1


def _introduced(
    article: Article, quoted: Span, before: int, cues: Mapping[int, CueVerb], lexicon: Lexicon
) -> Finding | None:
    mark = article.doc[before]
    start = article.sentence[before][0]
    colon = mark.text == ":"
    if colon and _name_before(article, before, start) is not None:
        return _by_colon(article, quoted, before, start)
    cue = _nearest(article, range(before, start - 1, -1), cues, lexicon, colon=colon)
    if cue is not None and (mark.text in {",", ":"} or (before < cue.last and not _is_title(quoted.of(article.text)))):
        rule = "preceding.colon" if colon else "preceding"
        return _finding(article, quoted, rule, cue)
    return _by_colon(article, quoted, before, start) if colon else None


def _is_title(words: str) -> bool:
    """Whether every longer word is capitalised, as in the name of a book; one word alone is no title."""
    every = _WORD.findall(words)
    long = every[:1] + [word for word in every[1:] if len(word) > _SHORT_WORD]
    return len(long) > 1 and all(word[0].isupper() for word in long)


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


def _finding(article: Article, quoted: Span, rule: str, cue: CueVerb) -> Finding:
    return Finding(
        rule=rule,
        anchor=cue.token.i,
        content=tidy(article, [quoted]),
        cue=cue.spans(article),
        lemma=cue.lemma,
        source=cue.source,
        polarity=cue.polarity,
        second_hand=cue.second_hand,
    )


def _by_colon(article: Article, quoted: Span, colon: int, start: int) -> Finding | None:
    """A colon alone as the cue: the name before it, or the subject of the sentence before it."""
    name = _name_before(article, colon, start)
    source = name or _subject_before(article, colon, start)
    if source is None:
        return None
    return Finding(
        rule="colon.name" if name is not None else "colon",
        anchor=colon,
        content=tidy(article, [quoted]),
        cue=(article.span(colon, colon + 1),),
        source=source,
    )


def _name_before(article: Article, colon: int, start: int) -> Phrase | None:
    """A name that stands between the beginning or a dash and the colon: "- Philip Bump:"."""
    first = colon
    while first > start and article.doc[first - 1].pos_ == "PROPN":
        first -= 1
    if first == colon or colon - first > _MAX_NAME or (first > start and not article.doc[first - 1].is_punct):
        return None
    return Phrase(first, colon, colon - 1, (article.span(first, colon),))


def _subject_before(article: Article, colon: int, start: int) -> Phrase | None:
    tokens = [token for token in article.doc[start:colon] if not (token.is_space or token.is_punct)]
    for token in reversed(tokens):
        if token.tag_ in {"VBD", "VBZ", "VBP"} and own_subject(token) is not None:
            return subject_of(article, token)
    head = next((t for t in tokens if t.head.i == t.i or not start <= t.head.i < colon), None)
    return (
        None if head is None or head.pos_ not in {"NOUN", "PROPN"} else phrase(article, head, first=start, last=colon)
    )
