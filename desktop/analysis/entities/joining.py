"""Names that the model cut in two, or whose beginning it left out."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from desktop.analysis.lexicon import first_names, organisations, places, titles
from desktop.analysis.words import Range, Word

_LINKS = frozenset({"of", "for"})
_NEVER_SECOND = frozenset({"PERSON", "NORP"})
_MAX_WORDS = 4
Bounds = tuple[int, int]


def joined(words: Sequence[Word], names: Sequence[Range]) -> Iterator[Range]:
    """The names, those that are one put together: "the Lark Foundation" and "the Visual Arts" with "for" between."""
    waiting: Range | None = None
    for name in names:
        if waiting is not None and _is_one(words, waiting, name):
            waiting = Range(waiting.first, name.last, "ORG")
            continue
        if waiting is not None:
            yield waiting
        waiting = name
    if waiting is not None:
        yield waiting


def _is_one(words: Sequence[Word], one: Range, other: Range) -> bool:
    """Whether "for" or "of", and perhaps "the", link an organisation's name that ends in its kind to what it is for."""
    if one.label != "ORG" or other.label in _NEVER_SECOND or other.first <= one.last:
        return False
    between = [word.folded for word in words[one.last : other.first]]
    opening = next((w for w in words[other.first : other.last] if w.folded != "the"), None)
    kind = words[one.last - 1].folded in organisations().name_words and words[one.last - 1].capital
    linked = between[:1] != [] and between[0] in _LINKS and between[1:] in ([], ["the"])
    return kind and linked and opening is not None and opening.capital and not opening.text[0].isdigit()


def lengthened(words: Sequence[Word], persons: Collection[Bounds], marked: Collection[Bounds]) -> Iterator[Range]:
    """Full names of which only the surname is among the `persons`: "Peter Solberg" in "the Council Peter Solberg"."""
    covered = {i for first, last in marked for i in range(first, last)}
    for first, last in sorted(persons):
        before = first - 1
        if last == first + 1 and before >= 0 and before not in covered and _is_first_name(words, before):
            yield Range(before, last, "PERSON")


def _is_first_name(words: Sequence[Word], index: int) -> bool:
    word = words[index]
    if not word.capital or not word.is_proper or word.is_acronym or word.loose or not word.folded.isalpha():
        return False
    if index and words[index - 1].tag == "DT":
        return False
    key = (word.folded,)
    known = key in places().state_of or key in places().people or key in places().groups or key in places().regions
    taken = (
        word.folded in titles().words | titles().modifiers | organisations().name_words | organisations().place_words
    )
    together = word.head == index + 1 or words[index + 1].dep == "appos"
    return not known and not taken and together and (word.folded in first_names() or not word.sentence_start)


def unmarked_organisations(words: Sequence[Word], marked: Collection[Bounds]) -> Iterator[Range]:
    """Runs of proper names that end in an organisation's kind and in which nothing was marked: "the Larkville News"."""
    covered = {i for first, last in marked for i in range(first, last)}
    for i, word in enumerate(words):
        if i in covered or not _is_proper(word) or word.folded not in organisations().name_words:
            continue
        if i + 1 < len(words) and words[i + 1].capital and words[i + 1].is_proper:
            continue
        first = i
        while first and i - first < _MAX_WORDS and first - 1 not in covered and _is_proper(words[first - 1]):
            first -= 1
        if first < i and (first - 1 not in covered or not words[first - 1].capital):
            yield Range(first, i + 1, "ORG")


def _is_proper(word: Word) -> bool:
    return word.capital and word.is_proper and bool(word.folded) and not word.loose
