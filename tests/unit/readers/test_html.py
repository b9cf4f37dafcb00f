"""The article of a page comes out with its roles, and everything else on the page is still there, folded."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import trafilatura
from lxml import html

from desktop.document import BlockRole, Document, FileSource, InlineKind, TextSource
from desktop.errors import EmptySourceError
from desktop.readers import read
from desktop.readers.html.reader import html_document
from desktop.readers.html.roles import ALTERNATIVE
from desktop.readers.raw import Raw
from desktop.readers.registry import choose, read_raw

PAGES = Path(__file__).parent / "pages"
ALL = sorted(path.name for path in PAGES.glob("*.html"))
UNSEEN = {"script", "style", "head", "noscript", "template", "iframe", "svg"}


def page(name: str) -> Document:
    return read(FileSource(str(PAGES / name)))


def markup(words: str) -> Document:
    return read_raw(Raw("it.html", words.encode()))


def blocks(document: Document, role: BlockRole, note: str = "") -> list[str]:
    found = [b for b in document.blocks if b.role is role and (not note or b.note == note)]
    return [b.span.of(document.text) for b in found]


def codes(document: Document) -> set[str]:
    return {note.code for note in document.notes}


def visible(element: html.HtmlElement) -> str:
    """What a page shows, straight from its tree."""
    if element.tag in UNSEEN or not isinstance(element.tag, str):
        return ""
    if element.get("hidden") is not None or "display:none" in (element.get("style") or "").replace(" ", ""):
        return ""
    own = element.get("value", "") if element.get("type") == "submit" else element.text or ""
    return own + "".join(visible(child) + (child.tail or "") for child in element)


def letters(words: str) -> str:
    return "".join(words.replace("|", "").split())


@pytest.mark.parametrize("name", [name for name in ALL if name != "script_only.html"])
def test_kept_and_removed_are_all_that_the_page_shows(name: str) -> None:
    document = page(name)
    shown = visible(html.document_fromstring((PAGES / name).read_text(encoding="utf-8")))
    told = [b.span.of(document.text) for b in document.blocks if b.note != ALTERNATIVE]
    assert letters("".join(told)) == letters(shown)
    assert all(block.note for block in document.blocks if block.role is BlockRole.REMOVED)


@pytest.mark.parametrize("name", [name for name in ALL if name != "tables.html"])  # where it takes the whole page
def test_the_article_has_what_trafilatura_finds(name: str) -> None:
    found = trafilatura.extract((PAGES / name).read_text(encoding="utf-8"), include_comments=False) or ""
    document = page(name)
    kept = letters("".join(b.span.of(document.text) for b in document.blocks if b.role is not BlockRole.REMOVED))
    lines = [letters(line.lstrip("- ")) for line in found.splitlines() if "---" not in line]
    assert [line for line in lines if line not in kept] == []


def test_roles_of_a_newspaper_page() -> None:
    document = page("newspaper.html")
    assert blocks(document, BlockRole.HEADLINE) == ["Harbour bridge to close for a year, council says"]
    assert blocks(document, BlockRole.SUBHEAD) == [
        "Repairs to the 1931 bridge will cost £48m and divert 20,000 drivers a day",
        "Shopkeepers fear the worst",
    ]
    assert blocks(document, BlockRole.BYLINE) == ["By Maya Okafor and Tom Reyes", "14 May 2024"]
    assert blocks(document, BlockRole.CAPTION) == [
        "An iron swing bridge over a grey river at dawn",
        "The bridge carries 20,000 vehicles a day. Photograph: Ada Finch",
    ]
    assert blocks(document, BlockRole.PULL_QUOTE) == ["“It will finish us off,” said Imran Shah, who runs a bakery."]
    assert blocks(document, BlockRole.QUOTATION)[0].startswith("The condition of the girders")
    assert blocks(document, BlockRole.EMBED)[1].startswith("— Leo Brandt")
    assert len(blocks(document, BlockRole.LIST_ITEM)) == 2
    assert len(blocks(document, BlockRole.PARAGRAPH)) == 7


def test_why_something_was_removed() -> None:
    document = page("newspaper.html")
    assert "Bring back the ferry!" in blocks(document, BlockRole.REMOVED, "comments")
    assert "The bridge that would not turn" in blocks(document, BlockRole.REMOVED, "related articles")
    assert "Privacy" in blocks(document, BlockRole.REMOVED, "page footer")
    assert "Copy link" in blocks(document, BlockRole.REMOVED, "sharing")


def test_what_a_page_says_of_itself_and_where() -> None:
    document = page("newspaper.html")
    assert (document.byline, document.date, document.outlet) == (
        "Maya Okafor, Tom Reyes", "2024-05-14", "The Selby Courier",
    )  # fmt: skip
    assert str(document.notes[0].message) == "From JSON-LD: title, author, date and outlet."
    blog = page("wordpress.html")
    assert (blog.title, blog.byline, blog.date) == ("What the auditors missed", "Priya Nair", "2023-11-02")
    assert "From a meta element: author." in str(blog.notes[-1].message)
    assert page("tabloid.html").byline == "Gemma Stone, Luke Ward"


@pytest.mark.parametrize(("author", "names"), [
    ("Ann Lee", "Ann Lee"),
    ("By Ann Lee", "Ann Lee"),
    ([{"@type": "Person", "name": "Ann Lee"}, {"name": "Bo Ek"}], "Ann Lee, Bo Ek"),
    (["Ann Lee", "Ann Lee", "Bo Ek"], "Ann Lee, Bo Ek"),
    ({"name": ["Ann Lee", "Bo Ek"]}, "Ann Lee, Bo Ek"),
    ([{"name": "https://a.example/ann"}], ""),
    ({"name": None}, ""), ([[]], ""), (7.5, "7.5"),
])  # fmt: skip
def test_bylines_of_all_shapes(author: object, names: str) -> None:
    data = json.dumps({"@graph": [{"@type": "NewsArticle", "headline": "Head of it", "author": author}]})
    found = markup(f'<script type="application/ld+json">{data}</script><h1>Head of it</h1><p>Words of the page.</p>')
    assert found.byline == names


@pytest.mark.parametrize("data", ["", "{", "[" * 100_000, "null", "7", '{"@graph": {"@graph": [1, null, {}]}}'])
def test_data_that_is_broken(data: str) -> None:
    found = markup(f'<script type="application/ld+json">{data}</script><p>Words of the page.</p>')
    assert found.text == "Words of the page."


def test_turns_of_an_interview_stay_paragraphs() -> None:
    turns = blocks(page("interview.html"), BlockRole.PARAGRAPH)
    assert turns[1] == "Joel Hart: When did you know it was time to go?"
    assert turns[2].startswith("Lena Fisk: On a Tuesday.")


def test_a_page_laid_out_in_tables() -> None:
    document = page("tables.html")
    assert blocks(document, BlockRole.HEADLINE) == ["Dam vote delayed"]
    assert len([words for words in blocks(document, BlockRole.PARAGRAPH) if words[-1] in '.”"']) == 4
    assert blocks(document, BlockRole.TABLE) == ["Day | Inches", "Mon | 0.4", "Tue | 1.1"]


def test_a_stub_an_index_and_a_page_of_scripts_are_said_to_be_so() -> None:
    assert "paywall" in codes(page("paywall.html"))
    assert "not-an-article" in codes(page("index.html"))
    scripted = page("script_only.html")
    assert "data" in codes(scripted)
    assert len(blocks(scripted, BlockRole.PARAGRAPH)) == 3
    for name in ("newspaper.html", "wordpress.html", "tabloid.html", "liveblog.html", "interview.html", "wire.html"):
        assert not {"paywall", "not-an-article", "data"} & codes(page(name)), name


def test_links_and_emphasis() -> None:
    document = page("newspaper.html")
    inline = {(item.kind, item.span.of(document.text)): item.target for item in document.ranges}
    assert inline[InlineKind.LINK, "ring road"] == "https://www.selbycourier.example/news/ring-road"
    assert (InlineKind.EMPHASIS, "no choice") in inline


@pytest.mark.parametrize("target", [
    "javascript:alert(1)", " java\nscript:alert(1)", "data:text/html,x", "file:///etc/passwd", "vbscript:x", "http://[",
])  # fmt: skip
def test_a_link_that_does_something_else_leads_nowhere(target: str) -> None:
    document = markup(f'<p>One <a href="{target}">two</a> three.</p>')
    assert [item.target for item in document.ranges] == [""]


@pytest.mark.parametrize(("words", "target", "told"), [
    ("bank.example", "https://evil.example/", True),
    ("https://bank.example/login", "https://login.bank.example/", False),
    ("read more", "https://evil.example/", False),
    ("here", "https://b\u0430nk.example/", True),
    ("here", "https://xn--bnk-5cd.example/", True),
    ("www.bank.example", "https://bank.example/x", False),
    ("bücher.example", "https://xn--bcher-kva.example/", False),
])  # fmt: skip
def test_a_link_that_pretends_is_told(words: str, target: str, told: bool) -> None:
    document = markup(f'<p>Log in at <a href="{target}">{words}</a> today.</p>')
    assert ("link" in codes(document)) is told


def test_reversed_letters_are_told_and_kept() -> None:
    document = markup("<p>Open the file \u202etxt.exe now.</p>")
    assert "\u202e" in document.text
    assert "direction" in codes(document)


def test_nothing_hidden_is_shown() -> None:
    document = markup(
        "<p>Seen.</p><p hidden>One</p><p style='display: none'>Two</p><script>Three</script><style>Four</style>"
        "<template>Five</template><noscript>Six</noscript><dialog>Seven</dialog><!-- Eight -->"
        "<p style='visibility:hidden'>Nine</p>"
    )
    assert document.text == "Seen."


def test_the_clipboards_markup_is_read_whole() -> None:
    found = read(TextSource("<meta charset=utf-8><p>“Yes,” <b>she</b> said.</p><p>Then.</p>", "Clipboard", "html"))
    assert blocks(found, BlockRole.PARAGRAPH) == ["“Yes,” she said.", "Then."]
    assert found.source == "Clipboard"


@pytest.mark.parametrize(
    "words", ["", "   ", "<html></html>", "<script>x</script>", "<p hidden>x</p>", "<p>&nbsp;</p>"]
)
def test_a_page_without_words(words: str) -> None:
    with pytest.raises(EmptySourceError):
        markup(words)


@pytest.mark.parametrize(("head", "name"), [
    ("<!DOCTYPE html><p>x", "HTML"), ("\n<!-- a --><HTML><p>x", "HTML"), ("<?xml version='1.0'?><html>x", "HTML"),
    ("<he said so> and more", "plain text"), ("a < b > c", "plain text"), ("# A\n\n[b](c) **d**", "Markdown"),
])  # fmt: skip
def test_markup_is_known_by_its_content(head: str, name: str) -> None:
    assert choose(Raw("", head.encode())).name == name


@pytest.mark.parametrize(("data", "words", "encoding"), [
    ("<meta charset=windows-1251><p>Привет".encode("cp1251"), "Привет", "cp1251"),
    ('<meta http-equiv=Content-Type content="text/html; charset=latin1"><p>It’s'.encode("cp1252"), "It’s", "cp1252"),
    ("<meta charset=iso-8859-1><p>It’s".encode(), "It’s", "utf-8"),
    ("<meta charset=utf-8><p>It’s".encode("utf-16"), "It’s", "utf-16-le"),
    ("<meta charset=nonsense><p>It’s".encode(), "It’s", "utf-8"),
    ("<meta charset=shift_jis><p>会議".encode("cp932"), "会議", "cp932"),
])  # fmt: skip
def test_the_encoding_a_page_declares(data: bytes, words: str, encoding: str) -> None:
    document = read_raw(Raw("it.html", data))
    assert (document.text, document.encoding) == (words, encoding)


def test_a_name_in_a_list_of_terms_begins_what_it_says() -> None:
    document = markup(
        "<html><article><h1>On the bridge</h1><dl><dt>Joel Hart:</dt> <dd><p>Why was it closed on that day?</p></dd>"
        "<dt>Ann Lee:</dt><dd>Because it was not safe any more.</dd><dt>Sources</dt><dd>The council, in May.</dd></dl>"
    )
    assert blocks(document, BlockRole.PARAGRAPH) == [
        "Joel Hart: Why was it closed on that day?",
        "Ann Lee: Because it was not safe any more.",
        "Sources",
        "The council, in May.",
    ]


def test_who_signs_a_quotation_is_part_of_it() -> None:
    document = markup(
        "<html><article><h1>On the bridge</h1><p>The council closed the bridge on Monday after a survey.</p>"
        "<blockquote><p>We will open it again before the summer.</p><footer>— Ann Lee, mayor</footer></blockquote>"
        "<p>Ferries will run in the meantime every hour of the day.</p></article></html>"
    )
    assert blocks(document, BlockRole.QUOTATION)[-1] == "— Ann Lee, mayor"


def test_a_page_that_never_closes_its_elements_keeps_its_scripts_to_itself() -> None:
    filler = "<div><span>".join("<script>var page = '<div>';</script>" for _ in range(120))
    document = markup(
        f"<html><body>{filler}<article><h1>On the bridge</h1><p>The council closed the bridge on Monday.</p>"
    )
    assert "var page" not in document.text
    assert "The council closed the bridge on Monday." in document.text


def test_lines_that_are_set_as_they_stand_are_kept() -> None:
    document = markup(
        "<html><article><h1>On the bridge</h1><p>The council closed the bridge on Monday after a survey of it.</p>"
        "<pre>tide = high\nboat = small\nmast = long</pre><p>Ferries will run in the meantime, every hour of the day."
        "</p></article></html>"
    )
    assert "tide = high\nboat = small\nmast = long" in blocks(document, BlockRole.PARAGRAPH)


def test_of_very_many_attributes_the_first_count() -> None:
    many = " ".join(f'a{n}="x"' for n in range(3000))
    document = markup(f'<html><p class="b" {many} onclick="said()">The mayor said no.</p><p>Nobody asked.</p>')
    assert document.text == "The mayor said no.\n\nNobody asked."


PROSE = [
    f"The council closed the bridge on day {day} after a survey found cracks in {day} of the girders that hold it, and "
    f"said that it would not open again before the end of the next year, when the repairs are paid for."
    for day in range(1, 9)
]


def paragraphs(words: list[str], name: str = "") -> str:
    return "".join(f"<p class='{name}'>{line}</p>" for line in words)


def test_comments_of_readers_are_no_paragraphs() -> None:
    said = [f"I have crossed it {n} times and never saw a crack, so somebody wants to build a new one." for n in "2345"]
    document = markup(
        f"<html><body><div class=a><h1>On the bridge</h1>{paragraphs(PROSE)}</div>"
        f"<div id=opinions class=comments-list>{paragraphs(said)}</div></body></html>"
    )
    assert blocks(document, BlockRole.PARAGRAPH) == PROSE
    assert blocks(document, BlockRole.REMOVED, "comments") == said


@pytest.mark.parametrize(
    "name", ["has-comments", "no-sidebar with-share", "comments-open", "post-comments", "story-ads"]
)
def test_a_page_that_calls_all_of_the_article_so_keeps_it(name: str) -> None:
    document = markup(f"<html><body><div class='{name}'><h1>On the bridge</h1>{paragraphs(PROSE)}</div></body></html>")
    assert blocks(document, BlockRole.PARAGRAPH) == PROSE


@pytest.mark.parametrize("name", ["paywall", "read-more", "ad-supported"])
def test_paragraphs_one_by_one_called_so_are_kept(name: str) -> None:
    document = markup(
        f"<html><body><h1>On the bridge</h1>{paragraphs(PROSE[:3])}{paragraphs(PROSE[3:], name)}</body></html>"
    )
    assert blocks(document, BlockRole.PARAGRAPH) == PROSE


def test_an_article_in_several_parts_of_its_page_is_read_whole() -> None:
    parts = "".join(f"<section><div class=group>{paragraphs([line])}</div></section><hr>" for line in PROSE)
    links = "<a href=/x>Some section of the paper</a>" * 40
    document = markup(f"<html><body><nav>{links}</nav><h1>On the bridge</h1>{parts}</body></html>")
    assert blocks(document, BlockRole.PARAGRAPH) == PROSE


def test_what_a_page_calls_byline_between_its_paragraphs_is_none() -> None:
    turns = "".join(f"<p>{line}</p><p>Ann Lee, director of number {n}</p>" for n, line in enumerate(PROSE))
    document = markup(f"<html><body><h1>On the bridge</h1><div class=byline-block>{turns}</div></body></html>")
    assert len(blocks(document, BlockRole.BYLINE)) <= 1  # who is named last may have written all of it
    assert "Ann Lee, director of number 3" in blocks(document, BlockRole.PARAGRAPH)


def test_a_list_of_other_videos_is_no_standfirst() -> None:
    titles = [f"What the mayor said about bridge number {n} on Monday" for n in range(6)]
    listed = "".join(f"<div class=video-strapline>{title}</div>" for title in titles)
    document = markup(f"<html><body><h1>On the bridge</h1>{listed}<article>{paragraphs(PROSE)}</article></body></html>")
    assert not set(titles) & set(blocks(document, BlockRole.SUBHEAD))


@pytest.mark.parametrize("opened", ["<dl><dt>", "<ul><li>", "<table><tr><td>", "<div>", "<b>", "<ol><li><p>"])
def test_elements_inside_one_another_without_end(opened: str) -> None:
    assert markup(f"<html><body>{opened * 4000}Words of the page.").text.endswith("Words of the page.")


def test_a_long_paragraph_that_the_extraction_lost_is_kept_where_it_stands() -> None:
    odd = f"<div><span>{PROSE[3]} {PROSE[4]}</span></div>"
    page_with = (
        f"<html><article><h1>On the bridge</h1>{paragraphs(PROSE[:3])}{odd}{paragraphs(PROSE[5:])}</article></html>"
    )
    assert blocks(markup(page_with), BlockRole.PARAGRAPH)[3] == f"{PROSE[3]} {PROSE[4]}"


@pytest.mark.parametrize("sign", [
    "&#xD800;", "&#55296;", "&#xDFFF", "\x0b", "\x1c", "&#11;", "&#0;", "\x00", "\ud800", "\uffff", "&#xFFFE;",
    "&#9999999;",
])  # fmt: skip
def test_signs_that_are_no_characters_do_not_stop_the_reading(sign: str) -> None:
    beside = f"<div class=comments>Said.</div>{sign} after them{sign}"
    source = f"<html><body><h1>On the bridge</h1>{paragraphs(PROSE)}{beside}</body></html>"
    document = html_document(source, source="it.html")
    assert blocks(document, BlockRole.PARAGRAPH)[: len(PROSE)] == PROSE
    assert "Said." in blocks(document, BlockRole.REMOVED)
    assert document.text.encode()


def test_end_tags_that_end_nothing_hide_no_depth() -> None:
    assert markup("<html><body>" + "</dt><dd>" * 400 + "Words of the page.").text.endswith("Words of the page.")


HEAD = "<h1>The bridge over the river closes</h1>"


@pytest.mark.parametrize(("head", "found"), [
    ("<meta property=og:title content='Bridge shut!'>", "The bridge over the river closes"),
    ("<title>Bridge shut! - The Courier</title>", "The bridge over the river closes"),
    ('<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge shut!"}</script>', "Bridge shut!"),
])  # fmt: skip
def test_the_headline_goes_before_titles_made_for_other_places(head: str, found: str) -> None:
    document = markup(f"<html><head>{head}</head><body><article>{HEAD}{paragraphs(PROSE)}</article></body></html>")
    assert document.title == found


@pytest.mark.parametrize(("head", "date"), [
    ("<meta property='article:published_time' content='Mon Aug 03 12:45:00 EDT 2015'>", "2015-08-03"),
    ("<meta property='article:published_time' content='10:05'>", ""),
    ("<link rel=canonical href='https://a.example/2016/12/15/bridge'>", "2016-12-15"),
    ("<link rel=canonical href='https://a.example/world/2016/dec/05/bridge'>", "2016-12-05"),
    ("<link rel=canonical href='https://a.example/2016/99/15/bridge'>", ""),
])  # fmt: skip
def test_dates_of_other_shapes_and_in_the_address(head: str, date: str) -> None:
    assert markup(f"<html><head>{head}</head><body>{HEAD}{paragraphs(PROSE)}</body></html>").date == date


def test_author_and_date_that_are_not_marked() -> None:
    line = (
        "<div class='post-author'><a class=author href=/staff/ann>Ann Lee</a></div>"
        "<p class=date>In our system since 2019-05-03 at 10:00 in the morning</p>"
    )
    document = markup(f"<html><body>{HEAD}{line}{paragraphs(PROSE)}</body></html>")
    assert (document.byline, document.date) == ("Ann Lee", "2019-05-03")
    assert "From the look of the page: author and date." in str(document.notes[-1].message)
    named = line.replace("Ann Lee", "Posted Monday")
    assert markup(f"<html><body>{HEAD}{named}{paragraphs(PROSE)}</body></html>").byline == ""
