"""How articles introduce people: "Ann Lee, 34,", "safety officer Ann Lee", "Robert “Bob” Lee"."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from desktop.analysis.entities.trimming import trimmed
from desktop.analysis.lexicon import first_names, organisations, persons, places, titles
from desktop.analysis.words import QUOTE_MARKS, Range, Word

_MAX_WORDS = 7
_MIN_NAMES, _MAX_NAMES = 2, 4
_MAX_AGE = 120
_LONGEST_APPOSITION = 8
_BEING = frozenset({"is", "was"})
_HYPHENS = frozenset({"-", "‑", "–"})
_NICK_MARKS = QUOTE_MARKS | {"'", "’"}
_LONGEST_NICKNAME = 2
_COMPLEMENTS = frozenset({"of", "from", "at"})


def introduced(words: Sequence[Word]) -> Iterator[Range]:
    """Full names before an age or an apposition, or straight behind a noun for one person, whatever the model saw."""
    for i, word in enumerate(words):
        if word.loose:
            continue
        if _is_age(words, i):
            yield from _person(words, _start(words, i - 1), i - 1)
        if word.text == "," and _opens_apposition(words, i):
            yield from _person(words, _start(words, i), i)
        if word.folded in _BEING and _opens_apposition(words, i):
            yield from _person(words, _start(words, i), i)
        if _is_credit(words, i):
            yield from _person(words, i + 2, _end(words, i + 2))
        if _is_plain_role(word):
            yield from _person(words, i + 1, _end(words, i + 1))


def completed(words: Sequence[Word], surnames: Collection[str], *, listed: bool = False) -> Iterator[Range]:
    """Full names that end in one of the `surnames`; `listed`: only those that begin with a frequent first name."""
    for i, word in enumerate(words):
        if word.folded in surnames and not word.loose and _is_name(word):
            first = _start(words, i + 1)
            of_place = any(_is_of_place((w.folded,)) for w in words[first:i])
            of_thing = first > 0 and words[first - 1].folded == "the" and words[first].folded not in first_names()
            if not (of_place or of_thing) and (words[first].folded in first_names() or not listed):
                yield from _person(words, first, i + 1)


def named_once(words: Sequence[Word], surnames: Collection[str]) -> Iterator[Range]:
    """Two words, of which the second speaks elsewhere, before what they are of: "Fatoumata |Diallo| of the League"."""
    for i in range(1, len(words) - 1):
        word, before = words[i], words[i - 1]
        if word.folded not in surnames or word.loose or words[i + 1].folded not in _COMPLEMENTS or not _is_name(word):
            continue
        opens = before.sentence_start and before.capital and before.tag == "NN" and before.dep == "compound"
        is_pair = opens or (_is_name(before) and _start(words, i + 1) == i - 1)
        if (
            is_pair
            and before.sentence == word.sentence
            and not before.is_acronym
            and not _is_of_place((before.folded,))
        ):
            yield from _person(words, i - 1, i + 1)


def of_states(words: Sequence[Word]) -> Iterator[Range]:
    """Full names behind a state’s, "Kenya’s |Wanjiru Kamau|", whose last word opens a sentence as its subject."""
    subjects = {word.folded for word in words if word.dep in {"nsubj", "nsubjpass"} and word.sentence_start}
    for i in range(1, len(words) - 1):
        if words[i].is_possessive and (words[i - 1].folded,) in places().state_of and not words[i].loose:
            end = _end(words, i + 1)
            if end - i == _MIN_NAMES + 1 and words[end - 1].folded in subjects:
                yield from _person(words, i + 1, end)


def _is_of_place(key: tuple[str, ...]) -> bool:
    known = places()
    return key in known.state_of or key in known.people or key in known.groups or key in known.cities


def nicknamed(words: Sequence[Word]) -> Iterator[Range]:
    """Names with a nickname in marks inside them, as one name."""
    for i in range(1, len(words) - 3):
        if words[i].text in _NICK_MARKS and _is_name(words[i - 1]) and not words[i].loose:
            inner = i + 1
            while inner < len(words) - 2 and inner - i <= _LONGEST_NICKNAME and _is_name(words[inner]):
                inner += 1
            behind = _end(words, inner + 1) if inner > i + 1 and words[inner].text in _NICK_MARKS else 0
            if behind > inner + 1 and words[behind - 1].sentence == words[i].sentence:
                first = _start(words, i)
                while first < i - 1 and words[first].folded in titles().words | persons().singular:
                    first += 1
                yield Range(first, behind, "PERSON")


def _is_credit(words: Sequence[Word], index: int) -> bool:
    """Whether a word opens a credit: "Image: Tomas Eklund"."""
    follows = words[index + 1].text if index + 1 < len(words) else ""
    return words[index].folded in titles().credits and follows == ":"


def _is_age(words: Sequence[Word], index: int) -> bool:
    word = words[index]
    if not word.text.isdecimal() or index < _MIN_NAMES + 1 or words[index - 1].text != ",":
        return False
    behind = words[index + 1].text if index + 1 < len(words) else "."
    return 0 < int(word.text) < _MAX_AGE and behind in {",", ".", ";"}


def _opens_apposition(words: Sequence[Word], comma: int) -> bool:
    """Whether behind the comma stands "a mountain guide" or "who runs"."""
    behind = words[comma + 1 : comma + 1 + _LONGEST_APPOSITION]
    if len(behind) > 1 and behind[0].folded == "who":
        return behind[1].tag == "VBZ" or behind[1].folded in persons().deeds
    for word, following in pairwise(behind):
        if word.tag[:2] in {"IN", "WP", "VB", "MD"} or word.text in {",", ".", ":"} or word.sentence_start:
            return False
        if _is_plain_role(word) and following.tag[:2] not in {"NN", "PO", "HY"}:
            return True
    return False


def _is_plain_role(word: Word) -> bool:
    """Whether a noun means one person and never a firm, as "rival" and "owner" may."""
    if word.capital and not word.sentence_start:
        return False
    return word.tag.startswith("NN") and word.folded in persons().singular - persons().or_firms


def _person(words: Sequence[Word], first: int, last: int) -> Iterator[Range]:
    """The name in `[first, last)` if it reads as a person's full one."""
    kept = trimmed(words, Range(first, last, "PERSON")) if first < last else None
    if kept is None:
        return
    names = [word for word in words[kept.first : kept.last] if word.folded]
    known = organisations().name_words | organisations().not_surnames | organisations().place_words | {"the"}
    listed = tuple(word.folded for word in names) in {*places().state_of, *organisations().known}
    if _MIN_NAMES <= len(names) <= _MAX_NAMES and not listed and not any(w.folded in known for w in names):
        yield kept


def _is_name(word: Word) -> bool:
    return bool(word.folded) and word.text[0].isupper() and word.is_proper


def _is_part(words: Sequence[Word], index: int) -> bool:
    """Whether a word may stand inside a name: a name, a particle, a hyphen or the stop of an initial."""
    word = words[index]
    if word.text in _HYPHENS:
        return 0 < index < len(words) - 1 and words[index - 1].end == word.start and word.end == words[index + 1].start
    if _is_hyphenated(words, index):
        return True
    initial = word.text == "." and index > 0 and len(words[index - 1].folded) == 1
    return _is_name(word) or word.folded in titles().particles or initial


def _is_hyphenated(words: Sequence[Word], index: int) -> bool:
    """Whether it is the second half of a name: the "ah" of "Soo-ah"."""
    word = words[index]
    joined = index > 1 and words[index - 1].text in _HYPHENS and words[index - 2].end + 1 == word.start
    return joined and _is_name(words[index - 2]) and word.text.isalpha() and word.folded not in titles().hyphenated


def _start(words: Sequence[Word], last: int) -> int:
    first = last
    while first and last - first < _MAX_WORDS and words[first - 1].paragraph == words[last - 1].paragraph:
        if not _is_part(words, first - 1):
            break
        first -= 1
    while first < last and not _is_name(words[first]):
        first += 1
    return first


def _end(words: Sequence[Word], first: int) -> int:
    last = first
    while last < len(words) and last - first < _MAX_WORDS and words[last].paragraph == words[first].paragraph:
        if not _is_part(words, last):
            break
        last += 1
    while last > first and not (_is_name(words[last - 1]) or _is_hyphenated(words, last - 1)):
        last -= 1
    return last
