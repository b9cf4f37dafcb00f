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


def test_check_says_whether_words_were_said_so(shelf: Path) -> None:
    def check(*arguments: str) -> tuple[int, str]:
        done = onrecord("--data", shelf, "library", "check", *arguments)
        return done.returncode, done.stdout.decode()

    assert check("close", "it", "in", "may")[0] == 0
    assert check("“We will close it … May”")[0] == 0
    code, said = check("We will close it in June")
    assert (code, said.splitlines()[0]) == (1, "Altered  We will close it in June")
    assert "dropped “June”; added “May”" in said
    code, said = check("We will close it in May", "--speaker", "Omar Haddad")
    assert code == 1
    assert "Here Omar Haddad, there Anna Bell." in said
    assert check("pandas were born in Vienna")[0] == 1


def test_check_as_json_and_wrong_usage(shelf: Path) -> None:
    done = onrecord("--data", shelf, "library", "check", "will close it in may", "--format", "json")
    (found,) = json.loads(done.stdout)
    assert (found["outcome"], found["holds"]) == ("found", True)
    assert found["appearances"][0]["place"] == [21, 41]
    for arguments in ((), ("words", "--draft", "file.txt")):
        assert onrecord("--data", shelf, "library", "check", *arguments).returncode == 2


@pytest.mark.model
def test_check_a_draft_under_those_who_are_said_to_have_said_it(shelf: Path, tmp_path: Path) -> None:
    draft = tmp_path / "draft.txt"
    draft.write_text(
        "Bridge\n\n“We will close it in May,” said Anna Bell.\n\n“We will close it in May,” said Omar Haddad.\n",
        encoding="utf-8",
    )
    done = onrecord("--data", shelf, "library", "check", "--draft", draft, "--format", "json")
    one, two = json.loads(done.stdout)
    assert done.returncode == 1
    assert (one["speaker"], one["outcome"]) == ("Anna Bell", "found")
    assert (two["speaker"], two["outcome"]) == ("Omar Haddad", "other_speaker")


@pytest.mark.parametrize("form", ["json", "jsonl", "webannotation"])
def test_what_was_exported_by_its_id_is_imported_to_the_same(shelf: Path, tmp_path: Path, form: str) -> None:
    (listed,) = json.loads(onrecord("--data", shelf, "library", "list", "--json").stdout)["articles"]
    file, again = tmp_path / "export", tmp_path / "again"
    options = ("--format", form, "--output")
    assert onrecord("--data", shelf, "export", listed["id"][:10], *options, file).returncode == 0
    other = tmp_path / "other"
    assert onrecord("--data", other, "library", "import", file).stdout == b"Imported: Bridge to close\n"
    assert b"left as it is" in onrecord("--data", other, "library", "import", file).stdout
    assert onrecord("--data", other, "export", listed["id"], *options, again).returncode == 0
    assert again.read_bytes() == file.read_bytes()


def test_what_is_no_export_is_said(shelf: Path, tmp_path: Path) -> None:
    file = tmp_path / "notes.json"
    file.write_text('{"text": "words"}', encoding="utf-8")
    done = onrecord("--data", shelf, "library", "import", file, tmp_path / "missing.json")
    assert done.returncode == 1
    assert b"notes.json: This is not JSON" in done.stderr
    assert b"missing.json" in done.stderr
    assert b"Traceback" not in done.stderr


def test_a_command_that_cannot_use_the_library_does_not_say_that_it_did(home: Path, tmp_path: Path) -> None:
    """A window goes on without the file for a session; a command has no session."""
    data, older = home / "newer", tmp_path / "older.onrecord"
    data.mkdir()
    with closing(sqlite3.connect(data / "library.sqlite")) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = (data / "library.sqlite").read_bytes()
    older.write_bytes(b"a backup of old")
    for command in (("backup", older), ("list",), ("restore", older)):
        done = onrecord("--data", data, "library", *command)
        assert done.returncode == 1
        assert b"newer version" in done.stderr
        assert b"this session" not in done.stderr
        assert done.stdout == b""
    assert older.read_bytes() == b"a backup of old"
    assert (data / "library.sqlite").read_bytes() == before
