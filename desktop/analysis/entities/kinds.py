"""What the words beside a name say it is: "the shuttle Discovery", "the Brownie camera", "Larkville, Indiana"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop.analysis.lexicon import kinds, places
from desktop.analysis.words import Word

_LONGEST_REGION = 3
_CLOSING = frozenset({",", ".", ")", ";", ":", "–", "—", "-"})


def called(words: Sequence[Word], first: int, last: int) -> Iterator[str]:
    """The labels that the nouns beside the name at `[first, last)` stand for."""
    before, behind = _common(words, first - 1), _common(words, last)
    if before in kinds().before:
        yield kinds().before[before]
    if behind in kinds().behind:
        yield kinds().behind[behind]
    if first > 1 and words[first - 1].folded == "of" and _common(words, first - 2) in kinds().of:
        yield kinds().of[words[first - 2].folded]
    if is_located(words, last):
        yield "GPE"
    if _is_aboard(words, first):
        yield "PRODUCT"


def _is_aboard(words: Sequence[Word], first: int) -> bool:
    """Whether it is what one is "aboard" or "on board" of."""
    i = first - 1
    i -= i >= 0 and words[i].folded == "the"
    return i >= 0 and (
        words[i].folded == "aboard" or (i > 0 and (words[i - 1].folded, words[i].folded) == ("on", "board"))
    )


def is_located(words: Sequence[Word], last: int) -> bool:
    """Whether behind a name that ends before `last` come a comma and where it is: a state, or a part of one."""
    if last + 1 >= len(words) or words[last].text != ",":
        return False
    for end in range(last + 2, min(last + 2 + _LONGEST_REGION, len(words) + 1)):
        key = tuple(word.folded for word in words[last + 1 : end])
        closed = end == len(words) or words[end].text in _CLOSING or words[end].paragraph != words[last].paragraph
        if closed and (key in places().regions or key in places().states):
            return True
    return False


def _common(words: Sequence[Word], index: int) -> str:
    """The folded common noun, or adjective, at `index`, or ""."""
    word = words[index] if 0 <= index < len(words) else None
    if word is None or word.tag[:2] not in {"NN", "JJ"} or word.is_proper or word.capital:
        return ""
    return word.folded
