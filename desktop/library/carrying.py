"""Decisions and notes carried over from an earlier version of a story to a changed text."""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop.document import CONTEXT, Correction, CorrectionKind, Document, Span, words
from desktop.library.anchors import Anchor, find_anchor
from desktop.library.correction_rows import append_corrections, read_corrections
from desktop.library.database import Database
from desktop.library.notes import Notes, note_on
from desktop.library.values import Note

_JOINT = len(" … ")
"""Between the pieces of a discontinuous quote in its words."""
_OF_ONE_QUOTE = frozenset(
    {
        CorrectionKind.REASSIGN,
        CorrectionKind.CONFIRM,
        CorrectionKind.SPLIT,
        CorrectionKind.NOT_A_QUOTE,
        CorrectionKind.MISSED_QUOTE,
    }
)


@dataclass(frozen=True, slots=True)
class Carried:
    """What became of the decisions and notes on the earlier version `earlier` (a document's id, "" if there is none).

    Those that were lost keep what they said: `Correction.target_text` and `Note.words`.
    """

    earlier: str = ""
    corrections: tuple[Correction, ...] = ()
    lost: tuple[Correction, ...] = ()
    notes: tuple[Note, ...] = ()
    lost_notes: tuple[Note, ...] = ()


def carry_over(db: Database, document: Document) -> Carried:
    """Bring what the reader decided about the version before to this one, where its words are found again.

    Nothing happens when this text has decisions or notes of its own, or had any. One whose place is not certain is not
    carried over.
    """
    earlier = _earlier(db, document)
    notes = Notes(db)
    if not earlier or _has_own(db, document.id):
        return Carried()
    anchored = [(c, _reanchored(c, document)) for c in read_corrections(db, earlier)]
    noted = [(note, _moved(note, document)) for note in notes.of_article(earlier)]
    with db.transaction():
        append_corrections(db, [new for _, new in anchored if new is not None])
        kept = tuple(notes.add(new) for _, new in noted if new is not None)
    return Carried(
        earlier,
        tuple(new for _, new in anchored if new is not None),
        tuple(old for old, new in anchored if new is None),
        kept,
        tuple(old for old, new in noted if new is None),
    )


def _earlier(db: Database, document: Document) -> str:
    """The id of the text that was seen last at the same source before this one."""
    if not document.source:
        return ""
    row = db.row(
        "SELECT id FROM (SELECT article.id AS id, article.number AS number FROM article WHERE source = :source"
        " UNION SELECT article.id, article.number FROM sighting JOIN article ON article.number = sighting.article"
        " WHERE sighting.source = :source) WHERE id != :id ORDER BY number DESC LIMIT 1",
        {"source": document.source, "id": document.id},
    )
    return str(row[0]) if row else ""


def _has_own(db: Database, document_id: str) -> bool:
    rows = "SELECT 1 FROM correction WHERE article = :id UNION ALL SELECT 1 FROM note WHERE article = :id"
    return db.row(f"{rows} LIMIT 1", {"id": document_id}) is not None


def _reanchored(correction: Correction, document: Document) -> Correction | None:
    """The same decision about the changed text; None when the words it speaks of are not there."""
    target = _target(correction, document.text)
    if target is None:
        # A decision about a speaker holds by the name; its quote only helps to find them.
        return None if correction.kind in _OF_ONE_QUOTE else replace(correction, document=document.id, target=())
    first, last = target[0].start if target else 0, target[-1].end if target else 0
    return replace(
        correction,
        document=document.id,
        target=target,
        target_text=words(target, document.text),
        prefix=document.text[max(0, first - CONTEXT) : first],
        suffix=document.text[last : last + CONTEXT],
    )


def _target(correction: Correction, text: str) -> tuple[Span, ...] | None:
    """The pieces of the target, each found again and still in order; None when one is not."""
    found: list[Span] = []
    at, count = 0, len(correction.target)
    for number, span in enumerate(correction.target):
        said = correction.target_text[at : at + span.length]
        at += span.length + _JOINT
        before = correction.prefix if number == 0 else ""
        after = correction.suffix if number == count - 1 else ""
        place = find_anchor(Anchor(said, before, after, span.start), text)
        if place is None or (found and place.start < found[-1].end):
            return None
        found.append(place)
    return tuple(found)


def _moved(note: Note, document: Document) -> Note | None:
    place = find_anchor(Anchor(note.words, note.before, note.after, note.span.start), document.text)
    return note_on(document, place, body=note.body, colour=note.colour) if place is not None else None
