"""The reader's own decisions, and how they lie over the machine's analysis."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop.document.analysis import Analysis
from desktop.document.draft import Draft
from desktop.document.spans import Span

CONTEXT = 48
"""Code points kept on either side of a quote, to find it again in a changed text."""


class CorrectionKind(StrEnum):
    """What the user decided."""

    REASSIGN = "reassign"
    """The quote at `target` was said by `after`."""
    REASSIGN_ALL = "reassign_all"
    """Everything that `subject` is said to have said was said by `after`."""
    CONFIRM = "confirm"
    """The quote at `target` was indeed said by `after`; it is certain now."""
    SPLIT = "split"
    """The quote at `target` was said by another than `subject`, who is called `after`."""
    MERGE = "merge"
    """`subject` and `after` are one; `after` is the name that stays."""
    RENAME = "rename"
    """`subject` is called `after`."""
    SPEAKER_KIND = "speaker_kind"
    """`subject` is a speaker of the kind `after` (a `SpeakerKind` value)."""
    LABEL = "label"
    """The entity `subject` has the label `after`."""
    ROLE = "role"
    """The role of `subject` is `after`."""
    NOT_A_QUOTE = "not_a_quote"
    """What stands at `target` is no quote."""
    MISSED_QUOTE = "missed_quote"
    """What stands at `target` is a quote, said by `after`."""
    NEVER_A_PERSON = "never_a_person"
    """`subject` is nobody and nothing: no entity, no speaker."""


@dataclass(frozen=True, slots=True)
class Correction:
    """One user decision.

    `target` is the content of the quote it speaks of and `target_text` those words, so that a quote is found again
    whatever id a later analysis gives it; `prefix` and `suffix` are what stands around it, to find it in a changed
    text. A decision about a speaker or an entity names it as `subject`, with one of its quotes as target in case a
    later analysis names it otherwise. `before` and `after` are names of speakers ("" for nobody), or what the kind
    says; where one statement is reported of two, `before` tells which of them is meant.
    Decisions of one `batch` were made in one step and are undone in one. `made_at` is an ISO 8601 time in UTC.
    """

    kind: CorrectionKind
    document: str
    target: tuple[Span, ...]
    target_text: str
    before: str = ""
    after: str = ""
    made_at: str = ""
    subject: str = ""
    prefix: str = ""
    suffix: str = ""
    batch: str = ""


@dataclass(frozen=True, slots=True)
class Replay:
    """The analysis as corrected, and the corrections that changed nothing: what they speak of is not there any more."""

    analysis: Analysis
    idle: tuple[Correction, ...]


def merge(analysis: Analysis, corrections: Sequence[Correction]) -> Analysis:
    """The analysis as the user has corrected it; see `replay`."""
    return replay(analysis, corrections).analysis


def replay(analysis: Analysis, corrections: Iterable[Correction]) -> Replay:
    """Apply the corrections of this document in order.

    Pure: neither argument changes, and decisions about different things may come in any order. A speaker left without
    a quote goes, one that is named anew comes.
    """
    own = [c for c in corrections if c.document == analysis.document]
    if not own:
        return Replay(analysis, ())
    draft = Draft(analysis)
    idle = tuple(correction for correction in own if not _apply(draft, correction))
    return Replay(draft.analysis(), idle)


def _apply(draft: Draft, c: Correction) -> bool:
    """Make one decision; False when there is nothing it applies to."""
    match c.kind:
        case CorrectionKind.MISSED_QUOTE:
            done = draft.add_quote(c.target, c.target_text, c.after)
        case CorrectionKind.NOT_A_QUOTE:
            done = draft.drop_quote(c.target, c.before)
        case CorrectionKind.CONFIRM:
            done = draft.confirm(c.target, c.after)
        case CorrectionKind.REASSIGN | CorrectionKind.SPLIT:
            done = draft.give(c.target, c.before, c.after)
        case CorrectionKind.LABEL:
            done = draft.label_entity(c.subject, c.after)
        case CorrectionKind.NEVER_A_PERSON:
            done = draft.forget(c.subject)
        case _:
            done = _apply_to_speaker(draft, c)
    return done


def _apply_to_speaker(draft: Draft, c: Correction) -> bool:
    speaker = draft.speaker_called(c.subject) or draft.speaker_of(c.target)
    if speaker is None:
        return c.kind in (CorrectionKind.RENAME, CorrectionKind.MERGE) and draft.rename_entity(c.subject, c.after)
    match c.kind:
        case CorrectionKind.REASSIGN_ALL:
            draft.give_all(speaker, c.after)
        case CorrectionKind.MERGE:
            draft.merge_speakers(speaker, c.after)
        case CorrectionKind.RENAME:
            draft.rename(speaker, c.after)
        case CorrectionKind.SPEAKER_KIND:
            return draft.change_kind(speaker, c.after)
        case _:
            draft.change_role(speaker, c.after)
    return True
