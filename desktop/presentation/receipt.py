"""A quote's receipt: why this speaker, in words; and the quote as a citation."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PureWindowsPath

from desktop.document import (
    Analysis,
    Certainty,
    Document,
    Evidence,
    Paragraphs,
    Polarity,
    Quote,
    QuoteKind,
    Span,
    certainty_word,
)
from desktop.presentation.names import KIND_WORDS, shown_name
from desktop.presentation.phrases import Words, phrase
from desktop.presentation.rows import NOBODY

_POLARITY_WORDS = Words(
    {
        Polarity.ASSERTED: "",
        Polarity.DENIED: "denied",
        Polarity.WITHHELD: "not said: the source refused or did not say",
    }
)


@dataclass(frozen=True, slots=True)
class ChainLink:
    """One step from the words of the source to the speaker's name; `span` is where to jump."""

    text: str
    span: Span
    paragraph: int


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the receipt of a quote shows. `remarks` are short: "second-hand", "denied", "inside a report by VOA"."""

    quote: str
    name: str
    role: str
    certainty: Certainty
    kind: str
    source: str
    chain: tuple[ChainLink, ...]
    cue: str
    remarks: tuple[str, ...]
    next_best: str
    style: int | None
    found_by: str
    decision: str = ""
    """What the reader decided about it, in words."""


def receipt(document: Document, analysis: Analysis, quote_id: str) -> Receipt | None:
    """The receipt of a quote, or None when the analysis has no such quote."""
    quote = next((q for q in analysis.quotes if q.id == quote_id), None)
    if quote is None:
        return None
    number, speaker = next(((n, s) for n, s in enumerate(analysis.speakers) if s.id == quote.speaker), (None, None))
    return Receipt(
        quote=quote.id,
        name=shown_name(speaker.name) if speaker else phrase(NOBODY),
        role=speaker.role if speaker else "",
        certainty=certainty_word(quote.certainty),
        kind=KIND_WORDS[quote.kind],
        source=_joined(document.text, quote.source),
        chain=_chain(document, quote.evidence),
        cue=_joined(document.text, quote.cue),
        remarks=tuple(_remarks(analysis, quote)),
        next_best=", ".join(f"{r.name} ({r.score:.2f})" for r in quote.evidence.runners_up[:1]),
        style=number,
        found_by=quote.evidence.rule,
    )


def citation(document: Document, analysis: Analysis, quote: Quote) -> str:
    """The quote with its source, ready to paste.

    A paraphrase is never set in quotation marks of ours and says that it is one. Of a file only its name is told: the
    folders on the way to it are nobody's business.
    """
    speaker = next((s for s in analysis.speakers if s.id == quote.speaker), None)
    who = ", ".join(part for part in (shown_name(speaker.name), speaker.role) if part) if speaker else phrase(NOBODY)
    said = _joined(document.text, quote.content)
    form = "" if quote.kind is QuoteKind.DIRECT else f" ({KIND_WORDS[quote.kind]})"
    paragraph = Paragraphs(document).number(quote.content[0].start)
    source = document.source if "://" in document.source else PureWindowsPath(document.source).name
    title = f"“{document.title}”" if document.title else ""
    numbered = phrase("para. {number}", number=paragraph) if paragraph else ""
    where = ", ".join(part for part in (title, document.byline, document.date, source, numbered) if part)
    return f"{said}\n— {who}{form}. {where}." if where else f"{said}\n— {who}{form}."


def _chain(document: Document, evidence: Evidence) -> tuple[ChainLink, ...]:
    paragraphs = Paragraphs(document)
    return tuple(
        ChainLink(" ".join(m.span.of(document.text).split()), m.span, paragraphs.number(m.span.start))
        for m in evidence.chain
    )


def _remarks(analysis: Analysis, quote: Quote) -> list[str]:
    evidence = quote.evidence
    found = [_POLARITY_WORDS[evidence.polarity], phrase("second-hand") if evidence.second_hand else ""]
    outer = next((q for q in analysis.quotes if q.id == evidence.nested_in), None)
    if outer is not None:
        name = next((s.name for s in analysis.speakers if s.id == outer.speaker), phrase("somebody else"))
        found.append(phrase("as reported by {name}", name=name))
    return [remark for remark in found if remark]


def _joined(text: str, spans: tuple[Span, ...]) -> str:
    return " … ".join(" ".join(span.of(text).split()) for span in spans)
