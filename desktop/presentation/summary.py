"""What was found, in one line."""

from __future__ import annotations

from desktop.document import Analysis, Certainty, certainty_word
from desktop.presentation.structure import plural


def summary(analysis: Analysis, *, seconds: float, complete: bool) -> str:
    """`12 quotes · 9 speakers · 2 doubtful · analysed in 0.4 s`."""
    doubtful = sum(certainty_word(q.certainty) is Certainty.DOUBTFUL for q in analysis.quotes)
    parts = [plural(len(analysis.quotes), "quote"), plural(len(analysis.speakers), "speaker")]
    if doubtful:
        parts.append(f"{doubtful} doubtful")
    if complete:
        parts.append(f"analysed in {seconds:.1f} s")
    return " · ".join(parts)
