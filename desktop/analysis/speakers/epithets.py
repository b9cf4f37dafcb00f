"""Descriptions that say who somebody is and not what they do: "the 41-year-old", "the Dutchwoman"."""

from __future__ import annotations

import re

from desktop.analysis.lexicon import fold, is_compatriot, persons, places
from desktop.analysis.speakers.article import Article
from desktop.analysis.speakers.phrases import Phrase
from desktop.analysis.words import surface

_AGE = re.compile(
    r"(?i)the (?:[\w’'-]+ )?\d{1,3}[- ]year[- ]old\b(?: [a-z][\w’'-]+){0,2}"
    r"(?: from [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)?(?! \w)"
)
_UNNAMED = frozenset(["spokesman", "spokeswoman", "spokesperson", "official", "source", "aide", "insider", "staffer"])
_SHORTLY, _LONGEST_LEAD = 20, 3
_COMPLEMENTS = frozenset({"IN", "TO", "WP", "WDT"})
_PARENT = re.compile(r"(?i)the (?:mother|father|grandmother|grandfather|mum|mom|dad)[ -]of[ -][\w-]+")


def is_epithet(article: Article, phrase: Phrase) -> bool:
    """Whether a definite description may mean anybody who was spoken of, whatever their role is."""
    if not phrase.definite or phrase.plural or phrase.owner is not None:
        return False
    text = _before_comma(article, phrase)
    if _AGE.fullmatch(text) or _PARENT.fullmatch(text):
        return True
    if phrase.head in persons().epithets:
        return article.words[phrase.first].folded == "the" and " of " not in text and " for " not in text
    opening, _, rest = text.partition(" ")
    return opening.casefold() == "the" and _is_of_people(rest)


def may_vary(article: Article, phrase: Phrase) -> bool:
    """Whether a definite description may be but another word for who spoke a sentence ago: "the acting mayor"."""
    words = article.words[phrase.first : phrase.last]
    if not phrase.definite or phrase.plural or phrase.owner is not None or words[0].folded != "the":
        return False
    if phrase.head not in persons().singular or phrase.head in _UNNAMED or phrase.head in persons().kin:
        return False
    if _is_spoken_of(article, phrase):
        return False
    return words[-1].folded == phrase.head and not any(word.tag in _COMPLEMENTS for word in words)


def _is_spoken_of(article: Article, phrase: Phrase) -> bool:
    """Whether "a lawyer" or "his lawyer" shortly before says whom "the lawyer" means."""
    words = article.words
    for i in range(max(1, phrase.first - _SHORTLY), phrase.first):
        if words[i].folded == phrase.head and words[i].tag == "NN" and article.name_at(i + 1) is None:
            before = words[max(0, i - _LONGEST_LEAD) : i]
            if any(word.tag in {"PRP$", "POS"} or word.folded in {"a", "an", "one"} for word in before):
                return True
    return False


def gender_of(head: str) -> str | None:
    """The gender that the noun of an epithet tells: "Dutchwoman", "grandfather"."""
    if head.endswith("woman"):
        return "female"
    return persons().gender.get(head) or ("male" if head.endswith("man") else None)


def _is_of_people(word: str) -> bool:
    """Whether it is what one calls somebody of some country or party: "Frenchman", "Dane", "Democrat"."""
    many = (fold(word) + "s",)
    return word[:1].isupper() and (is_compatriot(fold(word)) or many in places().people or many in places().groups)


def _before_comma(article: Article, phrase: Phrase) -> str:
    return surface(article.words, phrase.first, phrase.last).split(",")[0].strip()
