"""The log of decisions as rows: decisions are added and marked, never changed or taken out.

A row is in force, or undone (it can be made again), or past (undone, and then something else was decided).
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from desktop.document import Correction, CorrectionKind, Span
from desktop.library.database import Database
from desktop.library.packing import storable
from desktop.library.turns import IN_FORCE, PAST, UNDONE, forget_undone, next_turn

_COLUMNS = "article, kind, target, target_text, before, after, made_at, detail"
_DETAILS = ("subject", "prefix", "suffix", "batch")
_SAME = "article = ? AND kind = ? AND target = ? AND before = ? AND after = ? AND detail = ? AND withdrawn = ?"


def read_corrections(db: Database, document_id: str) -> tuple[Correction, ...]:
    """The decisions in force on an article, oldest first."""
    return _read(db, "article = ? AND withdrawn = ? ORDER BY id", (document_id, IN_FORCE))


def read_undone(db: Database, document_id: str) -> tuple[Correction, ...]:
    """The decisions on an article that can be made again, the one undone last first."""
    return _read(db, "article = ? AND withdrawn = ? ORDER BY turn DESC, id", (document_id, UNDONE))


def latest_correction(db: Database, document_id: str, state: int) -> tuple[int, Correction] | None:
    """The decision on an article that came into a state last (see `turns`), with its turn."""
    row = db.row(
        f"SELECT turn, {_COLUMNS} FROM correction WHERE article = ? AND withdrawn = ? ORDER BY turn DESC, id LIMIT 1",
        (document_id, state),
    )
    return (int(row[0]), _correction(row[1:])) if row is not None else None


def read_batch(db: Database, batch: str) -> tuple[Correction, ...]:
    """The decisions of one step, over all articles, oldest first; those in force or undone."""
    if not batch:
        return ()
    where = "json_extract(detail, '$.batch') = ? AND withdrawn != ? ORDER BY id"
    return _read(db, where, (batch, PAST))


def append_corrections(db: Database, corrections: Iterable[Correction]) -> None:
    """Keep decisions, all or none, and mark their articles as to be indexed anew.

    What was undone on those articles can no longer be made again.
    """
    with db.transaction():
        made = tuple(corrections)
        for document_id in dict.fromkeys(correction.document for correction in made):
            forget_undone(db, document_id)
        turn = next_turn(db)
        for number, correction in enumerate(made):
            row = (*_row(correction), turn + number)
            db.write(f"INSERT INTO correction ({_COLUMNS}, turn) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
            _mark(db, correction)


def withdraw_corrections(db: Database, corrections: Iterable[Correction]) -> None:
    """Take back the latest decision equal to each of these, all or none; the log keeps that they were made."""
    _turn(db, corrections, IN_FORCE, UNDONE)


def reinstate_corrections(db: Database, corrections: Iterable[Correction]) -> None:
    """Make decisions again that were taken back, in the place they had, all or none."""
    _turn(db, corrections, UNDONE, IN_FORCE)


def _turn(db: Database, corrections: Iterable[Correction], state: int, into: int) -> None:
    with db.transaction():
        turn = next_turn(db)
        for number, correction in enumerate(corrections):
            article, kind, target, _, before, after, _, detail = _row(correction)
            db.write(
                "UPDATE correction SET withdrawn = ?, turn = ? WHERE id ="
                f" (SELECT id FROM correction WHERE {_SAME} ORDER BY turn DESC LIMIT 1)",
                (into, turn + number, article, kind, target, before, after, detail, state),
            )
            _mark(db, correction)


def _read(db: Database, where: str, parameters: tuple[object, ...]) -> tuple[Correction, ...]:
    rows = db.rows(f"SELECT {_COLUMNS} FROM correction WHERE {where}", parameters)
    return tuple(map(_correction, rows))


def _correction(row: tuple[Any, ...]) -> Correction:
    article, kind, target, target_text, before, after, made_at, detail = row
    known = {name: value for name, value in json.loads(detail).items() if name in _DETAILS}
    return Correction(
        kind=CorrectionKind(kind),
        document=article,
        target=tuple(Span(start, end) for start, end in json.loads(target)),
        target_text=target_text,
        before=before,
        after=after,
        made_at=made_at,
        **known,
    )


def _row(correction: Correction) -> tuple[str, ...]:
    """The values of `_COLUMNS`."""
    target = json.dumps([list(span) for span in correction.target])
    detail = {name: value for name in _DETAILS if (value := storable(getattr(correction, name)))}
    words = (correction.target_text, correction.before, correction.after, correction.made_at)
    packed = json.dumps(detail, ensure_ascii=False) if detail else "{}"
    return correction.document, correction.kind.value, target, *map(storable, words), packed


def _mark(db: Database, correction: Correction) -> None:
    db.write("UPDATE article SET stale = 1 WHERE id = ? AND added_at != ''", (correction.document,))
