"""Certainty against what is right, the worst articles, annotators against one another, tables and the page."""

from __future__ import annotations

import io
from html.parser import HTMLParser

import pytest

from desktop.document import Certainty, QuoteKind, Span
from desktop.evaluation import Report, agreement, evaluate, render
from desktop.evaluation.calibration import Calibration
from desktop.evaluation.figures import figures
from desktop.evaluation.gold import GoldArticle, GoldQuote
from desktop.evaluation.page import render_page
from desktop.evaluation.scores import Pair, PredictedQuote, Prediction
from desktop.evaluation.tables import write_tables

TEXT = "“A <b> & c,” Ann said.\n\nBo says that it rains. Eve says that it snows."


def spans(words: str) -> tuple[Span, ...]:
    return (Span(TEXT.index(words), TEXT.index(words) + len(words)),)


def article(name: str = "a") -> GoldArticle:
    quotes = (
        GoldQuote(QuoteKind.DIRECT, spans("“A <b> & c,”"), spans("Ann"), "Ann"),
        GoldQuote(QuoteKind.INDIRECT, spans("it rains"), spans("Bo"), "Bo"),
        GoldQuote(QuoteKind.INDIRECT, spans("it snows"), spans("Eve")),
    )
    return GoldArticle(name, TEXT, quotes, title="Rain & <snow>")


def predicted(content: str, source: str, certainty: float = 1.0) -> PredictedQuote:
    return PredictedQuote(spans(content), spans(source), source, certainty=certainty, kind=QuoteKind.DIRECT)


HALF_RIGHT = Prediction(
    (predicted("“A <b> & c,”", "Ann", 0.95), predicted("it rains", "Eve", 0.6), predicted("says", "Bo"))
)


def report() -> Report:
    return evaluate([article("a"), article("b")], lambda a: HALF_RIGHT if a.id == "a" else Prediction())


def test_certainty_is_held_against_what_is_right() -> None:
    calibration = Calibration()
    quotes = [predicted("it rains", "Bo", certainty) for certainty in (0.85, 0.85, 0.25, 1.0)]
    calibration.count(quotes, [Pair(0, 0, exact=True, linked=True), Pair(1, 2, exact=True, linked=False)])
    assert [part.count for part in calibration.bins] == [0, 0, 1, 0, 0, 0, 0, 0, 2, 1]
    assert calibration.error == pytest.approx((0.25 + 2 * 0.35 + 1.0) / 4)
    assert calibration.words[Certainty.CERTAIN].count == calibration.direct_certain.count == 1
    assert Calibration().error == 0.0


def test_the_worst_articles_come_first_and_perfect_ones_not_at_all() -> None:
    assert [(r.article.id, r.errors) for r in report().worst] == [("b", 3), ("a", 3)]
    perfect = Prediction(tuple(PredictedQuote(q.content, q.source) for q in article().quotes))
    assert evaluate([article()], lambda _: perfect).worst == []


def test_articles_are_reported_one_by_one_in_order() -> None:
    seen: list[str] = []
    evaluate([article("b"), article("a")], lambda _: Prediction(), on_article=lambda a: seen.append(a.id))
    assert seen == ["b", "a"]


def test_annotators_are_scored_against_one_another() -> None:
    one = article("x#1")
    other = GoldArticle("x#2", TEXT, one.quotes[:1])
    shown = figures(agreement([one, other, article("y#1")]))["quotes"]
    assert (shown["gold"], shown["pred"]) == (4, 4)
    assert shown["content"] == {"P": 0.5, "R": 0.5, "F1": 0.5}


def test_tables_hold_the_figures_of_the_json() -> None:
    stream = io.StringIO()
    write_tables(report(), stream)
    lines = {line.split("  ")[0]: line.split() for line in stream.getvalue().splitlines() if line}
    assert lines["content"][-3:] == [".667", ".333", ".444"]
    assert lines["source before content"][-3:] == ["4", ".250", ".000"]
    assert lines["a"][-4:] == ["1", "1", "1", "1"]


class Reader(HTMLParser):
    """Text by innermost class, and whether every tag is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[tuple[str, str]] = []
        self.found: list[tuple[str, str]] = []
        self.linked: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.linked += [value for name in ("src", "href") if (value := given.get(name))]
        if tag not in {"meta", "input", "rect", "path"}:
            self.open.append((tag, given.get("class") or ""))

    def handle_endtag(self, tag: str) -> None:
        if tag not in {"rect", "path"}:
            assert self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        if self.open:
            self.found.append((self.open[-1][1], data))


def test_the_page_shows_both_sides_and_needs_nothing_else() -> None:
    page = render_page(report(), title="Gold & <more>")
    reader = Reader()
    reader.feed(page)
    assert not reader.open
    assert all(link.startswith("#") for link in reader.linked)
    assert "<script" not in page
    assert "url(" not in page
    shown = [(kind, words) for kind, words in reader.found if kind.startswith("content ")]
    assert shown.count(("content right", "“A <b> & c,”")) == 2
    assert shown.count(("content misplaced", "it rains")) == 2
    assert ("content missed", "it snows") in shown
    assert ("content surplus", "says") in shown


def test_the_page_keeps_the_whole_text_of_either_side() -> None:
    reader = Reader()
    reader.feed(render_page(evaluate([article()], lambda _: HALF_RIGHT), title="t"))
    text = "".join(data for kind, data in reader.found if kind in {"", "source"} or kind.startswith("content "))
    for paragraph in TEXT.split("\n\n"):
        assert text.count(paragraph) == 2


def test_nothing_is_shown_of_what_gold_does_not_hold() -> None:
    empty = evaluate([GoldArticle("a", TEXT, ())], lambda _: HALF_RIGHT)
    assert set(figures(empty)) == {"articles", "quotes", "worst"}
    assert render(empty)
    stream = io.StringIO()
    write_tables(empty, stream)
    assert "By kind" not in stream.getvalue()
