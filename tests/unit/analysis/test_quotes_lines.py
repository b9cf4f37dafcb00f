from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.analysis.pieces import line_blocks
from desktop.analysis.quotes.lines import flowing, joined
from desktop.analysis.quotes.marks import quotations
from desktop.document import Block, BlockRole, Span


def paragraphs(text: str) -> list[str]:
    return [block.span.of(text) for block in joined(text, line_blocks(text))]


def flows(text: str) -> str:
    spans = [block.span for block in joined(text, line_blocks(text))]
    return flowing(text, spans, quotations(text, spans))


@pytest.mark.parametrize(
    "text",
    [
        "“We came in May .\nThen it rained .\nNow we go , ” said Ann .",
        '" We came in May .\nNow we go , " said Ann .',
        "' We came in May .\nNow we go , ' said Ann .",
        "‘ We came in May .\nNow we go , ’ said Ann .",
        "“Is it over?”\nasked Ann.",
        "“It is\nover,” said Ann. “Quite\nover.”",
    ],
)
def test_lines_that_cut_through_speech_are_one_paragraph(text: str) -> None:
    assert paragraphs(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "“We came in May.\n“Then it rained.\n“Now we go,” said Ann.",
        "“We came in May.\n\nNow we go,” said Ann.",
        "Nobody closes “this.\nAnd here “another” stands.",
        "The boys' room was shut.\nIt was the dogs' turn.",
        "“Is it over?”\nAnn shook her head.",
        "Buy:\nmilk\nbread",
    ],
)
def test_other_lines_are_paragraphs_of_their_own(text: str) -> None:
    assert paragraphs(text) == [line for line in text.split("\n") if line]


def test_list_items_are_not_joined() -> None:
    text = "“One\ntwo”"
    blocks = [Block(Span(0, 4), BlockRole.LIST_ITEM), Block(Span(5, 9), BlockRole.LIST_ITEM)]
    assert list(joined(text, blocks)) == blocks


def test_a_mark_that_nobody_closes_does_not_take_the_whole_text() -> None:
    lines = ["“It began here ."] + ["Then it went on ."] * 500 + ["It ended here . ”"]
    assert len(paragraphs("\n".join(lines))) == len(lines)


def test_other_marks_become_double_ones_and_line_ends_inside_a_paragraph_spaces() -> None:
    assert (
        flows("' We go .\nNow , ' said Ann .\nBob's dog barked.") == "“ We go . Now , ” said Ann .\nBob's dog barked."
    )
    assert flows("``We go,'' said Ann.") == " “We go,”  said Ann."


@pytest.mark.parametrize("text", ["“We go,” said Ann of the ‘long goodbye’.", "''We go,'' said Ann."])
def test_marks_that_news_has_stay(text: str) -> None:
    assert flows(text) == text


@given(st.text(alphabet="ab .,\n“”‘’'\"`«»", max_size=80))
def test_nothing_is_lost_and_no_offset_moves(text: str) -> None:
    blocks = list(joined(text, line_blocks(text)))
    kept = [index for block in blocks for index in range(*block.span)]
    assert kept == sorted(set(kept))
    assert {i for b in line_blocks(text) for i in range(*b.span)} <= set(kept)
    assert len(flows(text)) == len(text)
