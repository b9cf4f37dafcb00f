"""A quote with everything that a line about it needs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.document import (
    Analysis,
    Certainty,
    Document,
    Paragraphs,
    Polarity,
    Quote,
    QuoteKind,
    Span,
    Speaker,
    certainty_word,
    hull,
    words,
)

NOBODY = "Not attributed"
KIND_WORDS = {
    QuoteKind.DIRECT: "word for word",
    QuoteKind.MIXED: "partly word for word",
    QuoteKind.INDIRECT: "paraphrase",
}
_POLARITY_WORDS = {Polarity.ASSERTED: "", Polarity.DENIED: "denied", Polarity.WITHHELD: "withheld"}


@dataclass(frozen=True, slots=True)
class Statement:
    """A quote of an article: `said` is its whole content on one line, `verbatim` the part inside quotation marks."""

    quote: Quote
    speaker: Speaker | None
    said: str
    verbatim: str
    cue: str
    source: str
    paragraph: int
    start: int
    end: int
    certainty: Certainty
    nested_in: str

    @property
    def name(self) -> str:
        """The speaker's canonical name, or that there is none."""
        return self.speaker.name if self.speaker else NOBODY

    @property
    def role(self) -> str:
        """What the article says the speaker is, or ""."""
        return self.speaker.role if self.speaker else ""

    @property
    def place(self) -> str:
        """Where it stands, in short: `¶7`, or `headline` before the first paragraph."""
        return f"¶{self.paragraph}" if self.paragraph else "headline"

    @property
    def is_verbatim(self) -> bool:
        """Whether all of it stands inside quotation marks."""
        return self.quote.kind is QuoteKind.DIRECT

    @property
    def kind_words(self) -> str:
        """`word for word`, `partly word for word` or `paraphrase`."""
        return KIND_WORDS[self.quote.kind]

    @property
    def remarks(self) -> str:
        """What a reader should not miss: denied, withheld, second-hand, less than certain; "" for a plain statement."""
        evidence = self.quote.evidence
        remarks = [_POLARITY_WORDS[evidence.polarity], "second-hand" if evidence.second_hand else ""]
        if self.certainty is not Certainty.CERTAIN:
            remarks.append(self.certainty.value)
        return ", ".join(filter(None, remarks))


def statements(document: Document, analysis: Analysis) -> Iterator[Statement]:
    """The quotes of an article in order of its text."""
    speakers = {speaker.id: speaker for speaker in analysis.speakers}
    paragraphs = Paragraphs(document)
    for quote in analysis.quotes:
        place = hull(quote.content)
        yield Statement(
            quote=quote,
            speaker=speakers.get(quote.speaker or ""),
            said=_line(document, quote.content),
            verbatim=_line(document, quote.verbatim),
            cue=_line(document, quote.cue),
            source=_line(document, quote.source),
            paragraph=paragraphs.number(place.start),
            start=place.start,
            end=place.end,
            certainty=certainty_word(quote.certainty),
            nested_in=quote.evidence.nested_in or "",
        )


def by_speaker(document: Document, analysis: Analysis) -> Iterator[tuple[Speaker | None, list[Statement]]]:
    """The speakers in their order with their statements; at the end None with what nobody is found for, if any."""
    found: dict[str, list[Statement]] = {}
    for statement in statements(document, analysis):
        found.setdefault(statement.speaker.id if statement.speaker else "", []).append(statement)
    for speaker in analysis.speakers:
        if speaker.id in found:
            yield speaker, found[speaker.id]
    if "" in found:
        yield None, found[""]


def heading(speaker: Speaker | None) -> str:
    """A speaker's name as a heading: without "the", and with a capital."""
    if speaker is None:
        return NOBODY
    bare = speaker.name.removeprefix("the ")
    return bare[:1].upper() + bare[1:]


def published_source(document: Document) -> str:
    """Where an article is from, fit to be shown to others: an address, or the bare name of a file."""
    source = document.source
    return source if "://" in source else source.replace("\\", "/").rpartition("/")[2]


def article_name(document: Document) -> str:
    """What to call an article: its title, else where it is from."""
    return document.title or published_source(document) or "Untitled"


def _line(document: Document, spans: tuple[Span, ...]) -> str:
    return " ".join(words(spans, document.text).split())
