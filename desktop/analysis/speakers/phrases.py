"""What the words of a source refer to, before anything else of the article is looked at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from desktop.analysis.lexicon import organisations, persons, titles
from desktop.analysis.speakers.article import Article, Name
from desktop.analysis.speakers.descriptions import is_person_noun
from desktop.analysis.words import QUOTE_MARKS
from desktop.document import MentionKind

_DEMONSTRATIVES = frozenset({"that", "this", "these"})
_PRONOUN_TAGS = frozenset({"PRP", "WP", "WDT", "WP$"})
_NOUN_TAGS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_BREAKS = frozenset({",", ";", "(", ")", "[", "]", "—", "–", "--", ":"})
_NAMING_TAGS = _NOUN_TAGS | {
    "DT", "JJ", "JJS", "JJR", "CD", "POS", "HYPH", "PRP$", "IN", "TO", "RB", "VBN", ".", "AFX", "CC", ",", "VBG", "NFP",
}  # fmt: skip
_DEFINITE = frozenset({"the", "this", "that", "these", "those"})


@dataclass(frozen=True, slots=True)
class Phrase:
    """A reference: words `[first, last)`, how it refers, and to which named clusters if it says so itself.

    `head` is the folded head noun of a description, or the pronoun. `owner` is the cluster whose "'s" stands before it.
    """

    kind: MentionKind
    first: int
    last: int
    names: tuple[Name, ...] = ()
    head: str = ""
    plural: bool = False
    definite: bool = False
    owner: Name | None = None


def read_phrase(article: Article, first: int, last: int, *, head: int | None = None) -> Phrase | None:
    """The reference in the words `[first, last)`; `head` is the index of its head word where that is known."""
    first, last = _stripped(article, first, last)
    if first >= last:
        return None
    words = article.words
    if _is_pronoun(article, first, alone=last == first + 1):
        return Phrase(MentionKind.PRONOUN, first, first + 1, head=words[first].folded)
    segments = list(_segments(article, first, last))
    named = _named(article, segments, head)
    if named:
        return Phrase(MentionKind.NAME, first, last, names=named)
    return _described(article, first, *segments[0], last, head)


def _is_pronoun(article: Article, index: int, *, alone: bool) -> bool:
    word = article.words[index]
    if _is_name(article, index):
        return False
    return word.tag in _PRONOUN_TAGS or (alone and (word.tag == "PRP$" or word.folded in _DEMONSTRATIVES))


def _is_name(article: Article, index: int) -> bool:
    return article.name_at(index) is not None


def _stripped(article: Article, first: int, last: int) -> tuple[int, int]:
    words = article.words
    while first < last and (not words[first].folded or words[first].tag in {"CC", "IN"}):
        first += 1
    while last > first and (
        words[last - 1].is_possessive or (not words[last - 1].folded and words[last - 1].text not in {")", "]"})
    ):
        last -= 1
    return first, last


def _segments(article: Article, first: int, last: int) -> Iterator[tuple[int, int]]:
    """The phrase between its commas, brackets and dashes; a name is never cut."""
    start = first
    for i in range(first, last):
        if article.words[i].text in _BREAKS and not _is_name(article, i):
            if i > start:
                yield start, i
            start = i + 1
    if start < last:
        yield start, last


def _named(article: Article, segments: list[tuple[int, int]], head: int | None) -> tuple[Name, ...]:
    """The persons, else the organisations or places, that the phrase is a name of."""
    first, last = segments[0]
    joint = _joint(article, first, last)
    if joint:
        return joint
    plural = _is_plural(article, first, last)
    for n, (start, end) in enumerate(segments[:3]):
        if n and (plural or not _may_be_apposition(article, start, end)):
            continue
        person = _person_heading(article, start, end)
        if person:
            return (person,)
    thing = _thing_heading(article, first, last, head)
    return (thing,) if thing else ()


def _may_be_apposition(article: Article, first: int, last: int) -> bool:
    words = article.words
    return words[first].tag not in {"IN", "VBG", "WP", "WDT", "CC", "WRB"} and all(
        word.tag in _NAMING_TAGS for word in words[first:last]
    )


def _person_heading(article: Article, first: int, last: int) -> Name | None:
    for name in article.names_in(first, last):
        if (
            article.label(name) == "PERSON"
            and not _is_governed(article, first, name)
            and not _modifies(article, name, last)
        ):
            return name
    return None


def _is_governed(article: Article, first: int, name: Name) -> bool:
    """Whether a preposition before the name, or before its titles and its owner, makes it part of a description."""
    words = article.words
    i = name.first - 1
    while i >= first and (_belongs_to_name(article, i, name) or _inside_office(article, i)):
        i -= 1
    if i < first or words[i].tag not in {"IN", "TO"} or words[i].folded == "that":
        return False
    return not _ends_role(article, i, name)


def _ends_role(article: Article, preposition: int, name: Name) -> bool:
    """Whether the words before the name are a role with what it is of: "ambassador to the United States |Ann Kim"."""
    before = article.name_at(name.first - 1)
    is_role = preposition > 0 and is_person_noun(article.words[preposition - 1])
    return before is not None and before.first > preposition and article.label(before) != "PERSON" and is_role


def _inside_office(article: Article, index: int) -> bool:
    """The "of" of "Secretary of State"."""
    return tuple(word.folded for word in article.words[max(0, index - 1) : index + 2]) in titles().offices


def _belongs_to_name(article: Article, index: int, name: Name) -> bool:
    word, behind = article.words[index], article.words[index + 1]
    if word.folded in titles().heads or word.text in {".", "-"} or word.is_possessive:
        return True
    if word.folded in titles().words:
        return behind.folded in titles().words and behind.folded not in titles().honorifics
    if word.tag in {"DT", "PRP$", "JJ", "CC"}:
        return True
    owner = article.name_at(index)
    return owner is not None and (
        owner.last >= name.first
        or article.words[owner.last].is_possessive
        or article.words[owner.last].tag == "CC"
        or article.label(owner) == "NORP"
    )


def _modifies(article: Article, name: Name, last: int) -> bool:
    """Whether the name only describes the noun behind it: "the Ghani administration", "Smith's lawyer"."""
    behind = name.last
    if behind >= last:
        return False
    word = article.words[behind]
    if word.is_possessive or word.text in {"-", "'", "’"}:
        return True
    if word.tag in {"NN", "NNS"} or (word.tag in {"NNP", "NNPS"} and not _is_suffix(word.folded)):
        return True
    return word.tag == "CC"


def _is_suffix(folded: str) -> bool:
    return folded in titles().suffixes or len(folded) <= 2


def _joint(article: Article, first: int, last: int) -> tuple[Name, ...]:
    """Two who speak together: "Ann Lee and Bo Ek"."""
    for one, other in pairwise(article.names_in(first, last)):
        between = article.words[one.last : other.first]
        if not between or between[0].folded != "and" or one.cluster == other.cluster:
            continue
        heads = not _is_governed(article, first, one) and not _modifies(article, other, last)
        person = article.label(one) == "PERSON"
        allowed = _NAMING_TAGS if person else {"DT", "JJ"}
        if heads and person == (article.label(other) == "PERSON") and all(w.tag in allowed for w in between[1:]):
            return one, other
    return ()


def _thing_heading(article: Article, first: int, last: int, head: int | None) -> Name | None:
    """The organisation, place or group that the first segment consists of, articles and adjectives aside."""
    for name in article.names_in(first, last):
        if article.label(name) == "PERSON" or _is_governed(article, first, name) or _modifies(article, name, last):
            continue
        if (
            head is not None
            and head < name.first - (name.last == last)  # "its maker NordVax" is the firm
            and article.words[head].tag in _NOUN_TAGS
            and article.words[head].folded not in titles().honorifics
            and not _is_name(article, head)
        ):
            return None
        word = article.words[name.last - 1]
        couple = " and " in article.clusters[name.cluster].name
        if article.label(name) == "NORP" and not (couple or word.tag in {"NNPS", "NNS"} or word.folded.endswith("s")):
            continue
        return name
    return None


def _is_plural(article: Article, first: int, last: int) -> bool:
    head = _head_noun(article, first, last)
    return head is not None and (article.words[head].tag == "NNS" or article.words[head].folded in persons().plural)


def _head_noun(article: Article, first: int, last: int) -> int | None:
    """The last noun before a preposition, a relative pronoun, a verb or a quotation."""
    words = article.words
    found = None
    for i in range(first, last):
        word = words[i]
        if word.tag in _NOUN_TAGS or word.folded in persons().plural or word.folded in persons().singular:
            found = i
        elif found is not None and (
            word.tag[:2] in {"IN", "TO", "WP", "WD", "WR", "VB", "MD"} or word.text in QUOTE_MARKS | {","}
        ):
            break
        elif found is not None and word.is_possessive:
            found = None
    return found


def _described(article: Article, start: int, first: int, last: int, end: int, known_head: int | None) -> Phrase:
    words = article.words
    head = _head_noun(article, first, last)
    if head is None:
        head = known_head if known_head is not None and first <= known_head < last else last - 1
    opening = words[start].folded
    owner = _owner(article, first, head)
    folded = words[head].folded
    plural = words[head].tag in {"NNS", "NNPS"} or (folded in persons().plural and folded not in organisations().nouns)
    plural = plural or folded in persons().quantities
    definite = opening in _DEFINITE or owner is not None or words[start].tag == "PRP$"
    return Phrase(
        MentionKind.NOMINAL,
        start,
        end,
        head=folded,
        plural=plural,
        definite=definite and opening not in persons().indefinite,
        owner=owner,
    )


def _owner(article: Article, first: int, head: int) -> Name | None:
    for name in article.names_in(first, head):
        if name.last < len(article.words) and article.words[name.last].is_possessive:
            return name
    return None
