"""Quotations without a cue of their own that go on with the quote before or after them."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping

from desktop.analysis.quotes.article import Article
from desktop.document import BlockRole

_MIN_SPEECH = 25
_SPEECH_ENDS = frozenset(".,!?…—–")
_PAUSES = frozenset(",;:—–")
_LONGEST_ASIDE = 80
_CLOSERS = "”\"'’»“ \u00a0"
_CONTINUING = frozenset({BlockRole.PARAGRAPH, BlockRole.QUOTATION, BlockRole.LIST_ITEM})


def continuations(article: Article, owners: Mapping[int, int], reports: Mapping[int, int]) -> Iterator[tuple[int, int]]:
    """Pairs of a quotation nobody owns yet and the anchor of the quote it belongs to.

    `owners` maps the index of a quotation to the anchor of the quote that holds it; `reports` the first token of a
    sentence to the anchor of what it reports. "“A,” he said. “B.”", a quotation over several paragraphs, a
    paragraph that is all quotation behind one with a speaker, "“A.” “B,” he said", "He said he knew. “B.”".
    """
    known = dict(owners)
    last = len(article.quotations) - 1
    for index in range(last + 1):
        if index not in known and index - 1 in known and _goes_on(article, index, known[index - 1]):
            known[index] = known[index - 1]
            yield index, known[index]
        elif index not in known and (anchor := _after_report(article, index, reports)) is not None:
            known[index] = anchor
            yield index, anchor
    for index in range(last - 1, -1, -1):
        if index not in known and index + 1 in known and _leads_to(article, index):
            known[index] = known[index + 1]
            yield index, known[index]


def unattributed(article: Article, owners: Container[int]) -> Iterator[int]:
    """Quotations of prose that are plainly speech although nothing says whose."""
    for index, quotation in enumerate(article.quotations):
        role = article.paragraphs[quotation.paragraph].role
        long = quotation.span.length >= _MIN_SPEECH
        spoken = long or _speech_ends(article, index)
        if index not in owners and spoken and role in _CONTINUING and stands_alone(article, index):
            yield index


def stands_alone(article: Article, index: int) -> bool:
    """Whether a quotation begins a sentence of its own and is long enough to be a statement."""
    quotation = article.quotations[index]
    paragraph = article.paragraphs[quotation.paragraph]
    first, last = article.token_span(quotation.span)
    if last - first < 4:
        return False
    before = article.before(first, limit=paragraph.first)
    return before < 0 or article.doc[before].text[-1:] in ".!?" or article.quotation_of[before] >= 0


def _speech_ends(article: Article, index: int) -> bool:
    """Whether words in marks end as speech does: "“No!”", "“Yes,” ..."; titles and terms seldom do."""
    return _last_inside(article, index) in _SPEECH_ENDS


def _last_inside(article: Article, index: int) -> str:
    """The last character inside the marks, "" when there is none."""
    return article.quotations[index].span.of(article.text).rstrip(_CLOSERS)[-1:]


def _after_report(article: Article, index: int, reports: Mapping[int, int]) -> int | None:
    """The report in the sentence right before a quotation that stands alone in the same paragraph."""
    quotation = article.quotations[index]
    first, _ = article.token_span(quotation.span)
    before = article.before(first, limit=article.paragraphs[quotation.paragraph].first)
    if before < 0 or not stands_alone(article, index):
        return None
    return reports.get(article.sentence[before][0])


def _goes_on(article: Article, index: int, anchor: int) -> bool:
    here, previous = article.quotations[index], article.quotations[index - 1]
    if (here.continues and previous.open_ended) or interrupted(article, index - 1):
        return True
    if not stands_alone(article, index):
        return False
    first, _ = article.token_span(here.span)
    if here.paragraph == previous.paragraph:
        _, end = article.token_span(previous.span)
        return _only_cue_between(article, end, first, anchor)
    return here.paragraph == previous.paragraph + 1 and _next_paragraph_continues(article, index, anchor)


def interrupted(article: Article, index: int) -> bool:
    """Whether a clause between two commas parts the quotation from the one behind it: "“No,” said Ann, “not yet.”"."""
    here, following = article.quotations[index], article.quotations[index + 1]
    between = article.text[here.span.end : following.span.start].strip()
    return (
        here.paragraph == following.paragraph
        and _last_inside(article, index) == ","
        and 0 < len(between) <= _LONGEST_ASIDE
        and between[-1] in _PAUSES
        and not any(mark in between for mark in ".!?")
    )


def _next_paragraph_continues(article: Article, index: int, anchor: int) -> bool:
    here, previous = article.quotations[index], article.quotations[index - 1]
    before, paragraph = article.paragraphs[previous.paragraph], article.paragraphs[here.paragraph]
    if before.role not in _CONTINUING or paragraph.role not in _CONTINUING:
        return False
    first, last = article.token_span(here.span)
    _, end = article.token_span(previous.span)
    wholly_quoted = article.before(first, limit=paragraph.first) < 0 and not _words(article, last, paragraph.last)
    return wholly_quoted and _only_cue_between(article, end, before.last, anchor)


def _only_cue_between(article: Article, first: int, last: int, anchor: int) -> bool:
    """Whether the tokens `[first, last)` hold no word, or only the clause of the cue at `anchor`."""
    if not _words(article, first, last):
        return True
    start, end = article.sentence[anchor]
    return start <= first and first <= anchor < last and not _words(article, end, last)


def _leads_to(article: Article, index: int) -> bool:
    here, following = article.quotations[index], article.quotations[index + 1]
    if interrupted(article, index):
        return True
    if here.paragraph != following.paragraph or not stands_alone(article, index):
        return here.open_ended and following.continues
    _, end = article.token_span(here.span)
    first, _ = article.token_span(following.span)
    return not _words(article, end, first)


def _words(article: Article, first: int, last: int) -> bool:
    return any(token.is_alpha or token.like_num for token in article.doc[first:last])
