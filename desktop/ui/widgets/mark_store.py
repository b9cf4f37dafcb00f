"""The marks of one analysis, ready to be asked: what is shown here, whose statement is under the pointer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop.document import Analysis, Document, Quote, QuoteKind, Span
from desktop.presentation.intervals import IntervalIndex
from desktop.presentation.marks import Mark, MarkKind, marks, speaker_styles
from desktop.presentation.statements import Statement, statements

_TRANSCRIPT = 0.5
"""Share of the very words of somebody from which on a text is a conversation set down."""


class Density(StrEnum):
    """How much is marked: everything, only who speaks where, nothing."""

    ALL = "all"
    SPEAKERS = "speakers"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class MarkData:
    """What a `MarkStore` holds of an analysis, whatever the reader chooses to see.

    `quoted` is the share of the text, 0..1, that is somebody's very words.
    """

    quotes: dict[str, Quote]
    styles: dict[str, int]
    statements: tuple[Statement, ...]
    index: IntervalIndex[Mark]
    reaches: IntervalIndex[Statement]
    quoted: float


def mark_data(document: Document, analysis: Analysis) -> MarkData:
    """The marks of an analysis, made ready to be asked; may be called on any thread."""
    found = statements(document, analysis)
    return MarkData(
        quotes={quote.id: quote for quote in analysis.quotes},
        styles=speaker_styles(analysis),
        statements=found,
        index=IntervalIndex(marks(analysis), span=_span_of),
        reaches=IntervalIndex(found, span=_reach_of),
        quoted=sum(span.length for quote in analysis.quotes for span in quote.verbatim) / max(1, len(document.text)),
    )


class MarkStore:
    """Marks, statements and quotes of the article on screen, filtered as the reader wishes."""

    def __init__(self) -> None:
        self.density = Density.ALL
        self._entities = self._direct = self._indirect = True
        self._minimum = 0.0
        self.clear()

    def clear(self) -> None:
        """Forget the analysis; the filter stays."""
        self.analysis: Analysis | None = None
        self.quotes: dict[str, Quote] = {}
        self.styles: dict[str, int] = {}
        self.statements: tuple[Statement, ...] = ()
        self.is_transcript = False
        self._index: IntervalIndex[Mark] = IntervalIndex((), span=_span_of)
        self._reaches: IntervalIndex[Statement] = IntervalIndex((), span=_reach_of)
        self._hidden: frozenset[str] = frozenset()
        self._shown: list[Statement] | None = None
        self._own: dict[str, list[Statement]] = {}

    def set_analysis(self, document: Document, analysis: Analysis, data: MarkData | None = None) -> None:
        """Take the marks of `analysis`; `data` where they are worked out already."""
        data = data or mark_data(document, analysis)
        self.analysis, self.quotes, self.styles = analysis, data.quotes, data.styles
        self.statements, self._index, self._reaches = data.statements, data.index, data.reaches
        self.is_transcript = data.quoted > _TRANSCRIPT
        self._find_hidden()

    def set_filter(self, *, entities: bool, direct: bool, indirect: bool, minimum_certainty: float) -> None:
        """Show only some kinds of marks; `minimum_certainty` is 0..1."""
        self._entities, self._direct, self._indirect = entities, direct, indirect
        self._minimum = minimum_certainty
        self._find_hidden()

    def all_in(self, span: Span) -> list[Mark]:
        """Every mark that touches `span`, the filtered ones included, in order of the text."""
        return self._index.overlapping(span)

    def shows(self, mark: Mark) -> bool:
        """Whether the reader wishes to see this mark."""
        if self.density is Density.NONE:
            return False
        if mark.kind is MarkKind.ENTITY:
            return self._entities and self.density is Density.ALL
        if mark.quote in self._hidden:
            return False
        return self.density is Density.ALL or mark.kind is MarkKind.SOURCE

    def shown_statements(self) -> list[Statement]:
        """The statements that the filter lets through, in order of the text."""
        if self._shown is None:
            self._shown = [s for s in self.statements if s.quote not in self._hidden]
        return self._shown

    @property
    def hidden_count(self) -> int:
        """How many quotes are not shown."""
        return len(self.quotes) if self.density is Density.NONE else len(self._hidden)

    def statements_in(self, span: Span) -> list[Statement]:
        """The shown statements whose reach touches `span`."""
        if self.density is Density.NONE:
            return []
        return [s for s in self._reaches.overlapping(span) if s.quote not in self._hidden]

    def statements_of(self, speaker: str) -> list[Statement]:
        """The shown statements of a speaker, in order of the text."""
        if speaker not in self._own:
            self._own[speaker] = [s for s in self.shown_statements() if s.speaker == speaker]
        return self._own[speaker]

    def innermost_quote(self, offset: int) -> str | None:
        """The quote whose narrowest mark covers the code point at `offset`; none where nothing is marked."""
        if self.density is Density.NONE:
            return None
        found = [m for m in self._index.at(offset) if m.quote is not None and m.quote not in self._hidden]
        return min(found, key=lambda m: m.span.length).quote if found else None

    def is_quoted(self, span: Span) -> bool:
        """Whether `span` touches what somebody is on record as having said."""
        return any(mark.kind in (MarkKind.VERBATIM, MarkKind.REPORTED) for mark in self._index.overlapping(span))

    def entity_at(self, offset: int) -> Mark | None:
        """The narrowest shown name at `offset`."""
        return self._narrowest(offset, MarkKind.ENTITY)

    def source_at(self, offset: int) -> Mark | None:
        """The narrowest shown source at `offset`."""
        return self._narrowest(offset, MarkKind.SOURCE)

    def _narrowest(self, offset: int, kind: MarkKind) -> Mark | None:
        found = [mark for mark in self._index.at(offset) if mark.kind is kind and self.shows(mark)]
        return min(found, key=lambda mark: mark.span.length) if found else None

    def style_of(self, speaker: str | None) -> int | None:
        """The speaker's number, None for nobody."""
        return self.styles.get(speaker) if speaker is not None else None

    def _find_hidden(self) -> None:
        self._shown, self._own = None, {}
        wanted = {
            QuoteKind.DIRECT: self._direct,
            QuoteKind.INDIRECT: self._indirect,
            QuoteKind.MIXED: self._direct or self._indirect,
        }
        self._hidden = frozenset(
            quote.id for quote in self.quotes.values() if quote.certainty < self._minimum or not wanted[quote.kind]
        )


def _span_of(mark: Mark) -> Span:
    return mark.span


def _reach_of(statement: Statement) -> Span:
    return statement.reach
