"""A report as one self-contained page: the figures, then gold and prediction side by side."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop.document import QuoteKind, Span, certainty_word, hull
from desktop.evaluation.figures import figures, kinds
from desktop.evaluation.gold import GoldQuote
from desktop.evaluation.report import Report, Result
from desktop.evaluation.scores import PredictedQuote
from desktop.paths import resource

RIGHT, MISPLACED, MISSED, SURPLUS = "right", "misplaced", "missed", "surplus"
_WORST_FIRST = (MISSED, SURPLUS, MISPLACED, RIGHT)
_SAID = {
    RIGHT: "found with its source",
    MISPLACED: "found, but with another source",
    MISSED: "not found",
    SURPLUS: "not in gold",
}


@dataclass(frozen=True, slots=True)
class Marked:
    """A quote on one side of an article: its number there, what became of it, its spans, and what to say of it."""

    number: str
    state: str
    content: tuple[Span, ...]
    cue: tuple[Span, ...]
    source: tuple[Span, ...]
    speaker: str
    hint: str


@dataclass(frozen=True, slots=True)
class Piece:
    """Text that is drawn in one way; `numbers` are those of the quotes that begin with it."""

    text: str
    classes: str
    hint: str
    numbers: tuple[Marked, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A paragraph on both sides."""

    gold: tuple[Piece, ...]
    predicted: tuple[Piece, ...]
    differs: bool


@dataclass(frozen=True, slots=True)
class Section:
    """An article; `anchor` is its id on the page."""

    anchor: str
    result: Result
    rows: tuple[Row, ...]


def render_page(report: Report, *, title: str) -> str:
    """The page, in HTML without scripts, links or anything else from elsewhere."""
    from jinja2 import Environment  # noqa: PLC0415 - only here

    template = resource("pages", "evaluation.html").read_text(encoding="utf-8")
    environment = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
    environment.filters["share"] = lambda value: f"{value:.3f}"
    shown = figures(report)
    return environment.from_string(template).render(
        title=title,
        figures=shown,
        kinds=kinds(shown["quotes"]),
        sections=[section(f"a{number}", result) for number, result in enumerate(report.results, start=1)],
        anchors={result.article.id: f"a{number}" for number, result in enumerate(report.results, start=1)},
    )


def section(anchor: str, result: Result) -> Section:
    """One article, paragraph by paragraph."""
    gold, predicted = marked(result)
    rows = []
    for paragraph in _paragraphs(result.article.text):
        sides = tuple(tuple(_pieces(result.article.text, paragraph, side)) for side in (gold, predicted))
        differs = any(_touches(mark, paragraph) and mark.state != RIGHT for mark in (*gold, *predicted))
        rows.append(Row(sides[0], sides[1], differs))
    return Section(anchor, result, tuple(rows))


def marked(result: Result) -> tuple[list[Marked], list[Marked]]:
    """The quotes of both sides; those that are the same bear one number, those that gold does not have a plus sign."""
    gold, predicted = result.article.quotes, result.prediction.quotes
    states = {pair.gold: RIGHT if pair.linked else MISPLACED for pair in result.pairs}
    order = sorted((i for i in range(len(gold)) if gold[i].content), key=lambda i: hull(gold[i].content))
    numbers = {index: str(number) for number, index in enumerate(order, start=1)}
    partner = {pair.predicted: pair.gold for pair in result.pairs}
    left = [_gold(gold[i], numbers[i], states.get(i, MISSED)) for i in order]
    right = []
    surplus = 0
    for index, quote in enumerate(predicted):
        same = partner.get(index)
        surplus += same is None
        number, state = (f"+{surplus}", SURPLUS) if same is None else (numbers[same], states[same])
        right.append(_predicted(quote, number, state))
    return left, right


def _gold(quote: GoldQuote, number: str, state: str) -> Marked:
    return Marked(number, state, quote.content, quote.cue, quote.source, quote.speaker or "", _hint(quote.kind, state))


def _predicted(quote: PredictedQuote, number: str, state: str) -> Marked:
    hint = f"{_hint(quote.kind, state)}; {certainty_word(quote.certainty)} ({quote.certainty:.2f})"
    return Marked(number, state, quote.content, quote.cue, quote.source, quote.speaker or "", hint)


def _hint(kind: QuoteKind, state: str) -> str:
    return f"{kind.value}, {_SAID[state]}"


def _paragraphs(text: str) -> Iterator[Span]:
    for line in re.finditer(r"[^\n]*\S[^\n]*", text):
        yield Span(line.start(), line.end())


def _touches(mark: Marked, paragraph: Span) -> bool:
    return any(s.start < paragraph.end and paragraph.start < s.end for s in (*mark.content, *mark.source))


def _pieces(text: str, paragraph: Span, side: Sequence[Marked]) -> Iterator[Piece]:
    here = [mark for mark in side if _touches(mark, paragraph)]
    edges = {paragraph.start, paragraph.end}
    for mark in here:
        for span in (*mark.content, *mark.cue, *mark.source):
            edges |= {edge for edge in span if paragraph.start < edge < paragraph.end}
    for start, end in pairwise(sorted(edges)):
        yield _piece(text, Span(start, end), here)


def _piece(text: str, span: Span, here: Iterable[Marked]) -> Piece:
    inside = [mark for mark in here if _covers(mark.content, span)]
    states = [state for state in _WORST_FIRST if any(mark.state == state for mark in inside)]
    classes = [*(["content", states[0]] if states else []), *(["nested"] if len(inside) > 1 else [])]
    classes += ["source"] if any(_covers(mark.source, span) for mark in here) else []
    classes += ["cue"] if any(_covers(mark.cue, span) for mark in here) else []
    hint = " | ".join(f"{mark.number}: {mark.hint}" for mark in inside)
    begin = tuple(mark for mark in inside if mark.content and min(mark.content).start == span.start)
    return Piece(text[span.start : span.end], " ".join(classes), hint, begin)


def _covers(spans: Iterable[Span], part: Span) -> bool:
    return any(span.start <= part.start and part.end <= span.end for span in spans)
