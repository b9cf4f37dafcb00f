"""What happens to the library when something goes wrong around it."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from desktop.document import Correction, CorrectionKind, Document, Span, content_id
from desktop.library import (
    Library,
    LibraryBusyError,
    LibraryDamagedError,
    LibraryFullError,
    note_on,
)
from tests.unit.library.killing import OLD, OLD_ARTICLE
from tests.unit.library.making import Said, article

ROOT = Path(__file__).resolve().parents[3]
KILLS = os.environ.get("ONRECORD_TEST_KILLS", "100")
"""More on demand; 100 take about 5 s."""


def decision(document: str, name: str = "Bob") -> Correction:
    return Correction(CorrectionKind.REASSIGN, document, (Span(1, 2),), "words", "", name)


def reopened(path: Path) -> Library:
    library, trouble = Library.open(path)
    assert trouble is None
    return library


def filled(path: Path, articles: int = 30) -> list[Document]:
    """A library with some articles, a correction and a note."""
    library = reopened(path)
    documents = []
    for number in range(articles):
        document, analysis = article([Said("Ann", f"words of day {number}")], filler=f"{number} filler " * 300)
        library.keep(document, analysis)
        documents.append(document)
    library.append(decision(documents[0].id))
    library.notes.add(note_on(documents[0], Span(0, 5), body="mine"))
    library.close()
    return documents


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_killed_at_any_moment_nothing_confirmed_is_lost(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.unit.library.killing", str(tmp_path), KILLS, "7"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert f"{KILLS} kills" in done.stdout


def test_a_file_of_the_first_version_opens_with_all_that_was_in_it(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    shutil.copy(OLD, path)
    with closing(reopened(path)) as library:
        assert [a.title for a in library.recent(9)] == ["The Talks, Later", "The Weather"]
        assert library.reading_position(OLD_ARTICLE) == 1234
        reassigned, dropped = library.corrections(OLD_ARTICLE)
        assert reassigned.target == (Span(10, 20), Span(30, 44))
        assert reassigned.target_text == "“peace” and, said “naïve” 😀"
        assert (reassigned.before, reassigned.after) == ("Sergey Lavrov", "Zamir Kabulov")
        assert dropped.kind is CorrectionKind.NOT_A_QUOTE
        assert library.database.number("SELECT count(*) FROM correction") == 3
    (copy,) = tmp_path.glob("library.version-1*")
    assert copy.name == "library.version-1.sqlite"
    with closing(sqlite3.connect(copy)) as old:
        assert old.execute("PRAGMA user_version").fetchone() == (1,)
        assert old.execute("SELECT count(*) FROM correction").fetchone() == (3,)


def test_a_full_disk_refuses_and_changes_nothing(tmp_path: Path) -> None:
    documents = filled(tmp_path / "library.sqlite")
    with closing(reopened(tmp_path / "library.sqlite")) as library:
        pages = library.database.number("PRAGMA page_count")
        library.database.write(f"PRAGMA max_page_count = {pages}")
        large, analysis = article([Said("Ann", "more")], filler="much more to say " * 50_000)
        with pytest.raises(LibraryFullError, match="Free some space"):
            library.keep(large, analysis)
        assert library.articles.get(large.id) is None
        assert library.articles.count() == len(documents)
        library.database.write("PRAGMA max_page_count = 1000000000")
        assert library.keep(large, analysis).is_new
        assert library.database.rows("PRAGMA integrity_check") == [("ok",)]


_WITHOUT_ROOM = """
import resource, sys
from pathlib import Path
from desktop.library import Library

resource.setrlimit(resource.RLIMIT_FSIZE, (4096, resource.RLIM_INFINITY))
library, trouble = Library.open(Path(sys.argv[1]))
print(library.articles.count(), library.search("day").quotes_total, trouble)
library.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no limit can be set to the length of files there")
def test_a_library_on_a_full_disk_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    filled(path, articles=3)
    before = path.read_bytes()
    command = [sys.executable, "-c", _WITHOUT_ROOM, str(path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout.startswith("3 3 The disk that holds the library is full."), done.stdout + done.stderr
    assert "left as it is" in done.stdout
    assert "this session only" in done.stdout
    assert path.read_bytes() == before
    with closing(reopened(path)) as library:
        assert library.articles.count() == 3


def test_a_full_disk_during_migration_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "library.sqlite"
    shutil.copy(OLD, path)
    real = sqlite3.connect

    def small(*arguments: object, **options: object) -> sqlite3.Connection:
        connection = real(*arguments, **options)  # type: ignore[arg-type, call-overload]
        if arguments[0] == str(path):
            connection.execute("PRAGMA max_page_count = 8")
        return connection

    with monkeypatch.context() as patched:
        patched.setattr("desktop.library.database.sqlite3.connect", small)
        library, trouble = Library.open(path)
        library.close()
    assert "full" in str(trouble)
    assert "left as it is" in str(trouble)
    with closing(sqlite3.connect(path)) as old:
        assert old.execute("PRAGMA user_version").fetchone() == (1,)
    with closing(reopened(path)) as library:
        assert len(library.corrections(OLD_ARTICLE)) == 2


def test_two_windows_see_what_the_other_one_writes(tmp_path: Path) -> None:
    with closing(reopened(tmp_path / "a.sqlite")) as one, closing(reopened(tmp_path / "a.sqlite")) as two:
        assert not two.changed_elsewhere()
        document, analysis = article([Said("Ann", "words")])
        one.keep(document, analysis)
        assert two.changed_elsewhere()
        assert not two.changed_elsewhere()
        two.append(decision(document.id))
        assert [s.name for s in one.statements.speakers()] == ["Ann"]
        assert one.corrections(document.id) == (decision(document.id),)


def test_who_waits_too_long_is_told_and_can_try_again(tmp_path: Path) -> None:
    with closing(reopened(tmp_path / "a.sqlite")) as one, closing(reopened(tmp_path / "a.sqlite")) as two:
        two.database.write("PRAGMA busy_timeout = 1")
        with one.database.transaction(), pytest.raises(LibraryBusyError, match="try again"):
            two.append(decision("x"))
        two.append(decision("x"))
        assert len(one.corrections("x")) == 1


def test_what_can_be_read_of_a_damaged_file_is_saved(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    documents = filled(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (broken,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'quote'").fetchone()
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
    before = bytearray(path.read_bytes())
    size = len(before) // pages
    before[(broken - 1) * size : broken * size] = b"\xa5" * size
    path.write_bytes(before)

    library = reopened(path)  # the damage is deep inside and shows when it is met
    with pytest.raises(LibraryDamagedError, match="Start On Record again"):
        library.statements.of_article(documents[3].id)
    library.close()
    library, trouble = Library.open(path)
    with closing(library):
        assert "articles: 30, corrections: 1, notes: 1" in str(trouble)
        assert library.articles.document(documents[3].id) == documents[3]
        assert library.search("day").quotes_total == 30
        assert library.corrections(documents[0].id) == (decision(documents[0].id),)
        assert [n.body for n in library.notes.of_article(documents[0].id)] == ["mine"]
    assert (tmp_path / "library.damaged-1.sqlite").read_bytes()[: len(before)] == bytes(before)
    reopened(path).close()


def test_articles_beyond_the_damage_are_saved_too(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    documents = filled(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    data = bytearray(path.read_bytes())
    place = data.index(b"15 filler 15 filler", len(data) // 4)
    start = place // 4096 * 4096
    data[start : start + 4096] = b"\xa5" * 4096
    path.write_bytes(data)
    path.with_name("library.sqlite.check").touch()
    library, trouble = Library.open(path)
    with closing(library):
        assert "kept as library.damaged-1.sqlite" in str(trouble)
        ids = {a.id for a in library.articles.list(limit=-1)}
        assert {documents[0].id, documents[-1].id} <= ids
        assert len(ids) >= 25
        assert len(library.corrections(documents[0].id)) == 1


def test_a_check_of_a_sound_file_is_made_once(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    filled(path, articles=2)
    mark = tmp_path / "library.sqlite.check"
    mark.touch()
    reopened(path).close()
    assert not mark.exists()


_WITHOUT_RIGHTS = """
import os, sys
from pathlib import Path
from desktop.library import Library, opening, LibraryError
from desktop.document import Correction, CorrectionKind, Span
if os.geteuid() == 0:
    os.seteuid(65534)
library, trouble = Library.open(Path(sys.argv[1]))
library.append(Correction(CorrectionKind.REASSIGN, sys.argv[2], (Span(1, 2),), "words", "", "Bob"))
print(library.articles.count(), library.search("day").quotes_total, len(library.corrections(sys.argv[2])), trouble)
library.close()
"""


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="rights are another matter there")
@pytest.mark.parametrize("journal", [False, True])
def test_a_library_that_may_not_be_written_to_can_be_read(home: Path, journal: bool) -> None:
    folder = home / "shelf"
    path = folder / "library.sqlite"
    documents = filled(path, articles=3)
    holder = reopened(path) if journal else None
    if holder:
        holder.append(decision("another"))
    home.chmod(0o755)
    for file in (path, *folder.glob("*-*"), folder):
        file.chmod(0o555)
    before = path.read_bytes()
    try:
        command = [sys.executable, "-c", _WITHOUT_RIGHTS, str(path), documents[0].id]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        assert done.stdout.startswith("3 3 2 "), done.stdout + done.stderr
        assert "may not be written to" in done.stdout
        assert "this session only" in done.stdout
        assert path.read_bytes() == before
    finally:
        folder.chmod(0o755)
        if holder:
            holder.close()


def test_a_newer_library_says_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")
    library, trouble = Library.open(path)
    with closing(library):
        assert "--data FOLDER" in str(trouble)
        library.remember_opened(Document(content_id("x"), "x", source="/x"))
        assert len(library.recent(1)) == 1
    assert [p.name for p in tmp_path.iterdir()] == ["library.sqlite"]


def test_a_place_that_is_no_file_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "library.sqlite").mkdir()
    library, trouble = Library.open(tmp_path / "library.sqlite")
    with closing(library):
        assert "Allow reading and writing" in str(trouble)
        library.append(decision("x"))
