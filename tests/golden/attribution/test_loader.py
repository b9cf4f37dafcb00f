"""What is marked in a case comes out as the spans of a document, and what is written wrongly is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.document import BlockRole, Polarity, QuoteKind, words
from tests.golden.attribution.cases import Case, case_of, load
from tests.golden.attribution.markup import MarkupError, parse

_SAID = "{d1|“We stay,”} {q1|said} {s1|Hugh Hill, a doctor}. {d1|“All of us.”}"


def case(text: str, *who: str, **more: object) -> Case:
    return case_of({"id": "case", "text": text, "who": who, **more})


def test_marked_words_become_spans_of_the_text_without_marks() -> None:
    made = case(_SAID, "Hugh Hill")
    text, (quote,) = made.document.text, made.quotes
    assert text == "“We stay,” said Hugh Hill, a doctor. “All of us.”"
    assert [span.of(text) for span in quote.content] == ["“We stay,”", "“All of us.”"]
    assert (words(quote.cue, text), words(quote.source, text)) == ("said", "Hugh Hill, a doctor")
    assert (quote.kind, quote.speaker) == (QuoteKind.DIRECT, "Hugh Hill")


def test_marks_may_be_nested_and_shared() -> None:
    made = case("{s1|VOA} {q1|reported} that {i1|{s2|Lee} {q2|said} {i2,i3|it is over}}, as {s3|Poe} {q3|did}.", *"???")
    assert [words(quote.content, made.document.text) for quote in made.quotes] == [
        "Lee said it is over",
        "it is over",
        "it is over",
    ]


def test_marks_in_markdown_follow_the_words_through_the_reader() -> None:
    source = "# Late\n\n{s1|**Ann** [Lee](https://example.org)} {q1|wrote}:\n\n> {d1|It *is* over.}\n"
    made = case(source, "Ann Lee", format="markdown")
    text, (quote,) = made.document.text, made.quotes
    assert (words(quote.source, text), words(quote.content, text)) == ("Ann Lee", "It is over.")
    assert [block.role for block in made.document.blocks] == [
        BlockRole.HEADLINE,
        BlockRole.PARAGRAPH,
        BlockRole.QUOTATION,
    ]


def test_polarity_second_hand_and_open_names_are_kept() -> None:
    made = case("{i1|A}, {i2|B}, {i3|C}.", "", "?", "Lee", denied=[1], withheld=[2], second_hand=[3])
    assert [quote.polarity for quote in made.quotes] == [Polarity.DENIED, Polarity.WITHHELD, Polarity.ASSERTED]
    assert [quote.second_hand for quote in made.quotes] == [False, False, True]
    assert [(quote.speaker, quote.names_speaker) for quote in made.quotes] == [
        (None, True),
        (None, False),
        ("Lee", True),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "{d1|“We stay,”",
        "“We stay,”} he said.",
        "{x1|“We stay,”}",
        "{d1| “We stay,”}",
        "{d1|}",
        "{d1|“One.\n\n“Two.”}",
        "{s1|Hill} spoke.",
        "{d1|“We”} {i1|stay}",
        "{d2|“We stay,”}",
    ],
)
def test_wrong_marks_are_refused(text: str) -> None:
    with pytest.raises(MarkupError):
        case(text, "?")


def test_as_many_names_as_quotes_are_wanted_and_no_unknown_key() -> None:
    with pytest.raises(MarkupError, match="1 quotes, but who names 2"):
        case(_SAID, "Hill", "Hill")
    with pytest.raises(MarkupError, match="speaker"):
        case(_SAID, "Hill", speaker="Hill")
    with pytest.raises(MarkupError, match="formats"):
        case(_SAID, "Hill", format="html")


def test_a_wrong_case_is_named(tmp_path: Path) -> None:
    (tmp_path / "odd.toml").write_text('[[case]]\nid = "broken"\ntext = "{d1|x"\n', encoding="utf-8")
    with pytest.raises(MarkupError, match="odd: broken: never closed"):
        load("odd", tmp_path)


@given(st.text(st.characters(exclude_characters="{}", exclude_categories=["Cs"]), min_size=1))
def test_text_without_marks_stays_as_it_is(text: str) -> None:
    document, quotes = parse(text)
    assert (document.text, quotes) == (text, {})


@given(st.lists(st.text("ab“”.,’ ", min_size=1).filter(lambda s: s == s.strip()), min_size=1, max_size=5))
def test_every_marked_range_covers_its_words(pieces: list[str]) -> None:
    marked = " ".join(f"{{i{i}|{words}}}" for i, words in enumerate(pieces, start=1))
    document, quotes = parse(marked)
    assert document.text == " ".join(pieces)
    assert [quote.content[0].of(document.text) for quote in quotes.values()] == pieces
