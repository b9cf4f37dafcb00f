"""What is taken off a page before its main text is looked for: parts that are called comments, navigation and the like.

Extractions judge by the shape of text, so that they take reader comments and notices for paragraphs; and each look at
a page costs them time.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate

from desktop.readers.html.parts import parts
from desktop.readers.html.walking import Apart

PARAGRAPH = 150
"""Characters from which a block is a paragraph of prose and no entry of a list of links."""
_MOST, _MUCH = 0.5, 0.2
"""Share of a page's prose from which all that is called so is the article; the smaller one where the name is vague."""


def cut(apart: Sequence[Apart], lengths: Sequence[int]) -> set[int]:
    """Remove elements that are not of the article from their tree.

    Args:
        apart: the elements, those inside others before these.
        lengths: of all blocks of the page, in characters; 0 for those that it hides.

    Returns:
        Indexes of the blocks that are no longer in the tree.
    """
    removed: set[int] = set()
    for part in _chosen(apart, lengths):
        if part.element.getparent() is not None:
            part.element.drop_tree()
            removed.update(range(part.first, part.end))
    return removed


def _chosen(apart: Sequence[Apart], lengths: Sequence[int]) -> Iterator[Apart]:
    prose = [length if length >= PARAGRAPH else 0 for length in lengths]
    sums = [0, *accumulate(prose if any(prose) else lengths)]
    outermost = list(_outermost(apart))
    held: Counter[str] = Counter()
    for part in outermost:
        held[part.zone] += sums[part.end] - sums[part.first]
    for part in outermost:
        if held[part.zone] < (_MUCH if part.zone in parts().vague else _MOST) * sums[-1]:
            yield part


def _outermost(apart: Sequence[Apart]) -> Iterator[Apart]:
    """Those that are inside no other, the last one first."""
    first = sys.maxsize
    for part in reversed(apart):
        if part.first < first:
            first = part.first
            yield part
