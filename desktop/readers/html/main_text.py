"""Which blocks of a page are the article: those whose words trafilatura's extraction has.

Barbaresi, A. (2021). Trafilatura: A Web Scraping Library and Command-Line Tool for Text Discovery and Extraction.
"""

from __future__ import annotations

import logging
import re
from bisect import bisect
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property

from lxml.html import HtmlElement

_log = logging.getLogger(__name__)

_WORD = re.compile(r"[^\W_]+")
_LONG = 24
"""Letters and digits from which a block is told from others by its words alone."""
_SHINGLE = 4
_MOSTLY = 0.6
_MOST_ELEMENTS = 40_000
"""The extraction takes seconds for more, and more than linear time."""
_MOST_COMPARED = 500_000_000
"""Characters; looking for each of many blocks in all of a long text takes the product of both."""


def extract(root: HtmlElement) -> Sequence[str]:
    """Lines of the main text as trafilatura gives them; none where it finds no article or the page is too large."""
    from trafilatura import bare_extraction  # noqa: PLC0415 - half a second, and not every page needs it

    if root.xpath("count(//*)") > _MOST_ELEMENTS:
        return ()
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    try:
        found = bare_extraction(root, include_comments=False, include_tables=True, with_metadata=False)
    except Exception:  # noqa: BLE001 - its boundary: the page is shown without it
        _log.debug("trafilatura failed", exc_info=True)
        return ()
    text = getattr(found, "text", "") or ""
    return [line for line in text.splitlines() if line.strip()]


def folded(words: str) -> str:
    """Letters and digits alone, in small letters: white space and marks differ between extractions."""
    return "".join(_WORD.findall(words.casefold()))


class Matter:
    """Words in which others are looked for: as they stand, or most of them in some order of four."""

    def __init__(self, pieces: Iterable[str]) -> None:
        self._pieces = [_WORD.findall(piece.casefold()) for piece in pieces]
        self.counts = Counter("".join(words) for words in self._pieces)
        self._compared = 0

    @cached_property
    def _whole(self) -> str:
        return "".join("".join(words) for words in self._pieces)

    @cached_property
    def _shingles(self) -> set[tuple[str, ...]]:
        return _shingles([word for words in self._pieces for word in words])

    def count(self, key: str) -> int:
        """How often something folded is in it, across pieces too."""
        self._compared += len(self._whole)
        return self.counts[key] if self._compared > _MOST_COMPARED else self._whole.count(key)

    def has_most_of(self, piece: str) -> bool:
        """Whether most of a piece's words stand in it as they stand there; parts of it may be missing."""
        own = _shingles(_WORD.findall(piece.casefold()))
        return bool(own) and len(own & self._shingles) >= _MOSTLY * len(own)


def _shingles(words: list[str]) -> set[tuple[str, ...]]:
    return set(zip(*(words[i:] for i in range(_SHINGLE)), strict=False))


class Matching:
    """Which of the blocks of a page (their words, in order) are in the extraction."""

    def __init__(self, blocks: Sequence[str], keys: Sequence[str], lines: Sequence[str]) -> None:
        self._blocks, self._keys = blocks, keys
        self._matter = Matter(lines)
        self.kept: set[int] = set()

    def find(self) -> set[int]:
        """Indexes of the blocks of the article."""
        groups: dict[str, list[int]] = defaultdict(list)
        for i, key in enumerate(self._keys):
            if len(key) >= _LONG:
                groups[key].append(i)
        repeated = []
        for key, members in groups.items():
            known = self._matter.counts[key]
            count = known if known >= len(members) else self._matter.count(key)
            if count >= len(members):
                self.kept.update(members)
            elif count:
                repeated.append((members, count))
            elif self._matter.has_most_of(self._blocks[members[0]]):
                self.kept.add(members[0])
        near = sorted(self.kept)
        for members, count in repeated:
            self._keep_nearest(members, count, near)
        self._keep_short()
        return self.kept

    def _keep_nearest(self, members: Sequence[int], count: int, near: Sequence[int]) -> None:
        """Of blocks with the same words, those that stand with the article."""

        def distance(index: int) -> int:
            at = bisect(near, index)
            return min((abs(index - other) for other in near[max(0, at - 2) : at + 1] if other != index), default=0)

        self.kept.update(sorted(members, key=distance)[:count])

    def _keep_short(self) -> None:
        """Short blocks that are a line of the extraction, where the article is next to them."""
        counts = self._matter.counts
        short = [i for i, key in enumerate(self._keys) if 0 < len(key) < _LONG]
        groups: dict[str, list[int]] = defaultdict(list)
        for i in short:
            groups[self._keys[i]].append(i)
        near = sorted(self.kept)
        first, last = (near[0], near[-1]) if near else (0, len(self._keys))
        for key, members in groups.items():
            if counts[key]:
                inside = [i for i in members if first <= i <= last] or members
                self._keep_nearest(inside, counts[key], near)
        self.kept.update(i for i in short if i not in self.kept and self._runs_on(i))
        between = range(1, len(self._keys) - 1)
        self.kept.update(i for i in between if not self._keys[i] and i - 1 in self.kept and i + 1 in self.kept)

    def _runs_on(self, i: int) -> bool:
        """Whether a short block stands behind the one before it, or before the next, in a line of the extraction."""
        key = self._keys[i]
        before = self._keys[i - 1][-_LONG:] + key if i - 1 in self.kept else ""
        after = key + self._keys[i + 1][:_LONG] if i + 1 in self.kept else ""
        return any(len(words) >= _LONG and self._matter.count(words) for words in (before, after))


def unseen(lines: Sequence[str], blocks: Sequence[str], keys: Sequence[str]) -> list[str]:
    """Lines of the extraction that no block of the page has: a page may hold its article in data for programs."""
    known = set(keys)
    long = ((line, folded(line)) for line in lines)
    left = [(line, key) for line, key in long if len(key) >= _LONG and key not in known]
    if not left:
        return []
    page = Matter(blocks)
    return [line for line, key in left if not page.count(key) and not page.has_most_of(line)]
