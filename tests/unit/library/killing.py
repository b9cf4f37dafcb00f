"""Kills a process that writes to a library, again and again, and looks whether all it had confirmed is there.

It adds articles, decisions, notes, steps over many articles, and exports that are brought back; takes steps back and
makes them again; and puts a backup in the place of all of it. What is one step is there as a whole or not at all.

    python -m tests.unit.library.killing FOLDER KILLS SEED

Processes are forked: starting Python anew for each would take most of the time.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sqlite3
import sys
import time
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from desktop.document import Analysis, Correction, CorrectionKind, Document, Span, content_id
from desktop.library import Library, note_on
from tests.unit.library.making import Said, article

OLD = Path(__file__).resolve().parents[2] / "data" / "library-v1.sqlite"
OLD_ARTICLE = content_id("the talks")
_MIGRATION_EVERY = 4
_LONGEST_LIFE_S = 0.02
_MOST_LINES = 8
_STEP = 40
"""Decisions of one step."""
_NOTES = 3
"""Notes of an export that is brought back."""
BACKUP = "backup.onrecord"


@dataclass(slots=True)
class Confirmed:
    """What was told to be on the disk; `restoring` while a backup may or may not have taken its place."""

    articles: set[str] = field(default_factory=set)
    corrections: dict[str, int] = field(default_factory=dict)
    notes: int = 0
    steps: dict[str, bool] = field(default_factory=dict)
    restoring: bool = False

    def add(self, kind: str, value: str) -> None:
        match kind:
            case "article":
                self.articles.add(value)
            case "import":
                self.articles.add(value)
                self.notes += _NOTES
            case "correction":
                self.corrections[value] = self.corrections.get(value, 0) + 1
            case "note":
                self.notes += 1
            case "step" | "again":
                self.steps[value] = True
            case "back":
                self.steps[value] = False
            case "restoring":
                self.restoring = True
            case _:
                self.articles, self.notes, self.steps, self.restoring = set(), 0, {}, False
                self.corrections = {OLD_ARTICLE: 2}


def main() -> None:
    folder, kills, seed = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    chance, total, restored = random.Random(seed), 0, 0
    path, confirmed = folder / "library.sqlite", Confirmed()
    shutil.copy(OLD, path)
    library, _ = Library.open(path)
    library.back_up(folder / BACKUP)
    library.close()
    for number in range(kills):
        if number % _MIGRATION_EVERY == 0:
            for old in folder.glob("library*"):
                old.unlink()
            shutil.copy(OLD, path)
            confirmed = Confirmed(corrections={OLD_ARTICLE: 2})
        # Half of them while they open and migrate, half after some work.
        lines = killed(path, chance, wait_for=chance.choice((0, chance.randint(1, _MOST_LINES))))
        total += len(lines)
        for line in lines:
            confirmed.add(*json.loads(line))
            restored += json.loads(line)[0] == "restored"
        confirmed = checked(path, confirmed)
    sys.stdout.write(f"{kills} kills, {total} confirmed, {restored} times restored\n")


def checked(path: Path, confirmed: Confirmed) -> Confirmed:
    """What of two states the library is in, where it was killed while it was restored."""
    if confirmed.restoring:
        with closing(sqlite3.connect(path)) as connection:
            if not connection.execute("SELECT 1 FROM article WHERE added_at != ''").fetchone():
                confirmed = Confirmed(corrections={OLD_ARTICLE: 2})
    confirmed.restoring = False
    check(path, confirmed)
    return confirmed


def killed(path: Path, chance: random.Random, *, wait_for: int) -> list[bytes]:
    """Let a process write until it has confirmed so much and a little longer, kill it, and give what it confirmed."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        write_for_ever(path, random.Random(chance.random()), writer)
    os.close(writer)
    with os.fdopen(reader, "rb", buffering=0) as pipe:
        lines = [pipe.readline() for _ in range(wait_for)]
        time.sleep(chance.random() * _LONGEST_LIFE_S)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        lines += pipe.readall().splitlines(keepends=True)
    return [line for line in lines if line.endswith(b"\n")]


def write_for_ever(path: Path, chance: random.Random, pipe: int) -> None:
    library, _ = Library.open(path)
    writer = _Writer(library, path.parent / BACKUP, chance, pipe)
    while True:
        writer.write()


@dataclass(slots=True)
class _Writer:
    """Does what a reader and a window do, and confirms each when it is done."""

    library: Library
    backup: Path
    chance: random.Random
    pipe: int
    last: Document | None = None

    def write(self) -> None:
        """Something."""
        if self.last is None:
            self._article()
            return
        works = (self._article, self._correction, self._note, self._step, self._undo, self._import, self._restore)
        self.chance.choices(works, (4, 4, 2, 2, 2, 2, 1))[0]()

    def _confirm(self, kind: str, value: str) -> None:
        os.write(self.pipe, json.dumps([kind, value]).encode() + b"\n")

    def _made(self) -> tuple[Document, Analysis]:
        words = f"words {self.chance.random()}"
        return article([Said("Ann", words, marks=True)], source="/same.txt")

    def _article(self) -> None:
        self.last, analysis = self._made()
        self.library.keep(self.last, analysis)
        self._confirm("article", self.last.id)

    def _correction(self) -> None:
        assert self.last is not None
        value = self.chance.choice((self.last.id, OLD_ARTICLE))
        self.library.append(Correction(CorrectionKind.REASSIGN, value, (Span(1, 2),), "words", "", "Bob"))
        self._confirm("correction", value)

    def _note(self) -> None:
        assert self.last is not None
        self.library.notes.add(note_on(self.last, Span(0, 5), body="mine"))
        self._confirm("note", "")

    def _step(self) -> None:
        name = f"step {self.chance.random()}"
        self.library.append_all(
            Correction(CorrectionKind.MERGE, f"article {n}", (), "", "", "Bob", subject="Ann", batch=name)
            for n in range(_STEP)
        )
        self._confirm("step", name)

    def _undo(self) -> None:
        row = self.library.database.row("SELECT json_extract(detail, '$.batch') FROM correction ORDER BY id DESC")
        step = self.library.batch(row[0]) if row and row[0] else ()
        if step:
            self.library.withdraw_all(step)
            self._confirm("back", step[0].batch)
            if self.chance.random() < 0.5:
                self.library.reinstate_all(step)
                self._confirm("again", step[0].batch)

    def _import(self) -> None:
        document, analysis = self._made()
        notes = [note_on(document, Span(n, n + 3), body=f"brought {n}") for n in range(_NOTES)]
        self.library.bring_back(document, analysis, notes)
        self._confirm("import", document.id)

    def _restore(self) -> None:
        self._confirm("restoring", "")
        self.library.restore(self.backup)
        self.last = None
        self._confirm("restored", "")


def check(path: Path, confirmed: Confirmed) -> None:
    """Everything is there, and the file is sound."""
    library, trouble = Library.open(path)
    with closing(library):
        assert trouble is None, trouble
        assert library.database.rows("PRAGMA integrity_check") == [("ok",)]
        assert library.database.rows("PRAGMA foreign_key_check") == []
        for index in ("content", "quote", "speaker", "entity", "note"):
            library.database.write(f"INSERT INTO {index}_index ({index}_index) VALUES ('integrity-check')")
        there = {a.id for a in library.articles.list(limit=-1)}
        assert confirmed.articles <= there
        assert library.search("words", limit=0).quotes_total == len(there)
        for document_id, count in confirmed.corrections.items():
            assert len(library.corrections(document_id)) >= count
        assert library.database.number("SELECT count(*) FROM note") >= confirmed.notes
        brought = "SELECT count(*) FROM note WHERE body LIKE 'brought %' GROUP BY article"
        assert {count for (count,) in library.database.rows(brought)} <= {_NOTES}
        steps = "SELECT json_extract(detail, '$.batch'), count(*), count(DISTINCT withdrawn) FROM correction GROUP BY 1"
        kept = {name: (count, states) for name, count, states in library.database.rows(steps) if name}
        assert set(kept.values()) <= {(_STEP, 1)}
        assert set(confirmed.steps) <= set(kept)
        assert library.reading_position(OLD_ARTICLE) == 1234
    for aside in path.parent.glob("library.before-restore-*.sqlite"):
        with closing(sqlite3.connect(aside)) as old:
            assert old.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    for copy in path.parent.glob("library.version-*.sqlite"):
        with closing(sqlite3.connect(copy)) as old:
            assert old.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert old.execute("SELECT count(*) FROM correction").fetchone() == (3,)


if __name__ == "__main__":
    main()
