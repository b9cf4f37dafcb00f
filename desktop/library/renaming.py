"""A person stays with a speaker whom the reader calls otherwise than the article."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.library.database import Database, now

RENAMED = "the name that you gave"
"""Why a person is linked to such a speaker."""

Said = Mapping[str, set[str]]
"""The places of what each speaker of an article says, by the speaker's name."""


def follow_names(db: Database, document_id: str, before: Said, after: Said) -> None:
    """Link persons to the new names of their speakers in an article; to be called inside a transaction.

    The link to the old name stays, for the day on which the decision is undone. Where a speaker became one with another
    of the article, that one takes no second person along.
    """
    links = db.rows("SELECT person, name, holds FROM person_link WHERE article = ?", (document_id,))
    known = {name for _, name, _ in links}
    for person, name, holds in links:
        said = before.get(name, set())
        if not holds or name in after or not said:
            continue
        new = max(after, key=lambda other: len(said & after[other]), default="")
        if new and new not in before and new not in known and 2 * len(said & after[new]) > len(said):
            db.write(
                "INSERT INTO person_link (person, article, name, holds, by_reader, why, made_at)"
                " VALUES (?, ?, ?, 1, 0, ?, ?)",
                (person, document_id, new, RENAMED, now()),
            )
            known.add(new)
