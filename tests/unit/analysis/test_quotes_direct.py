from __future__ import annotations

import pytest

from desktop.analysis.analyzer import Analyzer
from desktop.document import BlockRole, QuoteKind
from tests.models import rules_alone
from tests.unit.analysis.quoting import Said, quotes_in

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def analyzer() -> Analyzer:
    return rules_alone()


def test_a_quotation_around_its_cue_is_one_quote(analyzer: Analyzer) -> None:
    quotes = quotes_in(analyzer, "“We are here,” Mayor Ann Lee said, “and we stay.”")
    assert quotes.said() == [Said("Mayor Ann Lee", "“We are here,” … “and we stay.”", "said")]
    assert quotes.only().kind is QuoteKind.DIRECT
    assert quotes.only().verbatim == quotes.only().content


def test_further_quoted_sentences_belong_to_the_same_quote(analyzer: Analyzer) -> None:
    quotes = quotes_in(analyzer, "“We are here,” he said. “We stay until the end.”")
    assert quotes.said() == [Said("he", "“We are here,” … “We stay until the end.”", "said")]


def test_an_exclamation_is_followed_by_its_cue(analyzer: Analyzer) -> None:
    quotes = quotes_in(analyzer, "“Is it over for good?” Ann Lee asked.")
    assert quotes.said() == [Said("Ann Lee", "“Is it over for good?”", "asked")]


def test_a_quotation_over_several_paragraphs_is_one_quote(analyzer: Analyzer) -> None:
    quotes = quotes_in(
        analyzer, "“We began in May.", "“Then the rain came.", "“Now it is over,” said Hugh Hill, a doctor, on Monday."
    )
    assert quotes.said() == [
        Said("Hugh Hill, a doctor", "“We began in May. … “Then the rain came. … “Now it is over,”", "said")
    ]


def test_a_wholly_quoted_paragraph_goes_on_with_the_speaker_before(analyzer: Analyzer) -> None:
    quotes = quotes_in(
        analyzer,
        "“I love this city. It made me,” Lee said.",
        "“I will never leave it for anything.”",
        "People cheered.",
    )
    assert quotes.only().content[-1].of(quotes.text) == "“I will never leave it for anything.”"


def test_two_speakers_in_one_paragraph_are_kept_apart(analyzer: Analyzer) -> None:
    quotes = quotes_in(analyzer, "“Is it over?” she asked. “No,” he replied.")
    assert [(said.source, said.content) for said in quotes.said()] == [("she", "“Is it over?”"), ("he", "“No,”")]


@pytest.mark.parametrize(
    "speech",
    [
        "“The road is closed,”",
        '"The road is closed,"',
        "‘The road is closed,’",
        "''The road is closed,''",
        "«The road is closed»,",
    ],
)
def test_marks_of_any_style(analyzer: Analyzer, speech: str) -> None:
    quotes = quotes_in(analyzer, f"{speech} said Mary Poole, the head teacher.")
    assert [said.source for said in quotes.said()] == ["Mary Poole, the head teacher"]
    assert quotes.only().kind is QuoteKind.DIRECT


def test_a_colon_introduces_speech(analyzer: Analyzer) -> None:
    quotes = quotes_in(analyzer, "In a statement, the company said: “We regret the accident. We will pay.”")
    assert quotes.said() == [Said("the company", "“We regret the accident. We will pay.”", "said")]


def test_the_colon_may_end_the_paragraph_before(analyzer: Analyzer) -> None:
    quotes = quotes_in(analyzer, "The minister told the crowd:", "“There has never been a better year for farmers.”")
    assert [(s.source, s.content) for s in quotes.said()] == [
        ("The minister", "“There has never been a better year for farmers.”")
    ]


def test_a_block_quotation_needs_no_marks(analyzer: Analyzer) -> None:
    quotes = quotes_in(
        analyzer,
        "The minister wrote:",
        "There has never been a better year. I think it will last.",
        roles={1: BlockRole.QUOTATION},
    )
    assert [(s.source, s.content) for s in quotes.said()] == [
        ("The minister", "There has never been a better year. I think it will last.")
    ]
    assert quotes.only().kind is QuoteKind.DIRECT


def test_a_signature_names_the_speaker(analyzer: Analyzer) -> None:
    quotes = quotes_in(analyzer, "“Our new plant will create many jobs here.” – Ann Lee, chief executive of Northway")
    assert quotes.said() == [
        Said("Ann Lee, chief executive of Northway", "“Our new plant will create many jobs here.”", "")
    ]


def test_a_bracket_in_a_signature_is_part_of_it(analyzer: Analyzer) -> None:
    quotes = quotes_in(analyzer, "“Our new plant will create many jobs here.” – Ann Lee (D-N.Y.), chair of the panel")
    assert [said.source for said in quotes.said()] == ["Ann Lee (D-N.Y.), chair of the panel"]


def test_interview_turns(analyzer: Analyzer) -> None:
    quotes = quotes_in(
        analyzer,
        "TOM ASH: Why did you leave the party?",
        "ANN LEE: I think it was time to go.",
        "It was a long story.",
        "TOM ASH: Do you regret it now?",
    )
    assert [(s.source, s.content) for s in quotes.said()] == [
        ("TOM ASH", "Why did you leave the party?"),
        ("ANN LEE", "I think it was time to go. … It was a long story."),
        ("TOM ASH", "Do you regret it now?"),
    ]


def test_turns_of_a_transcript_that_stands_in_marks(analyzer: Analyzer) -> None:
    quotes = quotes_in(
        analyzer,
        "Partial transcript as follows:",
        '"ASH: Why did you leave the party?',
        '"LEE: I think it was time to go. As “The Herald” wrote, it was a long story.',
        '"ASH: Do you regret it now?',
        '"LEE: Not for a minute."',
    )
    assert [(s.source, s.content) for s in quotes.said() if s.source in {"ASH", "LEE"}] == [
        ("ASH", "Why did you leave the party?"),
        ("LEE", "I think it was time to go. As “The Herald” wrote, it was a long story."),
        ("ASH", "Do you regret it now?"),
        ("LEE", "Not for a minute."),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "It rained “cats and dogs” on Monday.",
        "She ate so-called “freedom fries” and read “War and Peace” on the train.",
        "Bill “The Bull” Jones walked home.",
    ],
)
def test_what_nobody_spoke_is_no_quote(analyzer: Analyzer, text: str) -> None:
    assert quotes_in(analyzer, text).said() == []


def test_speech_without_a_speaker_is_left_without_one(analyzer: Analyzer) -> None:
    quotes = quotes_in(analyzer, "The hall was full. “Nobody here will ever forget this night.” Then it rained.")
    assert quotes.said() == [Said("", "“Nobody here will ever forget this night.”", "")]


def test_a_caption_is_no_evidence(analyzer: Analyzer) -> None:
    caption = "“We are here,” Mayor Ann Lee said on Monday."
    assert quotes_in(analyzer, caption, roles={0: BlockRole.CAPTION}).said() == []


def test_a_short_exclamation_of_nobody_is_speech_all_the_same(analyzer: Analyzer) -> None:
    quotes = quotes_in(analyzer, "The door fell shut.", "“Hush!”", "Then it was dark.")
    assert quotes.said() == [Said("", "“Hush!”", "")]


def test_a_clause_between_commas_parts_one_quote_whatever_its_verb(analyzer: Analyzer) -> None:
    quotes = quotes_in(analyzer, "“Aw,” fleered Jack Hill, “he is no rider. He is a cook!”")
    assert [said.content for said in quotes.said()] == ["“Aw,” … “he is no rider. He is a cook!”"]


def test_no_source_is_looked_for_inside_the_speech_it_parts(analyzer: Analyzer) -> None:
    quotes = quotes_in(analyzer, "“Pho,” said Belcour, “a musket ball from our friends may make you feel worse.”")
    assert [said.source for said in quotes.said()] == ["Belcour"]


def test_a_space_on_both_sides_of_every_mark(analyzer: Analyzer) -> None:
    quotes = quotes_in(analyzer, "' I came early , ' said Ann Lee .\n' It rained .\nI went home , ' she said .")
    assert [said.content for said in quotes.said()] == ["' I came early , '", "' It rained .\nI went home , '"]
