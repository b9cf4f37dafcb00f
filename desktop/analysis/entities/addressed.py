"""What titles, nouns and pronouns beside a name tell of somebody's gender; a first name tells nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from desktop.analysis.entities.occurrences import Occurrence
from desktop.analysis.lexicon import persons, titles
from desktop.analysis.words import QUOTE_MARKS, Word

BOTH = "both"
"""The gender of "Mr and Mrs Lee"."""
_PRONOUN_WITHIN = 40
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})


def gender_by_title(words: Sequence[Word], occurrence: Occurrence) -> str:
    """The gender that the titles before a name tell, or "": `BOTH` for "Mr and Mrs Lee"."""
    told = genders(lead_words(words, occurrence))
    before = [word.folded for word in words[max(0, occurrence.lead - 3) : occurrence.lead] if word.folded]
    if len(before) > 1 and before[-1] in {"and", ""} and genders(before[-2:-1]) - told and told:
        return BOTH
    return next(iter(told)) if len(told) == 1 else ""


def gender_by_noun(words: Sequence[Word], occurrence: Occurrence) -> Iterator[str]:
    """The gender in "his wife, Ann Lee" or "spokesman Bo Ek"."""
    i = occurrence.first - 1
    i -= i > 0 and words[i].text == ","
    if i >= 0 and words[i].sentence == words[occurrence.first].sentence and words[i].folded in persons().gender:
        yield persons().gender[words[i].folded]


def gender_by_pronoun(words: Sequence[Word], occurrence: Occurrence, before: int) -> Iterator[str]:
    """The gender of the first "he" or "she" behind a name, where nobody is named `before` it, outside marks.

    Only where it is what the sentence is about, or what it is about has it: the "she" of "Lee said that she had lied"
    may be anybody. One may open the paragraph behind.
    """
    end = min(before, occurrence.last + _PRONOUN_WITHIN)
    is_subject = words[occurrence.last - 1].dep in _SUBJECTS
    marks = 0
    for word in words[occurrence.last : end]:
        marks += word.text in QUOTE_MARKS
        is_pronoun = word.tag in {"PRP", "PRP$"} and word.folded in persons().pronouns
        if word.paragraph != words[occurrence.first].paragraph and not is_pronoun:
            return
        if marks % 2 == 0 and is_pronoun:
            main = word.sentence_start or (0 <= word.head < len(words) and words[word.head].dep == "ROOT")
            if main or (is_subject and word.tag == "PRP$" and word.sentence == words[occurrence.first].sentence):
                yield persons().pronouns[word.folded]
            return


def lead_words(words: Sequence[Word], occurrence: Occurrence) -> set[str]:
    """The folded titles before a name."""
    return {w.folded for w in words[occurrence.lead : occurrence.first] if w.folded}


def genders(lead: Iterable[str]) -> set[str]:
    """The genders that titles tell."""
    return {titles().gender[w] for w in lead if w in titles().gender}
