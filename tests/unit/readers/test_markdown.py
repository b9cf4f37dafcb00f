"""Markdown survives as blocks and ranges, and nothing in it is active."""

from __future__ import annotations

import pytest

from desktop.document import BlockRole, Document, InlineKind, TextSource
from desktop.readers import read
from desktop.readers.raw import Raw
from desktop.readers.registry import MARKDOWN, PLAIN, choose


def md(text: str) -> Document:
    return read(TextSource(text, "article.md"))


def shown(document: Document) -> list[tuple[str, int, str, str]]:
    return [(b.role.value, b.level, b.note, b.span.of(document.text)) for b in document.blocks]


def test_headings_have_levels_and_the_first_is_the_headline() -> None:
    document = md("# Bridge *to* close\n\nIt will.\n\n## When?\n\nSoon.\n\n# Another\n")
    assert shown(document) == [
        ("headline", 1, "", "Bridge to close"),
        ("paragraph", 0, "", "It will."),
        ("subhead", 2, "", "When?"),
        ("paragraph", 0, "", "Soon."),
        ("subhead", 1, "", "Another"),
    ]
    assert document.title == "Bridge to close"


def test_lists_keep_markers_and_depth() -> None:
    document = md("Items:\n\n3. three\n4. four\n    - below\n\n* star\n\n    goes on\n")
    assert shown(document)[1:] == [
        ("list_item", 1, "3.", "three"),
        ("list_item", 1, "4.", "four"),
        ("list_item", 2, "•", "below"),
        ("list_item", 1, "•", "star"),
        ("list_item", 1, "", "goes on"),
    ]


def test_quotations_and_footnotes() -> None:
    document = md("She wrote:[^1]\n\n> The bridge\n> will close.\n>\n>> Indeed.\n\n[^1]: In May.\n")
    assert shown(document) == [
        ("paragraph", 0, "", "She wrote:[1]"),
        ("quotation", 1, "", "The bridge will close."),
        ("quotation", 2, "", "Indeed."),
        ("footnote", 1, "1.", "In May."),
    ]


def test_inline_formatting_lies_on_the_words_it_formats() -> None:
    document = md("The *mayor* **said** `x < 1 & y` at [her site](http://a.b/c?d=e&f 'T') and <http://x.y>.\n")
    found = [(r.kind, r.span.of(document.text), r.target) for r in document.ranges]
    assert found == [
        (InlineKind.EMPHASIS, "mayor", ""),
        (InlineKind.STRONG, "said", ""),
        (InlineKind.CODE, "x < 1 & y", ""),
        (InlineKind.LINK, "her site", "http://a.b/c?d=e&f"),
        (InlineKind.LINK, "http://x.y", "http://x.y"),
    ]


def test_code_keeps_its_lines() -> None:
    document = md("Text.\n\n```python\nif x < 1:\n\n    y  =  2\n```\n")
    assert shown(document)[1][3] == "if x < 1:\n\n    y  =  2"
    assert document.ranges[0].kind is InlineKind.CODE


def test_lines_run_together_and_breaks_stay() -> None:
    assert md("One\ntwo  \nthree &amp; four\u00a0five \\*six\\*\n").text == "One two\nthree & four\u00a0five *six*"


def test_html_is_shown_as_its_text() -> None:
    document = md('A <b onclick="x()">bold</b> word.\n\n<div><p>One</p><p>Two</p></div>\n\n<he said so> a < b\n')
    assert [words for *_, words in shown(document)] == ["A bold word.", "One", "Two", "<he said so> a < b"]


def test_scripts_and_comments_are_removed_and_kept_visible() -> None:
    document = md("Text.\n\n<script>alert(1)</script>\n\n<!-- a note -->\n\nMore text, she said.\n")
    removed = [(b.note, b.span.of(document.text)) for b in document.blocks if b.role is BlockRole.REMOVED]
    assert removed == [("HTML script", "alert(1)"), ("HTML comment", "a note")]


def test_tables_give_a_row_a_block() -> None:
    document = md("Text.\n\n| Name | Votes |\n|---|---|\n| Bell | *12* |\n")
    assert [words for *_, words in shown(document)][1:] == ["Name | Votes", "Bell | 12"]


def test_a_picture_by_itself_is_a_caption() -> None:
    document = md("Text, she said.\n\n![The bridge at dawn](bridge.png)\n")
    assert shown(document)[1][0::3] == ("caption", "The bridge at dawn")


@pytest.mark.parametrize(
    ("front", "expected"),
    [
        ('---\ntitle: "Talks: day two"  # draft\nauthor: Jane Doe\ndate: 2019-05-28\n---\n', "Jane Doe"),
        ("---\ntitle: 'Talks: day two'\nauthors:\n  - Jane Doe\n  - Jo Li\ndate: 2019-05-28\n---\n", "Jane Doe, Jo Li"),
        ('+++\ntitle = "Talks: day two"\nauthors = ["Jane Doe"]\ndate = 2019-05-28\n+++\n', "Jane Doe"),
    ],
)  # fmt: skip
def test_front_matter(front: str, expected: str) -> None:
    document = md(f"{front}\nText of the article, she said.\n")
    assert (document.title, document.byline, document.date) == ("Talks: day two", expected, "2019-05-28")
    assert [block.role.value for block in document.blocks] == ["removed", "headline", "paragraph"]


def test_a_rule_is_not_front_matter() -> None:
    document = md("---\n\nText of it.\n\n---\n\nMore.\n")
    assert [words for *_, words in shown(document)] == ["Text of it.", "More."]


def test_furniture_and_bylines_are_found_in_markdown_too() -> None:
    document = md("# Bridge to close\n\nBy Jane Doe\n\nIt will, she said.\n\nAdvertisement\n")
    assert [block.role.value for block in document.blocks] == ["headline", "byline", "paragraph", "removed"]
    assert document.byline == "Jane Doe"


@pytest.mark.parametrize(
    ("name", "text", "reader"),
    [
        ("a.md", "plain words", MARKDOWN),
        ("a.txt", "# Heading\n\n**bold**", PLAIN),
        ("", "# Heading\n\nSome [link](http://a.b).", MARKDOWN),
        ("", "---\ntitle: A\n---\nText", MARKDOWN),
        ("", "#1 is a number, and 2 * 3 * 4 is 24 [sic] (so)", PLAIN),
        ("a.strange", "plain words", PLAIN),
    ],
)
def test_the_reader_goes_by_suffix_then_by_content(name: str, text: str, reader: object) -> None:
    assert choose(Raw(name, text)) is reader
    assert choose(Raw(name, text.encode())) is reader


@pytest.mark.parametrize("hostile", [
    "[" * 20_000, "![" * 20_000, "<a " * 20_000, "[a](" * 20_000, "[" * 9_000 + "]" * 9_000,
])  # fmt: skip
def test_brackets_by_the_thousand_are_shown_as_plain_text(hostile: str) -> None:
    document = md(f"{hostile}\n\nWords.")
    assert document.text == f"{hostile}\n\nWords."
    assert "markdown" in {note.code for note in document.notes}


def test_many_links_are_no_hostile_brackets() -> None:
    document = md("Head\n\n" + "[word](https://a.example/x) said (he) that <b>it</b> was so. " * 2_000)
    assert "markdown" not in {note.code for note in document.notes}
    assert sum(item.kind is InlineKind.LINK for item in document.ranges) == 2_000
