"""What the encoder tagged, as findings of the rules' own kind, and the two put together."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from spacy.tokens import Token

from desktop.analysis.attribution.encoder import Encoder
from desktop.analysis.attribution.tagging import Tagged, certainty, tag
from desktop.analysis.quotes.article import Article
from desktop.analysis.quotes.cues import CueVerb
from desktop.analysis.quotes.finding import Finding, Phrase
from desktop.document import Span

RULE = "learned"
_STRUCTURAL = ("turn", "headline", "signature", "set_off")
"""Rules whose cue is layout: the encoder, trained on prose, knows little of it."""
_TRUSTED = frozenset({"following.quoted"})
"""Rules that are right more often than the encoder: "“...,” said X" (97 % of those in the training articles)."""
_SAME = 0.5


def learned(article: Article, encoder: Encoder, cues: dict[int, CueVerb]) -> Iterator[Finding]:
    """The encoder's attributions in the prose of the article, each a quote of its own."""
    taken: set[int] = set()
    for tagged in tag(article.text, encoder):
        if _in_prose(article, tagged):
            finding = _finding(article, tagged, encoder, cues)
            if finding.anchor in taken:  # findings with one anchor would become one quote
                finding = replace(finding, anchor=article.token_span(tagged.content[0])[0])
            taken.add(finding.anchor)
            yield finding


def combined(article: Article, tagged: Sequence[Finding], ruled: Sequence[Finding]) -> list[Finding]:
    """The encoder's findings, and the rules' where layout speaks, a report nests or words in marks were missed."""
    structural = [f for f in ruled if f.rule.startswith(_STRUCTURAL)]
    trusted = _by_paragraph(article, (f for f in ruled if f.rule in _TRUSTED))
    covered = _Covered(f.content for f in structural)
    kept = [_surer(article, f, trusted) for f in tagged if not covered.touches(f.content)]
    seen = _Covered(f.content for f in (*kept, *structural))
    reports = {f.content[0].start: f for f in kept}
    return [*kept, *structural, *(f for f in ruled if _adds(article, f, reports, seen))]


def _by_paragraph(article: Article, findings: Iterable[Finding]) -> dict[int, list[Finding]]:
    grouped: dict[int, list[Finding]] = {}
    for finding in findings:
        grouped.setdefault(_paragraph(article, finding), []).append(finding)
    return grouped


def _paragraph(article: Article, finding: Finding) -> int:
    return bisect_right(article.paragraphs, finding.content[0].start, key=lambda p: p.span.start) - 1


def _surer(article: Article, finding: Finding, trusted: Mapping[int, Sequence[Finding]]) -> Finding:
    """The trusted rule's finding of the same words where there is one."""
    near = trusted.get(_paragraph(article, finding), ())
    return next((rule for rule in near if _agreement(rule.content, finding.content) >= _SAME), finding)


def _agreement(first: Sequence[Span], second: Sequence[Span]) -> float:
    """Intersection over union of two contents, 0..1."""
    common = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in first for b in second)
    union = sum(span.length for span in (*first, *second)) - common
    return common / union if union else 0.0


class _Covered:
    """The code points under some contents."""

    def __init__(self, contents: Iterable[tuple[Span, ...]]) -> None:
        self._points = {point for content in contents for span in content for point in range(*span)}

    def touches(self, content: Iterable[Span]) -> bool:
        return any(point in self._points for span in content for point in range(*span))


def _adds(article: Article, finding: Finding, reports: Mapping[int, Finding], seen: _Covered) -> bool:
    if finding.rule.startswith(_STRUCTURAL):
        return False
    if not seen.touches(finding.content):
        return any(True for _ in article.quotations_in(finding.content)) and finding.source is not None
    other = reports.get(finding.content[0].start)
    return finding.rule == "according" and other is not None and _other_reporter(finding, other)


def _other_reporter(finding: Finding, other: Finding) -> bool:
    """Whether two sources stand behind the same words: "..., according to M, R reported"."""
    return finding.source is not None and other.source is not None and finding.source.head != other.source.head


def _in_prose(article: Article, tagged: Tagged) -> bool:
    return any(p.span.start <= tagged.content[0].start < p.span.end for p in article.paragraphs)


def _finding(article: Article, tagged: Tagged, encoder: Encoder, cues: dict[int, CueVerb]) -> Finding:
    source = _phrase(article, tagged.source) if tagged.source else None
    main = _cue_token(article, tagged, cues)
    verb = cues.get(main.i) if main is not None else None
    anchor = main.i if main is not None else article.token_span(tagged.content[0])[0]
    finding = Finding(
        rule=RULE,
        anchor=anchor,
        content=tagged.content,
        cue=(tagged.cue,) if tagged.cue else (),
        lemma=main.lemma_.lower() if main is not None else "",
        source=source,
        certainty=certainty(tagged, encoder.config.calibration),
    )
    if verb is None:
        return finding
    return replace(finding, lemma=verb.lemma, polarity=verb.polarity, second_hand=verb.second_hand)


def _cue_token(article: Article, tagged: Tagged, cues: dict[int, CueVerb]) -> Token | None:
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
