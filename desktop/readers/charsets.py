"""Labels of encodings, as pages and messages write them, into the codecs that read them."""

from __future__ import annotations

import codecs
import re

_WEB = {  # the WHATWG Encoding Standard reads these labels as a superset of what they name
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "utf-16": "utf-16-le",
    "utf-8-sig": "utf-8",
}
_ALIASES = {"x-sjis": "cp932", "ks_c_5601-1987": "cp949", "x-gbk": "gb18030", "macintosh": "mac_roman", "unicode": ""}
_TEXT = re.compile(r"utf-(?:8|16|32)|cp\d|iso8859|iso2022|koi8|mac-|big5|gb18030|euc[_-]|hz$|johab|kz1048|ptcp154")
_META = re.compile(rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([\w:.+-]{1,40})", re.IGNORECASE)
_XML = re.compile(rb"\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w:.+-]{1,40})[\"']")
_HEAD = 4096


def codec_of(label: str) -> str:
    """The Python codec for a label; "" for one that is unknown or names no encoding of text."""
    label = label.strip().strip("\"'").lower()
    label = _ALIASES.get(label, label)
    try:
        name = codecs.lookup(label).name if label else ""
    except (LookupError, ValueError, UnicodeError):
        return ""
    name = _WEB.get(name, name)
    return name if _TEXT.match(name) else ""


def declared_in_markup(data: bytes) -> str:
    """The label that the beginning of a page gives itself, or ""; UTF-16 in it cannot be true and means UTF-8."""
    head = data[:_HEAD]
    found = _META.search(head) or _XML.match(head)
    label = found[1].decode("ascii", "replace") if found else ""
    return "utf-8" if label.lower().startswith("utf-16") else label
