"""`onrecord analyze`: formats, exit codes, and one bad input among good ones."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop import paths
from tests.e2e.cli import onrecord

pytestmark = pytest.mark.model

SEED = paths.seed("taliban-talks-in-moscow.txt")
ARTICLE = "Bridge to close\n\n“We will close it in May,” said Anna Bell, the mayor of Leeds.\n"


def article(folder: Path, name: str = "bridge.txt") -> Path:
    path = folder / name
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def test_one_file_gives_one_object_over_its_own_text() -> None:
    result = onrecord("analyze", SEED, "--format", "json")
    data = json.loads(result.stdout)
    assert (result.returncode, result.stderr) == (0, b"")
    assert data["text"] == SEED.read_text(encoding="utf-8")
    assert data["source"] == str(SEED)
    assert data["title"].startswith("Taliban Talks in Moscow")
    assert data["blocks"][0] == [0, len(data["title"]), "headline"]
    assert data["blocks"][-1][2] == "removed"
    lavrov = next(e for e in data["entities"] if "Lavrov" in e["name"])
    assert {data["text"][s:e] for s, e, kind in lavrov["mentions"] if kind == "name"} >= {"Lavrov"}


def test_bad_files_are_named_and_the_rest_is_done(tmp_path: Path) -> None:
    good, empty, binary = article(tmp_path), tmp_path / "empty.txt", tmp_path / "picture.txt"
    folder = tmp_path / "folder with nothing in it"
    folder.mkdir()
    empty.touch()
    binary.write_bytes(bytes(range(256)) * 40)
    files = [tmp_path / "missing.txt", good, empty, folder, binary, good]
    result = onrecord("analyze", *files, "--format", "json")
    assert result.returncode == 1
    assert [data["source"] for data in json.loads(result.stdout)] == [str(good)] * 2
    errors = result.stderr.decode().splitlines()
    assert len(errors) == 4
    for name, line in zip(("missing.txt", "empty.txt", folder.name, "picture.txt"), errors, strict=True):
        assert line.startswith("onrecord: ")
        assert name in line


def test_json_lines_keep_order_ids_and_the_callers_own_string() -> None:
    texts = {"a": ARTICLE, "b": "Line\r\nends \ufeffand\u2028odd\r ones \U0001f600 “stay,” he said.", "c": ""}
    lines = [json.dumps({"id": key, "text": text}) for key, text in texts.items()]
    lines[1:1] = ["not json", '{"id": "no text"}', "", "[1]", '{"id": "s", "text": "half a pair \\ud83d, she said"}']
    result = onrecord("analyze", "--input-format", "jsonl", "-", stdin="\n".join(lines).encode())
    results = [json.loads(line) for line in result.stdout.splitlines()]
    assert result.returncode == 1
    assert [data["id"] for data in results] == ["a", "s", "b", "c"]
    assert {data["id"]: data["text"] for data in results if data["id"] != "s"} == texts
    assert results[1]["text"] == "half a pair \ud83d, she said"
    errors = result.stderr.decode().splitlines()
    assert [error.split(": ")[1] for error in errors] == [f"standard input, line {n}" for n in (2, 3, 5)]
    for data in results:
        spans = [span for quote in data["quotes"] for span in quote["content"]]
        assert all(0 <= start < end <= len(data["text"]) for start, end in spans)


def test_output_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    good, out = article(tmp_path), tmp_path / "out.jsonl"
    out.write_text("what was there", encoding="utf-8")
    failed = onrecord("analyze", tmp_path / "missing.txt", "--format", "jsonl", "--output", out)
    assert (failed.returncode, out.read_text(encoding="utf-8")) == (1, "what was there")
    done = onrecord("analyze", good, good, "--format", "jsonl", "--output", out)
    assert (done.returncode, done.stdout) == (0, b"")
    assert [json.loads(line)["title"] for line in out.read_text(encoding="utf-8").splitlines()] == [
        "Bridge to close"
    ] * 2
    nowhere = onrecord("analyze", good, "--output", tmp_path / "no folder" / "out.txt")
    assert nowhere.returncode == 1
    assert "cannot be written" in nowhere.stderr.decode()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bridge.txt", "out.jsonl"]


def test_an_article_on_standard_input_as_a_table() -> None:
    result = onrecord("analyze", "-", stdin=ARTICLE.encode("utf-16"))
    assert result.returncode == 0
    assert "Bridge to close" in result.stdout.decode()


def test_a_model_that_is_missing_is_an_error_in_words(tmp_path: Path) -> None:
    result = onrecord("analyze", article(tmp_path), "--model", "no_such_model")
    assert result.returncode == 1
    assert result.stdout == b""
    assert "no_such_model" in result.stderr.decode()
    assert "Traceback" not in result.stderr.decode()
