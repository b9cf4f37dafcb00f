from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.document import (
    Analysis,
    Certainty,
    Evidence,
    Polarity,
    Quote,
    QuoteKind,
    RunnerUp,
    Span,
    Speaker,
    SpeakerKind,
)
from desktop.presentation.receipt import Receipt, citation, receipt
from desktop.presentation.rows import NOBODY
from tests.samples import find, make_document, seed_analysis, seed_document

DOCUMENT = seed_document()
ANALYSIS = seed_analysis(DOCUMENT)


def _receipt(quote: str, analysis: Analysis = ANALYSIS) -> Receipt:
    found = receipt(DOCUMENT, analysis, quote)
    assert found is not None
    return found


def _with(quote_id: str, **changes: object) -> Analysis:
    quotes = tuple(replace(q, **changes) if q.id == quote_id else q for q in ANALYSIS.quotes)  # type: ignore[arg-type]
    return replace(ANALYSIS, quotes=quotes)


def test_a_receipt_leads_from_the_source_to_the_name() -> None:
    shown = _receipt("q4")
    assert (shown.name, shown.role, shown.certainty) == ("Sergey Lavrov", "Russian Foreign Minister", Certainty.CERTAIN)
    assert [link.text for link in shown.chain] == ["Lavrov", "Sergey Lavrov"]
    assert all(link.span.of(DOCUMENT.text).split() == link.text.split() for link in shown.chain)
    assert shown.chain[1].paragraph < shown.chain[0].paragraph
    assert (shown.cue, shown.remarks, shown.next_best) == (
        "reportedly declared",
        ("second-hand",),
        "the Taliban (0.02)",
    )


def test_a_quote_that_is_not_there_has_no_receipt() -> None:
    assert receipt(DOCUMENT, ANALYSIS, "q99") is None


def test_not_attributed_is_a_proper_answer() -> None:
    shown = _receipt("q6", _with("q6", speaker=None, source=()))
    assert (shown.name, shown.role, shown.style, shown.source) == (NOBODY, "", None, "")


@pytest.mark.parametrize(
    ("polarity", "remark"),
    [(Polarity.DENIED, "denied"), (Polarity.WITHHELD, "not said: the source refused or did not say")],
)
def test_denials_are_said(polarity: Polarity, remark: str) -> None:
    assert _receipt("q3", _with("q3", evidence=Evidence("x", polarity=polarity))).remarks == (remark,)


def test_a_nested_quote_names_who_reports_it() -> None:
    shown = _receipt("q3", _with("q3", evidence=Evidence("x", nested_in="q2")))
    assert shown.remarks == ("as reported by Voice of America",)
    lost = _with("q3", evidence=Evidence("x", nested_in="q99"))
    assert _receipt("q3", lost).remarks == ()


def test_only_the_best_of_the_others_is_named() -> None:
    runners = (RunnerUp("A", 0.2), RunnerUp("B", 0.1))
    assert _receipt("q3", _with("q3", evidence=Evidence("x", runners_up=runners))).next_best == "A (0.20)"


def _citation(quote_id: str) -> str:
    return citation(DOCUMENT, ANALYSIS, next(q for q in ANALYSIS.quotes if q.id == quote_id))


def test_a_citation_names_speaker_article_and_paragraph() -> None:
    said, who = _citation("q4").split("\n")
    assert said.startswith("“We are calling for")
    assert who.startswith("— Sergey Lavrov, Russian Foreign Minister. “")
    assert DOCUMENT.title in who
    assert who.endswith("para. 8.")


def test_a_paraphrase_is_never_cited_as_verbatim() -> None:
    said, who = _citation("q7").split("\n")
    assert "“" not in said
    assert "(paraphrase)" in who
    assert "(partly word for word)" in _citation("q3")


def test_a_citation_does_without_title_and_speaker() -> None:
    text = "It rained, they say."
    document = replace(make_document(text), title="")
    quote = Quote("q1", QuoteKind.INDIRECT, (find(text, "It rained"),))
    assert citation(document, Analysis(document.id, "test", (), (quote,)), quote) == (
        f"It rained\n— {NOBODY} (paraphrase)."
    )
    speaker = Speaker("s1", "they", SpeakerKind.GROUP, ("q1",))
    named = replace(quote, speaker="s1", content=(Span(0, 2), Span(3, 9)))
    assert citation(document, Analysis(document.id, "test", (), (named,), (speaker,)), named).startswith(
        "It … rained\n— They (paraphrase)."
    )


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("/home/ann/secret story/draft.txt", "draft.txt"),
        ("C:\\Users\\ann\\draft.txt", "draft.txt"),
        ("https://example.org/news/1", "https://example.org/news/1"),
    ],
)
def test_a_citation_tells_no_folders(source: str, told: str) -> None:
    quote = next(q for q in ANALYSIS.quotes if q.id == "q4")
    cited = citation(replace(DOCUMENT, source=source), ANALYSIS, quote)
    assert f", {told}, para. 8." in cited
    assert "ann" not in cited.split("\n")[1]


def test_a_citation_of_a_headline_has_no_number() -> None:
    headline = Quote("q", QuoteKind.INDIRECT, (find(DOCUMENT.text, "Withdrawal of Foreign Troops"),))
    assert citation(DOCUMENT, ANALYSIS, headline).endswith(", taliban-talks-in-moscow.txt.")
