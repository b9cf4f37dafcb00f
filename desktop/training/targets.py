"""Annotated attributions as what the network is to say: a tag for every word piece, and where each content points."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from desktop.analysis.attribution.word_pieces import PARAGRAPH, Ints, WordPieces
from desktop.document import Span
from desktop.training.articles import Attribution

LABELS = ("O", "B-S", "I-S", "B-Q", "I-Q", "B-C", "I-C", "R-C")
"""Outside; begin and inside of source (S), cue (Q) and content (C); a content that resumes after an interruption."""

NOWHERE = -1
"""The target of a content that has no source, or no cue."""

_TAG = {label: number for number, label in enumerate(LABELS)}


@dataclass(frozen=True, slots=True)
class Targets:
    """Tags are indices of `LABELS`; `sources` and `cues` go from the first piece of a content to that of its target.

    A content without an entry points nobody knows where, and teaches nothing about pointing.
    """

    tags: Ints
    sources: dict[int, int]
    cues: dict[int, int]


def targets(text: str, pieces: WordPieces, attributions: Iterable[Attribution]) -> Targets:
    """What the network is to say of `text`. Where attributions overlap, the later one has the tags."""
    result = Targets(np.zeros(len(pieces), dtype=np.int64), {}, {})
    for attribution in attributions:
        contents = _tag(result.tags, pieces, attribution.content, "C", text=text)
        cues = _tag(result.tags, pieces, attribution.cue, "Q")
        sources = _tag(result.tags, pieces, attribution.source, "S")
        for content in contents:
            result.cues[content] = cues[0] if cues else NOWHERE
            if attribution.source_known:
                result.sources[content] = sources[0] if sources else NOWHERE
    _begin_anew(result.tags, pieces)
    return result


def bounds(pieces: WordPieces, span: Span) -> tuple[int, int]:
    """The pieces `[first, last)` under `span`, those it cuts through included; empty when there is none."""
    first = int(np.searchsorted(pieces.ends, span.start, side="right"))
    last = int(np.searchsorted(pieces.starts, span.end, side="left"))
    while last > first and pieces.ids[last - 1] == PARAGRAPH:
        last -= 1
    return first, last


def _tag(tags: Ints, pieces: WordPieces, spans: Sequence[Span], role: str, *, text: str | None = None) -> list[int]:
    """Write the tags of some spans; the first piece of each. With `text`, later spans of one line resume."""
    firsts: list[int] = []
    before: Span | None = None
    for span in sorted(spans):
        first, last = bounds(pieces, span)
        if first >= last:
            continue
        resumes = text is not None and before is not None and "\n" not in text[before.end : span.start]
        tags[first] = _TAG[f"{'R' if resumes else 'B'}-{role}"]
        tags[first + 1 : last] = _TAG[f"I-{role}"]
        firsts.append(first)
        before = span
    return firsts


def _begin_anew(tags: Ints, pieces: WordPieces) -> None:
    """Leave no inside tag behind a paragraph mark or a tag of another role: decoding knows none."""
    tags[pieces.ids == PARAGRAPH] = _TAG["O"]
    for at in range(len(tags)):
        label = LABELS[tags[at]]
        if label.startswith("I-") and (at == 0 or LABELS[tags[at - 1]][2:] != label[2:]):
            tags[at] = _TAG[f"B-{label[2:]}"]
