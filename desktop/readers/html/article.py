"""Which blocks of a page are its article: what is called something else is cut off, trafilatura looks at the rest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lxml.html import HtmlElement

from desktop.readers.html.cutting import PARAGRAPH, cut
from desktop.readers.html.main_text import Matching, extract, folded, unseen
from desktop.readers.html.parsing import parse
from desktop.readers.html.parts import parts
from desktop.readers.html.walking import Context, Walker

_FROM_DATA = 0.5
"""Share of the main text that is not on the page, from which its data is taken to be the article."""
_FOLDED_WORDS = 15
"""Words from which a block that the page hides at first may be of the article: behind "read more"."""
_ENOUGH = 0.75
"""Share of the prose of a page that its article has on nearly all; with less, the page is looked at again, uncut."""


@dataclass(frozen=True, slots=True)
class MainText:
    """Indexes of the blocks of the article, lines of it that no block has, and whether an article was `found`."""

    kept: set[int]
    missing: Sequence[str] = ()
    found: bool = True


def whole_page(contexts: Sequence[Context]) -> MainText:
    """All that is shown: a selection, the body of a mail."""
    return MainText({i for i, c in enumerate(contexts) if _is_shown(c) and c.zone != "quoted message"}, found=False)


def article_on(markup: str, root: HtmlElement, walker: Walker, blocks: Sequence[str]) -> MainText:
    """Tell the article from what stands beside it; the tree is spent afterwards."""
    contexts = walker.contexts
    search = _Search(contexts, blocks)
    search.removed = cut(walker.apart, [0 if c.hidden else len(b) for b, c in zip(blocks, contexts, strict=True)])
    found = search.among(extract(root))
    if search.removed and search.share(found) < _ENOUGH:
        again = search.among(extract(parse(markup)))
        found = again if search.share(again) > search.share(found) else found
    if found.found:
        return found
    shown = {i for i, c in enumerate(contexts) if _is_shown(c)}
    return MainText({i for i in shown if contexts[i].zone not in parts().enclosed} or shown, found=False)


def _is_shown(context: Context) -> bool:
    return not context.hidden and context.role != "alternative"


class _Search:
    """Looks on one page for what an extraction found; `removed` are the blocks that cannot be of it."""

    def __init__(self, contexts: Sequence[Context], blocks: Sequence[str]) -> None:
        self._contexts = contexts
        self._blocks = blocks
        self._keys = [
            folded(block) if c.role != "alternative" else "" for block, c in zip(blocks, contexts, strict=True)
        ]
        self.removed: set[int] = set()

    def among(self, lines: Sequence[str]) -> MainText:
        """The blocks that have these lines."""
        if not lines:
            return MainText(set(), found=False)
        candidates = [i for i, context in enumerate(self._contexts) if context.role != "alternative"]
        blocks, keys = self._of(candidates)
        missing = unseen(lines, blocks, keys)
        if sum(map(len, missing)) > _FROM_DATA * sum(map(len, lines)):
            return MainText(set(), missing)
        candidates = [i for i in candidates if i not in self.removed]
        kept = {candidates[i] for i in Matching(*self._of(candidates), lines).find()}
        long = {i for i in kept if not self._contexts[i].hidden or len(self._blocks[i].split()) >= _FOLDED_WORDS}
        return MainText(long)

    def _of(self, indexes: Sequence[int]) -> tuple[list[str], list[str]]:
        return [self._blocks[i] for i in indexes], [self._keys[i] for i in indexes]

    def share(self, found: MainText) -> float:
        """How much of the prose of the page an article has: 0 to 1."""
        if found.missing:
            return 1.0
        prose = {i: len(block) for i, block in enumerate(self._blocks) if len(block) >= PARAGRAPH and self._may_be(i)}
        return sum(prose[i] for i in prose.keys() & found.kept) / (sum(prose.values()) or 1)

    def _may_be(self, i: int) -> bool:
        context = self._contexts[i]
        return _is_shown(context) and context.role != "caption" and context.zone not in parts().enclosed
