"""Where beside a person's name its description stands, as ranges of words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desktop.analysis.lexicon import organisations, persons, titles
from desktop.analysis.speakers.article import Article, Name
from desktop.analysis.words import QUOTE_MARKS, Word

Bounds = tuple[int, int]

_LONGEST = 14
_LONGEST_TITLE = 10
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_INSIDE = _NOUNS | {"JJ", "JJS", "JJR", "HYPH", "AFX", "POS", "CD", "VBN"}
_PREPOSITIONS = frozenset({"of", "for", "to", "on", "at", "in", "from"})
_LINKING = _PREPOSITIONS | {"the", "and", "&", "a", "an", "its"}
_STOP_WORDS = frozenset({"who", "which", "that", "whose", "where", "when", "with", "said", "told", "says", "but"})
_STOP_TAGS = frozenset(
    {",", ":", ".", "-LRB-", "-RRB-", "``", "''", "VBD", "VBZ", "VBP", "VB", "MD", "WP", "WP$", "WDT"}
)
_BEFORE_HEAD_ONLY = frozenset({"IN", "TO", "VBG", "VBN"})
_DANGLING = frozenset({"IN", "DT", "CC", "TO", "JJ", "PRP$", "RB", "VBG"})


def before(article: Article, name: Name) -> Bounds | None:
    """As in "Russian Foreign Minister |Lavrov", "Executive director of the Relief Council |Alia Salem"."""
    words, first = article.words, name.first
    start = _walk_back(words, first, _LONGEST, lambda i: _may_lead(article, i))
    while start < first and _is_link(words[start]):
        start += 1
    head = first - 1
    while head > start and (not words[head].folded or words[head].folded in titles().honorifics):
        head -= 1
    if start <= head and is_person_noun(words[head]) and words[head].folded not in titles().honorifics:
        return _behind_last_link(words, start, first), first
    return (start, first) if _heads_with_complement(article, start, first) else None


def behind(article: Article, name: Name) -> Bounds | None:
    """As in "Botobekov, |an expert in political Islam", "Rathke, |the State Department spokesperson"."""
    words, i = article.words, name.last
    if i + 1 >= len(words) or words[i].text not in {",", "(", "—", "–"} or not _together(words, name.first, i + 1):
        return None
    if words[i + 1].text[:1].isdigit() and i + 3 < len(words) and words[i + 2].text == ",":
        i += 2
    other = article.name_at(i + 1)
    if other and article.label(other) == "PERSON" and not (other.last < len(words) and words[other.last].is_possessive):
        return None
    if words[i + 1].tag in {"WP", "WDT"}:
        return _noun_phrase(words, i + 3) if i + 3 < len(words) and words[i + 2].folded in {"is", "was"} else None
    return _noun_phrase(words, i + 1)


def before_comma(article: Article, name: Name) -> Bounds | None:
    """As in "|the leader of the delegation, chief negotiator Baradar"."""
    words = article.words
    lead = _walk_back(words, name.first, _LONGEST_TITLE, lambda i: words[i].tag in _INSIDE or words[i].text == ".")
    if lead < 2 or words[lead - 1].text != ",":
        return None
    ends = {",", "VBD", "VBZ", "``", "''", "CC"}
    start = _walk_back(words, lead - 1, _LONGEST, lambda i: words[i].tag not in ends)
    opening = start
    while words[opening].folded in titles().honorifics or words[opening].text == ".":
        opening += 1
    if words[opening].tag not in {"DT", "PRP$"} and article.name_at(opening) is None:
        return None
    phrase = _noun_phrase(words, start)
    return phrase if phrase and phrase[1] == lead - 1 else None


def copula(article: Article, name: Name) -> Bounds | None:
    """As in "Smith is |a professor of law", or "Smith, 58, is |the star witness"."""
    words, i = article.words, name.last
    if i + 3 < len(words) and words[i].text == words[i + 2].text == "," and words[i + 1].text.isdecimal():
        i += 3
    if i + 2 < len(words) and words[i].folded in {"is", "was"} and words[i + 1].tag == "DT":
        return _noun_phrase(words, i + 1)
    return None


def relative_clause(article: Article, name: Name) -> Bounds | None:
    """As in "Jones, who |heads the agency"."""
    words, i = article.words, name.last
    opening = [word.folded or word.text for word in words[i : i + 3]]
    if len(opening) < 3 or opening[:2] != [",", "who"] or opening[2] not in persons().leading:
        return None
    end = i + 3
    while end < len(words) and end - i < _LONGEST and _together(words, i, end):
        if words[end].tag not in _INSIDE and words[end].folded not in _LINKING:
            break
        end += 1
    return i + 2, end


def is_person_noun(word: Word) -> bool:
    """Whether a common noun or a title means a person."""
    if not word.tag.startswith("NN"):
        return False
    in_title = word.folded in titles().words and word.folded not in titles().modifiers
    joint = "-" in word.text and word.folded.removeprefix("co").removeprefix("vice") in persons().singular
    return word.folded in persons().singular or in_title or joint


def _may_be_person_noun(word: Word) -> bool:
    """Whether a noun in apposition to a person's name can be a person: by the list, or by its ending."""
    if is_person_noun(word):
        return True
    thing = word.folded in organisations().nouns or word.folded in organisations().documents
    return word.tag == "NN" and not thing and word.folded.endswith(persons().suffixes)


def _together(words: Sequence[Word], one: int, other: int) -> bool:
    return words[one].sentence == words[other].sentence


def _walk_back(words: Sequence[Word], start: int, limit: int, allowed: Callable[[int], bool]) -> int:
    """The first word of the run before `start` whose words are all allowed, in one sentence."""
    i = start
    while i and start - i < limit and _together(words, i - 1, start) and allowed(i - 1):
        i -= 1
    return i


def _may_lead(article: Article, index: int) -> bool:
    word = article.words[index]
    if word.text in QUOTE_MARKS or word.tag == "," or (word.tag == "CC" and word.folded != "and"):
        return False
    if word.text == "." and article.words[index - 1].folded in titles().words:
        return True
    known = word.folded in _LINKING or word.folded in titles().words
    return word.tag in _INSIDE or known or article.name_at(index) is not None


def _is_link(word: Word) -> bool:
    return word.folded in _LINKING or not word.folded or word.is_possessive or word.tag == "PRP$"


def _behind_last_link(words: Sequence[Word], start: int, first: int) -> int:
    """The beginning of the noun phrase that ends straight before the name."""
    links = [
        i + 1
        for i in range(start, first)
        if (words[i].folded in _LINKING or words[i].tag in {"IN", "DT", "TO"}) and not _inside_office(words, i)
    ]
    return max([start, *links, first - _LONGEST_TITLE])


def _inside_office(words: Sequence[Word], index: int) -> bool:
    """Whether it is the "of" of "Secretary of State"."""
    return tuple(word.folded for word in words[max(0, index - 1) : index + 2]) in titles().offices


def _heads_with_complement(article: Article, start: int, first: int) -> bool:
    """Whether a person noun, a preposition and another name stand straight before the name."""
    words = article.words
    link = next((i for i in range(start, first) if words[i].folded in _PREPOSITIONS), start)
    return link > start and is_person_noun(words[link - 1]) and article.name_at(first - 1) is not None


def _noun_phrase(words: Sequence[Word], first: int) -> Bounds | None:
    """A description of a person that begins at `first`, its article left out."""
    start = first
    while start < len(words) and words[start].tag in {"DT", "RB"}:
        start += 1
    end, has_head = start, False
    while end < len(words) and end - start < _LONGEST and _together(words, first, end):
        word = words[end]
        if _ends_phrase(word) or (not has_head and end > start and _is_too_early(word)):
            break
        has_head = has_head or (_may_be_person_noun(word) and _is_last_noun(words, end))
        end += 1
    while end > start and (words[end - 1].tag in _DANGLING or not words[end - 1].folded):
        end -= 1
    return (start, end) if has_head and end > start else None


def _ends_phrase(word: Word) -> bool:
    return word.text in QUOTE_MARKS or word.folded in _STOP_WORDS or word.tag in _STOP_TAGS


def _is_too_early(word: Word) -> bool:
    return word.tag in _BEFORE_HEAD_ONLY and word.folded != "of"


def _is_last_noun(words: Sequence[Word], index: int) -> bool:
    behind_it = words[index + 1] if index + 1 < len(words) else None
    return behind_it is None or behind_it.tag not in _NOUNS | {"POS", "HYPH"}
