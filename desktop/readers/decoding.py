"""Bytes into characters: what the file says of itself first, then strict UTF-8, then a guess that is told."""

from __future__ import annotations

import codecs
import re
import unicodedata
from typing import NamedTuple

from desktop.document import ReaderNote
from desktop.errors import UnsupportedSourceError
from desktop.phrase import Fact, Phrase
from desktop.readers.charsets import codec_of

_MARKS = (  # UTF-32 before UTF-16: their little-endian marks begin alike
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WESTERN = {"cp1252", "latin_1", "iso8859_15", "iso8859_9", "cp1254", "mac_roman"}
_NAMES: dict[str, Fact] = {
    "cp1252": Phrase("Western European (Windows-1252)"),
    "cp1250": Phrase("Central European (Windows-1250)"),
    "cp1251": Phrase("Cyrillic (Windows-1251)"),
    "cp1253": Phrase("Greek (Windows-1253)"),
    "cp1254": Phrase("Turkish (Windows-1254)"),
    "cp1255": Phrase("Hebrew (Windows-1255)"),
    "cp1256": Phrase("Arabic (Windows-1256)"),
    "cp1257": Phrase("Baltic (Windows-1257)"),
    "iso8859_2": Phrase("Central European (ISO 8859-2)"),
    "iso8859_7": Phrase("Greek (ISO 8859-7)"),
    "koi8_r": Phrase("Cyrillic (KOI8-R)"),
    "koi8_u": Phrase("Cyrillic (KOI8-U)"),
    "mac_roman": Phrase("Western European (Mac Roman)"),
    "cp932": Phrase("Japanese (Shift JIS)"),
    "euc_jp": Phrase("Japanese (EUC-JP)"),
    "gb18030": Phrase("Chinese (GB 18030)"),
    "big5": Phrase("Chinese (Big5)"),
    "cp949": Phrase("Korean (CP949)"),
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16",
}
_REALISTIC = [name for name in _NAMES if not name.startswith("utf")]
_SIGNATURES = (
    (b"%PDF-", Phrase("a PDF file")),
    (b"PK\x03\x04", Phrase("a zip archive")),
    (b"\xd0\xcf\x11\xe0", Phrase("an old Word or Office file")),
    (b"\x89PNG", Phrase("a picture")),
    (b"\xff\xd8\xff", Phrase("a picture")),
    (b"GIF8", Phrase("a picture")),
    (b"\x1f\x8b", Phrase("a compressed file")),
    (b"BZh", Phrase("a compressed file")),
    (b"\xfd7zXZ", Phrase("a compressed file")),
    (b"7z\xbc\xaf", Phrase("a compressed file")),
    (b"\x7fELF", Phrase("a program")),
    (b"SQLite format 3\x00", Phrase("a database")),
    (b"{\\rtf", Phrase("a rich-text (RTF) file")),
)
_SAMPLE = 4096
_GUESS_SAMPLE = 2**18
_MOST_CONTROLS = 0.005
_ORDINARY_CONTROLS = "\t\n\r\f\v\x1b\x1c\x1d\x1e\x1f\x85"
_TYPOGRAPHIC = "‘’“”‚„†‡•–—…‹›«»€£¥¢©®™°§¶·¡¿´¨\xa0\xad"
_ODD_IN_A_WORD = re.compile(r"[^\W\d_][^\w\s!-~‘’´–—\xad\xa0][^\W\d_]|[a-zà-öø-ÿ][À-ÖØ-Þ](?![A-ZÀ-ÖØ-Þ])")
_FEW_LETTERS = 0.15
_MANY_ACCENTS = 0.03
_CZECH = {"ž", "ø"}
"""No language that is written in Windows-1252 has both; Czech and Slovak read so have."""
_GOOD_PER_BAD = 20


class Decoded(NamedTuple):
    """Characters, what had to be guessed or was damaged, and the codec they were read with."""

    text: str
    notes: tuple[ReaderNote, ...] = ()
    encoding: str = ""


def decode(data: bytes, *, name: str = "", chosen: str = "", declared: str = "") -> Decoded:
    """The characters of a text file.

    `chosen` is the codec the user insists on, `declared` the label that came with the data (HTTP, MIME, a `meta`
    element). What is declared gives way to a byte-order mark, and to UTF-8 where the bytes can be nothing else.

    Raises:
        UnsupportedSourceError: the content is of a known kind that is not text, or `chosen` is no encoding of text.
    """
    if chosen:
        return _as_chosen(data, chosen)
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _marked(data[len(mark) :], encoding)
    _refuse_known_formats(data, name)
    codec = codec_of(declared)
    if codec:
        return _as_declared(data, codec)
    wide = _unmarked_utf16(data)
    if wide is not None:
        return Decoded(data.decode(wide, "replace"), (_guessed(wide),), wide)
    try:
        return Decoded(data.decode("utf-8"), (), "utf-8")
    except UnicodeDecodeError:
        return _mended_utf8(data) or _guess(data)


def _as_chosen(data: bytes, chosen: str) -> Decoded:
    codec = codec_of(chosen)
    if not codec:
        raise UnsupportedSourceError(
            "“{chosen}” is no encoding that On Record knows. Choose another one.", chosen=chosen
        )
    for mark, encoding in _MARKS:
        if data.startswith(mark) and encoding.startswith(codec):
            return _marked(data[len(mark) :], encoding)
    return _marked(data, codec)


def _as_declared(data: bytes, codec: str) -> Decoded:
    """UTF-8 that is declared to be something else is UTF-8: no other text has such bytes by chance."""
    if not codec.startswith("utf") and not data.isascii():
        try:
            return Decoded(data.decode("utf-8"), (), "utf-8")
        except UnicodeDecodeError:
            pass
    if codec == "utf-8":
        try:
            return Decoded(data.decode("utf-8"), (), "utf-8")
        except UnicodeDecodeError:
            return _mended_utf8(data) or _guess(data)
    return _marked(data, codec)


def require_text(text: str, *, name: str) -> None:
    """Refuse what is not text: one character in two hundred may be a control, a stray one is kept.

    Raises:
        UnsupportedSourceError: so many characters are controls that this is binary data.
    """
    controls = sum(unicodedata.category(c) == "Cc" and c not in _ORDINARY_CONTROLS for c in text[:_GUESS_SAMPLE])
    if controls > max(1, len(text[:_GUESS_SAMPLE]) * _MOST_CONTROLS):
        raise _unsupported(name, Phrase("not text but binary data"))


def _refuse_known_formats(data: bytes, name: str) -> None:
    for signature, kind in _SIGNATURES:
        if data.startswith(signature):
            raise _unsupported(name, kind)


def _unsupported(name: str, kind: Phrase) -> UnsupportedSourceError:
    return UnsupportedSourceError(
        "{subject} is {kind}, which cannot be opened. Text, web pages and documents can: "
        "save it as text in the program that made it, or copy the article and paste it here.",
        subject=Phrase("“{name}”", name=name) if name else Phrase("This"),
        kind=kind,
    )


def _marked(data: bytes, encoding: str) -> Decoded:
    text = data.decode(encoding, "windows-1252" if encoding == "cp1252" else "replace")
    return Decoded(text, (_damaged(text.count("\ufffd")),) if "\ufffd" in text else (), encoding)


def _unmarked_utf16(data: bytes) -> str | None:
    """UTF-16 without a mark shows by NULs at every other byte of text that is mostly ASCII."""
    sample = data[:_SAMPLE]
    half = len(sample) // 2
    if half < 2:
        return None
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > half * 0.6 and even < half * 0.05:
        return "utf-16-le"
    return "utf-16-be" if even > half * 0.6 and odd < half * 0.05 else None


def _mended_utf8(data: bytes) -> Decoded | None:
    """UTF-8 with a few damaged bytes, such as a file that was cut off; None when it is no UTF-8 at all."""
    text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    good = sum(c > "\x7f" for c in text) - bad
    cut_off = bad == 1 and text.endswith("\ufffd")
    if good >= bad * _GOOD_PER_BAD or (cut_off and good):
        return Decoded(text, (_damaged(bad),), "utf-8")
    return None


def _guess(data: bytes) -> Decoded:
    western = data.decode("cp1252", "windows-1252")
    if _is_plausibly_western(western):
        return Decoded(western, (_guessed("cp1252"),), "cp1252")
    encoding = _likeliest(data)
    if encoding is None or encoding in _WESTERN - {"mac_roman"}:
        return Decoded(western, (_guessed("cp1252"),), "cp1252")
    return Decoded(data.decode(encoding, "replace"), (_guessed(encoding),), encoding)


def _is_plausibly_western(text: str) -> bool:
    """Whether text decoded as Windows-1252 looks like a language that is written so.

    In another encoding's text, signs and capitals turn up inside words, or most letters carry an accent.
    """
    sample = text[:_GUESS_SAMPLE]
    letters = sum(c.isalpha() for c in sample)
    accented = sum(c > "\x7f" and c.isalpha() for c in sample)
    strange = sum(c > "\x7f" and not c.isalpha() and c not in _TYPOGRAPHIC for c in sample)
    if accented > letters * _FEW_LETTERS or strange > max(2, len(sample) * 0.01):
        return False
    if accented > letters * _MANY_ACCENTS and set(sample) >= _CZECH:
        return False
    return len(_ODD_IN_A_WORD.findall(sample)) <= (accented + strange) * 0.05


def _likeliest(data: bytes) -> str | None:
    from charset_normalizer import from_bytes  # noqa: PLC0415 - few files need it

    best = from_bytes(data[:_GUESS_SAMPLE], cp_isolation=list(_REALISTIC), preemptive_behaviour=False).best()
    if best is None:
        return None
    try:
        data.decode(best.encoding)
    except UnicodeDecodeError as error:
        return best.encoding if error.end >= min(len(data), _GUESS_SAMPLE) - 4 else None
    return best.encoding


def _guessed(encoding: str) -> ReaderNote:
    return ReaderNote(
        "encoding",
        Phrase(
            "The file does not say how its letters are stored; it was read as {encoding}. "
            "If letters look wrong, reopen it in another encoding.",
            encoding=_NAMES.get(encoding, encoding),
        ),
    )


def _damaged(count: int) -> ReaderNote:
    told = Phrase(
        "The file is damaged in one place, shown as “\ufffd”. | The file is damaged in %n places, shown as “\ufffd”.",
        n=count,
    )
    return ReaderNote("damaged", told)


def _undefined_as_control(error: UnicodeError) -> tuple[str, int]:
    """The five bytes that cp1252 leaves undefined are controls in the web's windows-1252 (WHATWG Encoding)."""
    assert isinstance(error, UnicodeDecodeError)
    return error.object[error.start : error.end].decode("latin-1"), error.end


codecs.register_error("windows-1252", _undefined_as_control)
