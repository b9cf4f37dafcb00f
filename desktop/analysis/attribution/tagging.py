"""Tags and pointers as attributions: contents with their cue and source, and how sure each is."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from desktop.analysis.attribution.encoder import Encoder, Floats, Pointers
from desktop.analysis.attribution.sequence import constrain, decode
from desktop.analysis.attribution.word_pieces import PARAGRAPH, WordPieces, paragraphs, word_pieces
from desktop.document import Span

_SHORTEST = 2
"""Letters a content must have: less is a slip of the tags."""
_WHOLE = 0.9
"""Share in quotation marks from which a content counts as wholly quoted."""
_BESIDE_SOURCE, _BESIDE_CONTENT = 1, 3
"""Most code points between a cue and what it stands beside."""


@dataclass(frozen=True, slots=True)
class Tagged:
    """An attribution as the encoder sees it.

    `boundary` is the probability (0..1) of the least certain end of its content, `linked` that of the source (or of
    there being none); `rival` is the source that came second with its probability. `quoted` is the share (0..1) of the
    content inside quotation marks; `apart` says that a line ends between content and source.
    """

    content: tuple[Span, ...]
    cue: Span | None
    source: Span | None
    boundary: float
    linked: float
    rival: tuple[Span, float] | None
    quoted: float
    apart: bool = False

    def signals(self) -> tuple[float, ...]:
        """What the calibration weighs.

        A constant, the logits of boundary and link, the share in marks, whether there is a source and a cue, the
        length, and how the three lie: on one line, cue beside source, cue beside content.
        """
        letters = sum(span.length for span in self.content)
        return (
            1.0,
            _logit(self.boundary),
            _logit(self.linked),
            self.quoted,
            float(self.source is not None),
            float(self.cue is not None),
            math.log(max(letters, 1)) - 4.0,
            float(self.apart),
            float(_gap(self.cue, self.source) <= _BESIDE_SOURCE),
            float(min(_gap(self.cue, span) for span in self.content) <= _BESIDE_CONTENT),
        )


@dataclass(frozen=True, slots=True)
class _Run:
    """Pieces `[first, last)` under one tag; `resumes` when the content goes on with the one before."""

    first: int
    last: int
    role: str
    resumes: bool


def tag(text: str, encoder: Encoder) -> list[Tagged]:
    """Every attribution in `text`, in order of their first words."""
    pieces = word_pieces(text, encoder.tokenizer)
    if not len(pieces):
        return []
    emissions, pointers = encoder.run(pieces)
    labels = encoder.config.labels
    start, transitions = constrain(labels, encoder.config.transitions)
    tags, certain = decode(emissions, paragraphs(pieces), start, transitions)
    runs = list(_runs([labels[t] for t in tags]))
    return _joined(text, _linked(pieces, runs, pointers, certain, encoder.config.null_bias))


def certainty(tagged: Tagged, calibration: Sequence[float]) -> float:
    """The probability that content and source are right, 0..1: a logistic regression over `signals`."""
    value = sum(weight * signal for weight, signal in zip(calibration, tagged.signals(), strict=True))
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, value))))


def _runs(labels: Sequence[str]) -> Iterator[_Run]:
    first = 0
    for at in range(1, len(labels) + 1):
        ends = at == len(labels) or not labels[at].startswith("I-")
        if ends:
            if labels[first] != "O":
                yield _Run(first, at, labels[first][2:], labels[first].startswith("R-"))
            first = at


def _linked(
    pieces: WordPieces, runs: Sequence[_Run], pointers: Sequence[Pointers], certain: Floats, null_bias: float
) -> Iterator[tuple[Tagged, bool]]:
    """Each content with what it points to, and whether it goes on with the one before."""
    at = 0
    for run in runs:
        if run.role != "C":
            continue
        while pointers[at].window.last <= run.first:
            at += 1
        here = pointers[at]
        sources = [r for r in runs if r.role == "S" and _within(r, here)]
        cues = [r for r in runs if r.role == "Q" and _within(r, here)]
        source, linked, rival = _best(here, here.row(here.source, run.first), sources, null_bias)
        cue, _, _ = _best(here, here.row(here.cue, run.first), cues, 0.0)
        inside = float(np.mean(pieces.states[run.first : run.last] > 0))
        tagged = Tagged(
            content=(_span(pieces, run),),
            cue=_span(pieces, cue) if cue else None,
            source=_span(pieces, source) if source else None,
            boundary=float(min(certain[run.first], certain[run.last - 1])),
            linked=linked,
            rival=(_span(pieces, rival[0]), rival[1]) if rival else None,
            quoted=inside,
            apart=source is not None and _apart(pieces, run, source),
        )
        yield tagged, run.resumes


def _within(run: _Run, pointers: Pointers) -> bool:
    return pointers.window.begin <= run.first < pointers.window.end


def _best(
    pointers: Pointers, row: Floats, candidates: Sequence[_Run], null_bias: float
) -> tuple[_Run | None, float, tuple[_Run, float] | None]:
    """The candidate that most of the pointer's mass falls on, its probability, and the second; None for nowhere."""
    scores = [_mass(row[pointers.column(c.first) : pointers.column(c.last - 1) + 1]) for c in candidates]
    nowhere = float(row[0]) + null_bias
    total = _mass(np.array([nowhere, *scores], dtype=np.float32))
    ranked = sorted(zip(scores, range(len(candidates)), strict=True), reverse=True)
    if not ranked or ranked[0][0] <= nowhere:
        rival = (candidates[ranked[0][1]], math.exp(ranked[0][0] - total)) if ranked else None
        return None, math.exp(nowhere - total), rival
    rival = (candidates[ranked[1][1]], math.exp(ranked[1][0] - total)) if len(ranked) > 1 else None
    return candidates[ranked[0][1]], math.exp(ranked[0][0] - total), rival


def _mass(scores: Floats) -> float:
    highest = float(scores.max())
    return highest + math.log(float(np.exp(scores - highest).sum()))


def _joined(text: str, found: Iterator[tuple[Tagged, bool]]) -> list[Tagged]:
    """Contents with the pieces that resume them, in the same line and of the same source."""
    result: list[Tagged] = []
    for tagged, resumes in found:
        if sum(c.isalnum() for c in tagged.content[0].of(text)) < _SHORTEST:
            continue
        at = _resumed(text, result, tagged) if resumes else _shared(text, result, tagged)
        if at < 0:
            result.append(tagged)
        else:
            result[at] = _with(result[at], tagged)
    return result


def _with(before: Tagged, after: Tagged) -> Tagged:
    longer = after.content[0].length > before.content[-1].length
    return replace(
        before,
        content=(*before.content, *after.content),
        source=before.source or after.source,
        cue=before.cue or after.cue,
        boundary=min(before.boundary, after.boundary),
        linked=max(before.linked, after.linked),
        quoted=after.quoted if longer else before.quoted,
    )


def _resumed(text: str, found: Sequence[Tagged], after: Tagged) -> int:
    """Which of `found` the content `after` goes on with, -1 when none: the last on its line that fits it best."""
    best, most = -1, 0
    for at in range(len(found) - 1, -1, -1):
        before = found[at]
        if "\n" in text[before.content[-1].end : after.content[0].start]:
            break
        fit = _fit(before, after)
        if fit > most:
            best, most = at, fit
    return best


def _fit(before: Tagged, after: Tagged) -> int:
    """How well `after` goes on with `before`: 0 not at all; best are one cue, and both or neither in marks."""
    if before.source is not None and after.source is not None and before.source != after.source:
        return 0
    if before.cue is not None and after.cue is not None and before.cue != after.cue:
        return 0  # "“I believe,” I said. To which she said, “Good.”": two reports
    alike = (before.quoted > _WHOLE) == (after.quoted > _WHOLE)
    return 1 + alike + 2 * (before.cue == after.cue)


def _shared(text: str, found: Sequence[Tagged], after: Tagged) -> int:
    """The last of `found` if it and `after` have one source and cue; each whole quotation is its own."""
    if not found or found[-1].cue is None or "\n" in text[found[-1].content[-1].end : after.content[0].start]:
        return -1
    before = found[-1]
    whole = min(before.quoted, after.quoted) > _WHOLE
    return len(found) - 1 if (before.cue, before.source) == (after.cue, after.source) and not whole else -1


def _apart(pieces: WordPieces, one: _Run, other: _Run) -> bool:
    first, second = sorted((one, other), key=lambda run: run.first)
    return bool((pieces.ids[first.last : second.first] == PARAGRAPH).any())


def _gap(one: Span | None, other: Span | None) -> float:
    """Code points between two spans, endless when one is missing."""
    if one is None or other is None:
        return math.inf
    return max(one.start, other.start) - min(one.end, other.end)


def _span(pieces: WordPieces, run: _Run) -> Span:
    return Span(int(pieces.starts[run.first]), int(pieces.ends[run.last - 1]))


def _logit(probability: float) -> float:
    bounded = min(max(probability, 1e-4), 1 - 1e-4)
    return math.log(bounded / (1 - bounded))
