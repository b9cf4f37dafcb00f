"""Rich Text Format as tokens, and the code pages that its fonts name (RTF Specification 1.9.1)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

Token = tuple[str, bytes, int | None]
"""Its kind ("hex", "word", "other", "symbol", "open", "close" or "text"), what it is, and a control word's number, None
without one. A plain tuple: there are a hundred thousand in a megabyte.
"""

_IN_ONE_MATCH = 200
"""Most words about looks that are passed over at once: what a match may have to go back over is kept in memory."""


class Tokens:
    """Splits files into tokens. `heard` are the control words that mean something wherever they stand.

    The other ones, most of them about looks, may say what a group holds at its beginning. They are given as "other"
    where they may stand there, and only the first of some two hundred that follow one another.
    """

    def __init__(self, heard: Iterable[bytes]) -> None:
        # No possessive quantifiers: before Python 3.11.5 they match wrongly around groups.
        words, number = _any_of(frozenset(heard)) + rb"(?![a-zA-Z])", rb"(-?[0-9]{1,9})? ?"
        passed_over = rb"[\r\n\0]*\\(?!" + words + rb"|bin(?![a-zA-Z]))[a-zA-Z]{1,32}(?:-?[0-9]{1,9})? ?"
        others = rb"(?:" + passed_over + rb"){0,%d}" % _IN_ONE_MATCH
        alternatives = (
            rb"\\(?P<word>" + words + rb")" + number + others,
            rb"(?P<text>[^\\{}\r\n\0]+)",
            rb"(?P<open>\{)",
            rb"(?P<close>\})",
            rb"\\'(?P<hex>[0-9a-fA-F]{2})",
            rb"\\(?P<binary>bin)(?![a-zA-Z])" + number,
            rb"\\(?P<other>[a-zA-Z]{1,32})" + number + others,
            rb"\\(?P<symbol>[^a-zA-Z])",
        )
        self._token = re.compile(rb"|".join(alternatives))
        self._kinds = {index: name for name, index in self._token.groupindex.items()}

    def of(self, data: bytes) -> Iterator[Token]:
        """The tokens in order; binary data that a picture holds is passed over."""
        matches = self._token.finditer(data)
        while match := next(matches, None):
            index = match.lastindex or 0
            kind = self._kinds.get(index)
            number = None
            if kind is None:  # the group of a number, which follows that of its word
                number, index = int(match[index]), index - 1
                kind = self._kinds[index]
            if kind == "binary":
                matches = self._token.finditer(data, match.end() + max(0, number or 0))
            else:
                yield kind, bytes.fromhex(match[index].decode()) if kind == "hex" else match[index], number


def _any_of(words: Iterable[bytes]) -> bytes:
    """A pattern of any of the words that looks at each letter once: those with one beginning share it."""
    by_letter: dict[bytes, set[bytes]] = {}
    for word in words:
        by_letter.setdefault(word[:1], set()).add(word[1:])
    ends = by_letter.pop(b"", None)
    branches = [re.escape(letter) + _any_of(rests) for letter, rests in sorted(by_letter.items())]
    if not branches:
        return b""
    return b"(?:" + b"|".join(branches) + (b")?" if ends else b")")


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
