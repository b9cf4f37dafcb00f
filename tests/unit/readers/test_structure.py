"""Roles of blocks in plain text."""

from __future__ import annotations

import pytest

from desktop import paths
from desktop.document import Block, BlockRole, Document, FileSource
from desktop.readers import raw_document, read
from desktop.readers.structure import blocks_of

BODY = "The council met on Monday and talked about the bridge for three hours without a vote."


def roles(document: Document) -> list[tuple[str, str]]:
    return [(block.role.value, block.span.of(document.text)) for block in document.blocks]


def role_of(line: str, *, before: str = "Council talks about bridge", after: str = BODY) -> BlockRole:
    """The role of a line between a headline with a paragraph and another paragraph."""
    document = raw_document(f"{before}\n\n{BODY}\n\n{line}\n\n{after}")
    return next(block.role for block in document.blocks if block.span.of(document.text) == line)


def test_the_seed_article() -> None:
    document = read(FileSource(str(paths.seed("taliban-talks-in-moscow.txt"))))
    assert document.title == "Taliban Talks in Moscow: Russia Calls for Withdrawal of Foreign Troops"
    assert [block.role for block in document.blocks[:3]] == ["headline", "subhead", "paragraph"]
    assert {block.role for block in document.blocks[2:-1]} == {BlockRole.PARAGRAPH}
    assert document.blocks[-1].role is BlockRole.REMOVED
    assert document.blocks[-1].note == "comments"


def test_the_top_of_an_article() -> None:
    document = raw_document(
        f"Bridge over the Aire to close in May\nBy Jane Doe and John Smith\n28 May 2019\n"
        f"Work on the piers will take all summer, the mayor says\n\n{BODY}\n\n{BODY}"
    )
    assert [role for role, _ in roles(document)] == [
        "headline",
        "byline",
        "byline",
        "subhead",
        "paragraph",
        "paragraph",
    ]
    assert (document.title, document.byline, document.date) == (
        "Bridge over the Aire to close in May",
        "Jane Doe and John Smith",
        "28 May 2019",
    )


def test_text_that_begins_with_a_sentence_has_no_headline() -> None:
    document = raw_document(f"The bridge was closed on Monday.\n\n{BODY}")
    assert document.title == ""
    assert {block.role for block in document.blocks} == {BlockRole.PARAGRAPH}


@pytest.mark.parametrize(
    "line",
    [
        "Please let us know if you're having issues with commenting.",
        "Please let us know if you’re having trouble with commenting",
        "Read more: Lavrov meets delegation",
        "READ MORE",
        "Sign up for our newsletter",
        "Advertisement",
        "ADVERTISEMENT - CONTINUE READING BELOW",
        "Share on Facebook",
        "Facebook Twitter Email",
        "Follow us on Twitter",
        "We use cookies to give you the best experience.",
        "© 2019 The Paper. All rights reserved.",
        "Leave a comment",
        "View comments (12)",
        "Most popular",
        "Related: Bridge to reopen",
    ],
)
def test_site_furniture_is_removed_with_a_reason(line: str) -> None:
    document = raw_document(f"Council talks about bridge\n\n{BODY}\n\n{line}\n\n{BODY}")
    (removed,) = [block for block in document.blocks if block.role is BlockRole.REMOVED]
    assert removed.span.of(document.text) == line
    assert removed.note


@pytest.mark.parametrize(
    "line",
    [
        "“Read more,” she told the children.",
        "He told reporters to read more before they asked.",
        "Share prices fell on Monday, the bank said.",
        "Advertisement revenue fell by a third, the paper said.",
        "Comments by the minister angered the union.",
        "Related companies were not named, the ministry said.",
        "Sign up rates have doubled, according to the registrar.",
        "Cookies were served after the vote.",
        "More from the north than from the south came to vote, she said.",
        "By Monday, the Senate had gone home.",
        "Gov. Pat Hale (R) said the bridge would close.",
        "A Reuters/Ipsos poll found that most people agreed.",
        "The law would help, according to a New York Times/CBS News survey.",
    ],
)
def test_sentences_that_look_like_furniture_are_the_article(line: str) -> None:
    assert role_of(line) is BlockRole.PARAGRAPH


def test_links_under_a_heading_go_with_it() -> None:
    document = raw_document(
        f"Headline of it\n\n{BODY}\n\nRelated stories:\nBridge to reopen\nMayor to resign\n\n{BODY}"
    )
    assert [role for role, _ in roles(document)][2:] == ["removed", "removed", "removed", "paragraph"]


@pytest.mark.parametrize(
    "line",
    [
        "(AP Photo/Jane Doe)",
        "JANE DOE/AFP/Getty Images",
        "The mayor, Anna Bell, opens the bridge. Photo: Jane Doe",
        "FILE - In this file photo, the mayor opens the bridge. (AP Photo/Jane Doe, File)",
        "Mayor Anna Bell (L) shakes hands with the engineer (R) on the bridge on Monday.",
        "Anna Bell, left, with engineers",
        "Photograph: Jane Doe/Reuters",
    ],
)
def test_captions(line: str) -> None:
    assert role_of(line) is BlockRole.CAPTION


def test_a_standfirst_that_reports_speech_is_no_caption() -> None:
    line = "This is the first time that the bridge is closed, the office of Mayor Anna Bell (L) said"
    document = raw_document(f"Bridge to close\n\n{line}\n\n{BODY}\n\n{BODY}")
    assert document.blocks[1].role is BlockRole.SUBHEAD
    assert document.blocks[1].role.is_prose


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("By Jane Doe", "Jane Doe"),
        ("BY JANE DOE", "JANE DOE"),
        ("By Jane Doe, Staff Writer", "Jane Doe, Staff Writer"),
        ("By Jane van der Berg in Kabul", "Jane van der Berg"),
        ("By Jane Doe | May 28, 2019", "Jane Doe"),
        ("By Jane Doe, John Smith and Ana de la Cruz", "Jane Doe, John Smith and Ana de la Cruz"),
    ],
)
def test_bylines(line: str, byline: str) -> None:
    assert raw_document(f"Bridge to close\n\n{line}\n\n{BODY}\n\n{BODY}").byline == byline


@pytest.mark.parametrize("line", ["May 28, 2019", "28 May 2019", "Tuesday, 28 May 2019", "2019-05-28", "28/05/2019"])
def test_dates(line: str) -> None:
    for written in (line, f"Published: {line}", f"Updated {line} 10:30 AM EST"):
        assert raw_document(f"Bridge to close\n\n{written}\n\n{BODY}\n\n{BODY}").date == line


def test_credits_at_the_end_are_not_the_author() -> None:
    document = raw_document(f"Bridge to close\n\n{BODY}\n\n(Reporting by Jane Doe; Editing by John Smith)")
    assert document.blocks[-1].role is BlockRole.BYLINE
    assert document.byline == ""


def test_subheads_and_lists() -> None:
    document = raw_document(
        f"Bridge to close\n\n{BODY}\n\nWhat comes next\n\n{BODY}\n\n- a plan\n- a vote\n\n{BODY}\n\n• one point\n"
    )
    expected = "headline paragraph subhead paragraph list_item list_item paragraph list_item"
    assert " ".join(role for role, _ in roles(document)) == expected


def test_hard_wrapped_paragraphs_are_one_block_each() -> None:
    text = (
        "Bridge to close\n\n"
        "The council met on Monday and talked about the bridge for three hours\n"
        "without a vote. The mayor, who had come late, said that the work would\n"
        "begin in May whatever the council thought of it.\n\n"
        "Nobody answered her for a while. Then the oldest member of the council\n"
        "rose, looked at his watch and went home without a word to anybody.\n"
    )
    document = raw_document(text)
    assert [role for role, _ in roles(document)] == ["headline", "paragraph", "paragraph"]
    assert document.blocks[1].span.of(text).endswith("thought of it.")


def test_one_paragraph_a_line_stays_so() -> None:
    lines = [f"“Line {n} of the talk is short,” she said." for n in range(6)]
    assert [words for _, words in roles(raw_document("\n".join(lines)))] == lines


def test_a_dialogue_is_not_a_headline_or_subheads() -> None:
    document = raw_document(f"Q: Will you close the bridge?\nA: We will.\nQ: When\nA: {BODY}")
    assert {block.role for block in document.blocks} == {BlockRole.PARAGRAPH}


def test_a_raw_document_is_the_callers_string() -> None:
    text = "\ufeffBridge to close\r\n\r\nIt will, she said.\r\n"
    document = raw_document(text, id="mine", source="somewhere")
    assert (document.id, document.text, document.source) == ("mine", text, "somewhere")
    assert isinstance(document.blocks[0], Block)


@pytest.mark.parametrize("gap", ["\n\n", "\n"])
def test_the_head_of_a_press_release_is_no_prose(gap: str) -> None:
    head = ["FOR IMMEDIATE RELEASE", "Media contact: Ann Lee, 555-0100, ann@city.example", "May 3, 2024"]
    body = ["City Opens Its Harbour Bridge", "SPRINGFIELD — The mayor said that the bridge was safe again."]
    text = gap.join(head) + "\n\n" + "\n\n".join(body)
    roles = {block.span.of(text): block.role for block in blocks_of(text)}
    assert [roles.get(line) for line in head] == [BlockRole.BYLINE] * 3
    assert roles[body[0]] is BlockRole.HEADLINE
    assert roles[body[1]] is BlockRole.PARAGRAPH


@pytest.mark.parametrize(
    "words",
    [
        "Contact with the island was lost in 1950 and never restored, the keeper said.",
        "For release from prison he had to wait until May.",
        "Inquiries: the council held three of them in ten years.",
        "Press release follows press release, and nothing is ever built.",
    ],
)
def test_sentences_that_begin_like_one_are_prose(words: str) -> None:
    text = f"The bridge is closed\n\n{words}\n\nNobody else said a word to the paper on Monday."
    assert {b.span.of(text): b.role for b in blocks_of(text)}[words] is BlockRole.PARAGRAPH
