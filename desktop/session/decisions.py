"""A reader's wish as corrections, and the sentence that says what was done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.document import (
    CONTEXT,
    Analysis,
    Correction,
    CorrectionKind,
    Document,
    Quote,
    Span,
    SpeakerKind,
    merge,
    words,
)
from desktop.library import NoteChange, NoteText
from desktop.presentation.phrases import Words, phrase


@dataclass(frozen=True, slots=True)
class Preview:
    """What a step would change: so many quotes in so many articles, this one included."""

    quotes: int
    articles: int


def speaker_name(analysis: Analysis | None, quote: Quote) -> str:
    """The canonical name of a quote's speaker, "" for nobody."""
    speakers = analysis.speakers if analysis else ()
    return next((s.name for s in speakers if s.id == quote.speaker), "")


def on_words(document: Document, content: Sequence[Span], kind: CorrectionKind, **fields: str) -> Correction:
    """A decision about some words of a document; `fields` are the others of `Correction`."""
    text = document.text
    first = content[0].start if content else 0
    last = content[-1].end if content else 0
    around = {"prefix": text[max(0, first - CONTEXT) : first], "suffix": text[last : last + CONTEXT]}
    return Correction(kind, document.id, tuple(content), words(content, text), **(around if content else {}), **fields)


def changed_quotes(found: Analysis, before: Analysis, corrections: Sequence[Correction]) -> int:
    """How many quotes would be different: given to another name, taken out or added."""
    now = {(q.content, speaker_name(before, q)) for q in before.quotes}
    then = merge(found, corrections)
    later = {(q.content, speaker_name(then, q)) for q in then.quotes}
    return len({content for content, _ in now ^ later})


_SPEAKER_KINDS = Words(
    {
        SpeakerKind.PERSON: "a person",
        SpeakerKind.ORGANIZATION: "an organisation",
        SpeakerKind.GROUP: "a group",
        SpeakerKind.DOCUMENT: "a document",
        SpeakerKind.UNNAMED: "unnamed",
    }
)


_NAMED = Words(
    {
        CorrectionKind.NOT_A_QUOTE: "Marked as not a quote",
        CorrectionKind.MISSED_QUOTE: "Marked as a quote of {after}",
        CorrectionKind.REASSIGN: "Given to {after}",
        CorrectionKind.CONFIRM: "Confirmed as said by {after}",
        CorrectionKind.REASSIGN_ALL: "Everything of {subject} given to {after}",
        CorrectionKind.SPLIT: "{after} is now a speaker apart from {subject}",
        CorrectionKind.MERGE: "{subject} is now one with {after}",
        CorrectionKind.RENAME: "{subject} is now called {after}",
        CorrectionKind.SPEAKER_KIND: "{subject} is now {kind}",
        CorrectionKind.LABEL: "{subject} is now labelled {after}",
        CorrectionKind.ROLE: "{subject} is now described as “{after}”",
        CorrectionKind.NEVER_A_PERSON: "{subject} is no longer taken for anybody",
    }
)
_WITHOUT = Words(
    {
        CorrectionKind.MISSED_QUOTE: "Marked as a quote",
        CorrectionKind.REASSIGN: "Now without a speaker",
        CorrectionKind.CONFIRM: "Confirmed as without a speaker",
        CorrectionKind.REASSIGN_ALL: "Nothing is given to {subject} any more",
        CorrectionKind.ROLE: "{subject} has no description now",
    }
)
"""Where `after` is empty."""


_OF_ONE_QUOTE = frozenset(
    {CorrectionKind.REASSIGN, CorrectionKind.CONFIRM, CorrectionKind.SPLIT, CorrectionKind.MISSED_QUOTE}
)
_ABOUT_SPEAKERS = frozenset({CorrectionKind.REASSIGN_ALL, CorrectionKind.MERGE, CorrectionKind.RENAME})


def decision_on(decisions: Sequence[Correction], quote: Quote, name: str) -> Correction | None:
    """The latest decision that made a quote what it is, said by `name`: one on it, else one on its speaker."""
    own = [c for c in decisions if c.kind in _OF_ONE_QUOTE and c.target == quote.content]
    about = [c for c in decisions if c.kind in _ABOUT_SPEAKERS and c.after == name]
    return next(iter([*reversed(own), *reversed(about)]), None)


def decided_names(decisions: Sequence[Correction]) -> frozenset[str]:
    """The names of the speakers about whom the reader decided something: who they are, or what they are called."""
    named = {CorrectionKind.RENAME, CorrectionKind.MERGE}
    told = {CorrectionKind.ROLE, CorrectionKind.SPEAKER_KIND}
    found: set[str] = set()
    for decision in decisions:
        if decision.kind in named:
            found = (found - {decision.subject}) | {decision.after}
        elif decision.kind in told:
            found.add(decision.subject)
    return frozenset(found)


def in_words(step: Sequence[Correction] | NoteChange) -> str:
    """What a step changed, for the reader."""
    if isinstance(step, NoteChange):
        return _note_in_words(step.before, step.after)
    first = step[0]
    pattern = _NAMED[first.kind] if first.after or first.kind not in _WITHOUT else _WITHOUT[first.kind]
    kind = _SPEAKER_KINDS[SpeakerKind(first.after)] if first.kind is CorrectionKind.SPEAKER_KIND else ""
    told = pattern.format(after=first.after, subject=first.subject, kind=kind)
    articles = len({correction.document for correction in step})
    alike = len({correction.target for correction in step if correction.kind in _OF_ONE_QUOTE})
    if alike > 1:
        return phrase("{told}: %n quote(s).", n=alike, told=told)
    return phrase("{told}, in %n article(s).", n=articles, told=told) if articles > 1 else f"{told}."


def _note_in_words(before: NoteText | None, after: NoteText | None) -> str:
    if after is None:
        return phrase("Note removed.") if before is not None and before.body else phrase("Highlight removed.")
    if before is None:
        return phrase("Note written.") if after.body else phrase("Highlighted.")
    if before.body == after.body:
        return phrase("Colour changed.")
    return phrase("Note changed.") if before.body else phrase("Note written.")
