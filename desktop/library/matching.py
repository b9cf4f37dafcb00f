"""Words as a match expression of FTS5, whose syntax is kept away from what the user writes."""

from __future__ import annotations

import re

from desktop.library.packing import storable

_WORD = re.compile(r"[^\W_]+")
_SHORTEST_PREFIX = 2


def phrase(words: str, *, prefix: bool = False) -> str:
    """One phrase, in order; with `prefix`, its last word may go on. "" where there is no word in it."""
    clean = storable(words).replace("\0", " ")
    found = _WORD.findall(clean)
    if not found:
        return ""
    star = "*" if prefix and len(found[-1]) >= _SHORTEST_PREFIX else ""
    return '"{}"{}'.format(clean.replace('"', " "), star)


NOTHING = '"\ufffc"'
"""Matches no row: a phrase without a word in it."""


def match_all(text: str, *, columns: str = "", unfinished: bool = True) -> str:
    """Every word of a text in any order; the last one may go on where it is `unfinished`."""
    words = text.split()
    parts = [phrase(word, prefix=unfinished and n == len(words)) for n, word in enumerate(words, start=1)]
    joined = " AND ".join(filter(None, parts)) or NOTHING
    return f"{{{columns}}} : ({joined})" if columns else joined
