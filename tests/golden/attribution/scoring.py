"""How an analysis of a case compares to what is marked in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields

from desktop.document import Analysis, Quote, words
from desktop.evaluation.matching import match, positions
from desktop.evaluation.names import same_name
from tests.golden.attribution.cases import Case, Gold

_EXACT = 0.999


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts of quotes.

    Of the `gold` ones: `found` (half of the content or more), `exact`, with the right `source`, with the right
    `speaker` (of `nameable`; nobody, where nobody can be named), with a `wrong` one, with the right `marks` (polarity
    and second hand; of `marked`, those that have any). `extra` are the predicted ones that match nothing.
    """

    cases: int = 0
    gold: int = 0
    found: int = 0
    exact: int = 0
    source: int = 0
    nameable: int = 0
    speaker: int = 0
    wrong: int = 0
    marked: int = 0
    marks: int = 0
    extra: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(self)))


@dataclass(frozen=True, slots=True)
class Pair:
    """A marked quote and what was predicted for it; one of the two may be missing."""

    case: Case
    gold: Gold | None
    predicted: Quote | None
    name: str | None = None
    overlap: float = 0.0

    @property
    def is_found(self) -> bool:
        """Whether the quote was seen."""
        return self.gold is not None and self.predicted is not None

    @property
    def has_source(self) -> bool:
        """Whether the sources touch, or neither has one."""
        if self.gold is None or self.predicted is None:
            return False
        text = self.case.document.text
        ours, theirs = positions(text, self.gold.source), positions(text, self.predicted.source)
        return bool(ours & theirs) or not (ours or theirs)

    @property
    def has_speaker(self) -> bool:
        """Whether the name is right: one name is the other, or a shorter form of it."""
        if self.gold is None or self.predicted is None:
            return False
        if not self.gold.names_speaker or self.gold.speaker is None or self.name is None:
            return not self.gold.names_speaker or self.gold.speaker == self.name
        return same_name(self.gold.speaker, self.name)

    @property
    def has_marks(self) -> bool:
        """Whether polarity and second hand are right."""
        if self.gold is None or self.predicted is None:
            return False
        evidence = self.predicted.evidence
        return (evidence.polarity, evidence.second_hand) == (self.gold.polarity, self.gold.second_hand)

    @property
    def is_right(self) -> bool:
        """Whether nothing is to be said against it, but that the content may be some words off."""
        return self.has_source and self.has_speaker and self.has_marks


def compare(case: Case, analysis: Analysis) -> list[Pair]:
    """All quotes of both sides, matched as `desktop.evaluation` matches them, in order of the text."""
    text = case.document.text
    names = {speaker.id: speaker.name for speaker in analysis.speakers}
    matches = match(
        [positions(text, quote.content) for quote in case.quotes],
        [positions(text, quote.content) for quote in analysis.quotes],
    )
    pairs = []
    for g, p, overlap in matches:
        predicted = analysis.quotes[p]
        pairs.append(Pair(case, case.quotes[g], predicted, names.get(predicted.speaker or ""), overlap))
    seen = {m.gold for m in matches}, {m.predicted for m in matches}
    pairs += [Pair(case, gold, None) for i, gold in enumerate(case.quotes) if i not in seen[0]]
    pairs += [
        Pair(case, None, quote, names.get(quote.speaker or ""))
        for i, quote in enumerate(analysis.quotes)
        if i not in seen[1]
    ]
    return sorted(pairs, key=_place)


def tally(pairs: Iterable[Pair]) -> Tally:
    """The counts of one case's pairs."""
    total = Tally(cases=1)
    for pair in pairs:
        total += _counts(pair)
    return total


def describe(pair: Pair) -> list[str]:
    """Gold and prediction as lines under one another."""
    text = pair.case.document.text
    gold, quote = pair.gold, pair.predicted
    lines = [f"{pair.case.phenomenon}: {pair.case.id} - {', '.join(_faults(pair))}"]
    if gold:
        name = (gold.speaker or "nobody") if gold.names_speaker else "(open)"
        content, source = words(gold.content, text), words(gold.source, text)
        lines.append(f"  gold  {gold.kind.value:8} [{source}] = {name}: {content}")
    if quote:
        content, source = words(quote.content, text), words(quote.source, text)
        lines.append(f"  found {quote.kind.value:8} [{source}] = {pair.name or 'nobody'}: {content}")
        lines.append(f"        by {quote.evidence.rule}, {quote.evidence.polarity.value}, {quote.certainty:.2f}")
    return lines


def _faults(pair: Pair) -> list[str]:
    if not pair.is_found:
        return ["not found" if pair.predicted is None else "nothing is there"]
    checks = {"source": pair.has_source, "speaker": pair.has_speaker, "polarity or second hand": pair.has_marks}
    return [name for name, right in checks.items() if not right] or ["right"]


def _place(pair: Pair) -> tuple[int, int]:
    content = (pair.gold or pair.predicted or _nothing()).content
    return content[0].start, content[-1].end


def _nothing() -> Gold:
    raise ValueError("a pair has a side")


def _counts(pair: Pair) -> Tally:
    if pair.gold is None:
        return Tally(extra=1)
    nameable, marked = pair.gold.names_speaker, _is_marked(pair.gold)
    return Tally(
        gold=1,
        found=pair.is_found,
        exact=pair.overlap > _EXACT,
        source=pair.has_source,
        nameable=nameable,
        speaker=nameable and pair.has_speaker,
        wrong=nameable and pair.name is not None and not pair.has_speaker,
        marked=marked,
        marks=marked and pair.has_marks,
    )


def _is_marked(gold: Gold) -> bool:
    return gold.second_hand or gold.polarity.value != "asserted"
