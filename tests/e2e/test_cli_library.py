"""`onrecord library`: articles in, who said what out, one file to carry it all."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from desktop.document import Analysis, Document, Quote, QuoteKind, Span, Speaker, SpeakerKind, content_id
from desktop.library import Library
from tests.e2e.cli import onrecord

BRIDGE = "Bridge to close\n\n“We will close it in May,” said Anna Bell, the mayor of Leeds.\n"


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    """A folder with a library that holds one article."""
    text = "Bridge to close\n\n“We will close it in May,” said Anna Bell."
    quote = Quote("q1", QuoteKind.DIRECT, (Span(17, 43),), verbatim=(Span(17, 43),), speaker="s1")
    speaker = Speaker("s1", "Anna Bell", SpeakerKind.PERSON, ("q1",))
    document = Document(content_id(text), text, title="Bridge to close", source="/bridge.txt", date="2 May 2020")
    library, _ = Library.open(tmp_path / "shelf" / "library.sqlite")
    with closing(library):
        library.keep(document, Analysis(document.id, "by hand", (), (quote,), (speaker,)))
    return tmp_path / "shelf"


@pytest.mark.model
def test_add_search_and_remove(tmp_path: Path) -> None:
    article = tmp_path / "bridge.txt"
    article.write_text(BRIDGE, encoding="utf-8")
    environment = {"ONRECORD_DATA": str(tmp_path / "shelf")}
    added = onrecord("library", "add", article, tmp_path / "missing.txt", environment=environment)
    assert added.returncode == 1
    assert added.stdout.decode().splitlines() == ["Added: Bridge to close (1 quote)"]
    assert b"missing.txt" in added.stderr
    found = onrecord("library", "search", "--json", "speaker:bell", "may", environment=environment)
    (hit,) = json.loads(found.stdout)["quotes"]
    assert hit["statement"]["speaker"] == "Anna Bell"
    assert onrecord("library", "remove", article, environment=environment).returncode == 0
    assert onrecord("library", "search", "may", environment=environment).returncode == 1


def test_list_search_and_speaker_in_words(shelf: Path) -> None:
    listed = onrecord("--data", shelf, "library", "list")
    assert b"2020-05-02" in listed.stdout
    assert b"1 of 1 article" in listed.stdout
    found = onrecord(f"--data={shelf}", "library", "search", "close", "-rain", "kind:loud")
    assert found.returncode == 0
    assert "“We will close it in May,”" in found.stdout.decode()
    assert b"no kind of quote" in found.stderr
    said = onrecord("--data", shelf, "library", "speaker", "bell")
    assert said.stdout.decode().startswith("Anna Bell: 1 statement in 1 article\n")
    nobody = onrecord("--data", shelf, "library", "speaker", "nobody")
    assert (nobody.returncode, nobody.stdout) == (1, b"")
    assert nobody.stderr == "onrecord: Nobody called “nobody” is on record in the library.\n".encode()


def test_json_of_every_answer(shelf: Path) -> None:
    listed = json.loads(onrecord("--data", shelf, "library", "list", "--json").stdout)
    assert (listed["total"], listed["articles"][0]["date"]) == (1, "2020-05-02")
    (speaker,) = json.loads(onrecord("--data", shelf, "library", "speaker", "--json", "anna").stdout)
    assert (speaker["name"], speaker["on_record"][0]["content"]) == ("Anna Bell", [[17, 43]])


def test_backup_is_restored_on_another_machine(shelf: Path, tmp_path: Path) -> None:
    file, other = tmp_path / "all.onrecord", tmp_path / "other"
    assert b"1 article, 1 quote, 0 corrections" in onrecord("--data", shelf, "library", "backup", file).stdout
    assert b"before-restore-1" in onrecord("--data", other, "library", "restore", file).stdout
    assert onrecord("--data", other, "library", "search", "close").returncode == 0
    file.write_bytes(file.read_bytes()[:-50])
    bad = onrecord("--data", other, "library", "restore", file)
    assert bad.returncode == 1
    assert b"cannot be restored" in bad.stderr
    assert b"Traceback" not in bad.stderr


def test_what_is_not_there_is_said(shelf: Path) -> None:
    removed = onrecord("--data", shelf, "library", "remove", "nothing")
    assert (removed.returncode, removed.stdout) == (1, b"")
    assert "not in the library" in removed.stderr.decode()


def test_a_library_from_the_future_is_not_touched(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "library.sqlite")) as connection:
        connection.execute("PRAGMA user_version = 99")
    listed = onrecord("--data", tmp_path, "library", "list")
    assert b"newer version" in listed.stderr
    assert [p.name for p in tmp_path.iterdir()] == ["library.sqlite"]


@pytest.mark.parametrize("arguments", [(), ("search",), ("list", "--order", "size"), ("sort",), ("backup",)])
def test_wrong_usage_ends_with_2(arguments: tuple[str, ...]) -> None:
    result = onrecord("library", *arguments)
    assert result.returncode == 2
    assert b"Traceback" not in result.stderr
