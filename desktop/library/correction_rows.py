"""The log of decisions as rows: decisions are added and marked as withdrawn, never changed or taken out."""

from __future__ import annotations

import json
from collections.abc import Iterable

from desktop.document import Correction, CorrectionKind, Span
from desktop.library.database import Database


def read_corrections(db: Database, document_id: str) -> tuple[Correction, ...]:
    """The decisions in force on an article, oldest first."""
    rows = db.rows(
        "SELECT kind, target, target_text, before, after, made_at FROM correction"
        " WHERE article = ? AND NOT withdrawn ORDER BY id",
        (document_id,),
    )
    return tuple(
        Correction(
            kind=CorrectionKind(kind),
            document=document_id,
            target=tuple(Span(start, end) for start, end in json.loads(target)),
            target_text=target_text,
            before=before,
            after=after,
            made_at=made_at,
        )
        for kind, target, target_text, before, after, made_at in rows
    )


def append_corrections(db: Database, corrections: Iterable[Correction]) -> None:
    """Keep decisions, all or none, and mark their articles as to be indexed anew."""
    with db.transaction():
        for correction in corrections:
            db.write(
                "INSERT INTO correction (article, kind, target, target_text, before, after, made_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (correction.document, correction.kind.value, *_target(correction), *_change(correction)),
            )
            _mark(db, correction)


def withdraw_corrections(db: Database, corrections: Iterable[Correction]) -> None:
    """Take back the latest decision equal to each of these, all or none; the log keeps that they were made."""
    with db.transaction():
        for correction in corrections:
            db.write(
                "UPDATE correction SET withdrawn = 1 WHERE id = (SELECT max(id) FROM correction"
                " WHERE article = ? AND kind = ? AND target = ? AND after = ? AND NOT withdrawn)",
                (correction.document, correction.kind.value, _target(correction)[0], correction.after),
            )
            _mark(db, correction)


def _mark(db: Database, correction: Correction) -> None:
    db.write("UPDATE article SET stale = 1 WHERE id = ? AND added_at != ''", (correction.document,))


def _target(correction: Correction) -> tuple[str, str]:
    return json.dumps([list(span) for span in correction.target]), correction.target_text


def _change(correction: Correction) -> tuple[str, str, str]:
    return correction.before, correction.after, correction.made_at
