"""Books: reading order, what is not text, what is locked."""

from __future__ import annotations

import pytest

from desktop.document import Document
from desktop.errors import ReaderError
from desktop.readers.epub import read_epub
from desktop.readers.raw import Raw
from tests.office_files import epub, zipped

SCRAMBLED = '<encryption><EncryptedData><EncryptionMethod Algorithm="{}"/></EncryptedData></encryption>'


def opened(data: bytes) -> Document:
    return read_epub(Raw("b.epub", data))


def rows(document: Document) -> list[tuple[str, str]]:
    return [(b.role.value, b.span.of(document.text)) for b in document.blocks]


def test_chapters_come_in_the_order_of_the_spine_each_once() -> None:
    chapters = {name: f"<h2>Chapter {name}</h2><p>Words of {name}.</p><h2>Later {name}</h2>" for name in "abc"}
    document = opened(epub(chapters, spine="c a a b missing"))
    assert [words for role, words in rows(document) if role == "headline"] == ["Chapter c", "Chapter a", "Chapter b"]
    assert [words for role, words in rows(document) if role == "subhead"] == ["Later c", "Later a", "Later b"]
    assert (document.title, document.byline) == ("A Book", "Ann Ash")
    assert [note.code for note in document.notes] == ["chapters", "origin"]


def test_contents_are_folded_and_scripts_are_no_words() -> None:
    document = opened(
        epub(
            {
                "toc": '<nav epub:type="toc"><ol><li><a href="a.xhtml">One</a></li></ol></nav>',
                "a": "<script>alert(1)</script><style>p{}</style><p>Read this.</p>",
            },
            nav="toc",
        )
    )
    assert rows(document) == [("removed", "One"), ("paragraph", "Read this.")]
    assert document.blocks[0].note == "table of contents"


def test_named_characters_broken_markup_and_words_between_blocks() -> None:
    text = "<div>Loose words&nbsp;&mdash; caf&eacute; &amp; <p>a paragraph</p> and a tail<br/>line</div><p>un<b>closed"
    document = opened(epub({"a": text}))
    assert [words for _, words in rows(document)] == [
        "Loose words\xa0— café &",
        "a paragraph",
        "and a tail\nline",
        "unclosed",
    ]
    assert [note.code for note in document.notes] == ["damaged", "origin"]


def test_links_and_pictures_are_addresses_and_words_only() -> None:
    text = (
        '<p><a href="https://a.example/">web</a> <a href="file:///etc/passwd">file</a> '
        '<a href="b.xhtml#x">inside</a></p>'
        '<p><img src="http://spy.example/x.png" alt="A boat in the fog"/></p><p><img src="y.png" alt="cover"/></p>'
    )
    document = opened(epub({"a": text}))
    assert [r.target for r in document.ranges] == ["https://a.example/"]
    assert rows(document)[1:] == [("caption", "A boat in the fog")]
    assert [note.code for note in document.notes] == ["pictures", "links", "origin"]


def test_a_book_that_a_shop_locked_is_said_to_be_locked() -> None:
    chapters = {"a": "<p>Words.</p>"}
    locked = {"META-INF/encryption.xml": SCRAMBLED.format("http://www.w3.org/2001/04/xmlenc#aes128-cbc")}
    with pytest.raises(ReaderError, match="DRM"):
        opened(epub(chapters, more=locked))
    fonts = {"META-INF/encryption.xml": SCRAMBLED.format("http://www.idpf.org/2008/embedding")}
    assert opened(epub(chapters, more=fonts)).text == "Words."


def test_a_chapter_that_leads_outside_is_missing() -> None:
    package = (
        '<package><manifest><item id="x" href="../../../../etc/passwd" media-type="text/html"/>'
        '<item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest>'
        '<spine><itemref idref="x"/><itemref idref="a"/></spine></package>'
    )
    data = zipped({"mimetype": "application/epub+zip", "b.opf": package, "a.xhtml": "<html><p>Words.</p></html>"})
    document = opened(data)
    assert document.text == "Words."
    assert [note.code for note in document.notes] == ["chapters"]


def test_a_book_without_a_list_of_chapters_is_refused() -> None:
    with pytest.raises(ReaderError, match="list of its chapters"):
        opened(zipped({"mimetype": "application/epub+zip", "a.xhtml": "<p>Words.</p>"}))


@pytest.mark.parametrize("sheet", [
    ".x { color: red; display: none }", "p.x{display:none}", "/* a } */ .y, p.x , .z {visibility: HIDDEN}",
    ".x { display: block } @media print { .x { display: block } } .x { display:none }",
])  # fmt: skip
@pytest.mark.parametrize("linked", [True, False])
def test_what_the_style_of_a_book_hides_is_folded(sheet: str, linked: bool) -> None:
    head = '<link rel="stylesheet" href="s.css"/>' if linked else f"<style>{sheet}</style>"
    text = f'{head}<p class="x">Not for eyes.</p><p>To be read.</p>'
    document = opened(epub({"a": text}, more={"O/s.css": sheet}))
    assert rows(document) == [("removed", "Not for eyes."), ("paragraph", "To be read.")]
    assert document.blocks[0].note == "hidden text"
    assert "hidden" in [note.code for note in document.notes]


@pytest.mark.parametrize("sheet", [
    "@media print { .x { display: none } }", ".x { display: none } .x { display: block }", "div .x { display: none }",
    ".x:hover { display: none }", ".x { background-display: none",
    "}}}{{{ .x {display:none", "p { content: 'display:none' ",
])  # fmt: skip
def test_what_only_may_be_hidden_is_shown(sheet: str) -> None:
    document = opened(
        epub({"a": '<link rel="stylesheet" href="../O/s.css"/><p class="x">Seen.</p>'}, more={"O/s.css": sheet})
    )
    assert rows(document) == [("paragraph", "Seen.")]


def test_hidden_words_in_a_line_and_notes_that_pop_up() -> None:
    text = (
        '<p>One <span style="display:none">two </span>three.<a epub:type="noteref" href="#n">1</a></p>'
        '<aside epub:type="footnote" id="n" hidden="hidden"><p>A note.</p></aside>'
    )
    assert rows(opened(epub({"a": text}))) == [
        ("paragraph", "One three.[1]"), ("removed", "two"), ("footnote", "A note."),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "sheet", ["/*" * 90_000, "{" * 190_000, "a," * 90_000 + "{display:none}", ".x{}" * 50_000, "@media" * 30_000]
)
def test_a_style_sheet_that_means_harm(sheet: str) -> None:
    document = opened(
        epub({"a": '<link rel="stylesheet" href="s.css"/><p class="x">Seen.</p>'}, more={"O/s.css": sheet})
    )
    assert rows(document) == [("paragraph", "Seen.")]


@pytest.mark.parametrize("half", ["&#xD800;", "&#xdfff;", "&#55296;", "&#57343;", "&#x00DC00;"])
def test_half_a_character_is_a_sign_for_what_cannot_be_read(half: str) -> None:
    assert "\ufffd" in opened(epub({"a": f"<p>Words {half} here.</p>"})).text
