"""Speakers with their statements, for reading in a terminal."""

from __future__ import annotations

from bisect import bisect_right
from typing import TextIO

from rich.console import Console, Group
from rich.table import Table
from rich.text import Text

from desktop.document import (
    Analysis,
    BlockRole,
    Certainty,
    Document,
    Polarity,
    Quote,
    QuoteKind,
    Speaker,
    certainty_word,
    words,
)

_MARKS = {QuoteKind.DIRECT: "“”", QuoteKind.MIXED: "≈“”", QuoteKind.INDIRECT: "≈"}
_STYLES = {Certainty.CERTAIN: "green", Certainty.LIKELY: "yellow", Certainty.DOUBTFUL: "red"}
_POLARITY = {Polarity.ASSERTED: "", Polarity.DENIED: "denied", Polarity.WITHHELD: "withheld"}
_ENTITIES_SHOWN = 24
_WIDTH_OF_A_FILE = 100


class TableExporter:
    """One article after another: who said what, how (“” verbatim, ≈ reported), how surely, in which paragraph."""

    def __init__(self, stream: TextIO) -> None:
        width = None if stream.isatty() else _WIDTH_OF_A_FILE
        self._console = Console(file=stream, width=width, highlight=False, soft_wrap=False)
        self._count = 0

    def add(self, document: Document, analysis: Analysis) -> None:
        """Write one article."""
        if self._count:
            self._console.print()
        self._count += 1
        self._console.print(_article(document, analysis))

    def finish(self) -> None:
        """Say what the signs mean."""
        if self._count:
            legend = "“” verbatim   ≈ reported   ≈“” partly verbatim   ¶ paragraph"
            self._console.print(Text("\n" + legend, style="dim"))


def _article(document: Document, analysis: Analysis) -> Group:
    quotes = {quote.id: quote for quote in analysis.quotes}
    parts: list[Text | Table] = [
        Text(document.title or document.source or "Untitled", style="bold"),
        Text(_facts(document, analysis), style="dim"),
    ]
    for speaker in analysis.speakers:
        parts += [Text(), _name(speaker), _statements(document, [quotes[q] for q in speaker.quotes if q in quotes])]
    unattributed = [quote for quote in analysis.quotes if quote.speaker is None]
    if unattributed:
        parts += [Text(), Text("Not attributed", style="italic"), _statements(document, unattributed)]
    parts += [Text(), _entities(analysis)] if analysis.entities else []
    parts += [Text(f"Note: {note.message}", style="yellow") for note in document.notes]
    return Group(*parts)


def _facts(document: Document, analysis: Analysis) -> str:
    about = [document.byline, document.date, document.source]
    counts = [
        _count(len(analysis.quotes), "quote", "quotes"),
        _count(len(analysis.speakers), "speaker", "speakers"),
        _count(len(analysis.entities), "entity", "entities"),
    ]
    return " · ".join([*filter(None, about), *counts])


def _count(number: int, one: str, several: str) -> str:
    return f"{number:,} {one if number == 1 else several}"


def _name(speaker: Speaker) -> Text:
    name = Text(speaker.name, style="bold cyan")
    if speaker.role:
        name.append(f"  {speaker.role}", style="not bold dim")
    return name


def _statements(document: Document, quotes: list[Quote]) -> Table:
    starts = [b.span.start for b in document.blocks if b.role.is_prose and b.role is not BlockRole.HEADLINE]
    table = Table.grid(padding=(0, 2, 0, 0), expand=True)
    table.add_column(width=3, justify="right")
    table.add_column(ratio=1)
    table.add_column(width=20, justify="right", style="dim")
    table.add_column(width=5, justify="right", style="dim")
    for quote in quotes:
        place = bisect_right(starts, quote.content[0].start)
        statement = Text(" ".join(words(quote.content, document.text).split()))
        table.add_row(_MARKS[quote.kind], statement, _certainty(quote), f"¶{place}")
    return table


def _certainty(quote: Quote) -> Text:
    word = certainty_word(quote.certainty)
    second_hand = "second-hand" if quote.evidence.second_hand else ""
    extra = [_POLARITY[quote.evidence.polarity], second_hand]
    text = Text(" ".join(filter(None, extra)), style="dim")
    if any(extra):
        text.append(" ")
    return text.append(word.value, style=_STYLES[word])


def _entities(analysis: Analysis) -> Text:
    ranked = sorted(analysis.entities, key=lambda entity: -len(entity.mentions))
    text = Text("Entities  ", style="bold")
    names = [f"{e.name} ({e.label}, {len(e.mentions)})" for e in ranked[:_ENTITIES_SHOWN]]
    more = len(ranked) - len(names)
    return text.append(" · ".join(names) + (f" · and {more} more" if more else ""), style="not bold")
