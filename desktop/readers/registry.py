"""Which reader opens a source: by its suffix where that says enough, else by its content."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from desktop.document import Document, Source
from desktop.readers import signatures
from desktop.readers.plain import read_plain
from desktop.readers.raw import Raw, fetch

_FRONT_MATTER = re.compile(r"\ufeff?(---|\+\+\+)[ \t]*\r?\n[ \t]*\w[\w -]*[ \t]*[:=]")
_HEADING = re.compile(r"^#{1,6} +\S", re.MULTILINE)
_LINK = re.compile(r"\[[^\]\n]+\]\(\S+?\)|^\[[^\]\n]+\]: +\S+", re.MULTILINE)
_MARKUP = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|article|main|table)[\s>]",
    re.IGNORECASE | re.DOTALL,
)
_EMPHASIS = re.compile(r"(?<!\w)(\*\*|__)\S.*?\S\1(?!\w)")


@dataclass(frozen=True, slots=True)
class Reader:
    """One format: the suffixes and media types it goes by, and whether the beginning of a text looks like it.

    `matches` is for formats whose bytes say what they are: it decides whatever the name is, and a file that only has
    the suffix of such a format goes to it only when it is not text of another one.
    """

    name: str
    suffixes: frozenset[str]
    recognises: Callable[[str], bool]
    read: Callable[[Raw], Document]
    media_types: frozenset[str] = frozenset()
    matches: Callable[[bytes], bool] | None = None


def read(source: Source) -> Document:
    """Turn a source into a document.

    Raises:
        OnRecordError: one of its kinds, with a message that tells the user what to do.
    """
    return read_raw(fetch(source))


def read_raw(raw: Raw) -> Document:
    """Turn what was fetched already into a document; raises as `read` does."""
    return choose(raw).read(raw)


def choose(raw: Raw) -> Reader:
    """The reader for this content; plain text where no other one claims it."""
    if isinstance(raw.data, bytes):
        data = raw.data
        certain = next((reader for reader in READERS if reader.matches and reader.matches(data)), None)
        if certain is not None:
            return certain
    named = _named(raw)
    if named is not None and named.matches is None:
        return named
    return next((reader for reader in READERS if reader.recognises(raw.head)), named or PLAIN)


def _named(raw: Raw) -> Reader | None:
    """The reader that the media type or the name asks for; servers call all sorts of things plain text."""
    typed = (reader for reader in READERS if raw.media_type in reader.media_types)
    suffixed = (reader for reader in READERS if raw.suffix in reader.suffixes)
    return next(typed, None) or next(suffixed, None)


def _never(_head: str) -> bool:
    return False


def _looks_like_markdown(head: str) -> bool:
    """Front matter, or two different signs of Markdown: one alone turns up in plain text as well."""
    signs = (_HEADING, _LINK, _EMPHASIS)
    return bool(_FRONT_MATTER.match(head)) or sum(bool(sign.search(head)) for sign in signs) >= 2


def _read_markdown(raw: Raw) -> Document:
    from desktop.readers.markdown_text import read_markdown  # noqa: PLC0415 - imports the markdown package

    return read_markdown(raw)


def _looks_like_html(head: str) -> bool:
    return bool(_MARKUP.match(head))


def _read_html(raw: Raw) -> Document:
    from desktop.readers.html.reader import read_html  # noqa: PLC0415 - imports lxml

    return read_html(raw)


def _read_message(raw: Raw) -> Document:
    from desktop.readers.mail.reader import read_message  # noqa: PLC0415 - imports the email package

    return read_message(raw)


def _read_pdf(raw: Raw) -> Document:
    from desktop.readers import office  # noqa: PLC0415 - as below
    from desktop.readers.pdf.reader import read_pdf  # noqa: PLC0415 - imports PDFium

    return office.guarded(read_pdf, raw)


def _read_docx(raw: Raw) -> Document:
    from desktop.readers import docx, office  # noqa: PLC0415 - imports lxml

    return office.guarded(docx.read_docx, raw)


def _read_odt(raw: Raw) -> Document:
    from desktop.readers import odt, office  # noqa: PLC0415 - imports lxml

    return office.guarded(odt.read_odt, raw)


def _read_epub(raw: Raw) -> Document:
    from desktop.readers import epub, office  # noqa: PLC0415 - imports lxml

    return office.guarded(epub.read_epub, raw)


def _read_rtf(raw: Raw) -> Document:
    from desktop.readers import office, rtf  # noqa: PLC0415 - seldom needed

    return office.guarded(rtf.read_rtf, raw)


def _is_pdf(data: bytes) -> bool:
    """The mark of a PDF file; some programs write a few bytes before it."""
    return b"%PDF-" in data[:1024]


PLAIN = Reader("plain text", frozenset({".txt", ".text", ".log"}), _never, read_plain)
MARKDOWN = Reader(
    "Markdown",
    frozenset({".md", ".markdown", ".mdown", ".mkd"}),
    _looks_like_markdown,
    _read_markdown,
    frozenset({"text/markdown"}),
)
PDF = Reader("PDF", frozenset({".pdf"}), _never, _read_pdf, frozenset({"application/pdf"}), _is_pdf)
MESSAGE = Reader(
    "message",
    frozenset({".eml", ".mht", ".mhtml"}),
    _never,
    _read_message,
    frozenset({"message/rfc822", "multipart/related"}),
    signatures.is_message,
)
HTML = Reader(
    "HTML",
    frozenset({".html", ".htm", ".xhtml", ".shtml"}),
    _looks_like_html,
    _read_html,
    frozenset({"text/html", "application/xhtml+xml"}),
)
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_OPEN_DOCUMENT = "application/vnd.oasis.opendocument.text"
DOCX = Reader(
    "Word",
    frozenset({".docx", ".docm", ".dotx", ".dotm"}),
    _never,
    _read_docx,
    frozenset({f"{_WORD}.document", f"{_WORD}.template"}),
    signatures.is_docx,
)
ODT = Reader(
    "OpenDocument",
    frozenset({".odt", ".ott", ".fodt"}),
    _never,
    _read_odt,
    frozenset({_OPEN_DOCUMENT, f"{_OPEN_DOCUMENT}-template", f"{_OPEN_DOCUMENT}-flat-xml"}),
    signatures.is_odt,
)
EPUB = Reader("EPUB", frozenset({".epub"}), _never, _read_epub, frozenset({"application/epub+zip"}), signatures.is_epub)
RTF = Reader(
    "rich text", frozenset({".rtf"}), _never, _read_rtf, frozenset({"application/rtf", "text/rtf"}), signatures.is_rtf
)
READERS = (PDF, DOCX, EPUB, ODT, RTF, MESSAGE, HTML, MARKDOWN, PLAIN)
"""Asked in this order."""
