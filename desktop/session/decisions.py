"""A reader's wish about a quote as a correction, and the sentence that says what was done."""

from __future__ import annotations

from desktop.document import Analysis, Correction, CorrectionKind, Document, Quote, words


def speaker_name(analysis: Analysis | None, quote: Quote) -> str:
    """The canonical name of a quote's speaker, "" for nobody."""
    speakers = analysis.speakers if analysis else ()
    return next((s.name for s in speakers if s.id == quote.speaker), "")


def decision(
    document: Document, quote: Quote, kind: CorrectionKind, *, before: str, after: str, made_at: str
) -> Correction:
    """The correction of one quote; `before` and `after` are names of speakers, `made_at` is a time in ISO 8601."""
    return Correction(
        kind=kind,
        document=document.id,
        target=quote.content,
        target_text=words(quote.content, document.text),
        before=before,
        after=after,
        made_at=made_at,
    )


def in_words(correction: Correction) -> str:
    """What a correction changed, for the reader."""
    if correction.kind is CorrectionKind.NOT_A_QUOTE:
        return "Marked as not a quote."
    return f"Given to {correction.after}." if correction.after else "Now without a speaker."
