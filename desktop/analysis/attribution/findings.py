"""What the encoder tagged, as findings of the rules' own kind."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import replace

from spacy.tokens import Token

from desktop.analysis.attribution.encoder import Encoder
from desktop.analysis.attribution.tagging import Tagged, certainty, tag
from desktop.analysis.quotes import lexicon as reporting
from desktop.analysis.quotes.article import Article
from desktop.analysis.quotes.cues import CueVerb, is_second_hand, polarity_of
from desktop.analysis.quotes.finding import Finding, Phrase
from desktop.document import BlockRole, RunnerUp, Span

RULE = "learned"
_HEADINGS = frozenset({BlockRole.HEADLINE, BlockRole.SUBHEAD})
_COMPLEMENTIZER = frozenset({"IN", "WDT"})
_VERBAL = frozenset({"VERB", "AUX"})
_RELATIVE = frozenset({"WP", "WDT"})
_TAIL = re.compile(r"(?:['’]s)?[\s:,;]*$")
"""What does not belong to a cue or a source that ends with it."""
_SHOWN = 0.01
_LINKED = 0.7
"""Probability of the pointer to the source from which it is believed against the parse."""
LEAST, LEAST_TERM = 0.25, 0.45
"""Certainty below which an attribution is not made, the second where words stand in marks and nobody says them.

As much F1 as any other bounds give. The first leaves the most recall; marks are also put around titles and terms.
"""


def learned(article: Article, encoder: Encoder, cues: Mapping[int, CueVerb]) -> Iterator[Finding]:
    """The encoder's attributions in the prose of the article, each a quote of its own."""
    taken: set[int] = set()
    for found in tag(article.flowing, encoder):
        sure = certainty(found, encoder.config.calibration)
        if sure >= _least(found) and _in_prose(article, found):
            tagged = _parsed(article, found, cues)
            finding = _finding(article, tagged, cues)
            finding = replace(finding, certainty=sure, runners_up=_runners_up(article, tagged, sure))
            if finding.anchor in taken:  # findings with one anchor would become one quote
                finding = replace(finding, anchor=article.token_span(tagged.content[0])[0])
            taken.add(finding.anchor)
            yield finding


def _parsed(article: Article, tagged: Tagged, cues: Mapping[int, CueVerb]) -> Tagged:
    """The attribution with its cue's subject for a source, where the encoder is not sure of another one or of none."""
    if tagged.linked >= _LINKED:
        return tagged
    main = _cue_token(article, tagged, cues)
    verb = cues.get(main.i) if main is not None else None
    if verb is None or verb.source is None:
        return tagged
    subject = verb.source.spans[0]
    if tagged.source is not None and subject.overlaps(tagged.source):
        return tagged
    rival = (tagged.source, tagged.linked) if tagged.source is not None else None
    return replace(tagged, source=subject, rival=rival)


def _least(tagged: Tagged) -> float:
    return LEAST_TERM if tagged.quoted and tagged.source is None else LEAST


def _in_prose(article: Article, tagged: Tagged) -> bool:
    """Whether the content stands where people speak: not in what is left out, nor in a heading with no source in it."""
    at = bisect_right(article.paragraphs, tagged.content[0].start, key=lambda p: p.span.start) - 1
    if at < 0 or tagged.content[0].start >= article.paragraphs[at].span.end:
        return False
    paragraph = article.paragraphs[at]
    sourced = tagged.source is not None and paragraph.span.contains(tagged.source)
    return sourced or paragraph.role not in _HEADINGS


def _finding(article: Article, tagged: Tagged, cues: Mapping[int, CueVerb]) -> Finding:
    source = next((_phrase(article, span) for span in _bare(article, tagged.source)), None) if tagged.source else None
    main = _cue_token(article, tagged, cues)
    verb = cues.get(main.i) if main is not None else None
    if source is not None and verb is not None and article.doc[source.head].tag_ in _RELATIVE:
        source = verb.source or source  # "who" alone names nobody; the rules find whom it stands for
    anchor = main.i if main is not None else article.token_span(tagged.content[0])[0]
    finding = Finding(
        rule=RULE,
        anchor=anchor,
        content=_behind_colon(article, _standing_alone(article, tagged.content)),
        cue=_bare(article, tagged.cue) if tagged.cue else (),
        lemma=main.lemma_.lower() if main is not None else "",
        source=source,
    )
    if main is not None and main.pos_ in _VERBAL:
        lexicon = reporting.load()
        finding = replace(finding, polarity=polarity_of(main, lexicon), second_hand=is_second_hand(main, lexicon))
    return replace(finding, lemma=verb.lemma) if verb is not None else finding


def _runners_up(article: Article, tagged: Tagged, sure: float) -> tuple[RunnerUp, ...]:
    """The source that came second, as the article has it: how sure the quote is, were it that one's.

    Pronouns name nobody and are left out, and so are another mention by the same words and what would show as 0.00.
    """
    if tagged.rival is None:
        return ()
    span, probability = tagged.rival
    score = sure * probability / max(tagged.linked, probability)
    phrase = _phrase(article, span)
    if score < _SHOWN or phrase is None or article.doc[phrase.head].pos_ == "PRON":
        return ()
    taken = tagged.source.of(article.text) if tagged.source else ""
    names = (bare.of(article.text) for bare in _bare(article, span))
    return tuple(RunnerUp(name, score) for name in names if name != taken)


def _standing_alone(article: Article, content: tuple[Span, ...]) -> tuple[Span, ...]:
    """The content without a leading "that", which its words can do without."""
    first, last = article.token_span(content[0])
    if last - first > 1 and article.doc[first].lower_ == "that" and article.doc[first].tag_ in _COMPLEMENTIZER:
        return (Span(article.starts[first + 1], content[0].end), *content[1:])
    return content


def _behind_colon(article: Article, content: tuple[Span, ...]) -> tuple[Span, ...]:
    """The quotation alone, where one finding is words that only announce it: "a simple message: “Go.”"."""
    if len(content) != 1:
        return content
    inside = list(article.quotations_in(content))
    quoted = article.quotations[inside[0]].span if len(inside) == 1 else content[0]
    announced = Span(content[0].start, quoted.start).of(article.text).rstrip().endswith(":")
    return (quoted,) if announced and quoted.end >= content[0].end else content


def _bare(article: Article, span: Span) -> tuple[Span, ...]:
    """A cue or source without the punctuation behind it, none when it is nothing else."""
    words = _TAIL.sub("", span.of(article.text))
    return (Span(span.start, span.start + len(words)),) if words else ()


def _cue_token(article: Article, tagged: Tagged, cues: Mapping[int, CueVerb]) -> Token | None:
    """The main word of the cue: a reporting verb in it, else the word that governs the others."""
    if tagged.cue is None:
        return None
    first, last = article.token_span(tagged.cue)
    verbs = [i for i in range(first, last) if i in cues]
    if verbs:
        return article.doc[verbs[-1]]
    return _governor(article, first, last)


def _phrase(article: Article, span: Span) -> Phrase | None:
    first, last = article.token_span(span)
    head = _governor(article, first, last)
    return Phrase(first, last, head.i, (span,)) if head is not None else None


def _governor(article: Article, first: int, last: int) -> Token | None:
    """The first word of `[first, last)` whose own governor lies outside."""
    words = [t for t in article.doc[first:last] if not t.is_space and not t.is_punct]
    outside = (t for t in words if t.head.i < first or t.head.i >= last or t.head.i == t.i)
    return next(outside, words[0] if words else None)
