"""Going through the quotes that may be wrong."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.document import READERS_RULE, Analysis, Certainty, certainty_word
from desktop.presentation.phrases import Words, figure


def doubtful_quotes(analysis: Analysis | None) -> tuple[str, ...]:
    """The ids of the doubtful quotes that the reader has not decided on, in order of the text."""
    quotes = analysis.quotes if analysis else ()
    return tuple(
        q.id for q in quotes if certainty_word(q.certainty) is Certainty.DOUBTFUL and q.evidence.rule != READERS_RULE
    )


_ANSWERS = Words({
    "confirm": "{count} confirmed",
    "change": "{count} changed",
    "reject": "{count} not a quote",
    "skip": "{count} skipped",
})  # fmt: skip


def reviewed(answers: Mapping[str, int]) -> str:
    """`8 confirmed, 2 changed, 1 not a quote, 1 skipped`."""
    return ", ".join(words.format(count=figure(answers[key])) for key, words in _ANSWERS.items() if answers.get(key))
