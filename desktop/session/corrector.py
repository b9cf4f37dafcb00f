"""What the reader decides about the open article, and the analysis as it is after that."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Collection, Sequence
from datetime import datetime

from desktop.document import (
    READERS_RULE,
    Analysis,
    Correction,
    CorrectionKind,
    Document,
    Quote,
    Span,
    Speaker,
    SpeakerKind,
    merge,
)
from desktop.document.corrections import replay
from desktop.library import NoteChange, Step
from desktop.presentation.phrases import phrase
from desktop.session.changes import Changes, Listener, Notice
from desktop.session.correction_log import CorrectionLog
from desktop.session.decisions import Preview, changed_quotes, decision_on, in_words, on_words, speaker_name
from desktop.session.ports import LostNote, Record

Clock = Callable[[], datetime]


class Corrector:
    """Holds what was found and the decisions on it; `tell` hears of every change to what follows from both.

    A wish that changes nothing is no decision. `everywhere` extends one about a speaker to the other articles in which
    that very person is known to speak.
    """

    def __init__(self, record: Record, clock: Clock, tell: Listener) -> None:
        self.log = CorrectionLog(record)
        self._record = record
        self._clock = clock
        self._tell = tell
        self._document: Document | None = None
        self._found: Analysis | None = None
        self._effective: Analysis | None = None
        self.lost: tuple[Correction, ...] = ()
        """Decisions on the version before whose words were not found in this one."""
        self.lost_notes: Sequence[LostNote] = ()

    @property
    def effective(self) -> Analysis | None:
        """The analysis with the decisions in force; None before the first part arrives."""
        return self._effective

    @property
    def found(self) -> Analysis | None:
        """The analysis without them."""
        return self._found

    def begin(self, document: Document) -> Notice | None:
        """Another article: nothing is found yet, its earlier decisions are taken up.

        A sentence tells what became of decisions on the version before, if there was one.
        """
        self._document = document
        self._found = self._effective = None
        carried = self._record.carry_over(document)
        self.lost, self.lost_notes = carried.lost, carried.lost_notes
        self.log.load(document.id)
        return _carried_in_words(len(carried.corrections), [c.target_text or c.subject for c in carried.lost])

    def take(self, found: Analysis) -> None:
        """What was found, or found so far."""
        self._found = found
        self._effective = merge(found, self.log.in_force)

    @property
    def idle(self) -> tuple[Correction, ...]:
        """Decisions in force that change nothing, since the analysis, by a newer model say, has nothing for them."""
        return replay(self._found, self.log.in_force).idle if self._found is not None else ()

    def quote(self, quote_id: str) -> Quote | None:
        """The quote with this id, if there is one."""
        quotes = self._effective.quotes if self._effective else ()
        return next((q for q in quotes if q.id == quote_id), None)

    def speaker(self, name: str) -> Speaker | None:
        """The speaker called `name`, if there is one."""
        speakers = self._effective.speakers if self._effective else ()
        return next((s for s in speakers if s.name == name), None)

    def speaker_name(self, quote: Quote) -> str:
        """The canonical name of a quote's speaker, "" for nobody."""
        return speaker_name(self._effective, quote)

    def reassign(self, quote_id: str, name: str, *, apart: bool = False) -> None:
        """Give a quote to the speaker called `name`; "" takes it away from everybody.

        `apart` says that its speaker was taken for another: `name` is somebody who was one with them so far.
        """
        quote, after = self.quote(quote_id), name.strip()
        if quote is None or after == (before := self.speaker_name(quote)):
            return
        kind = CorrectionKind.SPLIT if apart and after else CorrectionKind.REASSIGN
        self._decide([self._on(quote.content, kind, before=before, after=after, subject=before if apart else "")])

    def confirm(self, quote_id: str) -> None:
        """Say that a quote was said by whom it is given to."""
        quote = self.quote(quote_id)
        if quote is not None and quote.evidence.rule != READERS_RULE:
            name = self.speaker_name(quote)
            self._decide([self._on(quote.content, CorrectionKind.CONFIRM, before=name, after=name)])

    def split_off(self, quote_ids: Collection[str], name: str) -> None:
        """Give several quotes in one step to somebody who was taken for their speaker so far."""
        quotes = self._effective.quotes if self._effective else ()
        chosen = [(q, self.speaker_name(q)) for q in quotes if q.id in quote_ids]
        batch, kind, after = uuid.uuid4().hex, CorrectionKind.SPLIT, name.strip()
        made = [
            self._on(q.content, kind, before=before, after=after, subject=before, batch=batch)
            for q, before in chosen
            if after and before != after
        ]
        if made:
            self._decide(made)

    def decision_on(self, quote_id: str) -> Correction | None:
        """The reader's decision that made a quote what it is, if there is one."""
        quote = self.quote(quote_id)
        return decision_on(self.log.in_force, quote, self.speaker_name(quote)) if quote else None

    def take_back(self, decision: Correction) -> None:
        """Undo one decision and its step, whatever was decided after it."""
        step = self.log.withdraw(decision)
        if step is not None:
            self._merge(Notice(phrase("Taken back: {what}", what=_lowered(in_words(step))), can_redo=True))

    def reject(self, quote_id: str) -> None:
        """Say that this is not a quote."""
        quote = self.quote(quote_id)
        if quote is not None:
            self._decide([self._on(quote.content, CorrectionKind.NOT_A_QUOTE, before=self.speaker_name(quote))])

    def add_quote(self, content: Sequence[Span], name: str) -> None:
        """Say that some words are a quote, of the speaker called `name` or of nobody ("")."""
        if content:
            self._decide([self._on(content, CorrectionKind.MISSED_QUOTE, after=name.strip())])

    def decide_about(self, name: str, kind: CorrectionKind, after: str = "", *, everywhere: bool = False) -> None:
        """Decide about the speaker or entity called `name`; see `CorrectionKind` for what `after` is.

        Making somebody one with themselves, or giving them the name they have, is no decision.
        """
        made = self.about(name, kind, after, everywhere=everywhere)
        if made:
            self._decide(made)

    def about(
        self, name: str, kind: CorrectionKind, after: str = "", *, everywhere: bool = False
    ) -> tuple[Correction, ...]:
        """The decisions that `decide_about` would make, this article's first."""
        if self._document is None or (after.strip() == name and kind in _ABOUT_NAMES):
            return ()
        speaker = self.speaker(name)
        first = self.quote(speaker.quotes[0]) if speaker else None
        batch = uuid.uuid4().hex
        content = first.content if first else ()
        own = self._on(content, kind, before=self._now(name, kind), after=after.strip(), subject=name, batch=batch)
        others = self._record.occurrences(self._document.id, name) if everywhere else ()
        made_at = own.made_at
        return (
            own,
            *(
                Correction(kind, o.article, (), "", o.name, own.after, made_at, subject=o.name, batch=batch)
                for o in others
                if o.name != own.after
            ),
        )

    def preview(self, corrections: Sequence[Correction]) -> Preview:
        """What decisions would change, before they are made."""
        if self._document is None or self._found is None or self._effective is None or not corrections:
            return Preview(0, 0)
        own = [c for c in corrections if c.document == self._document.id]
        here = changed_quotes(self._found, self._effective, [*self.log.in_force, *own])
        names = {(c.document, c.subject) for c in corrections if c.document != self._document.id}
        subject = own[0].subject if own else ""
        others = [o for o in self._record.occurrences(self._document.id, subject) if (o.article, o.name) in names]
        return Preview(here + sum(o.statements for o in others), len({o.article for o in others}) + bool(own))

    def undo(self) -> None:
        """Take back the latest step."""
        step = self.log.undo()
        if step is not None:
            self._merge(Notice(phrase("Undone: {what}", what=_lowered(in_words(step))), can_redo=True), step)

    def redo(self) -> None:
        """Make the step that was undone last again."""
        step = self.log.redo()
        if step is not None:
            self._merge(Notice(in_words(step), can_undo=True), step)

    def note_changed(self, *, quiet: bool) -> None:
        """Somebody has written, changed or removed a note of this article; it is said unless `quiet`."""
        self.log.read()
        step = self.log.latest
        if isinstance(step, NoteChange):
            self._tell(
                Changes(notes=True, status=True, notice=None if quiet else Notice(in_words(step), can_undo=True))
            )

    def _decide(self, made: Sequence[Correction]) -> None:
        if self._document is None:
            return
        self.log.add(made)
        self._merge(Notice(in_words(made), can_undo=True))

    def _on(self, content: Sequence[Span], kind: CorrectionKind, **names: str) -> Correction:
        assert self._document is not None  # there is a quote, so there is an article
        made_at = self._clock().isoformat(timespec="seconds")
        return on_words(self._document, content, kind, made_at=made_at, **names)

    def _now(self, name: str, kind: CorrectionKind) -> str:
        """What `after` will take the place of."""
        speaker = self.speaker(name)
        match kind:
            case CorrectionKind.ROLE:
                return speaker.role if speaker else ""
            case CorrectionKind.SPEAKER_KIND:
                return speaker.kind.value if speaker else SpeakerKind.PERSON.value
            case CorrectionKind.LABEL:
                entities = self._effective.entities if self._effective else ()
                return next((e.label for e in entities if e.name == name), "")
            case _:
                return name

    def _merge(self, notice: Notice, step: Step | None = None) -> None:
        """Show what follows from the decisions now in force, or that a note is another if that was the step."""
        if isinstance(step, NoteChange):
            self._tell(Changes(notes=True, status=True, notice=notice))
            return
        if self._found is not None:
            self._effective = merge(self._found, self.log.in_force)
        self._tell(Changes(analysis=True, notice=notice))


_ABOUT_NAMES = frozenset({CorrectionKind.MERGE, CorrectionKind.RENAME, CorrectionKind.REASSIGN_ALL})
_LOST_SHOWN = 2


def _carried_in_words(carried: int, lost: Sequence[str]) -> Notice | None:
    if not carried and not lost:
        return None
    changed = phrase("This text was changed since you last read it.")
    decisions = carried + len(lost)
    if not lost:
        return Notice(f"{changed} {phrase('Your decision holds. | All of your %n decisions hold.', n=carried)}")
    held = phrase(
        "{held} of your decisions, %n in all, holds. | {held} of your %n decisions hold.", n=decisions, held=carried
    )
    shown = "; ".join(f"“{' '.join(words.split())[:60]}”" for words in lost[:_LOST_SHOWN])
    gone = phrase("The words of the rest are gone: {words}.", words=shown)
    if len(lost) > _LOST_SHOWN:
        gone = phrase("The words of the rest are gone: {words} and others.", words=shown)
    return Notice(f"{changed} {held} {gone}")


def _lowered(sentence: str) -> str:
    first = sentence.split(" ", 1)[0]
    return sentence[:1].lower() + sentence[1:] if first in ("Marked", "Given", "Now", "Everything") else sentence
