"""The encoder's findings and the rules' put together: each where it is the better one."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from desktop.analysis.quotes.article import Article
from desktop.analysis.quotes.discourse import stands_alone
from desktop.analysis.quotes.finding import Finding
from desktop.document import Span

_STRUCTURAL = ("turn", "headline", "signature", "set_off")
"""Rules whose cue is layout: the encoder, trained on prose, knows little of it."""
_TRUSTED = frozenset({"following.quoted"})
"""Rules that are right more often than the encoder: "“...,” said X" (97 % of those in the training articles)."""
_REPORTS = ("clause.speech", "following.speech", "following.quoted", "preceding")
"""Rules that find a report within a report; the encoder's tags have one level."""
_RELAYING = frozenset({"report", "write", "quote", "cite", "publish", "recount", "relate"})
"""Cues of those who pass on what others said: "VOA reported that X said Y" is two quotes."""
_SOUND = frozenset({"according", "clause.speech", "following.speech"})
"""Rules that are worth hearing where the encoder is silent, of a source with a name."""
_SAME = 0.5


def combined(article: Article, tagged: Sequence[Finding], ruled: Sequence[Finding]) -> list[Finding]:
    """The encoder's findings, and the rules' where layout speaks, a report nests or words in marks were missed."""
    heard = _heard_from_two(ruled)
    structural = [f for f in ruled if f.rule.startswith(_STRUCTURAL) or f.anchor in heard]
    others = [f for f in ruled if not (f.rule.startswith(_STRUCTURAL) or f.anchor in heard)]
    trusted = _by_paragraph(article, (f for f in others if f.rule in _TRUSTED))
    layout = _Covered(f.content for f in structural)
    tagged = [f for f in tagged if not layout.touches(f.content) and _ascribed(article, f)]
    kept = list(_over_paragraphs(article, [_surer(article, f, trusted) for f in tagged]))
    covered = _Covered(f.content for f in (*kept, *structural))
    relayed = _Covered(f.content for f in kept if f.lemma in _RELAYING)
    return [*kept, *structural, *(f for f in others if _adds(article, f, covered, relayed))]


def _heard_from_two(ruled: Sequence[Finding]) -> set[int]:
    """Anchors of findings that give one statement to two: "..., according to M, R reported"."""
    phrases = {f.content[0].start: f for f in ruled if f.rule == "according" and f.content}
    reports = {f.content[0].start: f for f in ruled if f.rule != "according" and f.content and f.source is not None}
    both = phrases.keys() & reports.keys()
    return {finding.anchor for start in both for finding in (phrases[start], reports[start])}


def _ascribed(article: Article, finding: Finding) -> bool:
    """Whether somebody says it: words in marks of which neither cue nor source is seen may be a title or a term."""
    if finding.source is not None or finding.cue:
        return True
    return any(stands_alone(article, index) for index in article.quotations_in(finding.content))


def _over_paragraphs(article: Article, findings: Sequence[Finding]) -> Iterator[Finding]:
    """The findings in order, a quotation that each paragraph opens anew and the last one closes as one."""
    before: Finding | None = None
    for finding in sorted(findings, key=lambda f: f.content[0]):
        if before is not None and _goes_on(article, before, finding):
            before = replace(
                before,
                content=(*before.content, *finding.content),
                source=before.source or finding.source,
                cue=before.cue or finding.cue,
                lemma=before.lemma or finding.lemma,
            )
            continue
        if before is not None:
            yield before
        before = finding
    if before is not None:
        yield before


def _goes_on(article: Article, before: Finding, after: Finding) -> bool:
    """Whether `after` opens anew what the paragraph of `before`, the finding right in front of it, left open.

    A mark may be forgotten: what each ascribes to somebody of its own are two quotes.
    """
    if before.source is not None and after.source is not None and before.source != after.source:
        return False
    last = max(article.quotations_in(before.content[-1:]), default=-1)
    first = min(article.quotations_in(after.content[:1]), default=-1)
    if last < 0 or first <= last:
        return False
    left_open = article.quotations[first - 1]  # may be nobody's yet: "“A,” he said. “B."
    same = left_open.paragraph == article.quotations[last].paragraph
    return same and left_open.open_ended and article.quotations[first].continues


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


def _adds(article: Article, finding: Finding, covered: _Covered, relayed: _Covered) -> bool:
    """Whether a rule sees what the encoder cannot or did not."""
    if finding.source is None:
        return False
    if not covered.touches(finding.content):
        named = article.doc[finding.source.head].pos_ == "PROPN"
        quoted = any(True for _ in article.quotations_in(finding.content))
        return quoted or (named and finding.rule in _SOUND)
    return finding.rule.startswith(_REPORTS) and relayed.touches(finding.cue)
