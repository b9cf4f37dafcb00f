"""What the reader decides about the open article, and the analysis as it is after that."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from desktop.document import Analysis, CorrectionKind, Document, Quote, merge
from desktop.session.changes import Notice
from desktop.session.correction_log import CorrectionLog
from desktop.session.decisions import decision, in_words, speaker_name
from desktop.session.ports import Record

Clock = Callable[[], datetime]


class Corrector:
    """Holds what was found and the decisions on it; `tell` hears of every change to what follows from both."""

    def __init__(self, record: Record, clock: Clock, tell: Callable[[Notice], None]) -> None:
        self.log = CorrectionLog(record)
        self._clock = clock
        self._tell = tell
        self._document: Document | None = None
        self._found: Analysis | None = None
        self._effective: Analysis | None = None

    @property
    def effective(self) -> Analysis | None:
        """The analysis with the decisions in force; None before the first part arrives."""
        return self._effective

    def begin(self, document: Document) -> None:
        """Another article: nothing is found yet, its earlier decisions are taken up."""
        self._document = document
        self._found = self._effective = None
        self.log.load(document.id)

    def take(self, found: Analysis) -> None:
        """What was found, or found so far."""
        self._found = found
        self._effective = merge(found, self.log.in_force)

    def quote(self, quote_id: str) -> Quote | None:
        """The quote with this id, if there is one."""
        quotes = self._effective.quotes if self._effective else ()
        return next((q for q in quotes if q.id == quote_id), None)

    def speaker_name(self, quote: Quote) -> str:
        """The canonical name of a quote's speaker, "" for nobody."""
        return speaker_name(self._effective, quote)

    def reassign(self, quote_id: str, name: str) -> None:
        """Give a quote to the speaker called `name`; "" takes it away from everybody."""
        quote, after = self.quote(quote_id), name.strip()
        if quote is not None and after != self.speaker_name(quote):
            self._decide(quote, CorrectionKind.REASSIGN, after)

    def reject(self, quote_id: str) -> None:
        """Say that this is not a quote."""
        quote = self.quote(quote_id)
        if quote is not None:
            self._decide(quote, CorrectionKind.NOT_A_QUOTE, "")

    def undo(self) -> None:
        """Take back the latest decision."""
        if self.log.undo():
            self._merge(Notice("Correction undone."))

    def redo(self) -> None:
        """Make the decision that was undone last again."""
        if self.log.redo():
            self._merge(Notice("Correction made again.", can_undo=True))

    def _decide(self, quote: Quote, kind: CorrectionKind, after: str) -> None:
        if self._document is None:
            return
        made_at = self._clock().isoformat(timespec="seconds")
        made = decision(self._document, quote, kind, before=self.speaker_name(quote), after=after, made_at=made_at)
        self.log.add(made)
        self._merge(Notice(in_words(made), can_undo=True))

    def _merge(self, notice: Notice) -> None:
        if self._found is not None:
            self._effective = merge(self._found, self.log.in_force)
        self._tell(notice)
