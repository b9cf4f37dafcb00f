"""Layout as the cue: interview turns, a headline's colon, a signature behind a quotation, a set-off quotation."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Set
from itertools import pairwise

from desktop.analysis.quotes.article import Article, Paragraph
from desktop.analysis.quotes.contents import tidy
from desktop.analysis.quotes.finding import Finding, Phrase
from desktop.analysis.quotes.sources import phrase
from desktop.document import BlockRole, Span

_LABEL = re.compile(
    r"[\"“«]?\[?(?P<name>[^\W\d_a-z][\w.’'&-]*(?: (?:[^\W\d_a-z][\w.’'&-]*|of|de|van|von|bin|al)){0,4})\]?\s?:\s+(?=\S)"
)
_BRACKETED = re.compile(r"\[(?P<name>[^\W\d_a-z][\w.’' -]{0,40})\]\s+(?=\S)")
_SIGNATURE = re.compile(r"\s*(?:[—–―]|--?(?=\s))\s*(?=[^\W\d_a-z]|@)")
_POSTER = re.compile(r"\s[—–―]\s*(?=[^\n(]{1,60}\(@\w)")
"""The dash before the name of who posted something, where the post's words are in the same paragraph."""
_SET_OFF = frozenset({BlockRole.EMBED, BlockRole.QUOTATION})
_OPENING, _CLOSING = '"“«', '"”»'
_MIN_TURNS, _MIN_CHANGES = 3, 2
_MIN_WORDS = 3
_MAX_SIGNATURE = 160
_PARTS = frozenset({"Q", "A", "Interviewer"})
_NAMED = frozenset({"PERSON", "ORG"})


def labelled(article: Article) -> Iterator[Finding]:
    """Turns of an interview, and headlines of the form "Trump: I will ..."."""
    labels = {i: m for i, p in enumerate(article.paragraphs) if (m := _label(article, p)) is not None}
    speaking = _speakers(article, labels)
    turns = [index for index, match in labels.items() if match["name"] in speaking]
    for index in turns:
        yield from _turn(article, index, labels, turns[-1])
    for index, paragraph in enumerate(article.paragraphs):
        if paragraph.role is BlockRole.HEADLINE and index in labels and labels[index]["name"] not in speaking:
            yield from _headline(article, paragraph, labels[index])


def signed(article: Article, taken: Set[int]) -> Iterator[Finding]:
    """A quotation with a name behind a dash, on the same line or on the next: "“...” — Name, title"."""
    for index, quotation in enumerate(article.quotations):
        if index not in taken:
            paragraph = article.paragraphs[quotation.paragraph]
            found = _signature(article, quotation.span.end, paragraph)
            if found is None and not article.text[quotation.span.end : paragraph.span.end].strip(" .,"):
                following = quotation.paragraph + 1
                if following < len(article.paragraphs):
                    found = _signature(article, article.paragraphs[following].span.start, article.paragraphs[following])
            if found is not None:
                yield Finding(
                    rule="signature",
                    anchor=found.head,
                    content=tidy(article, [quotation.span]),
                    cue=(),
                    source=found,
                )


def posted(article: Article) -> Iterator[Finding]:
    """Posts and block quotations that end in a signature, without quotation marks: "— Name (@handle) May 13, 2024"."""
    words: list[Span] = []
    for index, paragraph in enumerate(article.paragraphs):
        if paragraph.role not in _SET_OFF or (index and article.paragraphs[index - 1].role is not paragraph.role):
            words = []
        if paragraph.role not in _SET_OFF:
            continue
        start = _signature_at(article, paragraph, behind=bool(words))
        source = _signature(article, start, paragraph) if start >= 0 else None
        own = article.text[paragraph.span.start : start if source is not None else paragraph.span.end].rstrip()
        words += [Span(paragraph.span.start, paragraph.span.start + len(own))] if own else []
        if source is not None and words and not any(True for _ in article.quotations_in(words)):
            yield Finding(
                rule="signature", anchor=source.head, content=tuple(words), cue=(), source=source, verbatim=True
            )
        words = [] if source is not None else words


def _signature_at(article: Article, paragraph: Paragraph, *, behind: bool) -> int:
    """Where the signature of a set-off passage begins: a paragraph of its own, or behind the words of a post; or -1."""
    start, end = paragraph.span
    if _SIGNATURE.match(article.text, start, end):
        return start if behind else -1
    if paragraph.role is not BlockRole.EMBED:
        return -1
    return max((match.start() for match in _POSTER.finditer(article.text, start, end)), default=-1)


def _label(article: Article, paragraph: Paragraph) -> re.Match[str] | None:
    start, end = paragraph.span
    return _LABEL.match(article.text, start, end) or _BRACKETED.match(article.text, start, end)


def _speakers(article: Article, labels: Mapping[int, re.Match[str]]) -> frozenset[str]:
    """Labels that take turns: at least two of them, one of them more than once, or all of them known for speakers."""
    counts = Counter(match["name"] for match in labels.values())
    turns = sum(counts.values())
    order = [match["name"] for match in labels.values()]
    changes = sum(one != other for one, other in pairwise(order))
    if len(counts) > 1 and all(_is_known(article, name) for name in counts):
        return frozenset(counts)
    if turns < _MIN_TURNS or changes < _MIN_CHANGES or max(counts.values()) < 2:
        return frozenset()
    short = {name for name, n in counts.items() if n > 1}
    return frozenset(short if len(short) > 1 else counts)


def _is_known(article: Article, label: str) -> bool:
    """Whether a label is "Q", or the name of a person or the end of one that stands elsewhere in the article."""
    persons = (ent.text for ent in article.doc.ents if ent.label_ == "PERSON")
    return label in _PARTS or any(name != label and name.endswith(f" {label}") for name in persons)


def _turn(article: Article, index: int, labels: Mapping[int, re.Match[str]], last_turn: int) -> Iterator[Finding]:
    """One turn, with the unlabelled paragraphs that follow it; behind the last turn the interview is over."""
    first, match = article.paragraphs[index], labels[index]
    spans = [Span(match.end(), first.span.end)]
    following = index + 1
    while following < last_turn and following not in labels:
        spans.append(article.paragraphs[following].span)
        following += 1
    if match[0][0] in _OPENING:
        spans[-1] = _unclosed(article, spans[-1])
    start, end = article.token_span(Span(match.start("name"), match.end("name")))
    if start < end and sum(token.is_alpha for token in article.doc[end : first.last]) >= _MIN_WORDS:
        source = Phrase(start, end, end - 1, (article.span(start, end),))
        yield Finding(rule="turn", anchor=start, content=tuple(spans), cue=(), source=source, verbatim=True)


def _unclosed(article: Article, span: Span) -> Span:
    """The words without the mark that closes a transcript and was opened before its turn's label."""
    words = span.of(article.text)
    mark = words[-1:]
    opened = sum(words.count(opening) for opening in _OPENING if opening != mark)
    alone = words.count(mark) % 2 == 1 if mark in _OPENING else words.count(mark) > opened
    return Span(span.start, span.end - 1) if mark and mark in _CLOSING and alone else span


def _headline(article: Article, paragraph: Paragraph, match: re.Match[str]) -> Iterator[Finding]:
    start, end = article.token_span(Span(match.start("name"), match.end("name")))
    tokens = article.doc[start:end]
    name = [t for t in tokens if t.ent_type_ in _NAMED]
    if not name or len(name) < len(tokens) or not _clause(article, end, paragraph.last):
        return
    colon = article.token_span(Span(match.end("name"), match.end()))[0]
    yield Finding(
        rule="headline",
        anchor=start,
        content=tidy(article, [Span(match.end(), paragraph.span.end)]),
        cue=(article.span(colon, colon + 1),),
        source=phrase(article, tokens[-1], first=start, last=end)
        or Phrase(start, end, end - 1, (article.span(start, end),)),
    )


def _clause(article: Article, first: int, last: int) -> bool:
    return any(token.tag_ in {"VBD", "VBZ", "VBP", "MD", "VB"} for token in article.doc[first:last])


def _signature(article: Article, start: int, paragraph: Paragraph) -> Phrase | None:
    match = _SIGNATURE.match(article.text, start, paragraph.span.end)
    if match is None or paragraph.span.end - match.end() > _MAX_SIGNATURE:
        return None
    first, last = article.token_span(Span(match.end(), paragraph.span.end))
    if first >= last or any(token.pos_ == "VERB" and token.dep_ == "ROOT" for token in article.doc[first:last]):
        return None
    handle = (token.i for token in article.doc[first + 1 : last] if token.text.startswith("@"))
    last = next(handle, last)
    while last > first + 1 and (article.doc[last - 1].is_space or article.doc[last - 1].is_punct):
        last -= 1
    head = next((t.i for t in article.doc[first:last] if t.text == ","), last) - 1
    return Phrase(first, last, max(head, first), (article.span(first, last),))
