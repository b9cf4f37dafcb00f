"""Markdown that would keep its parser busy for minutes: brackets opened by the thousand and never closed."""

from __future__ import annotations

import re

_PARAGRAPH_END = re.compile(r"\n[ \t]*\n")
_PAIRS = (("[", "]"), ("(", ")"), ("<", ">"))
_MOST_WORK = 2_000_000
"""Open brackets times characters in one paragraph; the parser looks for the end of each of them."""
_FEW = 50


def is_hostile(text: str) -> bool:
    """Whether a paragraph has so many brackets open at once that parsing takes seconds."""
    for paragraph in _PARAGRAPH_END.split(text):
        for opening, closing in _PAIRS:
            if paragraph.count(opening) * len(paragraph) > _MOST_WORK and paragraph.count(opening) > _FEW:
                deepest = _deepest(paragraph, opening, closing)
                if deepest > _FEW and deepest * len(paragraph) > _MOST_WORK:
                    return True
    return False


def _deepest(paragraph: str, opening: str, closing: str) -> int:
    deepest = depth = 0
    for sign in re.findall(f"[{re.escape(opening + closing)}]", paragraph):
        depth = depth + 1 if sign == opening else max(0, depth - 1)
        deepest = max(deepest, depth)
    return deepest
