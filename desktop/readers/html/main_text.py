"""Which blocks of a page are the article: those whose words trafilatura's extraction has.

Barbaresi, A. (2021). Trafilatura: A Web Scraping Library and Command-Line Tool for Text Discovery and Extraction.
"""

from __future__ import annotations

import logging
import re
from bisect import bisect
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from lxml.html import HtmlElement

_log = logging.getLogger(__name__)

_NO_LETTER = re.compile(r"[\W_]+")
_LONG = 24
"""Letters and digits from which a block is told from others by its words alone."""
_SHINGLE = 4
_MOSTLY = 0.6
_MOST_ELEMENTS = 40_000
"""The extraction takes seconds for more, and more than linear time."""


@dataclass(frozen=True, slots=True)
class Extraction:
    """Lines of the main text as trafilatura gives them; none where it finds no article or the page is too large."""

    lines: tuple[str, ...]


def extract(root: HtmlElement) -> Extraction:
    """The main text of a page; the tree stays as it is."""
    from trafilatura import bare_extraction  # noqa: PLC0415 - half a second, and not every page needs it

    if sum(1 for _ in root.iter()) > _MOST_ELEMENTS:
        return Extraction(())
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    try:
        found = bare_extraction(root, include_comments=False, include_tables=True, with_metadata=False)
    except Exception:  # noqa: BLE001 - its boundary: the page is shown without it
        _log.debug("trafilatura failed", exc_info=True)
        return Extraction(())
    text = getattr(found, "text", "") or ""
    return Extraction(tuple(line for line in text.splitlines() if line.strip()))


def folded(words: str) -> str:
    """Letters and digits alone, in small letters: white space and marks differ between extractions."""
    return _NO_LETTER.sub("", words.casefold())


class Matching:
    """Which of the blocks of a page (their words, in order) are in the extraction."""

    def __init__(self, blocks: Sequence[str], lines: Sequence[str]) -> None:
        self._keys = [folded(block) for block in blocks]
        self._blocks = blocks
        folded_lines = [folded(line) for line in lines]
        self._whole = "\n".join(folded_lines)
        self._line_counts = Counter(folded_lines)
        self._shingles: set[tuple[str, ...]] = set().union(*map(_shingles, lines))
        self.kept: set[int] = set()

    def find(self) -> set[int]:
        """Indexes of the blocks of the article."""
        if not self._whole:
            return set()
        groups: dict[str, list[int]] = defaultdict(list)
        for i, key in enumerate(self._keys):
            if len(key) >= _LONG:
                groups[key].append(i)
        repeated = []
        for key, members in groups.items():
            count = self._whole.count(key)
            if count >= len(members):
                self.kept.update(members)
            elif count:
                repeated.append((members, count))
            elif self._mostly_in(self._blocks[members[0]]):
                self.kept.add(members[0])
        for members, count in repeated:
            self._keep_nearest(members, count)
        self._keep_short()
        return self.kept

    def _mostly_in(self, block: str) -> bool:
        """Whether most of a block's words stand in the extraction as they stand here; parts of it may be dropped."""
        own = _shingles(block)
        return bool(own) and len(own & self._shingles) >= _MOSTLY * len(own)

    def _keep_nearest(self, members: Sequence[int], count: int) -> None:
        """Of blocks with the same words, those that stand with the article."""
        if not count:
            return
        near = sorted(self.kept)

        def distance(index: int) -> int:
            at = bisect(near, index)
            return min((abs(index - other) for other in near[max(0, at - 2) : at + 1] if other != index), default=0)

        self.kept.update(sorted(members, key=distance)[:count])

    def _keep_short(self) -> None:
        """Short blocks that are a line of the extraction, where the article is next to them."""
        counts = self._line_counts
        short = [i for i, key in enumerate(self._keys) if 0 < len(key) < _LONG]
        groups: dict[str, list[int]] = defaultdict(list)
        for i in short:
            groups[self._keys[i]].append(i)
        first, last = min(self.kept, default=0), max(self.kept, default=len(self._keys))
        for key, members in groups.items():
            if counts[key]:
                inside = [i for i in members if first <= i <= last] or members
                self._keep_nearest(inside, counts[key])
        between = range(1, len(self._keys) - 1)
        self.kept.update(i for i in between if not self._keys[i] and i - 1 in self.kept and i + 1 in self.kept)


def _shingles(words: str) -> set[tuple[str, ...]]:
    keys = [key for key in map(folded, words.split()) if key]
    return {tuple(keys[i : i + _SHINGLE]) for i in range(len(keys) - _SHINGLE + 1)}


def unseen(lines: Sequence[str], blocks: Sequence[str]) -> list[str]:
    """Lines of the extraction that no block of the page has: a page may hold its article in data for programs."""
    shown = "\n".join(folded(block) for block in blocks)
    joined = folded(" ".join(blocks))
    keys = ((line, folded(line)) for line in lines)
    return [line for line, key in keys if len(key) >= _LONG and key not in shown and key not in joined]
