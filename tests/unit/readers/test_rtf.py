"""Rich text: characters in all the ways that programs write them, and groups that are not text."""

from __future__ import annotations

import pytest

from desktop.document import Document
from desktop.errors import ReaderError
from desktop.readers.raw import Raw
from desktop.readers.rtf import read_rtf


def opened(body: str | bytes, head: str = r"\ansi\deff0{\fonttbl{\f0 Arial;}}") -> Document:
    data = body if isinstance(body, bytes) else body.encode("latin-1")
    return read_rtf(Raw("a.rtf", b"{\\rtf1" + head.encode() + b" " + data + b"}"))


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (r"Caf\'e9 \'93quoted\'94", "Café “quoted”"),
        (r"\u233\'e9t\u233?", "été"),
        (r"\uc2\u-3901\'81\'40x", chr(65536 - 3901) + "x"),
        (r"\uc0\u8220 no fallback\u8221", "“no fallback”"),
        (r"{\uc0\u8220}\u8221?x", "“”x"),
        (r"\u-10179?\u-8704?", "\U0001f600"),
        (r"a\~b\_c\-d\emdash e\{\}\\", "a\xa0b\u2011cd—e{}\\"),
        (r"left\line right", "left\nright"),
        ("one\r\n two", "one two"),
        (r"ends\u55357?", "ends"),
    ],
)
def test_characters(body: str, text: str) -> None:
    assert opened(body).text == text


@pytest.mark.parametrize(
    ("head", "body", "text"),
    [
        (r"\ansi\ansicpg1251", r"\'cf\'f0\'e8\'e2\'e5\'f2", "Привет"),
        (r"\ansi\deff0{\fonttbl{\f0\fcharset238 A;}{\f1\fcharset128 B;}}", r"\f0\'b3\'f1 {\f1\'93\'fa\'96{}", "łń 日"),
        (r"\mac", r"\'d2M\'9fnchen\'d3", "“München”"),
        (r"\ansi\ansicpg932", r"\'83a\'83A", b"\x83a\x83A".decode("cp932")),
    ],
)
def test_code_pages(head: str, body: str, text: str) -> None:
    assert opened(body, head).text.rstrip("\ufffd") == text


def test_what_is_not_text_is_passed_over() -> None:
    body = (
        rb"{\info{\title Plans}{\author Ann Ash}{\*\company Nobody}{\creatim\yr2026\mo3\dy4}}{\colortbl;\red1;}"
        rb"{\pict\pngblip 89504e470d0a}{\pict\bin5 }{\\x}{\*\unknown \b words {nested}}Shown.{\xe index}"
    )
    document = opened(body)
    assert document.text == "Shown."
    assert (document.title, document.byline, document.date) == ("Plans", "Ann Ash", "2026-03-04")
    assert {note.code for note in document.notes} == {"pictures", "origin"}


def test_unicode_twins_are_read_once() -> None:
    assert opened(r"{\upr{old}{\*\ud{n\u233\'e9w}}}").text == "néw"


def test_links_keep_addresses_of_the_web_alone() -> None:
    field = r'{\field{\*\fldinst HYPERLINK "%s"}{\fldrslt here}}'
    good, bad = opened(field % "https://a.example/"), opened(field % "file:///etc/passwd")
    assert [r.target for r in good.ranges] == ["https://a.example/"]
    assert (bad.text, bad.ranges) == ("here", ())
    assert [note.code for note in bad.notes] == ["links"]


def test_notes_are_numbered_by_kind() -> None:
    note = r"{\super\chftn{\*\footnote%s\chftn %s}}"
    body = f"A{note % ('', 'First.')} b{note % (chr(92) + 'ftnalt', 'End.')} c{note % ('', 'Second.')}."
    document = opened(body)
    assert document.text.startswith("A[1] b[i] c[2].")
    assert [(b.note, b.span.of(document.text)) for b in document.blocks if b.role == "footnote"] == [
        ("1.", "First."),
        ("2.", "Second."),
        ("i.", "End."),
    ]


def test_deeper_than_any_document_is_refused() -> None:
    with pytest.raises(ReaderError, match="nested"):
        opened("{" * 100_000 + "x")
    assert opened("{" * 500 + "x" + "}" * 500).text == "x"
    assert opened("x}}}}}y").text == "xy"
