"""The bounds of a name: what the model took in too much is cut off."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.analysis.lexicon import first_names, is_compatriot, kinds, organisations, persons, places, titles
from desktop.analysis.words import QUOTE_MARKS, Range, Word, key_of

LABELS = frozenset({"PERSON", "ORG", "GPE", "NORP", "LOC", "FAC", "EVENT", "WORK_OF_ART", "LAW", "PRODUCT", "LANGUAGE"})
"""The labels that name something; dates and numbers are no entities of an article."""
_QUOTABLE = frozenset({"WORK_OF_ART", "EVENT", "LAW", "FAC", "PRODUCT"})
_LEADING_TAGS = frozenset({"DT", "POS", "IN", "CC", "TO", "PRP$", "HYPH"})
_PREFIXES = frozenset({"pro", "anti", "non", "intra", "inter", "ex", "mid", "pre", "post", "trans", "un", "pan"})
_JOINING = frozenset({"of", "for", "and", "in", "to", "at", "on", "by", "with", "from", "over", "against", "&"})
_HYPHENS = frozenset({"-", "‑", "–"})
_MAX_WORDS = 12
_SHORTEST_SURNAME_OF_TITLE = 5


def trimmed(words: Sequence[Word], name: Range) -> Range | None:
    """The name within what the model marked, or None where there is none."""
    first, last, label = name
    last = _before_score(words, first, last)
    if label not in LABELS or _is_for_or_against(words, first, last):
        return None
    if label == "ORG":
        first, last, label = _of_organisation(words, first, last)
    if label != "PERSON" and _is_titled(words, first, last):
        label = "PERSON"
    elif label == "PERSON" and any(c.isdigit() for word in words[first:last] for c in word.text):
        label = "PRODUCT"
    if label not in _QUOTABLE:
        last = _before_quotes(words, first, last)
        first, last = _around_possessive(words, first, last)
    first = _behind_lead(words, first, last, person=label == "PERSON")
    while last > first and not _may_end(words, last - 1):
        last -= 1
    if first >= last:
        return None
    if label == "PERSON":
        first, last = _of_person(words, first, last)
    named = any(
        (w.capital and w.folded and not w.text[0].isdigit()) or w.text != w.text.lower() for w in words[first:last]
    )
    if not named or last - first > _MAX_WORDS or (last == first + 1 and not _may_stand_alone(words, first, label)):
        return None
    return Range(first, last, label)


def _of_organisation(words: Sequence[Word], first: int, last: int) -> Range:
    """Of "Solberg the Council" what is named first, of "Ann Lee for the Council" the person."""
    for i in range(first + 1, last - 1):
        opens = words[i].folded == "the" and words[i - 1].folded not in _JOINING
        if opens and words[i].text == "the" and words[i - 1].capital:
            return Range(first, i, "ORG" if i - first > 1 else "PERSON")
    speaks_for = last - first > 3 and words[first + 2].folded in {"for", "from"}
    if speaks_for and words[first].folded in first_names() and words[first + 1].capital:
        return Range(first, first + 2, "PERSON")
    return Range(first, last, "ORG")


def _of_person(words: Sequence[Word], first: int, last: int) -> tuple[int, int]:
    first = _behind_office(words, first, last)
    last = _over_hyphen(words, first, last)
    return first, _before_suffix(words, first, _before_inner_title(words, first, last))


def _is_for_or_against(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether it is the place in "pro-Beijing", which describes something and names nothing."""
    prefix, hyphen, _ = words[first].text.partition("-")
    return last == first + 1 and ((bool(hyphen) and prefix.casefold() in _PREFIXES) or is_prefixed(words, first))


def is_prefixed(words: Sequence[Word], first: int) -> bool:
    """Whether it is the "Beijing" of "pro-Beijing", where that is three words."""
    joint = words[first - 1] if first > 1 else None
    joined = joint is not None and joint.text in _HYPHENS and joint.end == words[first].start
    return joined and words[first - 2].folded in _PREFIXES and words[first - 2].end == words[first - 1].start


def _is_titled(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether what the model took for something else is a title and a person's name: "Councillor Nadia Farouk"."""
    rest = [word for word in words[first + 1 : last] if word.folded]
    taken = titles().words | organisations().name_words | organisations().not_surnames
    title = words[first].capital and words[first].folded in titles().heads
    role = _opens_with_role(words, first, last)
    named = all((w.capital and w.folded not in taken) or w.folded in titles().particles for w in rest)
    return (title or role) and 0 < len(rest) <= 3 and named


def _opens_with_role(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether a sentence begins with a noun for a person and a full name: "Campaigner Hilary Ashworth"."""
    word = words[first]
    role = word.sentence_start and word.folded in persons().singular - persons().or_firms - first_names()
    return role and last - first > 1 and (last - first > 2 or word.folded not in titles().words)


def _before_score(words: Sequence[Word], first: int, last: int) -> int:
    """The end of a name without the score behind it: "Lucía Ferrer |7-6"."""
    for i in range(first + 1, last - 2):
        if words[i].text.isdecimal() and words[i + 1].text in _HYPHENS and words[i + 2].text.isdecimal():
            return i
    return last


def _behind_office(words: Sequence[Word], first: int, last: int) -> int:
    """Of "Industry Minister Haruto Mori", "Swede Linnea Holm" and "NASA Ann Lee" the person's name."""
    first += _is_one_of_people(words, first, last)
    for i in range(last - 3, first, -1):
        is_office = words[i].folded in titles().heads | persons().singular - persons().or_firms
        read_on = words[i + 1].folded in first_names() or not {words[i].folded, words[first].folded} & first_names()
        if is_office and words[i].capital and read_on:
            return i + 1
    behind_acronym = last - first > 2 and words[first].is_acronym and len(words[first].folded) > 2
    named = behind_acronym and words[first + 1].folded in first_names() and words[first + 1].text[1:].islower()
    return first + named


def _is_one_of_people(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether what one calls somebody of a people stands before a full name."""
    word = words[first].folded
    known = (word,) in places().people or (f"{word}s",) in places().people
    return known and last - first > 2 and word not in first_names() and words[first + 1].capital


def _before_inner_title(words: Sequence[Word], first: int, last: int) -> int:
    """Of "Bezos. Mr. Trump" only the first name; of "Nadeem Sheikh" all."""
    inner = next((i for i in range(first + 1, last) if _is_inner_title(words, i, last)), last)
    while inner > first and not words[inner - 1].folded:
        inner -= 1
    return inner


def _is_inner_title(words: Sequence[Word], index: int, last: int) -> bool:
    may_be_surname = index == last - 1 and len(words[index].folded) >= _SHORTEST_SURNAME_OF_TITLE
    return words[index].folded in titles().honorifics and not may_be_surname


def _over_hyphen(words: Sequence[Word], first: int, last: int) -> int:
    """The whole name where the model cut it at a hyphen: "Choi Min|-seok"."""
    if last - first < 2 or last + 1 >= len(words) or words[last].text not in {"-", "‑"}:
        return last
    joined = words[last - 1].end == words[last].start and words[last].end == words[last + 1].start
    return last + 2 if joined and words[last + 1].folded not in titles().hyphenated else last


def _before_suffix(words: Sequence[Word], first: int, last: int) -> int:
    """Of "Colm Fitzgerald KC" the name; "Jr" belongs to one."""
    outside = titles().suffixes - titles().generations
    while last > first + 2 and words[last - 1].folded in outside and words[last - 1].text[-1:].isupper():
        last -= 1
    return last


def _is_post_nominal(words: Sequence[Word], index: int) -> bool:
    """Whether it is the "QC" of "Mark Tedeschi, QC" or of "Mark Tedeschi QC"."""
    outside = words[index].folded in titles().suffixes - titles().generations and words[index].text.isupper()
    named = index - 1 - (index > 1 and words[index - 1].text == ",")
    return outside and named >= 0 and words[named].is_proper and words[named].capital


def _may_stand_alone(words: Sequence[Word], first: int, label: str) -> bool:
    """Whether one word is a name: not the "State" of "Secretary of State", nor the "Supervisor" of a person."""
    if kinds().alone.get(words[first].folded) == "nothing" or _is_post_nominal(words, first):
        return False
    if label == "PERSON":
        return _may_be_person(words[first])
    part_of_title = label == "ORG" and words[first].folded in titles().words
    return not part_of_title or (first > 0 and words[first - 1].tag == "DT")


def _may_be_person(word: Word) -> bool:
    common = word.folded in persons().singular or word.folded in titles().words or is_compatriot(word.folded)
    return not common and not word.tag.startswith(("RB", "VB", "IN", "MD", "UH"))


def _before_quotes(words: Sequence[Word], first: int, last: int) -> int:
    while first < last and words[first].text in QUOTE_MARKS:
        first += 1
    return next((i for i in range(first + 1, last) if words[i].text in QUOTE_MARKS | {"(", "["}), last)


def _around_possessive(words: Sequence[Word], first: int, last: int) -> tuple[int, int]:
    """Of "Afghanistan's High Peace Council" the council, of "ISIS's South Asia" ISIS, of "People's Party" all."""
    mark = next((i for i in range(first + 1, last - 1) if words[i].is_possessive), None)
    if mark is None:
        return first, last
    owner = key_of(words, first, mark)
    of_organisation = any(w.folded in organisations().name_words for w in words[mark + 1 : last])
    if not of_organisation:
        return first, mark
    return (mark + 1, last) if owner in places().state_of or len(owner) > 1 else (first, last)


def _behind_lead(words: Sequence[Word], first: int, last: int, *, person: bool) -> int:
    while first < last and _is_lead(words, first, last, person=person):
        first += 1
    return first


def _is_lead(words: Sequence[Word], first: int, last: int, *, person: bool) -> bool:
    word = words[first]
    if word.folded in _PREFIXES and words[first + 1 : last] and words[first + 1].text in _HYPHENS:
        return True
    if not word.folded or (word.tag in _LEADING_TAGS and not word.is_acronym):
        return True
    if word.sentence_start and word.tag == "VB" and last - first > 1:
        return True
    if not person:
        return False
    behind = words[first + 1].folded if first + 1 < last else ""
    if _opens_with_role(words, first, last):
        return True
    return word.folded in titles().words or ((word.folded,) in places().people and behind in titles().words)


def _may_end(words: Sequence[Word], index: int) -> bool:
    word = words[index]
    says = word.text.islower() and word.tag.startswith("VB") and word.lemma in persons().saying
    is_credit = word.folded in titles().credits and index + 1 < len(words) and words[index + 1].text == ":"
    return bool(word.folded) and not (word.is_possessive or is_credit or says)
