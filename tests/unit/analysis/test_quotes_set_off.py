"""Posts and block quotations of web pages, read as a page is read: who signed them said them."""

from __future__ import annotations

import pytest

from desktop.analysis.analyzer import Analyzer
from desktop.document import BlockRole, QuoteKind, TextSource
from desktop.readers import read
from tests.models import loaded, rules_alone
from tests.unit.analysis.quoting import Quotes

pytestmark = pytest.mark.model

BEFORE = "<h1>Bridge closed for a year</h1><p>The council closed the bridge on Monday after a survey of its piers.</p>"
AFTER = "<p>The closure will last until the spring, and ferries will run in the meantime every hour.</p>"
TWEET = (
    '<blockquote class="twitter-tweet"><p lang="en">Ninety years without a proper survey. Somebody should answer for '
    'that.</p>&mdash; Leo Brandt (@leobrandt) <a href="https://twitter.com/leobrandt/status/1">May 13, 2024</a>'
    "</blockquote>"
)
WORDS = "Ninety years without a proper survey. Somebody should answer for that."


@pytest.fixture(scope="module", params=[rules_alone, loaded])
def analyzer(request: pytest.FixtureRequest) -> Analyzer:
    made: Analyzer = request.param()
    return made


def quotes_of(analyzer: Analyzer, passage: str) -> Quotes:
    document = read(TextSource(f"<html><body><article>{BEFORE}{passage}{AFTER}</article></body></html>", format="html"))

    return Quotes(document.text, analyzer.analyze(document))


@pytest.mark.parametrize(
    ("passage", "source", "words"),
    [
        (TWEET, "Leo Brandt", WORDS),
        (TWEET.replace('<p lang="en">', "").replace("</p>", " "), "Leo Brandt", WORDS),
        (
            (
                "<blockquote><p>We will open the bridge again before the summer.</p><p>Nobody should doubt it.</p>"
                "<footer>— Ann Lee, mayor</footer></blockquote>"
            ),
            "Ann Lee, mayor",
            "We will open the bridge again before the summer. … Nobody should doubt it.",
        ),
        (
            (
                "<blockquote><p>“We will open the bridge again before the summer.”</p><cite>— Ann Lee, mayor</cite>"
                "</blockquote>"
            ),
            "Ann Lee, mayor",
            "“We will open the bridge again before the summer.”",
        ),
    ],
)
def test_who_signs_a_set_off_passage_said_it(analyzer: Analyzer, passage: str, source: str, words: str) -> None:
    quotes = quotes_of(analyzer, passage)
    assert [(said.source, said.content) for said in quotes.said()] == [(source, words)]
    assert quotes.only().kind is QuoteKind.DIRECT


def test_each_post_is_its_authors(analyzer: Analyzer) -> None:
    other = TWEET.replace("Leo Brandt", "Ann Lee").replace("leobrandt", "annlee").replace("Ninety", "Eighty")
    quotes = quotes_of(analyzer, TWEET + other)
    assert [said.source for said in quotes.said()] == ["Leo Brandt", "Ann Lee"]


@pytest.mark.parametrize("role", [BlockRole.CAPTION, BlockRole.PULL_QUOTE])
def test_what_is_no_evidence_is_not_quoted(analyzer: Analyzer, role: BlockRole) -> None:
    passage = {
        BlockRole.CAPTION: '<figure><img src="a.png"><figcaption>“We stay,” said Ann Lee.</figcaption></figure>',
        BlockRole.PULL_QUOTE: '<aside class="pullquote">“We stay,” said Ann Lee.</aside>',
    }[role]
    assert quotes_of(analyzer, passage).said() == []


@pytest.mark.parametrize(
    "turns",
    [
        (
            "<p><b>Q:</b> Why did you close the bridge?</p><p><b>A:</b> Because it was not safe any more.</p>"
            "<p><b>Q:</b> When will it open again?</p><p><b>A:</b> I hope that it opens before the summer.</p>"
        ),
        (
            "<dl><dt>Joel Hart:</dt><dd>Why did you close the bridge?</dd><dt>Ann Lee:</dt><dd>Because it was not safe "
            "any more.</dd><dt>Joel Hart:</dt><dd>When will it open again?</dd><dt>Ann Lee:</dt><dd>I hope that it "
            "opens before the summer.</dd></dl>"
        ),
    ],
)
def test_turns_of_an_interview(analyzer: Analyzer, turns: str) -> None:
    contents = [said.content for said in quotes_of(analyzer, turns).said()]
    assert contents == [
        "Why did you close the bridge?",
        "Because it was not safe any more.",
        "When will it open again?",
        "I hope that it opens before the summer.",
    ]
