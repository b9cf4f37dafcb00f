"""What means harm in any format, made once for each: bombs, long lines, strange characters, names that lie, servers."""

from __future__ import annotations

import base64
import io
import zipfile
import zlib
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from tests.hostile import pdfs
from tests.office_files import docx, epub, odt, paragraph, zipped

MEBIBYTE = 2**20
SPY = "http://127.0.0.1:{port}/"
"""Where the files phone home to; a test listens there."""
_DATA = Path(__file__).resolve().parents[1] / "data"
_REAL = {
    "docx": _DATA / "office" / "harbour.docx",
    "odt": _DATA / "office" / "harbour.odt",
    "fodt": _DATA / "office" / "harbour.fodt",
    "rtf": _DATA / "office" / "harbour.rtf",
    "epub": _DATA / "office" / "lighthouse.epub",
    "pdf": _DATA / "pdf" / "interview-qt.pdf",
    "eml": _DATA.parent / "unit" / "readers" / "messages" / "reply.eml",
    "mhtml": _DATA.parent / "unit" / "readers" / "messages" / "saved.mhtml",
    "html": _DATA.parent / "unit" / "readers" / "pages" / "newspaper.html",
}
_HEAD = b"From: a@b.example\r\nSubject: said\r\nMIME-Version: 1.0\r\n"
_STRANGE = {
    "NULs": "The mayor\0 said\0 no.",
    "lone surrogates": "The mayor said \ud800no\udfff.",
    "text from right to left": "The mayor said \u202eon dias\u202c and \u2066left\u2069.",
}
_XLINK = "http://www.w3.org/1999/xlink"
_HOMOGLYPH = "https://аpple.com/"


def _mail(body: bytes, kind: str = "text/html") -> bytes:
    return _HEAD + b"Content-Type: " + kind.encode() + b"; charset=utf-8\r\n\r\n" + body


def _mhtml(body: bytes, *, location: str = "http://a.example/") -> bytes:
    part = (
        b"--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Location: " + location.encode() + b"\r\n\r\n" + body
    )
    return _HEAD + b"Content-Type: multipart/related; boundary=b\r\n\r\n" + part + b"\r\n--b--\r\n"


def _rtf(text: str) -> bytes:
    """Its characters as RTF writes them, each by the number of its UTF-16 unit."""
    units = text.encode("utf-16-le", "surrogatepass")
    numbers = [int.from_bytes(units[i : i + 2], "little") for i in range(0, len(units), 2)]
    return b"{\\rtf1 " + b"".join(b"\\u%d?" % (n - 65536 if n > 32767 else n) for n in numbers) + b"}"


def _utf8(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _raw_docx(text: str) -> bytes:
    """A Word file with bytes that no XML may have."""
    return _stored(docx(paragraph("PLACE-OF-THE-WORDS")), _utf8(text))


def _stored(archive: bytes, text: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(archive)) as old:
        return zipped({name: old.read(name).replace(b"PLACE-OF-THE-WORDS", text) for name in old.namelist()})


_WRITERS: dict[str, Callable[[str], bytes]] = {
    "html": lambda text: b"<html><meta charset=utf-8><p>" + _utf8(text) + b"</p></html>",
    "md": lambda text: b"# The mayor\n\n" + _utf8(text),
    "rtf": _rtf,
    "docx": _raw_docx,
    "odt": lambda text: _stored(odt("<text:p>PLACE-OF-THE-WORDS</text:p>"), _utf8(text)),
    "epub": lambda text: _stored(epub({"a": "<p>PLACE-OF-THE-WORDS</p>"}), _utf8(text)),
    "eml": lambda text: _mail(_utf8(text), "text/plain"),
    "mhtml": lambda text: _mhtml(b"<p>" + _utf8(text)),
}
_LINKS: dict[str, Callable[[str], bytes]] = {
    "html": lambda to: f'<html><p>The mayor <a href="{to}">apple.com</a> said no.</p></html>'.encode(),
    "eml": lambda to: _mail(f'<p>The mayor <a href="{to}">apple.com</a> said no.</p>'.encode()),
    "odt": lambda to: odt(
        f'<text:p>The mayor <text:a xmlns:xlink="{_XLINK}" xlink:href="{to}">apple.com</text:a></text:p>'
    ),
    "docx": lambda to: docx(
        f'<w:p><w:hyperlink r:id="h"><w:r><w:t>apple.com</w:t></w:r></w:hyperlink></w:p>{paragraph("said the mayor")}',
        relations=f'<Relationship Id="h" Type="x/hyperlink" Target="{to}" TargetMode="External"/>',
    ),
    "epub": lambda to: epub({"a": f'<p>The mayor <a href="{to}">apple.com</a> said no.</p>'}),
    "rtf": lambda to: f'{{\\rtf1 {{\\field{{\\*\\fldinst HYPERLINK "{to}"}}{{\\fldrslt apple.com}}}} said}}'.encode(),
}
_TARGETS = {
    "homoglyph link": _HOMOGLYPH,
    "link to a file": "file:///etc/passwd",
    "link to a script": "javascript:said()",
}
_IMAGE = f'<img src="{SPY}a.png"><p>The mayor said no.</p><iframe src="{SPY}b"></iframe><link href="{SPY}c.css">'
_SERVERS: dict[str, Callable[[], bytes]] = {
    "eml": lambda: _mail(_IMAGE.encode()),
    "mhtml": lambda: _mhtml(_IMAGE.encode(), location=SPY),
    "epub": lambda: epub({"a": _IMAGE.replace('">', '"/>')}),
    "odt": lambda: odt(
        f'<text:p>said</text:p><draw:frame xmlns:xlink="{_XLINK}">'
        f'<draw:image xlink:href="{SPY}a.png"/><draw:object xlink:href="{SPY}b"/></draw:frame>'
        f'<text:section><text:section-source xmlns:xlink="{_XLINK}" xlink:href="{SPY}c"/></text:section>'
    ),
}


def _book_with(path: str) -> bytes:
    """A book whose second chapter lies elsewhere."""
    return _stored(epub({"a": "<p>The mayor said no.</p>", "PLACE-OF-THE-WORDS": "<p>x</p>"}), path.encode())


def _flate_bomb() -> bytes:
    """A PDF whose page unpacks, in two steps, to 100 MB that draw nothing, and a sentence."""
    drawing = zlib.compress(zlib.compress(bytes(100 * MEBIBYTE).replace(b"\0", b"\n") + pdfs.WORDS, 9), 9)
    entries = b"<</Filter[/FlateDecode/FlateDecode]/Length %d>>stream\n" % len(drawing)
    return pdfs.page(b"PLACE-OF-THE-WORDS").replace(
        pdfs.stream(b"PLACE-OF-THE-WORDS"), entries + drawing + b"\nendstream"
    )


def _bombs() -> Iterator[tuple[str, str, Callable[[], bytes]]]:
    large = 100 * MEBIBYTE
    yield "flat bomb", "odt", lambda: _large_odt("<text:p>said</text:p>", large)
    yield "flat bomb", "epub", lambda: epub({"a": "<p>x</p>"}, more={"O/a.xhtml": b"<p>said</p>" * (large // 11)})
    yield "flat bomb", "pdf", _flate_bomb
    yield "many entries", "odt", lambda: _with_entries(odt("<text:p>x</text:p>"), 12_000)
    yield "many entries", "epub", lambda: epub({"a": "<p>x</p>"}, more={f"O/{n}": b"" for n in range(12_000)})
    yield "deep", "fodt", lambda: b"<office:document>" + b"<text:section>" * 100_000 + b"said"
    yield "deep", "mhtml", lambda: _mhtml(b"<div>" * 100_000 + b"<p>The mayor said no.")
    yield "deep", "eml", lambda: _mail(b"<blockquote>" * 20_000 + b"<p>The mayor said no.")
    yield "deep", "eml", lambda: _mail(b">" * 20_000 + b" The mayor said no.", "text/plain")


def _large_odt(piece: str, size: int) -> bytes:
    """An OpenDocument text of so many bytes that packs to a thousandth."""
    return _stored(odt("PLACE-OF-THE-WORDS"), piece.encode() * (size // len(piece)))


def _with_entries(archive: bytes, count: int) -> bytes:
    with zipfile.ZipFile(io.BytesIO(archive)) as old:
        entries = {name: old.read(name) for name in old.namelist()}
    return zipped({**entries, **{f"Pictures/{n}": b"" for n in range(count)}})


def _long_lines() -> Iterator[tuple[str, str, Callable[[], bytes]]]:
    words = b"said " * (MEBIBYTE // 2)
    yield "line of 100 MB", "html", lambda: b"<html><p>" + b"said " * (20 * MEBIBYTE)
    yield "line of 20 MB", "txt", lambda: b"said " * (4 * MEBIBYTE)
    yield "one long line", "docx", lambda: docx(paragraph(words.decode()))
    yield "one long line", "odt", lambda: odt(f"<text:p>{words.decode()}</text:p>")
    yield "one long line", "eml", lambda: _mail(words, "text/plain")
    yield "one long line", "pdf", lambda: pdfs.page(b"BT /F 12 Tf 50 300 Td (" + words[: MEBIBYTE // 4] + b") Tj ET")
    yield "one long header", "eml", lambda: b"Subject: " + words[:MEBIBYTE] + b"\r\n" + _mail(b"<p>The mayor said no.")
    yield (
        "picture of 20 MB",
        "eml",
        lambda: _mail(b'<p>said</p><img src="data:image/png;base64,' + base64.b64encode(bytes(5 * MEBIBYTE)) + b'">'),
    )


def _renamed() -> Iterator[tuple[str, str, Callable[[], bytes]]]:
    """Each real file with the suffix of the next kind."""
    kinds = list(_REAL)
    for kind, suffix in zip(kinds, [*kinds[1:], kinds[0]], strict=True):
        yield f"{kind} by another name", suffix, _REAL[kind].read_bytes


def _truncated() -> Iterator[tuple[str, str, Callable[[], bytes]]]:
    for kind, path in _REAL.items():
        for share in (0.5, 0.97):
            yield f"cut off at {share:.0%}", kind, partial(_first, path, share)


def _first(path: Path, share: float) -> bytes:
    data = path.read_bytes()
    return data[: int(len(data) * share)]


def _all() -> Iterator[tuple[str, str, Callable[[], bytes]]]:
    yield from _bombs()
    yield from _long_lines()
    yield from _renamed()
    yield from _truncated()
    for what, text in _STRANGE.items():
        yield from ((what, suffix, partial(write, text)) for suffix, write in _WRITERS.items())
    for what, target in _TARGETS.items():
        yield from ((what, suffix, partial(link, target)) for suffix, link in _LINKS.items())
    yield from (("server", suffix, make) for suffix, make in _SERVERS.items())
    for path in ("../../../../../../etc/passwd", "/etc/passwd", "file:///etc/passwd", "%2e%2e/%2e%2e/etc/passwd"):
        yield f"chapter at {path}", "epub", partial(_book_with, path)
    yield (
        "page from a file",
        "mhtml",
        partial(_mhtml, b'<p>said</p><img src="file:///etc/passwd">', location="file:///"),
    )


CASES = {f"{suffix}: {what}, {number}": (f"a.{suffix}", make) for number, (what, suffix, make) in enumerate(_all())}
"""Each by what it is: its name on the disk, and what makes its bytes. `SPY` in them is still to be filled in."""
