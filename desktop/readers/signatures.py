"""What the first bytes of a file say it is, whatever its name."""

from __future__ import annotations

import re

from desktop.readers.zipped import directory

_PDF_WITHIN = 1024
_HEADER = re.compile(rb"(?:\s*|From [^\n]{1,200}\r?\n)([A-Za-z][\w-]{1,40}):[ \t]?[^\n]*\r?\n")
_FIELD = re.compile(rb"^([A-Za-z][\w-]{1,40}):", re.MULTILINE)
_MAIL = {b"mime-version", b"message-id", b"received", b"return-path", b"delivered-to", b"dkim-signature"}
_HEAD = 4096


def is_pdf(data: bytes) -> bool:
    """PDF; readers accept junk before its mark, and so do we."""
    return b"%PDF-" in data[:_PDF_WITHIN]


def is_rtf(data: bytes) -> bool:
    """Rich Text Format."""
    return data[:64].lstrip().startswith(b"{\\rtf")


def is_zip(data: bytes) -> bool:
    """A zip archive, of whatever format."""
    return data.startswith(b"PK\x03\x04")


def is_docx(data: bytes) -> bool:
    """Office Open XML text."""
    return is_zip(data) and b"word/" in directory(data)


def is_odt(data: bytes) -> bool:
    """OpenDocument text, zipped or flat."""
    kind = "application/vnd.oasis.opendocument.text"
    head = data[:_HEAD]
    flat = b"<office:document" in head and kind.encode() in head
    return flat or _zip_mimetype(data).startswith(kind)


def is_epub(data: bytes) -> bool:
    """EPUB; one whose `mimetype` is missing still has its container."""
    named = _zip_mimetype(data) == "application/epub+zip"
    return named or (is_zip(data) and b"META-INF/container.xml" in directory(data))


def is_message(data: bytes) -> bool:
    """A mail or an MHTML page: header fields, one of them such that no text begins with it by chance."""
    if not _HEADER.match(data[:_HEAD]):
        return False
    head = re.split(rb"\r?\n\r?\n", data[:_HEAD].lstrip(), maxsplit=1)[0]
    names = {name.lower() for name in _FIELD.findall(head)}
    return bool(names & _MAIL) and bool(names & {b"from", b"to", b"subject", b"date", b"content-type"})


def _zip_mimetype(data: bytes) -> str:
    """The media type that OpenDocument and EPUB store, not compressed, as the first member."""
    if not is_zip(data) or data[30:38] != b"mimetype":
        return ""
    return data[38:120].split(b"PK")[0].decode("ascii", "replace").strip()
