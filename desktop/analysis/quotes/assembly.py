"""Findings as quote candidates: those of one cue become one, continuations join, reports nest."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from desktop.analysis.candidates import QuoteCandidate
from desktop.analysis.quotes.article import Article
from desktop.analysis.quotes.contents import kind_of, tidy, verbatim
from desktop.analysis.quotes.discourse import continuations, interrupted, unattributed
from desktop.analysis.quotes.finding import Finding, Phrase
from desktop.analysis.quotes.lexicon import Lexicon
from desktop.document import QuoteKind, Span

_REPORTS = frozenset({"clause.speech", "following.speech", "following.quoted"})


def assemble(article: Article, found: Iterable[Finding], lexicon: Lexicon) -> list[QuoteCandidate]:
    """The candidates in order of their first content span, without doubles, parents filled in."""
    groups: dict[int, list[Finding]] = {}
    for finding in found:
        groups.setdefault(finding.anchor, []).append(finding)
    more, speakerless = _continued(article, groups)
    groups.update({finding.anchor: [finding] for finding in speakerless if finding.anchor not in groups})
    made = (_candidate(article, group, more.get(anchor, []), lexicon) for anchor, group in groups.items())
    kept = _distinct(candidate for candidate in made if candidate.content)
    return _nested(kept)


def _continued(article: Article, groups: dict[int, list[Finding]]) -> tuple[dict[int, list[Span]], list[Finding]]:
    """Quotations that go on with a quote, by its anchor, and those that are speech of nobody the article names."""
    owners: dict[int, int] = {}
    for anchor, group in groups.items():
        for finding in group:
            for index in article.quotations_in(finding.content):
                owners.setdefault(index, anchor)
    more: dict[int, list[Span]] = {}
    for index, anchor in continuations(article, dict(owners), _reports(article, groups)):
        more.setdefault(anchor, []).append(article.quotations[index].span)
        owners[index] = anchor
    return more, [_speakerless(article, i) for i in unattributed(article, owners)]


def _speakerless(article: Article, index: int) -> Finding:
    last = index
    while last + 1 < len(article.quotations) and interrupted(article, last):
        last += 1
    spans = [quotation.span for quotation in article.quotations[index : last + 1]]
    return Finding(rule="unattributed", anchor=article.token_span(spans[0])[0], content=tidy(article, spans), cue=())


def _reports(article: Article, groups: dict[int, list[Finding]]) -> dict[int, int]:
    """First token of a sentence to the anchor of the first speech it reports as a whole."""
    reports: dict[int, int] = {}
    for anchor in sorted(groups):
        finding = groups[anchor][0]
        if finding.rule in _REPORTS and finding.source is not None:
            reports.setdefault(article.sentence[anchor][0], anchor)
    return reports


def _candidate(article: Article, group: Sequence[Finding], more: Iterable[Span], lexicon: Lexicon) -> QuoteCandidate:
    main = next((finding for finding in group if finding.verbatim), group[0])
    spans = [*(span for finding in group for span in finding.content), *more]
    content = main.content if main.verbatim else tidy(article, spans)
    quoted = content if main.verbatim else verbatim(article, content)
    kind = QuoteKind.DIRECT if main.verbatim else kind_of(article, content, quoted)
    rule = _rule(group, kind)
    source = next((f.source for f in group if f.source is not None), None)
    return QuoteCandidate(
        kind=kind,
        content=content,
        verbatim=quoted,
        cue=main.cue,
        source=source.spans if source else (),
        source_head=article.span(source.head, source.head + 1) if source else None,
        cue_lemma=main.lemma,
        rule=rule,
        certainty=_certainty(article, main, rule, source, content, lexicon),
        polarity=main.polarity,
        second_hand=main.second_hand,
        runners_up=main.runners_up,
    )


def _certainty(
    article: Article, main: Finding, rule: str, source: Phrase | None, content: Sequence[Span], lexicon: Lexicon
) -> float:
    if main.certainty is not None:
        return main.certainty
    plain = _plain(article, main, source, content)
    return lexicon.certainty_of(rule, main.lemma, plain=plain, named=source is not None)


def _plain(article: Article, main: Finding, source: Phrase | None, content: Sequence[Span]) -> bool:
    """Whether the sentence is nothing but "source cue content", which the parser seldom gets wrong."""
    if source is None or not main.cue or not content:
        return False
    first, last = article.sentence[main.anchor]
    between = article.text[source.spans[-1].end : main.cue[0].start]
    behind = article.text[content[-1].end : article.span(first, last).end]
    return source.first == first and not any(c.isalnum() for c in between + behind)


def _rule(group: Sequence[Finding], kind: QuoteKind) -> str:
    """The name under which the quote's precision is measured: its strongest rule, and whether words stand in marks."""
    names = {finding.rule for finding in group}
    name = next((n for n in ("preceding.colon", "preceding") if n in names), group[0].rule)
    return f"{name}, {kind.value}" if kind is not QuoteKind.INDIRECT else name


def _distinct(candidates: Iterable[QuoteCandidate]) -> list[QuoteCandidate]:
    """Of candidates with one content the surest, save where one names whom it was heard from."""
    best: dict[tuple[tuple[Span, ...], bool], QuoteCandidate] = {}
    for candidate in candidates:
        key = (candidate.content, candidate.rule.startswith("according"))
        if key not in best or candidate.certainty > best[key].certainty:
            best[key] = candidate
    return sorted(best.values(), key=lambda q: (q.content[0], -q.content[-1].end, q.cue))


def _nested(candidates: Sequence[QuoteCandidate]) -> list[QuoteCandidate]:
    """Each candidate with the index of the smallest quote that reports it, cue and all."""
    parents = _around(candidates)
    same = {c.content: i for i, c in enumerate(candidates) if not c.rule.startswith("according")}
    for index, candidate in enumerate(candidates):
        if candidate.rule.startswith("according") and candidate.content in same:
            parents.setdefault(index, same[candidate.content])
    _break_cycles(parents)
    return [replace(c, parent=parents.get(i)) for i, c in enumerate(candidates)]


def _break_cycles(parents: dict[int, int]) -> None:
    """Take the parent from every quote that would otherwise, through others, report itself."""
    settled: set[int] = set()
    for start in sorted(parents):
        path: set[int] = set()
        node = start
        while node in parents and node not in settled:
            path.add(node)
            if parents[node] in path:
                del parents[node]
                break
            node = parents[node]
        settled |= path


def _around(candidates: Sequence[QuoteCandidate]) -> dict[int, int]:
    """For each candidate whose cue lies inside another's content, the one with the smallest such piece of content."""
    pieces = sorted(((span, i) for i, c in enumerate(candidates) for span in c.content), reverse=True)
    parents: dict[int, int] = {}
    open_pieces: list[tuple[Span, int]] = []
    for position, child in sorted((c.cue[0].start, i) for i, c in enumerate(candidates) if c.cue):
        while pieces and pieces[-1][0].start <= position:
            open_pieces.append(pieces.pop())
        open_pieces = [piece for piece in open_pieces if piece[0].end > position]
        around = [piece for piece in open_pieces if piece[1] != child]
        if around:
            parents[child] = min(around, key=lambda piece: piece[0].length)[1]
    return parents
