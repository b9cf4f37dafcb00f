"""Articles with known statements."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.document import (
    Analysis,
    Document,
    Entity,
    Evidence,
    Mention,
    Polarity,
    Quote,
    QuoteKind,
    Span,
    Speaker,
    SpeakerKind,
    content_id,
)


@dataclass(frozen=True, slots=True)
class Said:
    """Somebody's words; with `marks`, inside quotation marks."""

    who: str
    words: str
    marks: bool = False
    certainty: float = 0.97
    polarity: Polarity = Polarity.ASSERTED


def article(  # a document and its analysis
    said: Sequence[Said],
    *,
    title: str = "Talks in Moscow",
    source: str = "",
    date: str = "",
    outlet: str = "",
    filler: str = "Nothing else happened that day.",
    pipeline: str = "made by hand",
) -> tuple[Document, Analysis]:
    """A headline, a sentence for each statement and a filler, with the analysis that belongs to it."""
    text = title + "\n\n"
    quotes, speakers = [], {}
    for number, one in enumerate(said, start=1):
        text += f"{one.who} said " if one.who else "It was said "
        words = f"“{one.words}”" if one.marks else one.words
        content = (Span(len(text), len(text) + len(words)),)
        text += f"{words}. "
        if one.who:
            speakers.setdefault(one.who, []).append(f"q{number}")
        quotes.append(
            Quote(
                f"q{number}",
                QuoteKind.DIRECT if one.marks else QuoteKind.INDIRECT,
                content,
                verbatim=content if one.marks else (),
                source=(Span(content[0].start - 5 - len(one.who) - 1, content[0].start - 6),) if one.who else (),
                speaker=f"s{list(speakers).index(one.who) + 1}" if one.who else None,
                certainty=one.certainty,
                evidence=Evidence("by hand", polarity=one.polarity),
            )
        )
    text += filler
    document = Document(content_id(text), text, title=title, source=source, date=date, outlet=outlet)
    return document, Analysis(document.id, pipeline, _entities(text, speakers), tuple(quotes), _speakers(speakers))


def _entities(text: str, names: Iterable[str]) -> tuple[Entity, ...]:
    return tuple(
        Entity(f"e{n}", name, "PERSON", (Mention(Span(text.index(name), text.index(name) + len(name))),))
        for n, name in enumerate(names, start=1)
    )


def _speakers(quotes: dict[str, list[str]]) -> tuple[Speaker, ...]:
    return tuple(
        Speaker(f"s{n}", name, SpeakerKind.PERSON, tuple(ids), f"e{n}")
        for n, (name, ids) in enumerate(quotes.items(), start=1)
    )
