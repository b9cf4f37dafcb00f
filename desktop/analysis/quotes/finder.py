"""All rules over one article."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from spacy.tokens import Doc

from desktop.analysis.attribution.combination import combined
from desktop.analysis.attribution.encoder import Encoder
from desktop.analysis.attribution.findings import learned
from desktop.analysis.candidates import QuoteCandidate
from desktop.analysis.quotes import lexicon as words
from desktop.analysis.quotes.according import according, nominal
from desktop.analysis.quotes.article import Article
from desktop.analysis.quotes.assembly import assemble
from desktop.analysis.quotes.complements import complement
from desktop.analysis.quotes.contents import tidy, without
from desktop.analysis.quotes.cues import CueVerb, cue_verbs
from desktop.analysis.quotes.finding import Finding
from desktop.analysis.quotes.following import Follower, following
from desktop.analysis.quotes.lexicon import Lexicon
from desktop.analysis.quotes.preceding import preceding, set_off
from desktop.analysis.quotes.turns import labelled, posted, signed
from desktop.document import Span


def find_quotes(doc: Doc, encoder: Encoder | None = None) -> list[QuoteCandidate]:
    """Every quote in the article, ordered by its first content span. Time is linear in the text.

    With an `encoder` its findings are the core and the rules fill in; without, the rules find everything.
    """
    lexicon = words.load()
    article = Article(doc)
    cues = {cue.token.i: cue for cue in cue_verbs(article, lexicon)}
    ruled = findings(article, cues, lexicon)
    if encoder is None:
        return assemble(article, ruled, lexicon)
    return assemble(article, combined(article, list(learned(article, encoder, cues)), ruled), lexicon)


def findings(article: Article, cues: Mapping[int, CueVerb], lexicon: Lexicon) -> list[Finding]:
    """What the rules find one by one; a cue whose content stands before it looks for none behind it."""
    followers = [f for cue in cues.values() if (f := following(article, cue, lexicon)) is not None]
    phrases = list(according(article, lexicon, followers))
    found = [*labelled(article), *_outside(article, followers, phrases)]
    taken = _quoted(article, found)
    behind = {follower.finding.anchor for follower in followers}
    ahead = (complement(article, cue, lexicon) for at, cue in cues.items() if at not in behind)
    found += [finding for finding in ahead if finding is not None]
    found += _introductions(article, cues, lexicon, taken)
    found += phrases
    found += nominal(article, lexicon)
    found += set_off(article, cues, lexicon)
    found += posted(article)
    found += signed(article, _quoted(article, found))
    return _outside_speech(article, found)


def _outside_speech(article: Article, found: Sequence[Finding]) -> list[Finding]:
    """The findings whose cue the article itself speaks: what a block quotation or a turn reports is part of it."""
    speech = sorted(span for finding in found if finding.verbatim for span in finding.content)
    starts = [span.start for span in speech]

    def spoken(finding: Finding) -> bool:
        position = article.starts[finding.anchor]
        at = bisect_right(starts, position) - 1
        return at >= 0 and position < speech[at].end

    return [finding for finding in found if finding.verbatim or not spoken(finding)]


def _outside(article: Article, followers: Iterable[Follower], phrases: Iterable[Finding]) -> Iterator[Finding]:
    """The findings of `followers`, without the "according to X" inside their content."""
    gaps: dict[tuple[int, int], list[Span]] = {}
    for phrase in phrases:
        if phrase.extent is not None:
            gaps.setdefault(article.sentence[phrase.anchor], []).append(phrase.extent)
    for follower in followers:
        finding = follower.finding
        cut = gaps.get(article.sentence[finding.anchor])
        yield replace(finding, content=tidy(article, without(finding.content, cut))) if cut else finding


def _introductions(
    article: Article, cues: Mapping[int, CueVerb], lexicon: Lexicon, taken: set[int]
) -> Iterator[Finding]:
    for index in range(len(article.quotations)):
        if index not in taken:
            finding = preceding(article, index, cues, lexicon)
            if finding is not None:
                yield finding


def _quoted(article: Article, found: Iterable[Finding]) -> set[int]:
    """The quotations that some finding already holds."""
    return {index for finding in found for index in article.quotations_in(finding.content)}
