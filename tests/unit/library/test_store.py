from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from desktop.document import Correction, CorrectionKind, Document, Span
from desktop.library import Library


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "library.sqlite"


def article(name: str, source: str | None = None) -> Document:
    return Document(
        id=name, text=name, title=name.title(), source=f"/articles/{name}.txt" if source is None else source
    )


def decision(after: str, *, made_at: str = "2026-01-01T00:00:00+00:00") -> Correction:
    return Correction(CorrectionKind.REASSIGN, "one", (Span(1, 4), Span(9, 12)), "the words", "Before", after, made_at)


def reopen(path: Path) -> Library:
    library, trouble = Library.open(path)
    assert trouble is None
    return library


def test_recent_articles_latest_first_and_after_reopening(path: Path) -> None:
    library = reopen(path)
    for name in ("one", "two", "three", "one"):
        library.remember_opened(article(name))
    library.remember_opened(article("pasted", source=""))
    library.close()
    library = reopen(path)
    assert [a.title for a in library.recent(10)] == ["One", "Three", "Two"]
    assert [a.document_id for a in library.recent(2)] == ["one", "three"]
    library.close()


def test_a_changed_file_is_listed_once(path: Path) -> None:
    library = reopen(path)
    library.remember_opened(article("old", source="/articles/same.txt"))
    library.remember_opened(article("new", source="/articles/same.txt"))
    assert [a.document_id for a in library.recent(10)] == ["new"]
    library.close()


def test_place_is_kept_over_opening_again(path: Path) -> None:
    library = reopen(path)
    assert library.reading_position("one") is None
    library.remember_opened(article("one"))
    library.remember_position("one", 4321)
    library.remember_opened(article("one"))
    library.close()
    library = reopen(path)
    assert library.reading_position("one") == 4321
    library.close()


def test_corrections_come_back_as_they_were_made_without_the_withdrawn(path: Path) -> None:
    library = reopen(path)
    kept, taken_back = decision("Kept"), decision("Taken back")
    for correction in (kept, taken_back, kept):
        library.append(correction)
    library.withdraw(taken_back)
    library.close()
    library = reopen(path)
    assert library.corrections("one") == (kept, kept)
    library.withdraw(kept)
    assert library.corrections("one") == (kept,)
    assert library.corrections("another") == ()
    library.close()


def test_a_damaged_file_is_put_aside_not_lost(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"this is no database" * 100)
    library, trouble = Library.open(path)
    assert "damaged" in str(trouble)
    library.remember_opened(article("one"))
    assert len(library.recent(1)) == 1
    library.close()
    assert [p.read_bytes()[:19] for p in path.parent.glob("*damaged-1*")] == [b"this is no database"]


def test_a_newer_file_is_left_alone(path: Path) -> None:
    path.parent.mkdir()
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = path.read_bytes()
    library, trouble = Library.open(path)
    assert "newer" in str(trouble)
    library.remember_opened(article("one"))
    assert len(library.recent(1)) == 1
    library.close()
    assert path.read_bytes()[:100] == before[:100]


def test_a_place_that_cannot_be_used_gives_a_library_in_memory(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    library, trouble = Library.open(tmp_path / "file" / "library.sqlite")
    assert "this session only" in str(trouble)
    library.append(decision("Kept"))
    assert len(library.corrections("one")) == 1
    library.close()
