"""Rich Text Format as tokens, and the code pages that its fonts name (RTF Specification 1.9.1)."""

from __future__ import annotations

import re
from collections.abc import Iterator

_TOKEN = re.compile(
    rb"\\'(?P<hex>[0-9a-fA-F]{2})"
    rb"|\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,9})? ?"
    rb"|\\(?P<symbol>[^a-zA-Z])"
    rb"|(?P<brace>[{}])"
    rb"|(?P<ends>[\r\n\0]+)"
    rb"|(?P<text>[^\\{}\r\n\0]+)"
)


Token = tuple[str, bytes, int | None]
"""Its kind ("hex", "word", "symbol", "brace" or "text"), what it is, and a control word's number, None without one.

A plain tuple: there are a hundred thousand in a megabyte.
"""


def tokens(data: bytes) -> Iterator[Token]:
    """The tokens in order; binary data that a picture holds is passed over."""
    position = 0
    while match := _TOKEN.match(data, position):
        position = match.end()
        kind = match.lastgroup or ""
        if kind in ("word", "number"):
            _, word, digits, *_ = match.groups()
            number = int(digits) if digits else None
            if word == b"bin":
                position += max(0, number or 0)
            else:
                yield "word", word, number
        elif kind == "hex":
            yield "hex", bytes.fromhex(match["hex"].decode("ascii")), None
        elif kind != "ends":
            yield kind, match[kind], None


WESTERN = "cp1252"
CHARSETS = {
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    130: "johab",
    134: "gbk",
    136: "big5",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
}
"""Codecs by the number that `\\fcharset` gives; others are Western or the file's own."""
_PAGES = {
    437: "cp437", 708: "iso8859_6", 850: "cp850", 852: "cp852", 855: "cp855", 860: "cp860", 862: "cp862",
    863: "cp863", 864: "cp864", 865: "cp865", 866: "cp866", 874: "cp874", 932: "cp932", 936: "gbk", 949: "cp949",
    950: "big5", 1361: "johab", 10000: "mac_roman", 65001: "utf-8",
}  # fmt: skip


def code_page(number: int) -> str:
    """The codec of a Windows code page; Western where there is none."""
    return f"cp{number}" if 1250 <= number <= 1258 else _PAGES.get(number, WESTERN)


SYMBOLS = {
    b"tab": " ",
    b"line": "\n",
    b"lbr": "\n",
    b"emdash": "—",
    b"endash": "–",
    b"lquote": "‘",
    b"rquote": "’",
    b"ldblquote": "“",
    b"rdblquote": "”",
    b"bullet": "•",
    b"emspace": " ",
    b"enspace": " ",
    b"qmspace": " ",
    b"~": "\xa0",
    b"_": "\u2011",
    b"\\": "\\",
    b"{": "{",
    b"}": "}",
}
"""Control words and symbols that are characters."""
