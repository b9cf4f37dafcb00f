"""The reader's own decisions, and how they lie over the machine's analysis."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from desktop.document.analysis import Analysis, Evidence, Quote, Speaker, SpeakerKind
from desktop.document.spans import Span


class CorrectionKind(StrEnum):
    """What the user decided."""

    REASSIGN = "reassign"
    NOT_A_QUOTE = "not_a_quote"


@dataclass(frozen=True, slots=True)
class Correction:
    """One user decision.

    `target` is the content of the quote it speaks of and `target_text` those words, so that a quote is found
    again whatever id a later analysis gives it. `before` and `after` are speakers' names ("" for nobody).
    `made_at` is an ISO 8601 time in UTC.
    """

    kind: CorrectionKind
    document: str
    target: tuple[Span, ...]
    target_text: str
    before: str = ""
    after: str = ""
    made_at: str = ""


def merge(analysis: Analysis, corrections: Sequence[Correction]) -> Analysis:
    """The analysis as the user has corrected it.

    Pure: neither argument changes. Corrections apply in order, the last one on a quote wins; one whose target is
    no longer a quote has no effect. A speaker left without a quote goes, one that is named anew comes.
    """
    decisions = {c.target: c for c in corrections if c.document == analysis.document}
    if not decisions:
        return analysis
    speakers = {s.name: s for s in analysis.speakers}
    names = {s.id: s.name for s in analysis.speakers}
    quotes: list[Quote] = []
    for quote in analysis.quotes:
        decision = decisions.get(quote.content)
        if decision is None:
            quotes.append(quote)
        elif decision.kind is CorrectionKind.REASSIGN:
            quotes.append(_reassigned(quote, decision.after, speakers, names))
    return replace(analysis, quotes=tuple(quotes), speakers=_with_quotes(speakers.values(), quotes))


def _reassigned(quote: Quote, name: str, speakers: dict[str, Speaker], names: dict[str, str]) -> Quote:
    runners_up = tuple(r for r in quote.evidence.runners_up if r.name != name)
    evidence = Evidence(rule="reader's correction", cue_lemma=quote.evidence.cue_lemma, runners_up=runners_up)
    if not name:
        return replace(quote, speaker=None, certainty=1.0, evidence=evidence)
    if name not in speakers:
        new_id = _unused_id(set(names))
        names[new_id] = name
        speakers[name] = Speaker(id=new_id, name=name, kind=SpeakerKind.PERSON, quotes=())
    return replace(quote, speaker=speakers[name].id, certainty=1.0, evidence=evidence)


def _unused_id(taken: set[str]) -> str:
    return next(f"s{n}" for n in range(1, len(taken) + 2) if f"s{n}" not in taken)


def _with_quotes(speakers: Iterable[Speaker], quotes: Sequence[Quote]) -> tuple[Speaker, ...]:
    by_speaker: dict[str, list[str]] = {}
    for quote in quotes:
        if quote.speaker is not None:
            by_speaker.setdefault(quote.speaker, []).append(quote.id)
    return tuple(replace(s, quotes=tuple(by_speaker[s.id])) for s in speakers if s.id in by_speaker)
