"""Names that the model missed, seen by what stands around them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise, takewhile

from desktop.analysis.entities.trimming import trimmed
from desktop.analysis.lexicon import first_names, organisations, persons, places, titles
from desktop.analysis.words import Range, Word

_MAX_NAME = 4
_MAX_SENTENCE = 60
_LONGEST_AGE = 3
Bounds = tuple[int, int]


def behind_titles(words: Sequence[Word]) -> Iterator[Range]:
    """Capitalised words behind "Sgt", "PM", "Dr": a person, whatever the model saw."""
    for i, word in enumerate(words):
        if not word.loose and word.capital and _is_rank(word):
            first = i + 2 if i + 1 < len(words) and words[i + 1].text == "." else i + 1
            last = _name_end(words, first)
            if last > first and not any(w.folded in organisations().not_surnames for w in words[first:last]):
                yield Range(first, last, "PERSON")


def _is_rank(word: Word) -> bool:
    return word.folded in titles().honorifics or (word.folded,) in titles().offices


def _name_end(words: Sequence[Word], first: int) -> int:
    end = i = first
    while i < len(words) and i - first < 2 * _MAX_NAME and words[i].paragraph == words[first].paragraph:
        word = words[i]
        if word.folded in titles().words and i == first:
            return first
        if word.capital and word.folded and word.text[0].isalpha() and (word.is_proper or word.tag == ""):
            end = i + 1
        elif word.folded not in titles().particles and word.text != "-" and not _ends_initial(words, i, first):
            break
        i += 1
    return end


def _ends_initial(words: Sequence[Word], index: int, first: int) -> bool:
    """Whether it is the stop of "J." and not that of a sentence."""
    return words[index].text == "." and index > first and len(words[index - 1].folded) == 1


def speaks(words: Sequence[Word], word: Word) -> bool:
    """Whether a word is the subject of a verb of saying, or stands behind "according to"."""
    if not 0 <= word.head < len(words):
        return False
    head = words[word.head]
    if word.dep == "nsubj":
        return head.lemma in persons().saying
    return word.dep == "pobj" and head.folded == "to" and head.head >= 0 and words[head.head].folded == "according"


def acts(words: Sequence[Word], word: Word) -> bool:
    """Whether a word is the subject of a verb of what people do: "Parol |toured"."""
    above = words[word.head] if 0 <= word.head < len(words) else None
    return word.dep in {"nsubj", "nsubjpass"} and above is not None and above.lemma in persons().acting


def headed(words: Sequence[Word], first: int) -> int:
    """How much somebody heads what is named at `first`: 2 behind "director of", 1 behind "a spokesman for the"."""
    before = first - 1
    if before > 0 and words[before].tag == "DT":
        before -= 1
    heading = before > 0 and words[before - 1].folded in persons().heading
    return {"of": 2, "for": 1}.get(words[before].folded, 0) if heading else 0


def is_taken_up(words: Sequence[Word], last: int, *, alone: bool) -> bool:
    """Whether a name that ends before `last` is followed by "who", or, `alone` in its sentence, by "he" or "she"."""
    behind = [word.folded for word in words[last : last + 2] if word.folded]
    if behind[:1] == ["who"]:
        return True
    if not alone or last >= len(words):
        return False
    rest = takewhile(lambda word: word.sentence == words[last - 1].sentence, words[last : last + _MAX_SENTENCE])
    return any(word.folded in persons().pronouns and word.tag in {"PRP", "PRP$"} for word in rest)


def is_aged(words: Sequence[Word], last: int) -> bool:
    """Whether behind a name that ends before `last` stands an age: "Amira, a 31-year-old", "Amira, 31,"."""
    behind = [word.folded or word.text for word in words[last : last + 6]]
    if behind[:1] != [","]:
        return False
    aged = behind[2:] if behind[1:2] in (["a"], ["an"], ["the"]) else behind[1:]
    years = aged[:1] != [] and aged[0].isdecimal() and len(aged[0]) <= _LONGEST_AGE
    return years and (aged[1:4] == ["-", "year", "-"] or (aged[1:2] == [","] and behind[1:2] == aged[:1]))


def speaking(words: Sequence[Word], marked: Collection[Bounds]) -> Iterator[Range]:
    """Proper names that speak, or act, and are not `marked` yet: persons, unless a word in them says otherwise."""
    covered = {i for first, last in marked for i in range(first, last)}
    for i, word in enumerate(words):
        if i in covered or not word.capital or not word.is_proper or word.loose:
            continue
        if not speaks(words, word) and not acts(words, word):
            continue
        first = i
        while first and first - 1 not in covered and _is_part_of_name(words[first - 1]):
            first -= 1
        kept = trimmed(words, Range(first, i + 1, "PERSON"))
        if kept and kept.last - kept.first <= _MAX_NAME:
            is_thing = any(map(_is_thing, words[kept.first : kept.last]))
            yield Range(kept.first, kept.last, "ORG" if is_thing else "PERSON")


def _is_part_of_name(word: Word) -> bool:
    """Whether a word may stand before a surname; the tagger takes rare first names that open a sentence for others."""
    return word.capital and (word.is_proper or word.folded in first_names())


def _is_thing(word: Word) -> bool:
    return word.folded in organisations().name_words or word.is_acronym


def side_by_side(words: Sequence[Word], marked: Collection[Bounds]) -> Iterator[Range]:
    """Two single words side by side that the model took for two places: first name and surname."""
    single = sorted(bounds for bounds in marked if bounds[1] == bounds[0] + 1)
    for one, other in pairwise(single):
        beside = one[1] == other[0] and words[one[0]].sentence == words[other[0]].sentence
        if beside and _may_be_first_name(words[one[0]]) and _may_be_surname(words[other[0]]):
            yield Range(one[0], other[1], "PERSON")


def _may_be_first_name(word: Word) -> bool:
    listed = (word.folded,) in places().state_of or (word.folded,) in organisations().known
    return not listed and word.folded not in titles().words and _may_be_surname(word)


def _may_be_surname(word: Word) -> bool:
    listed = (word.folded,) in places().people or (word.folded,) in places().groups
    return not listed and not _is_thing(word)
