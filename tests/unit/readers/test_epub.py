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
