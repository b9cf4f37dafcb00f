from __future__ import annotations

import json
import os
import shutil
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from desktop.document import Correction, CorrectionKind, Span
from desktop.library import BadBackupError, Library, LibraryError, PersonLink, inspect_backup, note_on
from tests.unit.library.killing import OLD
from tests.unit.library.making import Said, article


def everything(library: Library) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table."""
    tables = [name for (name,) in library.database.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {name: sorted(library.database.rows(f"SELECT * FROM {name}"), key=repr) for name in tables}


def fill(library: Library) -> None:
    document, analysis = article([Said("Ann", "words", marks=True)], source="/a.txt")
    library.keep(document, analysis)
    library.remember_opened(document)
    library.append(Correction(CorrectionKind.REASSIGN, document.id, analysis.quotes[0].content, "words", "Ann", "Bob"))
    library.notes.add(note_on(document, Span(0, 5), body="mine"))
    person = library.people.add("Bob")
    library.people.link([PersonLink(person.number, document.id, "Bob", why="the reader said so")])
    library.people.watch(person.number)
    library.searches.save("mine", "words")


def test_a_backup_restores_everything_into_another_library(library: Library, tmp_path: Path) -> None:
    fill(library)
    backup = library.back_up(tmp_path / "all.onrecord")
    assert (backup.articles, backup.quotes, backup.corrections, backup.notes) == (1, 1, 1, 1)
    assert inspect_backup(tmp_path / "all.onrecord") == backup
    other, _ = Library.open(tmp_path / "other" / "library.sqlite")
    with closing(other):
        restored, aside = other.restore(tmp_path / "all.onrecord")
        assert restored == backup
        assert everything(other) == everything(library)
        assert other.search("speaker:bob words").quotes_total == 1
        fill(other)
    assert aside == tmp_path / "other" / "library.before-restore-1.sqlite"
    assert [p.name for p in tmp_path.glob("*.onrecord*")] == ["all.onrecord"]


def test_what_was_there_before_is_kept_and_other_windows_see_the_change(library: Library, tmp_path: Path) -> None:
    library.back_up(tmp_path / "empty.onrecord")
    fill(library)
    before = everything(library)
    window, _ = Library.open(tmp_path / "library.sqlite")
    with closing(window):
        _, aside = library.restore(tmp_path / "empty.onrecord")
        assert window.changed_elsewhere()
        assert window.articles.count() == library.articles.count() == 0
        fill(window)
    assert aside is not None
    old, trouble = Library.open(aside)
    with closing(old):
        assert trouble is None
        assert everything(old) == before


def test_a_backup_of_an_older_version_is_brought_up_to_date(library: Library, tmp_path: Path) -> None:
    library.back_up(tmp_path / "new.onrecord")
    with zipfile.ZipFile(tmp_path / "new.onrecord") as packed:
        manifest = json.loads(packed.read("manifest.json"))
    import hashlib

    data = OLD.read_bytes()
    manifest |= {"size": len(data), "sha256": hashlib.sha256(data).hexdigest(), "version": 1}
    with zipfile.ZipFile(tmp_path / "old.onrecord", "w") as packed:
        packed.writestr("manifest.json", json.dumps(manifest))
        packed.writestr("library.sqlite", data)
    library.restore(tmp_path / "old.onrecord")
    assert len(library.recent(9)) == 2
    fill(library)


@pytest.mark.parametrize(
    "damage", ["cut short", "no archive", "other content", "no manifest", "bad manifest", "not there"]
)
def test_a_bad_backup_changes_nothing(library: Library, tmp_path: Path, damage: str) -> None:
    fill(library)
    file = tmp_path / "all.onrecord"
    library.back_up(file)
    before = everything(library)
    spoil(file, damage)
    with pytest.raises(LibraryError):
        library.restore(file)
    assert everything(library) == before
    assert not list(tmp_path.glob("*before-restore*"))


def spoil(file: Path, damage: str) -> None:
    if damage == "cut short":
        file.write_bytes(file.read_bytes()[:-100])
    elif damage == "no archive":
        file.write_text("a text")
    elif damage == "not there":
        file.unlink()
    else:
        with zipfile.ZipFile(file) as packed:
            manifest, data = packed.read("manifest.json"), packed.read("library.sqlite")
        with zipfile.ZipFile(file, "w") as packed:
            if damage != "no manifest":
                packed.writestr("manifest.json", manifest if damage == "other content" else b"[1]")
            packed.writestr("library.sqlite", data.replace(b"words", b"sword"))


def test_a_backup_that_cannot_be_written_says_so_and_leaves_the_old_one(library: Library, tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="cannot be written"):
        library.back_up(tmp_path / "nowhere" / "all.onrecord")
    library.back_up(tmp_path / "all.onrecord")
    fill(library)
    assert library.back_up(tmp_path / "all.onrecord").articles == 1


def test_a_newer_format_is_refused(library: Library, tmp_path: Path) -> None:
    library.back_up(tmp_path / "a.onrecord")
    with zipfile.ZipFile(tmp_path / "a.onrecord") as packed:
        manifest = json.loads(packed.read("manifest.json")) | {"format": 2}
    with zipfile.ZipFile(tmp_path / "b.onrecord", "w") as packed:
        packed.writestr("manifest.json", json.dumps(manifest))
    with pytest.raises(LibraryError, match="newer version"):
        library.restore(tmp_path / "b.onrecord")
    shutil.copy(tmp_path / "a.onrecord", tmp_path / "c.txt")
    assert inspect_backup(tmp_path / "c.txt").articles == 0
    with pytest.raises(BadBackupError):
        inspect_backup(OLD)


def test_what_a_killed_restore_left_is_taken_away(tmp_path: Path) -> None:
    old, new = tmp_path / ".onrecord-old", tmp_path / ".onrecord-new"
    for folder in (old, new):
        folder.mkdir()
        (folder / "library.sqlite").write_bytes(b"much")
    os.utime(old, (0, 0))
    Library.open(tmp_path / "library.sqlite")[0].close()
    assert new.exists()
    assert not old.exists()
