from __future__ import annotations

import pytest

from desktop.analysis.analyzer import Analyzer
from desktop.document import BlockRole, Polarity, QuoteKind
from tests.models import rules_alone
from tests.unit.analysis.quoting import Said, quotes_in

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def analyzer() -> Analyzer:
    return rules_alone()


def test_a_that_clause(analyzer: Analyzer) -> None:
    quotes = quotes_in(analyzer, "The minister argued on May 18 that the bridge would hold.")
    assert quotes.said() == [Said("The minister", "the bridge would hold", "argued")]
    assert quotes.only().kind is QuoteKind.INDIRECT


def test_partly_quoted_content_is_mixed(analyzer: Analyzer) -> None:
    quotes = quotes_in(analyzer, "The minister said the bridge was “safe for all.”")
    assert quotes.said() == [Said("The minister", "the bridge was “safe for all.”", "said")]
    assert quotes.only().kind is QuoteKind.MIXED
    assert [span.of(quotes.text) for span in quotes.only().verbatim] == ["“safe for all.”"]


def test_the_source_is_the_whole_phrase(analyzer: Analyzer) -> None:
    quotes = quotes_in(
        analyzer, "Olga Petrova, a lawyer with a degree from Leeds who advises the union, said the plant was closed."
    )
    assert [said.source for said in quotes.said()] == [
        "Olga Petrova, a lawyer with a degree from Leeds who advises the union"
    ]


def test_who_is_whom_it_stands_for(analyzer: Analyzer) -> None:
    quotes = quotes_in(analyzer, "Ann Lee, who said she would run again, met the press.")
    assert quotes.said() == [Said("Ann Lee … who", "she would run again", "said")]


def test_a_cue_behind_its_content(analyzer: Analyzer) -> None:
    quotes = quotes_in(analyzer, "The plant will close in May, the office of Mayor Ann Lee said.")
    assert [(s.source, s.content) for s in quotes.said()] == [
        ("the office of Mayor Ann Lee", "The plant will close in May")
    ]


def test_a_cue_amid_its_content(analyzer: Analyzer) -> None:
    quotes = quotes_in(analyzer, "The dollar rose, analysts said, and shares fell.")
    assert quotes.said() == [Said("analysts", "The dollar rose … and shares fell", "said")]


def test_according_to(analyzer: Analyzer) -> None:
    quotes = quotes_in(analyzer, "According to the city council, the road was closed on Friday.")
    assert quotes.said() == [Said("the city council", "the road was closed on Friday", "According to")]


def test_a_noun_of_reporting(analyzer: Analyzer) -> None:
    quotes = quotes_in(analyzer, "Petrova’s claim that the plant had closed was wrong.")
    assert quotes.said() == [Said("Petrova", "the plant had closed", "claim")]


def test_a_report_of_a_report_is_nested(analyzer: Analyzer) -> None:
    quotes = quotes_in(analyzer, "Reuters reported that the minister said the road was closed.")
    outer, inner = quotes.by("Reuters"), quotes.by("the minister")
    assert quotes.words(outer).content == "the minister said the road was closed"
    assert quotes.words(inner).content == "the road was closed"
    assert quotes.parent(inner) == outer
    assert quotes.parent(outer) is None


def test_what_one_source_reports_according_to_another(analyzer: Analyzer) -> None:
    quotes = quotes_in(
        analyzer, "The road was closed on Friday, according to the city council, the Daily Star reported."
    )
    star, council = quotes.by("the Daily Star"), quotes.by("the city council")
    assert quotes.words(star).content == quotes.words(council).content == "The road was closed on Friday"
    assert quotes.parent(council) == star


def test_several_speakers_in_one_sentence(analyzer: Analyzer) -> None:
    quotes = quotes_in(
        analyzer, "Ann Lee said the road was closed, while Bob Roe told reporters that it would open soon."
    )
    assert [(s.source, s.content) for s in quotes.said()] == [
        ("Ann Lee", "the road was closed"),
        ("Bob Roe", "it would open soon"),
    ]


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("The minister denied that he had met them.", Polarity.DENIED),
        ("The bank did not say when it would reopen.", Polarity.WITHHELD),
        ("The minister refused to say whether the plant would close.", Polarity.WITHHELD),
        ("The minister said that he had met them.", Polarity.ASSERTED),
    ],
)
def test_polarity(analyzer: Analyzer, text: str, polarity: Polarity) -> None:
    assert quotes_in(analyzer, text).only().evidence.polarity is polarity


@pytest.mark.parametrize(("adverb", "second_hand"), [("reportedly", True), ("allegedly", True), ("repeatedly", False)])
def test_second_hand(analyzer: Analyzer, adverb: str, second_hand: bool) -> None:
    quotes = quotes_in(analyzer, f"The minister {adverb} said that the bridge was safe.")
    assert quotes.only().evidence.second_hand is second_hand


def test_belief_and_intention_are_attributed(analyzer: Analyzer) -> None:
    quotes = quotes_in(analyzer, "Officials believe the fire was an accident. The school hopes to reopen in June.")
    assert [(s.source, s.content) for s in quotes.said()] == [
        ("Officials", "the fire was an accident"),
        ("The school", "to reopen in June"),
    ]


def test_a_headline_with_a_name_and_a_colon(analyzer: Analyzer) -> None:
    quotes = quotes_in(
        analyzer, "Angela Merkel: I will not run again", "It was cold in Berlin.", roles={0: BlockRole.HEADLINE}
    )
    assert [(s.source, s.content) for s in quotes.said()] == [("Angela Merkel", "I will not run again")]


def test_a_plain_report_is_surer_than_one_in_a_long_sentence(analyzer: Analyzer) -> None:
    plain = quotes_in(analyzer, "The minister said that the bridge was safe.").only()
    buried = quotes_in(
        analyzer, "On the way to the airport, the minister said that the bridge was safe, and the crowd left."
    ).only()
    assert buried.certainty < plain.certainty


def test_what_somebody_is_quoted_as_saying_is_second_hand(analyzer: Analyzer) -> None:
    quotes = quotes_in(analyzer, "The singer was quoted as saying: “Berlin taught me to be bored.”")
    assert [quote.evidence.second_hand for quote in quotes.analysis.quotes] == [True]
