"""Who the labels of an interview's turns are: "Q", "A", "AM"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from desktop.analysis.candidates import QuoteCandidate
from desktop.analysis.speakers.article import Article, Name
from desktop.analysis.speakers.phrases import Phrase

_ANSWERS = frozenset({"a", "answer"})
_QUESTIONS = frozenset({"q", "question", "interviewer"})
_INITIALS = (2, 3)
_CLEARLY = 2


def is_turn(candidate: QuoteCandidate) -> bool:
    """Whether a quote is a labelled turn."""
    return candidate.rule.startswith("turn")


def own_name(article: Article, first: int, last: int) -> Name | None:
    """The name that somebody says in the words `[first, last)` to be their own: "I’m Ann Lee", "my name is Ann"."""
    for name in article.names_in(first, last):
        before = [word.folded for word in article.words[max(first, name.first - 4) : name.first] if word.folded]
        naming = before[-2:] in (["i", "m"], ["i", "am"]) or before[-3:] in (["my", "name", "is"], ["my", "name", "s"])
        if naming and article.label(name) == "PERSON" and not _is_owner(article, name):
            return name
    return None


def _is_owner(article: Article, name: Name) -> bool:
    """Whether the name is in "Ann’s mother"."""
    return name.last < len(article.words) and article.words[name.last].is_possessive


class Interview:
    """The turns of an article, read with what stands before the first of them."""

    def __init__(self, article: Article, candidates: Sequence[QuoteCandidate]) -> None:
        self._article = article
        starts = [c.source[0].start for c in candidates if is_turn(c) and c.source]
        first = min(starts, default=0)
        lead = next((i for i, word in enumerate(article.words) if word.start >= first), 0) if starts else 0
        self._lead = [name for name in article.names_in(0, lead) if article.label(name) == "PERSON"]

    def is_question(self, phrase: Phrase) -> bool:
        """Whether the label is the interviewer's, whom it does not name."""
        return self._label(phrase).casefold() in _QUESTIONS

    def named(self, phrase: Phrase) -> Name | None:
        """Whom the label means, if one person alone comes into question."""
        label = self._label(phrase)
        if label.casefold() in _ANSWERS:
            return self._interviewee()
        return self._by_initials(label) if label.isupper() and len(label) in _INITIALS else None

    def _label(self, phrase: Phrase) -> str:
        words = self._article.words[phrase.first : phrase.last]
        return words[0].text if len(words) == 1 else ""

    def _interviewee(self) -> Name | None:
        """Who is named in the lead, by far the most often if there are several."""
        counts = Counter(name.cluster for name in self._lead).most_common(2)
        if not counts or (len(counts) > 1 and counts[0][1] < _CLEARLY * counts[1][1]):
            return None
        return next(name for name in self._lead if name.cluster == counts[0][0])

    def _by_initials(self, label: str) -> Name | None:
        fitting = [n for n in self._lead if _initials(self._article.clusters[n.cluster].name) == label]
        return fitting[0] if len({name.cluster for name in fitting}) == 1 else None


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split()).upper()
