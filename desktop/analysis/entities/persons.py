"""When two forms name one person."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from desktop.analysis.lexicon import nicknames, titles

Name = tuple[str, ...]
"""The folded words of a person's name, titles left out; a name with a hyphen is one word."""

_SOUNDS = {
    "ph": "f", "kh": "h", "ck": "k", "tch": "ch", "dzh": "j", "dj": "j", "ou": "u", "oo": "u", "yu": "u", "iu": "u",
    "ey": "i", "ei": "i", "ay": "ai", "iy": "i", "ij": "i", "yi": "i", "y": "i", "w": "v", "q": "k",
    "ee": "i", "ie": "i",
}  # fmt: skip
_DOUBLE = re.compile(r"(.)\1+")
_INNER_VOWELS = re.compile(r"(?<=.)[aeiou]+(?=.)")
_MIN_TRANSLITERATED = 4
_NO_GROUP: frozenset[int] = frozenset()


@lru_cache(maxsize=8_192)
def skeleton(word: str) -> str:
    """What is left of a name when the usual differences between transliterations are taken out.

    Vowels inside a word differ freely ("Mohammed", "Muhammad"), the first letter and a last vowel do not ("Maria",
    "Mario").
    """
    for written, sound in _SOUNDS.items():
        word = word.replace(written, sound)
    return _INNER_VOWELS.sub("", _DOUBLE.sub(r"\1", word))


def is_variant(one: str, other: str) -> bool:
    """Whether two spellings may be one name in two transliterations."""
    if one == other:
        return True
    if min(len(one), len(other)) < _MIN_TRANSLITERATED or skeleton(one) != skeleton(other):
        return False
    return Levenshtein.distance(one, other) <= max(1, len(one) // 3)


def core(name: Sequence[str]) -> Name:
    """The name without what stands behind it ("Jr", "III")."""
    words = list(name)
    while len(words) > 1 and words[-1] in titles().suffixes:
        words.pop()
    return tuple(words)


def same_person(one: Name, other: Name) -> bool:
    """Whether two names of two or more words can be one person's: equal, abbreviated, or transliterated."""
    if {*_suffixes(one)} ^ {*_suffixes(other)} and _suffixes(one) and _suffixes(other):
        return False
    short, long = sorted((core(one), core(other)), key=len)
    if len(short) < 2:
        return False
    if short == long[-len(short) :] or (short == long[: len(short)] and len(long) == len(short) + 1):
        return True
    if not is_variant(short[-1], long[-1]) or not _first_agrees(short[0], long[0]):
        return False
    return (short[0] == long[0] or short[-1] == long[-1]) and _middle_agrees(short[1:-1], long[1:-1])


def _suffixes(name: Name) -> Name:
    return name[len(core(name)) :]


def _first_agrees(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if len(short) == 1:
        return long.startswith(short)
    return is_variant(one, other) or bool(nicknames().get(one, _NO_GROUP) & nicknames().get(other, _NO_GROUP))


def _middle_agrees(short: Sequence[str], long: Sequence[str]) -> bool:
    if not short or not long:
        return True
    return len(short) == len(long) and all(
        a == b or (1 in (len(a), len(b)) and a[0] == b[0]) or is_variant(a, b) for a, b in zip(short, long, strict=True)
    )
