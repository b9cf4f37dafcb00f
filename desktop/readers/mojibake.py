"""Letters that an earlier program garbled, by reading one encoding as another: told, and put right on request.

Speer, R. (2019). ftfy (Version 5.5). Zenodo. Only its repair of encodings is used: the rest would straighten curly
quotation marks, on which the analysis depends.
"""

from __future__ import annotations

import re

from desktop.document import ReaderNote
from desktop.phrase import Phrase

_SAMPLE = 200_000
"""Characters in which garbled letters show themselves if there are any."""
_SUSPECT = re.compile("[\x80-\x9f\xa0-\xff\u0152-\u017e\u0192\u0400-\u045f\u2013-\u203a\u20ac\u2122][\x80-\uffff]")
"""Two signs beyond ASCII side by side: what was garbled by one byte a sign has always two."""
_GARBLED = ReaderNote(
    "mojibake",
    Phrase(
        "Some letters look garbled by a program that had the text before, such as “â€™” for an apostrophe. "
        "Choose “Read with repaired letters” in the File menu to put them right."
    ),
)
_REPAIRED = ReaderNote("repaired", Phrase("Garbled letters were put right, as you asked."))


def with_letters(text: str, *, repair: bool) -> tuple[str, tuple[ReaderNote, ...]]:
    """The text, with garbled letters put right where that is asked for, and what there is to say of them."""
    if not repair:
        return text, (_GARBLED,) if _is_garbled(text[:_SAMPLE]) else ()
    lines = text.split("\n")
    put_right = "\n".join(_repaired(line) if _SUSPECT.search(line) else line for line in lines)
    return put_right, (_REPAIRED,) if put_right != text else ()


def _is_garbled(text: str) -> bool:
    if text.isascii():
        return False
    return any(_repaired(line) != line for line in text.split("\n") if _SUSPECT.search(line))


def _repaired(line: str) -> str:
    from ftfy import fix_encoding  # noqa: PLC0415 - few texts need it
    from ftfy.badness import is_bad  # noqa: PLC0415

    return fix_encoding(line) if is_bad(line) else line
