"""Two accounts of one story: which quotes came, went, were altered or went to somebody else.

The two may be versions of an article, or one article as two versions of the pipeline analysed it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.document.analysis import Analysis, Quote
from desktop.document.document import Document
from desktop.document.wording import Alignment, Relation, Word, align, probes, wording


@dataclass(frozen=True, slots=True)
class QuotePair:
    """A quote as it was and as it is; one of them is None when it was dropped or added.

    `alignment` compares the old wording to the new one. `speaker_before` and `speaker_after` are names or "".
    """

    before: Quote | None
    after: Quote | None
    speaker_before: str = ""
    speaker_after: str = ""
    alignment: Alignment | None = None

    @property
    def is_altered(self) -> bool:
        """Whether both are there and their words differ."""
        return self.alignment is not None and self.alignment.relation is not Relation.IDENTICAL

    @property
    def is_reattributed(self) -> bool:
        """Whether both are there and the speaker's name differs."""
        return self.before is not None and self.after is not None and self.speaker_before != self.speaker_after


@dataclass(frozen=True, slots=True)
class Comparison:
    """All pairs, in the order of the new account; what was dropped stands at the end, in the order of the old one."""

    pairs: tuple[QuotePair, ...]

    @property
    def added(self) -> tuple[QuotePair, ...]:
        """Quotes that only the new account has."""
        return tuple(pair for pair in self.pairs if pair.before is None)

    @property
    def dropped(self) -> tuple[QuotePair, ...]:
        """Quotes that only the old account has."""
        return tuple(pair for pair in self.pairs if pair.after is None)

    @property
    def altered(self) -> tuple[QuotePair, ...]:
        """Quotes whose words differ."""
        return tuple(pair for pair in self.pairs if pair.is_altered)

    @property
    def reattributed(self) -> tuple[QuotePair, ...]:
        """Quotes whose speaker differs."""
        return tuple(pair for pair in self.pairs if pair.is_reattributed)


Account = tuple[Document, Analysis]


def compare(before: Account, after: Account) -> Comparison:
    """The quotes of two accounts, each matched with at most one of the other by its words.

    The closest wordings are matched first; of those as close, the ones at the same place of the same text, then those
    of the same speaker, then those at the most similar place.
    """
    old, new = _Side(*before), _Side(*after)
    partners = _matched(old, new)
    pairs = []
    for number, quote in enumerate(new.quotes):
        found = partners.get(number)
        if found is None:
            pairs.append(QuotePair(None, quote, "", new.name(quote)))
        else:
            place, alignment = found
            partner = old.quotes[place]
            pairs.append(QuotePair(partner, quote, old.name(partner), new.name(quote), alignment))
    kept = {place for place, _ in partners.values()}
    gone = [quote for place, quote in enumerate(old.quotes) if place not in kept]
    return Comparison((*pairs, *(QuotePair(quote, None, old.name(quote), "") for quote in gone)))


class _Side:
    def __init__(self, document: Document, analysis: Analysis) -> None:
        self.document = document.id
        self.quotes = analysis.quotes
        self._names = {speaker.id: speaker.name for speaker in analysis.speakers}
        self.words: list[tuple[Word, ...]] = [wording(document.text, quote.content) for quote in analysis.quotes]

    def name(self, quote: Quote) -> str:
        return self._names.get(quote.speaker or "", "")


def _matched(old: _Side, new: _Side) -> dict[int, tuple[int, Alignment]]:
    """For numbers of new quotes the number of the old one and how they compare."""
    ranked = []
    for place, number in _candidates(old.words, new.words):
        alignment = align(old.words[place], new.words[number])
        if alignment.relation is not Relation.UNRELATED:
            same = alignment.relation is Relation.IDENTICAL
            apart = abs(place / max(1, len(old.quotes)) - number / max(1, len(new.quotes)))
            share = alignment.shared / max(len(old.words[place]), len(new.words[number]), 1)
            one, other = old.quotes[place], new.quotes[number]
            moved = old.document != new.document or one.content != other.content
            ranked.append((not same, -share, moved, old.name(one) != new.name(other), apart, place, number, alignment))
    partners: dict[int, tuple[int, Alignment]] = {}
    taken: set[int] = set()
    for *_, place, number, alignment in sorted(ranked, key=lambda one: one[:-1]):
        if place not in taken and number not in partners:
            taken.add(place)
            partners[number] = (place, alignment)
    return partners


def _candidates(old: Sequence[Sequence[Word]], new: Sequence[Sequence[Word]]) -> Iterable[tuple[int, int]]:
    """Pairs that share a run of three words, or all words where there are fewer."""
    places = defaultdict(list)
    for place, words in enumerate(old):
        for probe in probes(words):
            places[probe].append(place)
    return sorted({(place, number) for number, words in enumerate(new) for p in probes(words) for place in places[p]})
