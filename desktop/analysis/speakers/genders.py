"""Which persons the article itself calls he or she; a first name tells nothing."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from desktop.analysis.lexicon import persons, titles
from desktop.analysis.speakers.article import Article
from desktop.analysis.speakers.roles import Role

NEUTRAL = "neutral"
"""The gender of somebody whom the article calls "they"."""
_DECLARATIONS = frozenset({"nonbinary", "genderqueer", "agender", "theythem", "genderfluid"})
_THEY = ("they", "them")
_TITLE_VOTES = 5
_MAX_LEAD = 4


def genders(article: Article, roles: Mapping[int, Sequence[Role]], quoted: Sequence[bool]) -> dict[int, str]:
    """The gender of every person that titles, descriptions, or pronouns with one possible antecedent tell."""
    votes: dict[int, Counter[str]] = defaultdict(Counter)
    for cluster, gender in (*_by_title(article), *_by_role(roles)):
        votes[cluster][gender] += _TITLE_VOTES
    for cluster, gender in _by_pronoun(article, quoted):
        votes[cluster][gender] += 1
    told = {cluster: count.most_common(1)[0][0] for cluster, count in votes.items() if _is_clear(count)}
    return told | dict.fromkeys(_by_declaration(article), NEUTRAL)


def _is_clear(count: Counter[str]) -> bool:
    return max(count.values()) >= 2 * min(count["male"], count["female"]) + (1 if len(count) > 1 else 0)


def _by_title(article: Article) -> Iterator[tuple[int, str]]:
    for name in article.names:
        if article.label(name) == "PERSON":
            for i in range(name.first - 1, max(-1, name.first - _MAX_LEAD), -1):
                folded = article.words[i].folded
                if folded in titles().gender:
                    yield name.cluster, titles().gender[folded]
                elif folded and folded not in titles().words:
                    break


def _by_role(roles: Mapping[int, Sequence[Role]]) -> Iterator[tuple[int, str]]:
    for cluster, found in roles.items():
        for role in found:
            last = role.text.split(" of ")[0].split(" for ")[0].split()[-1].casefold()
            if last in persons().gender:
                yield cluster, persons().gender[last]


def _by_pronoun(article: Article, quoted: Sequence[bool]) -> Iterator[tuple[int, str]]:
    """Pronouns in whose sentence, up to them, and in the sentence before it just one person is named."""
    near: list[tuple[int, int]] = []
    for i, word in enumerate(article.words):
        name = article.name_at(i)
        if name and name.first == i and article.label(name) == "PERSON":
            near.append((word.sentence, name.cluster))
        gender = persons().pronouns.get(word.folded)
        if gender and word.tag in {"PRP", "PRP$"} and not quoted[i]:
            near = [entry for entry in near if entry[0] >= word.sentence - 1]
            named = {cluster for _, cluster in near}
            if len(named) == 1:
                yield named.pop(), gender


def _by_declaration(article: Article) -> Iterator[int]:
    """Whom a sentence calls non-binary, or says to use "they": the first it names."""
    words = article.words
    for i, word in enumerate(words):
        joined = word.folded + (words[i + 2].folded if i + 2 < len(words) and words[i + 1].text in {"-", "/"} else "")
        uses = word.folded in {"use", "uses"} and any(w.folded in _THEY for w in words[i + 1 : i + 4])
        if uses or word.folded in _DECLARATIONS or joined in _DECLARATIONS:
            start = i
            while start and words[start - 1].sentence == word.sentence:
                start -= 1
            named = (n for n in article.names_in(start, i) if article.label(n) == "PERSON")
            yield from (name.cluster for name in islice(named, 1))
