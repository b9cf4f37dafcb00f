"""From where a block stands on its page, and whether its words are the article's, to its role."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.document import BlockRole
from desktop.readers.furniture import rules
from desktop.readers.html.main_text import folded
from desktop.readers.html.parts import parts
from desktop.readers.html.walking import Context

_MOST_STANDFIRSTS = 3
"""Blocks that are called so above one text; where there are more, the name means something else."""
_SHORT_META = 30
"""Words: what is longer is no byline, whatever its element is called."""
_STANDFIRST = range(5, 81)
_RESCUED = frozenset({"caption", "alternative", "quotation", "pull_quote", "embed"})
"""What belongs to an article although extractions leave it out."""
_LEAD = 12
"""So many blocks before the text may be its head where no headline says where it begins."""
_TELLING = 15
"""Letters from which a heading that is part of the title, or the other way round, is not so by chance."""
_SENTENCE = 15
_PARAGRAPH = 40
"""Words from which what stands between paragraphs of the article, and is called nothing else, is one as well."""
_SEPARATOR = re.compile(r"\s+[|–—·•:»-]\s+|: ")
ALTERNATIVE = "alternative text"


@dataclass(frozen=True, slots=True)
class Decided:
    """A block's role as the document will have it; `drop` is what the page does not show and the article lacks."""

    role: BlockRole
    level: int = 0
    note: str = ""
    drop: bool = False


_DROPPED = Decided(BlockRole.REMOVED, drop=True)


class Roles:
    """Decides for the blocks of one page; `kept` are the indexes of those in the article."""

    def __init__(
        self, blocks: Sequence[str], contexts: Sequence[Context], kept: set[int], *, title: str, lead: str
    ) -> None:
        self._blocks = blocks
        self._contexts = contexts
        self._kept = kept
        self._lead = folded(lead)
        self.headline = self._find_headline(title)
        running = [i for i in kept if i != self.headline and contexts[i].role not in ("byline", "standfirst")]
        running = running or sorted(kept)  # where a name that speaks of the author is given to all of it
        self._first, self._end = min(running, default=len(blocks)), max(running, default=-1)
        self._last = max(kept, default=-1)
        self._begin = self._first - _LEAD
        if self.headline is not None and self.headline < self._first:
            self._begin = self.headline
        self._said: set[str] = set()

    def decide(self) -> list[Decided]:
        """A decision for each block, in order."""
        self._texts = "\n".join(folded(self._blocks[i]) for i in sorted(self._kept) if not self._contexts[i].role)
        return [self._decision(i) for i in range(len(self._blocks))]

    def _decision(self, i: int) -> Decided:
        context = self._contexts[i]
        if i == self.headline:
            return Decided(BlockRole.HEADLINE, 1)
        if context.role == "alternative":
            return self._picture(i)
        if i in self._kept:
            return self._article_block(i, context)
        if context.hidden:
            return _DROPPED
        return self._rescued(i, context) or Decided(BlockRole.REMOVED, note=self._reason(i, context))

    def _article_block(self, i: int, context: Context) -> Decided:
        role = context.role
        words = len(self._blocks[i].split())
        if role in ("byline", "standfirst"):
            fits = self._is_byline(i) if role == "byline" else i <= self._first and words in _STANDFIRST
            return self._head_block(role) if fits else Decided(BlockRole.PARAGRAPH)
        if not role:
            return Decided(BlockRole.PARAGRAPH)
        return Decided(BlockRole(role), context.level, context.marker if role == BlockRole.LIST_ITEM else "")

    def _is_byline(self, i: int) -> bool:
        """Whether what is called so may be: above or below the text, unless it says so, and no long sentence."""
        words = self._blocks[i]
        count = len(words.split())
        if self._first < i < self._end:
            return bool(rules().name_in(words) or rules().date_in(words) or rules().is_credit(words))
        return count <= _SHORT_META and not (words.endswith(("?", "!")) or (words.endswith(".") and count > _SENTENCE))

    def _rescued(self, i: int, context: Context) -> Decided | None:
        """What stands within the article and is no furniture by its element."""
        if not self._begin <= i <= self._last + 1 or context.zone in parts().enclosed:
            return None
        if context.role in _RESCUED:
            if context.role == BlockRole.QUOTATION and folded(self._blocks[i]) in self._texts:
                return Decided(BlockRole.PULL_QUOTE)
            return Decided(BlockRole(context.role), context.level)
        if context.role == "byline" and len(self._blocks[i].split()) <= _SHORT_META:
            return Decided(BlockRole.BYLINE)
        if i < self._first:
            return self._rescued_in_head(i, context)
        return self._rescued_in_text(i, context)

    def _rescued_in_text(self, i: int, context: Context) -> Decided | None:
        """A long paragraph that is called nothing else, and a heading over a block of the article."""
        if not context.role and not context.zone and i < self._end and len(self._blocks[i].split()) >= _PARAGRAPH:
            return Decided(BlockRole.PARAGRAPH)
        over_text = context.role == BlockRole.SUBHEAD and i + 1 in self._kept
        return Decided(BlockRole.SUBHEAD, context.level) if over_text else None

    def _rescued_in_head(self, i: int, context: Context) -> Decided | None:
        """Author, date and standfirst between a headline and the text."""
        if self.headline is None or i < self.headline:
            return None
        words = self._blocks[i]
        if rules().name_in(words) or rules().date_in(words):
            return Decided(BlockRole.BYLINE)
        above = sum(c.role == "standfirst" for c in self._contexts[self.headline : self._first])
        named = context.role == "standfirst" and above <= _MOST_STANDFIRSTS
        stands_first = named or (self._lead and folded(words) == self._lead)
        return self._head_block("standfirst") if stands_first and len(words.split()) in _STANDFIRST else None

    @staticmethod
    def _head_block(role: str) -> Decided:
        return Decided(BlockRole.BYLINE) if role == "byline" else Decided(BlockRole.SUBHEAD, 2)

    def _picture(self, i: int) -> Decided:
        """What a picture of the article shows, once, and not where its caption or the headline says the same."""
        context = self._contexts[i]
        inside = self._begin <= i <= self._last and context.zone not in parts().enclosed
        key = folded(self._blocks[i])
        near = (folded(self._blocks[j]) for j in range(max(0, i - 2), min(len(self._blocks), i + 4)) if j != i)
        title = folded(self._blocks[self.headline]) if self.headline is not None else ""
        if context.hidden or not inside or key in self._said or key in title or any(key in other for other in near):
            return _DROPPED
        self._said.add(key)
        return Decided(BlockRole.CAPTION, note=ALTERNATIVE)

    def _reason(self, i: int, context: Context) -> str:
        if context.zone:
            return context.zone
        if i < self._begin:
            return "page header"
        return "page footer" if i > self._last and self._kept else "beside the article"

    def _find_headline(self, title: str) -> int | None:
        """The heading that says what the page's title says, else its last main heading before the text."""
        headings = [
            i
            for i, context in enumerate(self._contexts)
            if context.role == BlockRole.SUBHEAD and not context.hidden and context.zone not in parts().enclosed
        ]
        whole = folded(title)
        for i in headings:
            key = folded(self._blocks[i])
            if whole and (key == whole or (len(key) > _TELLING and (key in whole or whole in key))):
                return i
        text = self._begin_of_text()
        main = [i for i in headings if self._contexts[i].level == 1 and i <= text]
        if main:
            return main[-1]
        wanted = {folded(part) for part in (title, *_SEPARATOR.split(title)) if len(part.split()) >= 3}
        return next((i for i in range(text - 1, -1, -1) if folded(self._blocks[i]) in wanted), None)

    def _begin_of_text(self) -> int:
        """The first block of the article that is as long as a sentence."""
        long = (i for i in sorted(self._kept) if len(self._blocks[i].split()) >= _SENTENCE)
        return next(long, min(self._kept, default=len(self._blocks)))
