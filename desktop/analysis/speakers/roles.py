"""What the article says that somebody is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from desktop.analysis.lexicon import fold, organisations, persons, titles
from desktop.analysis.speakers.article import Article, Name
from desktop.analysis.words import QUOTE_MARKS, Word, surface

_LONGEST = 14
_LONGEST_TITLE = 10
_INSIDE = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "JJS", "JJR", "HYPH", "AFX", "POS", "CD", "VBN"})
_LINKING = frozenset({"of", "for", "to", "on", "at", "in", "the", "and", "&", "a", "an", "its", "from"})
_STOP_WORDS = frozenset({"who", "which", "that", "whose", "where", "when", "with", "said", "told", "says", "but"})


class Role(NamedTuple):
    """A role as it stands in words `[first, last)`; the higher `rank`, the better it says who somebody is."""

    rank: int
    first: int
    last: int
    text: str


def roles(article: Article) -> Mapping[int, list[Role]]:
    """The roles of every person by cluster, in order of the text."""
    found: dict[int, list[Role]] = defaultdict(list)
    for name in article.names:
        if article.label(name) == "PERSON" and not article.words[name.first].loose:
            found[name.cluster].extend(_roles_at(article, name))
    return found


def best_role(found: list[Role]) -> str:
    """The role to show: of the best kind, the earliest, and of that the longest form."""
    if not found:
        return ""
    top = max(role.rank for role in found)
    first = next(role for role in found if role.rank == top)
    bare = first.text.replace("’s ", "'s ").rpartition("'s ")[2]
    fuller = [r.text for r in found if r.rank == top and r.text.casefold().endswith(bare.casefold()) and not _owned(r)]
    return max(fuller, key=len, default=first.text)


def _owned(role: Role) -> bool:
    return "'s " in role.text or "’s " in role.text


def _roles_at(article: Article, name: Name) -> Iterator[Role]:
    for rank, bounds in (
        (_title_rank(article, name), _before(article, name)),
        (3, _behind(article, name)),
        (2, _before_comma(article, name)),
        (2, _copula(article, name)),
        (1, _who(article, name)),
    ):
        if bounds and bounds[0] < bounds[1]:
            text = _clean(surface(article.words, *bounds))
            if text:
                yield Role(rank, *bounds, text)


def _title_rank(article: Article, name: Name) -> int:
    """A mere rank ("Gen.") says less than an apposition."""
    before = fold(article.words[name.first - 1].text) if name.first else ""
    return 2 if before in titles().abbreviations or before in titles().abbreviations.values() else 3


def _clean(text: str) -> str:
    words = text.split()
    while words and _adds_nothing(words):
        words.pop()
    return " ".join(words).strip(" -–,")


def _adds_nothing(words: list[str]) -> bool:
    """As in "Mr.", and the "Col." of "Pentagon spokesman Col."."""
    last, before = fold(words[-1]), fold(words[-2]) if len(words) > 1 else ""
    return last in titles().honorifics or (last in titles().abbreviations and before in persons().singular)


def _is_person_noun(word: Word) -> bool:
    if not word.tag.startswith("NN"):
        return False
    return (
        word.folded in persons().singular
        or (word.folded in titles().words and word.folded not in titles().modifiers)
        or ("-" in word.text and word.folded.removeprefix("co").removeprefix("vice") in persons().singular)
    )


def _may_be_person_noun(word: Word) -> bool:
    """Whether a noun in apposition to a person's name can be a person: by the list, or by its ending."""
    if _is_person_noun(word):
        return True
    thing = word.folded in organisations().nouns or word.folded in organisations().documents
    return word.tag == "NN" and not thing and word.folded.endswith(persons().suffixes)


def _ends_in_person_noun(article: Article, first: int, last: int) -> bool:
    i = last - 1
    while i > first and (not article.words[i].folded or article.words[i].folded in titles().honorifics):
        i -= 1
    return first <= i and _is_person_noun(article.words[i]) and article.words[i].folded not in titles().honorifics


def _before(article: Article, name: Name) -> tuple[int, int] | None:
    """As in "Russian Foreign Minister |Lavrov", "Executive director of the Relief Council |Alia Salem"."""
    words, first = article.words, name.first
    i = first
    while i and first - i < _LONGEST and words[i - 1].sentence == words[first].sentence and _may_lead(article, i - 1):
        i -= 1
    start = i
    while start < first and (
        words[start].folded in _LINKING
        or not words[start].folded
        or words[start].is_possessive
        or words[start].tag == "PRP$"
    ):
        start += 1
    if _ends_in_person_noun(article, start, first):
        return _title_only(article, start, first), first
    head = _first_head(article, start, first)
    return (start, first) if head is not None else None


def _may_lead(article: Article, index: int) -> bool:
    word = article.words[index]
    if word.text in QUOTE_MARKS or word.tag == "," or (word.tag == "CC" and word.folded != "and"):
        return False
    if word.text == "." and article.words[index - 1].folded in titles().words:
        return True
    return (
        word.tag in _INSIDE
        or word.folded in _LINKING
        or article.name_at(index) is not None
        or word.folded in titles().words
    )


def _title_only(article: Article, start: int, first: int) -> int:
    """The beginning of the noun phrase that ends straight before the name: behind the last preposition or article."""
    words = article.words
    begin = start
    for i in range(start, first):
        if words[i].folded in _LINKING or words[i].tag in {"IN", "DT", "TO"}:
            begin = i + 1
    return max(begin, first - _LONGEST_TITLE)


def _first_head(article: Article, start: int, first: int) -> int | None:
    """A person noun before the first preposition, when all up to the name belongs to it."""
    words = article.words
    for i in range(start, first):
        if words[i].folded in {"of", "for", "to", "on", "at", "in"}:
            inside_name = article.name_at(first - 1)
            return i if i > start and _is_person_noun(words[i - 1]) and inside_name else None
    return None


def _noun_phrase(article: Article, first: int) -> tuple[int, int] | None:
    """A description of a person that begins at `first`, its article left out."""
    words = article.words
    start = first
    while start < len(words) and words[start].tag in {"DT", "RB"}:
        start += 1
    end, has_head = start, False
    while end < len(words) and end - start < _LONGEST and words[end].sentence == words[first].sentence:
        word = words[end]
        if (
            word.text in QUOTE_MARKS
            or word.folded in _STOP_WORDS
            or word.tag in {",", ":", ".", "-LRB-", "-RRB-", "``", "''"}
            or word.tag[:2] in {"MD", "WP", "WD"}
        ):
            break
        if word.tag in {"VBD", "VBZ", "VBP", "VB"} or (
            word.tag in {"IN", "TO", "VBG", "VBN"} and not has_head and end > start and word.folded != "of"
        ):
            break
        has_head = has_head or (_may_be_person_noun(word) and _is_head(words, end))
        end += 1
    while end > start and (
        words[end - 1].tag in {"IN", "DT", "CC", "TO", "JJ", "PRP$", "RB", "VBG"} or not words[end - 1].folded
    ):
        end -= 1
    return (start, end) if has_head and end > start else None


def _is_head(words: Sequence[Word], index: int) -> bool:
    behind = words[index + 1] if index + 1 < len(words) else None
    return behind is None or behind.tag not in {"NN", "NNS", "NNP", "NNPS", "POS", "HYPH"}


def _behind(article: Article, name: Name) -> tuple[int, int] | None:
    """As in "Botobekov, |an expert in political Islam", "Rathke, |the State Department spokesperson"."""
    words, i = article.words, name.last
    if (
        i + 1 >= len(words)
        or words[i].text not in {",", "(", "—", "–"}
        or words[i + 1].sentence != words[name.first].sentence
    ):
        return None
    if words[i + 1].text[:1].isdigit() and i + 3 < len(words) and words[i + 2].text == ",":
        i += 2
    other = article.name_at(i + 1)
    if other and article.label(other) == "PERSON" and not (other.last < len(words) and words[other.last].is_possessive):
        return None
    if words[i + 1].tag in {"WP", "WDT"}:
        return _noun_phrase(article, i + 3) if i + 3 < len(words) and words[i + 2].folded in {"is", "was"} else None
    return _noun_phrase(article, i + 1)


def _before_comma(article: Article, name: Name) -> tuple[int, int] | None:
    """As in "|the leader of the delegation, chief negotiator Baradar"."""
    words = article.words
    lead = name.first
    while lead and words[lead - 1].text != "," and name.first - lead < _LONGEST_TITLE:
        if words[lead - 1].tag not in _INSIDE and words[lead - 1].text != ".":
            return None
        lead -= 1
    if lead < 2 or words[lead - 1].text != ",":
        return None
    start = lead - 1
    while (
        start
        and lead - start < _LONGEST
        and words[start - 1].sentence == words[lead].sentence
        and words[start - 1].tag not in {",", "VBD", "VBZ", "``", "''", "CC"}
    ):
        start -= 1
    if words[start].tag not in {"DT", "PRP$"} and article.name_at(start) is None:
        return None
    phrase = _noun_phrase(article, start)
    return phrase if phrase and phrase[1] == lead - 1 else None


def _copula(article: Article, name: Name) -> tuple[int, int] | None:
    """As in "Smith is |a professor of law"."""
    words, i = article.words, name.last
    if i + 2 < len(words) and words[i].folded in {"is", "was"} and words[i + 1].tag == "DT":
        return _noun_phrase(article, i + 1)
    return None


def _who(article: Article, name: Name) -> tuple[int, int] | None:
    """As in "Jones, who |heads the agency"."""
    words, i = article.words, name.last
    if (
        i + 3 >= len(words)
        or words[i].text != ","
        or words[i + 1].folded != "who"
        or words[i + 2].folded not in persons().leading
    ):
        return None
    end = i + 3
    while (
        end < len(words)
        and end - i < _LONGEST
        and words[end].sentence == words[i].sentence
        and (words[end].tag in _INSIDE or words[end].folded in _LINKING)
    ):
        end += 1
    return i + 2, end
