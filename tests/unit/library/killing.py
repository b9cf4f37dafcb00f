"""Kills a process that writes to a library, again and again, and looks whether all it had confirmed is there.

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

from desktop.document import Correction, CorrectionKind, Document, Span, content_id
from desktop.library import Library, note_on
from tests.unit.library.making import Said, article

OLD = Path(__file__).resolve().parents[2] / "data" / "library-v1.sqlite"
OLD_ARTICLE = content_id("the talks")
_MIGRATION_EVERY = 4
_LONGEST_LIFE_S = 0.02
_MOST_LINES = 8


@dataclass(slots=True)
class Confirmed:
    """What was told to be on the disk."""

    articles: set[str] = field(default_factory=set)
    corrections: dict[str, int] = field(default_factory=dict)
    notes: int = 0

    def add(self, kind: str, value: str) -> None:
        if kind == "article":
            self.articles.add(value)
        elif kind == "correction":
            self.corrections[value] = self.corrections.get(value, 0) + 1
        else:
            self.notes += 1


def main() -> None:
    folder, kills, seed = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    chance, total = random.Random(seed), 0
    path, confirmed = folder / "library.sqlite", Confirmed()
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
        check(path, confirmed)
    sys.stdout.write(f"{kills} kills, {total} confirmed\n")


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
    last: Document | None = None
    while True:
        kind, value = "article", ""
        if last is None or chance.random() < 0.4:
            last, analysis = article([Said("Ann", f"words {chance.random()}", marks=True)], source="/same.txt")
            library.keep(last, analysis)
            value = last.id
        elif chance.random() < 0.7:
            kind, value = "correction", chance.choice((last.id, OLD_ARTICLE))
            library.append(Correction(CorrectionKind.REASSIGN, value, (Span(1, 2),), "words", "", "Bob"))
        else:
            kind = "note"
            library.notes.add(note_on(last, Span(0, 5), body="mine"))
        os.write(pipe, json.dumps([kind, value]).encode() + b"\n")


def check(path: Path, confirmed: Confirmed) -> None:
    """Everything is there, and the file is sound."""
    library, trouble = Library.open(path)
    with closing(library):
        assert trouble is None, trouble
        assert library.database.rows("PRAGMA integrity_check") == [("ok",)]
        assert library.database.rows("PRAGMA foreign_key_check") == []
        for index in ("content", "quote", "speaker", "entity", "note"):
            library.database.write(f"INSERT INTO {index}_index ({index}_index) VALUES ('integrity-check')")
        kept = {a.id for a in library.articles.list(limit=-1)}
        assert confirmed.articles <= kept
        assert library.search("words", limit=0).quotes_total == len(kept)
        for document_id, count in confirmed.corrections.items():
            assert len(library.corrections(document_id)) >= count
        assert library.database.number("SELECT count(*) FROM note") >= confirmed.notes
        assert library.reading_position(OLD_ARTICLE) == 1234
    for copy in path.parent.glob("library.version-*.sqlite"):
        with closing(sqlite3.connect(copy)) as old:
            assert old.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert old.execute("SELECT count(*) FROM correction").fetchone() == (3,)


if __name__ == "__main__":
    main()
