"""A Doc that all components have seen, as the plain values of the domain."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc

from desktop.analysis.candidates import Attribution, EntityCluster, QuoteCandidate, SpeakerCluster
from desktop.document import Analysis, Entity, Evidence, Mention, Quote, RunnerUp, Span, Speaker

SURE_SPEAKER = 0.85
"""Certainty of the speaker from which it does not bear on that of the quote."""


def to_analysis(doc: Doc, *, document: str, pipeline: str, offset: int = 0) -> Analysis:
    """The analysis in `doc`, every span moved by `offset` code points."""
    return assemble(
        doc._.entity_clusters,
        doc._.quote_candidates,
        doc._.speakers,
        doc._.attributions,
        target=Target(document, pipeline, offset),
    )


@dataclass(frozen=True, slots=True)
class Target:
    """What an analysis is of: the document's id, the pipeline, and the code points before the analysed part."""

    document: str
    pipeline: str
    offset: int = 0

    def span(self, span: Span) -> Span:
        """The span in the whole document."""
        return Span(span.start + self.offset, span.end + self.offset)

    def spans(self, spans: Iterable[Span]) -> tuple[Span, ...]:
        """The spans in the whole document."""
        return tuple(map(self.span, spans))

    def mentions(self, mentions: Iterable[Mention]) -> tuple[Mention, ...]:
        """The mentions in the whole document."""
        return tuple(Mention(self.span(mention.span), mention.kind) for mention in mentions)


def assemble(
    clusters: Sequence[EntityCluster],
    candidates: Sequence[QuoteCandidate],
    speakers: Sequence[SpeakerCluster],
    attributions: Sequence[Attribution],
    *,
    target: Target,
) -> Analysis:
    """Values with ids: quotes in order of the text, speakers in order of their first quote."""
    entities = tuple(
        Entity(f"e{n}", c.name, c.label, target.mentions(c.mentions), c.aliases)
        for n, c in enumerate(clusters, start=1)
    )
    order = sorted(
        range(len(candidates)), key=lambda n: (candidates[n].content[0].start, -candidates[n].content[-1].end)
    )
    quote_ids = {n: f"q{rank}" for rank, n in enumerate(order, start=1)}
    spoken: dict[int, list[str]] = defaultdict(list)
    for n in order:
        speaker = attributions[n].speaker
        if speaker is not None:
            spoken[speaker].append(quote_ids[n])
    speaker_ids = {index: f"s{rank}" for rank, index in enumerate(spoken, start=1)}
    quotes = tuple(_quote(candidates[n], attributions[n], quote_ids, speaker_ids, n, target) for n in order)
    return Analysis(
        document=target.document,
        pipeline=target.pipeline,
        entities=entities,
        quotes=quotes,
        speakers=tuple(_speaker(speakers[i], speaker_ids[i], ids) for i, ids in spoken.items()),
    )


def _speaker(speaker: SpeakerCluster, speaker_id: str, quotes: Sequence[str]) -> Speaker:
    entity = None if speaker.cluster is None else f"e{speaker.cluster + 1}"
    return Speaker(speaker_id, speaker.name, speaker.kind, tuple(quotes), entity=entity, role=speaker.role)


def _quote(
    candidate: QuoteCandidate,
    attribution: Attribution,
    quote_ids: dict[int, str],
    speaker_ids: dict[int, str],
    index: int,
    target: Target,
) -> Quote:
    return Quote(
        id=quote_ids[index],
        kind=candidate.kind,
        content=target.spans(candidate.content),
        cue=target.spans(candidate.cue),
        source=target.spans(candidate.source),
        verbatim=target.spans(candidate.verbatim),
        speaker=None if attribution.speaker is None else speaker_ids[attribution.speaker],
        certainty=round(_certainty(candidate, attribution), 4),  # as the public JSON has it
        evidence=Evidence(
            rule=candidate.rule,
            cue_lemma=candidate.cue_lemma,
            chain=target.mentions(attribution.chain),
            runners_up=_ranked((*attribution.runners_up, *candidate.runners_up)),
            polarity=candidate.polarity,
            second_hand=candidate.second_hand,
            nested_in=None if candidate.parent is None else quote_ids[candidate.parent],
        ),
    )


def _certainty(candidate: QuoteCandidate, attribution: Attribution) -> float:
    """How sure the quote is, 0..1: content and source, no surer than the speaker where that one is in doubt.

    Their product would doubt every pronoun: "he" is a right source whoever it stands for.
    """
    if attribution.certainty >= SURE_SPEAKER:
        return candidate.certainty
    return min(candidate.certainty, attribution.certainty)


def _ranked(others: Iterable[RunnerUp]) -> tuple[RunnerUp, ...]:
    """The runners-up, likeliest first."""
    return tuple(RunnerUp(r.name, round(r.score, 4)) for r in sorted(others, key=lambda r: -r.score))
