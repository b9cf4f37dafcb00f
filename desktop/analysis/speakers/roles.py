"""What the article says that somebody is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from desktop.analysis.lexicon import fold, persons, titles
from desktop.analysis.speakers import descriptions
from desktop.analysis.speakers.article import Article, Name
from desktop.analysis.words import surface


class Role(NamedTuple):
    """A role as it stands in the text; the higher `rank`, the better it says who somebody is."""

    rank: int
    text: str


def roles(article: Article) -> Mapping[int, list[Role]]:
    """The roles of every person by cluster, in order of the text."""
    found: dict[int, list[Role]] = defaultdict(list)
    for name in article.names:
        if article.label(name) == "PERSON" and not article.words[name.first].loose:
            found[name.cluster].extend(_roles_at(article, name))
    return found


def best_role(found: Sequence[Role]) -> str:
    """The role to show: of the best rank, the earliest, and of that the longest form that names no owner."""
    if not found:
        return ""
    top = max(role.rank for role in found)
    first = next(role.text for role in found if role.rank == top)
    bare = first.replace("’s ", "'s ").rpartition("'s ")[2].casefold()
    fuller = [r.text for r in found if r.rank == top and r.text.casefold().endswith(bare) and not _has_owner(r.text)]
    return max(fuller, key=len, default=first)


def _has_owner(text: str) -> bool:
    return "'s " in text or "’s " in text


def _roles_at(article: Article, name: Name) -> Iterator[Role]:
    places = (
        (_title_rank(article, name), descriptions.before),
        (3, descriptions.behind),
        (2, descriptions.before_comma),
        (2, descriptions.copula),
        (1, descriptions.relative_clause),
    )
    for rank, place in places:
        bounds = place(article, name)
        text = _clean(surface(article.words, *bounds)) if bounds and bounds[0] < bounds[1] else ""
        if text:
            yield Role(rank, text)


def _title_rank(article: Article, name: Name) -> int:
    """A mere rank ("Gen.") says less than an apposition."""
    before = article.words[name.first - 1].folded if name.first else ""
    return 2 if before in titles().abbreviations or before in titles().abbreviations.values() else 3


def _clean(text: str) -> str:
    words = text.split()
    while words and _adds_nothing(words):
        words.pop()
    return " ".join(words).strip(" -–,")


def _adds_nothing(words: list[str]) -> bool:
    """Whether the last word is "Mr.", or the "Col." of "Pentagon spokesman Col."."""
    last, before = fold(words[-1]), fold(words[-2]) if len(words) > 1 else ""
    return last in titles().honorifics or (last in titles().abbreviations and before in persons().singular)
