"""What was found, in one line."""

from __future__ import annotations

from desktop.document import Analysis, Certainty, certainty_word
from desktop.presentation.phrases import decimal, phrase
from desktop.presentation.structure import plural


def summary(analysis: Analysis, *, seconds: float, complete: bool, hidden: int = 0) -> str:
    """`12 quotes · 9 speakers · 2 doubtful · 3 not marked · analysed in 0.4 s`.

    `seconds` is 0 for what was analysed another day. `hidden` is the number of quotes that the reader's choice of marks
    leaves out.
    """
    doubtful = sum(certainty_word(q.certainty) is Certainty.DOUBTFUL for q in analysis.quotes)
    parts = [plural(len(analysis.quotes), "quote"), plural(len(analysis.speakers), "speaker")]
    if doubtful:
        parts.append(phrase("%n doubtful", n=doubtful))
    if hidden:
        parts.append(phrase("%n not marked", n=hidden))
    if complete and seconds:
        parts.append(phrase("analysed in {seconds} s", seconds=decimal(seconds)))
    return " · ".join(parts)
