"""A mail gives its sender's words; what it quotes, signs and attaches is folded away and not lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.document import BlockRole, Document, FileSource
from desktop.errors import EmptySourceError
from desktop.readers import read
from desktop.readers.raw import Raw
from desktop.readers.registry import choose, read_raw
from tests.property.test_readers import check_outcome

MESSAGES = Path(__file__).parent / "messages"


def message(name: str) -> Document:
    return read(FileSource(str(MESSAGES / name)))


def blocks(document: Document, role: BlockRole, note: str = "") -> list[str]:
    found = [b for b in document.blocks if b.role is role and (not note or b.note == note)]
    return [b.span.of(document.text) for b in found]


def mail(body: str, *fields: str) -> Document:
    head = ["From: Ann Lee <ann@a.example>", "Message-ID: <1@a.example>", "Subject: Words", *fields]
    return read_raw(Raw("it.eml", "\n".join([*head, "", body]).encode()))


def test_headers_become_title_author_and_date() -> None:
    document = message("reply.eml")
    assert document.title == "Re: Quotes from the mayor – check"
    assert (document.byline, document.date) == ("Zoë Okafor", "2024-05-14")
    assert document.encoding == "cp1252"
    assert blocks(document, BlockRole.REMOVED, "mail header")[0].startswith("To: Desk")


def test_what_is_quoted_is_told_from_what_is_written() -> None:
    document = message("reply.eml")
    assert blocks(document, BlockRole.QUOTATION) == ["Did she say “never”?"]
    assert blocks(document, BlockRole.REMOVED, "quoted message") == [
        "On Mon, 13 May 2024 at 18:02, Tom Reyes <tom@paper.example> wrote:",
        "Zoë, can you check the quotes?",
        "The mayor said no.",
        "Thanks.",
    ]
    own = blocks(document, BlockRole.PARAGRAPH)
    assert own[1].endswith("Ruth Adeyemi told me on Monday, and she said it twice.")
    assert blocks(document, BlockRole.REMOVED, "signature")[1:] == ["Zoë Okafor", "The Selby Courier"]


def test_attachments_are_named_and_stay_closed() -> None:
    document = message("reply.eml")
    assert blocks(document, BlockRole.REMOVED, "attachment") == ["Attachment: recording.mp3"]
    assert "recording.mp3" in next(str(note.message) for note in document.notes if note.code == "attachments")


def test_a_formatted_body_is_read_where_the_plain_one_says_little() -> None:
    document = message("newsletter.eml")
    assert "“We have no choice,” said Ruth Adeyemi" in document.text
    assert "spy.example" not in document.text
    assert [item.target for item in document.ranges if item.target] == ["https://courier.example/r"]
    assert blocks(document, BlockRole.REMOVED, "quoted message") == ["An older message that was quoted."]


def test_a_forwarded_message_is_what_there_is_to_read() -> None:
    document = message("forwarded.eml")
    assert blocks(document, BlockRole.PARAGRAPH)[1:] == [
        "The council will close the bridge in September, it said on Monday.",
        "“We have no choice,” said Ruth Adeyemi, the council leader.",
    ]


def test_an_original_message_below_is_folded() -> None:
    document = mail("No.\n\n-----Original Message-----\nFrom: Tom\nSent: Monday\n\nMay I?")
    assert blocks(document, BlockRole.PARAGRAPH) == ["No."]
    assert blocks(document, BlockRole.REMOVED, "quoted message")[-1] == "May I?"


def test_a_saved_page_is_a_page() -> None:
    document = message("saved.mhtml")
    assert document.title == "Ferry may return"
    assert blocks(document, BlockRole.HEADLINE) == ["Ferry may return"]
    assert len(blocks(document, BlockRole.PARAGRAPH)) == 2
    assert "https://www.selbycourier.example/board" in [item.target for item in document.ranges]


@pytest.mark.parametrize("name", ["reply.eml", "newsletter.eml", "saved.mhtml"])
def test_a_message_is_known_by_its_content(name: str) -> None:
    assert choose(Raw("renamed.txt", (MESSAGES / name).read_bytes())).name == "message"


def test_text_that_begins_like_a_message_is_text() -> None:
    assert choose(Raw("", b"Subject: a play in three acts\n\nFrom: here to there.")).name == "plain text"


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1", "x-unknown", "utf-7", "", "rot13"])
def test_charsets(charset: str) -> None:
    document = mail("Ann said so in May.", f"Content-Type: text/plain; charset={charset}")
    assert blocks(document, BlockRole.PARAGRAPH) == ["Ann said so in May."]


@pytest.mark.parametrize("data", [
    b"From: a\nMessage-ID: <\nDate: \xff\xfe\nSubject: =?utf-8?B?////?= =?x?Q?=ZZ?=\n\nWords.",
    b"Message-ID: 1\nSubject: \xe9t\xe9\nFrom: <<<>>>\"\n\nWords.",
    b"Message-ID: 1\nFrom: x\nContent-Type: multipart/mixed; boundary=\"\"\n\n--\n\nWords.",
    b"Message-ID: 1\nFrom: x\nContent-Transfer-Encoding: base64\n\nV29yZHMu!!!",
    b"Message-ID: 1\nFrom: x\nContent-Type: multipart/mixed; boundary=a\n\n"
    + b"".join(b"--a\nContent-Type: multipart/mixed; boundary=a\n\n" for _ in range(800)),
    b"Message-ID: 1\nFrom: x\n" + b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (i, i)
                                             for i in range(800)) + b"\n\nWords.",
    b"Message-ID: 1\nFrom: " + b"(" * 20000 + b"\nSubject: x\n\nWords.",
    b"Message-ID: 1\nFrom: x\nDate: Mon, 99 Foo 99999999999 99:99:99 +9999\n\nWords.",
])  # fmt: skip
def test_damaged_and_hostile_messages(data: bytes) -> None:
    check_outcome(lambda: read_raw(Raw("it.eml", data)))


def test_a_message_without_words() -> None:
    with pytest.raises(EmptySourceError):
        read_raw(Raw("it.eml", b"Message-ID: 1\nFrom: x\nSubject: y\n\n \n"))
